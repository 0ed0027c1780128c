/** Checkstyle XML: a file per source, an error per place. */
import type { Finding, PlaceSpan, Report } from '../model/report.js';
import { xml } from './escape/xml.js';
import { groupBy, openFindings, placesToVisit } from './findings.js';
import { Positions } from './positions.js';
import type { RenderInput } from './render.js';
import { ruleId } from './rules.js';

export function renderCheckstyle(report: Report, input: RenderInput): string {
  const positions = new Positions(input);
  const places = openFindings(report).flatMap((finding) => placesToVisit(finding).map((span) => ({ finding, span })));
  const bySource = groupBy(places, ({ span }) => span.source);
  const out = ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">'];
  for (const { source, state, reason } of report.sources) {
    const found = bySource.get(source) ?? [];
    if (!found.length && state !== 'unread') continue;
    out.push(`  <file name="${xml(source)}">`);
    if (state === 'unread')
      out.push(
        `    <error line="1" column="1" severity="error" message="${xml(`Not checked: ${reason ?? 'not read'}`)}" source="factdiff.unread"/>`,
      );
    for (const { finding, span } of found) out.push(`    ${errorElement(finding, span, positions)}`);
    out.push('  </file>');
  }
  out.push('</checkstyle>');
  return `${out.join('\n')}\n`;
}

function errorElement(finding: Finding, span: PlaceSpan, positions: Positions): string {
  const { line, column } = positions.utf16(span);
  const source = `factdiff.${ruleId(finding).replace('/', '.')}`;
  return `<error line="${line}" column="${column}" severity="${finding.severity}" message="${xml(`${finding.message} [${finding.id}]`)}" source="${xml(source)}"/>`;
}

/** Reviewdog Diagnostic Format: a diagnostic per place, columns in bytes of UTF-8, safe fixes as suggestions. */
import type { Finding, PlaceSpan, Report, Severity } from '../model/report.js';
import { jsonText } from './escape/json.js';
import { openFindings, placesToVisit } from './findings.js';
import { Positions } from './positions.js';
import type { RenderInput } from './render.js';
import { ruleId } from './rules.js';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

export function renderRdjson(report: Report, input: RenderInput): string {
  const positions = new Positions(input);
  const unread = report.sources
    .filter((entry) => entry.state === 'unread')
    .map((entry) => ({
      message: `Not checked: ${entry.reason ?? 'not read'}`,
      location: { path: entry.source },
      severity: 'ERROR',
      code: { value: 'unread' },
    }));
  const findings = openFindings(report).flatMap((finding) => placesToVisit(finding).map((span) => diagnostic(finding, span, positions)));
  return `${jsonText({ source: { name: 'factdiff' }, diagnostics: [...unread, ...findings] }, 2)}\n`;
}

function diagnostic(finding: Finding, span: PlaceSpan, positions: Positions) {
  const { line, column, endLine, endColumn } = positions.utf8(span);
  const range = { start: { line, column }, end: { line: endLine, column: endColumn } };
  const because = finding.because.length ? `\nbecause ${finding.because.join('; ')}` : '';
  return {
    message: `${finding.message}${because} [${finding.id}]`,
    location: { path: span.source, range },
    severity: SEVERITY[finding.severity],
    code: { value: ruleId(finding) },
    ...(finding.fix?.safe ? { suggestions: [{ range, text: finding.fix.replacement }] } : {}),
  };
}

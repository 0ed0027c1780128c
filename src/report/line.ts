/** `file:line:column: severity rule message [id]`, one line a place, as editors' quick-fix lists read it. */
import type { Finding, PlaceSpan, Report } from '../model/report.js';
import { visible } from './escape/visible.js';
import { openFindings, placesToVisit } from './findings.js';

export function renderLine(report: Report): string {
  const lines = report.sources
    .filter((entry) => entry.state === 'unread')
    .map((entry) => `${visible(entry.source)}:1:1: error unread ${visible(entry.reason ?? 'not read')}`);
  for (const finding of openFindings(report)) for (const span of placesToVisit(finding)) lines.push(lineOf(finding, span));
  return lines.map((line) => `${line}\n`).join('');
}

const lineOf = (finding: Finding, span: PlaceSpan): string =>
  `${visible(span.source)}:${span.line}:${span.column}: ${finding.severity} ${finding.rule} ${visible(finding.message)} [${finding.id}]`;

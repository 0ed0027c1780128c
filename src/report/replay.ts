/** What one fact would flag over an archive, before it is merged. */
import type { Fact } from '../model/fact.js';
import type { Report } from '../model/report.js';
import { visible } from './escape/visible.js';
import { counted, grouped, unreadInWords } from './findings.js';
import type { RenderInput } from './render.js';
import { findingBlock } from './terminal/finding.js';
import { paintFor } from './terminal/paint.js';

const FINDINGS_SHOWN = 50;

/** The report is one of a check of this fact alone. */
export function renderReplay(fact: Fact, report: Report, input: RenderInput): string {
  const paint = paintFor(input.color);
  // What is settled (in the baseline, dismissed, suppressed) is flagged all the same.
  const findings = report.findings.filter((finding) => finding.fact === fact.id);
  const settled = findings.filter((finding) => finding.status !== 'open');
  const conflicts = findings.filter((finding) => finding.outcome !== 'scope');
  const scope = findings.filter((finding) => finding.outcome === 'scope');
  const articles = (list: typeof findings): number =>
    new Set(list.flatMap((finding) => finding.readings.flatMap((reading) => reading.spans.map((span) => span.source)))).size;
  const times = (verdict: string): number => report.verdicts.filter((entry) => entry.fact === fact.id && entry.verdict === verdict).length;
  const shown = [...conflicts, ...scope].slice(0, FINDINGS_SHOWN);
  const left = findings.length - shown.length;
  const out = [
    `${paint.bold(visible(fact.id))}  ${fact.expected.kind}: ${visible(fact.expected.text)}`,
    '',
    ...shown.flatMap((finding) => [...findingBlock([finding], input, paint), '']),
    ...(left > 0 ? [`and ${left} more`, ''] : []),
    paint.bold(`flags ${articles(conflicts)} of ${counted(report.summary.checked, 'article')}`) +
      (conflicts.length ? ` in ${counted(conflicts.length, 'place')}` : '') +
      (settled.length ? `, ${grouped(settled.length)} of them settled before` : ''),
    `agrees in ${times('agrees')}, differs in scope in ${times('differs-in-scope')}, not mentioned in ${times('not-mentioned') + (report.summary.notMentioned ?? 0)}`,
    ...(report.summary.unread ? [paint.red(`${counted(report.summary.unread, 'article')} could not be read`)] : []),
    ...unreadInWords(report).map((line) => `  ${visible(line)}`),
  ];
  return `${out.join('\n')}\n`;
}

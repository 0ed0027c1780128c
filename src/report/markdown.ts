/** Markdown for a pull-request comment: sums first, then each finding folded; what does not fit is counted. */
import type { Finding, Report, SourceEntry } from '../model/report.js';
import { markdownCode, markdownFence, markdownText } from './escape/markdown.js';
import { checkedInWords, counted, notedSources, openFindings, primaryPlace, SEVERITIES } from './findings.js';
import type { RenderInput } from './render.js';
import { findingBody } from './terminal/finding.js';

/** GitHub refuses comments of more units; room is left for the closing line. */
const LONGEST = 65_000;
const COLUMNS = 92;
const SIGN = { error: '🔴', warning: '🟡', info: '🔵' } as const;
/** Lets a workflow find its own comment and update it. */
const MARK = '<!-- factdiff report -->';

export function renderMarkdown(report: Report, input: RenderInput): string {
  const head = [MARK, `## factdiff: ${sums(report)}`, '', ...state(report), ...unread(report), ...noted(report)];
  const gravestFirst = SEVERITIES.flatMap((severity) => openFindings(report).filter((finding) => finding.severity === severity));
  const out = [...head];
  let room = LONGEST - length(head);
  let shown = 0;
  for (const finding of gravestFirst) {
    const block = findingLines(finding, input);
    room -= length(block);
    if (room < 0) break;
    out.push(...block);
    shown++;
  }
  const left = gravestFirst.length - shown;
  if (left > 0) out.push('', `*${counted(left, 'further finding')} did not fit here; the other reports have all of them.*`);
  return `${out.join('\n')}\n`;
}

const length = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length + 1, 0);

function sums(report: Report): string {
  const { error, warning, info } = report.summary.findings;
  if (error + warning + info === 0) return 'nothing found';
  return `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'note')}`;
}

function state(report: Report): string[] {
  const { facts } = report.summary;
  const times = (verdict: string): number => report.verdicts.filter((entry) => entry.verdict === verdict).length;
  const verdicts = facts
    ? ` ${counted(facts, 'fact')}: ${times('agrees')} agree, ${times('conflicts')} conflict, ${times('differs-in-scope')} differ in scope.`
    : '';
  return [`${markdownText(checkedInWords(report))}.${verdicts}`, ''];
}

function unread(report: Report): string[] {
  return listed(
    'Not checked',
    report.sources.filter((entry) => entry.state === 'unread'),
  );
}

/** Sources of which not all was done. */
const noted = (report: Report): string[] => listed('Not compared', notedSources(report));

function listed(title: string, entries: readonly SourceEntry[]): string[] {
  if (!entries.length) return [];
  const shown = entries.slice(0, 20).map((entry) => `- ${markdownCode(entry.source)}: ${markdownText(entry.reason ?? 'not read')}`);
  const more = entries.length > shown.length ? [`- and ${entries.length - shown.length} more`] : [];
  return [`**${title}**`, '', ...shown, ...more, ''];
}

/** The summary line is a paragraph of its own inside the fold, so that it is read as Markdown and not as HTML. */
function findingLines(finding: Finding, input: RenderInput): string[] {
  const span = primaryPlace(finding);
  const where = span ? ` ${markdownCode(`${span.source}:${span.line}`)}` : '';
  const body = findingBody(finding, { ...input, columns: COLUMNS, color: false });
  const because = finding.because.length ? [`Because ${finding.because.map(markdownText).join('; ')}.`] : [];
  const fix = finding.fix ? [`Fix: ${markdownCode(finding.fix.replacement)}${finding.fix.safe ? '' : ' (unsafe)'}.`] : [];
  const about = [finding.rule, ...(finding.fact ? [finding.fact] : []), finding.id].map(markdownCode).join(' ');
  return [
    '<details>',
    `<summary>`,
    '',
    `${SIGN[finding.severity]} **${finding.severity}:** ${markdownText(finding.message)}${where}`,
    '',
    '</summary>',
    '',
    markdownFence(body),
    '',
    [...because, ...fix, `${about}, confidence ${finding.confidence}`].join(' '),
    '',
    '</details>',
    '',
  ];
}

/**
 * GitHub Actions: one annotation a finding, the gravest first, since the host shows only the first ten of a level in a step. Each
 * source's annotations fold into a group of the log.
 */
import type { Finding, Report } from '../model/report.js';
import { commandData, commandLines, commandProperty } from './escape/github.js';
import { checkedInWords, counted, groupBy, openFindings, primaryPlace, relatedPlaces, SEVERITIES } from './findings.js';
import { Positions } from './positions.js';
import type { RenderInput } from './render.js';
import { ruleId } from './rules.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;
const RELATED_SHOWN = 5;

export function renderGithub(report: Report, input: RenderInput): string {
  const positions = new Positions(input);
  const out: string[] = [];
  for (const { source, state, reason } of report.sources)
    if (state === 'unread') out.push(`::error file=${commandProperty(source)},title=Not checked::${commandData(reason ?? 'not read')}`);
  const gravestFirst = SEVERITIES.flatMap((severity) => openFindings(report).filter((finding) => finding.severity === severity));
  for (const [source, findings] of groupBy(gravestFirst, (finding) => primaryPlace(finding)?.source ?? '')) {
    out.push(`::group::${commandData(source)}: ${counted(findings.length, 'finding')}`);
    for (const finding of findings) out.push(command(finding, positions));
    out.push('::endgroup::');
  }
  const { error, warning, info } = report.summary.findings;
  out.push(`${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'note')}; ${commandData(checkedInWords(report))}`);
  return `${out.join('\n')}\n`;
}

function command(finding: Finding, positions: Positions): string {
  const span = primaryPlace(finding);
  const properties = [`title=${commandProperty(`${ruleId(finding)} ${finding.id}`)}`];
  if (span) {
    const { line, column, endLine, endColumn } = positions.utf16(span);
    const end = endLine === line ? `,endColumn=${Math.max(column, endColumn - 1)}` : '';
    properties.unshift(`file=${commandProperty(span.source)},line=${line},endLine=${endLine},col=${column}${end}`);
  }
  return `::${LEVELS[finding.severity]} ${properties.join(',')}::${commandLines([finding.message, ...details(finding)])}`;
}

function details(finding: Finding): string[] {
  const others = relatedPlaces(finding);
  const named = others.slice(0, RELATED_SHOWN).map((span) => `${span.source}:${span.line}: "${span.text}"`);
  const more = others.length > named.length ? [`and ${others.length - named.length} more`] : [];
  return [
    ...(finding.because.length ? [`because ${finding.because.join('; ')}`] : []),
    ...(named.length ? [`also: ${[...named, ...more].join(', ')}`] : []),
  ];
}

/** The report for a terminal: by fact and source, then what the sources disagree on among themselves, then the sums. */
import { isStanding } from '../../finding.js';
import type { Fact } from '../../model/fact.js';
import type { Finding, Report } from '../../model/report.js';
import { visible } from '../escape/visible.js';
import { checkedInWords, counted, groupBy, grouped, notedSources, openFindings, SEVERITIES, unreadInWords } from '../findings.js';
import type { RenderInput } from '../render.js';
import { findingBlock } from './finding.js';
import { type Paint, paintFor, severityColour } from './paint.js';
import { wrapped } from './wrap.js';

export function renderTerminal(report: Report, input: RenderInput): string {
  const paint = paintFor(input.color);
  const open = openFindings(report);
  const ofFacts = open.filter((finding) => finding.fact !== null);
  const others = open.filter((finding) => finding.fact === null);
  const out = [
    ...factBlocks(ofFacts, report, input, paint),
    ...otherBlocks(others, input, paint),
    ...unreadLines(report, paint),
    ...notedLines(report, paint),
    ...factLines(report, input, paint),
    ...summaryLines(report, input, paint),
  ];
  return `${out.join('\n')}\n`;
}

/** Facts in the order of their file, a fact's findings in order of their sources. */
function factBlocks(findings: readonly Finding[], report: Report, input: RenderInput, paint: Paint): string[] {
  const place = new Map(report.sources.map((entry, i) => [entry.source, i]));
  const groups = groupBy(findings, (finding) => finding.fact!);
  const known = input.facts.filter((fact) => groups.has(fact.id)).map((fact) => fact.id);
  const order = [...known, ...[...groups.keys()].filter((id) => !known.includes(id))];
  const out: string[] = [];
  for (const id of order) {
    out.push(...wrapped(factHead(id, input.facts.find((fact) => fact.id === id) ?? null, input, paint), input.columns, '    '), '');
    const sorted = [...groups.get(id)!].sort((a, b) => sourceOf(a, place) - sourceOf(b, place));
    for (const alike of groupBy(sorted, saying).values()) out.push(...findingBlock(alike, input, paint), '');
  }
  return out;
}

/** Findings that say the same of several places are one block. */
const saying = (finding: Finding): string =>
  JSON.stringify([finding.severity, finding.message, finding.because, finding.expected?.text, finding.fix]);

const sourceOf = (finding: Finding, place: ReadonlyMap<string, number>): number =>
  place.get(finding.readings[0]?.spans[0]?.source ?? '') ?? place.size;

function factHead(id: string, fact: Fact | null, input: RenderInput, paint: Paint): string {
  const title = paint.bold(visible(id));
  if (!fact) return title;
  const where = input.factsFile ? paint.dim(`  ${visible(input.factsFile)}:${fact.line}`) : '';
  return `${title}  ${fact.expected.kind}: ${visible(fact.expected.text)}${where}`;
}

function headingOf({ rule, story }: Finding): string {
  if (rule === 'unused-suppression') return 'Suppressions';
  const of = story === null ? '' : ` of story ${visible(story)}`;
  return `${rule === 'obscured' ? 'Within' : 'Across'} the sources${of}`;
}

function otherBlocks(findings: readonly Finding[], input: RenderInput, paint: Paint): string[] {
  const out: string[] = [];
  for (const [heading, group] of groupBy(findings, headingOf)) {
    out.push(paint.bold(heading), '');
    for (const finding of group) out.push(...findingBlock([finding], input, paint), '');
  }
  return out;
}

function unreadLines(report: Report, paint: Paint): string[] {
  const lines = unreadInWords(report);
  return lines.length ? [paint.bold(paint.red('Not checked')), ...lines.map((line) => `  ${visible(line)}`), ''] : [];
}

const MOST_NOTED = 10;

/** Sources of which not all was done, and why. */
function notedLines(report: Report, paint: Paint): string[] {
  const noted = notedSources(report);
  if (!noted.length) return [];
  const more = noted.length - MOST_NOTED;
  return [
    paint.bold('Not compared'),
    ...noted.slice(0, MOST_NOTED).map((entry) => `  ${visible(entry.source)}: ${visible(entry.reason!)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    '',
  ];
}

/** The facts that nothing conflicts with, in short. */
function factLines(report: Report, input: RenderInput, paint: Paint): string[] {
  if (!input.facts.length || !report.summary.checked) return [];
  const byFact = groupBy(report.verdicts, (entry) => entry.fact);
  const verdictsOf = (fact: Fact) => new Set((byFact.get(fact.id) ?? []).map((entry) => entry.verdict));
  const settled = input.facts.filter((fact) => !verdictsOf(fact).has('conflicts'));
  const scope = settled.filter((fact) => verdictsOf(fact).has('differs-in-scope'));
  const agree = settled.filter((fact) => verdictsOf(fact).has('agrees') && !scope.includes(fact));
  const silent = settled.filter((fact) => !agree.includes(fact) && !scope.includes(fact));
  const list = (label: string, facts: readonly Fact[]): string[] =>
    facts.length ? wrapped(`${label} ${idsOf(facts)}`, input.columns, '  ') : [];
  return [
    ...list(paint.green('agree where found:'), agree),
    ...list('differ in scope, without a conflict:', scope),
    ...list(paint.dim('mentioned nowhere:'), silent),
    ...(settled.length ? [''] : []),
  ];
}

/** Facts that are named of those that nothing conflicts with. */
const MOST_SETTLED = 100;

function idsOf(facts: readonly Fact[]): string {
  const ids = facts.slice(0, MOST_SETTLED).map(({ id }) => visible(id));
  const left = facts.length - ids.length;
  return ids.join(', ') + (left > 0 ? `, and ${grouped(left)} more` : '');
}

function summaryLines(report: Report, input: RenderInput, paint: Paint): string[] {
  const { summary } = report;
  const lines: string[] = [];
  const times = (verdict: string, more = 0): string => grouped(report.verdicts.filter((entry) => entry.verdict === verdict).length + more);
  if (summary.facts)
    lines.push(
      `${counted(summary.facts, 'fact')}, ${counted(summary.sources, 'source')}: ${times('agrees')} agree, ${times('conflicts')} conflict, ` +
        `${times('differs-in-scope')} differ in scope, ${times('not-mentioned', summary.notMentioned ?? 0)} not mentioned`,
    );
  const found = SEVERITIES.map((severity) => {
    const n = summary.findings[severity];
    const text = counted(n, severity === 'info' ? 'note' : severity);
    return n ? severityColour(paint, severity)(text) : text;
  });
  const checked = visible(checkedInWords(report));
  lines.push(`${found.join(', ')}; ${summary.unread || !summary.checked ? paint.red(checked) : checked}${settledNote(report)}`);
  if (input.failing.size) lines.push(paint.bold(`${counted(input.failing.size, 'finding')} at or above the failing level`));
  return lines.flatMap((line) => wrapped(line, input.columns, ''));
}

function settledNote(report: Report): string {
  const groups = groupBy(
    report.findings.filter((finding) => !isStanding(finding)),
    (finding) => finding.status,
  );
  const parts = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([status, group]) => `${group.length} ${status === 'baseline' ? 'in the baseline' : status}`);
  return parts.length ? `; ${parts.join(', ')}` : '';
}

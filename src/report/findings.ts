/** What all formats ask of findings: which are open, where to look first, and in what order. */
import { isStanding } from '../finding.js';
import type { Finding, PlaceSpan, Report, Severity, SourceEntry } from '../model/report.js';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings that stand, see {@link isStanding}. The others stay in report.json and the HTML report, and fail nothing. */
export const openFindings = (report: Report): readonly Finding[] => report.findings.filter(isStanding);

/** Every place of a finding, in order of readings. */
export const allPlaces = (finding: Finding): readonly PlaceSpan[] => finding.readings.flatMap((reading) => reading.spans);

/**
 * The places an editor goes to. For a fact: every place that conflicts with it. For a disagreement: each reading once in
 * each source, so that a name spelled in forty places is not forty lines.
 */
export function placesToVisit(finding: Finding): readonly PlaceSpan[] {
  if (finding.rule !== 'disagrees') return allPlaces(finding);
  return finding.readings.flatMap((reading) => firstInEachSource(reading.spans));
}

/** The one place that stands for the finding: for a disagreement the first of the least supported reading, which is most likely wrong. */
export function primaryPlace(finding: Finding): PlaceSpan | null {
  const reading = finding.rule === 'disagrees' ? finding.readings.at(-1) : finding.readings[0];
  return reading?.spans[0] ?? null;
}

/** Every other place than the primary one. */
export function relatedPlaces(finding: Finding): readonly PlaceSpan[] {
  const primary = primaryPlace(finding);
  return allPlaces(finding).filter((span) => span !== primary);
}

export function firstInEachSource(spans: readonly PlaceSpan[]): PlaceSpan[] {
  const seen = new Set<string>();
  return spans.filter((span) => !seen.has(span.source) && seen.add(span.source));
}

/** Groups in order of first sight. */
export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const k = key(item);
    const group = groups.get(k);
    if (group) group.push(item);
    else groups.set(k, [item]);
  }
  return groups;
}

/** `1 finding`, `2 findings`, `0 findings`. */
export const counted = (n: number, noun: string, plural = `${noun}s`): string => `${grouped(n)} ${n === 1 ? noun : plural}`;

/** `12,345`. By hand: opening the tables of languages takes longer than writing the report. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Sources that were checked and not compared with others, with the reason. */
export const notedSources = (report: Report): SourceEntry[] =>
  report.sources.filter((entry) => entry.state === 'checked' && entry.reason !== null);

/** Rules by which sources were left out that are named. */
const MOST_RULES = 3;

/** `15 of 17 sources checked, 4 excluded (3 × links are not followed; the facts file)`. */
export function checkedInWords({ summary, sources }: Report): string {
  const excluded = sources.filter(({ state }) => state === 'excluded');
  const checked = `${grouped(summary.checked)} of ${counted(summary.sources - excluded.length, 'source')} checked`;
  if (!excluded.length) return checked;
  const rules = [...groupBy(excluded, ({ reason }) => reason ?? 'excluded')].sort(([, a], [, b]) => b.length - a.length);
  const named = rules
    .slice(0, MOST_RULES)
    .map(([rule, { length }]) => (rules.length > 1 && length > 1 ? `${grouped(length)} × ${rule}` : rule));
  return `${checked}, ${grouped(excluded.length)} excluded (${named.join('; ')}${rules.length > MOST_RULES ? '; …' : ''})`;
}

/** Sources that are named of all that could not be read for one reason: a run that was ended has left thousands. */
const MOST_UNREAD = 20;

/** Sources that could not be read, a line each with the reason. */
export function unreadInWords({ sources }: Report): string[] {
  const unread = sources.filter(({ state }) => state === 'unread');
  return [...groupBy(unread, ({ reason }) => reason ?? 'not read')].flatMap(([reason, entries]) => [
    ...entries.slice(0, MOST_UNREAD).map(({ source }) => `${source}: ${reason}`),
    ...(entries.length > MOST_UNREAD ? [`and ${grouped(entries.length - MOST_UNREAD)} more: ${reason}`] : []),
  ]);
}

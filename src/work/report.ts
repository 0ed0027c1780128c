/** Records into the report: the same bytes in whatever order, thread or run the records were made. Pure. */
import { distinct } from '../judge/identity.js';
import type { ManyRareWords } from '../link/rare.js';
import { groupByWords } from '../link/stories.js';
import type { Fact } from '../model/fact.js';
import type { Finding, Report, SourceEntry, VerdictEntry } from '../model/report.js';
import type { Unread } from '../model/source.js';
import { VERSION } from '../version.js';
import type { Applies, StoryRecord, ToldRecord } from './record.js';

/** Sources, by number, that tell of the same events. */
export interface StoryMembers {
  readonly name: string;
  readonly members: readonly number[];
}

/**
 * Groups the sources into stories, in order of name. `rare` are the words of each; `given` names the story of a source where
 * somebody did.
 */
export function storiesOf(
  sources: readonly { readonly name: string }[],
  rare: ManyRareWords,
  given: (source: string) => string | null,
): StoryMembers[] {
  const { stories } = groupByWords(
    rare,
    sources.map(({ name }) => given(name)),
  );
  const members = new Map<string, number[]>();
  stories.forEach((name, i) => {
    if (name === null) return;
    const list = members.get(name);
    if (list) list.push(i);
    else members.set(name, [i]);
  });
  return [...members].map(([name, list]) => ({ name, members: list })).sort((a, b) => compareText(a.name, b.name));
}

export interface Parts {
  readonly facts: readonly Fact[];
  readonly applies: Applies;
  /** In order of name. */
  readonly records: readonly ToldRecord[];
  readonly stories: readonly (StoryMembers & StoryRecord)[];
  readonly unread: readonly Unread[];
}

/** The report. Its exit code is 0 until the gate has spoken. */
export function reportOf(parts: Parts): Report {
  const { facts, records, stories, unread } = parts;
  const places = new Map<number, { story: string; lineage: string }>();
  for (const { name, members, lineages } of stories)
    members.forEach((member, i) => {
      places.set(member, { story: name, lineage: `${name}/${lineages[i] + 1}` });
    });
  const placed = (finding: Finding, source: number): Finding => ({ ...finding, story: places.get(source)?.story ?? null });
  const findings = sorted([
    ...records.flatMap((record, i) => record.contradictions.map((finding) => placed(finding, i))),
    ...stories.flatMap((story) => story.findings),
    ...records.flatMap((record, i) => record.obscured.map((finding) => placed(finding, i))),
  ]);
  const sources = entriesOf(records, places, unread);
  const verdicts = verdictsOf(parts);
  const silent = isLarge(parts) ? pairsOf(parts) - verdicts.length : null;
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity && finding.status === 'open').length;
  return {
    version: 1,
    tool: { name: 'factdiff', version: VERSION },
    summary: {
      facts: facts.length,
      sources: sources.length,
      checked: records.length,
      unread: sources.filter((entry) => entry.state === 'unread').length,
      ...(silent === null ? {} : { notMentioned: silent }),
      findings: { error: count('error'), warning: count('warning'), info: count('info') },
      exit: 0,
    },
    sources,
    findings,
    verdicts,
  };
}

function entriesOf(
  records: readonly ToldRecord[],
  places: ReadonlyMap<number, { story: string; lineage: string }>,
  unread: readonly Unread[],
): SourceEntry[] {
  const entries: SourceEntry[] = records.map(({ name, sha256 }, i) => ({
    source: name,
    sha256,
    state: 'checked',
    reason: null,
    story: places.get(i)?.story ?? null,
    lineage: places.get(i)?.lineage ?? null,
  }));
  for (const one of unread)
    entries.push({ source: one.name, sha256: one.sha256, state: one.state, reason: one.reason, story: null, lineage: null });
  return entries.sort((a, b) => compareText(a.source, b.source));
}

/** By first place, then rule, then message: the same for every order of arguments. */
function sorted(findings: readonly Finding[]): Finding[] {
  const key = (finding: Finding) =>
    finding.readings
      .map((reading) => reading.spans[0])
      .reduce((a, b) => (b.source < a.source || (b.source === a.source && b.start < a.start) ? b : a));
  const keyed = findings.map((finding) => ({ finding, at: key(finding) }));
  keyed.sort(
    (a, b) =>
      compareText(a.at.source, b.at.source) ||
      a.at.start - b.at.start ||
      compareText(a.finding.rule, b.finding.rule) ||
      compareText(a.finding.fact ?? '', b.finding.fact ?? '') ||
      compareText(a.finding.message, b.finding.message),
  );
  const ids = distinct(keyed.map(({ finding }) => finding.id));
  return keyed.map(({ finding }, i) => ({ ...finding, id: ids[i] }));
}

/** Facts times sources up to which every verdict is listed; beyond, those that say `not-mentioned` are left out: they would be nearly all of a report of gigabytes. */
export const MOST_LISTED = 250_000;

const isLarge = ({ facts, records }: Pick<Parts, 'facts' | 'records'>): boolean => facts.length * records.length > MOST_LISTED;

/** How many facts speak of how many sources. */
function pairsOf({ facts, records, applies }: Parts): number {
  const scoped = facts.filter((fact) => fact.scope.length > 0);
  const kept = records.reduce((sum, { name }) => sum + scoped.filter((fact) => applies(fact, name)).length, 0);
  return (facts.length - scoped.length) * records.length + kept;
}

/** In the order of the facts, then of the sources. */
function verdictsOf({ facts, records, applies }: Parts): VerdictEntry[] {
  const byFact = new Map<string, VerdictEntry[]>(facts.map((fact) => [fact.id, []]));
  for (const record of records) for (const verdict of record.verdicts) byFact.get(verdict.fact)?.push(verdict);
  if (isLarge({ facts, records })) return facts.flatMap((fact) => byFact.get(fact.id)!);
  return facts.flatMap((fact) => {
    const bySource = new Map(byFact.get(fact.id)!.map((verdict) => [verdict.source, verdict]));
    return records
      .filter(({ name }) => applies(fact, name))
      .map(({ name }): VerdictEntry => bySource.get(name) ?? { fact: fact.id, source: name, verdict: 'not-mentioned', spans: [] });
  });
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

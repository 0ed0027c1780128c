/** Records into the report: the same bytes in whatever order, thread or run the records were made. Pure. */
import { altered, firstPlace } from '../finding.js';
import { distinct } from '../judge/identity.js';
import type { ManyRareWords } from '../link/rare.js';
import { groupByWords } from '../link/stories.js';
import type { Fact } from '../model/fact.js';
import type { Finding, Report, SourceEntry, VerdictEntry } from '../model/report.js';
import type { Unread } from '../model/source.js';
import { VERSION } from '../version.js';
import { KeptEntry } from './kept.js';
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
  /** Whether what is kept of sources is made into entries only when it is asked for: of many. */
  readonly isPacked?: boolean;
}

/** The report. Its exit code is 0 until the gate has spoken. */
export function reportOf(parts: Parts): Report {
  const { facts, records, stories } = parts;
  const places = new Places(records.length, stories);
  const placed = (finding: Finding, source: number): Finding => altered(finding, { story: places.storyOf(source) });
  const findings = sorted([
    ...records.flatMap((record, i) => record.contradictions.map((finding) => placed(finding, i))),
    ...stories.flatMap((story) => story.findings),
    ...records.flatMap((record, i) => record.obscured.map((finding) => placed(finding, i))),
  ]);
  const sources = entriesOf(parts, places);
  const verdicts = verdictsOf(parts);
  const silent = isLarge(parts) ? pairsOf(parts) - verdicts.length : null;
  const count = (severity: string): number =>
    findings.reduce((sum, finding) => sum + Number(finding.severity === severity && finding.status === 'open'), 0);
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

/** Story and lineage of each source. */
class Places {
  private readonly stories: Int32Array;
  private readonly lineages: Int32Array;

  constructor(
    sources: number,
    private readonly told: Parts['stories'],
  ) {
    this.stories = new Int32Array(sources).fill(-1);
    this.lineages = new Int32Array(sources);
    told.forEach(({ members, lineages }, story) => {
      members.forEach((member, i) => {
        this.stories[member] = story;
        this.lineages[member] = lineages[i];
      });
    });
  }

  storyOf(source: number): string | null {
    const story = this.stories[source];
    return story < 0 ? null : this.told[story].name;
  }

  /** Number of its lineage in its story, from 0. */
  lineageOf(source: number): number {
    return this.lineages[source];
  }
}

function entriesOf({ records, unread, isPacked = false }: Parts, places: Places): SourceEntry[] {
  const entries = records.map((record, i): SourceEntry => {
    const entry = new KeptEntry(record, places.storyOf(i), places.lineageOf(i));
    return isPacked ? entry : entry.toJSON();
  });
  for (const one of unread)
    entries.push({ source: one.name, sha256: one.sha256, state: one.state, reason: one.reason, story: null, lineage: null });
  return entries.sort((a, b) => compareText(a.source, b.source));
}

/** By first place, then rule, then message: the same for every order of arguments. */
function sorted(findings: readonly Finding[]): Finding[] {
  const keyed = findings.map((finding) => ({ finding, at: firstPlace(finding) }));
  keyed.sort(
    (a, b) =>
      compareText(a.at.source, b.at.source) ||
      a.at.start - b.at.start ||
      compareText(a.finding.rule, b.finding.rule) ||
      compareText(a.finding.fact ?? '', b.finding.fact ?? '') ||
      compareText(a.finding.message, b.finding.message),
  );
  const ids = distinct(keyed.map(({ finding }) => finding.id));
  return keyed.map(({ finding }, i) => (finding.id === ids[i] ? finding : altered(finding, { id: ids[i] })));
}

/** Facts times sources up to which every verdict is listed; beyond, those that say `not-mentioned` are left out: they would be nearly all of a report of gigabytes. */
const MOST_LISTED = 250_000;

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

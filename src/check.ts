/**
 * The whole pipeline on one screen: sources and facts in, a report out. Pure: no files, no console, no clock.
 */
import { extract } from './extract/index.js';
import { contradiction, inForce, verdictOf } from './judge/contradictions.js';
import { disagreement } from './judge/disagreements.js';
import { distinct } from './judge/identity.js';
import { obscuredWords } from './judge/obscured.js';
import { FactLinker } from './link/facts/index.js';
import { linkStory } from './link/index.js';
import { lineagesOf } from './link/lineages.js';
import { groupStories } from './link/stories.js';
import type { Fact } from './model/fact.js';
import type { Story } from './model/link.js';
import type { Finding, Report, SourceEntry, VerdictEntry } from './model/report.js';
import type { Extracted, Source, Unread } from './model/source.js';
import type { FactLink } from './model/verdict.js';
import { segment } from './segment/index.js';
import { VERSION } from './version.js';

export interface CheckInput {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /** Sources that were listed and not read. */
  readonly unread?: readonly Unread[];
  /** Name of the story of a source where it was given, else null. */
  readonly storyOf?: (source: string) => string | null;
  /** Whether a fact speaks of a source (its `scope`). */
  readonly applies?: (fact: Fact, source: string) => boolean;
  /** Compare the sources with one another; true when left out. */
  readonly compareSources?: boolean;
}

/** Checks sources against facts and against one another. The report's exit code is 0 until the gate has spoken. */
export function check(input: CheckInput): Report {
  // By name, so that no order of arguments shows in lineages or ids.
  const articles = [...input.sources].sort((a, b) => compareText(a.name, b.name)).map((source) => extract(segment(source)));
  const stories = storiesOf(articles, input.storyOf ?? (() => null));
  const storyName = new Map(stories.flatMap((story) => story.articles.map((article) => [article, story.name] as const)));
  const facts = checkFacts(input, articles, storyName);
  const findings = [
    ...facts.findings,
    ...(input.compareSources === false ? [] : stories.flatMap((story) => linkStory(story).map((slot) => disagreement(slot, story)))),
    ...articles.flatMap((article) => obscuredWords(article, storyName.get(article) ?? null)),
  ];
  return reportOf(input, sorted(findings), facts.verdicts, entriesOf(articles, stories, input.unread ?? []));
}

function storiesOf(articles: readonly Extracted[], given: (source: string) => string | null): Story[] {
  const { stories } = groupStories(
    articles,
    articles.map((article) => given(article.source.name)),
  );
  const names = [...new Set(stories.filter((name) => name !== null))].sort();
  return names.map((name) => {
    const members = articles.filter((_, i) => stories[i] === name);
    return { name, articles: members, lineages: lineagesOf(members) };
  });
}

function checkFacts(
  input: CheckInput,
  articles: readonly Extracted[],
  storyName: ReadonlyMap<Extracted, string>,
): { findings: Finding[]; verdicts: VerdictEntry[] } {
  const findings: Finding[] = [];
  const verdicts: VerdictEntry[] = [];
  if (input.facts.length === 0) return { findings, verdicts };
  const linker = new FactLinker(input.facts);
  articles.forEach((article, index) => {
    const applies = (fact: Fact): boolean => input.applies?.(fact, article.source.name) ?? true;
    const links = linker.link(article, index, applies).flatMap((link) => inForce(link, article) ?? []);
    const byFact = new Map<Fact, FactLink[]>();
    for (const link of links) byFact.set(link.fact, [...(byFact.get(link.fact) ?? []), link]);
    for (const fact of input.facts) if (applies(fact)) verdicts.push(verdictOf(fact, article, byFact.get(fact) ?? []));
    for (const link of links) {
      const finding = contradiction(link, article, storyName.get(article) ?? null);
      if (finding) findings.push(finding);
    }
  });
  return { findings, verdicts };
}

function entriesOf(articles: readonly Extracted[], stories: readonly Story[], unread: readonly Unread[]): SourceEntry[] {
  const places = new Map<Extracted, { story: string; lineage: string }>();
  for (const story of stories)
    for (const [i, article] of story.articles.entries())
      places.set(article, { story: story.name, lineage: `${story.name}/${story.lineages[i] + 1}` });
  const entries: SourceEntry[] = articles.map((article) => ({
    source: article.source.name,
    sha256: article.source.sha256,
    state: 'checked',
    reason: null,
    story: places.get(article)?.story ?? null,
    lineage: places.get(article)?.lineage ?? null,
  }));
  for (const one of unread)
    entries.push({ source: one.name, sha256: one.sha256, state: one.state, reason: one.reason, story: null, lineage: null });
  return entries.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
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

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function reportOf(
  input: CheckInput,
  findings: readonly Finding[],
  verdicts: readonly VerdictEntry[],
  sources: readonly SourceEntry[],
): Report {
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity && finding.status === 'open').length;
  return {
    version: 1,
    tool: { name: 'factdiff', version: VERSION },
    summary: {
      facts: input.facts.length,
      sources: sources.length,
      checked: sources.filter((entry) => entry.state === 'checked').length,
      unread: sources.filter((entry) => entry.state === 'unread').length,
      findings: { error: count('error'), warning: count('warning'), info: count('info') },
      exit: 0,
    },
    sources,
    findings,
    verdicts: [...verdicts].sort((a, b) => order(input.facts, a) - order(input.facts, b) || compareText(a.source, b.source)),
  };
}

const order = (facts: readonly Fact[], verdict: VerdictEntry): number => facts.findIndex((fact) => fact.id === verdict.fact);

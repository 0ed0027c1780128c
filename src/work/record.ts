/**
 * The two units of work that a check is made of: a source against the facts, and a story's sources against one another.
 * Each answers with a record that stands for itself, so that it can be made in any thread and kept in a cache. Pure.
 */
import { contradiction, inForce, verdictOf } from '../judge/contradictions.js';
import { disagreement } from '../judge/disagreements.js';
import { obscuredWords } from '../judge/obscured.js';
import type { FactLinker } from '../link/facts/index.js';
import { linkStory } from '../link/index.js';
import { lineagesOf } from '../link/lineages.js';
import type { RareWords } from '../link/rare.js';
import { rareWords } from '../link/stories.js';
import type { Fact } from '../model/fact.js';
import type { Finding, VerdictEntry } from '../model/report.js';
import type { Extracted, Segmented, Source } from '../model/source.js';
import type { FactLink } from '../model/verdict.js';

/** What the facts have to say of one source. */
export interface FactsRecord {
  /** In the order of the facts, those that say `not-mentioned` left out. */
  readonly verdicts: readonly VerdictEntry[];
  /** Without their story, which only the whole run knows. */
  readonly contradictions: readonly Finding[];
}

/** What one source gave, as far as the report tells of it. */
export interface ToldRecord extends FactsRecord {
  readonly name: string;
  readonly sha256: string;
  readonly obscured: readonly Finding[];
  /** The source's suppressions, with the text that they stand in; null where it has none. */
  readonly directives: Directives | null;
  /** Why it is not compared with other sources unless somebody puts it into a story; null for most. */
  readonly reason: string | null;
}

/** What one source gave. */
export interface SourceRecord extends ToldRecord {
  readonly rare: RareWords;
}

export type Directives = Pick<Source, 'name' | 'raw' | 'comments'>;

/** What one story gave. */
export interface StoryRecord {
  /** Of each member, see {@link lineagesOf}. */
  readonly lineages: readonly number[];
  readonly findings: readonly Finding[];
}

/** Which facts may speak of a source. */
export type Applies = (fact: Fact, source: string) => boolean;

/** `linker` is over the facts, null where there are none; `rare` are the rare words, none where they are known already. */
export function recordOf(article: Extracted, linker: FactLinker | null, applies: Applies, rare = rareWords(article)): SourceRecord {
  const { name, sha256 } = article.source;
  return {
    name,
    sha256,
    ...factsRecordOf(article, linker, applies),
    obscured: obscuredWords(article, null),
    rare,
    directives: directivesOf(article.source),
    reason: article.isForeign ? FOREIGN : null,
  };
}

const FOREIGN = 'not in English: held against the facts, not compared with other sources';

/** What a source gives that was only segmented: enough to group it. */
export function lookOf(segmented: Segmented): SourceRecord {
  const { name, sha256 } = segmented.source;
  return { name, sha256, verdicts: [], contradictions: [], obscured: [], directives: null, reason: null, rare: rareWords(segmented) };
}

function factsRecordOf(article: Extracted, linker: FactLinker | null, applies: Applies): FactsRecord {
  if (linker === null) return { verdicts: [], contradictions: [] };
  const links = linker.link(article, 0, (fact) => applies(fact, article.source.name)).flatMap((link) => inForce(link, article) ?? []);
  const byFact = new Map<Fact, FactLink[]>();
  for (const link of links) {
    const list = byFact.get(link.fact);
    if (list) list.push(link);
    else byFact.set(link.fact, [link]);
  }
  const spokenOf = linker.inOrder(byFact.keys());
  return {
    verdicts: spokenOf.map((fact) => verdictOf(fact, article, byFact.get(fact)!)),
    contradictions: links.flatMap((link) => contradiction(link, article, null) ?? []),
  };
}

/** The articles are the story's, in order of name. With `compare` false only their lineages are asked for. */
export function storyRecordOf(name: string, articles: readonly Extracted[], compare: boolean): StoryRecord {
  const lineages = lineagesOf(articles);
  const story = { name, articles, lineages };
  return { lineages, findings: compare ? linkStory(story).map((slot) => disagreement(slot, story)) : [] };
}

function directivesOf({ name, raw, comments }: Source): Directives | null {
  return comments.some((comment) => /^\s*factdiff-/.test(comment.text)) ? { name, raw, comments } : null;
}

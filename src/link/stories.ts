/**
 * Stories: sources grouped by what they tell of. Given groups win; the rest are grouped by the rare words and names that
 * they share, each worth the more the fewer articles have it.
 */
import type { Extracted, Segmented } from '../model/source.js';
import { rarity } from '../text/rarity.js';
import { LOWER, WORD } from '../text/tokens.js';
import { Groups } from './groups.js';
import { Profiles } from './profiles.js';
import { type ManyRareWords, MOST_COUNTED, RareTable, type RareWords } from './rare.js';

/** Words rarer than this (in bits) tell stories apart. */
const RARE = 11;
/** Cosine that two groups must have on average to be one story. */
const LEAST_GROUP = 0.18;
/** Few articles are mostly chosen as one story; then less is asked of them. */
const LEAST_GROUP_OF_FEW = 0.1;
const FEW = 20;
const MANY = 200;
/** Members of a group that stand for it. */
const STAND_FOR = 6;

export interface Grouping {
  /** Story name of each article, null for one that belongs to no story. */
  readonly stories: readonly (string | null)[];
}

/** Groups articles. `given` names the story of an article where the facts file does (null elsewhere). */
export function groupStories(articles: readonly Extracted[], given: readonly (string | null)[]): Grouping {
  const table = new RareTable();
  for (const article of articles) table.add(rareWords(article));
  return groupByWords(table, given);
}

/**
 * Groups articles of which no more is at hand than their rare words: agglomerative clustering by average cosine, the most
 * alike first, so that no chain of half-alike articles makes one story of all crime reports.
 */
export function groupByWords(all: ManyRareWords, given: readonly (string | null)[]): Grouping {
  const open = Int32Array.from(given.keys()).filter((i) => given[i] === null);
  const profiles = new Profiles({ length: open.length, look: (i, view) => all.look(open[i], view) });
  const groups = new Groups(open.length);
  // Of groups of several; an article alone stands for itself.
  const standing = new Map<number, readonly number[]>();
  const standsFor = (group: number): readonly number[] => standing.get(group) ?? [group];
  const least = leastGroup(open.length);
  for (const [a, b] of profiles.pairs()) {
    const x = groups.find(a);
    const y = groups.find(b);
    if (x === y || profiles.likenessOf(standsFor(x), standsFor(y)) < least) continue;
    const members = [...standsFor(x), ...standsFor(y)].slice(0, STAND_FOR);
    standing.delete(x);
    standing.delete(y);
    groups.join(a, b);
    standing.set(groups.find(a), members);
  }
  const stories: (string | null)[] = [...given];
  const taken = new Set(given.filter((name) => name !== null));
  for (const set of groups.sets()) {
    if (set.length < 2) continue;
    const name = unused(profiles.nameOf(set), taken);
    taken.add(name);
    for (const i of set) stories[open[i]] = name;
  }
  return { stories };
}

function leastGroup(articles: number): number {
  const share = Math.log(Math.max(1, articles / FEW)) / Math.log(MANY / FEW);
  return LEAST_GROUP_OF_FEW + (LEAST_GROUP - LEAST_GROUP_OF_FEW) * Math.min(1, share);
}

/** Rare words of an article's own text with their counts; names count at lesser rarity. None of one that cannot be compared. */
export function rareWords({ tokens, zones, isForeign }: Segmented): RareWords {
  if (isForeign) return { words: new Int32Array(0), counts: new Uint8Array(0) };
  const words = new Map<number, number>();
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.type[i] !== WORD || zones[tokens.sentence[i]] === 'boilerplate') continue;
    const word = tokens.word[i];
    const bits = rarity(word);
    if (bits >= RARE || (tokens.shape[i] !== LOWER && bits >= RARE - 2))
      words.set(word, Math.min(MOST_COUNTED, (words.get(word) ?? 0) + 1));
  }
  return { words: Int32Array.from(words.keys()), counts: Uint8Array.from(words.values()) };
}

function unused(name: string, taken: ReadonlySet<string | null>): string {
  if (!taken.has(name)) return name;
  for (let n = 2; ; n++) if (!taken.has(`${name}-${n}`)) return `${name}-${n}`;
}

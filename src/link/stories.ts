/**
 * Stories: sources grouped by what they tell of. Given groups win; the rest are grouped by the rare words and names that
 * they share. Candidates come from an index over each article's rarest keys, never from all pairs.
 */
import type { Extracted } from '../model/source.js';
import { rarity } from '../text/rarity.js';
import { LOWER, WORD } from '../text/tokens.js';
import { formOf } from '../text/words.js';
import { Groups } from './groups.js';

/** Words rarer than this (in bits) tell stories apart. */
const RARE = 11;
const KEYS = 40;
/** A key that more articles share than this tells nothing. */
const COMMONEST_KEY = 400;
/** Shared evidence, in bits of rarity, and as a share of the smaller article's. */
export const ENOUGH_BITS = 70;
export const ENOUGH_SHARE = 0.16;

interface Profile {
  /** Word number → weight in bits. */
  readonly weights: ReadonlyMap<number, number>;
  readonly total: number;
  /** The heaviest words. */
  readonly keys: readonly number[];
}

export interface Grouping {
  /** Story name of each article, null for one that belongs to no story. */
  readonly stories: readonly (string | null)[];
}

/** Groups articles. `given` names the story of an article where the facts file does (null elsewhere). */
export function groupStories(articles: readonly Extracted[], given: readonly (string | null)[]): Grouping {
  const open = articles.map((_, i) => i).filter((i) => given[i] === null);
  const profiles = profile(open.map((i) => articles[i]));
  const groups = new Groups(open.length);
  for (const [a, b] of candidates(profiles)) if (groups.find(a) !== groups.find(b) && alike(profiles[a], profiles[b])) groups.join(a, b);
  const stories: (string | null)[] = [...given];
  const taken = new Set(given.filter((name) => name !== null));
  for (const set of groups.sets()) {
    if (set.length < 2) continue;
    const name = unused(nameOf(set.map((i) => profiles[i])), taken);
    taken.add(name);
    for (const i of set) stories[open[i]] = name;
  }
  return { stories };
}

function profile(articles: readonly Extracted[]): Profile[] {
  const spread = new Map<number, number>();
  const counted = articles.map((article) => countRareWords(article));
  for (const words of counted) for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  return counted.map((words) => {
    const weights = new Map<number, number>();
    let total = 0;
    for (const [word, count] of words) {
      const common = spread.get(word)! / Math.max(articles.length, 20);
      const weight =
        Math.max(0, rarity(word) - RARE + 3) * Math.min(2, 1 + Math.log2(count) / 4) * (common > 0.5 && articles.length > 50 ? 0.2 : 1);
      weights.set(word, weight);
      total += weight;
    }
    const keys = [...weights]
      .sort((a, b) => b[1] - a[1] || (formOf(a[0]) < formOf(b[0]) ? -1 : 1))
      .slice(0, KEYS)
      .map(([word]) => word);
    return { weights, total, keys };
  });
}

/** Rare words of an article's own text with their counts; names count at lesser rarity. */
function countRareWords({ tokens, zones }: Extracted): Map<number, number> {
  const words = new Map<number, number>();
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.type[i] !== WORD || zones[tokens.sentence[i]] === 'boilerplate') continue;
    const word = tokens.word[i];
    const bits = rarity(word);
    if (bits >= RARE || (tokens.shape[i] !== LOWER && bits >= RARE - 2)) words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

function* candidates(profiles: readonly Profile[]): Generator<[number, number]> {
  const holders = new Map<number, number[]>();
  profiles.forEach(({ keys }, i) => {
    for (const key of keys) {
      const list = holders.get(key);
      if (list) list.push(i);
      else holders.set(key, [i]);
    }
  });
  const shared = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length > COMMONEST_KEY) continue;
    for (let i = 0; i < list.length; i++)
      for (let k = i + 1; k < list.length; k++) {
        const pair = list[i] * profiles.length + list[k];
        const count = (shared.get(pair) ?? 0) + 1;
        shared.set(pair, count);
        if (count === 2) yield [list[i], list[k]];
      }
  }
}

function alike(a: Profile, b: Profile): boolean {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, weight] of small.weights) {
    const other = large.weights.get(word);
    if (other !== undefined) shared += Math.min(weight, other);
  }
  return shared >= ENOUGH_BITS && shared / Math.min(a.total, b.total) >= ENOUGH_SHARE;
}

/** Two or three words that most of its articles weigh most. */
function nameOf(profiles: readonly Profile[]): string {
  const sums = new Map<number, { articles: number; weight: number }>();
  for (const { weights } of profiles)
    for (const [word, weight] of weights) {
      const sum = sums.get(word) ?? { articles: 0, weight: 0 };
      sums.set(word, { articles: sum.articles + 1, weight: sum.weight + weight });
    }
  const best = [...sums]
    .filter(([word, { articles }]) => articles * 2 > profiles.length && /^[a-z]{3,}$/.test(formOf(word)))
    .sort((a, b) => b[1].articles - a[1].articles || b[1].weight - a[1].weight || (formOf(a[0]) < formOf(b[0]) ? -1 : 1))
    .slice(0, 3)
    .map(([word]) => formOf(word));
  return best.length ? best.join('-') : 'story';
}

function unused(name: string, taken: ReadonlySet<string | null>): string {
  if (!taken.has(name)) return name;
  for (let n = 2; ; n++) if (!taken.has(`${name}-${n}`)) return `${name}-${n}`;
}

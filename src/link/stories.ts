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

/** The rare words of one article, in order of first appearance, and how often each stands there (never counted beyond 16): all that grouping needs to know. */
export interface RareWords {
  readonly words: Int32Array;
  readonly counts: Uint8Array;
}

export interface Grouping {
  /** Story name of each article, null for one that belongs to no story. */
  readonly stories: readonly (string | null)[];
}

/** Groups articles. `given` names the story of an article where the facts file does (null elsewhere). */
export function groupStories(articles: readonly Extracted[], given: readonly (string | null)[]): Grouping {
  return groupByWords(articles.map(rareWords), given);
}

/** Groups articles of which no more is at hand than their rare words. */
export function groupByWords(all: readonly RareWords[], given: readonly (string | null)[]): Grouping {
  const open = all.map((_, i) => i).filter((i) => given[i] === null);
  const profiles = new Profiles(open.map((i) => all[i]));
  const groups = new Groups(open.length);
  profiles.meet((a, b) => {
    if (groups.find(a) !== groups.find(b) && profiles.alike(a, b)) groups.join(a, b);
  });
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

const MOST_COUNTED = 16;

/** Rare words of an article's own text with their counts; names count at lesser rarity. */
export function rareWords({ tokens, zones }: Extracted): RareWords {
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

/** A word that stands in more than half of many articles tells little. */
const MANY = 50;
const COMMON_SHARE = 0.5;
const COMMON_FACTOR = 0.2;
const FEWEST = 20;

/** What the articles' rare words weigh. Flat arrays over all articles: a million of them must fit. */
class Profiles {
  /** In how many articles a word stands, by word. */
  private readonly spread: Uint32Array;
  private readonly totals: Float64Array;
  /** Weight of each word in the article that was looked at last, by word; 0 elsewhere. */
  private readonly weightHere: Float64Array;
  private here = -1;

  constructor(private readonly all: readonly RareWords[]) {
    let vocabulary = 0;
    for (const { words } of all) for (const word of words) if (word >= vocabulary) vocabulary = word + 1;
    this.spread = new Uint32Array(vocabulary);
    for (const { words } of all) for (const word of words) this.spread[word]++;
    this.totals = Float64Array.from(all, (_, i) => {
      let total = 0;
      for (let k = 0; k < all[i].words.length; k++) total += this.weight(i, k);
      return total;
    });
    this.weightHere = new Float64Array(vocabulary);
  }

  private weight(article: number, k: number): number {
    const { words, counts } = this.all[article];
    const common = this.all.length > MANY && this.spread[words[k]] > COMMON_SHARE * Math.max(this.all.length, FEWEST);
    return Math.max(0, rarity(words[k]) - RARE + 3) * Math.min(2, 1 + Math.log2(counts[k]) / 4) * (common ? COMMON_FACTOR : 1);
  }

  /** The words of an article that weigh most. */
  private keys(article: number): number[] {
    const { words } = this.all[article];
    const weights = Float64Array.from(words, (_, k) => this.weight(article, k));
    return Array.from(words, (_, k) => k)
      .sort((a, b) => weights[b] - weights[a] || (formOf(words[a]) < formOf(words[b]) ? -1 : 1))
      .slice(0, KEYS)
      .map((k) => words[k]);
  }

  /** Calls back for every two articles that share two of their heaviest words, those too common to tell anything left out. */
  meet(met: (a: number, b: number) => void): void {
    const holders = new Map<number, number[]>();
    const keys = this.all.map((_, i) => Int32Array.from(this.keys(i)));
    keys.forEach((own, i) => {
      for (const key of own) {
        const list = holders.get(key);
        if (list) list.push(i);
        else holders.set(key, [i]);
      }
    });
    const shared = new Uint8Array(this.all.length);
    keys.forEach((own, i) => {
      const seen: number[] = [];
      for (const key of own) {
        const list = holders.get(key)!;
        if (list.length > COMMONEST_KEY) continue;
        for (let k = 0; k < list.length && list[k] < i; k++) if (++shared[list[k]] === 1) seen.push(list[k]);
      }
      for (const other of seen) {
        if (shared[other] > 1) met(other, i);
        shared[other] = 0;
      }
    });
  }

  alike(a: number, b: number): boolean {
    this.lookAt(b);
    const { words } = this.all[a];
    let shared = 0;
    for (let k = 0; k < words.length; k++) shared += Math.min(this.weight(a, k), this.weightHere[words[k]]);
    return shared >= ENOUGH_BITS && shared / Math.min(this.totals[a], this.totals[b]) >= ENOUGH_SHARE;
  }

  private lookAt(article: number): void {
    if (this.here === article) return;
    if (this.here >= 0) for (const word of this.all[this.here].words) this.weightHere[word] = 0;
    const { words } = this.all[article];
    for (let k = 0; k < words.length; k++) this.weightHere[words[k]] = this.weight(article, k);
    this.here = article;
  }

  /** Two or three words that most of the articles weigh most. */
  nameOf(set: readonly number[]): string {
    const sums = new Map<number, { articles: number; weight: number }>();
    for (const article of set)
      this.all[article].words.forEach((word, k) => {
        const sum = sums.get(word) ?? { articles: 0, weight: 0 };
        sums.set(word, { articles: sum.articles + 1, weight: sum.weight + this.weight(article, k) });
      });
    const best = [...sums]
      .filter(([word, { articles }]) => articles * 2 > set.length && /^[a-z]{3,}$/.test(formOf(word)))
      .sort((a, b) => b[1].articles - a[1].articles || b[1].weight - a[1].weight || (formOf(a[0]) < formOf(b[0]) ? -1 : 1))
      .slice(0, 3)
      .map(([word]) => formOf(word));
    return best.length ? best.join('-') : 'story';
  }
}

function unused(name: string, taken: ReadonlySet<string | null>): string {
  if (!taken.has(name)) return name;
  for (let n = 2; ; n++) if (!taken.has(`${name}-${n}`)) return `${name}-${n}`;
}

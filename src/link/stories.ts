/**
 * Stories: sources grouped by what they tell of. Given groups win; the rest are grouped by the rare words and names that
 * they share, each worth the more the fewer articles have it. Candidates come from an index over each article's heaviest
 * words, never from all pairs.
 */
import type { Extracted } from '../model/source.js';
import { rarity } from '../text/rarity.js';
import { LOWER, WORD } from '../text/tokens.js';
import { formOf } from '../text/words.js';
import { Groups } from './groups.js';
import { type ManyRareWords, RareTable, type RareWords } from './rare.js';

/** Words rarer than this (in bits) tell stories apart. */
const RARE = 11;
const KEYS = 40;
/** A key that more articles share than this brings nobody together: their rarer keys do. */
const COMMONEST_KEY = 400;
/** Cosine that two articles must have to be looked at, and that two groups must have on average to be one story. */
const LEAST_PAIR = 0.12;
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
  const profiles = new Profiles({ length: open.length, at: (i) => all.at(open[i]) });
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

/**
 * In how many articles a word stands is known only as well as there are articles: the archive is read as if so many articles
 * more, of so many words each, stood beside it that use the language as everybody does.
 */
const BACKGROUND = 400;
const WORDS_OF_BACKGROUND = 400;
/** A word that one article alone has says how little it is like the others, but not much. */
const LONE = 3;
/** Likeness in so many steps, for a sort in linear time. */
const STEPS = 1024;

/** What the articles' rare words weigh (tf-idf). Flat arrays over all articles: a million of them must fit. */
class Profiles {
  /** Bits of each word, by word. */
  private readonly bits: Float32Array;
  /** Length of each article's vector. */
  private readonly lengths: Float64Array;
  /** Weight of each word in the article that was looked at last, by word; 0 elsewhere. */
  private readonly weightHere: Float64Array;
  private here = -1;

  constructor(private readonly all: ManyRareWords) {
    let vocabulary = 0;
    for (let i = 0; i < all.length; i++) for (const word of all.at(i).words) if (word >= vocabulary) vocabulary = word + 1;
    const spread = new Uint32Array(vocabulary);
    for (let i = 0; i < all.length; i++) for (const word of all.at(i).words) spread[word]++;
    this.bits = new Float32Array(vocabulary);
    for (let word = 0; word < vocabulary; word++) if (spread[word] > 0) this.bits[word] = bitsOf(word, spread[word], all.length);
    this.lengths = new Float64Array(all.length);
    for (let i = 0; i < all.length; i++) {
      const rare = all.at(i);
      let sum = 0;
      for (let k = 0; k < rare.words.length; k++) sum += this.weight(rare, k) ** 2;
      this.lengths[i] = Math.sqrt(sum) || 1;
    }
    this.weightHere = new Float64Array(vocabulary);
  }

  private weight({ words, counts }: RareWords, k: number): number {
    return this.bits[words[k]] * Math.min(2, 1 + Math.log2(counts[k]) / 2);
  }

  /** The words of an article that weigh most, of those that others may have too. */
  private keys(article: number): number[] {
    const rare = this.all.at(article);
    const { words } = rare;
    const weights = Float64Array.from(words, (_, k) => this.weight(rare, k));
    return Array.from(words, (_, k) => k)
      .filter((k) => this.bits[words[k]] > LONE)
      .sort((a, b) => weights[b] - weights[a] || (formOf(words[a]) < formOf(words[b]) ? -1 : 1))
      .slice(0, KEYS)
      .map((k) => words[k]);
  }

  /** Articles that share two of their heaviest words and are alike, the most alike first. */
  *pairs(): Generator<[number, number]> {
    const steps: [number[], number[]][] = Array.from({ length: STEPS + 1 }, () => [[], []]);
    this.meet((a, b) => {
      const likeness = this.likeness(a, b);
      if (likeness < LEAST_PAIR) return;
      const step = steps[Math.min(STEPS, Math.floor(likeness * STEPS))];
      step[0].push(a);
      step[1].push(b);
    });
    for (let s = STEPS; s >= 0; s--) for (let i = 0; i < steps[s][0].length; i++) yield [steps[s][0][i], steps[s][1][i]];
  }

  private meet(met: (a: number, b: number) => void): void {
    const holders = this.holders();
    const shared = new Uint8Array(this.all.length);
    for (let i = 0; i < this.all.length; i++) {
      const seen: number[] = [];
      for (const key of this.keys(i))
        holders.add(key, i, (other) => {
          if (++shared[other] === 1) seen.push(other);
        });
      for (const other of seen) {
        if (shared[other] > 1) met(other, i);
        shared[other] = 0;
      }
    }
  }

  /** Room for the articles of each key, as many as there will be: the keys are found twice, and never all of them kept. */
  private holders(): Holders {
    const sizes = new Uint32Array(this.bits.length);
    for (let i = 0; i < this.all.length; i++) for (const key of this.keys(i)) sizes[key]++;
    return new Holders(sizes.map((size) => (size < 2 || size > COMMONEST_KEY ? 0 : size)));
  }

  /** Cosine of two articles, 0 to 1. */
  private likeness(a: number, b: number): number {
    this.lookAt(b);
    const rare = this.all.at(a);
    const { words } = rare;
    let product = 0;
    for (let k = 0; k < words.length; k++) {
      const there = this.weightHere[words[k]];
      if (there > 0) product += this.weight(rare, k) * there;
    }
    return product / (this.lengths[a] * this.lengths[b]);
  }

  /** Mean cosine between the members of two groups. */
  likenessOf(a: readonly number[], b: readonly number[]): number {
    let sum = 0;
    for (const y of b) for (const x of a) sum += this.likeness(x, y);
    return sum / (a.length * b.length);
  }

  private lookAt(article: number): void {
    if (this.here === article) return;
    if (this.here >= 0) for (const word of this.all.at(this.here).words) this.weightHere[word] = 0;
    const rare = this.all.at(article);
    for (let k = 0; k < rare.words.length; k++) this.weightHere[rare.words[k]] = this.weight(rare, k);
    this.here = article;
  }

  /** Two or three words that most of the articles weigh most. */
  nameOf(set: readonly number[]): string {
    const sums = new Map<number, { articles: number; weight: number }>();
    for (const article of set) {
      const rare = this.all.at(article);
      rare.words.forEach((word, k) => {
        const sum = sums.get(word) ?? { articles: 0, weight: 0 };
        sums.set(word, { articles: sum.articles + 1, weight: sum.weight + this.weight(rare, k) });
      });
    }
    const best = [...sums]
      .filter(([word, { articles }]) => articles * 2 > set.length && /^[a-z]{3,}$/.test(formOf(word)))
      .sort((a, b) => b[1].articles - a[1].articles || b[1].weight - a[1].weight || (formOf(a[0]) < formOf(b[0]) ? -1 : 1))
      .slice(0, 3)
      .map(([word]) => formOf(word));
    return best.length ? best.join('-') : 'story';
  }
}

/** The articles of each key, in one array. */
class Holders {
  /** Where the list of each key ends so far. */
  private readonly ends: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly articles: Int32Array;

  /** `sizes`: how many articles each key will have; those of a key of 0 are not kept. */
  constructor(private readonly sizes: Uint32Array) {
    this.starts = new Uint32Array(sizes.length);
    let total = 0;
    for (let key = 0; key < sizes.length; key++) {
      this.starts[key] = total;
      total += sizes[key];
    }
    this.ends = this.starts.slice();
    this.articles = new Int32Array(total);
  }

  /** Tells of the articles that have the key already, in order, and adds this one. */
  add(key: number, article: number, tell: (other: number) => void): void {
    if (this.sizes[key] === 0) return;
    for (let k = this.starts[key]; k < this.ends[key]; k++) tell(this.articles[k]);
    this.articles[this.ends[key]++] = article;
  }
}

/** Inverse document frequency of a word that stands in so many of the articles, with the background's. */
function bitsOf(word: number, spread: number, articles: number): number {
  const expected = BACKGROUND * Math.min(1, WORDS_OF_BACKGROUND * 2 ** -rarity(word));
  const bits = Math.log2((articles + BACKGROUND) / (spread + expected));
  return spread === 1 ? Math.min(LONE, bits) : bits;
}

function unused(name: string, taken: ReadonlySet<string | null>): string {
  if (!taken.has(name)) return name;
  for (let n = 2; ; n++) if (!taken.has(`${name}-${n}`)) return `${name}-${n}`;
}

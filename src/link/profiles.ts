/** How alike articles are by the rare words that they share, and which of many are worth that look: never all pairs. */
import { rarity } from '../text/rarity.js';
import { formOf } from '../text/words.js';
import { type ManyRareWords, MOST_COUNTED, type RareView, rareView } from './rare.js';

/** The heaviest words of an article, by which it meets others. */
const KEYS = 40;
/** A key that more articles share than this brings nobody together: their rarer keys do. */
const COMMONEST_KEY = 400;
/** Cosine that two articles must have to be looked at. */
const LEAST_PAIR = 0.12;
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

/** What a word counts for by how often it stands in an article. */
const REPEATED = Float64Array.from({ length: MOST_COUNTED + 1 }, (_, count) => Math.min(2, 1 + Math.log2(count) / 2));

/** What the articles' rare words weigh (tf-idf). Flat arrays over all articles: a million of them must fit. */
export class Profiles {
  /** Bits of each word, by word. */
  private readonly bits: Float32Array;
  /** How often each word stands in the article that has it most often; 0 for one that stands in one article alone. */
  private readonly repeated: Uint8Array;
  /** Length of each article's vector. */
  private readonly lengths: Float64Array;
  /** Weight of each word in the article that was looked at last, by word; 0 elsewhere. */
  private readonly weightHere: Float64Array;
  private here = -1;
  private readonly viewHere = rareView();
  private readonly view = rareView();
  /** Weights of the words of an article, for a while. */
  private weights = new Float64Array(256);

  constructor(private readonly all: ManyRareWords) {
    const { view } = this;
    let vocabulary = 0;
    for (let i = 0; i < all.length; i++) {
      const { words, from, to } = all.look(i, view);
      for (let k = from; k < to; k++) if (words[k] >= vocabulary) vocabulary = words[k] + 1;
    }
    const spread = new Uint32Array(vocabulary);
    const repeated = new Uint8Array(vocabulary);
    for (let i = 0; i < all.length; i++) {
      const { words, counts, from, to } = all.look(i, view);
      for (let k = from; k < to; k++) {
        const word = words[k];
        spread[word]++;
        if (counts[k] > repeated[word]) repeated[word] = counts[k];
      }
    }
    this.repeated = repeated.map((count, word) => (spread[word] === 1 ? 0 : count));
    this.bits = new Float32Array(vocabulary);
    for (let word = 0; word < vocabulary; word++) if (spread[word] > 0) this.bits[word] = bitsOf(word, spread[word], all.length);
    this.lengths = new Float64Array(all.length);
    for (let i = 0; i < all.length; i++) {
      all.look(i, view);
      let sum = 0;
      for (let k = view.from; k < view.to; k++) sum += this.weight(view, k) ** 2;
      this.lengths[i] = Math.sqrt(sum) || 1;
    }
    this.weightHere = new Float64Array(vocabulary);
  }

  private weight({ words, counts }: RareView, k: number): number {
    return this.bits[words[k]] * REPEATED[counts[k]];
  }

  /** The places of an article's words that weigh most, of those that others may have too, heaviest first. The view is put on it. */
  private keys(article: number): number[] {
    const view = this.all.look(article, this.view);
    const { words, from, to } = view;
    const places: number[] = [];
    if (this.weights.length < to - from) this.weights = new Float64Array(2 * (to - from));
    const { weights } = this;
    for (let k = from; k < to; k++) {
      if (this.bits[words[k]] <= LONE) continue;
      places.push(k);
      weights[k - from] = this.weight(view, k);
    }
    return places.sort((a, b) => weights[b - from] - weights[a - from] || (formOf(words[a]) < formOf(words[b]) ? -1 : 1)).slice(0, KEYS);
  }

  /** Articles that share two of their heaviest words and are alike, the most alike first. */
  *pairs(): Generator<[number, number]> {
    const pairs = new Pairs();
    this.meet((a, b) => {
      const likeness = this.likeness(a, b);
      if (likeness >= LEAST_PAIR) pairs.add(a, b, Math.min(STEPS, Math.floor(likeness * STEPS)));
    });
    yield* pairs.fromMost();
  }

  /**
   * Short articles meet hundreds that share two words of no weight, so a pair is told only where it may be alike enough: what the keys that
   * they share add to their cosine is counted on the way, and the rest has a bound (Cauchy and Schwarz) by what is no key.
   */
  private meet(met: (a: number, b: number) => void): void {
    const { length } = this.all;
    const { bits, lengths, view } = this;
    const holders = this.holders();
    const shared = new Uint8Array(length);
    const product = new Float64Array(length);
    const unshared = new Rest(length);
    for (let i = 0; i < length; i++) {
      const seen: number[] = [];
      const keys = this.keys(i);
      for (const place of keys) {
        const key = view.words[place];
        const weight = this.weight(view, place) * bits[key];
        holders.add(key, i, view.counts[place], (other, count) => {
          if (++shared[other] === 1) seen.push(other);
          product[other] += weight * REPEATED[count];
        });
      }
      this.leave(i, keys, holders, unshared);
      for (const other of seen) {
        if (shared[other] > 1 && product[other] + unshared.most(other, i) >= LEAST_PAIR * lengths[other] * lengths[i]) met(other, i);
        shared[other] = 0;
        product[other] = 0;
      }
    }
  }

  /** Sums up what of an article is not told by its keys. */
  private leave(article: number, keys: readonly number[], holders: Holders, unshared: Rest): void {
    const { view, bits, repeated } = this;
    let common = 0;
    let light = 0;
    for (let k = view.from; k < view.to; k++) {
      const word = view.words[k];
      if (repeated[word] === 0) continue;
      if (bits[word] <= LONE || holders.isCommon(word)) common += this.weight(view, k) ** 2;
      else light += this.most(view, k);
    }
    for (const place of keys) if (!holders.isCommon(view.words[place])) light -= this.most(view, place);
    unshared.put(article, common, light);
  }

  /** The most that a word can add to the product with another article. */
  private most(view: RareView, k: number): number {
    const word = view.words[k];
    return this.weight(view, k) * this.bits[word] * REPEATED[this.repeated[word]];
  }

  /** Room for the articles of each key, as many as there will be: the keys are found twice, and never all of them kept. */
  private holders(): Holders {
    const sizes = new Uint32Array(this.bits.length);
    for (let i = 0; i < this.all.length; i++) for (const place of this.keys(i)) sizes[this.view.words[place]]++;
    return new Holders(sizes);
  }

  /** Cosine of two articles, 0 to 1. */
  private likeness(a: number, b: number): number {
    this.lookAt(b);
    const { view, bits, weightHere } = this;
    this.all.look(a, view);
    const { words, counts, from, to } = view;
    let product = 0;
    for (let k = from; k < to; k++) {
      const word = words[k];
      const there = weightHere[word];
      if (there > 0) product += bits[word] * REPEATED[counts[k]] * there;
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
    const { viewHere: view, weightHere } = this;
    if (this.here >= 0) for (let k = view.from; k < view.to; k++) weightHere[view.words[k]] = 0;
    this.all.look(article, view);
    for (let k = view.from; k < view.to; k++) weightHere[view.words[k]] = this.weight(view, k);
    this.here = article;
  }

  /** Two or three words that most of the articles weigh most. */
  nameOf(set: readonly number[]): string {
    const sums = new Map<number, { articles: number; weight: number }>();
    for (const article of set) {
      const view = this.all.look(article, this.view);
      for (let k = view.from; k < view.to; k++) {
        const word = view.words[k];
        const sum = sums.get(word) ?? { articles: 0, weight: 0 };
        sums.set(word, { articles: sum.articles + 1, weight: sum.weight + this.weight(view, k) });
      }
    }
    const best = [...sums]
      .filter(([word, { articles }]) => articles * 2 > set.length && /^[a-z]{3,}$/.test(formOf(word)))
      .sort((a, b) => b[1].articles - a[1].articles || b[1].weight - a[1].weight || (formOf(a[0]) < formOf(b[0]) ? -1 : 1))
      .slice(0, 3)
      .map(([word]) => formOf(word));
    return best.length ? best.join('-') : 'story';
  }
}

/** Pairs of articles, each with its likeness in steps, flat: there are some million of them. */
class Pairs {
  private a = new Int32Array(1 << 10);
  private b = new Int32Array(1 << 10);
  private steps = new Uint16Array(1 << 10);
  private count = 0;

  add(a: number, b: number, step: number): void {
    if (this.count === this.a.length) {
      const length = Math.ceil(this.count * 1.5);
      [this.a, this.b] = [this.a, this.b].map((old) => {
        const wider = new Int32Array(length);
        wider.set(old);
        return wider;
      });
      const wider = new Uint16Array(length);
      wider.set(this.steps);
      this.steps = wider;
    }
    this.a[this.count] = a;
    this.b[this.count] = b;
    this.steps[this.count++] = step;
  }

  /** The most alike first; those of one step as they came. */
  *fromMost(): Generator<[number, number]> {
    const ends = new Uint32Array(STEPS + 1);
    for (let i = 0; i < this.count; i++) ends[this.steps[i]]++;
    for (let step = STEPS, end = 0; step >= 0; step--) ends[step] = end += ends[step];
    const order = new Uint32Array(this.count);
    for (let i = this.count - 1; i >= 0; i--) order[--ends[this.steps[i]]] = i;
    for (const i of order) yield [this.a[i], this.b[i]];
  }
}

/** What two articles may share besides the keys of both. */
class Rest {
  /** Of each article, the length of its words that are nobody's keys. */
  private readonly common: Float64Array;
  /** The most that those which are keys of others, and none of its own, add to a product. */
  private readonly light: Float64Array;

  constructor(articles: number) {
    this.common = new Float64Array(articles);
    this.light = new Float64Array(articles);
  }

  /** `common`: the square of that length. */
  put(article: number, common: number, light: number): void {
    this.common[article] = Math.sqrt(common);
    this.light[article] = Math.max(0, light) + ROUNDED;
  }

  /** The most that it can add to the product of two articles. */
  most(a: number, b: number): number {
    return this.common[a] * this.common[b] + this.light[a] + this.light[b];
  }
}

/** More than sums of a few hundred numbers are wrong by. */
const ROUNDED = 1e-6;
/** An article and a count of its word are one number. */
const COUNTS = MOST_COUNTED + 1;

/** The articles of each key, in one array. */
class Holders {
  /** Where the list of each key ends so far. */
  private readonly ends: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly entries: Uint32Array;

  /** `sizes`: how many articles each key will have; those of too many, and of one alone, are not kept. */
  constructor(private readonly sizes: Uint32Array) {
    this.starts = new Uint32Array(sizes.length);
    let total = 0;
    for (let key = 0; key < sizes.length; key++) {
      this.starts[key] = total;
      if (this.isKept(key)) total += sizes[key];
    }
    this.ends = this.starts.slice();
    this.entries = new Uint32Array(total);
  }

  isCommon(key: number): boolean {
    return this.sizes[key] > COMMONEST_KEY;
  }

  /** Tells of the articles that have the key already, in order, with its count in each, and adds this one. */
  add(key: number, article: number, count: number, tell: (other: number, count: number) => void): void {
    if (!this.isKept(key)) return;
    const { entries } = this;
    const end = this.ends[key];
    for (let k = this.starts[key]; k < end; k++) tell(Math.floor(entries[k] / COUNTS), entries[k] % COUNTS);
    entries[end] = article * COUNTS + count;
    this.ends[key] = end + 1;
  }

  private isKept(key: number): boolean {
    return this.sizes[key] >= 2 && !this.isCommon(key);
  }
}

/** Inverse document frequency of a word that stands in so many of the articles, with the background's. */
function bitsOf(word: number, spread: number, articles: number): number {
  const expected = BACKGROUND * Math.min(1, WORDS_OF_BACKGROUND * 2 ** -rarity(word));
  const bits = Math.log2((articles + BACKGROUND) / (spread + expected));
  return spread === 1 ? Math.min(LONE, bits) : bits;
}

/**
 * Which of many quotations may be one utterance with another, without aligning it with each: an upper bound of the words
 * that two can have in common, from an index by word. Never leaves out a pair that the comparison would hold comparable.
 */
import { lemmaOf } from '../../text/lemma.js';
import { formOf, wordOf } from '../../text/words.js';
import { LEAST_SHARE, weight, weightOf, wordsOf } from './compare.js';
import { CLITIC_READINGS, MODALS } from './lexicon.js';
import { isLight, sameBut, sameStem, stemOf } from './likeness.js';
import { contracted } from './pairing.js';
import { MASKED, type Unit } from './units.js';

interface Known<T> {
  readonly thing: T;
  readonly weight: number;
  /** Light words in it. */
  readonly light: number;
  /** Its words, what each makes written as one with the next (or -1), and their weights. */
  readonly words: Int32Array;
  readonly joins: Int32Array;
  readonly weights: Uint8Array;
}

/** Quotations that hold a word, with the weight of its occurrences; parallel lists. */
class Posting {
  readonly quotes: number[] = [];
  readonly weights: number[] = [];

  add(quote: number, bits: number): void {
    const last = this.quotes.length - 1;
    if (this.quotes[last] === quote) this.weights[last] += bits;
    else {
      this.quotes.push(quote);
      this.weights.push(bits);
    }
  }
}

const SLACK = 1e-9;

export class QuoteIndex<T> {
  private readonly known: Known<T>[] = [];
  private readonly postings = new Map<number, Posting>();
  /** Of quotations made of light words for half or more: these alone can be alike in light words only. */
  private readonly lightPostings = new Map<number, Posting>();
  private readonly masked: number[] = [];
  private readonly vocabulary: Vocabulary;
  private readonly full: Float64Array;
  private readonly seen: Int32Array;
  private epoch = 0;

  constructor(quotes: Iterable<{ readonly words: string; readonly thing: T }>) {
    for (const { words, thing } of quotes) this.put(wordsOf(words).units, thing);
    this.vocabulary = new Vocabulary([...this.postings.keys()]);
    this.full = new Float64Array(this.known.length);
    this.seen = new Int32Array(this.known.length);
  }

  get size(): number {
    return this.known.length;
  }

  private put(units: readonly Unit[], thing: T): void {
    const i = this.known.length;
    const said = units.filter((unit) => unit.word >= 0);
    const one = {
      thing,
      weight: weight(units),
      light: lightOf(units),
      words: Int32Array.from(said, (unit) => unit.word),
      joins: Int32Array.from(said, (unit, k) => (k + 1 < said.length ? wordOf(formOf(unit.word) + formOf(said[k + 1].word)) : -1)),
      weights: Uint8Array.from(said, weightOf),
    };
    this.known.push(one);
    const isLightQuote = one.light >= LEAST_SHARE * one.weight;
    if (units.some((unit) => unit.flags & MASKED)) this.masked.push(i);
    said.forEach(({ word }, k) => {
      posting(this.postings, word).add(i, one.weights[k]);
      if (isLightQuote && isLight(word)) posting(this.lightPostings, word).add(i, 1);
      // *health care* is met by *healthcare*.
      if (one.joins[k] >= 0) posting(this.postings, one.joins[k]).add(i, one.weights[k]);
    });
  }

  /** The quotations that may be the same utterance, in no order. */
  find(words: string): T[] {
    const { units } = wordsOf(words);
    if (units.some((unit) => unit.flags & MASKED)) return this.known.map((one) => one.thing);
    const whole = weight(units);
    const light = lightOf(units);
    const touched = this.gather(units, light >= LEAST_SHARE * whole);
    for (const i of this.masked) if (this.seen[i] !== this.epoch) touched.push(i);
    const found: T[] = [];
    let places: ReadonlyMap<number, readonly number[]> | null = null;
    for (const i of touched) {
      const one = this.known[i];
      const least = LEAST_SHARE * Math.min(one.weight, whole) - SLACK;
      if (this.seen[i] !== this.epoch || this.masked.includes(i)) found.push(one.thing);
      else if (this.full[i] + Math.min(one.light, light) >= least) {
        places ??= this.placesOf(units);
        if (inOrder(one, places, units.length) >= least) found.push(one.thing);
      }
    }
    return found;
  }

  /** For each word of the index the places among these words where one stands that it may count as, in order. */
  private placesOf(units: readonly Unit[]): Map<number, number[]> {
    const places = new Map<number, number[]>();
    const put = (word: number, k: number): void => {
      const list = places.get(word);
      if (list === undefined) places.set(word, [k]);
      else if (list[list.length - 1] !== k) list.push(k);
    };
    units.forEach(({ word }, k) => {
      if (word < 0) return;
      for (const other of this.vocabulary.related(word)) put(other, k);
      const next = nextWord(units, k);
      const joined = next < 0 ? -1 : this.vocabulary.joined(word, next);
      if (joined >= 0) put(joined, k);
    });
    return places;
  }

  /** Adds up what each quotation has of these words; light words only where they may be enough by themselves. */
  private gather(units: readonly Unit[], lightly: boolean): number[] {
    this.epoch++;
    const touched: number[] = [];
    const done = new Set<number>();
    const add = (list: Posting | undefined, word: number): void => {
      if (list === undefined || done.has(word)) return;
      done.add(word);
      for (let k = 0; k < list.quotes.length; k++) this.count(list.quotes[k], list.weights[k], touched);
    };
    units.forEach(({ word }, k) => {
      if (word < 0) return;
      for (const other of this.vocabulary.related(word)) if (!(isLight(word) && isLight(other))) add(this.postings.get(other), other);
      const next = nextWord(units, k);
      if (next >= 0) {
        const joined = this.vocabulary.joined(word, next);
        if (joined >= 0) add(this.postings.get(joined), joined);
      }
    });
    const lists = lightly ? this.postings : this.lightPostings;
    const lit = new Set<number>();
    for (const { word } of units) {
      if (word < 0 || !isLight(word)) continue;
      for (const other of this.vocabulary.related(word)) {
        if (!isLight(other) || lit.has(other)) continue;
        lit.add(other);
        for (const i of lists.get(other)?.quotes ?? []) this.count(i, 0, touched);
      }
    }
    return touched;
  }

  private count(i: number, bits: number, touched: number[]): void {
    if (this.seen[i] !== this.epoch) {
      this.seen[i] = this.epoch;
      this.full[i] = 0;
      touched.push(i);
    }
    this.full[i] += bits;
  }
}

let row = new Uint16Array(64);

/** Weight of the heaviest run of words, in order and with gaps, that a quotation can have in common with words at the places given. */
function inOrder({ words, joins, weights }: Known<unknown>, places: ReadonlyMap<number, readonly number[]>, length: number): number {
  if (row.length <= length) row = new Uint16Array(length * 2);
  row.fill(0, 0, length + 1);
  for (let x = 0; x < words.length; x++) {
    const own = places.get(words[x]);
    if (own !== undefined) extend(own, weights[x], length);
    const joined = joins[x] >= 0 ? places.get(joins[x]) : undefined;
    if (joined !== undefined) extend(joined, weights[x], length);
  }
  return row[length];
}

/** `row[y]` is the best that ends before place `y`; places are taken from the last, so that a word counts once. */
function extend(at: readonly number[], bits: number, length: number): void {
  for (let k = at.length - 1; k >= 0; k--) {
    const made = row[at[k]] + bits;
    for (let y = at[k] + 1; y <= length && row[y] < made; y++) row[y] = made;
  }
}

const nextWord = (units: readonly Unit[], k: number): number => units[k + 1]?.word ?? -1;

function posting(map: Map<number, Posting>, word: number): Posting {
  let list = map.get(word);
  if (list === undefined) map.set(word, (list = new Posting()));
  return list;
}

const lightOf = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + (unit.word >= 0 && isLight(unit.word) ? 1 : 0), 0);

/** The words of the index, asked once per distinct word which of them it may stand for. */
class Vocabulary {
  private readonly byKey = new Map<string, number[]>();
  private readonly answers = new Map<number, readonly number[]>();
  private readonly joins = new Map<string, number>();

  constructor(words: readonly number[]) {
    for (const word of words) {
      this.joins.set(formOf(word), word);
      for (const key of keysOf(word)) {
        const list = this.byKey.get(key);
        if (list) list.push(word);
        else this.byKey.set(key, [word]);
      }
    }
  }

  /** Words of the index that count as `word`, or as a form of it or a slip for it. */
  related(word: number): readonly number[] {
    let list = this.answers.get(word);
    if (list === undefined) {
      const near = new Set<number>();
      for (const key of keysOf(word)) for (const other of this.byKey.get(key) ?? []) near.add(other);
      list = [...near].filter((other) => other === word || sameStem(word, other) || sameBut(word, other) || contracted(word, other));
      this.answers.set(word, list);
    }
    return list;
  }

  /** The word of the index that two words make together, or -1. */
  joined(word: number, next: number): number {
    return this.joins.get(formOf(word) + formOf(next)) ?? -1;
  }
}

const contractable = new Map<string, string>();
for (const [ending, forms] of Object.entries(CLITIC_READINGS))
  for (const form of [ending, ...forms]) contractable.set(`${form} ${ending}`, ending);

/** Two words that stand for one another share a key. */
function keysOf(word: number): string[] {
  const form = formOf(word);
  const keys = [`v${lemmaOf(word, 'verb')}`, `n${lemmaOf(word, 'noun')}`];
  const stem = stemOf(word);
  if (stem >= 0) keys.push(`s${stem}`);
  for (const pair of MODALS) if (pair.split(' ').includes(form)) keys.push(pair);
  for (const ending of Object.keys(CLITIC_READINGS)) if (contractable.has(`${form} ${ending}`)) keys.push(ending);
  // Slips keep the first letter and are at most a letter longer or shorter.
  if (form.length >= 5) for (const length of [form.length, form.length + 1]) keys.push(`${form[0]}${length}`);
  return keys;
}

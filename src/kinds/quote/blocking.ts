/**
 * Which of many quotations may be one utterance with another, without aligning it with each: an upper bound of the words
 * that two can have in common, from an index by word. Never leaves out a pair that the comparison would hold comparable.
 */
import { lemmaOf } from '../../text/lemma.js';
import { formOf, wordOf } from '../../text/words.js';
import { isOpen, LEAST_SHARE, weight, weightOf, wordsOf, wordsOnce } from './compare.js';
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
  /** By place in the vocabulary. */
  private readonly postings: Posting[] = [];
  /** Of quotations made of light words for half or more: these alone can be alike in light words only. */
  private readonly lightPostings: Posting[] = [];
  private readonly masked = new Set<number>();
  /** By words in the middle of each quotation, such as few others have. */
  private readonly middles: Posting[] = [];
  private readonly ways: (readonly (readonly number[])[] | null)[] = [];
  /** With brackets, dots or masked words: what stands in their middle is open. */
  private readonly open: number[] = [];
  private readonly vocabulary = new Vocabulary();
  private readonly full: Float64Array;
  private readonly seen: Int32Array;
  private readonly done: Int32Array;
  private readonly lit: Int32Array;
  private epoch = 0;

  constructor(quotes: Iterable<{ readonly words: string; readonly thing: T }>) {
    for (const { words, thing } of quotes) this.put(wordsOf(words).units, thing);
    this.vocabulary.close();
    this.ways.forEach((ways, i) => {
      const { words: at, joins } = this.known[i];
      const numbers = (places: readonly number[]): number[] =>
        places.flatMap((k) => [at[k], joins[k], joins[k - 1] ?? -1]).filter((number) => number >= 0);
      if (ways === null) this.open.push(i);
      else for (const number of this.rarest(ways.map(numbers))) posting(this.middles, number).add(i, 0);
    });
    this.full = new Float64Array(this.known.length);
    this.seen = new Int32Array(this.known.length);
    this.done = new Int32Array(this.vocabulary.size);
    this.lit = new Int32Array(this.vocabulary.size);
  }

  get size(): number {
    return this.known.length;
  }

  private put(units: readonly Unit[], thing: T): void {
    const { vocabulary } = this;
    const i = this.known.length;
    const said = units.filter((unit) => unit.word >= 0);
    const one = {
      thing,
      weight: weight(units),
      light: lightOf(units),
      words: Int32Array.from(said, (unit) => vocabulary.add(unit.word)),
      // *health care* is met by *healthcare*.
      joins: Int32Array.from(said, (unit, k) =>
        k + 1 < said.length ? vocabulary.add(wordOf(formOf(unit.word) + formOf(said[k + 1].word))) : -1,
      ),
      weights: Uint8Array.from(said, weightOf),
    };
    this.known.push(one);
    const isLightQuote = one.light >= LEAST_SHARE * one.weight;
    if (units.some((unit) => unit.flags & MASKED)) this.masked.add(i);
    this.ways.push(isOpen(units) ? null : middlesOf(said));
    said.forEach(({ word }, k) => {
      posting(this.postings, one.words[k]).add(i, one.weights[k]);
      if (isLightQuote && isLight(word)) posting(this.lightPostings, one.words[k]).add(i, 1);
      if (one.joins[k] >= 0) posting(this.postings, one.joins[k]).add(i, one.weights[k]);
    });
  }

  /** The quotations that may be the same utterance, in no order. */
  find(words: string): T[] {
    const { units } = wordsOnce(words);
    if (units.some((unit) => unit.flags & MASKED)) return this.known.map((one) => one.thing);
    const whole = weight(units);
    const light = lightOf(units);
    const touched = this.gather(units, light >= LEAST_SHARE * whole);
    for (const i of this.masked) if (this.seen[i] !== this.epoch) touched.push(i);
    const found: T[] = [];
    let places: readonly (readonly number[] | undefined)[] | null = null;
    for (const i of touched) {
      const one = this.known[i];
      const least = LEAST_SHARE * Math.min(one.weight, whole) - SLACK;
      if (this.masked.has(i)) found.push(one.thing);
      else if (this.full[i] + Math.min(one.light, light) >= least) {
        places ??= this.placesOf(units);
        if (inOrder(one, places, units.length) >= least) found.push(one.thing);
      }
    }
    return found;
  }

  /**
   * The quotations that may be the same utterance with no word changed. A stretch that holds half of a quotation goes through
   * its middle, so that only those are looked at of which these words have a word from there, or the other way round.
   */
  findAlike(words: string): T[] {
    const { units } = wordsOnce(words);
    if (isOpen(units)) return this.find(words);
    const joins = units.map(({ word }, k) => (word < 0 ? -1 : this.vocabulary.joined(word, nextWord(units, k))));
    const numbers = units.map(({ word }, k): readonly number[] => {
      const related = word < 0 ? NO_PLACES : this.vocabulary.related(word);
      return joins[k] < 0 ? related : [...related, joins[k]];
    });
    const near = new Set(this.open);
    const add = (list: Posting | undefined): void => {
      if (list !== undefined) for (const i of list.quotes) near.add(i);
    };
    for (const list of numbers) for (const at of list) add(this.middles[at]);
    const ways = middlesOf(units).map((places) =>
      places.flatMap((k) => (k > 0 && joins[k - 1] >= 0 ? [...numbers[k], joins[k - 1]] : numbers[k])),
    );
    for (const at of this.rarest(ways)) add(this.postings[at]);
    return [...near].map((i) => this.known[i].thing);
  }

  /** Of several lists of words the one that fewest quotations have. */
  private rarest(lists: readonly (readonly number[])[]): readonly number[] {
    const uses = (list: readonly number[]): number => list.reduce((sum, at) => sum + (this.postings[at]?.quotes.length ?? 0), 0);
    return lists.reduce((a, b) => (uses(b) < uses(a) ? b : a));
  }

  /** For each word of the index the places among these words where one stands that it may count as, in order. */
  private placesOf(units: readonly Unit[]): number[][] {
    const places: number[][] = [];
    const put = (at: number, k: number): void => {
      const list = places[at];
      if (list === undefined) places[at] = [k];
      else if (list[list.length - 1] !== k) list.push(k);
    };
    units.forEach(({ word }, k) => {
      if (word < 0) return;
      for (const at of this.vocabulary.related(word)) put(at, k);
      const joined = this.vocabulary.joined(word, nextWord(units, k));
      if (joined >= 0) put(joined, k);
    });
    return places;
  }

  /** Adds up what each quotation has of these words; light words only where they may be enough by themselves. */
  private gather(units: readonly Unit[], lightly: boolean): number[] {
    this.epoch++;
    const { vocabulary, epoch, done, lit } = this;
    const touched: number[] = [];
    const lists = lightly ? this.postings : this.lightPostings;
    for (let k = 0; k < units.length; k++) {
      const { word } = units[k];
      if (word < 0) continue;
      const isLightWord = isLight(word);
      for (const at of vocabulary.related(word)) {
        if (!(isLightWord && vocabulary.isLight(at))) this.add(at, touched);
        else if (lit[at] !== epoch) {
          lit[at] = epoch;
          const list = lists[at];
          if (list !== undefined) for (const i of list.quotes) this.count(i, 0, touched);
        }
      }
      const joined = vocabulary.joined(word, nextWord(units, k));
      if (joined >= 0 && done[joined] !== epoch) this.add(joined, touched);
    }
    return touched;
  }

  private add(at: number, touched: number[]): void {
    if (this.done[at] === this.epoch) return;
    this.done[at] = this.epoch;
    const { quotes, weights } = this.postings[at];
    for (let k = 0; k < quotes.length; k++) this.count(quotes[k], weights[k], touched);
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

/**
 * Words that every stretch weighing half of a quotation has one of, by place: that in its middle; or those that carry meaning
 * next to it, one to either side, where what lies between them is not enough.
 */
function middlesOf(units: readonly Unit[]): number[][] {
  const half = weight(units) * LEAST_SHARE;
  let sum = 0;
  let k = 0;
  while (k + 1 < units.length && sum + weightOf(units[k]) < half) sum += weightOf(units[k++]);
  // Where the halves are equal the second begins after this word.
  const central = [k, k + 1].filter((i) => i < units.length && (i === k || sum + weightOf(units[k]) <= half));
  const isFull = (unit: Unit): boolean => weightOf(unit) > 1;
  let left = k - 1;
  while (left >= 0 && !isFull(units[left])) left--;
  let right = k + central.length;
  while (right < units.length && !isFull(units[right])) right++;
  const between = weight(units.slice(left + 1, right));
  return between >= half ? [central] : [central, [left, right].filter((i) => i >= 0 && i < units.length)];
}

let row = new Uint16Array(64);

/** Weight of the heaviest run of words, in order and with gaps, that a quotation can have in common with words at the places given. */
function inOrder({ words, joins, weights }: Known<unknown>, places: readonly (readonly number[] | undefined)[], length: number): number {
  if (row.length <= length) row = new Uint16Array(length * 2);
  row.fill(0, 0, length + 1);
  for (let x = 0; x < words.length; x++) {
    const own = places[words[x]];
    if (own !== undefined) extend(own, weights[x], length);
    const joined = joins[x] >= 0 ? places[joins[x]] : undefined;
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

function posting(lists: Posting[], at: number): Posting {
  let list = lists[at];
  if (list === undefined) lists[at] = list = new Posting();
  return list;
}

const lightOf = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + (unit.word >= 0 && isLight(unit.word) ? 1 : 0), 0);

const NO_PLACES: readonly number[] = [];

/** The words of the index by number, asked once per distinct word which of them it may stand for. */
class Vocabulary {
  private readonly words: number[] = [];
  private readonly numbers = new Map<number, number>();
  private readonly light: boolean[] = [];
  private readonly byKey = new Map<string, number[]>();
  private readonly answers: (readonly number[] | undefined)[] = [];
  private readonly byForm = new Map<string, number>();
  private readonly beginnings = new Set<string>();
  /** By word: 1 where a word of the index begins with it, 2 where none does, 0 unasked. */
  private begins = new Uint8Array(0);

  get size(): number {
    return this.words.length;
  }

  /** The number of a word, made if new. */
  add(word: number): number {
    let at = this.numbers.get(word);
    if (at === undefined) {
      at = this.words.push(word) - 1;
      this.numbers.set(word, at);
      this.light.push(isLight(word));
    }
    return at;
  }

  /** To be called once every word is in. */
  close(): void {
    this.words.forEach((word, at) => {
      const form = formOf(word);
      this.byForm.set(form, at);
      for (let k = 1; k < form.length; k++) this.beginnings.add(form.slice(0, k));
      for (const key of keysOf(word)) {
        const list = this.byKey.get(key);
        if (list) list.push(at);
        else this.byKey.set(key, [at]);
      }
    });
  }

  isLight(at: number): boolean {
    return this.light[at];
  }

  /** Words of the index that count as `word`, or as a form of it or a slip for it. */
  related(word: number): readonly number[] {
    return this.answers[word] ?? this.ask(word);
  }

  private ask(word: number): readonly number[] {
    const near = new Set<number>();
    for (const key of keysOf(word)) for (const at of this.byKey.get(key) ?? []) near.add(at);
    const list = [...near].filter((at) => isRelated(word, this.words[at]));
    return (this.answers[word] = list.length > 0 ? list : NO_PLACES);
  }

  /** The word of the index that two words make together, or -1. */
  joined(word: number, next: number): number {
    if (next < 0 || !this.isBeginning(word)) return -1;
    return this.byForm.get(formOf(word) + formOf(next)) ?? -1;
  }

  private isBeginning(word: number): boolean {
    if (word >= this.begins.length) {
      const wider = new Uint8Array(Math.max(word + 1, this.begins.length * 2, 1 << 14));
      wider.set(this.begins);
      this.begins = wider;
    }
    if (this.begins[word] === 0) this.begins[word] = this.beginnings.has(formOf(word)) ? 1 : 2;
    return this.begins[word] === 1;
  }
}

const isRelated = (word: number, other: number): boolean =>
  other === word || sameStem(word, other) || sameBut(word, other) || contracted(word, other);

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

/** The content words of one article or passage, as stamps in arrays by lemma: asking whether a lemma is there is one comparison. */
import { lemmaOf } from '../../text/lemma.js';
import { NUMBER, type Tokens, WORD } from '../../text/tokens.js';
import { weightOf } from '../context.js';

const UNASKED = -2;
const NONE = -1;

/** By word: its lemma where it has weight as evidence, else NONE. Weights are asked for once per distinct word. */
let lemmas = new Int32Array(0);
let weights = new Float64Array(0);

function grow(word: number): void {
  const room = Math.max(word + 1, lemmas.length * 2, 1 << 14);
  const wider = new Int32Array(room).fill(UNASKED);
  wider.set(lemmas);
  lemmas = wider;
  const heavier = new Float64Array(room);
  heavier.set(weights);
  weights = heavier;
}

function ask(word: number): number {
  const weight = weightOf(word);
  weights[word] = weight;
  return (lemmas[word] = weight > 0 ? lemmaOf(word) : NONE);
}

/** The lemma of a content word, or -1 for a word that places nothing. */
export function contentLemma(word: number): number {
  if (word >= lemmas.length) grow(word);
  const lemma = lemmas[word];
  return lemma === UNASKED ? ask(word) : lemma;
}

/** A set of lemmas that is emptied by counting on. */
export class LemmaSet {
  private stamps = new Int32Array(1 << 14);
  private epoch = 0;

  clear(): void {
    this.epoch++;
  }

  has(lemma: number): boolean {
    return lemma < this.stamps.length && this.stamps[lemma] === this.epoch;
  }

  add(lemma: number): void {
    if (lemma >= this.stamps.length) {
      const wider = new Int32Array(Math.max(lemma + 1, this.stamps.length * 2));
      wider.set(this.stamps);
      this.stamps = wider;
    }
    this.stamps[lemma] = this.epoch;
  }

  /** Adds the content words of tokens `[from, to)` but for those of `[exceptFrom, exceptTo)`. */
  addTokens(tokens: Tokens, from: number, to: number, exceptFrom = 0, exceptTo = 0): void {
    const { word, type } = tokens;
    for (let i = from; i < to; i++) {
      if ((type[i] !== WORD && type[i] !== NUMBER) || (i >= exceptFrom && i < exceptTo)) continue;
      const lemma = contentLemma(word[i]);
      if (lemma >= 0) this.add(lemma);
    }
  }
}

const present = new LemmaSet();
let weightHere = new Float64Array(1 << 14);

/** The content words of an article. Only one stands at a time: the next one's words take its place. */
export class ArticleWords {
  /** Distinct lemmas, in order of first appearance. */
  readonly lemmas: number[] = [];

  constructor({ word, type, count }: Tokens) {
    present.clear();
    for (let i = 0; i < count; i++) {
      if (type[i] !== WORD && type[i] !== NUMBER) continue;
      const lemma = contentLemma(word[i]);
      if (lemma < 0) continue;
      if (!present.has(lemma)) {
        present.add(lemma);
        this.lemmas.push(lemma);
      }
      if (lemma >= weightHere.length) {
        const wider = new Float64Array(Math.max(lemma + 1, weightHere.length * 2));
        wider.set(weightHere);
        weightHere = wider;
      }
      // Of several forms of one lemma the last one's weight stands.
      weightHere[lemma] = weights[word[i]];
    }
  }

  /** Weight of a lemma in the article; 0 where it has none. */
  weight(lemma: number): number {
    return present.has(lemma) ? weightHere[lemma] : 0;
  }
}

/** Most bits that a word is worth. */
const MOST_WEIGHT = 14;

/** Things known by weighted lemmas, found in articles that have a given share of the weight. */
export class LemmaIndex<T> {
  private readonly things: { readonly thing: T; readonly words: Int32Array; readonly least: number }[] = [];
  private readonly postings: number[][] = [];
  /** Lemma → one more than the place of its postings, 0 for none. */
  private slots = new Uint32Array(0);
  private seen = new Int32Array(0);
  private epoch = 0;

  /** `things`: each with its lemmas and the least weight of them that an article must have. */
  constructor(things: Iterable<{ readonly thing: T; readonly words: Iterable<number>; readonly least: number }>) {
    const uses = new Map<number, number>();
    let highest = -1;
    for (const { thing, words, least } of things) {
      const list = Int32Array.from(words);
      this.things.push({ thing, words: list, least });
      for (const word of list) {
        uses.set(word, (uses.get(word) ?? 0) + 1);
        highest = Math.max(highest, word);
      }
    }
    this.slots = new Uint32Array(highest + 1);
    this.seen = new Int32Array(this.things.length);
    this.things.forEach(({ words, least }, i) => {
      // The words that most things share need no posting, as long as they alone could never weigh enough.
      const byUse = [...words].sort((a, b) => uses.get(b)! - uses.get(a)! || a - b);
      let left = 0;
      while (left < byUse.length && (left + 1) * MOST_WEIGHT < least) left++;
      for (const word of byUse.slice(left)) {
        if (this.slots[word] === 0) this.slots[word] = this.postings.push([]);
        this.postings[this.slots[word] - 1].push(i);
      }
    });
  }

  get size(): number {
    return this.things.length;
  }

  /** The things of which an article has weight enough. */
  find(article: ArticleWords): T[] {
    const found: T[] = [];
    const { slots, seen, things, postings } = this;
    const epoch = ++this.epoch;
    for (const lemma of article.lemmas) {
      const slot = lemma < slots.length ? slots[lemma] : 0;
      if (slot === 0) continue;
      for (const i of postings[slot - 1]) {
        if (seen[i] === epoch) continue;
        seen[i] = epoch;
        const { thing, words, least } = things[i];
        let sum = 0;
        for (let k = 0; k < words.length; k++) sum += article.weight(words[k]);
        if (sum >= least) found.push(thing);
      }
    }
    return found;
  }
}

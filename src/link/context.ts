/**
 * What a value is said of: the words of its clause, of its sentence and around it, each weighted by rarity. Two mentions
 * speak of one thing as far as these agree; the bits of the words that they share are the evidence.
 */
import type { Found, QuantityValue } from '../kinds/kind.js';
import type { Segmented } from '../model/source.js';
import { LONGEST_SENTENCE } from '../text/claim.js';
import { lemmaOf } from '../text/lemma.js';
import { isStop, rarity } from '../text/rarity.js';
import { NUMBER, type Tokens, WORD } from '../text/tokens.js';

/** Lemma → weight in bits. */
export type Words = ReadonlyMap<number, number>;

export interface Surroundings {
  /** Content words of the sentence, without the value's own. */
  readonly sentence: Words;
  /** Those within a few words of the value. */
  readonly near: Words;
}

const NEAR = 6;
const MOST_BITS = 14;
/** Words common to all reporting carry little; below this nothing. */
const FLOOR = 5;

/** Weight of a word as evidence: its rarity above that of everyday words. */
export function weightOf(word: number): number {
  return isStop(word) ? 0 : Math.max(0, Math.min(MOST_BITS, rarity(word) - FLOOR));
}

const cache = new WeakMap<Found, Surroundings>();

export function surroundings({ tokens }: Segmented, found: Found): Surroundings {
  let known = cache.get(found);
  if (!known) cache.set(found, (known = look(tokens, found)));
  return known;
}

function look(tokens: Tokens, found: Found): Surroundings {
  const s = tokens.sentence[found.first];
  const from = Math.max(found.first - LONGEST_SENTENCE, tokens.sentences[s]);
  const to = Math.min(found.last + LONGEST_SENTENCE, tokens.sentences[tokens.sentence[Math.max(found.first, found.last - 1)] + 1]);
  const sentence = new Map<number, number>();
  const near = new Map<number, number>();
  const [first, last] = withRestated(tokens, found);
  for (let i = from; i < to; i++) {
    if (i >= first && i < last) continue;
    const weight = contentWeight(tokens, i);
    if (weight <= 0) continue;
    const lemma = lemmaOf(tokens.word[i]);
    sentence.set(lemma, weight);
    if (i >= found.first - NEAR && i < found.last + NEAR) near.set(lemma, weight);
  }
  return { sentence, near };
}

/** Tokens of a bracket that only says a measure again. */
const LONGEST_BRACKET = 6;

/** The tokens of a value, half-open, with those that give it in another unit: *95 miles (152 kilometres)*, whichever of the two it is. */
function withRestated(tokens: Tokens, { kind, value, first, last }: Found): readonly [number, number] {
  const { text, start, type, count } = tokens;
  if (kind !== 'quantity' || (value as QuantityValue).unit === null) return [first, last];
  const at = (i: number): string => (i >= 0 && i < count ? text[start[i]] : '');
  const isFigure = (i: number): boolean => i >= 0 && i < count && type[i] === NUMBER;
  if (at(last) === '(' && isFigure(last + 1))
    for (let i = last + 2; i < Math.min(count, last + LONGEST_BRACKET); i++) if (at(i) === ')') return [first, i + 1];
  if (at(first - 1) === '(' && at(last) === ')')
    for (let i = first - 2; i >= Math.max(0, first - LONGEST_BRACKET); i--) if (isFigure(i)) return [i, last + 1];
  return [first, last];
}

function contentWeight(tokens: Tokens, i: number): number {
  if (tokens.type[i] !== WORD && tokens.type[i] !== NUMBER) return 0;
  return weightOf(tokens.word[i]);
}

/** Content words of a whole token range, as lemmas with weights. */
export function wordsOf(tokens: Tokens, first = 0, last = tokens.count): Map<number, number> {
  const words = new Map<number, number>();
  for (let i = first; i < last; i++) {
    const weight = contentWeight(tokens, i);
    if (weight > 0) words.set(lemmaOf(tokens.word[i]), weight);
  }
  return words;
}

/** What two sets of words share. */
class Overlap {
  private wordsKnown: readonly number[] | undefined;

  constructor(
    /** Bits of the shared words. */
    readonly shared: number,
    private readonly x: Words,
    private readonly y: Words,
  ) {}

  /** Bits of each side. */
  get a(): number {
    return bitsOfWords(this.x);
  }

  get b(): number {
    return bitsOfWords(this.y);
  }

  /** The shared lemmas, heaviest first. */
  get words(): readonly number[] {
    this.wordsKnown ??= [...this.x]
      .filter(([word]) => this.y.has(word))
      .sort((x, y) => y[1] - x[1])
      .map(([word]) => word);
    return this.wordsKnown;
  }
}

export function overlapOf(a: Words, b: Words): Overlap {
  let shared = 0;
  for (const [word, weight] of a) if (b.has(word)) shared += weight;
  return new Overlap(shared, a, b);
}

/** Words as a list, for those that are held against many others. */
export class WordList {
  private readonly lemmas: readonly number[];
  private readonly weights: readonly number[];

  constructor(words: Words) {
    this.lemmas = [...words.keys()];
    this.weights = [...words.values()];
  }

  /** The bits that {@link overlapOf} finds shared. */
  bitsIn(words: Words): number {
    let shared = 0;
    for (let i = 0; i < this.lemmas.length; i++) if (words.has(this.lemmas[i])) shared += this.weights[i];
    return shared;
  }
}

export function bitsOfWords(words: Words): number {
  let total = 0;
  for (const weight of words.values()) total += weight;
  return total;
}

/**
 * Tokens as typed arrays, made by `scan.ts`. Everything later works on these; no stage tokenises again.
 * Offsets are UTF-16 units of the text given; every visible unit of the text stands in exactly one token.
 */
import type { Quotation } from './quotation.js';

/** What a token is. */
export const WORD = 1;
/** Starts with a digit: `14,500`, `3.5`; a unit or ordinal ending is a word of its own with no gap (`5` `m`, `1` `st`). */
export const NUMBER = 2;
export const PUNCT = 3;
export const SYMBOL = 4;

/** How a word is written. */
export const LOWER = 0;
export const TITLE = 1;
export const UPPER = 2;
export const MIXED = 3;
export const INITIAL = 4;

/** What stands before a token. */
export const NO_GAP = 0;
export const SPACE_GAP = 1;
export const LINE_GAP = 2;
export const PARAGRAPH_GAP = 3;

/** What a value may start with at a token: a number (a sum, a measure, a count …), a date or a time. */
export const OF_NUMBER = 1;
export const OF_DATE = 2;
const START_BITS = 2;
/** A token with what may start at it, as {@link Tokens.starts} holds it. */
export const startAt = (token: number, what: number): number => (token << START_BITS) | what;
export const tokenOfStart = (start: number): number => start >> START_BITS;
export const whatStarts = (start: number): number => start & (OF_NUMBER | OF_DATE);

export interface Tokens {
  readonly text: string;
  /** Number of tokens; the arrays may be longer. */
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number of the folded form, see `words.ts`. */
  readonly word: Int32Array;
  /** First UTF-16 unit of each token, which tells marks apart without asking the text. */
  readonly unit: Uint16Array;
  readonly type: Uint8Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
  /** Where values may start, in order: at figures, at fractions of one character, and at the words that {@link tellStarts} was told of. */
  readonly starts: Int32Array;
  /** Sentence number of each token. */
  readonly sentence: Int32Array;
  /** First token of each sentence, and one past the last sentence's end: sentence `s` is `[sentences[s], sentences[s + 1])`. */
  readonly sentences: Int32Array;
  /** Quotations in order of opening. */
  readonly quotations: readonly Quotation[];
  /** 1 for tokens inside a quotation (its marks included). */
  readonly quoted: Uint8Array;
}

export const textOf = (tokens: Tokens, first: number, last = first + 1): string =>
  last > first ? tokens.text.slice(tokens.start[first], tokens.end[last - 1]) : '';

/** Room between words that is more than a space, or another sign for it. */
const UNEVEN = /\s\s|[^\S ]/;
/** A text with a space wherever there is room. */
export const evenly = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text);

/** Tokens before sentences and quotations are found on them. */
export type BareTokens = Pick<Tokens, 'text' | 'count' | 'start' | 'end' | 'word' | 'unit' | 'type' | 'shape' | 'gap'>;

/** Tokens as the scanner leaves them, with room for what is found on them, all noughts yet. */
export type ScannedTokens = BareTokens &
  Pick<Tokens, 'sentence' | 'quoted' | 'starts'> & {
    /** The dotted words (`U.K.`), in order. */
    readonly dotted: readonly number[];
    /**
     * The first `breakCount` are the tokens where a sentence may begin, in order: the first of a line, and each with a space before it
     * and something other than a plain word before that. They stand until the next text is scanned.
     */
    readonly breaks: Int32Array;
    readonly breakCount: number;
  };

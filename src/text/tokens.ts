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

/** Tokens before sentences and quotations are found on them. */
export type BareTokens = Pick<Tokens, 'text' | 'count' | 'start' | 'end' | 'word' | 'unit' | 'type' | 'shape' | 'gap'>;

/** Tokens as the scanner leaves them: with room for what is found on them, all noughts yet, and the dotted words (`U.K.`), in order. */
export type ScannedTokens = BareTokens & Pick<Tokens, 'sentence' | 'quoted'> & { readonly dotted: readonly number[] };

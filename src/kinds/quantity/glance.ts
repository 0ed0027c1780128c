/** Short questions about single tokens, shared by the readers of numbers, units and sums. */
import { LOWER, NO_GAP, NUMBER, SPACE_GAP, type Tokens, WORD } from '../../text/tokens.js';
import { bitsOf } from './vocabulary.js';

const HYPHEN_MINUS = 0x2d;

/** The first UTF-16 unit of a token, or 0 outside the text. */
export const unitAt = (t: Tokens, i: number): number => (i >= 0 && i < t.count ? t.unit[i] : 0);
export const isNumber = (t: Tokens, i: number): boolean => i >= 0 && i < t.count && t.type[i] === NUMBER;
export const isWord = (t: Tokens, i: number): boolean => i >= 0 && i < t.count && t.type[i] === WORD;
/** Whether a word has any of the bits; false outside the text and for what is no word. */
export const has = (t: Tokens, i: number, bit: number): boolean =>
  i >= 0 && i < t.count && t.type[i] === WORD && (bitsOf(t.word[i]) & bit) !== 0;
export const wordAt = (t: Tokens, i: number): number => (i >= 0 && i < t.count ? t.word[i] : -1);
/** Whether token `i` stands right behind the one before it. */
export const tight = (t: Tokens, i: number): boolean => i > 0 && i < t.count && t.gap[i] === NO_GAP;
/** Whether tokens `i - 1` and `i` are on one line. */
export const sameLine = (t: Tokens, i: number): boolean => i > 0 && i < t.count && t.gap[i] <= SPACE_GAP;
export const isLower = (t: Tokens, i: number): boolean => isWord(t, i) && t.shape[i] === LOWER;
export const isCapital = (t: Tokens, i: number): boolean => isWord(t, i) && t.shape[i] !== LOWER;
/** Whether token `i` begins its sentence, opening quotation marks and brackets aside. */
export function opensSentence(t: Tokens, i: number): boolean {
  const first = t.sentences[t.sentence[i]];
  for (let k = i - 1; k >= first; k--) if (t.type[k] === WORD || t.type[k] === NUMBER) return false;
  return true;
}

/** Hyphens and dashes. */
export const isDash = (unit: number): boolean => unit === HYPHEN_MINUS || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212;
/** The hyphen proper and what is set for it; no long dash. */
export const isHyphen = (unit: number): boolean => unit === HYPHEN_MINUS || unit === 0x2010 || unit === 0x2011;

/** The token after a hyphen that joins `i - 1` with it (`two-year`, also set apart: `two - year`), else `i`; -1 when a hyphen stands there and joins nothing. */
export function pastHyphen(t: Tokens, i: number): number {
  if (!isHyphen(unitAt(t, i))) return isSetAsHyphen(t, i) ? i + 1 : i;
  if (i + 1 >= t.count || t.gap[i] > SPACE_GAP || t.gap[i + 1] > SPACE_GAP) return -1;
  return t.gap[i] === t.gap[i + 1] ? i + 1 : -1;
}

/** The en dash of `16–year–old`. */
const isSetAsHyphen = (t: Tokens, i: number): boolean =>
  unitAt(t, i) === 0x2013 && i + 1 < t.count && t.gap[i] === NO_GAP && t.gap[i + 1] === NO_GAP && isLower(t, i + 1) && isNumber(t, i - 1);

/** A token as written; empty outside the text. */
export const rawOf = (t: Tokens, i: number): string => (i >= 0 && i < t.count ? t.text.slice(t.start[i], t.end[i]) : '');

const LONGEST_HEADLINE = 40;
/** Whether a sentence is set with capitals throughout, as headlines are, so that a capital says nothing. Headlines end without a full stop. */
export function isHeadline(t: Tokens, sentence: number): boolean {
  let words = 0;
  let capitals = 0;
  const last = Math.min(t.sentences[sentence + 1], t.sentences[sentence] + LONGEST_HEADLINE);
  for (let i = t.sentences[sentence]; i < last; i++) {
    if (t.type[i] !== WORD || t.end[i] - t.start[i] < 4) continue;
    words++;
    if (t.shape[i] !== LOWER) capitals++;
  }
  const closed = t.text.charCodeAt(t.start[t.sentences[sentence + 1] - 1]) === 0x2e;
  return !closed && words >= 3 && capitals * 4 >= words * 3;
}

/** The quotation that opens last before token `i`, by binary search, or -1: quotations stand in order of opening. */
export function quotationBefore(t: Tokens, i: number): number {
  let low = 0;
  let high = t.quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (t.quotations[middle].open < i) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

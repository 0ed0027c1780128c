/** Capitals that are no name: the pronoun, a feast, a charge in court, plurals and pairs of letters, shouted words. */
import { INITIAL, LOWER, MIXED, NO_GAP, TITLE, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { COMMON, classesOf, hasFigure, STARTER, SURNAME } from './classes.js';
import { CHARGES, NAMELESS, PLAIN_PAIRS } from './lexicon.js';
import type { Piece } from './split.js';
import { finalWord } from './stretch.js';
import { isFollowedByAge } from './type-around.js';

const I = wordOf('i');
const POSSESSIVE = wordOf("'s");
const feastEnds = wordSet(['day', 'eve', 'days']);
const pairs = new Set(PLAIN_PAIRS);
const charges = wordSet(CHARGES);
const nameless = wordSet(NAMELESS);

/** *Why I Close Shops*: the one word that has a capital everywhere. With a full stop it is an initial. */
export function isPronoun(tokens: Tokens, i: number): boolean {
  const { word, type, gap, count } = tokens;
  return word[i] === I && tokens.shape[i] === INITIAL && i + 1 < count && type[i + 1] === WORD && gap[i + 1] !== NO_GAP;
}

/** `New Year's Day`: no one's name. */
export function isPartOfFeast(tokens: Tokens, i: number): boolean {
  return i > 1 && feastEnds.has(tokens.word[i]) && tokens.word[i - 1] === POSSESSIVE && tokens.shape[i - 2] === TITLE;
}

/** `Capital Murder`: everyday words. */
export function isCharge(tokens: Tokens, piece: Piece): boolean {
  if (!charges.has(tokens.word[finalWord(tokens, piece)])) return false;
  for (let i = piece.first; i < piece.last; i++)
    if (tokens.type[i] === WORD && tokens.shape[i] !== LOWER && !(classesOf(tokens.word[i]) & COMMON)) return false;
  return true;
}

/** `Killing of Boy, 7`: someone of an age whose name is not told. */
export function isNameless(tokens: Tokens, piece: Piece): boolean {
  return nameless.has(tokens.word[finalWord(tokens, piece)]) && isFollowedByAge(tokens, piece.last);
}

/** `MPs`, `UFOs`: things counted, and no name. */
export function isPluralOfLetters(tokens: Tokens, i: number): boolean {
  return tokens.shape[i] === MIXED && /^\p{Lu}{2,}s$/u.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

/** `R&D`, `Q&A`: two letters that stand for words, and no name. */
export function isPairOfLetters(tokens: Tokens, { first, last }: Piece): boolean {
  return last - first === 3 && tokens.shape[first] === INITIAL && pairs.has(tokens.text.slice(tokens.start[first], tokens.end[last - 1]));
}

/** Everyday words in capitals, for emphasis. */
export function isShouted(tokens: Tokens, piece: Piece): boolean {
  for (let i = piece.first; i < piece.last; i++) {
    if (tokens.type[i] === WORD && !(tokens.shape[i] === UPPER && classesOf(tokens.word[i]) & (COMMON | STARTER))) return false;
  }
  return true;
}

/** A word in capitals beside others that are everyday words. */
export function isShouting(tokens: Tokens, i: number): boolean {
  const loud = (k: number): boolean =>
    k >= 0 &&
    k < tokens.count &&
    tokens.type[k] === WORD &&
    tokens.shape[k] === UPPER &&
    (classesOf(tokens.word[k]) & (COMMON | STARTER)) !== 0;
  return loud(i) && (loud(i - 1) || loud(i + 1));
}

/** `S9`, `UN`: no surname. */
export function isCode(tokens: Tokens, i: number): boolean {
  if (tokens.shape[i] === UPPER && tokens.end[i] - tokens.start[i] < 5 && !(classesOf(tokens.word[i]) & SURNAME)) return true;
  return hasFigure(tokens.word[i]);
}

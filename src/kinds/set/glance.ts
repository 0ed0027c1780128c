/** Short questions about single tokens, shared by the readers of lists. */
import { INITIAL, LOWER, NO_GAP, type Tokens, WORD } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { SHORT_TITLES } from './lexicon.js';

const shortTitles = wordSet(SHORT_TITLES);
const STOP = wordOf('.');

export const isCapital = (tokens: Tokens, i: number): boolean =>
  i >= 0 && i < tokens.count && tokens.type[i] === WORD && tokens.shape[i] !== LOWER;

/** `J.` and `Dr.` within a name. */
export const isInitialStop = (tokens: Tokens, i: number): boolean =>
  i > 0 && tokens.word[i] === STOP && tokens.gap[i] === NO_GAP && (tokens.shape[i - 1] === INITIAL || shortTitles.has(tokens.word[i - 1]));

/** One of these single characters, right behind the token before it. */
export const isMark = (tokens: Tokens, i: number, marks: string): boolean =>
  i > 0 &&
  i < tokens.count &&
  tokens.gap[i] === NO_GAP &&
  marks.includes(tokens.text[tokens.start[i]]) &&
  tokens.end[i] - tokens.start[i] === 1;

export const isHyphen = (tokens: Tokens, i: number): boolean =>
  isMark(tokens, i, '-‐‑') && i + 1 < tokens.count && tokens.gap[i + 1] === NO_GAP;

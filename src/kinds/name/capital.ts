/** Which words may stand in a name by their capital. */
import type { Tokens } from '../../text/tokens.js';
import { LOWER, MIXED, NO_GAP, NUMBER, UPPER, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { COMMON, classesOf, STARTER } from './classes.js';

const THE = wordOf('the');
const US = wordOf('us');
const AMPERSAND = 0x26;

/** Whether token `i` is a word that may stand in a name by its capital. */
export function isCapital(tokens: Tokens, i: number): boolean {
  if (tokens.type[i] !== WORD || tokens.shape[i] === LOWER) return false;
  if (tokens.gap[i] === NO_GAP && i > 0 && isAfterNumber(tokens, i)) return false;
  if (tokens.shape[i] === MIXED && isContraction(tokens, i)) return false;
  if (tokens.shape[i] === UPPER && classesOf(tokens.word[i]) & STARTER)
    return isMeantCapital(tokens, i) || (tokens.unit[i + 1] === AMPERSAND && tokens.gap[i + 1] === NO_GAP && i + 1 < tokens.count);
  return tokens.shape[i] !== MIXED || isUpperAt(tokens, i) || tokens.end[i] - tokens.start[i] > 3;
}

/** `866-7LOCKUP`, `678-ZRL`: letters that end a number. */
function isAfterNumber(tokens: Tokens, i: number): boolean {
  if (tokens.type[i - 1] === NUMBER) return true;
  return i > 1 && tokens.gap[i - 1] === NO_GAP && tokens.type[i - 2] === NUMBER && tokens.text[tokens.start[i - 1]] === '-';
}

/** `the US`, `the WHO`: a small word in capitals is an abbreviation where nothing around it is shouted. */
function isMeantCapital(tokens: Tokens, i: number): boolean {
  const shouted = (k: number): boolean =>
    k >= 0 && k < tokens.count && tokens.type[k] === WORD && tokens.shape[k] === UPPER && (classesOf(tokens.word[k]) & COMMON) !== 0;
  if (shouted(i - 1) || shouted(i + 1)) return false;
  return tokens.word[i] === US || (i > 0 && tokens.word[i - 1] === THE);
}

/** `ID'd`, `DJ'll`. */
function isContraction(tokens: Tokens, i: number): boolean {
  return /['’](?:d|ll|re|ve|ed|ing)$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

function isUpperAt(tokens: Tokens, i: number): boolean {
  const ch = tokens.text[tokens.start[i]];
  return ch !== ch.toLowerCase();
}

/** How far apart two places of a sentence are, in steps of grammar: the nearest verb is not always the one in fewest words. */
import { LIGHT, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './data/qualifiers.js';
import { NUMBER, type Tokens, WORD } from './tokens.js';
import { type WordSet, wordOf, wordSet } from './words.js';

const ids = (list: string): WordSet => wordSet(list.split(' '));
const light = ids(LIGHT);
const prepositions = ids(PREPOSITIONS);
const relatives = ids(RELATIVES);
const subordinators = ids(SUBORDINATORS);
const AND = ids('and or plus');
const BUT = wordOf('but');
const BY = wordOf('by');

const LIGHT_STEP = 0.3;
const NUMBER_STEP = 2.5;
const AND_STEP = 2;
const SUBORDINATE_STEP = 5;
const COMMA_STEP = 2;
const BREAK_STEP = 7;

export const isPreposition = (word: number): boolean => prepositions.has(word);
export const isRelative = (word: number): boolean => relatives.has(word);
export const isSubordinator = (word: number): boolean => subordinators.has(word);
export const isConjunction = (word: number): boolean => AND.has(word);
export const isLight = (word: number): boolean => light.has(word);
export const isBy = (word: number): boolean => word === BY;

const [TO, UP, AT, LEAST, MOST] = ['to', 'up', 'at', 'least', 'most'].map(wordOf);
const ABOUT = ids('about around over under up');

/** Whether a preposition stands here, and not a part of an approximator (*up to*, *at least*, *over 90*). */
export function isPrepositionAt(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i];
  if (word === TO) return i === 0 || tokens.word[i - 1] !== UP;
  if (!prepositions.has(word)) return false;
  const next = i + 1 < tokens.count ? tokens.word[i + 1] : -1;
  if (word === AT) return next !== LEAST && next !== MOST;
  return !(ABOUT.has(word) && (light.has(next) || tokens.type[i + 1] !== WORD));
}

/** What it costs to pass one token. */
function stepOf(tokens: Tokens, i: number): number {
  const word = tokens.word[i];
  if (tokens.type[i] === WORD) {
    if (light.has(word)) return LIGHT_STEP;
    if (AND.has(word)) return AND_STEP;
    if (word === BUT || subordinators.has(word)) return SUBORDINATE_STEP;
    return 1;
  }
  if (tokens.type[i] === NUMBER) return NUMBER_STEP;
  const sign = tokens.text[tokens.start[i]];
  if (sign === ',') return COMMA_STEP;
  return ';:—–()[]“”"'.includes(sign) || (sign === '-' && tokens.gap[i] > 0) ? BREAK_STEP : LIGHT_STEP;
}

/** The cost of the tokens from `from` to `to` (half-open). */
export function distance(tokens: Tokens, from: number, to: number): number {
  let cost = 0;
  for (let i = from; i < to; i++) cost += stepOf(tokens, i);
  return cost;
}

/** Whether a clause break (semicolon, dash, bracket, conjunction that starts a clause) stands before token `i`. */
export function breaksAt(tokens: Tokens, i: number): boolean {
  if (tokens.type[i] === WORD) return subordinators.has(tokens.word[i]);
  return ';:—–()“”"'.includes(tokens.text[tokens.start[i]]);
}

/** What is said of an item between it and the next: `(three)`, `, 34,`, `, 34, of Leeds;`, `22-year-old` before a name, `“Duke”` within it. */
import { NO_GAP, NUMBER, type Tokens } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { isCapital, isHyphen, isMark } from './glance.js';
import { LAST_LINK } from './lexicon.js';

const links = wordSet(LAST_LINK);
const COMMA = wordOf(',');
const SEMICOLON = wordOf(';');
const OPEN = wordOf('(');
const CLOSE = wordOf(')');
const STOP = wordOf('.');
const OF = wordOf('of');
const YEAR = wordOf('year');
const OLD = wordOf('old');

/** Longest remark in brackets after an item, in tokens. */
const LONGEST_REMARK = 6;
/** Longest remark before a semicolon: an age and where somebody was from. */
const LONGEST_ORIGIN = 14;

/** `Leeds (three),`: the place where the item itself ends. */
export function beforeBrackets(tokens: Tokens, comma: number, least: number): number {
  if (tokens.word[comma - 1] !== CLOSE) return comma;
  for (let i = comma - 2; i > least && i >= comma - LONGEST_REMARK; i--) if (tokens.word[i] === OPEN) return i;
  return comma;
}

/** The place behind what is said of an item: `(three)`, an age between commas, or an age and more before a semicolon; -1 where others are named in it. */
export function afterRemark(tokens: Tokens, from: number): number {
  const at = isSuffixStop(tokens, from) ? from + 1 : from;
  if (tokens.word[at] === OPEN) {
    for (let i = at + 1; i < tokens.count && i <= at + LONGEST_REMARK; i++) if (tokens.word[i] === CLOSE) return i + 1;
    return at;
  }
  if (tokens.word[at] !== COMMA || tokens.type[at + 1] !== NUMBER) return at;
  const semicolon = semicolonAfter(tokens, at + 2);
  if (semicolon !== 0) return semicolon;
  return tokens.word[at + 2] === COMMA || links.has(tokens.word[at + 2]) ? at + 2 : at;
}

/** `Ann Cole, 34, of Leeds;`: the semicolon that ends what is said of an item; 0 where none does, -1 where it says of others (`, 52, and his wife, Ann, 47;`). */
function semicolonAfter(tokens: Tokens, at: number): number {
  if (tokens.word[at] !== SEMICOLON && tokens.word[at] !== COMMA) return 0;
  let others = false;
  for (let i = at; i < tokens.count && i < at + LONGEST_ORIGIN && tokens.sentence[i] === tokens.sentence[at]; i++) {
    if (tokens.word[i] === SEMICOLON) return others ? -1 : i;
    others ||= links.has(tokens.word[i]);
  }
  return 0;
}

/** `22-year-old Tom Varga`: the age before a name is not of it. */
export function pastAge(tokens: Tokens, i: number): number {
  const aged =
    tokens.type[i] === NUMBER &&
    isHyphen(tokens, i + 1) &&
    tokens.word[i + 2] === YEAR &&
    isHyphen(tokens, i + 3) &&
    tokens.word[i + 4] === OLD;
  return aged ? i + 5 : i;
}

const isAfterAge = (tokens: Tokens, first: number): boolean =>
  tokens.word[first - 1] === OLD && tokens.word[first - 3] === YEAR && tokens.type[first - 5] === NUMBER;

/** Where the name of an item ends: before `of Leeds`, where an age says that it is somebody's. */
export function endOfName(tokens: Tokens, first: number, last: number): number {
  if (isAfterAge(tokens, first)) for (let i = first + 1; i < last; i++) if (tokens.word[i] === OF) return i;
  return last;
}

/** `Jr.` and `Sr.` at the end of a name. */
export const isSuffixStop = (tokens: Tokens, i: number): boolean =>
  tokens.word[i] === STOP && tokens.gap[i] === NO_GAP && SUFFIXES.has(tokens.word[i - 1]);
const SUFFIXES = wordSet(['jr', 'sr']);

const KIN =
  'wife husband son daughter sister brother mother father friend girlfriend boyfriend fiance fiancee law cousin nephew niece uncle aunt partner stepson stepdaughter';
const kin = wordSet(KIN.split(' '));
/** Persons told with their ages, of whom the list holds only the later ones: `Ann Cole and Tom Varga, 33-year-old …`, `her sister Ann, …`. */
export function isPartOfPersons(tokens: Tokens, first: number, last: number): boolean {
  const aged =
    isAfterAge(tokens, first) ||
    (tokens.word[last] === COMMA && (tokens.type[last + 1] === NUMBER || pastAge(tokens, last + 1) > last + 1));
  if (!aged) return false;
  const beside = isAfterAge(tokens, first) ? first - 6 : first - 1;
  const before = tokens.word[beside] === COMMA && kin.has(tokens.word[beside - 1]) ? beside - 1 : beside; // his wife, Ann, 47
  return kin.has(tokens.word[before]) || (links.has(tokens.word[before]) && isCapital(tokens, before - 1));
}

const OPENING = '“"‘';
const CLOSING = '”"’';
/** A nickname within a name, from its opening mark on: `Dion “Duke” Cole`. */
export function nicknameAfter(tokens: Tokens, i: number): number {
  if (!OPENING.includes(tokens.text[tokens.start[i]])) return 0;
  for (let k = i + 2; k <= i + 3 && k + 1 < tokens.count; k++)
    if (CLOSING.includes(tokens.text[tokens.start[k]])) return isCapital(tokens, i + 1) && isCapital(tokens, k + 1) ? k + 2 - i : 0;
  return 0;
}

/** The same, read backwards from the name behind it: how many tokens before `i` belong to the name; 0 where none do. */
export const nicknameBefore = (tokens: Tokens, i: number): number =>
  i > 3 && isMark(tokens, i - 1, CLOSING) && nicknameAfter(tokens, i - 3) === 4 && isCapital(tokens, i - 4) ? 4 : 0;

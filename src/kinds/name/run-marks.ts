/** Where a name goes on past a mark: the full stop of an initial, a hyphen, a comma before `Jr.`, a nickname in quotation marks. */
import { INITIAL, LOWER, NO_GAP, NUMBER, PUNCT, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import { type WordSet, wordOf, wordSet } from '../../text/words.js';
import { isCapital } from './capital.js';
import {
  BODY,
  CALENDAR,
  classesOf,
  DIRECTION,
  GIVEN,
  HEAD,
  HONORIFIC,
  isPlainWord,
  LEGAL,
  PLACE,
  SHORTENED,
  STARTER,
  STATE,
  STREET,
  SUFFIX,
  SURNAME,
} from './classes.js';
import { INNER_HYPHENED } from './joints.js';
import { pastPlural } from './run-owners.js';
import { afterGeneration, endsList, hasBody, hasOf, isGeneration, isLegalForm, isMark, isSaint, opensAnswer } from './run-tests.js';
import { isSyllable } from './run-words.js';

const words = (list: string): WordSet => wordSet(list.split(' '));
const ST = wordOf('st');
const articles = words('the el la il');
const innerHyphened = words(INNER_HYPHENED);
/** Prefixes that keep a capital of their own before a hyphen. */
const prefixes = words('co non anti pre post inter counter self re sub multi');
const APOSTROPHES = "'’‘";
const OPEN_QUOTES = '"“‘\'(';
const CLOSE_QUOTES = '"”’\')';

/** End of a run once the mark at token `last` and what belongs to it are taken in, or `last` when nothing is; negative where the run surely ends there. */
export function pastMark(tokens: Tokens, first: number, last: number, end: number): number {
  const mark = tokens.text[tokens.start[last]];
  if (mark === '.' && tokens.gap[last] === NO_GAP) return pastDot(tokens, first, last, end);
  if ((mark === '-' || mark === '–' || mark === '‑' || mark === '‐') && tokens.gap[last] === NO_GAP)
    return pastHyphen(tokens, first, last, end);
  if (mark === '&') return last + 1 < end && isCapital(tokens, last + 1) && tokens.gap[last] === tokens.gap[last + 1] ? last + 2 : last;
  if (mark === ',') return pastComma(tokens, first, last, end);
  if (APOSTROPHES.includes(mark) && tokens.gap[last] === NO_GAP) return pastPlural(tokens, first, last, end);
  if (OPEN_QUOTES.includes(mark)) return pastNickname(tokens, first, last, end);
  return last;
}

/** The full stop of an initial or an abbreviation. */
function pastDot(tokens: Tokens, first: number, last: number, end: number): number {
  const before = last - 1;
  const short = tokens.shape[before] === INITIAL || (classesOf(tokens.word[before]) & SHORTENED) !== 0;
  if (!short) return last;
  if (
    before > first &&
    classesOf(tokens.word[before]) & (STREET | LEGAL | STATE) &&
    !(classesOf(tokens.word[before]) & (HONORIFIC | DIRECTION))
  ) {
    const form = isMark(tokens, last + 1, ',') ? last + 2 : last + 1; // Samsung Co., Ltd.
    if (classesOf(tokens.word[before]) & LEGAL && form < end && isLegalForm(tokens, form)) return form + 1;
    const quarter =
      last + 1 < end &&
      isCapital(tokens, last + 1) &&
      (classesOf(tokens.word[last + 1]) & DIRECTION) !== 0 &&
      tokens.end[last + 1] - tokens.start[last + 1] < 3;
    return quarter || (tokens.word[before] === ST && isSaint(tokens, first, before)) ? last + 1 : -(last + 1);
  }
  const goesOn = last + 1 < end && (isCapital(tokens, last + 1) || tokens.type[last + 1] === NUMBER);
  if (goesOn && before === first && tokens.shape[before] === INITIAL && opensAnswer(tokens, last + 1)) return last;
  if (goesOn) return last + 1;
  if (tokens.shape[before] === INITIAL) return last + 1 < end ? last + 1 : last;
  return last + 1;
}

function pastHyphen(tokens: Tokens, first: number, last: number, end: number): number {
  const next = last + 1;
  if (next >= end || tokens.gap[next] !== NO_GAP) return last;
  if (tokens.type[next] === NUMBER)
    return tokens.text.length > tokens.end[next] && /[a-z]/i.test(tokens.text[tokens.end[next]]) ? last : next + 1;
  if (isCapital(tokens, next)) return next + 1;
  if (tokens.type[next] !== WORD) return last;
  if (last - first > 1 && isSyllable(tokens.word[next]) && tokens.end[last - 1] - tokens.start[last - 1] < 7 && isCapital(tokens, last - 2))
    return next + 1;
  const inside = hasOf(tokens, first, last) && next + 1 < end && isCapital(tokens, next + 1) && hasBody(tokens, first, last);
  if (inside) return next + 2; // Church of … Latter-day Saints
  if (prefixes.has(tokens.word[last - 1]) && hasBody(tokens, first, last - 1)) return next + 1; // Organisation for … Co-operation
  if (!innerHyphened.has(tokens.word[next])) return last;
  // Mazar-i-Sharif, Stratford-upon-Avon
  return next + 2 < end && isMark(tokens, next + 1, '-') && tokens.gap[next + 2] === NO_GAP && isCapital(tokens, next + 2)
    ? next + 3
    : last;
}

/** `, Jr.` `, Inc.` and the list inside `Bureau of Alcohol, Tobacco and Firearms`. */
function pastComma(tokens: Tokens, first: number, last: number, end: number): number {
  const next = last + 1;
  if (next >= end || !isCapital(tokens, next)) return last;
  const classes = classesOf(tokens.word[next]);
  if (classes & SUFFIX && isGeneration(tokens, next)) return afterGeneration(tokens, next, end);
  if (isLegalForm(tokens, next)) return next + 1;
  if (
    hasOf(tokens, first, last) &&
    endsList(tokens, next, end) &&
    (classesOf(tokens.word[first]) & BODY || (hasBody(tokens, first, last) && isPlainWord(classesOf(tokens.word[last - 1]))))
  )
    return next + 1;
  return last;
}

/** `Kimani "Kiki" Gray`, `Kimani (Kiki) Gray`. */
function pastNickname(tokens: Tokens, first: number, last: number, end: number): number {
  if (last - first > 3 || tokens.gap[last] === NO_GAP) return last;
  const head = classesOf(tokens.word[first]);
  if (head & (HEAD | PLACE | CALENDAR) && !(head & (GIVEN | SURNAME))) return last;
  let k = last + 1;
  if (k < end && articles.has(tokens.word[k]) && tokens.shape[k] === LOWER && tokens.text[tokens.start[last]] !== '(') k++; // “the Chin”
  const from = k;
  while (k < end && k < from + 3 && (isCapital(tokens, k) || isMark(tokens, k, '-') || isMark(tokens, k, '.') || isMark(tokens, k, ',')))
    k++;
  if (k === from || k + 1 >= end || !CLOSE_QUOTES.includes(tokens.text[tokens.start[k]]) || tokens.type[k] !== PUNCT) return last;
  if (!isCapital(tokens, k + 1) || tokens.gap[k + 1] === NO_GAP) return last;
  const bracket = tokens.text[tokens.start[last]] === '(';
  if (bracket && tokens.shape[last + 1] === UPPER && !(head & GIVEN)) return last;
  if (classesOf(tokens.word[k + 1]) & STARTER) return last;
  return k + 2;
}

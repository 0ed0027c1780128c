/** What narrows a value down: its day and place, and whether it is a part, the whole, one more, or so many each. */
import {
  ADDITIONAL,
  EACH_PHRASES,
  MONTHS,
  PART_PHRASES,
  PLACE_PREPOSITIONS,
  RANK,
  SO_FAR_PHRASES,
  TOTAL,
  TOTAL_PHRASES,
  WEEKDAYS,
} from './data/qualifiers.js';
import { compilePhrase, matchFrom, type Step } from './phrase.js';
import { INITIAL, LOWER, NO_GAP, NUMBER, TITLE, type Tokens, WORD } from './tokens.js';
import { formOf, type WordSet, wordOf, wordSet } from './words.js';

export interface Qualifiers {
  /** Word ids of the weekdays that the sentence names. */
  readonly weekdays: ReadonlySet<number>;
  /** Word ids of months, and of years in figures. */
  readonly months: ReadonlySet<number>;
  /** Token ranges (half-open) of the capitalised words after *in*, *at*, *near* …, those of the clause first. */
  readonly places: readonly { readonly first: number; readonly last: number }[];
  /** *another*, *two more*, *five others*: on top of another value. */
  readonly additional: boolean;
  /** *a total of*, *altogether*, *in all*. */
  readonly total: boolean;
  /** *so far*, *by Monday*, *at the time*: may grow. */
  readonly soFar: boolean;
  /** *each*, *per*, *a day*. */
  readonly each: boolean;
  /** *of them*, *of whom*, *including*: a part of another value. */
  readonly part: boolean;
  /** Word id of *first*, *last*, *previous* … right before the value, or -1. */
  readonly rank: number;
}

const ids = (list: string): WordSet => wordSet(list.split(' '));
const weekdays = ids(WEEKDAYS);
const months = ids(MONTHS);
const additional = ids(ADDITIONAL);
const total = ids(TOTAL);
const rank = ids(RANK);
const placePrepositions = ids(PLACE_PREPOSITIONS);
const [MAY, MARCH, OF, THE] = ['may', 'march', 'of', 'the'].map(wordOf);

/** Phrases by their first word. */
type Phrases = ReadonlyMap<number, readonly (readonly Step[])[]>;

function phrases(list: string): Phrases {
  const byHead = new Map<number, (readonly Step[])[]>();
  for (const phrase of list.split('; ')) {
    const steps = compilePhrase(phrase);
    for (const { word } of steps[0].choices) byHead.set(word, [...(byHead.get(word) ?? []), steps]);
  }
  return byHead;
}

const totalPhrases = phrases(TOTAL_PHRASES);
const soFarPhrases = phrases(SO_FAR_PHRASES);
const eachPhrases = phrases(EACH_PHRASES);
const partPhrases = phrases(PART_PHRASES);

const BESIDE = 3;
const AFTER = 4;

/** Reads the sentence `from` to `to` around a value at `first` to `last`; `clause` bounds what must be close. */
export function qualifiersOf(
  tokens: Tokens,
  first: number,
  last: number,
  from: number,
  to: number,
  clause: { first: number; last: number },
): Qualifiers {
  const near = Math.max(clause.first, first - BESIDE);
  const past = Math.min(clause.last, last + AFTER);
  return {
    weekdays: collect(tokens, from, to, (i) => weekdays.has(tokens.word[i])),
    months: collect(tokens, from, to, (i) => isMonth(tokens, i) || isYear(tokens, i)),
    places: placesOf(tokens, from, to, clause),
    additional:
      some(first - 2, first, from, (i) => additional.has(tokens.word[i])) ||
      some(last, last + 2, from, (i) => i < to && additional.has(tokens.word[i]) && formOf(tokens.word[i]) !== 'new'),
    total:
      some(near, past, from, (i) => total.has(tokens.word[i]) && formOf(tokens.word[i]) !== 'all') ||
      says(tokens, totalPhrases, clause.first, clause.last),
    soFar: says(tokens, soFarPhrases, clause.first, clause.last),
    // *An hour late* is no rate: the value's own words say nothing.
    each: says(tokens, eachPhrases, Math.max(from, first - 2), first) || says(tokens, eachPhrases, last, Math.min(to, last + AFTER)),
    part: says(tokens, partPhrases, last, Math.min(to, last + AFTER)) || says(tokens, partPhrases, Math.max(from, first - 2), first),
    rank: rankBefore(tokens, first, from),
  };
}

function collect(tokens: Tokens, from: number, to: number, wanted: (i: number) => boolean): Set<number> {
  const found = new Set<number>();
  for (let i = from; i < to; i++) if (wanted(i)) found.add(tokens.word[i]);
  return found;
}

function some(from: number, to: number, floor: number, wanted: (i: number) => boolean): boolean {
  for (let i = Math.max(from, floor); i < to; i++) if (wanted(i)) return true;
  return false;
}

function says(tokens: Tokens, list: Phrases, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (list.get(tokens.word[i])?.some((steps) => matchFrom(tokens, i, to, steps) !== null)) return true;
  return false;
}

/** *may* and *march* are months when written like names. */
function isMonth(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i];
  if (!months.has(word)) return false;
  if (tokens.shape[i] === LOWER) return false;
  return (word !== MAY && word !== MARCH) || (tokens.shape[i] === TITLE && (i === 0 || tokens.sentence[i - 1] === tokens.sentence[i]));
}

const isYear = (tokens: Tokens, i: number): boolean => tokens.type[i] === NUMBER && /^(?:19|20)\d\d$/.test(formOf(tokens.word[i]));

function rankBefore(tokens: Tokens, first: number, from: number): number {
  for (let i = first - 1; i >= Math.max(from, first - 2); i--) if (rank.has(tokens.word[i])) return tokens.word[i];
  return -1;
}

/** *in North Carolina*, *at the Fakhora school*: the capitalised run after a preposition of place. */
function placesOf(tokens: Tokens, from: number, to: number, clause: { first: number; last: number }): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (let i = from; i < to - 1; i++) {
    if (!placePrepositions.has(tokens.word[i])) continue;
    const first = tokens.word[i + 1] === THE ? i + 2 : i + 1;
    let last = first;
    while (last < to && (isCapital(tokens, last) || joins(tokens, last, first, to))) last++;
    if (last > first && !weekdays.has(tokens.word[first]) && !months.has(tokens.word[first])) found.push({ first, last });
  }
  const inside = (p: { first: number }): number => (p.first >= clause.first && p.first < clause.last ? 0 : 1);
  return found.sort((a, b) => inside(a) - inside(b) || a.first - b.first);
}

const isCapital = (tokens: Tokens, i: number): boolean =>
  tokens.type[i] === WORD && tokens.shape[i] !== LOWER && tokens.shape[i] !== INITIAL;

const isHyphen = (tokens: Tokens, i: number): boolean => tokens.text[tokens.start[i]] === '-';

/** *of* and hyphens inside a name: *Bay of Biscay*, *Mazar-i-Sharif*. */
function joins(tokens: Tokens, i: number, first: number, to: number): boolean {
  if (i === first || i + 1 >= to) return false;
  if (tokens.word[i] === OF) return isCapital(tokens, i + 1);
  if (tokens.gap[i] !== NO_GAP || tokens.gap[i + 1] !== NO_GAP) return false;
  return isHyphen(tokens, i) || (isHyphen(tokens, i - 1) && isHyphen(tokens, i + 1));
}

/** The lexicon as bits on word numbers, so that the finder asks one array per token. */
import { type BareTokens, type Tokens, WORD } from '../../text/tokens.js';
import { formOf, type WordSet, wordOf, wordSet } from '../../text/words.js';
import {
  APPROXIMATORS,
  CARDINALS,
  DECADES,
  DOUBTFUL,
  DOUBTFUL_WEEKDAYS,
  HOLIDAYS,
  MONTHS,
  NAMED_ZONES,
  ORDINALS,
  PARTS,
  RELATIVE_DAYS,
  SEASONS,
  TENS,
  UNITS,
  WEEKDAYS,
  ZONES,
} from './lexicon.js';

export const MONTH = 1;
export const WEEKDAY = 1 << 1;
export const SEASON = 1 << 2;
export const UNIT = 1 << 3;
export const PART = 1 << 4;
export const RELDAY = 1 << 5;
/** last, next, this … */
export const WHICH = 1 << 6;
/** am, pm. */
export const HALF = 1 << 7;
export const CARDINAL = 1 << 8;
export const ORDINAL = 1 << 9;
export const HOLIDAY = 1 << 10;
/** noon, midnight. */
export const TWELVE = 1 << 11;
export const ZONE = 1 << 12;
/** q1 … q4, h1, h2; fy2020. */
export const QUARTER_CODE = 1 << 13;
export const DOUBTFUL_WORD = 1 << 14;
export const DECADE_WORD = 1 << 15;
export const AGO = 1 << 16;
export const APPROXIMATOR_END = 1 << 17;
export const SHORT = 1 << 18;
/** `Dec31`, `Jan6`: one word for the scanner. */
export const GLUED_DAY = 1 << 19;

const table: number[] = [];
const numbers: number[] = [];
const units: (string | null)[] = [];

function add(form: string, bit: number, value?: number): void {
  const id = wordOf(form);
  while (table.length <= id) {
    table.push(0);
    numbers.push(-1);
    units.push(null);
  }
  table[id] |= bit;
  if (value !== undefined && numbers[id] < 0) numbers[id] = value;
}

for (const [month, names] of MONTHS.entries()) for (const [k, name] of names.entries()) add(name, MONTH | (k > 0 ? SHORT : 0), month + 1);
for (const [month, names] of MONTHS.entries())
  for (const name of names)
    if (name.length >= 3 && name !== 'mar' && name !== 'may' && name !== 'march')
      for (let day = 1; day <= 31; day++) add(`${name}${day}`, GLUED_DAY, (month + 1) * 100 + day);
for (const name of DOUBTFUL) add(name, DOUBTFUL_WORD);
for (const [day, names] of WEEKDAYS.entries()) for (const [k, name] of names.entries()) add(name, WEEKDAY | (k > 0 ? SHORT : 0), day);
for (const name of DOUBTFUL_WEEKDAYS) add(name, DOUBTFUL_WORD);
for (const [name, code] of Object.entries(SEASONS)) add(name, SEASON, code);
for (const [name, forms] of Object.entries(UNITS))
  for (const form of forms) {
    add(form, UNIT);
    units[wordOf(form)] = name;
  }
for (const name of Object.keys(PARTS)) add(name, PART);
for (const [name, days] of Object.entries(RELATIVE_DAYS)) add(name, RELDAY, days);
for (const name of ['last', 'next', 'this', 'past', 'previous', 'following', 'coming', 'current']) add(name, WHICH);
for (const name of ['am', 'a.m.', 'a.m']) add(name, HALF, 1);
for (const name of ['pm', 'p.m.', 'p.m']) add(name, HALF, 2);
for (const [k, name] of CARDINALS.entries()) add(name, CARDINAL, k);
for (const [k, name] of TENS.entries()) add(name, CARDINAL, 20 + k * 10);
for (const [k, name] of ORDINALS.entries()) add(name, ORDINAL, k);
add('thirtieth', ORDINAL, 30);
for (const name of ['noon', 'midday', 'midnight', 'noontime']) add(name, TWELVE);
for (const name of [...Object.keys(ZONES), ...Object.keys(NAMED_ZONES)]) add(name, ZONE);
for (const [k, name] of ['q1', 'q2', 'q3', 'q4', 'h1', 'h2'].entries()) add(name, QUARTER_CODE, k + 1);
// `FY2020`, `FY20`: one word for the scanner
for (let year = 1990; year < 2060; year++) {
  add(`fy${year}`, QUARTER_CODE, year);
  if (year >= 2005) add(`fy${String(year % 100).padStart(2, '0')}`, QUARTER_CODE, year);
}
for (const [k, name] of DECADES.entries()) add(name, DECADE_WORD, 20 + k * 10);
add('ago', AGO);
add('now', AGO);
for (const { words } of APPROXIMATORS) add(words.split(' ').at(-1)!, APPROXIMATOR_END);

/** Holidays by their first word. */
export const holidaysByWord = new Map<number, { words: number[]; index: number }[]>();
for (const [index, { forms }] of HOLIDAYS.entries())
  for (const form of forms) {
    const words = form.split(' ').map(wordOf);
    add(form.split(' ')[0], HOLIDAY);
    const list = holidaysByWord.get(words[0]) ?? [];
    list.push({ words, index });
    list.sort((a, b) => b.words.length - a.words.length);
    holidaysByWord.set(words[0], list);
  }

/** Approximators as word numbers, by their last word. */
export const approximatorsByEnd = new Map<number, { words: number[]; index: number }[]>();
for (const [index, { words }] of APPROXIMATORS.entries()) {
  const ids = words.split(' ').map(wordOf);
  const end = ids.at(-1)!;
  const list = approximatorsByEnd.get(end) ?? [];
  list.push({ words: ids, index });
  list.sort((a, b) => b.words.length - a.words.length);
  approximatorsByEnd.set(end, list);
}

const bits = Uint32Array.from(table);
/** The bits of a word; 0 for words that no list holds. */
export const bitsOf = (word: number): number => (word < bits.length ? bits[word] : 0);
/** Month 1..12, weekday 0..6, season code, number, day offset, half, quarter: what the word's bits say it is. */
const meaningOf = (word: number): number => (word < meanings.length ? meanings[word] : -1);
const meanings = Int16Array.from(numbers);
export const unitOf = (word: number): string | null => (word >= 0 && word < units.length ? units[word] : null);

/** Words asked for by name. */
export const idsOf = (list: string): WordSet => wordSet(list.split(' '));

/** A sentence's tokens being read. Token numbers run over the whole passage. */
export interface Cursor {
  readonly tokens: Tokens;
  /** First token that may be read, and one past the last. */
  from: number;
  to: number;
  /** A value written on its own: no context is asked for. */
  readonly alone: boolean;
}

export const inside = (c: Cursor, i: number): boolean => i >= c.from && i < c.to;
export const wordAt = (c: Cursor, i: number): number => (i >= c.from && i < c.to ? c.tokens.word[i] : -1);
/** The bits of the token at `i`, 0 outside the sentence and for what is no word. */
export const bitsAt = (c: Cursor, i: number): number =>
  i >= c.from && i < c.to && c.tokens.type[i] === WORD ? bitsOf(c.tokens.word[i]) : 0;
export const valueAt = (c: Cursor, i: number): number => meaningOf(c.tokens.word[i]);
export const gapAt = (c: Cursor, i: number): number => (i < c.to ? c.tokens.gap[i] : 3);
/** The folded form of the token at `i`, or the empty string. */
export const formAt = (c: Cursor, i: number): string => (i >= c.from && i < c.to ? formOf(c.tokens.word[i]) : '');

const DIGITS = /^\d{1,8}$/;
/** A token of plain digits as a number, or -1. */
export function digitsAt(c: Cursor, i: number): number {
  const { tokens } = c;
  if (i < c.from || i >= c.to || tokens.type[i] !== 2) return -1;
  const from = tokens.start[i];
  const to = tokens.end[i];
  if (to - from > 24) return -1;
  let value = 0;
  for (let k = from; k < to; k++) {
    const digit = tokens.text.charCodeAt(k) - 0x30;
    if (digit > 9) return foldedDigits(c, i);
    if (digit < 0) return -1;
    value = value * 10 + digit;
  }
  return to - from > 8 ? -1 : value;
}

/** Figures of other scripts, and those with hidden characters between them. */
function foldedDigits(c: Cursor, i: number): number {
  const form = formOf(c.tokens.word[i]);
  return DIGITS.test(form) ? Number(form) : -1;
}

export type { BareTokens };

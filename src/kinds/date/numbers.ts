/** Numbers inside dates: days of the month, years in figures and in words, counts of units. */
import { LOWER, NO_GAP, NUMBER, PUNCT, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import type { Read } from './moment.js';
import { bitsAt, CARDINAL, type Cursor, digitsAt, formAt, gapAt, idsOf, inside, ORDINAL, valueAt, wordAt } from './vocab.js';

const SUFFIXES = idsOf('st nd rd th');
const HYPHENS = '-‐‑–—−';
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** Whether the token at `i` is one of these single characters. */
export function isMark(c: Cursor, i: number, marks: string): boolean {
  // most tokens asked are words
  if (!inside(c, i) || c.tokens.type[i] < PUNCT || c.tokens.end[i] - c.tokens.start[i] !== 1) return false;
  const unit = c.tokens.unit[i];
  for (let k = 0; k < marks.length; k++) if (marks.charCodeAt(k) === unit) return true;
  return false;
}
export const isHyphen = (c: Cursor, i: number): boolean => isMark(c, i, HYPHENS);
export const isComma = (c: Cursor, i: number): boolean => isMark(c, i, ',');
export const isApostrophe = (c: Cursor, i: number): boolean => isMark(c, i, "'’‘`");

/** Whether something is glued to the end of the number at `i` that makes it another thing: `5k`, `5%`, `5:30`, `5-year`. */
export function isGlued(c: Cursor, next: number): boolean {
  if (!inside(c, next) || gapAt(c, next) !== NO_GAP) return false;
  if (c.tokens.type[next] === WORD || c.tokens.type[next] === NUMBER) return true;
  if (isMark(c, next, ':')) return inside(c, next + 1) && gapAt(c, next + 1) === NO_GAP;
  return isMark(c, next, '%$£€°/');
}

/** A day of the month: `22`, `22nd`, `twenty-second`, `fourth`. `ordinal`: written as one. */
export function monthDayAt(c: Cursor, i: number): (Read<number> & { ordinal: boolean }) | null {
  const digits = digitsAt(c, i);
  if (digits >= 0) {
    if (digits > 99) return null;
    if (SUFFIXES.has(wordAt(c, i + 1)) && gapAt(c, i + 1) <= 1) return { value: digits, next: i + 2, ordinal: true };
    return { value: digits, next: i + 1, ordinal: false };
  }
  return spelledOrdinalAt(c, i);
}

/** `first` … `thirty-first`, with a hyphen or a space. */
export function spelledOrdinalAt(c: Cursor, i: number): (Read<number> & { ordinal: boolean }) | null {
  const bits = bitsAt(c, i);
  if (bits & ORDINAL) return { value: valueAt(c, i), next: i + 1, ordinal: true };
  if (bits & CARDINAL && (valueAt(c, i) === 20 || valueAt(c, i) === 30)) {
    const k = isHyphen(c, i + 1) ? i + 2 : i + 1;
    if (bitsAt(c, k) & ORDINAL && valueAt(c, k) >= 1 && valueAt(c, k) <= 9)
      return { value: valueAt(c, i) + valueAt(c, k), next: k + 1, ordinal: true };
  }
  return null;
}

/** A cardinal in words under a hundred: `five`, `twenty-five`. */
export function spelledAt(c: Cursor, i: number): Read<number> | null {
  if (!(bitsAt(c, i) & CARDINAL)) return null;
  const value = valueAt(c, i);
  if (value < 20) return { value, next: i + 1 };
  const k = isHyphen(c, i + 1) ? i + 2 : i + 1;
  if (bitsAt(c, k) & CARDINAL && valueAt(c, k) >= 1 && valueAt(c, k) <= 9) return { value: value + valueAt(c, k), next: k + 1 };
  return { value, next: i + 1 };
}

const HUNDRED = idsOf('hundred');
const THOUSAND = idsOf('thousand');
const AND = idsOf('and');

/** A year in words: `nineteen eighty-six`, `two thousand and ten`, `seventeen hundred thirty three`. */
export function spelledYearAt(c: Cursor, i: number): Read<number> | null {
  const lead = spelledAt(c, i);
  if (lead === null) return null;
  if (lead.value === 2 && THOUSAND.has(wordAt(c, lead.next))) {
    const k = AND.has(wordAt(c, lead.next + 1)) ? lead.next + 2 : lead.next + 1;
    const rest = spelledAt(c, k);
    return rest && rest.value > 0 ? { value: 2000 + rest.value, next: rest.next } : { value: 2000, next: lead.next + 1 };
  }
  if (lead.value < 11 || lead.value > 20) return null;
  if (HUNDRED.has(wordAt(c, lead.next))) {
    const k = AND.has(wordAt(c, lead.next + 1)) ? lead.next + 2 : lead.next + 1;
    const rest = spelledAt(c, k);
    return rest && rest.value > 0
      ? { value: lead.value * 100 + rest.value, next: rest.next }
      : { value: lead.value * 100, next: lead.next + 1 };
  }
  const tens = spelledAt(c, lead.next);
  return tens && tens.value >= 10 ? { value: lead.value * 100 + tens.value, next: tens.next } : null;
}

/** Four digits that can be a year, with nothing glued to them. */
export function fourDigitYear(c: Cursor, i: number): number {
  if (!inside(c, i) || c.tokens.end[i] - c.tokens.start[i] < 4) return -1;
  const value = digitsAt(c, i);
  return value >= FIRST_YEAR && value <= LAST_YEAR && formAt(c, i).length === 4 ? value : -1;
}

const COUNTED = idsOf(
  'people persons men women children students pupils members employees workers jobs staff soldiers troops officers police protesters demonstrators supporters fans spectators votes voters residents homes houses households families acres hectares miles mile kilometers kilometres km feet foot meters metres yards pounds pound lbs kilograms kg tons tonnes gallons liters litres dollars euros cents pence cases deaths victims patients copies units cars vehicles seats rooms beds hours hour minutes minute seconds days weeks months calories words points block degrees percent rounds troops passengers guests tickets signatures bodies times megawatts watts volts rpm hp cc ml mg mph block hundred-block',
);
/** Whether what follows a number says that it is a count, an address or a measure. */
export const isCounted = (c: Cursor, next: number): boolean => COUNTED.has(wordAt(c, next)) && c.tokens.shape[next] === LOWER;

const NOT_YEARS_AFTER = idsOf('million billion trillion thousand');

/** A year that belongs to a date before it: `, 2024`, `2024`, `of 2024`, `in 2024`, `'24`, `two thousand and ten`. */
export function yearAfter(c: Cursor, i: number, twoDigits: boolean): Read<number> | null {
  let k = i;
  const comma = isComma(c, k);
  if (comma) k++;
  else if (YEAR_LINKS.has(wordAt(c, k))) {
    twoDigits = wordAt(c, k++) === OF;
    if (THE.has(wordAt(c, k)) && YEAR.has(wordAt(c, k + 1))) k += 2; // in the year 2016
  } else if (isMark(c, k, '-/') && gapAt(c, k) === NO_GAP && gapAt(c, k + 1) === NO_GAP) k++;
  const year = fourDigitYear(c, k);
  if (year > 0) {
    if (isGlued(c, k + 1) || (isCounted(c, k + 1) && !c.alone) || NOT_YEARS_AFTER.has(wordAt(c, k + 1))) return null;
    if (comma && (year < 1600 || year > 2100)) return null;
    return { value: year, next: k + 1 };
  }
  if (isApostrophe(c, k) && formAt(c, k + 1).length === 2 && digitsAt(c, k + 1) >= 0 && gapAt(c, k + 1) === NO_GAP && !isGlued(c, k + 2))
    return { value: clipped(digitsAt(c, k + 1)), next: k + 2 };
  if (twoDigits && !comma && formAt(c, k).length === 2 && digitsAt(c, k) >= 0 && !isGlued(c, k + 1) && !isOpenNumber(c, k + 1))
    return { value: century(digitsAt(c, k)), next: k + 1 };
  const era = eraYear(c, k);
  if (era !== null) return era;
  const spelled = spelledYearAt(c, k);
  // *On May 21, two thousand people*: behind a comma the words have to end there.
  return spelled && comma && (spelled.value % 100 === 0 || isOpenNumber(c, spelled.next)) ? null : spelled;
}

/** `15 March 44 BC`, `AD 79`. */
function eraYear(c: Cursor, i: number): Read<number> | null {
  const lead = AD.has(wordAt(c, i)) && c.tokens.shape[i] !== LOWER ? i + 1 : i;
  const value = digitsAt(c, lead);
  if (value < 1 || value > 3000) return null;
  if (lead > i) return { value, next: lead + 1 };
  if (c.tokens.shape[i + 1] === LOWER) return null;
  if (BC.has(wordAt(c, i + 1))) return { value: 1 - value, next: i + 2 };
  return AD.has(wordAt(c, i + 1)) ? { value, next: i + 2 } : null;
}
const AD = idsOf('ad a.d. ce c.e. a.d');
const BC = idsOf('bc b.c. bce b.c.e. b.c');

const YEAR_LINKS = idsOf('of in');
const OF = wordOf('of');
const THE = idsOf('the');
const YEAR = idsOf('year');
/** A word in lower case follows: `3 Feb 82 people`. */
const isOpenNumber = (c: Cursor, i: number): boolean =>
  inside(c, i) && (c.tokens.type[i] === WORD || (isMark(c, i, ':-.') && gapAt(c, i + 1) === NO_GAP && inside(c, i + 1)));

/** Two digits as a year: the pivot of POSIX (69 is 1969), moved to 50 since the press writes of the living. */
/** `'45`: an apostrophe stands for a century that is known, so most of these are past. */
export const clipped = (two: number): number => (two < 35 ? 2000 + two : 1900 + two);
export const century = (two: number): number => (two < 50 ? 2000 + two : 1900 + two);

/** Days of every sort, told apart by the word or figure that reading starts at. */
import { NO_GAP, NUMBER, WORD } from '../../text/tokens.js';
import { dayFirst, gluedDay, monthFirst, yearThenDay } from './calendar-dates.js';
import { agoAt, inAt } from './counted.js';
import { decadeWord } from './decades.js';
import type { Day, Read } from './moment.js';
import { nthAt } from './nth.js';
import { compactDay, figures, shuffled } from './numeric.js';
import { periodOf, yearStepAt } from './periods.js';
import { isCountedIn } from './plain.js';
import { lastQuarter, quarterCode, seasonOfYear } from './quarters.js';
import { holidayAt, relativeDayAt, weekdayAt, whichAt } from './relative.js';
import {
  AGO,
  bitsAt,
  CARDINAL,
  type Cursor,
  DECADE_WORD,
  digitsAt,
  GLUED_DAY,
  gapAt,
  HOLIDAY,
  idsOf,
  inside,
  MONTH,
  ORDINAL,
  PART,
  QUARTER_CODE,
  RELDAY,
  SEASON,
  UNIT,
  WEEKDAY,
  WHICH,
  wordAt,
} from './vocab.js';
import { spelledFirst, yearFirst } from './years.js';

export interface DayRead extends Read<Day> {
  readonly first: number;
}

/** A day at `i`; it may start before `i` where it is told by its last word (`two weeks ago`). `asked`: a time of day stands before it. */
export function dayAt(c: Cursor, i: number, asked: boolean): DayRead | null {
  const read = plainDayAt(c, i, asked);
  return read === null ? null : { value: read.value, next: read.next, first: (read as Partial<DayRead>).first ?? i };
}

function plainDayAt(c: Cursor, i: number, asked: boolean): Read<Day> | DayRead | null {
  if (!inside(c, i)) return null;
  if (c.tokens.type[i] === NUMBER) return figuredDayAt(c, i);
  const bits = bitsAt(c, i);
  if (bits & HOLIDAY) {
    const read = holidayAt(c, i, null);
    if (read !== null) return read;
  }
  if (bits & MONTH) return shuffled(c, i) ?? withYearStep(c, monthFirst(c, i, null));
  if (bits & GLUED_DAY) return gluedDay(c, i);
  if (bits & WEEKDAY) return weekdayAt(c, i, asked);
  if (bits & WHICH) return bitsAt(c, i + 1) & AFTER_WHICH ? (nthAt(c, i) ?? whichAt(c, i)) : null;
  if (bits & RELDAY) return relativeDayAt(c, i);
  if (bits & SEASON) return seasonOfYear(c, i);
  if (bits & AGO) {
    const ago = agoAt(c, i);
    return ago && { value: ago.value, next: ago.next ?? i + 1, first: ago.first };
  }
  if (bits & (ORDINAL | CARDINAL)) {
    if (bits & CARDINAL && isCountOfOther(c, i + 1)) return null;
    const read = nthAt(c, i) ?? dayFirst(c, i, null) ?? spelledFirst(c, i);
    if (read !== null) return read;
  }
  if (bits & DECADE_WORD) return decadeWord(c, i);
  if (bits & QUARTER_CODE) return quarterCode(c, i);
  return bits & UNIT ? ((isCountedIn(c, i) ? inAt(c, i) : null) ?? periodOf(c, i) ?? lastQuarter(c, i)) : null;
}

/** A day that starts with figures: what they amount to says which sorts of day are worth asking for. */
function figuredDayAt(c: Cursor, i: number): Read<Day> | null {
  const marked = mayHoldMarks(c, i) ? (figures(c, i, null) ?? shuffled(c, i)) : null;
  if (marked !== null) return marked;
  const value = digitsAt(c, i);
  if (value < 0) return null;
  if (value <= LAST_OF_TWO) return nthAt(c, i) ?? withYearStep(c, dayFirst(c, i, null)) ?? yearFirst(c, i);
  return value <= LAST_OF_FOUR ? (yearThenDay(c, i) ?? yearFirst(c, i)) : compactDay(c, i);
}
const LAST_OF_TWO = 99;
const LAST_OF_FOUR = 9999;

/** What `last`, `this` and `next` can stand before. */
const AFTER_WHICH = HOLIDAY | WEEKDAY | MONTH | SEASON | PART | UNIT | WHICH;

/** `three men`: a word behind a number in words that is no part of a date. */
const isCountOfOther = (c: Cursor, i: number): boolean =>
  inside(c, i) && c.tokens.type[i] === WORD && bitsAt(c, i) === 0 && !AFTER_CARDINAL.has(wordAt(c, i));
const AFTER_CARDINAL = idsOf('hundred thousand to through thru until till and of in');

/** Figures joined with marks are one token with full stops in it, four figures, or have a mark right behind. */
const mayHoldMarks = (c: Cursor, i: number): boolean =>
  c.tokens.end[i] - c.tokens.start[i] > 3 || (gapAt(c, i + 1) === NO_GAP && !(inside(c, i + 1) && c.tokens.type[i + 1] === WORD));

/** `June 12 last year`, `June of this year`. */
function withYearStep(c: Cursor, read: Read<Day> | null): Read<Day> | null {
  if (read === null || read.value.type !== 'date' || read.value.year !== null) return read;
  const step = yearStepAt(c, read.next);
  return step === null ? read : { value: { ...read.value, yearStep: step.value }, next: step.next };
}

/** A day, not a month, year or stretch of days. */
export function isWholeDay(day: Day): boolean {
  if (day.type === 'date') return day.day !== null;
  if (day.type === 'fixed') return day.edtf.length === 10;
  return (
    day.type === 'either' ||
    day.type === 'weekday' ||
    day.type === 'monthday' ||
    day.type === 'nth' ||
    day.type === 'weekdayby' ||
    (day.type === 'shift' && !day.steps.some((s) => s.unit === 'hour' || s.unit === 'minute' || s.unit === 'second')) ||
    (day.type === 'holiday' && !day.weekend)
  );
}

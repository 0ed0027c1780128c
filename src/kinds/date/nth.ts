/** Days told by their place in a month or year: `the first Tuesday in November`, `the last Friday of May 2012`, `the last day of next month`. */
import { LOWER, NUMBER } from '../../text/tokens.js';
import type { Day, Read } from './moment.js';
import { fourDigitYear, monthDayAt, yearAfter } from './numbers.js';
import { bitsAt, type Cursor, DOUBTFUL_WORD, formAt, idsOf, MONTH, ORDINAL, SHORT, unitOf, valueAt, WEEKDAY, wordAt } from './vocab.js';

const OF = idsOf('of in');
const THE = idsOf('the');
const LAST = idsOf('last final');
const MONTH_WORD = idsOf('month');
const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** A weekday or a day at its place, of a month or a year that is named. */
export function nthAt(c: Cursor, i: number): Read<Day> | null {
  const place = placeAt(c, i);
  if (place === null) return null;
  const weekday = bitsAt(c, place.next) & WEEKDAY && !(bitsAt(c, place.next) & SHORT) ? valueAt(c, place.next) : -1;
  const day = weekday < 0 && unitOf(wordAt(c, place.next)) === 'day' && !formAt(c, place.next).endsWith('s');
  if ((weekday < 0 && !day) || !OF.has(wordAt(c, place.next + 1))) return null;
  const k = THE.has(wordAt(c, place.next + 2)) ? place.next + 3 : place.next + 2;
  const nth = { type: 'nth' as const, nth: place.value, weekday: day ? null : weekday };
  const named = bitsAt(c, k);
  if (named & MONTH && !(named & DOUBTFUL_WORD && c.tokens.shape[k] === LOWER && day)) {
    const year = yearAfter(c, k + 1, false);
    return { value: { ...nth, year: year?.value ?? null, month: valueAt(c, k), months: 0 }, next: year?.next ?? k + 1 };
  }
  if (Object.hasOwn(STEPS, formAt(c, k)) && MONTH_WORD.has(wordAt(c, k + 1)))
    return { value: { ...nth, year: null, month: null, months: STEPS[formAt(c, k)] }, next: k + 2 };
  if (k > place.next + 2 && MONTH_WORD.has(wordAt(c, k)))
    return { value: { ...nth, year: null, month: null, months: 0, ahead: true }, next: k + 1 };
  const year = day && (place.value === 1 || place.value === -1) ? fourDigitYear(c, k) : -1;
  return year > 1500 ? { value: { type: 'fixed', edtf: `${year}-${place.value === 1 ? '01-01' : '12-31'}` }, next: k + 1 } : null;
}

/** `first` … `fifth`, `2nd`, `last` (-1), `second-to-last` is not read. */
function placeAt(c: Cursor, i: number): Read<number> | null {
  if (LAST.has(wordAt(c, i))) return { value: -1, next: i + 1 };
  if (c.tokens.type[i] !== NUMBER && !(bitsAt(c, i) & ORDINAL)) return null;
  const read = monthDayAt(c, i);
  return read?.ordinal && read.value >= 1 && read.value <= 5 ? read : null;
}

/** Parts of years: `Q3 2023`, `third quarter of 2016`, `first nine months of 2017`, `summer of 1994`, `in the spring`. */
import { LOWER, NO_GAP, WORD } from '../../text/tokens.js';
import { monthText, yearText } from './edtf.js';
import type { Day, Read } from './moment.js';
import { century, fourDigitYear, isCounted, isHyphen } from './numbers.js';
import { yearStepAt } from './periods.js';
import { bitsAt, CARDINAL, type Cursor, digitsAt, formAt, gapAt, idsOf, inside, QUARTER_CODE, SEASON, valueAt, wordAt } from './vocab.js';
import { EARLY_OR_LATE, fixed, IN, isClosed, isFreeAfter, isNextYear, OF, STRONG, shortYearAt, THE } from './year-marks.js';

const HALF = idsOf('half');
const QUARTER = idsOf('quarter');

/** `2Q 2020`, `1H 2020`, `3Q20`. */
export function quarterFirst(c: Cursor, i: number): Read<Day> | null {
  const n = digitsAt(c, i);
  if (n < 1 || n > 4 || gapAt(c, i + 1) !== NO_GAP || c.tokens.type[i + 1] !== WORD) return null;
  const m = /^([qh])(\d\d)?$/.exec(formAt(c, i + 1));
  if (m === null || c.tokens.shape[i + 1] === LOWER || (m[1] === 'h' && n > 2)) return null;
  const year = m[2] === undefined ? fourDigitYear(c, i + 2) : century(Number(m[2]));
  return year < 0 ? null : fixed(monthsOf(year, n, m[1] === 'q' ? 3 : 6), m[2] === undefined ? i + 3 : i + 2);
}

/** `third quarter of 2016`, `second half of last year`: the months they hold. */
export function partOfYear(c: Cursor, n: number, at: number): Read<Day> | null {
  const quarter = QUARTER.has(wordAt(c, at)) && n >= 1 && n <= 4;
  const half = HALF.has(wordAt(c, at)) && n >= 1 && n <= 2;
  if (!quarter && !half) return null;
  const k = OF.has(wordAt(c, at + 1)) || IN.has(wordAt(c, at + 1)) ? at + 2 : at + 1;
  const year = fourDigitYear(c, k);
  const length = quarter ? 3 : 6;
  if (year > 0) return fixed(monthsOf(year, n, length), k + 1);
  if (isOfTheYear(c, at + 1)) return { value: { type: 'months', from: (n - 1) * length + 1, to: n * length, step: null }, next: at + 4 };
  const step = yearStepAt(c, at + 1);
  return step && { value: { type: 'months', from: (n - 1) * length + 1, to: n * length, step: step.value }, next: step.next };
}

/** `final quarter of 2020`: told from the quarter, which its word stands before. */
export function lastQuarter(c: Cursor, i: number): (Read<Day> & { first: number }) | null {
  const n = CLOSING.has(wordAt(c, i - 1)) ? 4 : OPENING.has(wordAt(c, i - 1)) ? 1 : 0;
  const read = n > 0 && QUARTER.has(wordAt(c, i)) ? partOfYear(c, n, i) : null;
  return read && { value: read.value, next: read.next, first: i - 1 };
}
const CLOSING = idsOf('final last closing');
const OPENING = idsOf('opening');

/** `first nine months of 2017`, `first three months of the year`. */
export function monthsOfYear(c: Cursor, n: number, at: number): Read<Day> | null {
  if (n !== 1 || !MONTHS.has(wordAt(c, at + 1)) || !OF.has(wordAt(c, at + 2))) return null;
  const to = bitsAt(c, at) & CARDINAL ? valueAt(c, at) : digitsAt(c, at);
  if (to < 2 || to > 11) return null;
  const year = fourDigitYear(c, at + 3);
  if (year > 0) return fixed(`${monthText(year, 1)}/${monthText(year, to)}`, at + 4);
  const step = yearStepAt(c, at + 2);
  if (step !== null) return { value: { type: 'months', from: 1, to, step: step.value }, next: step.next };
  return isOfTheYear(c, at + 2) ? { value: { type: 'months', from: 1, to, step: null }, next: at + 5 } : null;
}

const MONTHS = idsOf('months');
const YEAR = idsOf('year');

/** `of the year`, with nothing behind it. */
const isOfTheYear = (c: Cursor, i: number): boolean =>
  OF.has(wordAt(c, i)) && THE.has(wordAt(c, i + 1)) && YEAR.has(wordAt(c, i + 2)) && (!inside(c, i + 3) || isClosed(c, i + 3));

const monthsOf = (year: number, n: number, length: number): string =>
  `${monthText(year, (n - 1) * length + 1)}/${monthText(year, n * length)}`;

const ASKING_QUARTER = idsOf('by for before after of from to');
const RESULTS = idsOf('results revenue revenues earnings sales profit profits gdp figures report growth');

/** `2017Q4`, `2017-Q4`, `2017 Q4`. */
export function quarterBehind(c: Cursor, i: number, year: number): Read<Day> | null {
  const k = isHyphen(c, i + 1) ? i + 2 : i + 1;
  if (!(bitsAt(c, k) & QUARTER_CODE) || gapAt(c, k) > 1 || c.tokens.shape[k] === LOWER || valueAt(c, k) > 4) return null;
  return fixed(monthsOf(year, valueAt(c, k), 3), k + 1);
}

/** `Q3 2023`, `Q3 of 2023`. */
export function quarterCode(c: Cursor, i: number): Read<Day> | null {
  if (!(bitsAt(c, i) & QUARTER_CODE) || (c.tokens.shape[i] === LOWER && valueAt(c, i) < 1000 && !c.alone && fourDigitYear(c, i + 1) < 0))
    return null;
  const code = valueAt(c, i);
  if (code > 1000) {
    if (c.tokens.shape[i] === LOWER) return null;
    return isNextYear(c, i, code) ? fixed(`${yearText(code)}/${yearText(code + 1)}`, i + 3) : fixed(yearText(code), i + 1);
  }
  const k = OF.has(wordAt(c, i + 1)) || IN.has(wordAt(c, i + 1)) ? i + 2 : i + 1;
  const year = fourDigitYear(c, k);
  const step = year < 0 ? yearStepAt(c, i + 1) : null;
  const short = year < 0 ? shortYearAt(c, k) : null; // Q4 '17
  const length = code <= 4 ? 3 : 6;
  const n = code <= 4 ? code : code - 4;
  if (step !== null) return { value: { type: 'months', from: (n - 1) * length + 1, to: n * length, step: step.value }, next: step.next };
  if (short !== null) return fixed(monthsOf(short, n, length), k + 2);
  if (year < 0) {
    if (!STRONG.has(wordAt(c, i - 1)) && !ASKING_QUARTER.has(wordAt(c, i - 1))) return null;
    const said = code <= 4 ? isClosed(c, i + 1) || RESULTS.has(wordAt(c, i + 1)) : isClosed(c, i + 1);
    return said ? { value: { type: 'months', from: (n - 1) * length + 1, to: n * length, step: null }, next: i + 1 } : null;
  }
  return fixed(code <= 4 ? monthsOf(year, code, 3) : monthsOf(year, code - 4, 6), k + 1);
}

const WINTER = 24;

/** `summer of 1994`, `summer 1994`, `fall 2016`, `winter 2019-20`. */
export function seasonOfYear(c: Cursor, i: number): Read<Day> | null {
  if (!(bitsAt(c, i) & SEASON)) return null;
  const k = OF.has(wordAt(c, i + 1)) || IN.has(wordAt(c, i + 1)) ? i + 2 : i + 1;
  const year = fourDigitYear(c, k);
  const short = year < 0 ? shortYearAt(c, k) : null;
  if (short !== null) return fixed(`${yearText(short)}-${valueAt(c, i)}`, k + 2);
  if (year < 0) return isSeasonSaid(c, i) ? { value: { type: 'season', season: valueAt(c, i), which: null }, next: i + 1 } : null;
  const next = valueAt(c, i) === WINTER && isNextYear(c, k, year) ? k + 3 : k + 1;
  if (!isFreeAfter(c, next) || isCounted(c, next)) return null;
  return fixed(`${yearText(year)}-${valueAt(c, i)}`, next);
}

/** `in the spring`, `until the autumn`, with nothing behind it: of this year or a year beside it. */
function isSeasonSaid(c: Cursor, i: number): boolean {
  const part = isHyphen(c, i - 1) ? i - 2 : i - 1; // in early spring
  if (!THE.has(wordAt(c, i - 1)) && !EARLY_OR_LATE.has(wordAt(c, part))) return false;
  const asked =
    EARLY_OR_LATE.has(wordAt(c, part)) && !THE.has(wordAt(c, part - 1)) ? part - 1 : part - 1 - Number(THE.has(wordAt(c, part - 1)));
  if (!ASKING_SEASON.has(wordAt(c, THE.has(wordAt(c, i - 1)) ? i - 2 : asked)) || OF.has(wordAt(c, i + 1))) return false;
  return !inside(c, i + 1) || (c.tokens.type[i + 1] === WORD ? isClosed(c, i + 1) && gapAt(c, i + 1) > NO_GAP : !isHyphen(c, i + 1));
}

const ASKING_SEASON = idsOf('in by until till before since');

/** Dates with the month in words: `Oct. 22, 2024`, `22nd of October`, `June 26-28`, `October 2024`, `in June`. */
import { LOWER, NO_GAP, NUMBER, TITLE, UPPER, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { isDay } from './calendar.js';
import type { Day, MonthDay, Read } from './moment.js';
import { fourDigitYear, isApostrophe, isComma, isGlued, isHyphen, isMark, monthDayAt, spelledAt, yearAfter } from './numbers.js';
import {
  bitsAt,
  type Cursor,
  DOUBTFUL_WORD,
  digitsAt,
  formAt,
  gapAt,
  idsOf,
  inside,
  MONTH,
  PART,
  SHORT,
  valueAt,
  WEEKDAY,
  WHICH,
  wordAt,
} from './vocab.js';

const THE = idsOf('the');
const OF = idsOf('of');
const DAY = idsOf('day');
const TO = idsOf('to through thru until till');
const AND = idsOf('and');
const BETWEEN = idsOf('between from');

/** The token after a month's name and the full stop of its abbreviation. */
const afterName = (c: Cursor, i: number): number =>
  bitsAt(c, i) & SHORT && isMark(c, i + 1, '.') && gapAt(c, i + 1) === NO_GAP ? i + 2 : i + 1;

/** A date that starts with the name of a month. `free`: nothing around it was asked, so a month alone needs a context that asks for one. */
export function monthFirst(c: Cursor, i: number, weekday: number | null): Read<Day> | null {
  const month = valueAt(c, i);
  let k = afterName(c, i);
  const plain = k;
  if (isMark(c, k, '-/') && gapAt(c, k) === NO_GAP && gapAt(c, k + 1) === NO_GAP) k++;
  else if (THE.has(wordAt(c, k))) k++;
  const joined = joinedYear(c, i, k, month);
  if (joined !== null) return joined;
  const day = monthDayAt(c, k);
  if (
    day !== null &&
    day.value > 0 &&
    !(isGlued(c, day.next) && !isMark(c, day.next, '/')) &&
    (weekday !== null || isDayHere(c, i, day.next, day.ordinal))
  ) {
    if (day.value > 31) return c.alone && !day.ordinal ? shortYear(month, day.value, day.next) : null;
    const year = yearAfter(c, day.next, false);
    if (!isDay(year?.value ?? null, month, day.value)) return null;
    const span = daySpanAfter(c, month, day.value, day.next, weekday);
    if (span !== undefined) return span;
    return {
      value: { type: 'date', year: year?.value ?? null, month, day: day.value, weekday, order: 'month-first' },
      next: year?.next ?? day.next,
    };
  }
  const spelled = day === null ? spelledDay(c, i, k, weekday) : null;
  if (spelled !== null) return spelled;
  if (day !== null && weekday === null && digitsAt(c, k) > 31 && digitsAt(c, k) < 100) return null;
  if (isAfterFigure(c, i)) return null;
  const year = yearAfter(c, plain, false);
  if (year !== null && (isCapital(c, i, c.tokens.shape[i]) || isMonthAsked(c, i, plain)))
    return { value: { type: 'date', year: year.value, month, day: null, weekday: null }, next: year.next };
  if (weekday !== null || !isBareMonth(c, i)) return null;
  return { value: { type: 'date', year: null, month, day: null, weekday: null }, next: c.alone || k > plain ? plain : plain };
}

/** `on March twenty seven`. */
function spelledDay(c: Cursor, i: number, k: number, weekday: number | null): Read<Day> | null {
  const read = ASKING_DAY.has(wordAt(c, i - 1)) || weekday !== null ? spelledAt(c, k) : null;
  if (read === null || !isDay(null, valueAt(c, i), read.value)) return null;
  const year = yearAfter(c, read.next, false);
  if (year === null && inside(c, read.next) && c.tokens.type[read.next] === WORD && !FUNCTION.has(wordAt(c, read.next))) return null;
  const value = {
    type: 'date' as const,
    year: year?.value ?? null,
    month: valueAt(c, i),
    day: read.value,
    weekday,
    order: 'month-first' as const,
  };
  return { value, next: year?.next ?? read.next };
}

/** `2012 August 10`, `2012, August 10th`. */
export function yearThenDay(c: Cursor, i: number): Read<Day> | null {
  const year = fourDigitYear(c, i);
  const k = isComma(c, i + 1) ? i + 2 : i + 1;
  if (year < 0 || !(bitsAt(c, k) & MONTH) || !isCapital(c, k, c.tokens.shape[k]) || isGlued(c, i + 1)) return null;
  const read = monthFirst(c, k, null);
  if (read?.value.type !== 'date' || read.value.day === null || read.value.year !== null) return null;
  return isDay(year, read.value.month, read.value.day) ? { value: { ...read.value, year }, next: read.next } : null;
}

/** `Dec31, 1994`. */
export function gluedDay(c: Cursor, i: number): Read<Day> | null {
  const [month, day] = [Math.floor(valueAt(c, i) / 100), valueAt(c, i) % 100];
  const year = yearAfter(c, i + 1, false);
  if (!isDay(year?.value ?? null, month, day) || (c.tokens.shape[i] === LOWER && year === null)) return null;
  return { value: { type: 'date', year: year?.value ?? null, month, day, weekday: null, order: 'month-first' }, next: year?.next ?? i + 1 };
}

const SHORTEST_JOINED = '1,2015'.length;
/** `Feb. 21,2015`: one number for the scanner. */
function joinedYear(c: Cursor, i: number, k: number, month: number): Read<Day> | null {
  const m = c.tokens.end[k] - c.tokens.start[k] < SHORTEST_JOINED ? null : /^(\d{1,2}),((?:19|20)\d\d)$/.exec(formAt(c, k));
  if (m === null || c.tokens.shape[i] === LOWER || !isDay(Number(m[2]), month, Number(m[1]))) return null;
  return { value: { type: 'date', year: Number(m[2]), month, day: Number(m[1]), weekday: null, order: 'month-first' }, next: k + 1 };
}

const shortYear = (month: number, two: number, next: number): Read<Day> => ({
  value: { type: 'date', year: two < 50 ? 2000 + two : 1900 + two, month, day: null, weekday: null },
  next,
});

/** `on march 10`, `between may 3 and may 9`. */
const ASKING_DAY = idsOf('on since between from until till by before after through');

/** Words that a number after `may`, `march` … would count: those words are then verbs or names. */
function isDayHere(c: Cursor, i: number, next: number, ordinal: boolean): boolean {
  if (c.alone || (ordinal && !isSeconded(c, i)) || c.tokens.shape[i] === TITLE || c.tokens.shape[i] === UPPER) return true;
  return !WORDS.has(wordAt(c, i)) || ASKING_DAY.has(wordAt(c, i - 1)) || yearAfter(c, next, false) !== null;
}

/** `one may second it`. */
const isSeconded = (c: Cursor, i: number): boolean => SECOND.has(wordAt(c, i + 1)) && (bitsAt(c, i) & DOUBTFUL_WORD) !== 0;
const SECOND = idsOf('second');

/** `in march 2023`, and `march 2023` alone, in small letters. */
const isMonthAsked = (c: Cursor, i: number, plain: number): boolean =>
  fourDigitYear(c, plain) > 0 &&
  (ASKING.has(wordAt(c, i - 1)) || OF.has(wordAt(c, i - 1)) || i === c.from) &&
  (c.tokens.type[plain + 1] !== WORD || FUNCTION.has(wordAt(c, plain + 1)));

const isCapital = (c: Cursor, i: number, shape: number): boolean => c.alone || shape !== LOWER || !WORDS.has(wordAt(c, i));
/** Months that are other words in small letters. */
const WORDS = idsOf('may march mar august');

/** `June 26-28`, `June 26 and 27`; undefined where no second day follows, null where it is none of that month. */
function daySpanAfter(c: Cursor, month: number, first: number, at: number, weekday: number | null): Read<Day> | null | undefined {
  const row = isComma(c, at) ? rowOfDays(c, first, at) : null;
  if (row !== null) return rowOf(c, month, first, row, weekday);
  const and = AND.has(wordAt(c, at)) && isNextDay(c, first, at + 1);
  const joined = isHyphen(c, at) || TO.has(wordAt(c, at)) || and;
  if (!joined || digitsAt(c, at + 1) < 0) return undefined;
  const last = monthDayAt(c, at + 1);
  if (last === null || last.value > 99 || isGlued(c, last.next) || isMark(c, last.next, ':')) return undefined;
  if (bitsAt(c, last.next) & MONTH) return undefined; // `June 26 - 3 July`
  if (TO.has(wordAt(c, at)) && !isDay(null, month, last.value)) return undefined;
  const year = yearAfter(c, last.next, false);
  const y = year?.value ?? null;
  if (!isDay(y, month, last.value) || last.value <= first) return last.value <= first ? undefined : null;
  const from: MonthDay = { type: 'date', year: y, month, day: first, weekday };
  return {
    value: { type: 'span', from, to: { type: 'date', year: y, month, day: last.value, weekday: null } },
    next: year?.next ?? last.next,
  };
}

/** `, 15 and 16`: one day after another up to `and`, and nothing behind the last that it could count. */
function rowOfDays(c: Cursor, first: number, at: number): Read<number> | null {
  let day = first;
  let k = at;
  while (isComma(c, k) && digitsAt(c, k + 1) === day + 1) [day, k] = [day + 1, k + 2];
  if (day === first) return null;
  if (isComma(c, k)) k++;
  if (!AND.has(wordAt(c, k)) || !isNextDay(c, day, k + 1)) return null;
  return { value: day + 1, next: monthDayAt(c, k + 1)!.next };
}

function rowOf(c: Cursor, month: number, first: number, { value: last, next }: Read<number>, weekday: number | null): Read<Day> | null {
  const year = yearAfter(c, next, false);
  const y = year?.value ?? null;
  if (!isDay(y, month, last)) return null;
  const from: MonthDay = { type: 'date', year: y, month, day: first, weekday };
  return { value: { type: 'span', from, to: { type: 'date', year: y, month, day: last, weekday: null } }, next: year?.next ?? next };
}

/** `May 5 and 6`: the day after, and nothing behind it that it could count. */
function isNextDay(c: Cursor, first: number, i: number): boolean {
  const day = monthDayAt(c, i);
  if (day === null || day.value !== first + 1) return false;
  const { next } = day;
  if (yearAfter(c, next, false) !== null) return true;
  return (
    !inside(c, next) ||
    (c.tokens.type[next] === WORD
      ? FUNCTION.has(wordAt(c, next))
      : '.,;)'.includes(c.tokens.text[c.tokens.start[next]]) && gapAt(c, next + 1) !== NO_GAP)
  );
}

/** A date that starts with the day: `22 October 2024`, `22nd of October`, `10-22 August`, `09-JAN-2017`. */
export function dayFirst(c: Cursor, i: number, weekday: number | null): Read<Day> | null {
  const day = monthDayAt(c, i) ?? plainSpelledDay(c, i);
  if (day === null || day.value < 1 || day.value > 31) return null;
  const span = daySpanBefore(c, i, day.value, day.next);
  if (span !== null) return span;
  return (
    dayThenMonth(c, day.value, day.next, day.ordinal, weekday) ??
    (day.ordinal ? (dayOfThisMonth(c, day.value, day.next, weekday) ?? bareDay(c, i, day.value, day.next)) : null)
  );
}

const MONTH_WORD = idsOf('month');
const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
/** `the 21st of this month`. */
function dayOfThisMonth(c: Cursor, day: number, at: number, weekday: number | null): Read<Day> | null {
  const k = OF.has(wordAt(c, at)) ? at + 1 : at;
  const which = formAt(c, k);
  if (k > at && THE.has(wordAt(c, k)) && MONTH_WORD.has(wordAt(c, k + 1)))
    return { value: { type: 'monthday', day, weekday, months: 0, ahead: true }, next: k + 2 };
  return Object.hasOwn(STEPS, which) && MONTH_WORD.has(wordAt(c, k + 1))
    ? { value: { type: 'monthday', day, weekday, months: STEPS[which] }, next: k + 2 }
    : null;
}

/** `on the 25th`, with nothing behind it, in a sentence that is of no course, floor or place: the day of a month that the sentence tells. */
function bareDay(c: Cursor, i: number, day: number, at: number): Read<Day> | null {
  if (digitsAt(c, i) < 0 || !THE.has(wordAt(c, i - 1)) || !(ASKING_ORDINAL.has(wordAt(c, i - 2)) || isPartOf(c, i - 2))) return null;
  if (inside(c, at) && (c.tokens.type[at] === WORD ? !FUNCTION.has(wordAt(c, at)) || OF.has(wordAt(c, at)) : !isMark(c, at, '.,;)?!')))
    return null;
  for (let k = c.from; k < c.to; k++) if (PLACES.has(wordAt(c, k))) return null;
  return { value: { type: 'monthday', day, weekday: null, months: null }, next: at };
}
const ASKING_ORDINAL = idsOf('on by until till since for');
const isPartOf = (c: Cursor, i: number): boolean => OF.has(wordAt(c, i)) && (bitsAt(c, i - 1) & PART) !== 0;
const PLACES = idsOf(
  'hole holes par birdie birdies bogey bogeys eagle putt putts tee green fairway lap laps floor floors stage pole grid row seat ranked finish finished round rounds inning innings minute over overs ball seed pick draft amendment street avenue century centuries',
);

/** `twenty five January`. */
function plainSpelledDay(c: Cursor, i: number): { value: number; next: number; ordinal: boolean } | null {
  const read = spelledAt(c, i);
  return read && bitsAt(c, read.next) & MONTH && isCapital(c, read.next, c.tokens.shape[read.next])
    ? { value: read.value, next: read.next, ordinal: false }
    : null;
}

function dayThenMonth(c: Cursor, day: number, at: number, ordinal: boolean, weekday: number | null): Read<MonthDay> | null {
  let k = at;
  if (ordinal && DAY.has(wordAt(c, k))) k++;
  if (OF.has(wordAt(c, k))) k++;
  else if (isMark(c, k, '-/') && gapAt(c, k) === NO_GAP && gapAt(c, k + 1) === NO_GAP) k++;
  if (!(bitsAt(c, k) & MONTH)) return null;
  const month = valueAt(c, k);
  const next = afterName(c, k);
  const year = yearAfter(c, next, ordinal || (bitsAt(c, k) & SHORT) !== 0 || k > at);
  const small = year === null && !isCapital(c, k, c.tokens.shape[k]);
  if (small && !(ordinal && OF.has(wordAt(c, k - 1))) && !isSmallMonth(c, at, next)) return null; // the third of march
  if (year === null && !ordinal && k === at && weekday === null && !isDayAsked(c, at - 1) && isMonthName(c, k)) return null;
  if (!isDay(year?.value ?? null, month, day)) return null;
  return { value: { type: 'date', year: year?.value ?? null, month, day, weekday, order: 'day-first' }, next: year?.next ?? next };
}

/** `on 27 march`, `by 5th may at the latest`. */
function isSmallMonth(c: Cursor, at: number, next: number): boolean {
  const day = digitsAt(c, at - 1) >= 0 ? at - 1 : at - 2;
  const before = THE.has(wordAt(c, day - 1)) ? day - 2 : day - 1;
  return (
    digitsAt(c, day) > 0 &&
    ASKING_DAY.has(wordAt(c, before)) &&
    (!inside(c, next) || c.tokens.type[next] !== WORD || BEHIND_SMALL.has(wordAt(c, next)))
  );
}
const BEHIND_SMALL = idsOf('please at in and or to from for until with');

/** `On 17 May Calder won`, `on Saturday 17 May`, and where nothing stands before the day. */
const isDayAsked = (c: Cursor, day: number): boolean =>
  ASKING_DAY.has(wordAt(c, day - 1)) || (bitsAt(c, day - 1) & WEEKDAY) !== 0 || day === c.from;

/** `the 12 June Carter songs`: a doubtful month before another capitalised word. */
const isMonthName = (c: Cursor, k: number): boolean =>
  !c.alone &&
  (bitsAt(c, k) & DOUBTFUL_WORD) !== 0 &&
  !(bitsAt(c, k) & SHORT) &&
  inside(c, k + 1) &&
  c.tokens.type[k + 1] === WORD &&
  c.tokens.shape[k + 1] === TITLE &&
  !bitsAt(c, k + 1);

/** `10-22 August`, `10 to 22 August 2012`, `between 10 and 22 August`. */
function daySpanBefore(c: Cursor, i: number, first: number, at: number): Read<Day> | null {
  const and = AND.has(wordAt(c, at)) || isMark(c, at, '&');
  const joined = isHyphen(c, at) || TO.has(wordAt(c, at)) || and || (isMark(c, at, '/') && gapAt(c, at + 1) === NO_GAP);
  if (!joined) return isComma(c, at) ? rowBefore(c, first, at) : null;
  const last = monthDayAt(c, THE.has(wordAt(c, at + 1)) ? at + 2 : at + 1);
  if (last === null || last.value <= first || last.value > 31) return null;
  if (!BETWEEN.has(wordAt(c, THE.has(wordAt(c, i - 1)) ? i - 2 : i - 1)) && last.value !== first + 1 && (and || isMark(c, at, '/')))
    return null;
  const end = dayThenMonth(c, last.value, last.next, last.ordinal, null);
  return end && isDay(end.value.year, end.value.month, first)
    ? { value: { type: 'span', from: { ...end.value, day: first }, to: end.value }, next: end.next }
    : null;
}

/** `16th, 17th and 18th March`: days one after another. */
function rowBefore(c: Cursor, first: number, at: number): Read<Day> | null {
  let day = first;
  let k = at;
  for (;;) {
    const joins = isComma(c, k) || AND.has(wordAt(c, k));
    const next = joins ? monthDayAt(c, k + 1) : null;
    if (next === null || next.value !== day + 1) return null;
    day++;
    const end = AND.has(wordAt(c, k)) ? dayThenMonth(c, day, next.next, next.ordinal, null) : null;
    if (end !== null) return { value: { type: 'span', from: { ...end.value, day: first }, to: end.value }, next: end.next };
    k = next.next;
  }
}

const ASKING = idsOf('in between since until till by during through throughout before after from late early mid last next this past every');
const ASKING_OF = idsOf('end beginning start middle month months first week weeks weekend fortnight rest days half part early late close');
const DETERMINERS = idsOf('the a an his her its their our that');
const FUNCTION = idsOf(
  'on for of to in at by with from and or is was were are has had have who that which said will would could may must should can did do as when while after before but until please',
);
const FOR = idsOf('for');
const PLANNED = idsOf('slated scheduled set planned due expected targeted aimed');
const EVENTS = idsOf(
  'shooting attack election vote meeting report fire crash hearing trial release launch deadline incident murder killing death raid summit protest game poll storm flood quake explosion riot ruling speech interview referendum debate',
);
const JOINING = idsOf('and or to through');

/** Whether a month without day or year is a month: `in March`, `last May`, not `March on Rome`, `Theresa May`. */
function isBareMonth(c: Cursor, i: number): boolean {
  if (c.alone) return true;
  const { shape, type } = c.tokens;
  if (gapAt(c, i) === NO_GAP && inside(c, i - 1) && !isMark(c, i - 1, '("“\'‘-–—/')) return false;
  const next = afterName(c, i);
  const asked = isAsked(c, i) || isSpanNext(c, next) || (isHyphen(c, next) && gapAt(c, next) === NO_GAP && isCapitalMonth(c, next + 1));
  if (bitsAt(c, i) & DOUBTFUL_WORD) {
    if (shape[i] === LOWER) return false;
    if (!asked && i > c.from && EVENTS.has(wordAt(c, next)) && shape[next] === LOWER && gapAt(c, next) === 1) return true;
    if (!asked)
      return (
        bitsAt(c, i - 1) === 0 &&
        DETERMINERS.has(wordAt(c, i - 1)) &&
        inside(c, next) &&
        type[next] === WORD &&
        shape[next] === LOWER &&
        gapAt(c, next) === 1 &&
        !FUNCTION.has(wordAt(c, next))
      );
    return !(inside(c, next) && type[next] === WORD && shape[next] === TITLE && bitsAt(c, next) === 0);
  }
  if (asked) return true;
  if (shape[i] === LOWER || OF_ANY_YEAR.has(wordAt(c, i - 1))) return false;
  // `Miss November`, `Black September`
  return !(
    inside(c, i - 1) &&
    type[i - 1] === WORD &&
    shape[i - 1] === TITLE &&
    i - 1 > c.from &&
    !isComma(c, i - 1) &&
    !isApostrophe(c, i - 1)
  );
}

/** `the coldest January day`. */
const OF_ANY_YEAR = idsOf('hottest coldest wettest driest warmest snowiest every each any another typical average');

/** The second of `April-June`. */
const isCapitalMonth = (c: Cursor, i: number): boolean =>
  (bitsAt(c, i) & MONTH) !== 0 && c.tokens.shape[i] === TITLE && gapAt(c, i) === NO_GAP;

/** `May to July 2019`: the other end has its year. */
const isSpanNext = (c: Cursor, i: number): boolean =>
  (TO.has(wordAt(c, i)) || isHyphen(c, i)) && (bitsAt(c, i + 1) & MONTH) !== 0 && yearAfter(c, afterName(c, i + 1), false) !== null;

/** `32 August 2014`, `23-2020-September`, `February 151998`: the figure beside it made it no date, so the month is none either. */
function isAfterFigure(c: Cursor, i: number): boolean {
  if (c.tokens.type[i + 1] === NUMBER && inside(c, i + 1) && /^\d{5,}$/.test(formAt(c, i + 1))) return true;
  if (isHyphen(c, i - 1) && gapAt(c, i) === NO_GAP) return digitsAt(c, i - 2) >= 0 && gapAt(c, i - 1) === NO_GAP;
  return digitsAt(c, i - 1) >= 0 && digitsAt(c, i - 1) < 100 && gapAt(c, i) === 1;
}

function isAsked(c: Cursor, i: number): boolean {
  const before = wordAt(c, i - 1);
  if (ASKING.has(before) || bitsAt(c, i - 1) & WHICH) return true;
  if (OF.has(before)) return ASKING_OF.has(wordAt(c, i - 2)) || !(bitsAt(c, i) & DOUBTFUL_WORD);
  if (isHyphen(c, i - 1)) return wordAt(c, i - 2) === MID || (bitsAt(c, i - 2) & MONTH) !== 0;
  if (FOR.has(before)) return PLANNED.has(wordAt(c, i - 2));
  if (TO.has(before) && COVERED.has(wordAt(c, i - 2))) return true; // the year to April
  return JOINING.has(before) && (bitsAt(c, i - 2) & MONTH) !== 0;
}
const COVERED = idsOf('year months quarter weeks half period season');
const MID = wordOf('mid');

/** Days told from the day of publication: `on Tuesday`, `last week`, `two weeks ago`, `this summer`, and holidays. */
import { LOWER, NO_GAP, NUMBER, TITLE, UPPER, WORD } from '../../text/tokens.js';
import { dayFirst, monthFirst } from './calendar-dates.js';
import { HOLIDAYS } from './lexicon.js';
import type { Day, Read, Unit, Which } from './moment.js';
import { isComma, isHyphen, isMark, monthDayAt, yearAfter } from './numbers.js';
import { figures } from './numeric.js';
import { turnAfter } from './periods.js';
import {
  bitsAt,
  CARDINAL,
  type Cursor,
  DOUBTFUL_WORD,
  digitsAt,
  formAt,
  gapAt,
  HOLIDAY,
  holidaysByWord,
  idsOf,
  inside,
  MONTH,
  ORDINAL,
  PART,
  SEASON,
  SHORT,
  UNIT,
  unitOf,
  valueAt,
  WEEKDAY,
  WHICH,
  wordAt,
} from './vocab.js';

const THE = idsOf('the');
const OF = idsOf('of');
const OFTEN = idsOf('every each most any some another many alternate per');
const ON = idsOf('on');
const A = idsOf('a an');
const OWNERS = idsOf('the his her their its our my your whose every each');
const BEFORE_WEEKDAY = idsOf('bloody ruby super cyber manic casual holy good giving mad sheffield blue mr mrs ms miss dr');
/** What is of no one day: `a Sunday roast`, `Sunday school`. */
const CUSTOMS = idsOf('roast roasts lunch lunches school schools best driver drivers');
/** Names and titles only with a capital: `will miss Saturday's game`. */
const UNTITLED = idsOf('bloody miss good');
const PAPERS = idsOf(
  'times mail mirror express telegraph herald post star people independent sun world business sport sports review tribune news guardian observer worship club group society',
);
const SHOWS = idsOf('live football lights fever baseball thunder raw smackdown club market');
const WEEK = idsOf('week');
const IN = idsOf('in during for by of until since on at from to over');
const PAST_OR_COMING = idsOf('past coming');

/** A weekday, alone or with the date that belongs to it. `asked`: a time of day or `last`, `next` stands before it. */
export function weekdayAt(c: Cursor, i: number, asked: boolean): Read<Day> | null {
  const weekday = valueAt(c, i);
  const bits = bitsAt(c, i);
  const dotted = (bits & SHORT) !== 0 && isMark(c, i + 1, '.') && gapAt(c, i + 1) === NO_GAP;
  const name = dotted ? i + 2 : i + 1;
  const dated = dateAfterWeekday(c, name, weekday);
  if (dated !== null && !(dated.value.type === 'monthday' && bits & SHORT && c.tokens.shape[i] === LOWER && !c.alone)) return dated; // he sat second
  if (THE.has(wordAt(c, name)) && digitsAt(c, name + 1) >= 0 && monthDayAt(c, name + 1)?.ordinal) return null; // Friday the 13th films
  const by = weekdayBy(c, i, name, weekday);
  if (by !== null) return by;
  const span = weekdaySpan(c, name, weekday);
  if (span !== null) return span;
  if (bits & SHORT && c.tokens.shape[i] === LOWER && !c.alone) return null;
  if (bits & DOUBTFUL_WORD && !c.alone && !asked && !isClockNext(c, name)) return null;
  if (!asked && !isWeekdayHere(c, i, name)) return null;
  const week = weekAfter(c, name);
  if (week !== null) return { value: { type: 'weekday', weekday, which: null, week: week.value }, next: week.next };
  if (bits & SHORT) return { value: { type: 'weekday', weekday, which: null, week: null }, next: name };
  if (isNextBehind(c, i, name)) return { value: { type: 'weekday', weekday, which: 'coming', week: null }, next: name + 1 };
  const turn = turnAfter(c, name);
  if (turn !== 0) return { value: { type: 'weekday', weekday, which: null, week: 2 * turn }, next: name + 2 };
  if (isWeekOn(c, name)) {
    const base: Day = { type: 'weekday', weekday, which: 'coming', week: null };
    return { value: { type: 'shift', steps: [{ unit: 'week', count: 1 }], sign: 1, base, exact: true }, next: name + 1 };
  }
  return { value: { type: 'weekday', weekday, which: null, week: null }, next: name };
}

/** `, Oct. 22, 2024`, ` 22 October`, ` the 22nd`, ` (Oct. 22)`, ` 12/7/2014`, ` 2018-7-6`. */
export function dateAfterWeekday(c: Cursor, at: number, weekday: number): Read<Day> | null {
  const open = isMark(c, at, '(');
  let k = open || isComma(c, at) ? at + 1 : at;
  const the = THE.has(wordAt(c, k));
  if (the) k++;
  if (!inside(c, k) || (c.tokens.type[k] !== NUMBER && (bitsAt(c, k) & (MONTH | ORDINAL | CARDINAL)) === 0)) return null;
  let read: Read<Day> | null = null;
  if (bitsAt(c, k) & MONTH) read = monthFirst(c, k, weekday);
  else read = figures(c, k, weekday) ?? dayFirst(c, k, weekday);
  if (read === null && !open && (the || !isComma(c, at))) {
    const day = monthDayAt(c, k);
    if (day !== null && k === at && isBareNumber(c, day, bitsAt(c, at - 1)))
      return { value: { type: 'monthday', day: day.value, weekday, months: null, near: true }, next: day.next };
    if (day?.ordinal && day.value >= 1 && day.value <= 31 && !(bitsAt(c, day.next) & UNIT) && !isFollowedByNoun(c, day.next))
      read = { value: { type: 'monthday', day: day.value, weekday, months: null }, next: day.next };
  }
  if (read === null || (read.value.type === 'fixed' && read.value.edtf.length < 10)) return null;
  if (!open) return read;
  return isMark(c, read.next, ')') ? { value: read.value, next: read.next + 1 } : null;
}

/** `the Friday after Thanksgiving`, `the Sunday before May 5`. */
function weekdayBy(c: Cursor, i: number, at: number, weekday: number): Read<Day> | null {
  const sign = AFTER.has(wordAt(c, at)) ? 1 : BEFORE.has(wordAt(c, at)) ? -1 : 0;
  if (sign === 0 || !THE.has(wordAt(c, i - 1))) return null;
  const bits = bitsAt(c, at + 1);
  const base = bits & HOLIDAY ? holidayAt(c, at + 1, null) : bits & MONTH ? monthFirst(c, at + 1, null) : dayAfter(c, at + 1);
  if (base === null || (base.value.type === 'holiday' ? base.value.weekend : base.value.type !== 'date' || base.value.day === null))
    return null;
  return { value: { type: 'weekdayby', weekday, base: base.value, sign }, next: base.next };
}
const dayAfter = (c: Cursor, i: number): Read<Day> | null => (inside(c, i) && c.tokens.type[i] === NUMBER ? dayFirst(c, i, null) : null);
const AFTER = idsOf('after following');
const BEFORE = idsOf('before preceding');

/** `Thursday 14 – Saturday 16 July`: two days whose month stands behind the second. */
function weekdaySpan(c: Cursor, at: number, weekday: number): Read<Day> | null {
  const day = c.tokens.type[at] === NUMBER && inside(c, at) ? monthDayAt(c, at) : null;
  if (day === null || day.value < 1 || day.value > 31 || !(isHyphen(c, day.next) || TO.has(wordAt(c, day.next)))) return null;
  const k = day.next + 1;
  const short = bitsAt(c, k) & SHORT && isMark(c, k + 1, '.') ? k + 2 : k + 1;
  const end = bitsAt(c, k) & WEEKDAY ? dayFirst(c, short, valueAt(c, k)) : null;
  if (end?.value.type !== 'date' || end.value.day === null || end.value.day <= day.value) return null;
  const from = { type: 'date' as const, year: end.value.year, month: end.value.month, day: day.value, weekday };
  return { value: { type: 'span', from, to: end.value }, next: end.next };
}
const TO = idsOf('to until till through and');

/** `Friday 18`, with nothing behind it. */
const isBareNumber = (c: Cursor, { value, next, ordinal }: Read<number> & { ordinal: boolean }, bits: number): boolean =>
  !ordinal && !(bits & DOUBTFUL_WORD) && value >= 1 && value <= 31 && (!inside(c, next) || isMark(c, next, '.,;)'));

/** `Tuesday the second goal`. */
const isFollowedByNoun = (c: Cursor, i: number): boolean =>
  inside(c, i) && c.tokens.type[i] === WORD && bitsAt(c, i) === 0 && !SMALL.has(wordAt(c, i));
const SMALL = idsOf('at in on of and or for to from by with as is was were when after before until please');

const isClockNext = (c: Cursor, i: number): boolean => {
  const k = isComma(c, i) || AT.has(wordAt(c, i)) ? i + 1 : i;
  return digitsAt(c, k) >= 0 && (isMark(c, k + 1, ':') || (bitsAt(c, k + 1) & (1 << 7)) !== 0);
};
const AT = idsOf('at');

/** `the last Friday`, `2nd Sunday`, not `said Friday`. */
const isPlaced = (c: Cursor, i: number): boolean => (bitsAt(c, i - 1) & (ORDINAL | WHICH)) !== 0 || PLACES.has(wordAt(c, i - 1));
const PLACES = idsOf('the final st nd rd th');

/** Guards the names of papers, shows, songs and persons, and days that recur. */
function isWeekdayHere(c: Cursor, i: number, next: number): boolean {
  if (c.alone) return true;
  const before = wordAt(c, i - 1);
  const { shape, type } = c.tokens;
  if (OFTEN.has(before) || (BEFORE_WEEKDAY.has(before) && !(UNTITLED.has(before) && shape[i - 1] === LOWER))) return false;
  if (isMark(c, next, '.') && gapAt(c, next) === NO_GAP && gapAt(c, next + 1) === NO_GAP && isWordAt(c, next + 1)) return false; // monday.com
  if (CUSTOMS.has(wordAt(c, next)) && shape[next] === LOWER) return false;
  if (A.has(before) && formAt(c, next) === "'s") return false; // a Saturday's child
  if (OF.has(wordAt(c, next)) && OFTEN.has(wordAt(c, next + 1))) return false; // the first Sunday of every month
  if (isPlaced(c, i) && OF.has(wordAt(c, next)) && THE.has(wordAt(c, next + 1)) && !(bitsAt(c, next + 2) & WHICH)) return false;
  if (
    A.has(before) &&
    ON.has(wordAt(c, i - 2)) &&
    !(inside(c, next) && type[next] === WORD && shape[next] === LOWER && bitsAt(c, next) === 0 && !SMALL.has(wordAt(c, next)))
  )
    return false;
  if (shape[i] !== LOWER && inside(c, next) && type[next] === WORD && shape[next] !== LOWER) {
    if (PAPERS.has(wordAt(c, next)) && THE_OR_NONE(c, i)) return false;
    if (SHOWS.has(wordAt(c, next + 1)) && shape[next + 1] !== LOWER) return false;
  }
  return !(gapAt(c, i) === NO_GAP && inside(c, i - 1) && isMark(c, i - 1, '@#_./'));
}
const isWordAt = (c: Cursor, i: number): boolean => inside(c, i) && c.tokens.type[i] === WORD && c.tokens.shape[i] === LOWER;
const THE_OR_NONE = (c: Cursor, i: number): boolean => c.tokens.shape[i] === TITLE && !ON.has(wordAt(c, i - 1));

/** `of next week`, `next week`, `of last week`, `of this week`. */
function weekAfter(c: Cursor, i: number): Read<number> | null {
  let k = OF.has(wordAt(c, i)) ? i + 1 : i;
  if (THE.has(wordAt(c, k))) k++;
  if (!(bitsAt(c, k) & WHICH) || !WEEK.has(wordAt(c, k + 1))) return null;
  return { value: stepOf(formAt(c, k) as Which), next: k + 2 };
}

const TOLD = new Set<Which>(['following', 'previous']);

/** `on Tuesday next`, with nothing behind it. */
const isNextBehind = (c: Cursor, i: number, at: number): boolean =>
  NEXT.has(wordAt(c, at)) && ON.has(wordAt(c, i - 1)) && (!inside(c, at + 1) || c.tokens.type[at + 1] !== WORD);
const NEXT = idsOf('next');

/** `Tuesday week`: seven days after the coming one. */
const isWeekOn = (c: Cursor, i: number): boolean =>
  WEEK.has(wordAt(c, i)) && c.tokens.shape[i] === LOWER && gapAt(c, i) > NO_GAP && (!inside(c, i + 1) || c.tokens.type[i + 1] !== WORD);

const stepOf = (which: Which): number => (which === 'last' || which === 'past' || which === 'previous' ? -1 : which === 'this' ? 0 : 1);
const PERIODS = new Set<string>(['week', 'weekend', 'month', 'year', 'decade', 'century']);

/** `last Tuesday`, `this past Friday`, `next week`, `last May`, `this summer`, `last Christmas`. */
export function whichAt(c: Cursor, i: number): Read<Day> | null {
  let which = formAt(c, i) as Which;
  if ((which as string) === 'current') which = 'this';
  if (which === 'following' && !THE.has(wordAt(c, i - 1)) && !c.alone) return null; // following Sunday's vote
  let k = i + 1;
  if (which === 'this' && PAST_OR_COMING.has(wordAt(c, k))) which = formAt(c, k++) as Which;
  const bits = bitsAt(c, k);
  if (bits & HOLIDAY) {
    const read = holidayAt(c, k, which);
    if (read !== null) return read;
  }
  if (bits & WEEKDAY) {
    const read = weekdayAt(c, k, true);
    // last Friday week
    if (read?.value.type === 'shift' && which === 'last' && read.value.base?.type === 'weekday')
      return {
        value: { type: 'shift', steps: read.value.steps, sign: -1, base: { ...read.value.base, which: 'past' }, exact: true },
        next: read.next,
      };
    if (read === null || read.value.type !== 'weekday') return read;
    if (which === 'last' && THE.has(wordAt(c, i - 1)) && OF.has(wordAt(c, read.next)) && read.next === k + 1) return null; // the last Friday of term
    const told = TOLD.has(which) && THE.has(wordAt(c, i - 1)) && !c.alone;
    const { weekday, week } = read.value;
    return { value: told ? { type: 'weekday', weekday, which, week, told } : { type: 'weekday', weekday, which, week }, next: read.next };
  }
  if (bits & MONTH && (c.tokens.shape[k] !== LOWER || !(bits & DOUBTFUL_WORD))) {
    const read = monthFirst(c, k, null);
    if (read === null || read.value.type !== 'date' || read.value.day !== null || read.value.year !== null) return read;
    return { value: { type: 'month', month: read.value.month, which }, next: read.next };
  }
  if (bits & SEASON && !OF.has(wordAt(c, k + 1)) && which !== 'previous' && which !== 'following')
    return { value: { type: 'season', season: valueAt(c, k), which }, next: k + 1 };
  if (bits & PART) {
    // `last night`, `this morning`
    const night = formAt(c, k) === 'night' || formAt(c, k) === 'evening';
    if (which === 'last' ? !night : which !== 'this' || formAt(c, k) === 'night') return null;
    return { value: { type: 'shift', steps: [{ unit: 'day', count: which === 'last' ? 1 : 0 }], sign: -1, base: null }, next: k + 1 };
  }
  return bits & UNIT ? periodAt(c, i, k, which) : null;
}

/** `last week`, not `the last week of the trial`, `over the past year`. */
function periodAt(c: Cursor, i: number, k: number, which: Which): Read<Day> | null {
  const unit = unitOf(wordAt(c, k));
  if (unit === null || !PERIODS.has(unit) || formAt(c, k).endsWith('s')) return null;
  if (which === 'past' || which === 'previous' || which === 'following' || which === 'coming') return null;
  if (which !== 'this' && OWNERS.has(wordAt(c, i - 1)) && !c.alone) return null;
  if (OF.has(wordAt(c, k + 1)) && (i === c.from || IN.has(wordAt(c, i - 1)) || c.tokens.type[i - 1] !== WORD)) return null;
  const ordered = wordAt(c, k + 1);
  if (unit === 'week' && bitsAt(c, k + 1) & WEEKDAY)
    return { value: { type: 'weekday', weekday: valueAt(c, k + 1), which: null, week: stepOf(which) }, next: k + 2 };
  if (unit === 'week' && ON.has(ordered) && bitsAt(c, k + 2) & WEEKDAY)
    return { value: { type: 'weekday', weekday: valueAt(c, k + 2), which: null, week: stepOf(which) }, next: k + 3 };
  return { value: { type: 'period', unit: unit as Unit, step: stepOf(which) }, next: k + 1 };
}

/** `today`, `yesterday`, `tomorrow`, `tonight`; not `USA Today`, the `Today` show. */
export function relativeDayAt(c: Cursor, i: number): Read<Day> | null {
  const { shape, type } = c.tokens;
  if (!c.alone && shape[i] === TITLE && i > c.from && type[i - 1] === WORD) return null;
  if (!c.alone && shape[i] === UPPER && inside(c, i - 1) && type[i - 1] === WORD && shape[i - 1] === UPPER) return null;
  if (gapAt(c, i) === NO_GAP && inside(c, i - 1) && isMark(c, i - 1, '@#_./-')) return null;
  return {
    value: { type: 'shift', steps: [{ unit: 'day', count: Math.abs(valueAt(c, i)) }], sign: valueAt(c, i) < 0 ? -1 : 1, base: null },
    next: i + 1,
  };
}

const HOLIDAY_ASKING = idsOf('on at before after until till since by around during over this last next past between through');
const HOLIDAY_TAIL = idsOf('day eve morning night afternoon evening weekend');

const NAMED_FOR = idsOf('agreement agreements accord accords');

/** A holiday by its names. Loose ones (`Christmas`) need a preposition or a year, and no noun after them. */
export function holidayAt(c: Cursor, i: number, which: Which | null): Read<Day> | null {
  for (const { words, index } of holidaysByWord.get(wordAt(c, i)) ?? []) {
    if (
      !words.every((word, k) => wordAt(c, i + k) === word) ||
      (c.tokens.shape[i] === LOWER && !c.alone && words.length < 2 && !HOLIDAYS[index].loose)
    )
      continue;
    const end = i + words.length;
    const weekend = unitOf(wordAt(c, end)) === 'weekend';
    const next = weekend ? end + 1 : end;
    if (NAMED_FOR.has(wordAt(c, next)) && c.tokens.shape[next] !== LOWER) return null; // the Good Friday Agreement
    const year = yearAfter(c, next, false);
    if (HOLIDAYS[index].yearly && year === null) continue;
    if (HOLIDAYS[index].loose && !c.alone && year === null && which === null) {
      if (!HOLIDAY_ASKING.has(wordAt(c, i - 1))) return null;
      if (
        inside(c, next) &&
        c.tokens.type[next] === WORD &&
        !SMALL.has(wordAt(c, next)) &&
        !HOLIDAY_TAIL.has(wordAt(c, next)) &&
        bitsAt(c, next) === 0
      )
        return null;
    }
    return { value: { type: 'holiday', index, year: year?.value ?? null, which, weekend }, next: year?.next ?? next };
  }
  return null;
}

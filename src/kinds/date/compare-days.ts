/** Days against days: windows of whole days, widened by approximators and by words that count roughly. */
import { sense } from './approximators.js';
import { dayNumber, daysIn } from './calendar.js';
import { daysOf, type Point } from './edtf.js';
import type { Part, Side } from './side.js';
import { showPointDate } from './value.js';

type Window = readonly [number, number];

/** Both sides name a day, month, year or longer. */
export function compareDays(a: Side, b: Side): Part {
  const years = [a.from!.year!, b.from!.year!];
  if (years.some((year) => year.startsWith('XXXX'))) return compareYearless(a, b);
  const x = windowOf(a);
  const y = windowOf(b);
  if (x === null || y === null) return { verdict: 'incomparable', because: 'a year is not known' };
  const said = `${shown(a)} and ${shown(b)}`;
  if (isSpan(a) && isSpan(b)) return compareSpans(a, b, x, y);
  if (x[0] === y[0] && x[1] === y[1] && a.value.part === b.value.part && a.value.approx === b.value.approx)
    return { verdict: 'same', because: 'same date' };
  const bounded = bounds(a, x, y) ?? bounds(b, y, x);
  if (bounded !== null) return bounded;
  const [p, q] = [narrowed(a, x), narrowed(b, y)];
  if (p[0] <= q[1] && q[0] <= p[1]) return { verdict: 'compatible', because: overlapReason(a, b, x, y) };
  if (x[0] <= y[1] && y[0] <= x[1]) return { verdict: 'different', because: `${said} name different parts of it`, confidence: 0.8 };
  const [r, s] = [widened(a, x), widened(b, y)];
  if (r[0] <= s[1] && s[0] <= r[1]) return { verdict: 'compatible', because: `${said} are as near as the words are rough` };
  return acrossMidnight(a, b, x, y) ?? different(a, b, x, y);
}

function different(a: Side, b: Side, x: Window, y: Window): Part {
  const [p, q] = [a.from!, b.from!];
  if (p.day !== null && q.day !== null && p.month === q.day && p.day === q.month && p.year === q.year)
    return { verdict: 'different', because: `day and month are swapped in ${shown(a)} and ${shown(b)}` };
  const filled = isFilled(a) || isFilled(b);
  if (filled && p.month === q.month && p.day === q.day && p.month !== null)
    return { verdict: 'compatible', because: 'the same day of the year, and one of the years was filled in' };
  if (isLoose(a, x, y) || isLoose(b, y, x)) return { verdict: 'compatible', because: '"last" and "next" may mean either week' };
  const resolved = a.value.relative !== undefined || b.value.relative !== undefined;
  return { verdict: 'different', because: `${shown(a)} is not ${shown(b)}`, ...(resolved ? { confidence: 0.8 } : {}) };
}

const isSpan = (side: Side): boolean => side.from !== side.to;
const shown = (side: Side): string =>
  isSpan(side) ? `${showPointDate(side.from!)} to ${showPointDate(side.to!)}` : showPointDate(side.from!);

function windowOf(side: Side): Window | null {
  const from = daysOf(side.from!);
  const to = daysOf(side.to!);
  return from && to && [from[0], to[1]];
}

/** Two spans of days agree only at both ends; spans of months or weeks include what lies in them. */
function compareSpans(a: Side, b: Side, x: Window, y: Window): Part {
  if (x[0] === y[0] && x[1] === y[1]) return { verdict: 'same', because: 'same span' };
  const fine = a.from!.day !== null && b.from!.day !== null && a.value.relative === undefined && b.value.relative === undefined;
  const nested = (x[0] <= y[0] && y[1] <= x[1]) || (y[0] <= x[0] && x[1] <= y[1]);
  // *From 1951 to 1953* is no part of *from 1951 to 1954*: who gives one end alike gives the other too. Halves and quarters of a year are parts of it.
  const tied =
    (x[0] === y[0]) !== (x[1] === y[1]) && isLong(x) && isLong(y) && a.value.relative === undefined && b.value.relative === undefined;
  if (nested && !fine && !tied) return { verdict: 'compatible', because: 'one span includes the other' };
  if (x[1] < y[0] || y[1] < x[0]) return { verdict: 'different', because: `${shown(a)} is not ${shown(b)}` };
  const on = fine ? 'on different days' : 'at different times';
  return {
    verdict: 'different',
    because: x[0] === y[0] ? `the spans end ${on}` : x[1] === y[1] ? `the spans start ${on}` : 'the spans differ at both ends',
  };
}

const LONG = 400;
const isLong = (window: Window): boolean => window[1] - window[0] > LONG;

/** `before 2016`, `by June 29`: everything on one side; null where the side says no bound. */
function bounds(side: Side, own: Window, other: Window): Part {
  const s = sense(side.value.approx);
  if (s === null || s === 'around' || side.from!.minutes !== null) return null;
  const [low, high]: Window =
    s === 'before'
      ? [-Infinity, own[0] - 1]
      : s === 'by'
        ? [-Infinity, own[1]]
        : s === 'from'
          ? [own[0], Infinity]
          : [own[1] + 1, Infinity];
  if (other[0] <= high && low <= other[1]) return { verdict: 'compatible', because: `within "${side.value.approx} ${shown(side)}"` };
  return { verdict: 'different', because: `outside "${side.value.approx} ${shown(side)}"`, confidence: 0.8 };
}

/** `early 2016`, `late June`: about two fifths of it at either end, and the middle half. */
function narrowed(side: Side, window: Window): Window {
  const { part } = side.value;
  const point = side.from!;
  if (part === undefined || point.day !== null || isSpan(side)) return window;
  const length = window[1] - window[0];
  if (part === 'early') return [window[0], window[0] + length * 0.45];
  if (part === 'late') return [window[0] + length * 0.55, window[1]];
  return part === 'mid' ? [window[0] + length * 0.2, window[1] - length * 0.2] : window;
}

/** Days on either side that the words leave open. */
function widened(side: Side, window: Window): Window {
  const point = side.from!;
  let play = 0;
  if (sense(side.value.approx) === 'around')
    play = point.month === null ? 366 * yearsAround(Number(point.year)) : point.day === null ? 31 : 3;
  if (point.rough) play = Math.max(play, roughness(side.value.relative ?? '', point));
  return [window[0] - play, window[1] + play];
}

const LIVING = 1950;
/** Years that `about 1850` leaves open: as many as the year is round, and fewer where people remember. */
function yearsAround(year: number): number {
  if (!(year % 10 === 0)) return 1;
  return year >= LIVING ? 2 : year % 100 === 0 ? 25 : 5;
}

function roughness(words: string, point: Point): number {
  const times = /\b(?:few|couple)\b/.test(words) ? 2 : 1;
  if (point.month === null) return times * (/decade|century/.test(words) ? 1500 : 200);
  if (/year/.test(words)) return times * 183;
  if (/month/.test(words)) return times * 20;
  return times * (/week|fortnight/.test(words) ? 4 : 2);
}

/** The year of `June 29` was filled in. */
const isFilled = (side: Side): boolean =>
  side.value.relative !== undefined &&
  side.from!.month !== null &&
  /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/.test(side.value.relative) &&
  !/ago|week|month/.test(side.value.relative);

/** `last Tuesday` can be taken for either of two weeks. */
const isLoose = (side: Side, own: Window, other: Window): boolean =>
  /^(last|next|this) \w+day/.test(side.value.relative ?? '') && Math.abs(own[0] - other[0]) === 7;

function overlapReason(a: Side, b: Side, x: Window, y: Window): string {
  if (x[0] <= y[0] && y[1] <= x[1])
    return x[0] === y[0] && x[1] === y[1] ? `both ${shown(a)}, one of them more loosely` : `${shown(a)} includes ${shown(b)}`;
  if (y[0] <= x[0] && x[1] <= y[1]) return `${shown(b)} includes ${shown(a)}`;
  return `${shown(a)} and ${shown(b)} overlap`;
}

const LATE = /night|overnight|late|evening/;
const EARLY = /early|morning|overnight|dawn/;

/** Minutes after midnight from which it is no more the evening before. */
const LONG_GONE = 60;

/** Late on one day and in the small hours of the next is one night. */
export function isOneNight(first: Side, second: Side): boolean {
  const evening =
    first.from?.minutes != null ? first.from.minutes >= 22 * 60 || first.from.minutes === 0 : LATE.test(first.value.part ?? '');
  const small = second.from?.minutes != null ? second.from.minutes < 6 * 60 : EARLY.test(second.value.part ?? '');
  // *Saturday evening* is no half past three on Sunday
  return evening && small && !(first.value.part === 'evening' && (second.from?.minutes ?? 0) >= LONG_GONE);
}

function acrossMidnight(a: Side, b: Side, x: Window, y: Window): Part {
  if (x[0] !== x[1] || y[0] !== y[1]) return null;
  if (a.from!.minutes !== null && b.from!.minutes !== null) return null; // told by the hours
  const one = y[0] - x[0] === 1 ? isOneNight(a, b) : x[0] - y[0] === 1 ? isOneNight(b, a) : false;
  return one ? { verdict: 'compatible', because: 'late on one day and early on the next is one night', night: true } : null;
}

/** One of the years, or both, were not said: month and day decide. */
function compareYearless(a: Side, b: Side): Part {
  const bothOpen = a.from!.year!.startsWith('XXXX') && b.from!.year!.startsWith('XXXX');
  const x = inYear(a);
  const y = inYear(b);
  if (x === null || y === null) return { verdict: 'incomparable', because: 'one names a day or month, the other a year' };
  if (isSpan(a) && isSpan(b)) return compareSpans(a, b, x, y);
  if (x[0] === y[0] && x[1] === y[1]) {
    if (isSpan(a) !== isSpan(b)) return { verdict: 'compatible', because: 'one includes the other' };
    if (bothOpen && a.value.part === b.value.part && a.value.approx === b.value.approx)
      return { verdict: 'same', because: 'same day of the year' };
    return { verdict: 'compatible', because: bothOpen ? 'same day of the year' : 'same day of the year, and one leaves the year out' };
  }
  const nested = (x[0] <= y[0] && y[1] <= x[1]) || (y[0] <= x[0] && x[1] <= y[1]);
  if (nested) return { verdict: 'compatible', because: `${shown(a)} and ${shown(b)} overlap` };
  const [r, s] = [widened(a, x), widened(b, y)];
  if (r[0] <= s[1] && s[0] <= r[1]) return { verdict: 'compatible', because: 'as near as the words are rough' };
  const bounded = bounds(a, x, y) ?? bounds(b, y, x);
  if (bounded?.verdict === 'compatible') return bounded;
  return acrossMidnight(a, b, x, y) ?? { verdict: 'different', because: `${shown(a)} is not ${shown(b)}` };
}

/** Days of a leap year. Null for what names no month. */
function inYear(side: Side): Window | null {
  const [p, q] = [side.from!, side.to!];
  if (p.month === null || q.month === null) return null;
  const last = q.day ?? daysIn(null, q.month);
  return [dayNumber(2000, p.month, p.day ?? 1), dayNumber(2000, q.month, last)];
}

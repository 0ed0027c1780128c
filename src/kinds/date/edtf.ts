/**
 * The part of the Extended Date/Time Format (ISO 8601-2, level 1) that dates are kept in, and two extensions of ours:
 *
 * - `2024`, `2024-10`, `2024-10-22`, `-0299`; `X` for digits that were not said: `199X` a decade, `18XX` a century, `XXXX-06-29` no year;
 * - `2024-21` … `2024-24` spring, summer, autumn, winter;
 * - `2024-10-22T23:30`, with `:SS` and an offset where written;
 * - `a/b` from `a` to `b`, both included; `[a,b]` one of them (level 2 set notation);
 * - `~` at the end: counted off roughly (`two months ago`);
 * - ours: `T23:30`, a time of day whose date was not said, also in intervals and sets.
 */
import { dayNumber, daysIn, isDay } from './calendar.js';

export interface Point {
  /** Four digits, `X` for unknown ones; null in a bare time of day. */
  readonly year: string | null;
  readonly month: number | null;
  readonly season: number | null;
  readonly day: number | null;
  /** Minutes after midnight, and whether the minute (not only the hour) was written. */
  readonly minutes: number | null;
  readonly seconds: number | null;
  /** Minutes east of Greenwich. */
  readonly offset: number | null;
  readonly rough: boolean;
}

export type Edtf =
  | { readonly type: 'point'; readonly point: Point }
  | { readonly type: 'interval'; readonly from: Point; readonly to: Point }
  | { readonly type: 'set'; readonly members: readonly Exclude<Edtf, { type: 'set' }>[] };

const POINT = /^(?:(-?[\dX]{4})(?:-(\d\d)(?:-(\d\d))?)?)?(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?)?([~?%])?$/;

/** Reads a date in the notation above; null when it is none, or no day of the calendar. */
export function parseEdtf(text: string): Edtf | null {
  if (text.startsWith('[') && text.endsWith(']')) {
    const members = text.slice(1, -1).split(',').map(parseSimple);
    return members.length > 1 && members.every((m) => m !== null) ? { type: 'set', members } : null;
  }
  return parseSimple(text);
}

function parseSimple(text: string): Exclude<Edtf, { type: 'set' }> | null {
  const cut = text.indexOf('/');
  if (cut < 0) {
    const point = parsePoint(text);
    return point && { type: 'point', point };
  }
  const from = parsePoint(text.slice(0, cut));
  const to = parsePoint(text.slice(cut + 1));
  return from && to && { type: 'interval', from, to };
}

function parsePoint(text: string): Point | null {
  const m = POINT.exec(text);
  if (m === null || (m[1] === undefined && m[4] === undefined)) return null;
  const second = m[2] === undefined ? null : Number(m[2]);
  const season = second !== null && second >= 21 && second <= 24 ? second : null;
  const month = season === null ? second : null;
  const day = m[3] === undefined ? null : Number(m[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (month === null || !isDay(yearNumber(m[1] ?? null), month, day))) return null;
  if (m[4] !== undefined && (Number(m[4]) > 24 || Number(m[5]) > 59 || (m[1] !== undefined && day === null))) return null;
  return {
    year: m[1] ?? null,
    month,
    season,
    day,
    minutes: m[4] === undefined ? null : Number(m[4]) * 60 + Number(m[5]),
    seconds: m[6] === undefined ? null : Number(m[6]),
    offset: m[7] === undefined ? null : offsetOf(m[7]),
    rough: m[8] !== undefined,
  };
}

function offsetOf(text: string): number {
  if (text === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(4));
  return text.startsWith('-') ? -minutes : minutes;
}

/** The year as a number, or null where a digit is not known. */
const yearNumber = (year: string | null): number | null => (year === null || year.includes('X') ? null : Number(year));

/** First and last day number that a date can mean; null where the year (or the date) is not known at all. */
export function daysOf(point: Point): readonly [number, number] | null {
  if (point.year === null || point.year.startsWith('X')) return null;
  const low = Number(point.year.replaceAll('X', '0'));
  const high = Number(point.year.replaceAll('X', '9'));
  if (point.season !== null) return seasonDays(low, point.season);
  const { month, day } = point;
  if (month === null) return [dayNumber(low, 1, 1), dayNumber(high, 12, 31)];
  if (day === null) return [dayNumber(low, month, 1), dayNumber(high, month, daysIn(high, month))];
  return [dayNumber(low, month, day), dayNumber(high, month, day)];
}

/** Seasons as the northern press counts them, with a month of play at either end: `winter 2016` runs from November 2015 to March 2017. */
function seasonDays(year: number, season: number): readonly [number, number] {
  if (season === 24) return [dayNumber(year - 1, 11, 1), dayNumber(year + 1, 3, 31)];
  const start = (season - 21) * 3 + 2;
  return [dayNumber(year, start, 1), dayNumber(year, start + 4, daysIn(year, start + 4))];
}

const TWO = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));
const two = (n: number): string => TWO[n] ?? String(n).padStart(2, '0');
export const yearText = (year: number): string =>
  year > 999 ? String(year) : year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
export const dayText = (year: number | null, month: number, day: number): string =>
  `${year === null ? 'XXXX' : yearText(year)}-${two(month)}-${two(day)}`;
export const monthText = (year: number | null, month: number): string => `${year === null ? 'XXXX' : yearText(year)}-${two(month)}`;
export const timeText = (hours: number, minutes: number, seconds: number | null): string =>
  `T${two(hours)}:${two(minutes)}${seconds === null ? '' : `:${two(seconds)}`}`;

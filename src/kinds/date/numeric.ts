/** Dates in figures: `2024-10-22`, `2024-10-22T23:30Z`, `22/10/2024`, `05/06`, `9/2012`, `23.04.2022`. */
import { NO_GAP, WORD } from '../../text/tokens.js';
import { dayNumber, isDay, weekdayOf } from './calendar.js';
import { dayText, monthText } from './edtf.js';
import type { Clock, Day, Read } from './moment.js';
import { century, fourDigitYear } from './numbers.js';
import { bitsAt, type Cursor, formAt, gapAt, idsOf, inside, MONTH, valueAt, WEEKDAY, wordAt } from './vocab.js';

/** Words before a date, and verbs that a day without a preposition follows: `the sale ends 5/31`. */
const ENDING = idsOf('ends ended expires expired opens opened starts started begins began closes closed due effective');
const ASKING = idsOf('on since until till by before after from between dated date published updated posted issued through');
const FROM = 1900;
const UP_TO = 2100;

interface Figures {
  /** The middle one was a month's name. */
  readonly worded?: boolean;
  /** As written, and the numbers. */
  readonly parts: readonly string[];
  readonly mark: string;
  readonly next: number;
}

/** So many figures at most, one at least, and nothing else. */
function areFigures(form: string, most: number): boolean {
  if (form.length === 0 || form.length > most) return false;
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}
const isPair = (form: string): boolean => form.length === 2 && areFigures(form, 2);

/** Figures with the same mark between them and no gaps, `22/10/2024` or the single token `23.04.2022`. */
function figuresAt(c: Cursor, i: number): Figures | null {
  const form = formAt(c, i);
  if (form.includes('.')) {
    const parts = form.split('.');
    return parts.length === 3 && !form.includes(',') ? { parts, mark: '.', next: i + 1 } : null;
  }
  if (!areFigures(form, 4)) return null;
  if (form.length === 4 && ASKING.has(wordAt(c, i - 1)) && isPair(formAt(c, i + 1)) && isPair(formAt(c, i + 2)))
    return { parts: [form, formAt(c, i + 1), formAt(c, i + 2)], mark: '-', next: i + 3 }; // `on 2016 10 16`
  const mark = inside(c, i + 1) && gapAt(c, i + 1) === NO_GAP ? c.tokens.text[c.tokens.start[i + 1]] : '';
  if (mark !== '/' && mark !== '-' && mark !== '‐' && mark !== '‑') return null;
  const parts = [form];
  let worded = false;
  let k = i;
  while (
    parts.length < 4 &&
    inside(c, k + 2) &&
    gapAt(c, k + 1) === NO_GAP &&
    gapAt(c, k + 2) === NO_GAP &&
    c.tokens.text[c.tokens.start[k + 1]] === mark
  ) {
    const next = formAt(c, k + 2);
    if (bitsAt(c, k + 2) & MONTH && parts.length === 1) {
      parts.push(String(valueAt(c, k + 2)));
      worded = true;
    } else if (areFigures(next, 4)) parts.push(next);
    else break;
    k += 2;
  }
  return parts.length >= 2 ? { parts, mark: mark === '/' ? '/' : '-', next: k + 1, worded } : null;
}

/** A date in figures; null where they are none, or no day of the calendar. */
export function figures(c: Cursor, i: number, weekday: number | null): Read<Day> | null {
  const read = figuresAt(c, i);
  if (read === null) return null;
  const { parts, mark, next } = read;
  if (parts[0].length === 4) return yearFirstFigures(c, i, read);
  if (isJoinedBefore(c, i) && !(parts.length === 3 && isEndOfDate(c, i - 2))) return null;
  if (isJoinedAfter(c, next) && !(parts.length === 3 && mark === '/' && isStartOfDate(c, next))) return null;
  if (parts.length === 3) {
    const year = yearOf(parts[2], read.worded || (mark !== '/' && isAskedDotted(c, i)) ? '/' : mark);
    return year === null ? null : byWeekday(either(year, Number(parts[0]), Number(parts[1]), read.worded ? '.' : mark, next), weekday);
  }
  if (parts.length !== 2 || mark !== '/' || read.worded || bitsAt(c, next) & MONTH) return null; // the night of 4/5 July
  const year = parts[1].length === 4 ? Number(parts[1]) : -1;
  if (year >= FROM && year <= UP_TO && Number(parts[0]) >= 1 && Number(parts[0]) <= 12)
    return { value: { type: 'fixed', edtf: monthText(year, Number(parts[0])) }, next };
  if (parts[1].length > 2 || parts[0].length > 2) return null;
  if (parts[0] === '9' && parts[1] === '11' && weekday === null) return { value: { type: 'fixed', edtf: '2001-09-11' }, next };
  const asked = ASKING.has(wordAt(c, i - 1)) || (bitsAt(c, i - 1) & WEEKDAY) !== 0 || isTimeNext(c, next) || isOneOrder(c, i, parts, next);
  if (!c.alone && weekday === null && !asked) return null;
  return either(null, Number(parts[0]), Number(parts[1]), mark, next);
}

/** `ends 30.01.18`, `born 11.6.79`: no version. */
const isAskedDotted = (c: Cursor, i: number): boolean =>
  ASKING.has(wordAt(c, i - 1)) || ENDING.has(wordAt(c, i - 1)) || BORN.has(wordAt(c, i - 1));
const BORN = idsOf('born dob filed signed date died');

/** `10/20/2023-11/2/2023`: a dash between two dates with strokes. */
const isStroked = (c: Cursor, from: number): boolean =>
  [0, 2, 4].every((k) => areFigures(formAt(c, from + k), 4)) &&
  [1, 3].every(
    (k) =>
      inside(c, from + k) &&
      c.tokens.text[c.tokens.start[from + k]] === '/' &&
      gapAt(c, from + k) === NO_GAP &&
      gapAt(c, from + k + 1) === NO_GAP,
  );
const isStartOfDate = (c: Cursor, dash: number): boolean => isDashAt(c, dash) && isStroked(c, dash + 1);
const isEndOfDate = (c: Cursor, last: number): boolean => isDashAt(c, last + 1) && isStroked(c, last - 4);
const isDashAt = (c: Cursor, i: number): boolean =>
  inside(c, i) && '-–'.includes(c.tokens.text[c.tokens.start[i]]) && gapAt(c, i) === NO_GAP && gapAt(c, i + 1) === NO_GAP;

/** Figures that only one order makes a day, where a verb or an empty page asks for one. */
const isOneOrder = (c: Cursor, i: number, [a, b]: readonly string[], next: number): boolean =>
  Number(a) > 12 !== Number(b) > 12 && (ENDING.has(wordAt(c, i - 1)) || (i === 0 && next === c.tokens.count));

const isTimeNext = (c: Cursor, i: number): boolean => AT.has(wordAt(c, i)) && /^\d/.test(formAt(c, i + 1));
const AT = idsOf('at @');

/** `Sunday 12/7/2014`: the reading that falls on that weekday. */
function byWeekday(read: Read<Day> | null, weekday: number | null): Read<Day> | null {
  if (read === null || weekday === null || read.value.type !== 'either' || read.value.year === null) return read;
  const { year, first, second } = read.value;
  const falls = (month: number, day: number): boolean => weekdayOf(dayNumber(year, month, day)) === weekday;
  if (falls(first, second) === falls(second, first)) return read;
  const [month, day] = falls(first, second) ? [first, second] : [second, first];
  return {
    value: { type: 'date', year, month, day, weekday, order: month === first ? 'month-first' : 'day-first', figures: true },
    next: read.next,
  };
}

/** Glued to more of a longer number, a path or a code. Files and addresses carry dates too, so a year first is let through. */
const isJoinedBefore = (c: Cursor, i: number): boolean =>
  inside(c, i - 1) && gapAt(c, i) === NO_GAP && !'("“\'‘[—–:,'.includes(c.tokens.text[c.tokens.start[i - 1]]);
function isJoinedAfter(c: Cursor, next: number): boolean {
  if (!inside(c, next) || gapAt(c, next) !== NO_GAP) return false;
  if (c.tokens.type[next] === WORD) return formAt(c, next) !== "'s";
  const mark = c.tokens.text[c.tokens.start[next]];
  return '%$£€°/_=@#\\'.includes(mark) || (mark === '-' && gapAt(c, next + 1) === NO_GAP && inside(c, next + 1));
}

function yearFirstFigures(c: Cursor, i: number, { parts, mark, next }: Figures): Read<Day> | null {
  const year = Number(parts[0]);
  if (year < FROM - 400 || year > UP_TO) return null;
  const strict = parts.length === 3 && parts[1].length === 2 && parts[2].length === 2;
  if (!strict && (isJoinedBefore(c, i) || isJoinedAfter(c, next))) return null;
  if (parts.length === 3) {
    if (parts[1].length > 2 || parts[2].length > 2) return null;
    return isDay(year, Number(parts[1]), Number(parts[2]))
      ? { value: { type: 'fixed', edtf: dayText(year, Number(parts[1]), Number(parts[2])) }, next }
      : null;
  }
  if (parts.length !== 2 || Number(parts[1]) < 1 || Number(parts[1]) > 12) return null;
  const worded = /[a-z]/.test(formAt(c, next - 1));
  return worded || (c.alone && mark === '-' && parts[1].length === 2)
    ? { value: { type: 'fixed', edtf: monthText(year, Number(parts[1])) }, next }
    : null;
}

function yearOf(text: string, mark: string): number | null {
  if (text.length === 4) return Number(text) >= FROM && Number(text) <= UP_TO ? Number(text) : null;
  return text.length === 2 && mark === '/' ? century(Number(text)) : null;
}

/** Both readings where both are days; full stops put the day first. */
function either(year: number | null, a: number, b: number, mark: string, next: number): Read<Day> | null {
  const monthFirst = (mark !== '.' || b > 12) && isDay(year, a, b);
  const dayFirst = isDay(year, b, a);
  if (monthFirst && dayFirst && a !== b) return { value: { type: 'either', year, first: a, second: b }, next };
  if (monthFirst)
    return {
      value: { type: 'date', year, month: a, day: b, weekday: null, ...(a === b ? {} : { order: 'month-first', figures: true }) },
      next,
    };
  return dayFirst
    ? {
        value: { type: 'date', year, month: b, day: a, weekday: null, ...(mark === '.' ? {} : { order: 'day-first', figures: true }) },
        next,
      }
    : null;
}

/** `September-2020-23`, `23-2020-September`, `2020-23-Sep`: a month's name, a year and a day with one mark between them, in an order of nobody's. */
export function shuffled(c: Cursor, i: number): Read<Day> | null {
  const mark = inside(c, i + 4) && gapAt(c, i + 1) === NO_GAP ? c.tokens.text[c.tokens.start[i + 1]] : '';
  if ((mark !== '-' && mark !== '/') || isJoinedBefore(c, i) || isJoinedAfter(c, i + 5)) return null;
  let [year, month, day] = [-1, -1, -1];
  for (let k = i; k <= i + 4; k++) {
    if (k > i && gapAt(c, k) !== NO_GAP) return null;
    if ((k - i) % 2 === 1) {
      if (c.tokens.text[c.tokens.start[k]] !== mark) return null;
    } else if (bitsAt(c, k) & MONTH) month = valueAt(c, k);
    else if (fourDigitYear(c, k) > 0) year = fourDigitYear(c, k);
    else if (/^\d{1,2}$/.test(formAt(c, k))) day = Number(formAt(c, k));
  }
  return year >= FROM && year <= UP_TO && month > 0 && isDay(year, month, day)
    ? { value: { type: 'fixed', edtf: dayText(year, month, day) }, next: i + 5 }
    : null;
}

/** `dated 20170302`: eight figures that make a day, where a word asks for one. */
export function compactDay(c: Cursor, i: number): Read<Day> | null {
  const form = formAt(c, i);
  const m = form.length === 8 ? /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(form) : null;
  if (m === null || !isDay(Number(m[1]), Number(m[2]), Number(m[3]))) return null;
  if (isJoinedBefore(c, i) || isJoinedAfter(c, i + 1)) {
    // files and addresses: `report-20170302.html`
    const marked = isPathMark(c, i - 1) && gapAt(c, i) === NO_GAP && isPathMark(c, i + 1) && gapAt(c, i + 1) === NO_GAP;
    return marked ? { value: { type: 'fixed', edtf: `${m[1]}-${m[2]}-${m[3]}` }, next: i + 1 } : null;
  }
  const stands = ASKING.has(wordAt(c, i - 1)) || c.alone || (i === 0 && c.tokens.count === 1);
  return stands ? { value: { type: 'fixed', edtf: `${m[1]}-${m[2]}-${m[3]}` }, next: i + 1 } : null;
}

const isPathMark = (c: Cursor, i: number): boolean => inside(c, i) && '-_/.'.includes(c.tokens.text[c.tokens.start[i]]);

const ISO_TIME = /[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?/y;

/** The time that follows an ISO date: `T23:45:00.487+01:00`. `next`: one past the last token that it reaches into. */
export function isoTimeAfter(c: Cursor, next: number): Read<Clock> | null {
  const { text, end, start } = c.tokens;
  ISO_TIME.lastIndex = end[next - 1];
  const m = text[end[next - 1]] === 'T' ? ISO_TIME.exec(text) : null;
  if (m === null || Number(m[1]) > 24 || Number(m[2]) > 59) return null;
  const stop = end[next - 1] + m[0].length;
  let k = next;
  while (k < c.to && start[k] < stop) k++;
  if (end[k - 1] !== stop) return null;
  const offset = m[4] === undefined ? undefined : m[4] === 'Z' || m[4].includes(':') ? m[4] : `${m[4].slice(0, 3)}:${m[4].slice(3)}`;
  return {
    value: { hours: Number(m[1]), minutes: Number(m[2]), seconds: m[3] === undefined ? null : Number(m[3]), half: 3, zone: null, offset },
    next: k,
  };
}

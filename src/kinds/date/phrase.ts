/** Days and times of day put together: `Saturday night at about 10:30`, `7 p.m. on Oct. 22`, `early Friday`, `6:15-6:30 p.m.` */
import { NO_GAP, NUMBER, TITLE } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { approximatorAt, approximatorBefore } from './approximators.js';
import { extendBefore } from './before.js';
import { clockAt, figuresAt, inZone, withHalf, zoneAt } from './clock.js';
import { isClosedHour, isPriced } from './clock-guards.js';
import { type Clocks, clockSpanAt, clocksAt, isWrittenAt, single } from './clock-span.js';
import { spokenClockAt, spokenTwelveAt } from './clock-words.js';
import { type DayRead, dayAt, isWholeDay } from './day.js';
import type { Day, Moment, Phrase, Read } from './moment.js';
import { fourDigitYear, isComma, isMark } from './numbers.js';
import { isoTimeAfter } from './numeric.js';
import { isPlainFigure, isUntimed } from './plain.js';
import { dateAfterWeekday } from './relative.js';
import { tenseBefore } from './tense.js';
import {
  AGO,
  bitsAt,
  CARDINAL,
  type Cursor,
  DECADE_WORD,
  formAt,
  GLUED_DAY,
  gapAt,
  HALF,
  HOLIDAY,
  idsOf,
  inside,
  MONTH,
  ORDINAL,
  PART,
  QUARTER_CODE,
  RELDAY,
  SEASON,
  TWELVE,
  UNIT,
  WEEKDAY,
  WHICH,
  wordAt,
} from './vocab.js';

/** What a token must be for reading to start at it. */
export const STARTERS =
  MONTH |
  WEEKDAY |
  SEASON |
  UNIT |
  PART |
  RELDAY |
  WHICH |
  CARDINAL |
  ORDINAL |
  HOLIDAY |
  TWELVE |
  QUARTER_CODE |
  DECADE_WORD |
  AGO |
  GLUED_DAY;

const AT = idsOf('at by @');
const ON = idsOf('on of');
const IN = idsOf('in');
const THE = idsOf('the');
const NIGHT = idsOf('night');
const FROM = idsOf('from between');
const PERIOD_WORDS = idsOf('early late mid');
const FRIDAY_NIGHT_NOUNS = idsOf('football live lights fever baseball');

/** Reads a phrase that starts at `i` (or, for some, ends there). */
export const phraseAt = (c: Cursor, i: number): Phrase | null =>
  c.tokens.type[i] === NUMBER && isPlainFigure(c, i) ? null : anyPhraseAt(c, i);

/** The same, with nothing turned away at first sight. */
export function anyPhraseAt(c: Cursor, i: number): Phrase | null {
  const bits = bitsAt(c, i);
  const figures = c.tokens.type[i] === NUMBER ? figuresAt(c, i) : null;
  if (bits & CARDINAL || (figures !== null && !figures.written && !figures.packed)) {
    const spoken = spokenClockAt(c, i);
    if (spoken !== null) return timeThenDay(c, spoken.first, spoken);
  }
  if ((figures !== null && !(figures.packed && isUntimed(c, figures.next))) || bits & TWELVE) {
    const spoken = bits & TWELVE ? spokenTwelveAt(c, i) : null;
    if (spoken !== null) return timeThenDay(c, spoken.first, spoken);
    const asked = approximatorBefore(c, i) !== null && isApproximatorOfTime(c, i);
    const clock = clocksAt(c, i, asked, figures);
    if (clock !== null) return timeThenDay(c, i, clock);
  }
  if (bits & PART) return partOfDay(c, i);
  const day = dayAt(c, i, false);
  return day && dayThenTime(c, day);
}

/** `about 7:15` may be a length of time or a score; `shortly after 7:15` and `by 7:15` are times. */
const isApproximatorOfTime = (c: Cursor, i: number): boolean => wordAt(c, i - 1) !== NEARLY && wordAt(c, i - 1) !== ALMOST;
const NEARLY = wordOf('nearly');
const ALMOST = wordOf('almost');

/** A time, then what it is on: `7 p.m. Saturday`, `10:30 in the morning`, `7 p.m. on Oct. 22`. */
function timeThenDay(c: Cursor, i: number, { clock, until, next }: Clocks): Phrase {
  let k = next;
  let part: string | null = null;
  const said = partAfterTime(c, k);
  if (said !== null) ({ value: part, next: k } = said);
  let to = k;
  let { zone } = until ?? clock;
  let day: Day | null = null;
  let dayFrom = k;
  let dayTo = k;
  if (isComma(c, k)) k++;
  if (ON.has(wordAt(c, k))) k++;
  // 1 a.m. on the last Sunday of March
  const the =
    THE.has(wordAt(c, k)) && (bitsAt(c, k + 1) & (WHICH | ORDINAL) || c.tokens.type[k + 1] === NUMBER) ? dayAt(c, k + 1, true) : null;
  if (the?.value.type === 'nth' || the?.value.type === 'date' || the?.value.type === 'monthday') k++;
  const night = THE.has(wordAt(c, k)) && bitsAt(c, k + 1) & PART && ON.has(wordAt(c, k + 2)) ? k + 1 : -1;
  if (night > 0) k = night + 2;
  const read = isDayAfterTime(c, k) ? dayAt(c, k, true) : null;
  const weekly = read !== null && until !== null ? weekdaysAfter(c, read) : -1;
  if (weekly > 0) to = weekly;
  else if (read !== null && isWholeDay(read.value) && read.first >= k) {
    day = read.value;
    dayFrom = k;
    to = dayTo = read.next;
    if (night > 0) part = formAt(c, night);
    else if (part === null) {
      const after = partAt(c, to);
      if (after !== null) ({ value: part, next: to } = after);
      else part = partSaid(c, k);
    }
    const dated = day.type === 'weekday' && part !== null ? dateAfterWeekday(c, to, day.weekday) : null;
    if (dated !== null) {
      ({ value: day, next: to } = dated);
      dayTo = to;
    }
    const late = zone === null ? zoneAt(c, to) : null;
    if (late !== null) ({ value: zone, next: to } = late);
  }
  const moment: Moment = { day, clock: inZone(clock, zone), until, part, approx: null, dayFrom, dayTo: day === null ? dayFrom : dayTo };
  return extendBefore(c, { moment, first: i, next: to });
}

/** The end of `9am-5pm Monday to Friday`: hours that are kept every week, and no day. -1 where it is none. */
function weekdaysAfter(c: Cursor, { value, next }: DayRead): number {
  const joined = value.type === 'weekday' && value.which === null && (WEEKLY.has(wordAt(c, next)) || isMark(c, next, '-–'));
  return joined && bitsAt(c, next + 1) & WEEKDAY ? next + 2 : -1;
}
const WEEKLY = idsOf('to through thru');

/** `in the morning`, `at night`; `this morning`, `last night` are days and are read as such. */
function partAfterTime(c: Cursor, i: number): Read<string> | null {
  const k = IN.has(wordAt(c, i)) && THE.has(wordAt(c, i + 1)) ? i + 2 : AT.has(wordAt(c, i)) && NIGHT.has(wordAt(c, i + 1)) ? i + 1 : -1;
  if (k < 0 || !(bitsAt(c, k) & PART)) return k > 0 && k === i + 2 ? twoWords(c, k) : null;
  return { value: formAt(c, k), next: k + 1 };
}
function twoWords(c: Cursor, k: number): Read<string> | null {
  return PERIOD_WORDS.has(wordAt(c, k)) && bitsAt(c, k + 1) & PART ? { value: `${formAt(c, k)} ${formAt(c, k + 1)}`, next: k + 2 } : null;
}

const isDayAfterTime = (c: Cursor, k: number): boolean =>
  inside(c, k) && (c.tokens.type[k] === NUMBER || (bitsAt(c, k) & (MONTH | WEEKDAY | WHICH | RELDAY | HOLIDAY | ORDINAL)) !== 0);

const TONIGHT = wordOf('tonight');
/** The part of the day that a word itself says: `tonight`, `last night`. */
function partSaid(c: Cursor, k: number): string | null {
  if (wordAt(c, k) === TONIGHT) return 'night';
  return bitsAt(c, k) & WHICH && bitsAt(c, k + 1) & PART ? formAt(c, k + 1) : null;
}

/** `morning`, `late night` right after a day. */
function partAt(c: Cursor, i: number): Read<string> | null {
  const k = PERIOD_WORDS.has(wordAt(c, i)) ? i + 1 : i;
  if (!(bitsAt(c, k) & PART) || gapAt(c, i) === NO_GAP) return null;
  if (c.tokens.shape[k] === TITLE && FRIDAY_NIGHT_NOUNS.has(wordAt(c, k + 1))) return null;
  return { value: k > i ? `${formAt(c, i)} ${formAt(c, k)}` : formAt(c, k), next: k + 1 };
}

/** A day, then its part and its time. */
function dayThenTime(c: Cursor, read: DayRead): Phrase {
  let { value: day, next } = read;
  let part = partSaid(c, read.first);
  let clocks: Clocks | null = null;
  let approx: string | null = null;
  let dayTo = next;
  if (isWholeDay(day)) {
    const iso = day.type === 'fixed' ? isoTimeAfter(c, next) : null;
    if (iso !== null) clocks = { clock: iso.value, until: null, next: (next = iso.next) };
    else {
      const after = partAt(c, next);
      if (after !== null) {
        ({ value: part, next } = after);
        const dated = day.type === 'weekday' && day.which === null && day.week === null ? dateAfterWeekday(c, next, day.weekday) : null;
        if (dated !== null) {
          ({ value: day, next } = dated);
          dayTo = next;
        }
      }
      const time = timeAfterDay(c, next, day.type === 'date' || day.type === 'fixed');
      if (time !== null) {
        ({ clocks, approx } = time);
        next = clocks.next;
        const late = partAfterTime(c, next);
        if (late !== null) ({ value: part, next } = late);
      }
    }
  }
  if (clocks?.clock.seconds != null && day.type === 'date' && day.year === null && fourDigitYear(c, next) > 0) {
    day = { ...day, year: fourDigitYear(c, next) }; // Fri May 3 10:20:30 2019
    next++;
  }
  const clock = clocks?.clock ?? null;
  const moment: Moment = {
    day,
    clock: clock && inZone(clock, clocks?.until?.zone ?? clock.zone),
    until: clocks?.until ?? null,
    part,
    approx,
    dayFrom: read.first,
    dayTo,
  };
  return extendBefore(c, { moment, first: read.first, next });
}

/** `at about 7 p.m.`, `, 7:30`, `from 9 a.m. to noon`, `between 3 and 4 p.m.` after a day. */
function timeAfterDay(c: Cursor, i: number, dated: boolean): { clocks: Clocks; approx: string | null } | null {
  let k = isComma(c, i) || isMark(c, i, '(-–—') ? i + 1 : i;
  const at = AT.has(wordAt(c, k)) || FROM.has(wordAt(c, k)) || isMark(c, k, '@');
  if (at) k++;
  const loose = approximatorAt(c, k);
  if (loose !== null) k = loose.next;
  if (!inside(c, k)) return null;
  const spoken = (at && !FROM.has(wordAt(c, k - 1))) || loose !== null ? spokenAfterDay(c, k) : null;
  if (spoken !== null) return { clocks: spoken, approx: loose?.words ?? null };
  if (c.tokens.type[k] !== NUMBER && !(bitsAt(c, k) & TWELVE)) return null;
  const clocks =
    clockSpanAt(c, k, true) ??
    single(clockAt(c, k, at || loose !== null || i !== k || isWrittenAt(c, k))) ??
    (AT.has(wordAt(c, k - 1)) ? hourAfterDay(c, i, k) : null);
  // `9 September 2013 11:55`: a timestamp
  if (clocks?.clock.half === 0 && dated && isWrittenAt(c, k) && (k === i || (isComma(c, i) && k === i + 1 && isFullYear(c, i - 1))))
    return { clocks: { clock: withHalf(clocks.clock, 3), until: clocks.until, next: clocks.next }, approx: null };
  return clocks && { clocks, approx: loose?.words ?? (at && formAt(c, k - 1) === 'by' ? 'by' : null) };
}

/** `at half past eight`, `at ten o'clock`: the hour stands in the words that start at `k`. */
function spokenAfterDay(c: Cursor, k: number): Clocks | null {
  if (c.tokens.type[k] !== NUMBER && !(bitsAt(c, k) & CARDINAL) && !SPOKEN.has(wordAt(c, k))) return null;
  if (c.tokens.type[k] === NUMBER && (bitsAt(c, k + 1) & HALF || isMark(c, k + 1, ':'))) return null; // in figures
  for (let hour = k; hour <= k + 4; hour++) {
    const spoken = bitsAt(c, hour) & CARDINAL || c.tokens.type[hour] === NUMBER ? spokenClockAt(c, hour) : null;
    if (spoken !== null && spoken.first === k) return spoken;
  }
  return null;
}
const SPOKEN = idsOf('half quarter a');

/** `tonight at 8`, `on Friday at 7.30`: figures that say no more, where nothing follows that they count. */
function hourAfterDay(c: Cursor, day: number, i: number): Clocks | null {
  const figures = figuresAt(c, i);
  if (figures === null || figures.packed || figures.hours < 1 || !isClosedHour(c, figures.next) || isPriced(c)) return null;
  if (!figures.dotted && formAt(c, day - 1) !== 'tonight' && !(bitsAt(c, day - 1) & PART) && tenseBefore(c, day - 1) < 0) return null;
  if (!figures.dotted && figures.hours > 12) return null;
  const { hours, minutes, seconds, next } = figures;
  return { clock: { hours, minutes, seconds, half: hours > 12 ? 3 : 0, zone: null }, until: null, next };
}

const isFullYear = (c: Cursor, i: number): boolean => formAt(c, i).length === 4 && c.tokens.type[i] === NUMBER;

/** `morning of June 26`, `night of Saturday`. A part of the day alone is no date. */
function partOfDay(c: Cursor, i: number): Phrase | null {
  if (!ON.has(wordAt(c, i + 1))) return null;
  const k = THE.has(wordAt(c, i + 2)) ? i + 3 : i + 2; // evening of the 21st
  const read = isDayAfterTime(c, k) ? dayAt(c, k, true) : null;
  if (read === null || !(isWholeDay(read.value) || read.value.type === 'span') || read.first < k) return null;
  const time = read.value.type === 'span' ? null : timeAfterDay(c, read.next, false);
  const moment: Moment = {
    day: read.value,
    clock: time?.clocks.clock ?? null,
    until: time?.clocks.until ?? null,
    part: formAt(c, i),
    approx: time?.approx ?? null,
    dayFrom: k,
    dayTo: read.next,
  };
  return extendBefore(c, { moment, first: i, next: time?.clocks.next ?? read.next });
}

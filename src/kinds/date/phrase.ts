/** Days and times of day put together: `Saturday night at about 10:30`, `7 p.m. on Oct. 22`, `early Friday`, `6:15-6:30 p.m.` */
import { LOWER, NO_GAP, NUMBER, TITLE, WORD } from '../../text/tokens.js';
import { approximatorAt, approximatorBefore } from './approximators.js';
import { dayFirst, gluedDay, monthFirst } from './calendar-dates.js';
import { clockAt, figuresAt, halfAt, zoneAt } from './clock.js';
import { agoAt, inAt, shiftedBefore } from './counted.js';
import type { Clock, Day, Moment, Read } from './moment.js';
import { isComma, isHyphen, isMark } from './numbers.js';
import { figures, isoTimeAfter } from './numeric.js';
import { dateAfterWeekday, holidayAt, relativeDayAt, weekdayAt, whichAt } from './relative.js';
import {
  AGO,
  bitsAt,
  CARDINAL,
  type Cursor,
  DECADE_WORD,
  formAt,
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
  TWELVE,
  UNIT,
  WEEKDAY,
  WHICH,
  wordAt,
} from './vocab.js';
import { decadeWord, quarterCode, seasonOfYear, spelledFirst, yearFirst } from './years.js';

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

export interface Phrase {
  readonly moment: Moment;
  readonly first: number;
  readonly next: number;
}

interface DayRead extends Read<Day> {
  readonly first: number;
}

/** A day at `i`; it may start before `i` where it is told by its last word (`two weeks ago`). `asked`: a time of day stands before it. */
function dayAt(c: Cursor, i: number, asked: boolean): DayRead | null {
  const read = plainDayAt(c, i, asked);
  return read === null ? null : 'first' in read ? (read as DayRead) : { ...read, first: i };
}

function plainDayAt(c: Cursor, i: number, asked: boolean): Read<Day> | DayRead | null {
  if (!inside(c, i)) return null;
  if (c.tokens.type[i] === NUMBER) return figures(c, i, null) ?? dayFirst(c, i, null) ?? yearFirst(c, i);
  const bits = bitsAt(c, i);
  if (bits & HOLIDAY) {
    const read = holidayAt(c, i, null);
    if (read !== null) return read;
  }
  if (bits & MONTH) return monthFirst(c, i, null);
  if (bits & GLUED_DAY) return gluedDay(c, i);
  if (bits & WEEKDAY) return weekdayAt(c, i, asked);
  if (bits & WHICH) return whichAt(c, i);
  if (bits & RELDAY) return relativeDayAt(c, i);
  if (bits & SEASON) return seasonOfYear(c, i);
  if (bits & AGO) {
    const ago = agoAt(c, i);
    return ago && { ...ago, next: i + 1 };
  }
  if (bits & (ORDINAL | CARDINAL)) {
    const read = dayFirst(c, i, null) ?? spelledFirst(c, i);
    if (read !== null) return read;
  }
  if (bits & DECADE_WORD) return decadeWord(c, i);
  if (bits & QUARTER_CODE) return quarterCode(c, i);
  return bits & UNIT ? inAt(c, i) : null;
}

const AT = idsOf('at by @');
const ON = idsOf('on of');
const IN = idsOf('in');
const THE = idsOf('the');
const NIGHT = idsOf('night');
const FROM = idsOf('from between');
const TO = idsOf('to until till through and');
const PERIOD_WORDS = idsOf('early late mid');
const FRIDAY_NIGHT_NOUNS = idsOf('football live lights fever baseball');

/** Reads a phrase that starts at `i` (or, for some, ends there). */
export function phraseAt(c: Cursor, i: number): Phrase | null {
  const bits = bitsAt(c, i);
  if (c.tokens.type[i] === NUMBER || bits & TWELVE) {
    const asked = approximatorBefore(c, i) !== null && isApproximatorOfTime(c, i);
    const clock = clockSpanAt(c, i, asked) ?? single(clockAt(c, i, asked));
    if (clock !== null) return timeThenDay(c, i, clock);
  }
  if (bits & PART) return partOfDay(c, i);
  const day = dayAt(c, i, false);
  return day && dayThenTime(c, day);
}

/** `about 7:15` may be a length of time or a score; `shortly after 7:15` and `by 7:15` are times. */
const isApproximatorOfTime = (c: Cursor, i: number): boolean => wordAt(c, i - 1) !== NEARLY && wordAt(c, i - 1) !== ALMOST;
const NEARLY = [...idsOf('nearly')][0];
const ALMOST = [...idsOf('almost')][0];

interface Clocks {
  readonly clock: Clock;
  readonly until: Clock | null;
  readonly next: number;
}
const single = (read: Read<Clock> | null): Clocks | null => read && { clock: read.value, until: null, next: read.next };

/** `6:15-6:30 p.m.`, `3 to 4 p.m.`, `between 9 a.m. and noon`: the first takes its half from the second where it has none. */
function clockSpanAt(c: Cursor, i: number, asked: boolean): Clocks | null {
  const figures = figuresAt(c, i);
  const first =
    clockAt(c, i, asked) ??
    (figures && !figures.dotted && !figures.packed && gapAt(c, i) > NO_GAP && figures.hours >= 1
      ? { value: bare(figures), next: figures.next }
      : null);
  if (first === null) return null;
  const k = first.next;
  const and = TO.has(wordAt(c, k)) && wordAt(c, k) === AND;
  if (!(isHyphen(c, k) || TO.has(wordAt(c, k))) || (and && wordAt(c, i - 1) !== BETWEEN)) return null;
  const second = clockAt(c, k + 1, first.value.half !== 0) ?? bareEnd(c, k + 1, first.value);
  if (second === null) return null;
  const known = second.value.half !== 0 || bitsAt(c, k + 1) & TWELVE;
  if (first.value.half === 0 && !known)
    return figures?.written && isWrittenAt(c, k + 1) && asked ? { clock: first.value, until: second.value, next: second.next } : null;
  const clock = first.value.half === 0 ? halfLike(first.value, second.value) : first.value;
  return { clock, until: second.value.half === 0 ? halfAfter(second.value, clock) : second.value, next: second.next };
}
const BETWEEN = [...idsOf('between')][0];
const AND = [...idsOf('and')][0];
const isWrittenAt = (c: Cursor, i: number): boolean => figuresAt(c, i)?.written === true;
const bare = ({ hours, minutes, seconds }: { hours: number; minutes: number; seconds: number | null }): Clock => ({
  hours,
  minutes,
  seconds,
  half: 0,
  zone: null,
});

/** `4:00 p.m. to 7:30`: written with minutes, so a time though nothing more is said. */
function bareEnd(c: Cursor, i: number, first: Clock): Read<Clock> | null {
  const figures = figuresAt(c, i);
  return figures?.written && !figures.dotted && !figures.packed && first.half !== 0 && halfAt(c, figures.next) === null
    ? { value: bare(figures), next: figures.next }
    : null;
}

const minutesOf = (clock: Clock, half: 1 | 2): number => ((clock.hours % 12) + (half === 2 ? 12 : 0)) * 60 + clock.minutes;
/** `11-1 p.m.` starts in the morning, `3-4 p.m.` does not. */
function halfLike(first: Clock, second: Clock): Clock {
  if (first.hours > 12 || second.half === 3) {
    const end = second.hours * 60 + second.minutes;
    return { ...first, half: first.hours > 12 ? 3 : minutesOf(first, 2) < end ? 2 : 1 };
  }
  const half = second.half as 1 | 2;
  return { ...first, half: minutesOf(first, half) <= minutesOf(second, half) ? half : half === 2 ? 1 : 2 };
}
function halfAfter(second: Clock, first: Clock): Clock {
  if (first.half === 3 || second.hours > 12) return { ...second, half: 3 };
  const half = first.half as 1 | 2;
  return { ...second, half: minutesOf(second, half) >= minutesOf(first, half) ? half : half === 1 ? 2 : 1 };
}

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
  const night = THE.has(wordAt(c, k)) && bitsAt(c, k + 1) & PART && ON.has(wordAt(c, k + 2)) ? k + 1 : -1;
  if (night > 0) k = night + 2;
  const read = isDayAfterTime(c, k) ? dayAt(c, k, true) : null;
  if (read !== null && isWholeDay(read.value) && read.first >= k) {
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
  const moment: Moment = { day, clock: { ...clock, zone }, until, part, approx: null, dayFrom, dayTo: day === null ? dayFrom : dayTo };
  return extendBefore(c, { moment, first: i, next: to });
}

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

/** A day, not a month, year or stretch of days. */
function isWholeDay(day: Day): boolean {
  if (day.type === 'date') return day.day !== null;
  if (day.type === 'fixed') return day.edtf.length === 10;
  return (
    day.type === 'either' ||
    day.type === 'weekday' ||
    day.type === 'monthday' ||
    (day.type === 'shift' && !day.steps.some((s) => s.unit === 'hour' || s.unit === 'minute' || s.unit === 'second')) ||
    (day.type === 'holiday' && !day.weekend)
  );
}

/** The part of the day that a word itself says: `tonight`, `last night`. */
function partSaid(c: Cursor, k: number): string | null {
  if (formAt(c, k) === 'tonight') return 'night';
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
  const clock = clocks?.clock ?? null;
  const moment: Moment = {
    day,
    clock: clock && { ...clock, zone: clocks?.until?.zone ?? clock.zone },
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
  if (!inside(c, k) || (c.tokens.type[k] !== NUMBER && !(bitsAt(c, k) & TWELVE))) return null;
  const clocks = clockSpanAt(c, k, true) ?? single(clockAt(c, k, at || loose !== null || i !== k || isWrittenAt(c, k)));
  // `9 September 2013 11:55`: a timestamp
  if (clocks?.clock.half === 0 && dated && isWrittenAt(c, k) && (k === i || (isComma(c, i) && k === i + 1 && isFullYear(c, i - 1))))
    return { clocks: { ...clocks, clock: { ...clocks.clock, half: 3 } }, approx: null };
  return clocks && { clocks, approx: loose?.words ?? (at && formAt(c, k - 1) === 'by' ? 'by' : null) };
}

const isFullYear = (c: Cursor, i: number): boolean => formAt(c, i).length === 4 && c.tokens.type[i] === NUMBER;

/** `morning of June 26`, `night of Saturday`. A part of the day alone is no date. */
function partOfDay(c: Cursor, i: number): Phrase | null {
  if (!ON.has(wordAt(c, i + 1))) return null;
  const k = i + 2;
  const read = isDayAfterTime(c, k) ? dayAt(c, k, true) : null;
  if (read === null || !isWholeDay(read.value) || read.first < k) return null;
  const time = timeAfterDay(c, read.next, false);
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

const ENDS: Readonly<Record<string, string>> = {
  end: 'late',
  close: 'late',
  beginning: 'early',
  start: 'early',
  middle: 'mid',
  turn: 'early',
};
const OF = idsOf('of');
const BEFORE_PERIOD = idsOf('in on');
const SMALL = idsOf(
  'a an the and or but when while as at by for from in of on to with after before until since that which who if because it he she they was were is are said',
);

/** What stands before a phrase and belongs to it: `two days before …`, `early`, `the end of`, approximators. */
function extendBefore(c: Cursor, phrase: Phrase): Phrase {
  let { first } = phrase;
  let { day, part, approx, dayFrom } = phrase.moment;
  const { clock, dayTo } = phrase.moment;
  if (day !== null && clock === null && isWholeDay(day)) {
    const shifted = shiftedBefore(c, first, day);
    if (shifted !== null) ({ value: day, first } = { ...shifted });
    if (shifted !== null) dayFrom = first;
  }
  if (day !== null && (first === dayFrom || part !== null)) {
    const period = periodBefore(c, first, day);
    if (period !== null) {
      part = part === null ? period.part : `${period.part} ${part}`;
      first = period.first;
    }
  }
  const loose = approx === null ? approximatorBefore(c, first) : null;
  if (loose !== null && isLoosened(c, phrase.next, clock, day, loose.words, loose.first)) {
    approx = loose.words;
    first = loose.first;
  }
  return { moment: { ...phrase.moment, day, part, approx, dayFrom, dayTo }, first, next: phrase.next };
}

/** `early Friday`, `mid-October`, `late in 2016`, `end of June`. */
function periodBefore(c: Cursor, first: number, day: Day): { part: string; first: number } | null {
  if (isHyphen(c, first - 1) && formAt(c, first - 2) === 'mid') return { part: 'mid', first: first - 2 };
  if (PERIOD_WORDS.has(wordAt(c, first - 1)) && gapAt(c, first) > NO_GAP && !THE_LATE(c, first))
    return { part: formAt(c, first - 1), first: first - 1 };
  if (BEFORE_PERIOD.has(wordAt(c, first - 1)) && PERIOD_WORDS.has(wordAt(c, first - 2)))
    return { part: formAt(c, first - 2), first: first - 2 };
  const end = Object.hasOwn(ENDS, formAt(c, first - 2)) ? ENDS[formAt(c, first - 2)] : null;
  if (end !== null && OF.has(wordAt(c, first - 1)) && !isWholeDay(day)) return { part: end, first: first - 2 };
  return null;
}
/** `the late June Carter`. */
const THE_LATE = (c: Cursor, first: number): boolean =>
  formAt(c, first - 1) === 'late' && THE.has(wordAt(c, first - 2)) && (bitsAt(c, first) & (MONTH | WEEKDAY)) !== 0;

/** Whether an approximator loosens the date: always a time; a date only where no noun follows that it belongs to (`after Friday's crash`). */
function isLoosened(c: Cursor, next: number, clock: Clock | null, day: Day | null, words: string, first: number): boolean {
  if (clock !== null) return true;
  if (day === null || c.alone) return true;
  if (words === 'about' || words === 'around') {
    if (day.type === 'weekday' || day.type === 'holiday') return false;
    if (day.type === 'shift') return !day.steps.every((s) => s.unit === 'day' && s.count <= 1);
    if (TOPIC.has(wordAt(c, first - 1))) return false;
  }
  if (!inside(c, next) || c.tokens.type[next] !== WORD) return true;
  return c.tokens.shape[next] === LOWER && SMALL.has(wordAt(c, next));
}
/** What is told or felt `about` a date. */
const TOPIC = idsOf(
  'talk talks talked talking speak spoke speaking concerned concerns worried worry worries learned learn know knew known asked ask asking told tell telling story stories book books question questions anything something nothing all how what more think thinking thought feel felt excited optimistic joked joke remember complained wrote write writes read information',
);

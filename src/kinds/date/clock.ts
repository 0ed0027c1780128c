/** Times of day: `11:30pm`, `3:30 a. m.`, `9 o'clock`, `noon`, `0630 GMT`, `15:30`, with their zones. */
import { LOWER, NO_GAP, NUMBER, TITLE, UPPER, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { isDayNext, isPriced } from './clock-guards.js';
import { FULL_DAY_ZONES, NAMED_ZONES, ZONES } from './lexicon.js';
import type { Clock, Read } from './moment.js';
import { isHyphen, isMark } from './numbers.js';
import {
  bitsAt,
  type Cursor,
  digitsAt,
  formAt,
  gapAt,
  HALF,
  idsOf,
  inside,
  MONTH,
  PART,
  RELDAY,
  TWELVE,
  valueAt,
  WEEKDAY,
  WHICH,
  wordAt,
  ZONE,
} from './vocab.js';

const POINT = 0x2e;
const A = idsOf('a p');
const M = idsOf('m');
const Z = idsOf('z');
export const OCLOCK = idsOf("o'clock oclock");
const HOURS = idsOf('hours hrs hr h');
const ASKING = idsOf('at around about by until till before after since approximately past from between near');
const ASKING_HARD = idsOf('at around about by until till before after since approximately');
const SPORT_AFTER = idsOf('of into left remaining mark lead minutes seconds');
const PERIODS = idsOf('first second third fourth final opening 1st 2nd 3rd 4th');
const IN = idsOf('in');
const THE = idsOf('the');
const THIS = idsOf('this last');
const ON = idsOf('on');
const ASKING_TWELVE = idsOf(
  'at by before after until till around about past since near to approximately from through between shortly just exactly toward towards noon',
);
const FOLLOWS_TWELVE = idsOf('on to and until till eastern et est edt gmt local');

/** A time of day at `i`. `asked`: something before it asks for a time (a day, an approximator), so figures alone will do. */
export function clockAt(c: Cursor, i: number, asked: boolean, figures = figuresAt(c, i)): Read<Clock> | null {
  if (bitsAt(c, i) & TWELVE) return twelve(c, i, asked);
  if (figures === null || isPartOfMore(c, i)) return null;
  const half = halfAt(c, figures.next);
  if (half !== null) {
    if (figures.hours > 12 && half.value === 1) return null;
    if (figures.hours > 12 || figures.hours === 0) return figures.written && figures.hours < 24 ? withZone(c, figures, 3, half.next) : null;
    return withZone(c, figures, half.value, half.next);
  }
  if (figures.hours === 12 && bitsAt(c, figures.next) & TWELVE)
    return withZone(c, figures, wordAt(c, figures.next) === MIDNIGHT ? 1 : 2, figures.next + 1);
  if (OCLOCK.has(wordAt(c, figures.next)) && figures.hours <= 12) return withZone(c, figures, 0, figures.next + 1);
  if (figures.packed) return military(c, i, figures, asked);
  if (!figures.written) return isBareHour(c, i, figures) ? withZone(c, figures, 0, figures.next) : null;
  if (figures.dotted) {
    const zone = wordAt(c, figures.next);
    if ((FULL_DAY.has(zone) || PAGE_ZONES.has(zone)) && zoneAt(c, figures.next) !== null) return withZone(c, figures, 3, figures.next); // 10.33 GMT
    if (HOURS.has(zone) && ASKING_HARD.has(wordAt(c, i - 1))) return withZone(c, figures, 3, figures.next + 1); // at 14.22 hours
    const said = ASKING_HARD.has(wordAt(c, i - 1)) && isDayNext(c, figures.next) && !isPriced(c); // at 7.30 on Friday
    return said ? withZone(c, figures, figures.hours > 12 || formAt(c, i).startsWith('0') ? 3 : 0, figures.next) : null;
  }
  if (HOURS.has(wordAt(c, figures.next)) && (asked || ASKING_HARD.has(wordAt(c, i - 1)))) return withZone(c, figures, 3, figures.next + 1);
  return isBareTime(c, i, figures, asked) ? withZone(c, figures, decided(c, i, figures), figures.next) : null;
}

export interface Figures {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number | null;
  /** Minutes were written. */
  readonly written: boolean;
  /** `7.30`, `0630`: not a time by its looks alone. */
  readonly dotted: boolean;
  readonly packed: boolean;
  readonly next: number;
}

/** Hours and minutes as figures, whatever follows. */
export function figuresAt(c: Cursor, i: number): Figures | null {
  if (i < c.from || i >= c.to || c.tokens.type[i] !== NUMBER) return null;
  const form = formAt(c, i);
  if (form.length === 0 || form.length > 5 || form.charCodeAt(0) > 57 || form.charCodeAt(0) < 48) return null;
  const dotted = form.length > 3 && form.charCodeAt(form.length - 3) === POINT ? /^(\d{1,2})\.(\d\d)$/.exec(form) : null;
  if (dotted) return valid(Number(dotted[1]), Number(dotted[2]), null, i + 1, DOTTED);
  const hours = digitsAt(c, i);
  if (hours < 0) return null;
  if (form.length >= 3) return form.length === 5 ? null : valid(Math.floor(hours / 100), hours % 100, null, i + 1, PACKED);
  if (isMark(c, i + 1, ':') && gapAt(c, i + 1) === NO_GAP && formAt(c, i + 2).length === 2 && digitsAt(c, i + 2) >= 0) {
    // `12: 48PM`: text put together from tokens leaves a space
    if (gapAt(c, i + 2) !== NO_GAP && halfAt(c, i + 3) === null) return null;
    const seconds =
      isMark(c, i + 3, ':') && gapAt(c, i + 3) === NO_GAP && gapAt(c, i + 4) === NO_GAP && formAt(c, i + 4).length === 2
        ? digitsAt(c, i + 4)
        : -1;
    if (isMark(c, i + 3, ':') && gapAt(c, i + 4) === NO_GAP && gapAt(c, i + 3) === NO_GAP && seconds < 0) return null;
    return valid(hours, digitsAt(c, i + 2), seconds < 0 ? null : seconds, seconds < 0 ? i + 3 : i + 5, WRITTEN);
  }
  const french = gapAt(c, i + 1) === NO_GAP && c.tokens.type[i + 1] === WORD ? /^h(\d\d)$/.exec(formAt(c, i + 1)) : null; // 17h30
  return french ? valid(hours, Number(french[1]), null, i + 2, WRITTEN) : valid(hours, 0, null, i + 1, BARE);
}

type Way = Pick<Figures, 'written' | 'dotted' | 'packed'>;
const WRITTEN: Way = { written: true, dotted: false, packed: false };
const DOTTED: Way = { written: true, dotted: true, packed: false };
const PACKED: Way = { written: true, dotted: false, packed: true };
const BARE: Way = { written: false, dotted: false, packed: false };

function valid(hours: number, minutes: number, seconds: number | null, next: number, { written, dotted, packed }: Way): Figures | null {
  return hours <= 24 && minutes < 60 && (seconds === null || seconds < 60)
    ? { hours, minutes, seconds, next, written, dotted, packed }
    : null;
}

/** am (1) or pm (2): `pm`, `p.m.`, `p. m.`; `A` and `M` apart too. */
export function halfAt(c: Cursor, i: number): Read<1 | 2> | null {
  if (bitsAt(c, i) & HALF && gapAt(c, i) <= 1) {
    const dotted = isMark(c, i + 1, '.') && gapAt(c, i + 1) === NO_GAP && formAt(c, i).length === 3;
    return { value: valueAt(c, i) as 1 | 2, next: dotted ? i + 2 : i + 1 };
  }
  if (
    A.has(wordAt(c, i)) &&
    M.has(wordAt(c, i + 1)) &&
    gapAt(c, i) === 1 &&
    gapAt(c, i + 1) === 1 &&
    c.tokens.shape[i] === c.tokens.shape[i + 1]
  )
    return { value: formAt(c, i) === 'a' ? 1 : 2, next: i + 2 }; // dictated: three thirty p m
  if (
    A.has(wordAt(c, i)) &&
    isMark(c, i + 1, '.') &&
    M.has(wordAt(c, i + 2)) &&
    gapAt(c, i) <= 1 &&
    gapAt(c, i + 1) <= 1 &&
    gapAt(c, i + 2) <= 1
  )
    return { value: formAt(c, i) === 'a' ? 1 : 2, next: isMark(c, i + 3, '.') && gapAt(c, i + 3) === NO_GAP ? i + 4 : i + 3 };
  return null;
}

/** Glued to something before it: `$5`, `4-3`, `F10`. */
const isPartOfMore = (c: Cursor, i: number): boolean =>
  inside(c, i - 1) &&
  ((isMark(c, i - 1, '$£€¥#/@=_:') && (gapAt(c, i) === NO_GAP || isMark(c, i - 1, '$£€'))) ||
    (gapAt(c, i) === NO_GAP && c.tokens.type[i - 1] === WORD));

function isBareTime(c: Cursor, i: number, figures: Figures, asked: boolean): boolean {
  const k = figures.next;
  if (
    inside(c, k) &&
    gapAt(c, k) === NO_GAP &&
    (c.tokens.type[k] === WORD || isMark(c, k, ':/%') || (isHyphen(c, k) && gapAt(c, k + 1) === NO_GAP))
  )
    return c.alone;
  if (c.alone || zoneAt(c, k) !== null || isPartOfDayNext(c, k)) return true;
  if (SPORT_AFTER.has(wordAt(c, k)) || (IN.has(wordAt(c, k)) && THE.has(wordAt(c, k + 1)) && PERIODS.has(wordAt(c, k + 2)))) return false;
  if (figures.hours > 12 && ON.has(wordAt(c, k)) && !MEASURING.has(wordAt(c, i - 1)) && isDateHere(c, k + 1)) return true; // ends 23:59 on 30.06.2024
  return asked || ASKING_HARD.has(wordAt(c, i - 1)) || (isMark(c, k, ',') && isDateNext(c, k + 1));
}
/** Running times: `won in 14:32 on Friday`. */
const MEASURING = idsOf('in of clocked ran timed');
const isDateHere = (c: Cursor, k: number): boolean =>
  isDateNext(c, k) || (bitsAt(c, k) & WEEKDAY) !== 0 || /^\d\d?(?:\.\d\d?\.\d+)?$/.test(formAt(c, k));
/** `10:15, 31 Aug 2020`: a timestamp. */
const isDateNext = (c: Cursor, k: number): boolean =>
  (digitsAt(c, k) > 0 && (bitsAt(c, k + 1) & MONTH) !== 0) || ((bitsAt(c, k) & MONTH) !== 0 && digitsAt(c, k + 1) > 0);

/** `at 7 in the morning`, `by 6 tonight`. */
function isBareHour(c: Cursor, i: number, figures: Figures): boolean {
  const { hours, next } = figures;
  return hours >= 1 && hours <= 12 && isAskedForHour(c, i) && isPartOfDayNext(c, next);
}
export const isAskedForHour = (c: Cursor, i: number): boolean =>
  ASKING.has(wordAt(c, i - 1)) || (FOR.has(wordAt(c, i - 1)) && PLANNED.has(wordAt(c, i - 2)));
const FOR = idsOf('for');
const PLANNED = idsOf('planned scheduled set slated due billed called');

/** `in the morning`, `this morning`, `tonight`, `on Tuesday morning`. */
export function isPartOfDayNext(c: Cursor, k: number): boolean {
  if (IN.has(wordAt(c, k)) && THE.has(wordAt(c, k + 1)) && bitsAt(c, k + 2) & PART) return true;
  if (THIS.has(wordAt(c, k)) && bitsAt(c, k + 1) & PART) return true;
  const day = ON.has(wordAt(c, k)) ? k + 1 : k;
  if (bitsAt(c, day) & WEEKDAY && bitsAt(c, day + 1) & PART) return true;
  return (bitsAt(c, k) & RELDAY) !== 0 && !(bitsAt(c, k) & WHICH);
}

/** Hours past twelve, with a nought before them, with seconds after them, or before GMT and its like, count from midnight. */
function decided(c: Cursor, i: number, figures: Figures): 0 | 3 {
  if (figures.hours > 12 || figures.hours === 0 || figures.seconds !== null || formAt(c, i).startsWith('0')) return 3;
  if (isMark(c, figures.next, ',') && isDateNext(c, figures.next + 1)) return 3;
  return FULL_DAY.has(wordAt(c, figures.next)) && zoneAt(c, figures.next) !== null ? 3 : 0;
}
const FULL_DAY = idsOf(FULL_DAY_ZONES.join(' '));
/** Zones behind the times that British pages are stamped with, to whoever reads them: *07.12 EDT*. */
const PAGE_ZONES = idsOf('est edt cdt mdt pst pdt aest aedt');

/** `0630 GMT`, `at 2300 hours`. */
function military(c: Cursor, i: number, figures: Figures, asked: boolean): Read<Clock> | null {
  if (formAt(c, i).length !== 4 || figures.hours > 23) return null;
  if (HOURS.has(wordAt(c, figures.next)) && (asked || ASKING_HARD.has(wordAt(c, i - 1)))) return withZone(c, figures, 3, figures.next + 1);
  // 0725Z
  if (Z.has(wordAt(c, figures.next)) && gapAt(c, figures.next) === NO_GAP && c.tokens.shape[figures.next] !== LOWER)
    return {
      value: { hours: figures.hours, minutes: figures.minutes, seconds: null, half: 3, zone: null, offset: 'Z' },
      next: figures.next + 1,
    };
  // from 0005 on Wednesday
  if (ASKING.has(wordAt(c, i - 1)) && isDayNext(c, figures.next) && !isPriced(c)) return withZone(c, figures, 3, figures.next);
  const zone = zoneAt(c, figures.next);
  return zone && !(bitsAt(c, i - 1) & PART)
    ? { value: { hours: figures.hours, minutes: figures.minutes, seconds: null, half: 3, zone: zone.value }, next: zone.next }
    : null;
}

function withZone(c: Cursor, figures: Figures, half: 0 | 1 | 2 | 3, next: number): Read<Clock> {
  const zone = zoneAt(c, next);
  const { minutes, seconds } = figures;
  const offset = zone === null && figures.written && half === 3 ? offsetAt(c, next) : null;
  if (offset !== null)
    return { value: { hours: figures.hours, minutes, seconds, half, zone: null, offset: offset.value }, next: offset.next };
  return { value: { hours: figures.hours, minutes, seconds, half, zone: zone?.value ?? null }, next: zone?.next ?? next };
}

/** `+0000` behind a time in figures. */
function offsetAt(c: Cursor, i: number): Read<string> | null {
  if (!isMark(c, i, '+-') || gapAt(c, i + 1) !== NO_GAP || digitsAt(c, i + 1) < 0 || digitsAt(c, i + 1) > 1400) return null;
  const form = formAt(c, i + 1);
  return form.length === 4 ? { value: `${formAt(c, i)}${form.slice(0, 2)}:${form.slice(2)}`, next: i + 2 } : null;
}

const MIDNIGHT = wordOf('midnight');

/** `noon`, `midnight`, not `midnight mass`, `High Noon`. */
function twelve(c: Cursor, i: number, asked: boolean): Read<Clock> | null {
  const shape = c.tokens.shape[i];
  const before = wordAt(c, i - 1);
  const known = c.alone || asked || ASKING_TWELVE.has(before) || (digitsAt(c, i - 1) === 12 && gapAt(c, i) <= 1);
  const day = bitsAt(c, i + 1) & (RELDAY | 2);
  if (!known && !day && !FOLLOWS_TWELVE.has(wordAt(c, i + 1))) return null;
  if (
    shape === TITLE &&
    !c.alone &&
    !day &&
    i > c.from &&
    bitsAt(c, i + 1) === 0 &&
    inside(c, i + 1) &&
    c.tokens.shape[i + 1] === TITLE &&
    c.tokens.type[i + 1] === WORD
  )
    return null;
  const zone = zoneAt(c, i + 1);
  const hours = wordAt(c, i) === MIDNIGHT ? 0 : 12;
  return { value: { hours, minutes: 0, seconds: null, half: 3, zone: zone?.value ?? null }, next: zone?.next ?? i + 1 };
}

const TIME = idsOf('time');
const STANDARD = idsOf('standard daylight summer');
const LOCAL = idsOf('local');
const NOT_PLACES = idsOf('prime full part first last spring the this that');

/** A zone after a time: `ET`, `Eastern time`, `local time`, `(London time)`. */
export function zoneAt(c: Cursor, i: number): Read<string> | null {
  if (!inside(c, i)) return null;
  const open = isMark(c, i, '(');
  const k = open ? i + 1 : i;
  const read = zoneWords(c, k);
  if (read === null) return null;
  if (!open) return read;
  return isMark(c, read.next, ')') ? { value: read.value, next: read.next + 1 } : null;
}

function zoneWords(c: Cursor, i: number): Read<string> | null {
  const { shape, type } = c.tokens;
  if (!inside(c, i) || type[i] !== WORD) return null;
  const form = formAt(c, i);
  if (bitsAt(c, i) & ZONE) {
    if (Object.hasOwn(ZONES, form)) return shape[i] === UPPER ? { value: form.toUpperCase(), next: i + 1 } : null;
    if (!Object.hasOwn(NAMED_ZONES, form)) return null;
    let k = i + 1;
    if (STANDARD.has(wordAt(c, k))) k++;
    if (TIME.has(wordAt(c, k))) return { value: words(c, i, k + 1), next: k + 1 };
    const other = k === i + 1 && shape[i] !== LOWER && !(inside(c, k) && type[k] === WORD && shape[k] === TITLE && bitsAt(c, k) === 0);
    return other ? { value: words(c, i, i + 1), next: i + 1 } : null;
  }
  if (LOCAL.has(wordAt(c, i))) return TIME.has(wordAt(c, i + 1)) ? { value: 'local time', next: i + 2 } : null;
  if (shape[i] === LOWER || NOT_PLACES.has(wordAt(c, i)) || bitsAt(c, i) !== 0) return null;
  for (const k of [i + 1, i + 2])
    if (
      TIME.has(wordAt(c, k)) &&
      shape[k] === LOWER &&
      (k === i + 1 || (inside(c, i + 1) && shape[i + 1] === TITLE && type[i + 1] === WORD))
    )
      return { value: words(c, i, k + 1), next: k + 1 };
  return null;
}

/** A zone's words as written, single-spaced. */
function words(c: Cursor, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i++) out += (i > from ? ' ' : '') + c.tokens.text.slice(c.tokens.start[i], c.tokens.end[i]);
  return out;
}

/** A clock's hours counted from midnight, or null where the half of the day is not known. */
export function hoursOf(clock: Clock): number | null {
  if (clock.half === 3) return clock.hours;
  if (clock.half === 0) return null;
  return (clock.hours % 12) + (clock.half === 2 ? 12 : 0);
}

const NIGHT = new Set(['night', 'overnight', 'late night']);
/** The half that the part of the day says: `10:30 Friday night` is after noon, `2:30 at night` before. */
export function settle(clock: Clock, part: string | null): Clock {
  if (clock.half !== 0 || part === null) return clock;
  const words = part.split(' ');
  const word = words.at(-1)!;
  if (word === 'morning' || word === 'forenoon' || word === 'dawn' || part === 'early') return withHalf(clock, 1);
  if (word === 'afternoon' || word === 'evening' || word === 'dusk') return withHalf(clock, 2);
  if (NIGHT.has(word)) return withHalf(clock, clock.hours >= 5 && clock.hours < 12 ? 2 : 1);
  return clock;
}

/** The same time in a half of the day, or in a zone. */
export const withHalf = ({ hours, minutes, seconds, zone, offset }: Clock, half: Clock['half']): Clock => ({
  hours,
  minutes,
  seconds,
  half,
  zone,
  offset,
});
export const inZone = ({ hours, minutes, seconds, half, offset }: Clock, zone: string | null): Clock => ({
  hours,
  minutes,
  seconds,
  half,
  zone,
  offset,
});

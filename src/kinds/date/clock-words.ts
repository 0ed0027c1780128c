/** Times of day that are said in words: `half past seven`, `a quarter to 9`, `ten past six`, `nine o'clock`, `at seven in the morning`. */

import { LOWER, NO_GAP, TITLE, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { halfAt, isAskedForHour, isPartOfDayNext, OCLOCK, zoneAt } from './clock.js';
import type { Clocks } from './clock-span.js';
import type { Read } from './moment.js';
import { isHyphen, spelledAt } from './numbers.js';
import { bitsAt, CARDINAL, type Cursor, digitsAt, gapAt, idsOf, inside, PART, RELDAY, valueAt, WEEKDAY, wordAt } from './vocab.js';

const NEWS = idsOf('news show');
const PAST = idsOf('past after');
const TO = idsOf('to before');
const HALF = idsOf('half');
const QUARTER = idsOf('quarter');
const MINUTES = idsOf('minutes minute');
const A = idsOf('a');
const AT = idsOf('at around until till');
const ASKING = idsOf('at around about by until till since after before');
const SMALL = idsOf(
  'on in at and or but when while as to until till for the that which who he she they it we police officers witnesses local before after with from by near outside inside behind please',
);

export interface Spoken extends Clocks {
  /** The first token of the time, which may stand before the hour. */
  readonly first: number;
}

/** The time whose hour stands at `i`, in words or in figures without minutes. */
export function spokenClockAt(c: Cursor, i: number): Spoken | null {
  const hours = digitsAt(c, i) >= 0 ? digitsAt(c, i) : bitsAt(c, i) & CARDINAL ? valueAt(c, i) : 0;
  if (hours < 1 || hours > 12 || gapAt(c, i) === NO_GAP) return null;
  const oclock = OCLOCK.has(wordAt(c, i + 1));
  if (oclock && c.tokens.shape[i] === TITLE && NEWS.has(wordAt(c, i + 2)) && c.tokens.shape[i + 2] === TITLE) return null;
  const next = oclock ? i + 2 : i + 1;
  const before = wordAt(c, i - 1);
  const sign = PAST.has(before) ? 1 : TO.has(before) ? -1 : 0;
  const said = sign === 0 ? null : beforeHour(c, i, sign, oclock || isPartOfDayNext(c, next) || halfAt(c, next) !== null);
  if (said !== null && (oclock || isClosed(c, next))) {
    const minutes = (said.minutes + 60) % 60;
    return clockOf(c, said.minutes < 0 ? ((hours + 10) % 12) + 1 : hours, minutes, said.first, next);
  }
  if (sign === 0 && HALF.has(before) && AT.has(wordAt(c, i - 2)) && bitsAt(c, i) & CARDINAL && isClosed(c, next))
    return clockOf(c, hours, 30, i - 1, next); // at half seven
  if (!(bitsAt(c, i) & CARDINAL)) return null; // figures alone are read elsewhere
  const minutes = oclock || !ASKING.has(before) ? null : minutesBehind(c, next);
  if (minutes !== null) return clockOf(c, hours, minutes.value, i, minutes.next);
  return oclock || (isAskedForHour(c, i) && isPartOfDayNext(c, next)) ? clockOf(c, hours, 0, i, next) : null;
}

/** `ten to midnight`, `half past noon`. */
export function spokenTwelveAt(c: Cursor, i: number): Spoken | null {
  const before = wordAt(c, i - 1);
  const sign = PAST.has(before) ? 1 : TO.has(before) ? -1 : 0;
  const said = sign === 0 ? null : beforeHour(c, i, sign, true);
  if (said === null) return null;
  const noon = wordAt(c, i) === MIDNIGHT ? 0 : 12;
  const hours = said.minutes < 0 ? (noon + 23) % 24 : noon;
  return {
    clock: { hours, minutes: (said.minutes + 60) % 60, seconds: null, half: 3, zone: null },
    until: null,
    first: said.first,
    next: i + 1,
  };
}
const MIDNIGHT = wordOf('midnight');

/** `nine-thirty`, `seven twenty-seven`: nothing follows that the minutes could count. */
function minutesBehind(c: Cursor, i: number): Read<number> | null {
  const read = spelledAt(c, isHyphen(c, i) && gapAt(c, i) === NO_GAP ? i + 1 : i);
  return read && read.value >= 10 && read.value < 60 && isClosed(c, read.next) ? read : null;
}

function clockOf(c: Cursor, hours: number, minutes: number, first: number, at: number): Spoken {
  const half = halfAt(c, at);
  const zone = zoneAt(c, half?.next ?? at);
  return {
    clock: { hours, minutes, seconds: null, half: half?.value ?? 0, zone: zone?.value ?? null },
    until: null,
    first,
    next: zone?.next ?? half?.next ?? at,
  };
}

/** `half past`, `a quarter to`, `twenty minutes past`: minutes after the hour, below zero before it. `sure`: what follows makes it a time. */
function beforeHour(c: Cursor, i: number, sign: 1 | -1, sure: boolean): { minutes: number; first: number } | null {
  const k = i - 2;
  if (HALF.has(wordAt(c, k))) return sign > 0 && !A.has(wordAt(c, k - 1)) ? { minutes: 30, first: k } : null;
  if (QUARTER.has(wordAt(c, k))) {
    const first = A.has(wordAt(c, k - 1)) ? k - 1 : k;
    return sure || ASKING.has(wordAt(c, first - 1)) || wordAt(c, i - 1) === PAST_WORD ? { minutes: 15 * sign, first } : null;
  }
  const counted = MINUTES.has(wordAt(c, k));
  const last = counted ? k - 1 : k;
  const tens = isHyphen(c, last - 1) ? last - 2 : last - 1;
  const first = bitsAt(c, tens) & CARDINAL && valueAt(c, tens) === 20 ? tens : last;
  const minutes = digitsAt(c, last) >= 0 ? digitsAt(c, last) : (spelledAt(c, first)?.value ?? 0);
  const round = minutes % 5 === 0 || counted;
  return minutes > 0 && minutes < 30 && round && (sure || ASKING.has(wordAt(c, first - 1))) && wordAt(c, i - 1) !== AFTER_WORD
    ? { minutes: minutes * sign, first }
    : null;
}
const PAST_WORD = wordOf('past');
const AFTER_WORD = wordOf('after');

/** Nothing follows that the number could count. */
const isClosed = (c: Cursor, i: number): boolean =>
  !inside(c, i) ||
  (c.tokens.type[i] === WORD
    ? (c.tokens.shape[i] === LOWER && SMALL.has(wordAt(c, i))) || (bitsAt(c, i) & (PART | RELDAY | WEEKDAY)) !== 0 || halfAt(c, i) !== null
    : '.,;:!?)"”’\'–—'.includes(c.tokens.text[c.tokens.start[i]]) &&
      (gapAt(c, i) === NO_GAP || !',.'.includes(c.tokens.text[c.tokens.start[i]])));

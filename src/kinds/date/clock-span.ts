/** Spans of time within a day, and single times: the ends of `6:15-6:30 p.m.` lend one another the half of the day. */
import { NO_GAP } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { clockAt, type Figures, figuresAt, halfAt, withHalf } from './clock.js';
import { isClosedHour } from './clock-guards.js';
import type { Clock, Read } from './moment.js';
import { isHyphen } from './numbers.js';
import { bitsAt, type Cursor, gapAt, idsOf, TWELVE, wordAt } from './vocab.js';

const TO = idsOf('to until till through and');

export interface Clocks {
  readonly clock: Clock;
  readonly until: Clock | null;
  readonly next: number;
}
export const single = (read: Read<Clock> | null): Clocks | null => read && { clock: read.value, until: null, next: read.next };

/** `6:15-6:30 p.m.`, `3 to 4 p.m.`, `between 9 a.m. and noon`: the first takes its half from the second where it has none. */
export const clockSpanAt = (c: Cursor, i: number, asked: boolean): Clocks | null => {
  const figures = figuresAt(c, i);
  return spanFrom(c, i, asked, figures, clockAt(c, i, asked, figures));
};

/** A span of time that starts at `i`, or the time alone. `figures`: what stands there, read before. */
export function clocksAt(c: Cursor, i: number, asked: boolean, figures: Figures | null): Clocks | null {
  const own = clockAt(c, i, asked, figures);
  return spanFrom(c, i, asked, figures, own) ?? single(own);
}

function spanFrom(c: Cursor, i: number, asked: boolean, figures: Figures | null, own: Read<Clock> | null): Clocks | null {
  const first =
    own ?? (figures && !figures.packed && gapAt(c, i) > NO_GAP && figures.hours >= 1 ? { value: bare(figures), next: figures.next } : null);
  if (first === null) return null;
  const k = first.next;
  const and = TO.has(wordAt(c, k)) && wordAt(c, k) === AND;
  if (!(isHyphen(c, k) || TO.has(wordAt(c, k))) || (and && wordAt(c, i - 1) !== BETWEEN)) return null;
  const said = FROM.has(wordAt(c, i - 1)) && gapAt(c, k + 1) > NO_GAP;
  const second = clockAt(c, k + 1, first.value.half !== 0) ?? bareEnd(c, k + 1, first.value, said);
  if (second === null) return isOpeningHours(c, k, figures, own) ? openingHours(figures!, figuresAt(c, k + 1)!) : null;
  // from 7.30 to 9 p.m., 7.30-9pm
  if (own === null && figures?.dotted && (second.value.half === 0 || second.value.half === 3 || !(said || gapAt(c, k + 1) === NO_GAP)))
    return null;
  const known = second.value.half !== 0 || bitsAt(c, k + 1) & TWELVE;
  if (first.value.half === 0 && !known)
    return figures?.written && isWrittenAt(c, k + 1) && asked ? { clock: first.value, until: second.value, next: second.next } : null;
  const clock = first.value.half === 0 ? halfLike(first.value, second.value) : first.value;
  return { clock, until: second.value.half === 0 ? halfAfter(second.value, clock) : second.value, next: second.next };
}
/** `open 9:00-17:30`: written with minutes that are round, the end past noon as only clocks write it. */
function isOpeningHours(c: Cursor, k: number, first: Figures | null, own: Read<Clock> | null): boolean {
  if (own !== null || first === null || !first.written || first.dotted || !isHyphen(c, k) || first.minutes % 5 !== 0) return false;
  const last = figuresAt(c, k + 1);
  if (last === null || !last.written || last.dotted || last.packed || last.minutes % 5 !== 0) return false;
  return last.hours > 12 && last.hours > first.hours && first.seconds === null && last.seconds === null && isClosedHour(c, last.next);
}
const openingHours = (first: Figures, last: Figures): Clocks => ({
  clock: withHalf(bare(first), 3),
  until: withHalf(bare(last), 3),
  next: last.next,
});
const BETWEEN = wordOf('between');
const FROM = idsOf('from between');
const AND = wordOf('and');
export const isWrittenAt = (c: Cursor, i: number): boolean => figuresAt(c, i)?.written === true;
const bare = ({ hours, minutes, seconds }: { hours: number; minutes: number; seconds: number | null }): Clock => ({
  hours,
  minutes,
  seconds,
  half: 0,
  zone: null,
});

/** `4:00 p.m. to 7:30`: written with minutes, so a time though nothing more is said. */
function bareEnd(c: Cursor, i: number, first: Clock, said: boolean): Read<Clock> | null {
  const figures = figuresAt(c, i);
  // `between noon and 3`, `from 9 a.m. to 5`
  if (
    said &&
    figures !== null &&
    !figures.written &&
    first.half !== 0 &&
    figures.hours >= 1 &&
    figures.hours <= 12 &&
    isClosedHour(c, figures.next)
  )
    return { value: bare(figures), next: figures.next };
  return figures?.written && !figures.dotted && !figures.packed && first.half !== 0 && halfAt(c, figures.next) === null
    ? { value: bare(figures), next: figures.next }
    : null;
}

const minutesOf = (clock: Clock, half: 1 | 2): number => ((clock.hours % 12) + (half === 2 ? 12 : 0)) * 60 + clock.minutes;
/** `11-1 p.m.` starts in the morning, `3-4 p.m.` does not. */
function halfLike(first: Clock, second: Clock): Clock {
  if (first.hours > 12 || second.half === 3) {
    const end = second.hours * 60 + second.minutes;
    return withHalf(first, first.hours > 12 ? 3 : minutesOf(first, 2) < end ? 2 : 1);
  }
  const half = second.half as 1 | 2;
  return withHalf(first, minutesOf(first, half) <= minutesOf(second, half) ? half : half === 2 ? 1 : 2);
}
function halfAfter(second: Clock, first: Clock): Clock {
  if (first.half === 3 && first.hours % 12 === 0 && second.hours < 12) return withHalf(second, first.hours === 12 ? 2 : 1); // noon to 3
  if (first.half === 3 || second.hours > 12) return withHalf(second, 3);
  const half = first.half as 1 | 2;
  return withHalf(second, minutesOf(second, half) >= minutesOf(first, half) ? half : half === 1 ? 2 : 1);
}

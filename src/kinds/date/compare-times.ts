/** Times of day against times of day, and against parts of the day. */
import { sense } from './approximators.js';
import { dayNumber } from './calendar.js';
import { daysOf, type Point } from './edtf.js';
import { NAMED_ZONES, PARTS, ZONES } from './lexicon.js';
import type { Part, Side } from './side.js';

const DAY = 1440;
/** The press rounds to the quarter of an hour: this many minutes off is no contradiction. */
const ROUNDING = 5;
/** How far `just before` and `shortly after` reach from a time told exactly. */
const SHORTLY = 20;
const ABOUT = 15;
/** `just after nine` and `just before half past`: two times that point at one another. */
const BETWEEN = 30;
/** How far *just before* a time the press means at least, where the other time lies on the other side. */
const AWAY = 5;
/** Who is this far off `about nine` may still be no more than loose. */
const LOOSE = 30;
const OF_THE_LOOSE = 0.6;

/** Null where neither side, or one only, has a time of day or a part of one. `dated`: the days were compared too. */
export function compareTimes(a: Side, b: Side, dated: boolean): Part {
  const timed = [a.from?.minutes != null, b.from?.minutes != null];
  if (timed[0] && timed[1]) return compareClocks(a, b, dated);
  if (timed[0] || timed[1]) return timed[0] ? withinPart(b, a, dated) : withinPart(a, b, dated);
  return compareParts(a, b, dated);
}

function compareClocks(a: Side, b: Side, dated: boolean): Part {
  const shifts = zoneShifts(a, b);
  if (shifts === null) return { verdict: 'incomparable', because: `the zones ${a.value.zone} and ${b.value.zone} cannot be compared` };
  let best: Part = null;
  for (const shift of shifts)
    for (const days of dated ? dayShifts(a, b) : [0]) {
      const part = compareMinutes(a, b, shift + days);
      if (best === null || order(part) < order(best)) best = part;
    }
  if (best!.verdict === 'different' && (a.value.zone === undefined) !== (b.value.zone === undefined))
    return { ...best!, confidence: 0.6, because: `${best!.because}, but only one names its zone` };
  return best;
}

const order = (part: Part): number => (part!.verdict === 'same' ? 0 : part!.verdict === 'compatible' ? 1 : 2);

/** Minutes to add to the second side; several where daylight saving is open, null where a zone is not known. */
function zoneShifts(a: Side, b: Side): number[] | null {
  const [x, y] = [a.from!.offset, b.from!.offset];
  const offsetsA = x === null ? offsetsOf(a.value.zone) : [x / 60];
  const offsetsB = y === null ? offsetsOf(b.value.zone) : [y / 60];
  const [za, zb] = [a.value.zone?.toLowerCase(), b.value.zone?.toLowerCase()];
  if (za === zb && x === y) return [0];
  if ((za === undefined && x === null) || (zb === undefined && y === null)) return [0];
  if (offsetsA === null || offsetsB === null) return null;
  return offsetsA.flatMap((p) => offsetsB.map((q) => (p - q) * 60));
}

function offsetsOf(zone: string | undefined): readonly number[] | null {
  if (zone === undefined) return null;
  const [name, kind] = zone.toLowerCase().split(' ');
  if (Object.hasOwn(NAMED_ZONES, name)) {
    const [standard, summer] = NAMED_ZONES[name];
    return kind === 'standard' ? [standard] : kind === 'daylight' ? [summer] : [standard, summer];
  }
  return Object.hasOwn(ZONES, name) ? ZONES[name] : null;
}

/** Where the dates differ by a day the hours may still meet at midnight, which belongs to either. */
function dayShifts(a: Side, b: Side): number[] {
  const x = dayOf(a.from!);
  const y = dayOf(b.from!);
  if (x === null || y === null) return [0];
  const apart = (y - x) * DAY;
  return isMidnight(a) || isMidnight(b) ? [apart, apart + DAY, apart - DAY] : [apart];
}

function dayOf(point: Point): number | null {
  if (point.year === null || point.day === null || point.month === null) return null;
  return point.year.startsWith('X') ? dayNumber(2000, point.month, point.day) : (daysOf(point)?.[0] ?? null);
}
const isMidnight = (side: Side): boolean => side.from!.minutes === 0;

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** `shift` is added to the second side's minutes. Without days the nearer way round the clock counts. */
function compareMinutes(a: Side, b: Side, shift: number): NonNullable<Part> {
  const [p, q] = [a.from!.minutes!, b.from!.minutes! + shift];
  const [pe, qe] = [end(a, p), end(b, q)];
  if (pe > p || qe > q) return compareSpans(a, b, [p, pe], [q, qe]);
  const days = a.from!.year !== null && b.from!.year !== null;
  const apart = days ? q - p : round(q - p);
  if (apart === 0)
    return a.value.approx === b.value.approx
      ? { verdict: 'same', because: 'same time' }
      : { verdict: 'compatible', because: `both about ${clock(a.from!.minutes!)}` };
  const told = apart + Math.sign(apart) * away(a, b, apart);
  if (isCovered(a, told) || isCovered(b, -told)) return { verdict: 'compatible', because: coveredReason(a, b, apart) };
  if (Math.abs(apart) <= ROUNDING && (isRounded(a) || isRounded(b)))
    return {
      verdict: 'compatible',
      because: `${clock(isRounded(a) ? a.from!.minutes! : b.from!.minutes!)} rounds ${clock(isRounded(a) ? b.from!.minutes! : a.from!.minutes!)}`,
    };
  if (isLoose(a) && isLoose(b) && (Math.abs(told) <= ABOUT || meet(a, b, apart)))
    return { verdict: 'compatible', because: 'both times are approximate' };
  const because = differentReason(a, b, apart);
  return (isLoose(a) || isLoose(b)) && Math.abs(apart) <= LOOSE
    ? { verdict: 'different', because, confidence: OF_THE_LOOSE }
    : { verdict: 'different', because };
}

/** The nearer way round the clock. */
const round = (minutes: number): number => ((((minutes + DAY / 2) % DAY) + DAY) % DAY) - DAY / 2;

function differentReason(a: Side, b: Side, apart: number): string {
  const said = `${clock(a.from!.minutes!)} is not ${clock(b.from!.minutes!)}`;
  if (Math.abs(apart) === DAY / 2) return `${said}: morning and evening are exchanged`;
  return Math.abs(apart) < 60 ? `${said}: ${Math.abs(apart)} minutes apart` : said;
}

const isRounded = (side: Side): boolean => side.from!.minutes! % 15 === 0;
const isLoose = (side: Side): boolean => side.value.approx !== null;

/** Whether the earlier of two times points forwards and the later back, to what lies between them. */
function meet(a: Side, b: Side, apart: number): boolean {
  const [early, late] = apart > 0 ? [a, b] : [b, a];
  return Math.abs(apart) <= BETWEEN && isAfter(sense(early.value.approx)) && isBefore(sense(late.value.approx));
}

/** Minutes by which two times point away from one another: *just before eight* is not eight. */
function away(a: Side, b: Side, apart: number): number {
  const [early, late] = apart > 0 ? [a, b] : [b, a];
  return (sense(early.value.approx) === 'before' ? AWAY : 0) + (sense(late.value.approx) === 'after' ? AWAY : 0);
}

const isBefore = (said: ReturnType<typeof sense>): boolean => said === 'before' || said === 'by';
const isAfter = (said: ReturnType<typeof sense>): boolean => said !== null && said !== 'around' && !isBefore(said);

/** Whether `apart` minutes after the side's own time lies where its approximator points. */
function isCovered(side: Side, apart: number): boolean {
  const words = side.value.approx;
  const s = sense(words);
  if (s === null) return false;
  const reach = words === 'before' || words === 'after' || s === 'by' || s === 'from' ? DAY / 2 : SHORTLY;
  if (s === 'around') return Math.abs(apart) <= ABOUT;
  if (s === 'before' || s === 'by') return apart <= 0 && apart >= -reach;
  return apart >= 0 && apart <= reach;
}

const coveredReason = (a: Side, b: Side, apart: number): string => {
  const [side, other] = isCovered(a, apart) ? [a, b] : [b, a];
  return `"${side.value.approx} ${clock(side.from!.minutes!)}" covers ${clock(other.from!.minutes!)}`;
};

const end = (side: Side, start: number): number => {
  if (side.to === side.from || side.to!.minutes === null) return start;
  const length = side.to!.minutes - side.from!.minutes!;
  return start + (length >= 0 ? length : length + DAY);
};

/** Spans of time: a moment inside one agrees with it; two spans agree at both ends, give or take rounding. */
function compareSpans(a: Side, b: Side, x: readonly [number, number], y: readonly [number, number]): NonNullable<Part> {
  const timeless = a.from!.year === null || b.from!.year === null;
  const starts = timeless ? round(y[0] - x[0]) : y[0] - x[0];
  const ends = starts + (y[1] - y[0]) - (x[1] - x[0]);
  if (starts === 0 && ends === 0) return { verdict: 'same', because: 'same span of time' };
  const inside = (starts >= -ROUNDING && ends <= ROUNDING) || (starts <= ROUNDING && ends >= -ROUNDING);
  const moment = x[0] === x[1] || y[0] === y[1];
  if (inside && (moment || (Math.abs(starts) <= ROUNDING && Math.abs(ends) <= ROUNDING)))
    return { verdict: 'compatible', because: moment ? 'the time lies in the span' : 'the spans agree but for rounding' };
  return { verdict: 'different', because: moment ? 'the time lies outside the span' : 'the spans of time differ' };
}

/** Hours of a part of the day, `early` and `late` among them. */
function hoursOf(part: string | undefined): readonly [number, number] | null {
  if (part === undefined) return null;
  const words = part.split(' ');
  const last = words.at(-1)!;
  if (Object.hasOwn(PARTS, last)) {
    const [from, to] = PARTS[last];
    if (words.length > 1 && last === 'morning' && words[0] === 'early') return [0, 9];
    return [from, to];
  }
  return part === 'early' ? [0, 10] : part === 'late' ? [15, 30] : null;
}

/** An hour of play: where evening ends and night begins is nobody's law. */
const PLAY = 60;

/** A time of day against `morning` or `late`. */
function withinPart(named: Side, timed: Side, dated: boolean): Part {
  const hours = hoursOf(named.value.part);
  if (hours === null || !dated) return null;
  if (named.from !== null && named.from.day === null) return null; // `early 2016`
  const minutes = timed.from!.minutes!;
  const apart = named.from !== null && timed.from!.year !== null ? (dayOf(timed.from!)! - dayOf(named.from)!) * DAY : 0;
  for (const m of [minutes + apart, minutes + apart + DAY])
    if (m >= hours[0] * 60 - PLAY && m <= hours[1] * 60 + PLAY && (m === minutes + apart || apart === 0))
      return { verdict: 'compatible', because: `${clock(minutes)} is ${named.value.part}` };
  return { verdict: 'different', because: `${clock(minutes)} is not ${named.value.part}`, confidence: 0.8 };
}

function compareParts(a: Side, b: Side, dated: boolean): Part {
  const [x, y] = [hoursOf(a.value.part), hoursOf(b.value.part)];
  if (x === null || y === null || !dated || (a.from !== null && a.from.day === null) || (b.from !== null && b.from.day === null))
    return null;
  if (a.value.part === b.value.part) return null;
  const apart = a.from !== null && b.from !== null ? (dayOf(b.from)! - dayOf(a.from)!) * 24 : 0;
  if (x[0] <= y[1] + apart && y[0] + apart <= x[1])
    return { verdict: 'compatible', because: `${a.value.part} and ${b.value.part} overlap` };
  return { verdict: 'different', because: `${a.value.part} is not ${b.value.part}`, confidence: 0.8 };
}

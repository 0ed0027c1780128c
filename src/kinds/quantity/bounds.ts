/**
 * How two written numbers stand to each other, whatever they measure: rounding, approximators with a direction, bounds and ranges.
 * Shared by quantities and sums.
 */
import { absolute, add, type Exact, exact, lastPlace, multiply, order, ratio, rounded, subtract, tenTo } from '../decimal.js';
import type { Comparison } from '../kind.js';
import { type Direction, directionOf } from './approx.js';
import { spoken } from './numerals.js';

/** A number as kept in a value. */
export interface Numbers {
  readonly number: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly approx: string | null;
}

export interface Policy {
  /** Nothing is rounded: ages, places in a row, house numbers. */
  readonly exactly?: boolean;
  /** Whole tens may be rounded too (lengths and weights are measured, people are counted). */
  readonly tens?: boolean;
  /** What one of `b`'s unit is in `a`'s, with the unit's shift; left out where the units are the same. */
  readonly convert?: (b: Exact) => Exact;
  /** Largest distance that `about` covers, in the number's own unit; a tenth of it when left out. */
  readonly reach?: Exact;
  /** How a number is printed. */
  readonly show?: (decimal: string) => string;
}

/** An interval; null ends are open to infinity. */
interface Interval {
  readonly low: Exact | null;
  readonly high: Exact | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

const ZERO = ratio(0n);
const TENTH = ratio(1n, 10n);
const TWENTIETH = ratio(1n, 20n);
const HALF = ratio(1n, 2n);
const TEN = ratio(10n);

interface Side {
  readonly value: Exact;
  readonly text: string;
  readonly direction: Direction;
  readonly approx: string | null;
  readonly written: string;
  /** Half of the last place that says something, in the unit of comparison, and never more than a twentieth. */
  readonly slack: Exact;
}

/** Compares two numbers; `b` is converted to the unit of `a` first. */
export function compareNumbers(a: Numbers, b: Numbers, policy: Policy = {}): Comparison {
  if (a.number === null || b.number === null) return compareRanges(a, b, policy);
  return comparePoints(sideOf(a.number, a.approx, policy, false), sideOf(b.number, b.approx, policy, true), policy);
}

function sideOf(number: string, approx: string | null, policy: Policy, second: boolean): Side {
  const { value, slack } = second && policy.convert ? sizeOf(number, policy.convert) : ownSize(number);
  const print = policy.show ?? spoken;
  const text = approx === null ? print(number) : `${approx} ${print(number)}`;
  return { value, text, direction: directionOf(approx), approx, written: number, slack };
}

function sizeOf(number: string, convert: (x: Exact) => Exact): Pick<Side, 'value' | 'slack'> {
  const own = exact(number)!;
  const value = convert(own);
  const step = multiply(tenTo(lastPlace(number)), HALF);
  const half = absolute(subtract(convert(add(own, step)), value));
  const cap = multiply(absolute(value), TWENTIETH);
  return { value, slack: order(half, cap) < 0 ? half : cap };
}

const KEPT = 1 << 14;
const sizes = new Map<string, Pick<Side, 'value' | 'slack'>>();

/** A number in its own unit. Big integers are slow, and a story holds the same figures against one another again and again. */
function ownSize(number: string): Pick<Side, 'value' | 'slack'> {
  let size = sizes.get(number);
  if (size === undefined) {
    if (sizes.size >= KEPT) sizes.clear();
    sizes.set(number, (size = sizeOf(number, (x) => x)));
  }
  return size;
}

function comparePoints(a: Side, b: Side, policy: Policy): Comparison {
  const way = order(a.value, b.value);
  if (way === 0) return equalPoints(a, b);
  if (a.direction === 'exactly' && b.direction === 'exactly') return exactPoints(a, b, policy);
  return bounded(a, b, policy);
}

function equalPoints(a: Side, b: Side): Comparison {
  if (a.direction === b.direction)
    return { verdict: 'same', because: [a.written === b.written ? `both are ${a.text}` : `${a.text} and ${b.text} are one value`] };
  if (opposed(a.direction, b.direction)) return { verdict: 'different', because: [`"${a.text}" and "${b.text}" exclude each other`] };
  const strict = [a.direction, b.direction].some((d) => d === 'over' || d === 'under') && [a.direction, b.direction].includes('exactly');
  return { verdict: 'compatible', because: [`"${a.text}" and "${b.text}" can be one value`], ...(strict ? { confidence: 0.6 } : {}) };
}

const UPWARD = new Set<Direction>(['over', 'above']);
const DOWNWARD = new Set<Direction>(['under', 'below', 'at most']);
const opposed = (a: Direction, b: Direction): boolean =>
  (UPWARD.has(a) && DOWNWARD.has(b)) ||
  (DOWNWARD.has(a) && UPWARD.has(b)) ||
  (a === 'at least' && b === 'under') ||
  (a === 'under' && b === 'at least');

function exactPoints(a: Side, b: Side, policy: Policy): Comparison {
  if (policy.convert) return converted(a, b);
  const [coarse, fine] = lastPlace(a.written) > lastPlace(b.written) ? [a, b] : [b, a];
  const strict = policy.exactly || a.approx !== null || b.approx !== null; // only *exactly* gets here with one
  const near = strict ? 'no' : rounds(coarse, fine, policy);
  if (near === 'yes') return { verdict: 'compatible', because: [`${coarse.text} is ${fine.text} rounded`] };
  const because = [`${a.text} is not ${b.text}`];
  return near === 'roughly'
    ? { verdict: 'different', because: [...because, `rounding would be coarse`], confidence: 0.7 }
    : { verdict: 'different', because };
}

/** Whether the rounder figure is the finer one rounded: nearer than half its last place, and within a twentieth. Ties are no rounding. */
function rounds(coarse: Side, fine: Side, policy: Policy): 'yes' | 'roughly' | 'no' {
  const place = lastPlace(coarse.written);
  if (place <= lastPlace(fine.written)) return 'no';
  if (place === 1 && !policy.tens) return 'no';
  const distance = absolute(subtract(coarse.value, fine.value));
  if (order(distance, multiply(tenTo(place), HALF)) >= 0) return 'no';
  return order(distance, multiply(absolute(fine.value), TWENTIETH)) <= 0 ? 'yes' : 'roughly';
}

/** Of two units: each figure is as good as its last place. */
function converted(a: Side, b: Side): Comparison {
  const distance = absolute(subtract(a.value, b.value));
  const shown = `${b.text} is ${spoken(rounded(b.value, 5))} in the other unit`;
  if (order(distance, add(a.slack, b.slack)) <= 0)
    return { verdict: 'compatible', because: [`${shown}, which agrees with ${a.text} as far as both were rounded`] };
  return { verdict: 'different', because: [`${shown}, not ${a.text}`] };
}

/** *Up to 120 mph*, *up to 193 km/h*: one bound, as far as both were rounded. */
const isOneBound = (a: Side, b: Side, { convert }: Policy): boolean =>
  convert !== undefined && a.direction === b.direction && order(absolute(subtract(a.value, b.value)), add(a.slack, b.slack)) <= 0;

function bounded(a: Side, b: Side, policy: Policy): Comparison {
  if (isOneBound(a, b, policy)) return converted(a, b);
  const x = intervalOf(a, policy);
  const y = intervalOf(b, policy);
  if (meet(x, y)) {
    if ((isFloor(a) && isFloor(b) && ratioAbove(a.value, b.value, 2n)) || (isCeiling(a) && isCeiling(b)))
      return { verdict: 'different', because: [`"${a.text}" and "${b.text}" point at different sizes`], confidence: 0.6 };
    return { verdict: 'compatible', because: [reason(a, b)] };
  }
  const soft = isSoft(a) || isSoft(b);
  const widened = soft && meet(widen(x, a), widen(y, b));
  const because = [`"${a.text}" excludes "${b.text}"`];
  return widened || isFar(a, b) ? { verdict: 'different', because, confidence: 0.7 } : { verdict: 'different', because };
}

const isSoft = ({ direction }: Side): boolean => direction === 'about' || direction === 'below' || direction === 'above';
const isCeiling = ({ direction }: Side): boolean => direction === 'at most' || direction === 'under';
const isFloor = ({ direction }: Side): boolean => direction === 'over' || direction === 'at least';

/** One number satisfies the other's bound and yet lies far off (`more than 100`, 5,000). */
function isFar(a: Side, b: Side): boolean {
  const [floor, other] = isFloor(a) ? [a, b] : [b, a];
  return isFloor(floor) && order(other.value, floor.value) > 0;
}

function ratioAbove(a: Exact, b: Exact, times: bigint): boolean {
  const [small, large] = order(absolute(a), absolute(b)) < 0 ? [absolute(a), absolute(b)] : [absolute(b), absolute(a)];
  return order(multiply(small, ratio(times)), large) < 0;
}

function reason(a: Side, b: Side): string {
  if (a.direction === 'exactly') return `${a.text} satisfies "${b.text}"`;
  if (b.direction === 'exactly') return `${b.text} satisfies "${a.text}"`;
  return `"${a.text}" and "${b.text}" overlap`;
}

function intervalOf(side: Side, policy: Policy): Interval {
  const { value, direction, slack } = side;
  const size = absolute(value);
  const reach = reachOf(side, policy);
  const closed = (low: Exact | null, high: Exact | null): Interval => ({ low, high, lowOpen: false, highOpen: false });
  const give = policy.convert ? slack : ZERO;
  switch (direction) {
    case 'about':
      return closed(subtract(value, reach), add(value, reach));
    case 'below':
      return closed(subtract(value, multiply(size, TENTH)), value);
    case 'above':
      return closed(value, add(value, multiply(size, TENTH)));
    case 'over':
      return { low: value, high: value.n > 0n ? multiply(value, TEN) : null, lowOpen: true, highOpen: false };
    case 'at least':
      return closed(value, value.n > 0n ? multiply(value, TEN) : null);
    case 'under':
      return { low: value.n > 0n ? ZERO : null, high: value, lowOpen: false, highOpen: true };
    case 'at most':
      return closed(value.n > 0n ? ZERO : null, value);
    default:
      return closed(subtract(value, give), add(value, give));
  }
}

function reachOf(side: Side, policy: Policy): Exact {
  const tenth = multiply(absolute(side.value), TENTH);
  if (side.text.startsWith('a couple of')) return ratio(1n);
  return policy.reach && order(policy.reach, tenth) < 0 ? policy.reach : tenth;
}

function widen(interval: Interval, side: Side): Interval {
  if (!isSoft(side) || !interval.low || !interval.high) return interval;
  const more = multiply(absolute(side.value), TENTH);
  return { ...interval, low: subtract(interval.low, more), high: side.direction === 'below' ? interval.high : add(interval.high, more) };
}

function meet(a: Interval, b: Interval): boolean {
  return reaches(a.high, b.low, a.highOpen || b.lowOpen) && reaches(b.high, a.low, b.highOpen || a.lowOpen);
}

const reaches = (high: Exact | null, low: Exact | null, open: boolean): boolean =>
  high === null || low === null || (open ? order(high, low) > 0 : order(high, low) >= 0);

/** A range and a number, or two ranges. */
function compareRanges(a: Numbers, b: Numbers, policy: Policy): Comparison {
  if (a.number === null && b.number === null) return bothRanges(a, b, policy);
  const first = a.number === null;
  const [range, point] = first ? [a, b] : [b, a];
  const side = sideOf(point.number!, point.approx, policy, first);
  const convert = !first && policy.convert ? policy.convert : (x: Exact) => x;
  const span: Interval = { low: convert(exact(range.low!)!), high: convert(exact(range.high!)!), lowOpen: false, highOpen: false };
  const print = policy.show ?? spoken;
  const shown = `${print(range.low!)} to ${print(range.high!)}`;
  return meet(span, intervalOf(side, policy))
    ? { verdict: 'compatible', because: [`${side.text} lies within ${shown}`] }
    : { verdict: 'different', because: [`${side.text} lies outside ${shown}`] };
}

/** Ranges agree when their ends do: two that merely overlap give two accounts of the same spread. */
function bothRanges(a: Numbers, b: Numbers, policy: Policy): Comparison {
  const end = (number: string): Numbers => ({ number, low: null, high: null, approx: null });
  const lows = compareNumbers(end(a.low!), end(b.low!), policy);
  const highs = compareNumbers(end(a.high!), end(b.high!), policy);
  if (lows.verdict === 'same' && highs.verdict === 'same') return { verdict: 'same', because: ['both ends are equal'] };
  const apart = [lows, highs].find(({ verdict }) => verdict === 'different');
  if (apart) return { verdict: 'different', because: apart.because, ...(apart.confidence ? { confidence: apart.confidence } : {}) };
  return { verdict: 'compatible', because: [...lows.because, ...highs.because] };
}

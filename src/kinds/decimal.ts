/**
 * Exact numbers. A value is a decimal string in plain notation (`"14500"`, `"2.50"`), never a binary float; arithmetic
 * goes through ratios of big integers. Only what no decimal can say (a third) is rounded, once, when it is written down.
 */

/** A ratio in lowest terms; `d` is above zero. */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

/** Significant digits kept of a number that no finite decimal equals. */
const REPEATING_DIGITS = 15;

const DECIMAL = /^-?(?:\d+(?:\.\d+)?|\.\d+)$/;
/** Digits after which a decimal is refused: nothing a newspaper prints is longer, and hostile text could be. */
const LONGEST = 400;

/** Makes a ratio. Throws a RangeError when `d` is zero. */
export function ratio(n: bigint, d = 1n): Exact {
  if (d === 0n) throw new RangeError('a ratio needs a denominator other than zero');
  const sign = d < 0n ? -1n : 1n;
  const g = gcd(n < 0n ? -n : n, d * sign);
  return g === 1n ? { n: n * sign, d: d * sign } : { n: (n * sign) / g, d: (d * sign) / g };
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

/** Reads a decimal in plain notation; null when it is none. */
export function exact(decimal: string): Exact | null {
  if (decimal.length > LONGEST || !DECIMAL.test(decimal)) return null;
  const point = decimal.indexOf('.');
  if (point < 0) return { n: BigInt(decimal), d: 1n };
  const places = decimal.length - point - 1;
  const digits = BigInt((decimal.slice(0, point) + decimal.slice(point + 1)).replace(/^-(?=$)/, '-0'));
  return ratio(digits, 10n ** BigInt(places));
}

export const add = (a: Exact, b: Exact): Exact => ratio(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Exact, b: Exact): Exact => ratio(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Exact, b: Exact): Exact => ratio(a.n * b.n, a.d * b.d);
/** Throws a RangeError when `b` is zero. */
export const divide = (a: Exact, b: Exact): Exact => ratio(a.n * b.d, a.d * b.n);
export const negate = (a: Exact): Exact => ({ n: -a.n, d: a.d });
export const absolute = (a: Exact): Exact => (a.n < 0n ? negate(a) : a);

/** Below zero, zero or above zero as `a` is below, at or above `b`. */
export function order(a: Exact, b: Exact): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `base` to a whole power. Throws a RangeError for zero to a power below zero. */
export function power(base: Exact, exponent: number): Exact {
  const raised = ratio(base.n ** BigInt(Math.abs(exponent)), base.d ** BigInt(Math.abs(exponent)));
  return exponent < 0 ? ratio(raised.d, raised.n) : raised;
}

/** The decimal string of a ratio: exact where a decimal of at most 30 places is, else rounded (half away from zero) to {@link REPEATING_DIGITS} digits. */
export function decimal(value: Exact): string {
  const places = placesOf(value.d);
  return places >= 0 ? fixed(value, places) : rounded(value, REPEATING_DIGITS);
}

/** Decimal places needed, or -1 when there is no end to them (or none within 30). */
function placesOf(d: bigint): number {
  let twos = 0;
  let fives = 0;
  while (d % 2n === 0n && twos <= 30) {
    d /= 2n;
    twos++;
  }
  while (d % 5n === 0n && fives <= 30) {
    d /= 5n;
    fives++;
  }
  const places = Math.max(twos, fives);
  return d === 1n && places <= 30 ? places : -1;
}

function fixed(value: Exact, places: number): string {
  const scaled = (value.n * 10n ** BigInt(places)) / value.d;
  return shift(scaled.toString(), -places);
}

/** Rounds to a number of significant digits, half away from zero, without trailing zeros after the point. */
export function rounded(value: Exact, digits: number): string {
  const { n, d } = absolute(value);
  if (n === 0n) return '0';
  const whole = n / d;
  let places = digits - (whole > 0n ? whole.toString().length : 0);
  if (whole === 0n) places = digits + leadingZeros(n, d);
  const at = 10n ** BigInt(Math.max(0, places));
  const cut = 10n ** BigInt(Math.max(0, -places));
  const scaled = ((2n * n * at) / (d * cut) + 1n) / 2n;
  const text = shift((scaled * cut).toString(), -Math.max(0, places));
  return (value.n < 0n ? '-' : '') + trimmed(text);
}

function leadingZeros(n: bigint, d: bigint): number {
  let zeros = 0;
  while (n * 10n < d && zeros < LONGEST) {
    n *= 10n;
    zeros++;
  }
  return zeros;
}

const trimmed = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** Moves the point of a decimal: `shift("2.5", 6)` is `"2500000"`. Digits written after the point are kept (`shift("2.50", 1)` is `"25.0"`). */
export function shift(decimal: string, places: number): string {
  if (places === 0) return decimal;
  const negative = decimal.startsWith('-');
  const bare = negative ? decimal.slice(1) : decimal;
  const point = bare.indexOf('.');
  let digits = point < 0 ? bare : bare.slice(0, point) + bare.slice(point + 1);
  let at = (point < 0 ? bare.length : point) + places;
  if (at > digits.length) digits = digits.padEnd(at, '0');
  if (at < 1) {
    digits = digits.padStart(digits.length + 1 - at, '0');
    at = 1;
  }
  const whole = digits.slice(0, at).replace(/^0+(?=\d)/, '');
  const rest = digits.slice(at);
  return (negative ? '-' : '') + whole + (rest ? `.${rest}` : '');
}

/** The same number without trailing zeros after the point and leading zeros before it: `"2.50"` is `"2.5"`. */
export function canonical(decimal: string): string {
  const bare = trimmed(shift(shift(decimal, 1), -1));
  return bare === '-0' ? '0' : bare;
}

/**
 * The place of the last digit that says something: 2 for `"1400"`, 0 for `"37"`, -2 for `"2.50"`. Zeros before the
 * point say nothing, for nobody can tell whether they were measured; zeros after it do.
 */
export function lastPlace(decimal: string): number {
  const point = decimal.indexOf('.');
  if (point >= 0) return point + 1 - decimal.length;
  const zeros = /0*$/.exec(decimal)![0].length;
  return zeros === decimal.replace('-', '').length ? 0 : zeros;
}

/** A whole power of ten. */
export const tenTo = (places: number): Exact => (places >= 0 ? { n: 10n ** BigInt(places), d: 1n } : { n: 1n, d: 10n ** BigInt(-places) });

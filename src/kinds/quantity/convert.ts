/** Conversion between units of one dimension, exact; and rates (`mile per hour`) from the units they are made of. */
import { divide, type Exact, exact, multiply, ratio } from '../decimal.js';
import { unitNamed } from './signs.js';

/** What a unit measures, and what one of it is worth in the dimension's base unit: several worths where countries differ. */
export interface Worth {
  readonly dimension: string;
  readonly factors: readonly Exact[];
}

const ONE = ratio(1n);

/** Null for a unit that no table holds. */
export function worthOf(name: string): Worth | null {
  const at = name.indexOf(' per ');
  const whole = unitNamed(name);
  if (at < 0 || (whole && whole.factors.length > 0))
    return whole ? { dimension: whole.dimension, factors: whole.factors.map(fraction) } : raisedWorth(name);
  const above = worthOf(name.slice(0, at));
  const below = worthOf(name.slice(at + 5));
  if (!above || !below) return null;
  const dimension = `${above.dimension} per ${below.dimension}`;
  return {
    dimension: dimension === 'length per time' ? 'speed' : dimension,
    factors: above.factors.flatMap((a) => below.factors.map((b) => divide(a, b))),
  };
}

/** `square second`: a unit raised that the table does not hold. */
function raisedWorth(name: string): Worth | null {
  const power = name.startsWith('square ') ? 2 : name.startsWith('cubic ') ? 3 : 0;
  const base = power ? unitNamed(name.slice(name.indexOf(' ') + 1)) : undefined;
  if (!base) return null;
  return {
    dimension: `${base.dimension}^${power}`,
    factors: base.factors.map(fraction).map((f) => (power === 2 ? multiply(f, f) : multiply(f, multiply(f, f)))),
  };
}

function fraction(text: string): Exact {
  const stroke = text.indexOf('/');
  return stroke < 0 ? exact(text)! : divide(exact(text.slice(0, stroke))!, exact(text.slice(stroke + 1))!);
}

/** How many of `to` one of `from` is; null where there is no one answer. Temperatures need their zero too: see {@link toKelvin}. */
export function factorOf(from: string, to: string): Exact | null {
  if (from === to) return ONE;
  const a = worthOf(from);
  const b = worthOf(to);
  if (!a || !b || a.dimension !== b.dimension || a.factors.length === 0 || b.factors.length === 0) return null;
  return divide(a.factors[0], b.factors[0]);
}

/** About how many of `to` one of `from` is, for guards; null where there is no one answer. */
export function scaleOf(from: string, to: string): number | null {
  const factor = factorOf(from, to);
  return factor === null ? null : Number(factor.n) / Number(factor.d);
}

/** Every factor by which `from` may be turned into `to`: several where a gallon or a ton may be one of two. Empty where there is none. */
export function factorsOf(from: string, to: string): Exact[] {
  if (from === to) return [ONE];
  const a = worthOf(from);
  const b = worthOf(to);
  if (!a || !b || a.dimension !== b.dimension) return [];
  return a.factors.flatMap((x) => b.factors.map((y) => divide(x, y)));
}

const ZERO_OF: Readonly<Record<string, readonly [scale: string, shift: string]>> = {
  kelvin: ['1', '0'],
  'degree Celsius': ['1', '273.15'],
  'degree Fahrenheit': ['5/9', '255.372222222222222'],
};

/** A temperature in kelvin and what one degree of its scale is in kelvin; null for a scale that is not named. */
export function toKelvin(value: Exact, unit: string): { value: Exact; degree: Exact } | null {
  const scale = ZERO_OF[unit];
  if (!scale) return null;
  const degree = fraction(scale[0]);
  const warm = multiply(value, degree);
  // 459.67 °F is the distance to absolute zero: kept as a ratio, not as the decimal above.
  const zero = unit === 'degree Fahrenheit' ? multiply(exact('459.67')!, degree) : exact(scale[1])!;
  return { value: ratio(warm.n * zero.d + zero.n * warm.d, warm.d * zero.d), degree };
}

/** How two quantities stand to each other. Numbers and units only: whether they count the same thing is for the linker to say. */
import { absolute, divide, type Exact, exact, multiply, order, ratio, subtract } from '../decimal.js';
import type { Comparison, QuantityValue } from '../kind.js';
import { compareNumbers, type Policy } from './bounds.js';
import { factorsOf, toKelvin, worthOf } from './convert.js';
import { headOf } from './noun.js';

/** Mean Gregorian month, in days: months and days have no exact rate, so agreement is allowed 5 percent. */
const DAYS_A_MONTH = ratio(1461n, 48n);
const SECONDS_A_DAY = ratio(86400n);
const HUNDRED = ratio(100n);
const FIVE = ratio(5n);

/** Compares `b` with `a`, the expectation. */
export function compareQuantities(a: QuantityValue, b: QuantityValue): Comparison {
  if (isAge(a) || isAge(b)) return compareAges(a, b);
  if (isAddress(a) || isAddress(b)) return compareNumbers(a, b, { exactly: true });
  if (a.unit === b.unit) return compareNumbers(a, b, policyOf(a.unit));
  return shareAndPart(a, b) ?? ordinalAndCount(a, b) ?? acrossUnits(a, b);
}

const isAge = (value: QuantityValue): boolean => value.noun === 'age';
const isAddress = (value: QuantityValue): boolean => value.unit === null && value.noun !== null && headOf(value.noun) === 'block';

const MEASURED = new Set(['length', 'area', 'volume', 'mass', 'speed', 'data', 'power', 'energy', 'pressure', 'frequency']);
const EXACT_UNITS = new Set(['ordinal', 'calibre', 'gauge']);

function policyOf(unit: string | null): Policy {
  if (unit === null) return {};
  if (EXACT_UNITS.has(unit)) return { exactly: true };
  if (unit === 'percent' || unit === 'percentage point') return { reach: FIVE };
  return MEASURED.has(worthOf(unit)?.dimension ?? '') ? { tens: true } : {};
}

const incomparable = (a: QuantityValue, b: QuantityValue): Comparison => ({
  verdict: 'incomparable',
  because: [`${a.unit ?? 'a bare number'} and ${b.unit ?? 'a bare number'} measure different things`],
});

/** `a third` and `33 percent`. */
function shareAndPart(a: QuantityValue, b: QuantityValue): Comparison | null {
  const isShare = (value: QuantityValue): boolean => value.unit === null && value.number?.startsWith('0.') === true;
  if (a.unit === 'percent' && isShare(b)) return compareNumbers(a, b, { convert: (x) => multiply(x, HUNDRED) });
  if (b.unit === 'percent' && isShare(a)) return compareNumbers(a, b, { convert: (x) => divide(x, HUNDRED) });
  return null;
}

/** `fifth title` and `five titles`. */
function ordinalAndCount(a: QuantityValue, b: QuantityValue): Comparison | null {
  const pair = [a.unit, b.unit];
  return pair.includes('ordinal') && pair.includes(null) ? compareNumbers(a, b, { exactly: true }) : null;
}

function acrossUnits(a: QuantityValue, b: QuantityValue): Comparison {
  if (a.unit === null || b.unit === null) return incomparable(a, b);
  const warm = compareTemperatures(a, b);
  if (warm) return warm;
  const factors = factorsOf(b.unit, a.unit);
  if (factors.length === 0) return calendarAndClock(a, b) ?? incomparable(a, b);
  return best(factors.map((factor) => compareNumbers(a, b, { ...policyOf(a.unit), convert: (x) => multiply(x, factor) })));
}

const RANK = ['same', 'compatible', 'different', 'incomparable'];
/** Where a unit is one of several (gallons, tons), the reading under which the two agree. */
const best = (comparisons: Comparison[]): Comparison =>
  comparisons.reduce((a, b) => (RANK.indexOf(b.verdict) < RANK.indexOf(a.verdict) ? b : a));

/** A bare degree may be of either scale. */
function compareTemperatures(a: QuantityValue, b: QuantityValue): Comparison | null {
  if (a.unit === 'degree' || b.unit === 'degree') {
    const scales = [a.unit, b.unit];
    return scales.some((unit) => unit === 'degree Celsius' || unit === 'degree Fahrenheit') ? compareNumbers(a, b) : null;
  }
  const scale = toKelvin(ratio(0n), a.unit!);
  if (!scale || !toKelvin(ratio(0n), b.unit!)) return null;
  const convert = (x: Exact): Exact => divide(subtract(toKelvin(x, b.unit!)!.value, scale.value), scale.degree);
  return a.number === null || b.number === null ? compareNumbers(a, b, { convert }) : nearTemperatures(a, b, convert);
}

/** Weather is rounded to whole degrees: a degree of either scale is allowed for it. */
function nearTemperatures(a: QuantityValue, b: QuantityValue, convert: (x: Exact) => Exact): Comparison {
  const distance = absolute(subtract(exact(a.number!)!, convert(exact(b.number!)!)));
  if (a.approx === null && b.approx === null && order(distance, ratio(1n)) <= 0)
    return { verdict: distance.n === 0n ? 'same' : 'compatible', because: ['the temperatures agree within a degree'] };
  return compareNumbers(a, b, { convert });
}

/** Months and days: no exact rate, so only a twentieth apart is compatible. */
function calendarAndClock(a: QuantityValue, b: QuantityValue): Comparison | null {
  const x = worthOf(a.unit!);
  const y = worthOf(b.unit!);
  const dimensions = [x?.dimension, y?.dimension];
  if (!x || !y || !dimensions.includes('calendar') || !dimensions.includes('time')) return null;
  const month = multiply(DAYS_A_MONTH, SECONDS_A_DAY);
  const seconds = (worth: typeof x): Exact => (worth.dimension === 'calendar' ? multiply(worth.factors[0], month) : worth.factors[0]);
  const factor = divide(seconds(y), seconds(x));
  return compareNumbers(a, b, { convert: (n) => multiply(n, factor) });
}

/** Ages are never rounded; one in months and one in years agree in the years completed. */
function compareAges(a: QuantityValue, b: QuantityValue): Comparison {
  if (a.unit === b.unit) return compareNumbers(a, b, { exactly: true });
  const factors = a.unit && b.unit ? factorsOf(b.unit, a.unit) : [];
  if (factors.length === 0 || a.number === null || b.number === null) return calendarAndClockAges(a, b);
  // *3 weeks old*, *20 days old*: days and weeks have no exact rate to years.
  if (factorsOf(a.unit!, 'year').length === 0) return compareNumbers(a, b, { convert: (n) => multiply(n, factors[0]) });
  const years = (value: QuantityValue): bigint => floor(multiply(exact(value.number!)!, factorsOf(value.unit!, 'year')[0]));
  if (years(a) === years(b)) return { verdict: 'compatible', because: ['the completed years agree'] };
  return { verdict: 'different', because: [`${years(a)} completed years are not ${years(b)}`] };
}

function calendarAndClockAges(a: QuantityValue, b: QuantityValue): Comparison {
  return a.unit && b.unit ? (calendarAndClock(a, b) ?? incomparable(a, b)) : incomparable(a, b);
}

const floor = (value: Exact): bigint => value.n / value.d;

/** Counts of units that end before a token: `two weeks`, `2 years and a month`, `a year and a half`, `a few days`. Read backwards. */
import { NUMBER } from '../../text/tokens.js';
import type { Unit } from './moment.js';
import { isApostrophe, isComma, isHyphen } from './numbers.js';
import { bitsAt, CARDINAL, type Cursor, digitsAt, formAt, idsOf, UNIT, unitOf, valueAt, wordAt } from './vocab.js';

export interface Step {
  readonly unit: Unit;
  readonly count: number;
}
export interface Counted {
  readonly steps: readonly Step[];
  /** Said without a number: `several months`. */
  readonly vague: boolean;
  /** Said with a number that is not meant to the day: `a few days`, `a couple of weeks`. */
  readonly loose?: true;
  readonly first: number;
}

const ONE = idsOf('a an one');
const HALF = idsOf('half');
const VAGUE = idsOf('few several many some');
const FEW = idsOf('few');
const HUNDRED = idsOf('hundred');
const OF = idsOf('of');
const COUPLE = idsOf('couple');
const AND = idsOf('and');
const A = idsOf('a an');

const UNITS: Readonly<Record<string, readonly [Unit, number]>> = {
  fortnight: ['week', 2],
  decade: ['year', 10],
  century: ['year', 100],
  weekend: ['weekend', 1],
  quarter: ['month', 3],
};

export function step(unit: string, count: number): Step {
  const [name, times] = UNITS[unit] ?? [unit as Unit, 1];
  return { unit: name, count: count * times };
}

/** Counts and units that end right before `at`. */
export function countedBefore(c: Cursor, at: number): Counted | null {
  const last = oneBefore(c, at) ?? halvesBefore(c, at);
  if (last === null) return null;
  // `2 weeks and 2 days ago`, `2 years 1 month ago`
  let { first } = last;
  const steps = [...last.steps];
  let { vague } = last;
  if (last.loose) return last;
  for (;;) {
    const k = AND.has(wordAt(c, first - 1)) || isComma(c, first - 1) ? first - 1 : first;
    const more = bitsAt(c, k - 1) & UNIT ? oneBefore(c, k) : null;
    if (more === null) break;
    steps.unshift(...more.steps);
    vague ||= more.vague;
    first = more.first;
  }
  return { steps, vague, first };
}

/** `five days`, `a week`, `twenty-one years`, `half an hour`, `2.5 hours`, `two and a half years`, `a few days`. */
function oneBefore(c: Cursor, at: number): Counted | null {
  const u = isApostrophe(c, at - 1) ? at - 2 : at - 1;
  const unit = unitOf(wordAt(c, u));
  if (unit === null || !(bitsAt(c, u) & UNIT)) return null;
  const n = u - 1;
  const word = wordAt(c, n);
  if (isHyphen(c, n) && HALF.has(wordAt(c, n - 1)))
    return { steps: [halfOf(unit)], vague: false, first: A.has(wordAt(c, n - 2)) ? n - 2 : n - 1 }; // a half-century
  if (ONE.has(word)) {
    if (HALF.has(wordAt(c, n - 1))) return { steps: [halfOf(unit)], vague: false, first: n - 1 };
    return { steps: [step(unit, 1)], vague: false, first: n };
  }
  const number = numberBefore(c, u);
  if (number !== null) return countOf(unit, number.value, number.first);
  const couple = OF.has(word) ? n - 1 : n;
  if (COUPLE.has(wordAt(c, couple))) return looseOf(unit, 2, A.has(wordAt(c, couple - 1)) ? couple - 1 : couple);
  if (VAGUE.has(word)) {
    const first = A.has(wordAt(c, n - 1)) ? n - 1 : n;
    return FEW.has(word) && unit === 'day' ? looseOf(unit, 3, first) : { steps: [step(unit, 3)], vague: true, first };
  }
  // `65 million years ago`: a number that is not read here, and no `years ago` either
  if (c.tokens.type[n] === NUMBER || (bitsAt(c, n) & CARDINAL) !== 0 || isMultiplier(word) || HALF.has(word)) return null;
  return formAt(c, u).endsWith('s') && unit !== 'second' && unit !== 'minute' ? { steps: [step(unit, 3)], vague: true, first: u } : null;
}

const MULTIPLIERS = idsOf('hundred thousand million billion m bn');
const isMultiplier = (word: number): boolean => MULTIPLIERS.has(word);

const looseOf = (unit: string, count: number, first: number): Counted =>
  unit === 'hour' || unit === 'minute' || unit === 'second'
    ? { steps: [step(unit, count)], vague: true, first }
    : { steps: [step(unit, count)], vague: false, loose: true, first };

const DECIMAL = /^\d{1,3}\.\d$/;

/** The number that ends right before the unit at `u`: `21`, `twenty-one`, `1.5`, `a hundred`, `two and a half`. */
export function numberBefore(c: Cursor, u: number): { value: number; first: number } | null {
  const n = u - 1;
  // two-and-a-half
  const step = isHyphen(c, n - 1) ? 2 : 1;
  if (HALF.has(wordAt(c, n)) && A.has(wordAt(c, n - step)) && AND.has(wordAt(c, n - 2 * step))) {
    const whole = wholeBefore(c, n - 3 * step + 1);
    return whole && { value: whole.value + 0.5, first: whole.first };
  }
  if (DECIMAL.test(formAt(c, n))) return { value: Number(formAt(c, n)), first: n };
  return wholeBefore(c, u);
}

function wholeBefore(c: Cursor, at: number): { value: number; first: number } | null {
  const n = at - 1;
  const digits = digitsAt(c, n);
  if (digits > 0 && digits < 1000) return { value: digits, first: n };
  if (HUNDRED.has(wordAt(c, n))) {
    if (A.has(wordAt(c, n - 1))) return { value: 100, first: n - 1 };
    return bitsAt(c, n - 1) & CARDINAL && valueAt(c, n - 1) > 0 && valueAt(c, n - 1) < 10
      ? { value: valueAt(c, n - 1) * 100, first: n - 1 }
      : null;
  }
  if (!(bitsAt(c, n) & CARDINAL) || valueAt(c, n) <= 0) return null;
  const tens = isHyphen(c, n - 1) ? n - 2 : n - 1;
  if (valueAt(c, n) < 10 && bitsAt(c, tens) & CARDINAL && valueAt(c, tens) >= 20)
    return { value: valueAt(c, tens) + valueAt(c, n), first: tens };
  return HUNDRED.has(wordAt(c, n - 1)) || (AND.has(wordAt(c, n - 1)) && HUNDRED.has(wordAt(c, n - 2)))
    ? null
    : { value: valueAt(c, n), first: n };
}

/** Parts of a year and of an hour are counted in months and in minutes; parts of other units are not to be told. */
function countOf(unit: string, count: number, first: number): Counted {
  if (Number.isInteger(count)) return { steps: [step(unit, count)], vague: false, first };
  if (unit === 'year') return { steps: [step('month', Math.round(count * 12))], vague: false, first };
  if (unit === 'hour') return { steps: [step('minute', Math.round(count * 60))], vague: false, first };
  return unit === 'decade'
    ? { steps: [step('year', count * 10)], vague: false, first }
    : { steps: [step(unit, count)], vague: true, first };
}

const halfOf = (unit: string): Step =>
  unit === 'hour'
    ? step('minute', 30)
    : unit === 'year'
      ? step('month', 6)
      : unit === 'decade'
        ? step('year', 5)
        : unit === 'century'
          ? step('year', 50)
          : step(unit, 1);

/** `a year and a half`. */
function halvesBefore(c: Cursor, at: number): Counted | null {
  if (!HALF.has(wordAt(c, at - 1)) || !A.has(wordAt(c, at - 2)) || !AND.has(wordAt(c, at - 3))) return null;
  const whole = oneBefore(c, at - 3);
  if (whole === null || whole.steps.length !== 1) return null;
  const { unit, count } = whole.steps[0];
  if (unit === 'year') return { ...whole, steps: [{ unit: 'month', count: count * 12 + 6 }] };
  return unit === 'hour' ? { ...whole, steps: [{ unit: 'minute', count: count * 60 + 30 }] } : { ...whole, vague: true };
}

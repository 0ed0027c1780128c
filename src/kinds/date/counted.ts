/** Days counted off in units: `two weeks ago`, `in three days`, `five days before Christmas`, `15 minutes from now`, `the week of Oct. 3`. Read backwards. */
import type { Day, Unit } from './moment.js';
import { isApostrophe, isComma, isHyphen } from './numbers.js';
import { bitsAt, CARDINAL, type Cursor, digitsAt, formAt, idsOf, RELDAY, SHORT, UNIT, unitOf, valueAt, WEEKDAY, wordAt } from './vocab.js';

interface Step {
  readonly unit: Unit;
  readonly count: number;
}
interface Counted {
  readonly steps: readonly Step[];
  /** Said without a number: `a few days`. */
  readonly vague: boolean;
  readonly first: number;
}

const ONE = idsOf('a an one');
const HALF = idsOf('half');
const VAGUE = idsOf('few several many some');
const OF = idsOf('of');
const COUPLE = idsOf('couple');
const AND = idsOf('and');
const A = idsOf('a an');
const THE = idsOf('the');

const UNITS: Readonly<Record<string, readonly [Unit, number]>> = {
  fortnight: ['week', 2],
  decade: ['year', 10],
  century: ['year', 100],
  weekend: ['weekend', 1],
  quarter: ['month', 3],
};

function step(unit: string, count: number): Step {
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
  let vague = last.vague;
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

/** `five days`, `a week`, `twenty-one years`, `half an hour`, `a few days`. */
function oneBefore(c: Cursor, at: number): Counted | null {
  const u = isApostrophe(c, at - 1) ? at - 2 : at - 1;
  const unit = unitOf(wordAt(c, u));
  if (unit === null || !(bitsAt(c, u) & UNIT)) return null;
  const n = u - 1;
  const digits = digitsAt(c, n);
  if (digits > 0 && digits < 1000) return { steps: [step(unit, digits)], vague: false, first: n };
  if (ONE.has(wordAt(c, n))) {
    if (HALF.has(wordAt(c, n - 1))) return { steps: [halfOf(unit)], vague: false, first: n - 1 };
    return { steps: [step(unit, 1)], vague: false, first: n };
  }
  if (bitsAt(c, n) & CARDINAL && valueAt(c, n) > 0) {
    const tens = isHyphen(c, n - 1) ? n - 2 : n - 1;
    if (valueAt(c, n) < 10 && bitsAt(c, tens) & CARDINAL && valueAt(c, tens) >= 20)
      return { steps: [step(unit, valueAt(c, tens) + valueAt(c, n))], vague: false, first: tens };
    return { steps: [step(unit, valueAt(c, n))], vague: false, first: n };
  }
  if (OF.has(wordAt(c, n)) && COUPLE.has(wordAt(c, n - 1)))
    return { steps: [step(unit, 2)], vague: true, first: A.has(wordAt(c, n - 2)) ? n - 2 : n - 1 };
  if (COUPLE.has(wordAt(c, n))) return { steps: [step(unit, 2)], vague: true, first: A.has(wordAt(c, n - 1)) ? n - 1 : n };
  if (VAGUE.has(wordAt(c, n))) return { steps: [step(unit, 3)], vague: true, first: A.has(wordAt(c, n - 1)) ? n - 1 : n };
  return formAt(c, u).endsWith('s') && unit !== 'second' && unit !== 'minute' ? { steps: [step(unit, 3)], vague: true, first: u } : null;
}

const halfOf = (unit: string): Step =>
  unit === 'hour' ? step('minute', 30) : unit === 'year' ? step('month', 6) : unit === 'decade' ? step('year', 5) : step(unit, 1);

/** `a year and a half`. */
function halvesBefore(c: Cursor, at: number): Counted | null {
  if (!HALF.has(wordAt(c, at - 1)) || !A.has(wordAt(c, at - 2)) || !AND.has(wordAt(c, at - 3))) return null;
  const whole = oneBefore(c, at - 3);
  if (whole === null || whole.steps.length !== 1) return null;
  const { unit, count } = whole.steps[0];
  if (unit === 'year') return { ...whole, steps: [{ unit: 'month', count: count * 12 + 6 }] };
  return unit === 'hour' ? { ...whole, steps: [{ unit: 'minute', count: count * 60 + 30 }] } : { ...whole, vague: true };
}

const toDay = ({ steps, vague }: Counted, sign: 1 | -1, base: Day | null): Day =>
  vague ? { type: 'vague' } : { type: 'shift', steps, sign, base };

const FROM = idsOf('from');
const NOW = idsOf('now');

/** At `ago`, or `now` after `from`: the day counted off before it, with its first token. */
export function agoAt(c: Cursor, i: number): { value: Day; first: number; next?: number } | null {
  const now = NOW.has(wordAt(c, i));
  if (now && !FROM.has(wordAt(c, i - 1))) return null;
  const counted = countedBefore(c, now ? i - 1 : i);
  if (counted === null) return null;
  const base = now || counted.vague ? null : namedDay(c, i + 1);
  if (base === null) return { value: toDay(counted, now ? 1 : -1, null), first: counted.first };
  return { value: { type: 'shift', steps: counted.steps, sign: -1, base, exact: true }, first: counted.first, next: i + 2 };
}

/** `a year ago today`, `two weeks ago Thursday`: the day from which is counted. */
function namedDay(c: Cursor, i: number): Day | null {
  const bits = bitsAt(c, i);
  if (bits & WEEKDAY && !(bits & SHORT)) return { type: 'weekday', weekday: valueAt(c, i), which: null, week: null };
  if (!(bits & RELDAY)) return null;
  return { type: 'shift', steps: [{ unit: 'day', count: Math.abs(valueAt(c, i)) }], sign: valueAt(c, i) < 0 ? -1 : 1, base: null };
}

const IN = idsOf('in');
const TIME = idsOf('time');

/** At a unit after `in`: `in two weeks`, `in a fortnight's time`. Only where the sentence looks ahead; in the past it is a duration. */
export function inAt(c: Cursor, i: number): { value: Day; first: number; next: number } | null {
  const counted = countedBefore(c, i + 1);
  if (counted === null || counted.vague || !IN.has(wordAt(c, counted.first - 1))) return null;
  if (OF.has(wordAt(c, i + 1)) || isHyphen(c, i + 1) || isHyphen(c, i)) return null;
  const possessive = isApostrophe(c, i + 1) ? i + 2 : formAt(c, i + 1) === "'s" ? i + 2 : i + 1;
  const next = TIME.has(wordAt(c, possessive)) ? possessive + 1 : i + 1;
  return {
    value: { type: 'shift', steps: counted.steps, sign: 1, base: null, ...(next > i + 1 ? {} : { ahead: true as const }) },
    first: counted.first - 1,
    next,
  };
}

const AFTER = idsOf('after from');
const BEFORE = idsOf('before');
const WEEK = idsOf('week');
const BEGINNING = idsOf('of beginning starting');
const ENDING = idsOf('ending');

/** Something counted from, or a week around, the day that starts at `first`. */
export function shiftedBefore(c: Cursor, first: number, day: Day): { value: Day; first: number } | null {
  const word = wordAt(c, first - 1);
  if (WEEK.has(wordAt(c, first - 2)) && (BEGINNING.has(word) || ENDING.has(word)))
    return { value: { type: 'weekof', base: day, ends: ENDING.has(word) }, first: first - 2 };
  const sign = BEFORE.has(word) ? -1 : AFTER.has(word) ? 1 : 0;
  if (sign === 0) return null;
  const unit = unitOf(wordAt(c, first - 2));
  if (unit === 'day' && THE.has(wordAt(c, first - 3)))
    return { value: { type: 'shift', steps: [{ unit: 'day', count: 1 }], sign, base: day }, first: first - 3 };
  const counted = countedBefore(c, first - 1);
  // *a week from Monday* counts from the one to come
  const base: Day = FROM.has(word) && day.type === 'weekday' && day.which === null && day.week === null ? { ...day, which: 'coming' } : day;
  return counted && { value: toDay(counted, sign, base), first: counted.first };
}

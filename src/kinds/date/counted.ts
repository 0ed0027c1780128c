/** Days counted off in units: `two weeks ago`, `in three days`, `five days before Christmas`, `15 minutes from now`, `the week of Oct. 3`. Read backwards. */
import { NO_GAP } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { type Counted, countedBefore, numberBefore, step } from './counts.js';
import { WEEKDAYS } from './lexicon.js';
import type { Day } from './moment.js';
import { isApostrophe, isHyphen, isMark } from './numbers.js';
import { bitsAt, type Cursor, formAt, gapAt, idsOf, RELDAY, SHORT, UNIT, unitOf, valueAt, WEEKDAY, wordAt } from './vocab.js';

const OF = idsOf('of');
const THE = idsOf('the');
const toDay = ({ steps, vague, loose }: Counted, sign: 1 | -1, base: Day | null): Day =>
  vague ? { type: 'vague' } : { type: 'shift', steps, sign, base, ...(loose ? { loose } : {}) };

const FROM = idsOf('from');
const NOW = idsOf('now');

/** At `ago`, or `now` after `from`: the day counted off before it, with its first token. */
export function agoAt(c: Cursor, i: number): { value: Day; first: number; next?: number } | null {
  const now = NOW.has(wordAt(c, i));
  if (now && !FROM.has(wordAt(c, i - 1))) return null;
  const count = countedBefore(c, now ? i - 1 : i);
  if (count === null) return weekdaysAgo(c, now ? i - 1 : i, now);
  const base = now || count.vague || count.loose ? null : namedDay(c, i + 1);
  if (base !== null) return { value: { type: 'shift', steps: count.steps, sign: -1, base, exact: true }, first: count.first, next: i + 2 };
  // `a year ago this week`
  const years = count.steps.every((s) => s.unit === 'year') && THIS.has(wordAt(c, i + 1)) && PERIOD.has(wordAt(c, i + 2));
  if (years && !now && !count.vague)
    return {
      value: toDay({ ...count, steps: count.steps.map((s) => step('month', s.count * 12)) }, -1, null),
      first: count.first,
      next: i + 3,
    };
  return { value: toDay(count, now ? 1 : -1, null), first: count.first };
}
const THIS = idsOf('this');
const PERIOD = idsOf('week weekend month');

/** `two Fridays ago`, `three Fridays from now`. */
function weekdaysAgo(c: Cursor, i: number, now: boolean): { value: Day; first: number } | null {
  const weekday = WEEKDAYS_PLURAL.get(wordAt(c, i - 1));
  const number = weekday === undefined ? null : numberBefore(c, i - 1);
  if (weekday === undefined || number === null || number.value > 10) return null;
  const base: Day = { type: 'weekday', weekday, which: now ? 'coming' : 'past', week: null };
  return { value: { type: 'shift', steps: [step('week', number.value - 1)], sign: now ? 1 : -1, base, exact: true }, first: number.first };
}
const WEEKDAYS_PLURAL = new Map(WEEKDAYS.map(([name], weekday) => [wordOf(`${name}s`), weekday]));

/** `a year ago today`, `two weeks ago Thursday`: the day from which is counted. */
function namedDay(c: Cursor, i: number): Day | null {
  const bits = bitsAt(c, i);
  if (bits & WEEKDAY && !(bits & SHORT)) return { type: 'weekday', weekday: valueAt(c, i), which: null, week: null };
  if (!(bits & RELDAY)) return null;
  return { type: 'shift', steps: [{ unit: 'day', count: Math.abs(valueAt(c, i)) }], sign: valueAt(c, i) < 0 ? -1 : 1, base: null };
}

const IN = idsOf('in');
const TIME = idsOf('time');

/** `in 2 hours and 10 minutes`: the last unit of a row that starts with the one at `i`. */
function lastUnit(c: Cursor, i: number): number {
  const first = countedBefore(c, i + 1)?.first;
  let last = i;
  for (let k = i + 2; first !== undefined && k <= last + 5; k++)
    if (bitsAt(c, k) & UNIT && countedBefore(c, k + 1)?.first === first) last = k;
  return last;
}

/** At a unit after `in`: `in two weeks`, `in a fortnight's time`. Only where the sentence looks ahead; in the past it is a duration. */
export function inAt(c: Cursor, at: number): { value: Day; first: number; next: number } | null {
  const i = lastUnit(c, at);
  const counted = countedBefore(c, i + 1);
  if (counted === null || counted.vague || !IN.has(wordAt(c, counted.first - 1))) return null;
  if (OF.has(wordAt(c, i + 1)) || isHyphen(c, i + 1) || isHyphen(c, i)) return null;
  const possessive = isApostrophe(c, i + 1) ? i + 2 : formAt(c, i + 1) === "'s" ? i + 2 : i + 1;
  const next = TIME.has(wordAt(c, possessive)) ? possessive + 1 : i + 1;
  return {
    value: {
      type: 'shift',
      steps: counted.steps,
      sign: 1,
      base: null,
      ...(counted.loose ? { loose: true as const } : {}),
      ...(next > i + 1 ? {} : { ahead: true as const }),
    },
    first: counted.first - 1,
    next,
  };
}

/** `a week on Friday`, `two weeks on Monday`: from the one to come. Not `once a week on Friday`. */
function weeksBefore(c: Cursor, at: number, day: Day): { value: Day; first: number } | null {
  if (day.type !== 'weekday' || day.which !== null || day.week !== null || !WEEKS.has(wordAt(c, at - 1))) return null;
  const counted = countedBefore(c, at);
  if (counted === null || counted.vague || counted.loose || counted.steps.length !== 1 || counted.steps[0].count > 4) return null;
  if (OFTEN.has(wordAt(c, counted.first - 1))) return null;
  return { value: toDay(counted, 1, { ...day, which: 'coming' }), first: counted.first };
}
const ON = idsOf('on');
const WEEKS = idsOf('week weeks fortnight fortnights');
const OFTEN = idsOf(
  'once twice thrice times time day days hour hours night nights for per every each than over about last past in within after',
);

const AFTER = idsOf('after from');
const BEFORE = idsOf('before');
const WEEK = idsOf('week');
const WEEKEND = idsOf('weekend');
const W = idsOf('w');
const C = idsOf('c e');
const E = wordOf('e');
const BEGINNING = idsOf('of beginning starting commencing');
const ENDING = idsOf('ending');

/** Something counted from, or a week around, the day that starts at `first`. */
export function shiftedBefore(c: Cursor, first: number, day: Day): { value: Day; first: number } | null {
  const word = wordAt(c, first - 1);
  if (WEEK.has(wordAt(c, first - 2)) && (BEGINNING.has(word) || ENDING.has(word)))
    return { value: { type: 'weekof', base: day, ends: ENDING.has(word) }, first: first - 2 };
  if (C.has(word) && isMark(c, first - 2, '/') && W.has(wordAt(c, first - 3)) && gapAt(c, first - 1) === NO_GAP)
    return { value: { type: 'weekof', base: day, ends: word === E }, first: first - 3 }; // w/c 7 April
  if (OF.has(word) && WEEKEND.has(wordAt(c, first - 2)) && day.type !== 'weekday')
    return { value: { type: 'weekof', base: day, ends: false, weekend: true }, first: first - 2 };
  const weeks = ON.has(word) ? weeksBefore(c, first - 1, day) : null;
  if (weeks !== null) return weeks;
  if (WEEKS.has(word) && day.type === 'shift' && day.sign > 0 && formAt(c, first) === 'tomorrow') {
    const counted = countedBefore(c, first); // a week tomorrow
    return counted && !counted.vague && !counted.loose ? { value: toDay(counted, 1, day), first: counted.first } : null;
  }
  const sign = BEFORE.has(word) ? -1 : AFTER.has(word) ? 1 : 0;
  if (sign === 0) return null;
  const unit = unitOf(wordAt(c, first - 2));
  const opens = day.type === 'shift' && (bitsAt(c, first) & RELDAY) !== 0 && formAt(c, first - 2) === 'day'; // day after tomorrow
  if (unit === 'day' && (THE.has(wordAt(c, first - 3)) || opens))
    return {
      value: { type: 'shift', steps: [{ unit: 'day', count: 1 }], sign, base: day },
      first: THE.has(wordAt(c, first - 3)) ? first - 3 : first - 2,
    };
  const counted = countedBefore(c, first - 1);
  // *a week from Monday* counts from the one to come
  const base: Day = FROM.has(word) && day.type === 'weekday' && day.which === null && day.week === null ? { ...day, which: 'coming' } : day;
  return counted && { value: toDay(counted, sign, base), first: counted.first };
}

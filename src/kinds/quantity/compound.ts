/** Measures in parts (`7 feet and 10 inches`, `two years and three months`) and fractions of a duration (`an hour and a half`). */

import type { Tokens } from '../../text/tokens.js';
import { add, decimal, divide, type Exact, exact, multiply, ratio } from '../decimal.js';
import { factorOf } from './convert.js';
import { readParts } from './fractions.js';
import { has, isHyphen, isNumber, isWord, rawOf, sameLine, tight, unitAt, wordAt } from './glance.js';
import type { NumberRun } from './number.js';
import { pastJoint, readUnit, type UnitRead } from './unit.js';
import { PARTS } from './units.js';
import { AND, HALF, IS } from './vocabulary.js';

export interface Measure {
  readonly value: string;
  readonly unit: string;
  /** One past the last token. */
  readonly last: number;
  /** Runs taken, this one included. */
  readonly runs: number;
  /** Runs behind that belong to the same row of parts and yet stand for themselves: days have no fixed share of a month. */
  readonly apart: number;
}

/** Units that newspapers count in parts, each with those that may follow it. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  mile: ['furlong', 'yard', 'foot'],
  furlong: ['yard'],
  yard: ['foot', 'inch'],
  foot: ['inch'],
  kilometre: ['metre'],
  metre: ['centimetre', 'foot', 'inch'],
  stone: ['pound'],
  pound: ['ounce'],
  kilogram: ['gram'],
  year: ['month', 'day'],
  week: ['day'],
  day: ['hour', 'minute'],
  hour: ['minute', 'second'],
  minute: ['second'],
};

/** Reads on from a number and its unit as far as smaller units follow. Parts that are no whole share of one another (months and days) stay apart. */
export function readMeasure(t: Tokens, runs: readonly NumberRun[], k: number, unit: UnitRead, alone = false): Measure {
  const single = fractional(measureOf(runs[k].value, unit.name, unit.last, 1));
  const half = andHalf(t, runs[k], unit);
  if (half) return fractional(half);
  if (alone) return single;
  const arc = unit.name === 'degree' ? ofArc(t, runs, k, unit) : null;
  if (arc) return arc;
  const parts = chain(t, runs, k, unit);
  if (parts.length < 2) return bare(t, runs, k, unit) ?? single;
  if (parts.slice(1).some((part, i) => !FOLLOWS[parts[i].unit.name]?.includes(part.unit.name)))
    return measureOf(single.value, single.unit, single.last, 1, parts.length - 1);
  const least = parts[parts.length - 1].unit;
  // *a metre and a foot*: of two systems, the first says what is measured in
  const into = unit.name === 'metre' && !least.name.endsWith('metre') ? unit : least;
  let sum: Exact = ratio(0n);
  for (const part of parts) sum = add(sum, multiply(exact(part.run.value)!, shareOf(part.unit.name, into.name)));
  return measureOf(decimal(sum), into.name, least.last, parts.length);
}

const measureOf = (value: string, unit: string, last: number, runs: number, apart = 0): Measure => ({ value, unit, last, runs, apart });

/** The longest row of numbers with units, each worth less than one of the unit before it. */
function chain(t: Tokens, runs: readonly NumberRun[], k: number, unit: UnitRead): { run: NumberRun; unit: UnitRead }[] {
  const parts = [{ run: runs[k], unit }];
  for (let i = k + 1; i < runs.length; i++) {
    const { unit: above, run: whole } = parts[parts.length - 1];
    if (
      above.last > runs[i].first ||
      pastJoint(t, above.last) !== runs[i].first ||
      !sameLine(t, runs[i].first) ||
      !/^\d+$/.test(whole.value)
    )
      break;
    if (runs[i].form === 'ordinal' || runs[i].form === 'determiner') break;
    const below = readUnit(t, runs[i]);
    // *A 3-minute, 44-second clip*: both are joined to their numbers, or neither; feet in any way.
    if (!below || (unit.name !== 'foot' && below.hyphenated !== unit.hyphenated)) break;
    const share = isOfTime(above) && isOfTime(below) ? rank(below) < rank(above) : isLess(runs[i].value, below, above);
    if (!share) break;
    parts.push({ run: runs[i], unit: below });
  }
  return parts;
}

const isOfTime = (unit: UnitRead): boolean => unit.unit.dimension === 'time' || unit.unit.dimension === 'calendar';
const TIMES = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const rank = (unit: UnitRead): number => TIMES.indexOf(unit.name);

/** Years and days are added only where no months stand between them; a year is then 365 days, as in law. */
const DAYS_A_YEAR = ratio(365n * 86400n);

function shareOf(name: string, least: string): Exact {
  const factor = factorOf(name, least);
  if (factor) return factor;
  return divide(DAYS_A_YEAR, factorOf(least, 'second')!);
}

function isLess(value: string, below: UnitRead, above: UnitRead): boolean {
  const factor = below.unit.dimension === above.unit.dimension ? factorOf(below.name, above.name) : null;
  if (!factor) return false;
  const share = multiply(exact(value)!, factor);
  return factor.n < factor.d && (share.n < share.d || below.unit.dimension === 'length');
}

/** `2h30m`, `1h45`: hours and minutes written in one. */
export function packedTime(t: Tokens, run: NumberRun): Measure | null {
  const packed = unitAt(t, run.last) === 0x68 && tight(t, run.last) && /^\d{1,2}$/.test(run.value) ? HOURS.exec(rawOf(t, run.last)) : null;
  return packed ? measureOf(String(Number(run.value) * 60 + Number(packed[1])), 'minute', run.last + 1, 1) : null;
}
const HOURS = /^h([0-5]\d)(?:m|min|mins)?$/;

/** `12° 30'`, `51°28′38″`: the minutes and seconds of an arc. */
function ofArc(t: Tokens, runs: readonly NumberRun[], k: number, unit: UnitRead): Measure | null {
  const minutes = runs[k + 1];
  if (!isSixtieth(t, minutes, unit.last, MINUTES) || !/^\d+$/.test(runs[k].value)) return null;
  const degrees = add(exact(runs[k].value)!, divide(exact(minutes.value)!, ratio(60n)));
  const seconds = runs[k + 2];
  return isSixtieth(t, seconds, minutes.last + 1, SECONDS)
    ? measureOf(decimal(add(degrees, divide(exact(seconds.value)!, ratio(3600n)))), 'degree', seconds.last + 1, 3)
    : measureOf(decimal(degrees), 'degree', minutes.last + 1, 2);
}
const isSixtieth = (t: Tokens, run: NumberRun | undefined, at: number, marks: string): run is NumberRun =>
  run !== undefined &&
  run.first === at &&
  sameLine(t, at) &&
  tight(t, run.last) &&
  Number(run.value) < 60 &&
  marks.includes(rawOf(t, run.last)[0]);
const MINUTES = "'’′";
const SECONDS = '"”″';

const SIXTY = new Set(['hour']);
/** `1 hour thirty`, `six foot two`, `6-foot-2`: the smaller unit goes without saying. */
function bare(t: Tokens, runs: readonly NumberRun[], k: number, unit: UnitRead): Measure | null {
  const next = runs[k + 1];
  if (!next || next.scaled || next.first - unit.last > 2 || !/^\d+$/.test(next.value) || !/^\d+$/.test(runs[k].value)) return null;
  const value = Number(next.value);
  const word = rawOf(t, unit.last - 1);
  const foot = unit.name === 'foot' && /^(?:foot|feet|ft|['’′])$/i.test(word);
  const tied = foot && unit.hyphenated && isHyphen(unitAt(t, unit.last));
  let at = unit.last;
  if (tied) at++;
  else if (SIXTY.has(unit.name) && wordAt(t, at) === AND) at++;
  if (at !== next.first || !sameLine(t, at)) return null;
  const closed = next.last >= t.count || !isWord(t, next.last) || !sameLine(t, next.last) || has(t, next.last, IS.STOP);
  if (
    foot &&
    value < 12 &&
    Number(runs[k].value) < 9 &&
    (closed || tied) &&
    (word !== 'feet' || next.form === 'words') &&
    (/\w/.test(word) || tight(t, at))
  )
    return measureOf(String(Number(runs[k].value) * 12 + value), 'inch', next.last, 2);
  if (unit.name === 'stone' && value < 14 && closed) return measureOf(String(Number(runs[k].value) * 14 + value), 'pound', next.last, 2);
  if (SIXTY.has(unit.name) && value > 9 && value < 60 && closed)
    return measureOf(String(Number(runs[k].value) * 60 + value), 'minute', next.last, 2);
  return null;
}

/** `an hour and a half`, `one hour and half`. */
function andHalf(t: Tokens, run: NumberRun, unit: UnitRead): Measure | null {
  const { last } = unit;
  if (wordAt(t, last) !== AND || !/^\d+$/.test(run.value) || !sameLine(t, last + 1)) return null;
  const skip = has(t, last + 1, IS.ARTICLE) && wordAt(t, last + 2) === HALF ? last + 2 : last + 1;
  const fraction = isNumber(t, skip) ? null : readParts(t, skip, true);
  if (
    !fraction ||
    fraction.value.n >= fraction.value.d ||
    (isWord(t, fraction.last) && !has(t, fraction.last, IS.STOP) && sameLine(t, fraction.last))
  )
    return null;
  return measureOf(decimal(add(exact(run.value)!, fraction.value)), unit.name, fraction.last, 1);
}

/** Half an hour is 30 minutes: a fraction of a duration is counted in the next smaller unit when it is a whole number of those. */
function fractional(measure: Measure): Measure {
  const part = PARTS[measure.unit];
  if (!part || !measure.value.includes('.') || (measure.unit === 'kilogram' && !/^-?0\./.test(measure.value))) return measure;
  const value = multiply(exact(measure.value)!, ratio(BigInt(part[1])));
  return value.d === 1n ? measureOf(decimal(value), part[0], measure.last, measure.runs) : measure;
}

/** Pairs of numbers: ranges with their unit or noun, pairs that share a unit, and pairs that are scores, seasons and numbers of telephones. */

import type { Tokens } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { decimal, exact, multiply, order } from '../decimal.js';
import { approxBefore } from './approx.js';
import { factorOf } from './convert.js';
import type { Search } from './draft.js';
import { isDash, isHyphen, isNumber, isWord, rawOf, sameLine, tight, unitAt, wordAt } from './glance.js';
import { readNoun } from './noun.js';
import type { NumberRun } from './number.js';
import { endsOf, isChange, isTiedTo, type Joint, jointBetween, opening, sharedLow } from './range.js';
import { readUnit, type UnitRead } from './unit.js';
import { OF } from './vocabulary.js';

export interface RangeRead {
  readonly low: string;
  readonly high: string;
  readonly unit: string | null;
  readonly noun: string | null;
  readonly last: number;
}

const joinable = (run: NumberRun | undefined): run is NumberRun =>
  run !== undefined && (run.form === 'figures' || run.form === 'words' || run.form === 'fraction' || run.form === 'couple');
const BY = wordOf('by');
const OLD = wordSet(['old', 'olds']);
const AGES = wordSet(['ages', 'aged', 'age']);

/** Reads run `k` and the next as one range; `decoy` when they are a pair that measures nothing; null when they are no pair. */
export function readRange(search: Search, k: number): RangeRead | 'decoy' | null {
  const { t, runs } = search;
  const run = runs[k];
  const next = runs[k + 1];
  if (isChained(t, run)) return decoy(search, run);
  if (!joinable(run) || !joinable(next) || next.first - run.last > 6 || next.core === run.core) return null;
  const own = readUnit(t, run);
  const from = own && own.last <= next.first ? own.last : run.last;
  const joint = isTiedTo(t, run.last, next.first) ? 'to' : jointBetween(t, from, next.first);
  if (!joint) return null;
  if (joint === 'dash' && isChain(t, run, next)) return decoy(search, next);
  const unit = readUnit(t, next);
  const range = between(search, run, next, from === run.last ? null : own, unit, joint);
  if (range) return range;
  if (joint === 'to' && wordAt(t, run.first - 1) === BY && isChange(t, run.first)) return null; // fell by 14 to 200
  if (joint === 'to' && !own && !unit && (isScoreline(t, run) || !rises(run, next)) && !readNoun(t, next.last, false)?.counts) {
    if (wordAt(t, run.first - 1) === FROM) return null; // fell from 7.4 to 6.8
    search.trail.last = run.last;
    search.trail.value = -1; // whatever stands behind `to` goes with it
    return 'decoy';
  }
  return joint === 'dash' && !own && tight(t, run.last) && (!unit || !rises(run, next)) ? decoy(search, next) : null;
}

const rises = (a: NumberRun, b: NumberRun): boolean => order(exact(a.value)!, exact(b.value)!) < 0;

function decoy(search: Search, run: NumberRun): 'decoy' {
  search.trail.last = run.last;
  search.trail.value = Number(run.value);
  return 'decoy';
}

/** Three and more figures in a row with dashes, strokes or points: dates, telephone numbers, identifiers. */
function isChain(t: Tokens, run: NumberRun, next: NumberRun): boolean {
  const behind = unitAt(t, next.last);
  if ((isDash(behind) || behind === 0x2f) && tight(t, next.last) && isNumber(t, next.last + 1) && tight(t, next.last + 1)) return true;
  return (
    isChained(t, run) ||
    (t.end[run.core] - t.start[run.core] === 3 && t.end[next.core] - t.start[next.core] === 4 && run.form === 'figures')
  );
}

/** The last of such a row. */
function isChained(t: Tokens, run: NumberRun): boolean {
  const before = unitAt(t, run.first - 1);
  return (
    run.form === 'figures' &&
    tight(t, run.first) &&
    (isDash(before) || before === 0x2f) &&
    isNumber(t, run.first - 2) &&
    tight(t, run.first - 1)
  );
}

function between(
  search: Search,
  run: NumberRun,
  next: NumberRun,
  own: UnitRead | null,
  unit: UnitRead | null,
  joint: Joint,
): RangeRead | null {
  const { t } = search;
  const open = opening(t, run.first);
  const aged = agesOf(t, run, unit);
  if (joint === 'and' && open === null && !(aged && wordAt(t, run.first - 1) === OF)) return null;
  if ((joint === 'to' || joint === 'and') && (open === 'from' || (own && open !== 'between')) && isChange(t, run.first)) return null;
  if (own && unit && own.name !== unit.name && !isSameScale(own, unit) && !factorOf(own.name, unit.name)) return null;
  if (own && !unit && joint !== 'dash' && !(open === 'between' && readNoun(t, next.last, false) === null)) return null;
  if (isYears(t, run, next) && !unit) return null;
  const low = lowOf(t, run, next, own, unit);
  const frost = low.startsWith('-') && next.value.startsWith('-'); // -5 to -10 degrees
  const ends = endsOf(low, next.value, (unit?.unit.dimension === 'temperature' || unit?.name === 'percent') && (open !== null || frost));
  if (!ends) return null;
  if (joint === 'or' && !isCloseBy(run, next, unit)) return null;
  const noun = unit || own ? null : readNoun(t, next.last, false);
  if (!unit && !aged && !noun?.counts && open !== 'between' && !approxBefore(t, run.first, true) && !isSpread(t, run, next)) return null;
  if (joint === 'to' && open === null && !unit && isScoreline(t, run)) return null;
  return {
    low: ends.low,
    high: ends.high,
    unit: aged ? (unit?.name ?? 'year') : (unit?.name ?? (joint === 'and' ? own?.name : null) ?? null),
    noun: aged ? 'age' : (noun?.form ?? null),
    last: lastOf(t, next, unit, aged),
  };
}

/** `anywhere from 5 to 15`, `scores ranged from 40 to 95`; and two numbers that are all there is (`40-50`). */
const isSpread = (t: Tokens, run: NumberRun, next: NumberRun): boolean =>
  (wordAt(t, run.first - 1) === FROM && SPREADS.has(wordAt(t, run.first - 2))) ||
  (wordAt(t, run.first - 1) === OF && INTERVALS.has(wordAt(t, run.first - 2)) && rises(run, next)) ||
  (run.first === 0 && next.last >= t.count && !run.scaled) ||
  (FEEDS.has(wordAt(t, run.first - 1)) && rises(run, next) && (next.last >= t.count || !isWord(t, next.last)));
/** `serves 4 to 6`. */
const FEEDS = wordSet('serve serves seat seats sleep sleeps feed feeds'.split(' '));
const INTERVALS = wordSet(['interval', 'range', 'spread']);
const FROM = wordOf('from');
const SPREADS = wordSet('anywhere anything somewhere ranging range ranges ranged varying vary varies varied'.split(' '));

/** `20°-25°C`: degrees of the scale that is named once. */
const isSameScale = (own: UnitRead, unit: UnitRead): boolean => own.name === 'degree' && unit.unit.dimension === 'temperature';

/** The lower end in the unit and magnitude of the upper. */
function lowOf(t: Tokens, run: NumberRun, next: NumberRun, own: UnitRead | null, unit: UnitRead | null): string {
  if (own && unit && own.name !== unit.name && !isSameScale(own, unit))
    return decimal(multiply(exact(run.value)!, factorOf(own.name, unit.name)!));
  return own ? run.value : sharedLow(t, run, next);
}

const isYears = (t: Tokens, a: NumberRun, b: NumberRun): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(a.value) && !a.scaled && !rawOf(t, a.core).includes(',') && /^(?:(?:1[5-9]|20)\d\d|\d\d)$/.test(b.value);

/** `two or three`: neighbours, or as many units. */
function isCloseBy(run: NumberRun, next: NumberRun, unit: UnitRead | null): boolean {
  const a = Number(run.value);
  const b = Number(next.value);
  return b - a <= Math.max(unit ? 5 : 2, a * 0.5);
}

/** `won 3 to 2`, `voted 52 to 48`. */
function isScoreline(t: Tokens, run: NumberRun): boolean {
  const before = run.first - 1;
  return (
    isWord(t, before) &&
    /^(?:won|win|wins|beat|beats|lost|lose|loses|voted|vote|ruled|defeated|led|leads|ahead|outnumbered|odds|tied|by|score)$/i.test(
      rawOf(t, before),
    )
  );
}

/** `ages 5 to 12`, `aged between 5 and 12`, `ranging in age from 31 to 40`, `5 to 12 years old`. */
function agesOf(t: Tokens, run: NumberRun, unit: UnitRead | null): boolean {
  if (unit && oldAt(t, unit.last) > 0) return true;
  let at = run.first - 1;
  for (let steps = 0; steps < 3 && isWord(t, at) && TO_AGES.has(t.word[at]); steps++) at--;
  return isWord(t, at) && AGES.has(t.word[at]) && Number(run.value) < 100;
}
const TO_AGES = wordSet('from between ranging of the'.split(' '));

const oldAt = (t: Tokens, at: number): number => {
  const i = isDash(unitAt(t, at)) ? at + 1 : at;
  if (isWord(t, i) && OLD.has(t.word[i]) && sameLine(t, i)) return i + 1;
  return wordAt(t, at) === OF && isWord(t, at + 1) && /^age$/i.test(rawOf(t, at + 1)) ? at + 2 : 0;
};

function lastOf(t: Tokens, next: NumberRun, unit: UnitRead | null, aged: boolean): number {
  if (!unit) return next.last;
  return aged ? oldAt(t, unit.last) || unit.last : unit.last;
}

/** `100 x 60 metres`, `10 by 20 feet`. */
const isSideMark = (t: Tokens, i: number): boolean => /^(?:[x×]|by)$/.test(rawOf(t, i)) && sameLine(t, i) && sameLine(t, i + 1);

const COMMA = 0x2c;
/** `10, 20 and 40 mg`: what the second of three shares with the third. */
function sharesInRow(search: Search, k: number): { unit: string; aged: boolean } | null {
  const next = search.runs[k + 1];
  return next && next.first === search.runs[k].last + 1 && unitAt(search.t, search.runs[k].last) !== COMMA ? sharesUnit(search, k) : null;
}

/** The unit that stands once behind two numbers (`45 and 50 mg`, `11- and 12-year-old`), for the first of them; null when it has none to share. */
export function sharesUnit(search: Search, k: number): { unit: string; aged: boolean } | null {
  const { t, runs } = search;
  const run = runs[k];
  const next = runs[k + 1];
  if (!joinable(run) || !joinable(next) || run.form !== next.form || next.first - run.last > 3 || run.scaled !== next.scaled) return null;
  if (unitAt(t, run.last) === COMMA && next.first === run.last + 1 && run.form === 'figures') return sharesInRow(search, k + 1);
  const side = next.first === run.last + 1 && isSideMark(t, run.last);
  const joint = side ? null : jointBetween(t, run.last, next.first);
  if (!side && (!joint || joint === 'dash')) return null;
  const unit = readUnit(t, next);
  if (!unit || (side && unit.unit.dimension !== 'length')) return null;
  const hangs = isHyphen(unitAt(t, run.last)) && tight(t, run.last);
  return unit.hyphenated === hangs ? { unit: unit.name, aged: oldAt(t, unit.last) > 0 } : null;
}

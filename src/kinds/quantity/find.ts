/** Quantities in a text: counts, measures, shares, ages, ratios, ranges. Sums of money are left to their own kind. */

import { LOWER, type Tokens } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { decimal, divide, exact, ratio } from '../decimal.js';
import type { Found, Passage, QuantityValue } from '../kind.js';
import { sumsOf } from '../money/find.js';
import { type AgeRead, readAge } from './age.js';
import { type Approx, approxBefore, approxBehind } from './approx.js';
import { packedTime, readMeasure } from './compound.js';
import { followsInList, isByNumber, isDecoy, isPlainlyNone, NameCover } from './decoys.js';
import { readDeterminer, readOrdinalCount } from './determiners.js';
import { type Draft, draftOf, type Search } from './draft.js';
import { isChangedBy } from './fractions.js';
import { has, isNumber, isWord, opensSentence, rawOf, sameLine, tight, unitAt, wordAt } from './glance.js';
import { isMultiple } from './multiples.js';
import { type Noun, nounOfShare, readNoun } from './noun.js';
import { type NumberRun, numbersOf } from './number.js';
import { isChange } from './range.js';
import { type RangeRead, readRange, sharesUnit } from './ranges.js';
import { ratioBehind } from './ratio.js';
import { runOf } from './run.js';
import { readUnit, type UnitRead } from './unit.js';
import { HOLDERS } from './units.js';
import { IS, OF } from './vocabulary.js';

/** Finds every quantity. With `alone`, the text is a value written on its own, as in a facts file. */
export function findQuantities(passage: Passage, alone = false): Found<'quantity'>[] {
  const t = passage.tokens;
  const search: Search = {
    t,
    runs: numbersOf(t),
    names: new NameCover(passage.names),
    trail: { last: -1, value: 0 },
    ageTrail: { last: -1 },
    apart: { until: -1 },
    alone,
  };
  const sums = sumsOf(t);
  const found: Found<'quantity'>[] = [];
  let sum = 0;
  let floor = 0;
  let taken = 0;
  for (let k = 0; k < search.runs.length; k++) {
    const run = search.runs[k];
    while (sum < sums.length && sums[sum].last <= run.first && sums[sum].end <= run.start) floor = Math.max(floor, sums[sum++].last);
    if (sum < sums.length && sums[sum].first < run.last) continue;
    if (run.form === 'coded' || run.start < taken) continue;
    const draft = readQuantity(search, k, floor);
    if (!draft || (sum < sums.length && sums[sum].first < draft.last)) continue;
    const one = finish(t, run, draft);
    found.push(one);
    floor = draft.last;
    taken = one.end;
    k += draft.runs - 1;
  }
  return found;
}

function readQuantity(search: Search, k: number, floor: number): Draft | null {
  const { t, runs } = search;
  const run = runs[k];
  if (run.form === 'determiner') return readDeterminer(search, run);
  if (run.form === 'ordinal') return readOrdinalCount(search, run);
  if (run.form === 'figures' && !search.alone && isPlainlyNone(t, run, search.trail)) return null;
  const range = readRange(search, k);
  if (range === 'decoy') return null;
  if (range)
    return isDecoy(t, run, { unit: true, noun: false, near: false, approx: true }, search.trail, search.names)
      ? null
      : ranged(search, run, range, floor);
  return readSingle(search, k, withTolerance(t, runs, k), floor);
}

/** `16.25 ± 0.01`, `9.83e-3 +/- 1e-5`: the tolerance belongs to the number. */
function withTolerance(t: Tokens, runs: readonly NumberRun[], k: number): { run: NumberRun; runs: number } {
  const run = runs[k];
  const next = runs[k + 1];
  if (next?.form !== 'figures' || next.first === run.last || next.first - run.last > 3) return { run, runs: 1 };
  const mark = unitAt(t, run.last);
  if (mark !== 0xb1 && mark !== 0x2b && mark !== 0x70) return { run, runs: 1 };
  const between = t.text.slice(run.end, next.start).replace(/\s/g, '');
  return /^(?:±|\+\/[-−–]|plusorminus)$/.test(between)
    ? { run: runOf(run.first, next.last, run.start, next.end, run.value, run.form, run.scaled, run.core), runs: 2 }
    : { run, runs: 1 };
}

function readSingle(search: Search, k: number, { run, runs: taken }: { run: NumberRun; runs: number }, floor: number): Draft | null {
  const { t, runs } = search;
  const unit = readUnit(t, run);
  if (run.form === 'article') return unit ? readArticle(search, k, run, unit, floor) : null;
  const age = readAge(t, run, unit, search.names) ?? nextAge(search, run, unit);
  if (age) return aged(search, run, age, floor);
  const share = ratioBehind(t, runs, k);
  if (share) return withNoun(t, draftOf(run, share.value, share.last, null, null, 2), run, floor);
  const scaled = unit ? asMagnitude(t, run, unit) : null;
  if (scaled) return withNoun(t, draftOf(run, scaled.number, scaled.last), run, floor);
  const packed = unit ? null : packedTime(t, run);
  if (packed) return approximated(t, draftOf(run, packed.value, packed.last, packed.unit), run, floor);
  if (!unit) return readCount(search, k, run, taken, floor);
  const inherited = isDecoy(t, run, { unit: true, noun: false, near: false, approx: true }, search.trail, search.names);
  if (inherited && !search.alone) return null;
  if (unit.name === 'calibre') return draftOf(run, calibre(run.value), unit.last, 'calibre');
  const measure = readMeasure(t, runs, k, unit, k <= search.apart.until);
  if (measure.apart) search.apart.until = k + measure.apart;
  const noun = measure.unit === 'percent' ? (nounOfShare(t, measure.last)?.form ?? null) : null;
  const draft = draftOf(run, measure.value, measure.last, measure.unit, noun, Math.max(taken, measure.runs));
  const whole = approximated(t, draft, run, floor);
  return unit.unit.dimension === 'temperature' ? belowZero(t, minusApart(t, whole)) : whole;
}

const ODD = wordOf('odd');
const BELOW = wordOf('below');
const OVER = wordOf('over');
const ZERO = wordOf('zero');
const TO = wordOf('to');

/** A bare number: what it counts, and whether it counts at all. */
function readCount(search: Search, k: number, run: NumberRun, taken: number, floor: number): Draft | null {
  const { t, names } = search;
  if (isMagnitude(t, run)) {
    const draft = draftOf(run, run.value, run.last, null, 'magnitude');
    draft.first--;
    return draft;
  }
  if (isMultiple(t, run)) return approximated(t, draftOf(run, run.value, run.last + 1, null, 'times'), run, floor);
  const noun = readNoun(t, run.last, run.value === '1') ?? (run.form === 'fraction' ? nounOfShare(t, run.last) : null);
  const approx = approxBefore(t, run.first, Math.abs(Number(run.value)) >= 10) ?? approxBehind(t, run.last, Number(run.value));
  const around = {
    unit: false,
    noun: noun?.counts ?? false,
    near: noun !== null && noun.head - run.last < 3 && t.shape[noun.head] === LOWER,
    approx: approx !== null,
  };
  if (isShareless(t, run, noun, approx) && !(run.last >= t.count && opensSentence(t, run.first))) return null;
  if (isDecoy(t, run, around, search.trail, names) && !(search.alone && run.form === 'figures')) return null;
  if (isPlaceInRow(search, k)) return null;
  if (isCalibre(t, run)) return draftOf(run, calibre(run.value), run.last, 'calibre');
  const side = isByNumber(t, run.last) && search.runs[k + 1] ? readUnit(t, search.runs[k + 1]) : null;
  if (side) return approximated(t, draftOf(run, run.value, run.last, side.name), run, floor);
  const shared = sharesUnit(search, k);
  if (shared) return approximated(t, draftOf(run, run.value, run.last, shared.unit, shared.aged ? 'age' : null), run, floor);
  const hyphenated = noun !== null && noun.head > run.last && unitAt(t, run.last) === 0x2d && noun.head === run.last + 1;
  // *A six-figure bill* is a size, and no count of figures.
  if (hyphenated && noun.form === 'figure') return null;
  const draft = draftOf(run, run.value, hyphenated ? noun.last : run.last, null, noun?.form ?? null, taken);
  return belowZero(t, approximated(t, draft, run, floor, noun));
}

/** `Photo 9 of 41`, `9 of 41` under a picture: figures of figures with nothing counted behind. */
function isPlaceInRow(search: Search, k: number): boolean {
  const { t, runs } = search;
  const [above, below] = wordAt(t, runs[k].first - 1) === OF ? [runs[k - 1], runs[k]] : [runs[k], runs[k + 1]];
  if (
    !above ||
    !below ||
    below.first !== above.last + 1 ||
    wordAt(t, above.last) !== OF ||
    above.form !== 'figures' ||
    below.form !== 'figures'
  )
    return false;
  if (above.scaled || below.scaled || Number(above.value) > Number(below.value)) return false;
  const noun = readNoun(t, below.last, false);
  return !noun || t.shape[noun.head] !== LOWER || noun.head - below.last > 3;
}

/** `a magnitude 6.5 quake`. */
const isMagnitude = (t: Tokens, run: NumberRun): boolean =>
  wordAt(t, run.first - 1) === MAGNITUDE && sameLine(t, run.first) && /^\d(?:\.\d{1,2})?$/.test(run.value);
const MAGNITUDE = wordOf('magnitude');

/** `a .357 handgun`, and `a 357 revolver` where the point was lost. */
function isCalibre(t: Tokens, run: NumberRun): boolean {
  const point = run.value.charCodeAt(0) === 0x30 && run.value.startsWith('0.');
  if ((!point && !BORES.has(run.value)) || !isWord(t, run.last) || !sameLine(t, run.last)) return false;
  const gun = rawOf(t, run.last);
  return point ? GUNS.test(gun) : /^(?:handgun|revolver|magnum|pistol)$/i.test(gun);
}

const BORES = new Set(['22', '25', '32', '38', '40', '44', '45', '357', '380']);
const GUNS = /^(?:handguns?|revolvers?|magnums?|pistols?|rifles?|guns?|rounds?|bullets?|cal)$/i;

/** A half, a quarter or a third of nothing: `half asleep`, `quarter past`. */
function isShareless(t: Tokens, run: NumberRun, noun: Noun | null, approx: Approx | null): boolean {
  if (run.form !== 'fraction' || run.scaled) return false;
  const word = rawOf(t, run.core).toLowerCase();
  if (word !== 'half' && word !== 'quarter') return false;
  if (run.last - run.first > 1 && run.first < run.core && !has(t, run.first, IS.ARTICLE)) return false;
  if (run.core < run.last - 1) return false;
  const next = rawOf(t, run.last)?.toLowerCase() ?? '';
  if (isChangedBy(t, run.first, run.last)) return false;
  if (next === 'of' || (word === 'half' && /^(?:the|their|his|her|its|our|my|your|those|these|all)$/.test(next))) return false;
  return !(approx && (noun || run.last >= t.count || !sameLine(t, run.last) || has(t, run.last, IS.STOP)));
}

function withNoun(t: Tokens, draft: Draft, run: NumberRun, floor: number): Draft {
  const noun = readNoun(t, draft.last, false) ?? (run.form === 'fraction' ? nounOfShare(t, draft.last) : null);
  draft.noun = noun?.form ?? null;
  return approximated(t, draft, run, floor, noun);
}

/** `ages 15, 18 and 22`: what stands in a row with an age is one. */
function nextAge({ t, ageTrail }: Search, run: NumberRun, unit: UnitRead | null): AgeRead | null {
  if (
    unit ||
    run.scaled ||
    ageTrail.last < 0 ||
    !followsInList(t, run, ageTrail.last) ||
    Number(run.value) > 110 ||
    readNoun(t, run.last, run.value === '1')?.counts
  )
    return null;
  return { unit: 'year', last: run.last, decade: false };
}

function aged({ t, ageTrail }: Search, run: NumberRun, age: AgeRead, floor: number): Draft {
  if (!age.decade && age.last === run.last) ageTrail.last = run.last;
  const draft = draftOf(run, run.value, age.last, age.unit, 'age');
  if (age.bound) {
    draft.first = age.bound.edge;
    draft.approx = age.bound.form;
    return draft;
  }
  if (!age.decade) return approximated(t, draft, run, floor);
  draft.number = null;
  draft.low = run.value;
  draft.high = String(Number(run.value) + 9);
  return draft;
}

/** `2.5m people`, `5M followers`: a magnitude where a count follows, a length elsewhere. */
function asMagnitude(t: Tokens, run: NumberRun, unit: UnitRead): Pick<Draft, 'number' | 'last'> | null {
  if (
    unit.name !== 'metre' ||
    run.form !== 'figures' ||
    run.scaled ||
    unit.last !== run.last + 1 ||
    rawOf(t, run.last) !== 'm' ||
    !tight(t, run.last)
  )
    return null;
  const noun = readNoun(t, unit.last, false);
  return noun?.counts && noun.head - unit.last < 3
    ? { number: decimal(divide(exact(run.value)!, ratio(1n, 1000000n))), last: unit.last }
    : null;
}

/** `.38-calibre` and `38-calibre` are one: hundredths of an inch. */
const calibre = (value: string): string => (/^\d+$/.test(value) ? `0.${value}` : value);

/** `2 below zero`, `20 degrees below zero`. */
function belowZero(t: Tokens, draft: Draft): Draft {
  if (draft.number === null || draft.number.startsWith('-') || wordAt(t, draft.last) !== BELOW || wordAt(t, draft.last + 1) !== ZERO)
    return draft;
  draft.number = `-${draft.number}`;
  draft.last += 2;
  draft.unit ??= 'degree';
  return draft;
}

/** `lows of - 20 degrees`: a minus set apart, where what stands before it cannot end a clause. */
function minusApart(t: Tokens, draft: Draft): Draft {
  const at = draft.first - 1;
  const unit = unitAt(t, at);
  if ((unit !== 0x2d && unit !== 0x2212) || draft.number === null || draft.number.startsWith('-') || !sameLine(t, draft.first))
    return draft;
  const open = at === 0 || has(t, at - 1, IS.STOP) || wordAt(t, at - 2) === TO;
  if (!open || (at !== 0 && !sameLine(t, at))) return draft;
  draft.first = at;
  draft.number = `-${draft.number}`;
  return draft;
}

/** `a day or so`; *a foot or above where* goes on. */
const OR_SO = /^or (?:so|more|less|longer|thereabouts)$/;
const WITHIN = /^(?:for|within|in|after|than|of|took|lasted|by|every|last)$/;
/** `a mile long`, `an inch thick`, `a mile from the shore`. */
const FAR = /^(?:long|wide|deep|high|tall|away|apart|thick|across|from|north|south|east|west)$/;
/** `a percentage point higher`. */
const COMPARED = /^(?:higher|lower|above|below|ahead|behind|more|less)$/;
const NOT_SPAN = /^(?:ago|later|earlier|after|before|since|when|that|who|which|to|old|long|from|now|in|or)$/;

const holders = new Set(HOLDERS);
/** `a ton of work`, `a cup of tea`. */
const NOT_WEIGHED = new Set(['ton', 'tonne', 'cup', 'pint']);
/** `a pound of rice`; not `over a cup of coffee`. */
const isFilled = (t: Tokens, run: NumberRun, unit: UnitRead): boolean =>
  unit.last >= t.count
    ? opensSentence(t, run.first)
    : wordAt(t, unit.last) === OF && !(unit.name === 'cup' && wordAt(t, run.first - 1) === OVER);

/** `an hour or two`: one to two of them, where nothing is counted from it. */
function readOrTwo({ t, runs }: Search, k: number, unit: UnitRead): Draft | null {
  const next = runs[k + 1];
  if (next?.form !== 'words' || !/^[23]$/.test(next.value) || next.first !== unit.last + 1 || wordAt(t, unit.last) !== OR) return null;
  const behind = rawOf(t, next.last).toLowerCase();
  if (!sameLine(t, next.first) || (isWord(t, next.last) && (!has(t, next.last, IS.STOP) || NOT_SPAN.test(behind)))) return null;
  const draft = draftOf(runs[k], null, next.last, unit.name, null, 2);
  draft.low = '1';
  draft.high = next.value;
  return draft;
}
const OR = wordOf('or');

/** `nearly a year`, `over a mile`, `an hour and a half`: an article says one where something measures. */
function readArticle(search: Search, k: number, run: NumberRun, unit: UnitRead, floor: number): Draft | null {
  const { t } = search;
  if (unit.hyphenated) return null;
  const aged = readAge(t, run, unit, search.names);
  if (aged) return approximated(t, draftOf(run, run.value, aged.last, aged.unit, 'age'), run, floor);
  if (holders.has(unit.name) && !isFilled(t, run, unit)) return null;
  const orTwo = readOrTwo(search, k, unit);
  if (orTwo) return approximated(t, orTwo, run, floor);
  const measure = readMeasure(t, search.runs, k, unit);
  const draft = draftOf(run, measure.value, measure.last, measure.unit, null, measure.runs);
  const approx = approxBefore(t, run.first, true);
  const parted = measure.last > unit.last;
  if (approx || parted || OR_SO.test(approxBehind(t, measure.last, 1)?.form ?? '')) return approximated(t, draft, run, floor);
  const before = run.first - 1;
  const opens = before < 0 || !sameLine(t, run.first) || !(t.sentence[before] === t.sentence[run.first]);
  const next = measure.last < t.count && sameLine(t, measure.last) ? rawOf(t, measure.last).toLowerCase() : '';
  if (unit.unit.dimension === 'length' && FAR.test(next)) return draft;
  if (unit.name === 'percentage point' && (isChange(t, run.first) || COMPARED.test(next))) return draft;
  if (NOT_SPAN.test(next)) return null;
  // *hid a pound of powder*: what is weighed out is counted
  if (/^(?:mass|volume)$/.test(unit.unit.dimension) && wordAt(t, measure.last) === OF && !NOT_WEIGHED.has(unit.name)) return draft;
  return opens || (wordAt(t, before) >= 0 && WITHIN.test(rawOf(t, before).toLowerCase()) && !isNumber(t, before - 1)) ? draft : null;
}

function ranged(search: Search, run: NumberRun, range: RangeRead, floor: number): Draft {
  const { t } = search;
  const draft = draftOf(run, null, range.last, range.unit, range.noun, 2);
  draft.low = range.low;
  draft.high = range.high;
  return approximated(t, draft, run, floor);
}

/** *Over a 1000 people*: in figures what *over a thousand* is in words. */
const beforeArticle = (t: Tokens, { first, unit }: Draft, { form }: NumberRun): Approx | null =>
  unit === null && form === 'figures' && wordAt(t, first - 1) === A && ROUND.test(rawOf(t, first)) && sameLine(t, first)
    ? approxBefore(t, first - 1, true)
    : null;
const ROUND = /^10{2,3}$|^1,000$/;
const A = wordOf('a');

/** Adds the approximator before or behind, and widens the draft over it. */
function approximated(t: Tokens, draft: Draft, run: NumberRun, floor: number, noun: Noun | null = null): Draft {
  const size = Math.abs(Number(draft.number ?? draft.high));
  const before = approxBefore(t, draft.first, size >= 10 || draft.unit !== null) ?? beforeArticle(t, draft, run);
  if (before && before.edge >= floor) {
    draft.first = before.edge;
    draft.approx = isDuring(t, before, draft) ? null : before.form;
    return draft;
  }
  const behind = approxBehind(t, draft.last, size);
  if (behind) {
    draft.last = behind.edge;
    draft.approx = behind.form;
    if (draft.unit === null && draft.noun === null) unitOrNoun(t, draft, run, behind.edge);
    return draft;
  }
  const later = noun && noun.last > draft.last ? approxBehind(t, noun.last, size) : null;
  if (later?.form.startsWith('or ')) draft.approx = later.form;
  else if (run.scaled && wordAt(t, run.last - 2) === ODD) draft.approx = 'odd';
  else if (run.scaled && unitAt(t, run.last - 2) === 0x2b && run.last - 2 >= run.core) draft.approx = '+';
  else if (run.form === 'couple') draft.approx = 'a couple of';
  return draft;
}

/** `150-odd feet`, `40-plus pilgrims`: what is measured or counted behind an approximator. */
function unitOrNoun(t: Tokens, draft: Draft, run: NumberRun, at: number): void {
  const unit = readUnit(t, runOf(run.first, at, run.start, t.end[at - 1], run.value, run.form, run.scaled, run.core));
  if (unit && !unit.hyphenated) {
    draft.unit = unit.name;
    draft.last = unit.last;
  } else draft.noun = readNoun(t, at, false)?.form ?? null;
}

/** `over three days` is as often during them as more than them: only what `for`, `well` or `just` precedes is surely more. */
function isDuring(t: Tokens, approx: Approx, draft: Draft): boolean {
  if (
    approx.form !== 'over' ||
    draft.unit === null ||
    !/^(?:second|minute|hour|day|week|month|year|decade|century)$/.test(draft.unit) ||
    draft.noun === 'age'
  )
    return false;
  const before = wordAt(t, approx.edge - 1) >= 0 && approx.edge > 0 ? rawOf(t, approx.edge - 1).toLowerCase() : '';
  return !/^(?:for|in|after|of|by|takes?|took|lasts?|lasted|spent|was|is|were|are|served|serving|and)$/.test(before);
}

function finish(t: Tokens, run: NumberRun, draft: Draft): Found<'quantity'> {
  const { number, low, high, approx, unit, noun, first, last } = draft;
  const value: QuantityValue = { number, low, high, approx, unit, noun };
  // Several numbers may share a token (`22,24`): then the number's own place counts.
  const own = first === run.first && last === run.last;
  return { kind: 'quantity', value, first, last, start: own ? run.start : t.start[first], end: own ? run.end : t.end[last - 1] };
}

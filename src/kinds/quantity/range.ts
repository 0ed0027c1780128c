/** Two numbers that are the ends of one value: `10-12 km`, `between 10 and 12`, `8- to 16-metre`, `two or three people`. */

import { SPACE_GAP, type Tokens } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { exact, order, shift } from '../decimal.js';
import { approxBefore } from './approx.js';
import { has, isDash, isHyphen, isWord, rawOf, sameLine, tight, unitAt, wordAt } from './glance.js';
import type { NumberRun } from './number.js';
import { AND, IS, magnitudeOf, shortMagnitudeOf } from './vocabulary.js';

export type Joint = 'dash' | 'to' | 'and' | 'or';

/** How the next number is joined to this one, or null. `from` is one past the first number and its unit. */
export function jointBetween(t: Tokens, from: number, next: number): Joint | null {
  let at = from;
  if (isHyphen(unitAt(t, at)) && tight(t, at) && !tight(t, at + 1) && at + 1 < next) at++;
  if (at >= next || !sameLine(t, at)) return null;
  const joint = jointAt(t, at, next);
  if (joint === null) return null;
  at++;
  if (isHyphen(unitAt(t, at)) && tight(t, at) && at < next) at++;
  return at === next || isApprox(t, at, next) ? joint : null;
}

const TO = wordSet(['to', 'through', 'thru']);
const OR = wordOf('or');

function jointAt(t: Tokens, at: number, next: number): Joint | null {
  if (isDash(unitAt(t, at)) || unitAt(t, at) === 0x7e) {
    if (isHyphen(unitAt(t, at)) && isWord(t, at + 1) && TO.has(t.word[at + 1])) return null;
    return t.gap[at] <= SPACE_GAP && at < next ? 'dash' : null;
  }
  if (!isWord(t, at)) return null;
  const word = t.word[at];
  return TO.has(word) ? 'to' : word === AND ? 'and' : word === OR ? 'or' : null;
}

function isApprox(t: Tokens, at: number, next: number): boolean {
  const approx = approxBefore(t, next, true);
  return (
    (approx !== null && approx.edge === at) ||
    (next - at <= 2 && /^(?:as many as|as much as|up to|perhaps|even|possibly|\$|£|€)$/i.test(t.text.slice(t.start[at], t.end[next - 1])))
  );
}

const TO_WORD = wordOf('to');
/** `10-to-12`: a hyphen, `to`, and a hyphen. */
export function isTiedTo(t: Tokens, from: number, next: number): boolean {
  return next === from + 3 && isHyphen(unitAt(t, from)) && wordAt(t, from + 1) === TO_WORD && isHyphen(unitAt(t, from + 2));
}

const BETWEEN = wordOf('between');
const FROM = wordSet(['from', 'ranging', 'ranged', 'ranges', 'range']);

/** What stands before the first number of a range. */
export function opening(t: Tokens, first: number): 'between' | 'from' | null {
  const approx = approxBefore(t, first, true);
  const before = (approx?.edge ?? first) - 1;
  if (!isWord(t, before)) return null;
  return t.word[before] === BETWEEN ? 'between' : FROM.has(t.word[before]) ? 'from' : null;
}

/** Whether something before token `first` in its sentence rose, fell or went: then `from … to …` is no range. */
export function isChange(t: Tokens, first: number): boolean {
  const from = Math.max(t.sentences[t.sentence[first]], first - 12);
  for (let i = first - 1; i >= from; i--) {
    if (has(t, i, IS.CHANGE)) return true;
    const unit = unitAt(t, i);
    if (unit === 0x3b) return false;
  }
  return false;
}

/** The magnitude a run ends with, as a power of ten; 0 for none. */
export function magnitudeBehind(t: Tokens, run: NumberRun): number {
  const last = run.last - 1;
  if (!run.scaled || !isWord(t, last)) return 0;
  const places = magnitudeOf.get(t.word[last]) ?? shortMagnitudeOf.get(t.word[last]);
  if (places !== undefined) return places;
  const raw = rawOf(t, last).toLowerCase();
  return raw === 'm' ? 6 : raw === 'b' ? 9 : raw === 't' ? 12 : 0;
}

/** `10-15,000`: thousands of both, where a hundredfold range is meant by nobody. */
function groupBehind(t: Tokens, low: NumberRun, high: NumberRun): number {
  const upper = rawOf(t, high.core);
  const dashed = high.first === low.last + 1 && isDash(unitAt(t, low.last));
  return dashed &&
    /^\d{1,3},000$/.test(upper) &&
    /^\d{1,3}$/.test(rawOf(t, low.core)) &&
    Number(upper.slice(0, -4)) <= Number(low.value) * 20
    ? 3
    : 0;
}

/** The lower end with the upper end's magnitude, where it was written once for both (`5 to 10 million`). */
export function sharedLow(t: Tokens, low: NumberRun, high: NumberRun): string {
  const places = magnitudeBehind(t, high) || groupBehind(t, low, high);
  if (places === 0 || low.scaled) return low.value;
  const lifted = shift(low.value, places);
  return order(exact(lifted)!, exact(high.value)!) < 0 ? lifted : low.value;
}

/** The ends in order; null where they are equal, or fall and may not. */
export function endsOf(low: string, high: string, mayFall: boolean): { low: string; high: string } | null {
  const way = order(exact(low)!, exact(high)!);
  if (way < 0) return { low, high };
  return way > 0 && mayFall ? { low: high, high: low } : null;
}

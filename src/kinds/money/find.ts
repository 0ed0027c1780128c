/** Sums of money in a text. */

import { LINE_GAP, NO_GAP, type Tokens } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { add, decimal, divide, exact, multiply, negate, ratio, shift } from '../decimal.js';
import type { Found, MoneyValue } from '../kind.js';
import { approxBefore, approxBehind } from '../quantity/approx.js';
import { has, isNumber, isWord, rawOf, sameLine, tight, unitAt, wordAt } from '../quantity/glance.js';
import { type NumberRun, numbersOf } from '../quantity/number.js';
import { endsOf, isChange, jointBetween, magnitudeBehind, opening } from '../quantity/range.js';
import { runOf } from '../quantity/run.js';
import { AND, IS, magnitudeOf, OF, shortMagnitudeOf } from '../quantity/vocabulary.js';
import { CHANGE } from './currencies.js';
import { type CurrencyRead, codeOf, currencyAt, currencyBefore, currencyBehind, isBracketed, isPaid, mayBeSum } from './currency.js';

/** A sum under construction. */
interface Sum {
  first: number;
  last: number;
  number: string;
  currency: string;
  /** Magnitude written with it, as a power of ten; 0 for none. */
  places: number;
  run: NumberRun;
}

/** Every sum is made here: objects that are made alike are read fast. */
const sumOf = (first: number, last: number, number: string, currency: string, places: number, run: NumberRun): Sum => ({
  first,
  last,
  number,
  currency,
  places,
  run,
});

/** A sum with another place and number. */
const changed = (sum: Sum, first: number, last: number, number: string): Sum =>
  sumOf(first, last, number, sum.currency, sum.places, sum.run);

let lastTokens: Tokens | null = null;
let lastSums: Found<'money'>[] = [];

/** Every sum in a text, in order. The last text's are kept: quantities leave out what sums have taken. */
export function sumsOf(t: Tokens): readonly Found<'money'>[] {
  if (t !== lastTokens) {
    lastSums = findSums(t);
    lastTokens = t;
  }
  return lastSums;
}

function findSums(t: Tokens): Found<'money'>[] {
  const runs = numbersOf(t);
  const found: Found<'money'>[] = [];
  let floor = 0;
  for (let k = 0; k < runs.length; k++) {
    const { form } = runs[k];
    if (form === 'ordinal' || form === 'determiner' || (form === 'article' && !isOneOfMoney(t, runs[k]))) continue;
    const next = runs[k + 1];
    const own = mayBeSum(t, runs[k]);
    if (!own && !(next && next.first - runs[k].last <= 6 && mayBeSum(t, next))) continue;
    const taken = readRange(t, runs, k, floor) ?? (own ? readOne(t, runs, k, floor) : null);
    if (!taken || taken.found.first < floor) continue;
    found.push(taken.found);
    floor = taken.found.last;
    k += taken.runs - 1;
  }
  return found;
}

/** `less than a dollar`, `sold for a euro`: an article says one of a currency where something costs it. */
const isOneOfMoney = (t: Tokens, run: NumberRun): boolean =>
  /^(?:dollar|euro)$/.test(rawOf(t, run.last)) &&
  (approxBefore(t, run.first, true) !== null ||
    isPaid(t, run.first) ||
    /^for$/i.test(rawOf(t, run.first - 1)) ||
    isHalved(t, run.last + 1)) &&
  !(isWord(t, run.last + 1) && sameLine(t, run.last + 1) && !has(t, run.last + 1, IS.STOP));

/** `a dollar and a half`. */
const isHalved = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === AND && has(t, i + 1, IS.ARTICLE) && /^(?:half|quarter)$/.test(rawOf(t, i + 2));

type Taken = { found: Found<'money'>; runs: number };

function readOne(t: Tokens, runs: readonly NumberRun[], k: number, floor: number): Taken | null {
  const sum = readSum(t, runs[k]);
  if (!sum) return null;
  const change = withChange(t, runs, k, sum);
  return { found: finish(t, change.sum, change.sum.number, null, null, floor), runs: change.runs };
}

/** One number with its currency. */
function readSum(t: Tokens, run: NumberRun): Sum | null {
  if (isBracketed(t, run.first - 1)) return lossOf(t, run);
  const before = currencyBefore(t, run);
  if (before) {
    const { places, last } = shortMagnitude(t, run, true);
    const behind = before.currency === '$' ? behindSign(t, last) : null;
    const currency = behind?.currency ?? before.currency;
    return withMinus(t, sumOf(before.edge, behind?.edge ?? last, shift(run.value, places), currency, places, run));
  }
  const { places, last } = shortMagnitude(t, run, false);
  const after = currencyBehind(t, run, last);
  if (!after || isInTitle(t, run, after.edge)) return null;
  return sumOf(run.first, after.edge, shift(run.value, places + packedPlaces(t, last)), after.currency, places, run);
}

/** *Million Dollar Baby*, *the Billion Dollar Whale*: in the title of a work a magnitude counts nothing. */
const isInTitle = (t: Tokens, run: NumberRun, edge: number): boolean =>
  /^(?:Thousand|Million|Billion|Trillion)$/.test(rawOf(t, run.first)) && /^[A-Z]\p{Ll}*[^s]$/u.test(rawOf(t, edge - 1));

/** `$4.7 billion US`, `$20 CAD`: the country behind the sum decides the sign before it. */
function behindSign(t: Tokens, last: number): CurrencyRead | null {
  const raw = isWord(t, last) && sameLine(t, last) ? rawOf(t, last) : '';
  if (raw === 'US' || raw === 'U.S.') return isWord(t, last + 1) && sameLine(t, last + 1) ? null : { currency: 'USD', edge: last + 1 };
  return /^(?:USD|AUD|CAD|NZD|HKD|SGD|TWD)$/.test(raw) ? { currency: raw, edge: last + 1 } : null;
}

/** `£(3.4)m`, `$(0.2) million`: a loss as it is booked, its magnitude behind the bracket. */
function lossOf(t: Tokens, run: NumberRun): Sum | null {
  const open = run.first - 1;
  const before = run.form === 'figures' && tight(t, run.first) && unitAt(t, run.last) === 0x29 ? currencyAt(t, open - 1) : null;
  if (!before) return null;
  const behind = run.last + 1;
  const word = isWord(t, behind) && sameLine(t, behind) ? wordAt(t, behind) : -1;
  const places = magnitudeOf.get(word) ?? shortMagnitudeOf.get(word) ?? (tight(t, behind) ? (SHORT[rawOf(t, behind)] ?? 0) : 0);
  const number = shift(decimal(negate(exact(run.value)!)), places);
  return sumOf(before.edge, places > 0 ? behind + 1 : behind, number, before.currency, places, run);
}

const PACKED = /^[MK](?=[A-Z]{3}$)/;
/** `30 MUSD`. */
function packedPlaces(t: Tokens, at: number): number {
  const letter = isWord(t, at) ? PACKED.exec(rawOf(t, at))?.[0] : undefined;
  return letter === 'M' ? 6 : letter === 'K' ? 3 : 0;
}

const SHORT: Readonly<Record<string, number>> = { m: 6, M: 6, mm: 6, MM: 6, b: 9, B: 9, t: 12, T: 12, tr: 12, K: 3, k: 3 };

/** `$5m`, `$2.174T`: letters that are magnitudes on money alone. Without a sign before, they need a currency's name behind. */
function shortMagnitude(t: Tokens, run: NumberRun, signed: boolean): { places: number; last: number } {
  const { last } = run;
  if (
    t.end[last] - t.start[last] > 2 ||
    run.scaled ||
    (run.form !== 'figures' && run.form !== 'coded') ||
    !isWord(t, last) ||
    !sameLine(t, last)
  )
    return { places: 0, last };
  const raw = rawOf(t, last);
  const places = SHORT[raw] ?? 0;
  if (places === 0 || (raw === 'm' && !signed && !tight(t, last))) return { places: 0, last };
  if (!tight(t, last) && !signed && 'KM'.includes(raw) && codeOf(rawOf(t, last + 1), false)) return { places, last: last + 1 };
  if (!tight(t, last) && (!signed || (isWord(t, last + 1) && tight(t, last + 1)) || raw === 't')) return { places: 0, last };
  if (signed) return { places, last: last + 1 };
  const scaled = runOf(run.first, run.last, run.start, run.end, run.value, run.form, true, run.core);
  return currencyBehind(t, scaled, last + 1) ? { places, last: last + 1 } : { places: 0, last };
}

/** `-$5`, `minus $5`. */
function withMinus(t: Tokens, sum: Sum): Sum {
  const before = sum.first - 1;
  const unit = unitAt(t, before);
  if (unit === 0x28 && isBooked(t, sum)) return changed(sum, before, sum.last + 1, decimal(negate(exact(sum.number)!)));
  if (sum.number.startsWith('-') || before < 0) return sum;
  const dash = (unit === 0x2d || unit === 0x2212) && t.gap[sum.first] === NO_GAP && (before === 0 || t.gap[before] !== NO_GAP);
  const word = isWord(t, before) && /^minus$/i.test(rawOf(t, before)) && !isNumber(t, before - 1) && sameLine(t, sum.first);
  if (!dash && !word) return sum;
  if (dash && before > 0 && t.gap[before] >= LINE_GAP) return sum; // the mark of a list
  return changed(sum, before, sum.last, decimal(negate(exact(sum.number)!)));
}

/** `a result of ($2.3 million)`: bookkeepers' brackets for a loss, where a sum must follow what stands before them. */
const isBooked = (t: Tokens, sum: Sum): boolean =>
  unitAt(t, sum.last) === 0x29 &&
  tight(t, sum.first) &&
  tight(t, sum.last) &&
  isWord(t, sum.first - 2) &&
  /^(?:is|was|were|are|of|totaled|totalled)$/.test(rawOf(t, sum.first - 2));

const changeOf = new Map(Object.entries(CHANGE).map(([form, parts]) => [wordOf(form), parts]));
const WHOLE = /^\d+$/;

/** `3 dollars 50 cents`, `$20 and 43c`, `15 dollars 50`. */
function withChange(t: Tokens, runs: readonly NumberRun[], k: number, sum: Sum): { sum: Sum; runs: number } {
  const next = runs[k + 1];
  const one = { sum, runs: 1 };
  const half = wordAt(t, sum.last) === AND && WHOLE.test(sum.number) && sum.last > sum.run.last ? andHalf(t, sum) : null;
  if (half) return half;
  if (!next || !WHOLE.test(sum.number) || !WHOLE.test(next.value) || next.scaled || changeOf.has(wordAt(t, sum.last - 1))) return one;
  let at = sum.last;
  if (wordAt(t, at) === AND) at++;
  if (at !== next.first || !sameLine(t, at)) return one;
  const cents = Number(next.value);
  const parts = isWord(t, next.last) ? changeOf.get(t.word[next.last]) : undefined;
  const bare = parts === undefined;
  if (cents >= (parts ?? 100)) return one;
  if (bare && (unitAt(t, sum.first) === 0x24 || cents < 10 || !ends(t, next.last))) return one;
  const fen = parts === 10 ? tenth(t, runs, k + 1) : null;
  if (fen)
    return {
      sum: changed(sum, sum.first, fen.last, decimal(add(exact(sum.number)!, ratio(BigInt(cents * 10 + fen.value), 100n)))),
      runs: 3,
    };
  const value = add(exact(sum.number)!, divide(ratio(BigInt(cents)), ratio(BigInt(parts ?? 100))));
  return { sum: changed(sum, sum.first, bare ? next.last : next.last + 1, decimal(value)), runs: 2 };
}

/** `two dollars and a half`, `five euros and a quarter`: nothing that stands behind it is halved. */
function andHalf(t: Tokens, sum: Sum): { sum: Sum; runs: number } | null {
  const at = sum.last + 1;
  const raw = sameLine(t, at + 1) && /^a$/i.test(rawOf(t, at)) && isWord(t, at + 1) ? rawOf(t, at + 1).toLowerCase() : '';
  const part = raw === 'half' ? 2n : raw === 'quarter' ? 4n : 0n;
  const follows = isWord(t, at + 2) && sameLine(t, at + 2);
  if (part === 0n || (follows && (!has(t, at + 2, IS.STOP) || wordAt(t, at + 2) === OF))) return null;
  return { sum: changed(sum, sum.first, at + 2, decimal(add(exact(sum.number)!, ratio(1n, part)))), runs: 2 };
}

/** `five mao five`: behind a tenth stand the hundredths, named or not. */
function tenth(t: Tokens, runs: readonly NumberRun[], k: number): { value: number; last: number } | null {
  const next = runs[k + 1];
  if (!next || next.first !== runs[k].last + 1 || !/^[1-9]$/.test(next.value)) return null;
  if (isWord(t, next.last) && changeOf.get(t.word[next.last]) === 100) return { value: Number(next.value), last: next.last + 1 };
  return ends(t, next.last) ? { value: Number(next.value), last: next.last } : null;
}

const ends = (t: Tokens, i: number): boolean =>
  i >= t.count || !sameLine(t, i) || (!isWord(t, i) && !isNumber(t, i) && '.,;:!?)'.includes(t.text[t.start[i]]));

/** `$10-$20 million`, `between 10 dollars and 20 dollars`, `10-20 dollars`. */
function readRange(t: Tokens, runs: readonly NumberRun[], k: number, floor: number): Taken | null {
  const next = runs[k + 1];
  if (!next || next.form === 'ordinal' || next.form === 'determiner' || next.form === 'article' || next.first - runs[k].last > 6)
    return null;
  const low = readSum(t, runs[k]);
  const high = readSum(t, next);
  if (!low && !high) return null;
  if (low && high && low.currency !== high.currency) return null;
  const joint = jointBetween(t, low?.last ?? runs[k].last, high && high.first < next.first ? high.first : next.first);
  if (!joint) return null;
  const whole = low ? (high ?? bareHigh(t, next, low)) : high!;
  const start = low?.first ?? runs[k].first;
  const open = opening(t, start);
  if (joint === 'and' && open === null) return null;
  // *fell $11 billion to $106 billion* is a change; *cut $10 to $12 million* spares the first magnitude and is a range.
  if (
    joint === 'to' &&
    isChange(t, start) &&
    (open === 'from' || (low !== null && (low.run.scaled || low.places > 0 || !whole.run.scaled)))
  )
    return null;
  if (!low && high!.first < next.first) return null; // *10 to $20*: the sign does not reach back
  const bottom = lift(t, low?.number ?? runs[k].value, low?.run ?? runs[k], whole, low?.places ?? 0);
  const span = endsOf(bottom, whole.number, false);
  if (!span || (joint === 'and' && open === 'from' && low)) return null;
  const sum = changed(whole, start, whole.last, whole.number);
  return { found: finish(t, sum, null, span.low, span.high, floor), runs: 2 };
}

/** `$10-20 million`: the upper end without a sign of its own. */
function bareHigh(t: Tokens, run: NumberRun, low: Sum): Sum {
  const { places, last } = shortMagnitude(t, run, true);
  return sumOf(run.first, last, shift(run.value, places), low.currency, places, run);
}

/** The lower end with the magnitude written once for both. */
function lift(t: Tokens, value: string, run: NumberRun, high: Sum, own: number): string {
  const places = high.places || magnitudeBehind(t, high.run);
  if (own || run.scaled || !places) return value;
  const lifted = multiply(exact(value)!, exact(`1${'0'.repeat(places)}`)!);
  const top = exact(high.number)!;
  return lifted.n * top.d < top.n * lifted.d ? decimal(lifted) : value;
}

function finish(t: Tokens, sum: Sum, number: string | null, low: string | null, high: string | null, floor: number): Found<'money'> {
  const near = approxBefore(t, sum.first, true);
  const before = near && near.edge >= floor ? near : null;
  const behind = before ? null : approxBehind(t, sum.last, Number(number ?? high));
  const couple = sum.run.form === 'couple' ? 'a couple of' : null;
  const first = before?.edge ?? sum.first;
  const last = behind?.edge ?? sum.last;
  const value: MoneyValue = { number, low, high, approx: before?.form ?? behind?.form ?? couple, currency: sum.currency };
  return { kind: 'money', value, first, last, start: t.start[first], end: t.end[last - 1] };
}

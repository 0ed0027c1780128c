/** Fractions: `½`, `3/4`, `two thirds`, `a quarter`, `three twenty-firsts`. */

import { type Tokens, WORD } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { add, type Exact, exact, multiply, ratio, tenTo } from '../decimal.js';
import { approxBefore } from './approx.js';
import { readFigures } from './figures.js';
import { has, isCapital, isHyphen, isNumber, isWord, opensSentence, pastHyphen, rawOf, sameLine, tight, unitAt, wordAt } from './glance.js';
import { readSpelled } from './spelled.js';
import { bitsOf, cardinalOf, denominatorOf, HALF, IS, magnitudeOf, OF, ONE, QUARTER, vulgarOf } from './vocabulary.js';

export interface Fraction {
  readonly value: Exact;
  /** One past the last token. */
  readonly last: number;
}

const SLASH = 0x2f;
const FRACTION_SLASH = 0x2044;
const APOSTROPHE = 0x27;

/** A vulgar fraction's character. */
export function readVulgar(t: Tokens, i: number): Fraction | null {
  const unit = unitAt(t, i);
  if (unit < 0xbc || (unit > 0xbe && unit < 0x2150) || unit > 0x215f) return null;
  const parts = vulgarOf.get(rawOf(t, i));
  return parts ? { value: ratio(BigInt(parts[0]), BigInt(parts[1])), last: i + 1 } : null;
}

/** Figures over figures. Two numbers with a stroke are as often a date or a label: only proper fractions, and of these not the well-known days. */
export function readSlashed(t: Tokens, i: number): Fraction | null {
  const stroke = unitAt(t, i + 1);
  if ((stroke !== SLASH && stroke !== FRACTION_SLASH) || !isNumber(t, i) || !isNumber(t, i + 2)) return null;
  if (t.gap[i + 1] !== t.gap[i + 2] || !sameLine(t, i + 1)) return null;
  const above = exact(readFigures(rawOf(t, i)) ?? '');
  const below = exact(readFigures(rawOf(t, i + 2)) ?? '');
  if (!above || !below || above.d !== 1n || below.d !== 1n || below.n === 0n || above.n >= below.n || above.n === 0n) return null;
  if (unitAt(t, i + 3) === SLASH || (tight(t, i) && unitAt(t, i - 1) === SLASH)) return null;
  if (above.n === 9n && below.n === 11n) return null;
  const reduced = below.n !== 12n || (above.n !== 6n && above.n % 3n !== 0n && above.n !== 8n && above.n !== 10n); // the 9/12 march
  if (!(isLower(below.n) && reduced) && !isOfSomething(t, i + 3)) return null;
  if (isCapital(t, i + 3) && sameLine(t, i + 3)) return null;
  const ending = tight(t, i + 3) && ENDING.test(rawOf(t, i + 3)); // 5/8ths
  return { value: ratio(above.n, below.n), last: ending ? i + 4 : i + 3 };
}
const ENDING = /^(?:ths?|rds?|nds?)$/;

/** What fractions are usually of; any other pair (`7/30`) is a place in a row or a date. */
const isLower = (n: bigint): boolean => n < 11n || [12n, 16n, 20n, 32n, 64n, 100n, 1000n].includes(n);
const isOfSomething = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === OF ||
  /^(?:ths?|inch|inches|mile|miles|cup|teaspoon|in|s|sec|secs|second|seconds)$/.test(isWord(t, i) ? rawOf(t, i) : '');

/** The lower half in words at `i`: `fifths`, `twenty-first`. `plural` is null for halves and quarters, whose singular is used for both. */
function readLower(t: Tokens, i: number): { value: number; plural: boolean; last: number } | null {
  if (!isWord(t, i)) return null;
  const word = t.word[i];
  const bits = bitsOf(word);
  if (bits & (IS.PART | IS.PARTS) && denominatorOf(word)) {
    const magnitude = denominatorOf(word);
    return { value: magnitude, plural: (bits & IS.PARTS) !== 0, last: i + 1 };
  }
  const tens = bits & IS.CARDINAL ? cardinalOf.get(word)! : 0;
  if (tens < 20) return null;
  const at = pastHyphen(t, i + 1);
  const unit = at > 0 && has(t, at, IS.ORDINAL | IS.PARTS) ? ordinalUnit(t, at) : 0;
  return unit ? { value: tens + unit, plural: has(t, at, IS.PARTS), last: at + 1 } : null;
}

/** 1 to 9 for `first` … `ninths`; else 0. */
function ordinalUnit(t: Tokens, i: number): number {
  const form = rawOf(t, i).toLowerCase().replace(/s$/, '');
  return UNITS.indexOf(form) + 1;
}
const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/**
 * A fraction in words whose upper half begins at `i`: `two thirds`, `one-eighth`, `a hundred trillionths`, `a quarter`. `joined` says that a whole
 * number and `and` stand before it (`three and a fifth`), which tells it from an ordinal.
 */
export function readParts(t: Tokens, i: number, joined = false): Fraction | null {
  if (wordAt(t, i) === HALF || (joined && wordAt(t, i) === QUARTER))
    return { value: ratio(1n, wordAt(t, i) === HALF ? 2n : 4n), last: i + 1 };
  if (has(t, i, IS.ARTICLE)) return oneOf(t, i, joined);
  const figures = isNumber(t, i) && /^\d{1,3}$/.test(rawOf(t, i)) ? Number(rawOf(t, i)) : 0;
  const upper = figures
    ? { last: i + 1, value: figures, tail: 0, tens: 0 }
    : has(t, i, IS.CARDINAL | IS.MAGNITUDE)
      ? readSpelled(t, i)
      : null;
  return upper ? over(t, i, upper, joined) : null;
}

/** `a third`, where no third man follows. */
function oneOf(t: Tokens, i: number, joined: boolean): Fraction | null {
  const hundred = has(t, i + 1, IS.MAGNITUDE) ? readSpelled(t, i + 1) : null;
  if (hundred) return over(t, i + 1, hundred, joined);
  const lower = sameLine(t, i + 1) ? readLower(t, i + 1) : null;
  if (!lower || lower.plural) return null;
  const { value, last } = lower;
  const ends = last >= t.count || !sameLine(t, last);
  // *fell by a third*; not *by a third man*
  if (isChangedBy(t, i, last)) return { value: ratio(1n, BigInt(value)), last };
  const sure = isShare(t, last) || isBeforeShare(t, last) || ((value === 2 || value === 4) && (joined || has(t, last, IS.MAGNITUDE)));
  if (
    !sure &&
    !(ends && (value > 12 || joined || (last >= t.count && opensSentence(t, i)))) &&
    !(joined && !isWord(t, last)) &&
    !(joined && value > 2 && isShare(t, last))
  )
    return null;
  return { value: ratio(1n, BigInt(value)), last };
}

const BY = wordOf('by');
const LAST = wordOf('last');
/** Whether something rose or fell `by` what stands at `[first, last)`, and nothing follows that it could belong to. */
export function isChangedBy(t: Tokens, first: number, last: number): boolean {
  const by = (approxBefore(t, first, true)?.edge ?? first) - 1; // by more than a third
  if (wordAt(t, by) !== BY || !sameLine(t, first)) return false;
  if (last < t.count && (isHyphen(unitAt(t, last)) || (isWord(t, last) && !has(t, last, IS.STOP) && wordAt(t, last) !== LAST)))
    return false;
  const from = Math.max(t.sentences[t.sentence[first]], first - 12);
  for (let k = by - 1; k >= from; k--) if (has(t, k, IS.CHANGE)) return true;
  return false;
}

/** `of` behind it: a share of something. */
const isShare = (t: Tokens, i: number): boolean => wordAt(t, i) === OF && sameLine(t, i);

/** `between a third and a half of them`: before another share. */
const isBeforeShare = (t: Tokens, i: number): boolean =>
  JOINTS.has(wordAt(t, i)) &&
  sameLine(t, i) &&
  (wordAt(t, i + 1) === HALF ? isShare(t, i + 2) : has(t, i + 1, IS.ARTICLE) && has(t, i + 2, IS.PART) && isShare(t, i + 3));
const JOINTS = wordSet(['and', 'to', 'or']);

function over(
  t: Tokens,
  from: number,
  upper: { last: number; value: number; tail: number; tens: number },
  joined: boolean,
): Fraction | null {
  const hyphenated = pastHyphen(t, upper.last) > upper.last;
  const at = pastHyphen(t, upper.last);
  if (at < 0 || at >= t.count || !sameLine(t, at)) return null;
  const lower = readLower(t, at);
  if (!lower || !plausible(t, upper, lower, hyphenated, joined, from)) return null;
  const { last } = lower;
  // *one hundred thirty fifths* is a hundred thirty-fifths, *thirty fifths* is six, and *one hundred and thirty fifths* is 26.
  if (upper.tens > 0 && lower.value < 10 && upper.value > upper.tens && upper.tail !== upper.tens)
    return { value: ratio(BigInt(upper.value - upper.tens), BigInt(upper.tens + lower.value)), last };
  if (upper.tail > 0 && upper.tail < lower.value) return mixed(t, upper, lower);
  return { value: ratio(BigInt(upper.value), BigInt(lower.value)), last };
}

/** `one hundred and three quarters`, `two million and one half` (of a million), `one billion and three quarters million`. */
function mixed(t: Tokens, upper: { value: number; tail: number }, lower: { value: number; last: number }): Fraction {
  const whole = upper.value - upper.tail;
  const part = ratio(BigInt(upper.tail), BigInt(lower.value));
  const named = has(t, lower.last, IS.MAGNITUDE);
  const scale = named ? tenTo(magnitudeOf.get(t.word[lower.last])!) : thousandsOf(whole);
  return { value: add(ratio(BigInt(whole)), multiply(part, scale)), last: named ? lower.last + 1 : lower.last };
}

/** The power of a thousand a whole number ends in: a million of two million. */
export function thousandsOf(whole: number | bigint): Exact {
  const zeros = /0*$/.exec(String(whole))![0].length;
  return tenTo(zeros - (zeros % 3));
}

/** Plural below more than one, singular below one; and no third party, fifth grader or third quarter of a match. */
function plausible(
  t: Tokens,
  { value, tail }: { value: number; tail: number },
  lower: { value: number; plural: boolean; last: number },
  hyphenated: boolean,
  joined: boolean,
  from: number,
): boolean {
  const { last } = lower;
  const upper = tail > 0 && tail < lower.value ? tail : value;
  const mixed = upper !== value;
  if (upper === 0) return false;
  if (lower.value === 4 && isQuarter(t, last - 1))
    return (
      hyphenated ||
      joined ||
      mixed ||
      isShare(t, last) ||
      has(t, last, IS.MAGNITUDE | IS.ARTICLE) ||
      (upper !== 1 && (isAlone(t, from, last) || MINUS.has(wordAt(t, from - 1)))) ||
      (from === 0 && last >= t.count)
    );
  if (upper === 1 && wordAt(t, from) === ONE && !lower.plural)
    return hyphenated || joined || isShare(t, last) || last >= t.count || t.type[last] !== WORD || has(t, last, IS.STOP | IS.MAGNITUDE);
  return upper === 1 ? !lower.plural || lower.value > 12 : lower.plural;
}

const MINUS = wordSet(['minus', 'negative']);
const isQuarter = (t: Tokens, i: number): boolean =>
  denominatorOf(wordAt(t, i)) === 4 && unitAt(t, i) !== APOSTROPHE && rawOf(t, i).toLowerCase().startsWith('q');
const isAlone = (t: Tokens, from: number, last: number): boolean => opensSentence(t, from) && (last >= t.count || !sameLine(t, last));

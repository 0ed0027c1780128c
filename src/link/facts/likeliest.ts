/** Of the values that speak of a fact and differ from it, those that can be meant: what explains a difference away, and how sure the rest is. */
import { compareValues, type DateValue, type Found, type QuantityValue } from '../../kinds/index.js';
import { scaleOf } from '../../kinds/quantity/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { editDistance } from '../../text/distance.js';
import { scan } from '../../text/scan.js';
import type { Tokens } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { isAge } from '../bearers.js';
import { weights } from '../weights.js';
import { aboutOf } from './about.js';
import { type Candidate, sizeOf } from './candidate.js';
import { isDay } from './date-parts.js';
import { withOwnWords } from './rivals.js';
import { wordsSaid } from './said.js';
import { foundBeside } from './within.js';

const W = weights.factValues;

/**
 * Of the mentions that differ those that can be meant, each with the most that it can be sure of. Where a mention that fits as well
 * agrees, one that differs speaks of something else, and of several that differ from one another at most one is the fact's.
 */
export function likeliest(
  fact: Fact,
  article: Extracted,
  differing: readonly Candidate[],
  agreeing: readonly Candidate[],
): Map<Candidate, number> {
  const repeats = agreeing.filter((one) => one.noun !== 'other');
  const bestBeside = new Map(
    differing.map((one) => [one, Math.max(-1, ...repeats.filter((other) => !holds(other, one)).map(({ fit }) => fit))]),
  );
  const rest = differing.filter(
    (one) =>
      (isSaidAgain(fact, article, one, repeats) ||
        one.fit >= bestBeside.get(one)! + (isCounted(one) ? -W.worseThanAgreeing : W.betterThanAgreeing)) &&
      !explained(article.tokens, one, repeats) &&
      !(isCounted(one) && isBesideBare(fact, article, one)),
  );
  const best = Math.max(-1, ...rest.map((one) => one.fit));
  const first = rest.find((one) => one.fit === best);
  const meant = withOwnWords(
    fact,
    article,
    rest.filter((one) => one.fit >= best - W.asGood || isOneValue(one, first!)),
  );
  const rivals = meant.some((one) => !isSameValue(one, first!));
  if (countDistinct(meant) > MOST_RIVALS) return new Map();
  return new Map(meant.map((one) => [one, rivals || one.fit <= bestBeside.get(one)! ? W.mostBesideRival : 1]));
}

/** *The log is kept for 90 days … The log is kept for 60 days*: all that places the fact is said twice, with two values. */
function isSaidAgain(fact: Fact, { tokens }: Extracted, { found, cover }: Candidate, agreeing: readonly Candidate[]): boolean {
  const { things, words } = aboutOf(fact);
  if (fact.sentence !== null || words.size < FEWEST_WORDS || cover.met < things.length || cover.shared.length < words.size) return false;
  if (isOfOtherSize(fact, found, FURTHEST_AGAIN)) return false;
  return agreeing.every((other) => tokens.sentence[other.found.first] !== tokens.sentence[found.first]);
}
const FEWEST_WORDS = 3;
const FURTHEST_AGAIN = 2;

/** An article that gives more values of what may be meant is a list of many such things, and hardly says any of the fact's. */
const MOST_RIVALS = 3;

function countDistinct(candidates: readonly Candidate[]): number {
  const distinct: Candidate[] = [];
  for (const one of candidates) if (distinct.every((other) => !isSameValue(one, other))) distinct.push(one);
  return distinct.length;
}

/** *In October* agrees with a fact of 21 October and with *October 20* alike: the coarser date says nothing for or against the finer. */
const holds = (coarse: Candidate, fine: Candidate): boolean =>
  fine.found.kind === 'date' &&
  lengthOf(coarse.found.value as DateValue) < lengthOf(fine.found.value as DateValue) &&
  isSameValue(coarse, fine);
const lengthOf = ({ edtf }: DateValue): number => edtf?.length ?? 0;

/** Counted by a noun, which says what it is of; a unit, a currency and a day say nothing of that. */
const isCounted = ({ found, noun }: Candidate): boolean =>
  isAge(found) || (found.kind === 'quantity' && (found.value as QuantityValue).unit === null && noun === 'same');

/** *We opened 14 branches and now have 214*: the sentence gives the fact's own figure, with no noun of its own. */
const isBesideBare = (fact: Fact, article: Extracted, { found }: Candidate): boolean =>
  found.kind === 'quantity' &&
  foundBeside(article, found.first).some(
    (other) =>
      other.kind === 'quantity' &&
      (other.value as QuantityValue).noun === null &&
      (other.value as QuantityValue).number !== null &&
      (other.value as QuantityValue).unit === (fact.expected.value as QuantityValue).unit &&
      (other.value as QuantityValue).number === (fact.expected.value as QuantityValue).number,
  );

const isSameValue = (a: Candidate, b: Candidate): boolean =>
  a === b || ['same', 'compatible'].includes(compareValues(a.found.kind, a.found.value as never, b.found.value as never).verdict);

/** The same value given twice. *Within 60 days* allows for *30 days*, and is another value. */
const isOneValue = (a: Candidate, b: Candidate): boolean =>
  isSameValue(a, b) && !([a, b].every(({ found }) => found.kind !== 'date') && times(a, b) > FURTHEST_ROUNDED);
const FURTHEST_ROUNDED = 1.2;

function times(a: Candidate, b: Candidate): number {
  const [x, y] = [a, b].map(({ found }) => sizeOf(found.value as QuantityValue));
  return Math.max(x, y) / Math.min(x, y);
}

/** A value beside the agreeing one is another value of the same breath, and counted by the same noun, of the same sentence. */
function explained({ sentence }: Tokens, one: Candidate, agreeing: readonly Candidate[]): boolean {
  const isBeside = (other: Candidate): boolean =>
    Math.abs(other.found.first - one.found.first) < W.sameBreath ||
    (isCounted(one) && isCounted(other) && !isAge(one.found) && sentence[other.found.first] === sentence[one.found.first]);
  return agreeing.some((other) => !holds(other, one) && other.fit >= one.fit && isBeside(other));
}

/** A day is hardly meant by a month or year, or by a day that differs from it in more than one part and is months away. */
export function isElsewhere({ edtf: expected }: DateValue, { edtf: found }: DateValue): boolean {
  if (expected === null || found === null) return false;
  if (isDay({ edtf: expected, approx: null }) && /^[\dX]{4}(?:-[\dX]{2})?$/.test(found)) return true;
  const parts = (text: string): number[] => text.split('T')[0].split('-').map(Number);
  const [mine, theirs] = [parts(expected), parts(found)];
  if (mine.length !== 3 || theirs.length !== 3) return false;
  if (Number.isNaN(mine[0]) || Number.isNaN(theirs[0])) [mine[0], theirs[0]] = [0, 0];
  if ([...mine, ...theirs].some((part) => Number.isNaN(part))) return false;
  const apart = mine.filter((part, i) => part !== theirs[i]).length;
  return apart > 1 && Math.abs(((mine[0] - theirs[0]) * 12 + mine[1] - theirs[1]) * 30 + mine[2] - theirs[2]) > DAYS_NEAR;
}
const DAYS_NEAR = 14;

/** *Five years* is not *nine minutes* told wrong: another unit and more than ten times as much. */
export function isOfOtherScale(fact: Fact, found: Found): boolean {
  if (fact.expected.kind !== 'quantity' || found.kind !== 'quantity') return false;
  const [a, b] = [fact.expected.value, found.value as QuantityValue];
  if (a.unit === b.unit || a.unit === null || b.unit === null) return false;
  const times = (sizeOf(b) * (scaleOf(b.unit, a.unit) ?? 0)) / sizeOf(a);
  return times > FURTHEST_SCALE || times < 1 / FURTHEST_SCALE;
}
const FURTHEST_SCALE = 10;

/** *Three women* is hardly *more than 30 people* told wrong. */
export function isOfOtherSize(fact: Fact, found: Found, most = FURTHEST_SIZE): boolean {
  if (fact.expected.kind !== found.kind || (found.kind !== 'quantity' && found.kind !== 'money')) return false;
  const [a, b] = [fact.expected.value, found.value].map((value) => value as QuantityValue);
  const scale = a.unit == null || b.unit == null || a.unit === b.unit ? 1 : scaleOf(b.unit, a.unit);
  const times = (sizeOf(b) * (scale ?? 1)) / sizeOf(a);
  return times > most || times < 1 / most;
}
const FURTHEST_SIZE = 5;

/** A figure dropped, added or changed, or zeros: *$14,500* and *$1,450*. */
export function isSlipOfFigures(fact: Fact, found: Found): boolean {
  const [a, b] = [fact.expected.value, found.value].map((value) => String(sizeOf(value as QuantityValue)).replace('.', ''));
  const bare = (figures: string): string => figures.replace(/^0+|0+$/g, '');
  // *Two million* and *three million* are two figures.
  return bare(a) === bare(b) || (Math.max(bare(a).length, bare(b).length) > 1 && editDistance(a, b, 1) === 1);
}

/** Likewise, but for a lone digit: a count of *7* is no *67* with a figure dropped. */
export function isSureSlip(fact: Fact, found: Found): boolean {
  const [a, b] = [fact.expected.value, found.value].map((value) => sizeOf(value as QuantityValue));
  return isSlipOfFigures(fact, found) && (Math.min(a, b) >= 10 || Math.max(a, b) < 10 || Math.max(a, b) % 10 === 0);
}

/** *£321 million* for *£312 million*: two figures that have changed places in one of three or more. By chance one value in hundreds is that to another. */
export function isTransposed(fact: Fact, found: Found, fewest = FEWEST_FIGURES): boolean {
  if (fact.expected.kind !== found.kind || (found.kind !== 'quantity' && found.kind !== 'money')) return false;
  const [x, y] = [sizeOf(fact.expected.value as QuantityValue), sizeOf(found.value as QuantityValue)];
  // Nearly all pairs are told apart by their sizes alone.
  if (x === y || x > MOST_TIMES * y || y > MOST_TIMES * x) return false;
  const [a, b] = [x, y].map((size) => String(size).replace('.', ''));
  if (a.length !== b.length || a.replace(/0+$/, '').length < fewest) return false;
  const at = [...a].findIndex((figure, i) => figure !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
const FEWEST_FIGURES = 3;
/** Two figures that change places never make a number ten times another: *19*, *91*. */
const MOST_TIMES = 10;

/** Of figures of one or two digits, most differ by no more than one: *2%* is no slip for *21%*. */
export const isLongSlip = (fact: Fact, found: Found): boolean =>
  isSlipOfFigures(fact, found) && [fact.expected.value, found.value].every((value) => sizeOf(value as QuantityValue) >= W.leastSlip);

const FURTHER = new Set(['further', 'additional', 'another', 'other', 'more', 'remaining'].map(wordOf));

/** *A further four engines*, *three other women*: some beside those whom the fact counts, unless it says so too. */
export function isFurther(fact: Fact, { tokens }: Extracted, found: Found): boolean {
  if (found.kind !== 'quantity') return false;
  const said: number[] = [];
  for (let i = Math.max(0, found.first - 1); i < Math.min(tokens.count, found.last + 1); i++)
    if (FURTHER.has(tokens.word[i]) && !isBound(tokens, i)) said.push(i);
  if (said.length === 0) return false;
  return !said.some((i) => wordsSaid(fact).has(tokens.word[i]));
}

/** *More than two days*. */
const isBound = ({ word, count }: Tokens, i: number): boolean => i + 1 < count && word[i + 1] === THAN;
const THAN = wordOf('than');

const RESPECTIVELY = wordOf('respectively');

/** *Ann and Ben, aged 16 and 13 respectively*: which is whose is told by the order alone. */
export function isRespective({ tokens }: Extracted, found: Found): boolean {
  const s = tokens.sentence[found.first];
  for (let i = tokens.sentences[s]; i < tokens.sentences[s + 1]; i++) if (tokens.word[i] === RESPECTIVELY) return true;
  return false;
}

/** What may have befallen those who are counted: the dead are not all who were shot. */
const FATES = [
  'dead die died dying death deaths kill killed killing fatal fatally fatality fatalities slain',
  'injured injury injuries injure hurt wounded wound wounding',
  'missing',
  'arrested arrest arrests detained',
].map((list) => new Set(list.split(' ').map(wordOf)));

/** Whether two words tell of one fate: *dead*, *killed*. */
export const areOneFate = (a: string, b: string): boolean => FATES.some((fate) => fate.has(wordOf(a)) && fate.has(wordOf(b)));

export function isOtherFate(fact: Fact, noun: string | null): boolean {
  if (noun === null) return false;
  const theirs = FATES.find((fate) => [...scan(noun).word].some((word) => fate.has(word)));
  if (theirs === undefined) return false;
  const mine = [fact.sentence ?? '', fact.expected.text, ...fact.about, ...fact.also].flatMap((text) => [...scan(text).word]);
  return !mine.some((word) => theirs.has(word));
}

/** A fact's value against an article's: what its kind says of the two, read as strictly as a fact is meant. */
import { type Comparison, compareValues, type DateValue, type Found, type QuantityValue } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { hasLetter } from '../../text/letters.js';
import { looserReading } from '../looser.js';
import { isOfOtherSize } from './likeliest.js';
import { allowed } from './tolerance.js';

/** How a value of an article compares with a fact's, by its kind and by what the fact allows. */
export function comparedWith(article: Extracted, fact: Fact, found: Found): Comparison {
  const { expected } = fact;
  if (expected.kind !== found.kind) return { verdict: 'incomparable', because: ['another kind of value'] };
  if (breaksOff(fact, found)) return { verdict: 'compatible', because: ['the sentence of the fact breaks off inside the figure'] };
  if (leavesUnit(expected, found)) return { verdict: 'compatible', because: ['the same figure, its unit left out'] };
  const plain = compareValues(expected.kind, expected.value as never, boundless(fact, found.value) as never);
  const looser = plain.verdict === 'different' ? looserReading(found, article.tokens.text) : null;
  if (looser !== null) {
    const loosely = compareValues(expected.kind, expected.value as never, looser as never);
    if (loosely.verdict !== 'different') return isOfOtherSize(fact, found, MOST_LOOSE) ? NOTHING_SAID : loosely;
  }
  const compared = strictly(article, expected, found, plain);
  if (!fact.tolerance || (compared.verdict !== 'different' && !isRoundedAway(expected, found, compared))) return compared;
  return allowed(fact.tolerance, expected, found, compared);
}

/** *Over six years* says nothing of 8.5. */
const MOST_LOOSE = 1.25;
const NOTHING_SAID: Comparison = { verdict: 'incomparable', because: ['it may be during so long, or longer'] };

/** *104 staff* for *100 staff*: rounding that a fact with a tolerance of its own does not ask for. What says itself that it is rounded may be. */
function isRoundedAway({ value: mine }: Fact['expected'], { value: theirs }: Found, { verdict }: Comparison): boolean {
  const [a, b] = [mine, theirs] as Partial<QuantityValue>[];
  if (verdict !== 'compatible' || a.number == null || b.number == null || a.unit !== b.unit) return false;
  return a.number !== b.number && a.approx === null && b.approx === null;
}

/** *Before 5pm*, where the fact is *4pm* and about what is *before* it: the bound stands among its words. */
function boundless(fact: Fact, value: unknown): unknown {
  const { approx } = value as Partial<QuantityValue>;
  const mine = (fact.expected.value as Partial<QuantityValue>).approx;
  return approx != null && mine === null && fact.about.some((phrase) => ` ${phrase.toLowerCase()}`.endsWith(` ${approx}`))
    ? { ...(value as object), approx: null }
    : value;
}

/** *A level of 0.41* for *0.41 per cent*: the figure by itself. */
function leavesUnit(expected: Fact['expected'], { kind, value }: Found): boolean {
  if (expected.kind !== 'quantity' || kind !== 'quantity') return false;
  const [mine, theirs] = [expected.value, value as QuantityValue];
  const isBare = ({ unit, noun }: QuantityValue): boolean => unit === null && noun === null;
  return mine.number !== null && mine.number === theirs.number && mine.unit !== theirs.unit && (isBare(mine) || isBare(theirs));
}

/** Figures from here on are rounded with a word (*about*, *million*) or not at all. */
const FULL_FIGURE = 1000;

/** Digits alone, with their sign and grouping: *$14,500*, not *$14.5k* or *about 14,500*. */
const isExact = (text: string): boolean => {
  const figures = text.replace(/^[A-Z]{0,2}(?=[$£€])/, '');
  return !/[~.]/.test(figures) && !hasLetter(figures);
};

/**
 * Two bounds of one direction can both be true (*up to 119 years*, *up to 179 years*), but a fact that gives one is not
 * what an article says that gives another: such values are compared without the bound.
 */
function strictly(article: Extracted, expected: Fact['expected'], found: Found, compared: Comparison): Comparison {
  if (expected.kind === 'date')
    return (
      areFullTimes(expected.value, found.value as DateValue, compared) ?? alikeSides(expected.value, found.value as DateValue, compared)
    );
  if (expected.kind !== 'quantity' && expected.kind !== 'money') return compared;
  if (compared.verdict === 'different') return alikeBounds(expected, found, compared);
  if (compared.verdict !== 'compatible') return compared;
  const mine = expected.value as QuantityValue;
  const theirs = found.value as QuantityValue;
  if (
    isExact(expected.text) &&
    isExact(article.tokens.text.slice(found.start, found.end)) &&
    mine.number !== null &&
    theirs.number !== null &&
    mine.number !== theirs.number &&
    Math.min(Number(mine.number), Number(theirs.number)) >= FULL_FIGURE
  )
    return { verdict: 'different', because: [`${mine.number} is not ${theirs.number}, and both are written out in full`] };
  const swapped = swappedFigures(mine.number, theirs.number);
  return swapped
    ? { verdict: 'different', because: [`${mine.number} is not ${theirs.number}: two figures have changed places`] }
    : alikeBounds(expected, found, compared);
}

const FEWEST_FIGURES = 3;
/** *Some 2,430* for *2,340*: as full a figure, and no rounder one. */
function swappedFigures(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a.length !== b.length || a.replace(/\D|0+$/g, '').length < FEWEST_FIGURES) return false;
  const at = [...a].findIndex((figure, i) => figure !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** *8.45am*, *8.50am*: times to five minutes are no rounder than one another. */
function areFullTimes(mine: DateValue, theirs: DateValue, compared: Comparison): Comparison | null {
  if (compared.verdict !== 'compatible' || mine.approx !== null || theirs.approx !== null) return null;
  const [a, b] = [mine, theirs].map(({ edtf }) => /T(\d\d:\d[05])(?!.*[/\],])/.exec(edtf ?? '')?.[1]);
  return a !== undefined && b !== undefined && a !== b && mine.zone === theirs.zone
    ? { verdict: 'different', because: [`${a} is not ${b}`] }
    : null;
}

const SIDES = new Set(['by', 'before', 'after', 'since', 'until', 'till', 'from']);

/** *By June*, *by April*: the same side twice, so that the days are compared. */
function alikeSides(mine: DateValue, theirs: DateValue, compared: Comparison): Comparison {
  if (compared.verdict !== 'compatible' || mine.approx === null || theirs.approx !== mine.approx || !SIDES.has(mine.approx))
    return compared;
  const bare = compareValues('date', { ...mine, approx: null }, { ...theirs, approx: null });
  return bare.verdict === 'different' ? { ...bare, because: [`both say "${mine.approx}"`, ...bare.because] } : compared;
}

/** *More than 40,000*, *more than 14,000*: the same bound twice, so that the figures are compared. */
function alikeBounds(expected: Fact['expected'], found: Found, compared: Comparison): Comparison {
  const mine = expected.value as QuantityValue;
  const theirs = found.value as QuantityValue;
  if (mine.approx === null || theirs.approx !== mine.approx || mine.number === null || theirs.number === null) return compared;
  const bare = compareValues(expected.kind, { ...mine, approx: null } as never, { ...theirs, approx: null } as never);
  return bare.verdict === 'different' ? { ...bare, because: [`both say "${mine.approx}"`, ...bare.because] } : compared;
}

/** A sentence cut at the point of a decimal: *a price of $13.* for *$13.9 billion*. */
function breaksOff(fact: Fact, found: Found): boolean {
  const mine = (fact.expected.value as QuantityValue).number;
  const theirs = (found.value as QuantityValue).number;
  if (fact.sentence === null || !mine || !theirs || !fact.sentence.trimEnd().endsWith(`${mine}.`)) return false;
  return theirs.startsWith(`${mine}.`) || theirs.startsWith(mine);
}

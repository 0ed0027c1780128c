/** How and where two values are told: what is news in both articles and told of the same deed is seldom of two things; what both tell far down mostly is. */
import type { QuantityValue } from '../../kinds/kind.js';
import type { Scale } from '../bits.js';
import { overlapOf } from '../context.js';
import { weights } from '../weights.js';
import type { Claim } from './claims.js';
import type { Sort } from './sorts.js';

const G = weights.guards.fitted;
/** Sentences of an article after which what it tells is background. */
const LATE = 8;
/** Sentences by which two places in two articles are far from each other. */
const FAR = 10;

/** What was fitted: ages, days and addresses are told in ways of their own. */
const SORTS: ReadonlySet<Sort> = new Set(['count', 'measure', 'percent', 'money']);

/** The ledger, with what is told added. */
export function addTold<S extends Scale>(ledger: S, a: Claim, b: Claim): S {
  if (!SORTS.has(a.sort)) return ledger;
  if (Math.min(a.at, b.at) > LATE) ledger.weigh('both stand far down', G, 'late');
  if (Math.abs(a.at - b.at) > FAR) ledger.weigh('the one stands high up, the other far down', G, 'far');
  if (isOne(a) || isOne(b)) ledger.weigh('the one is a single one', G, 'single');
  if ((approxOf(a) === null) !== (approxOf(b) === null)) ledger.weigh('the one is exact, the other about', G, 'about');
  if (a.deeds.length === 0 || b.deeds.length === 0) ledger.weigh('of the one no deed is told', G, 'noDeed');
  if (a.around.role !== 'other' && a.around.role === b.around.role) ledger.weigh('on the same side of the deed', G, 'sameSide');
  if (a.around.lemma >= 0 && a.around.lemma === b.around.lemma) ledger.weigh('governed by the same verb', G, 'governed');
  if ([...a.places].some((word) => b.places.has(word))) ledger.weigh('at the same place', G, 'placed');
  if (a.sort === 'measure' && overlapOf(a.near, b.near).shared === 0)
    ledger.weigh('near the values nothing is shared', G, 'unlike', overlapOf(a.sentence, b.sentence).shared === 0 ? 2 : 1);
  const swapped = swappedFigures(a, b);
  if (swapped > 0) ledger.weigh('two figures changed places', G, swapped > 2 ? 'swapped' : 'swappedTwo');
  return ledger;
}

const figureOf = ({ found }: Claim): QuantityValue => found.value as QuantityValue;
const approxOf = (claim: Claim): string | null => figureOf(claim).approx;

/** *One victim* is mostly one of several. */
const isOne = (claim: Claim): boolean => claim.sort === 'count' && figureOf(claim).number === '1';

/** What a value has in common with one that differs from it by two figures in each other's place; null where it has too few figures to tell. */
export function figuresOf(claim: Claim): string | null {
  if (!SORTS.has(claim.sort)) return null;
  const { number, unit } = figureOf(claim);
  if (number === null) return null;
  const figures = [...number].sort().join('');
  return figures.length < 2 || figures[0] === figures[figures.length - 1] ? null : `${claim.sort} ${unit ?? ''} ${figures}`;
}

/** How many figures both have, to the last that is no zero, where one is the other with two of them in each other's place (*1,846*, *1,486*); else 0. */
function swappedFigures(a: Claim, b: Claim): number {
  const [x, y] = [figureOf(a).number, figureOf(b).number];
  if (x === null || y === null || x.length !== y.length || x === y) return 0;
  let [i, k, differing] = [-1, -1, 0];
  for (let at = 0; at < x.length; at++)
    if (x[at] !== y[at]) {
      if (++differing > 2) return 0;
      if (differing === 1) i = at;
      else k = at;
    }
  if (differing !== 2 || [x[i], y[i], x[k], y[k]].includes('0')) return 0;
  if (x[i] !== y[k] || x[k] !== y[i] || !DIGIT.test(x[i]) || !DIGIT.test(x[k])) return 0;
  return x.replace('.', '').replace(/^0+|0+$/g, '').length;
}

const DIGIT = /\d/;

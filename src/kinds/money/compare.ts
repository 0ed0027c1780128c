/** How two sums stand to each other. */
import { divide, exact, multiply, ratio } from '../decimal.js';
import type { Comparison, MoneyValue } from '../kind.js';
import { compareNumbers } from '../quantity/bounds.js';
import { codesOf } from './currency.js';

/** Signs of hundredths, by the sign or code of the whole where that is one. */
const HUNDREDTHS = new Set(['¢', 'p']);

/** Compares `b` with `a`, the expectation. A bare sign agrees with every currency it may stand for. */
export function compareSums(a: MoneyValue, b: MoneyValue): Comparison {
  if (a.currency === b.currency) return compareNumbers(a, b);
  const shared = codesOf(a.currency).some((code) => codesOf(b.currency).includes(code));
  if (!shared) return { verdict: 'incomparable', because: [`sums in ${a.currency} and ${b.currency} have no fixed rate`] };
  const compared = compareNumbers(a, b, changeFor(a, b));
  if (compared.verdict !== 'same') return compared;
  return { verdict: 'same', because: [...compared.because, `${vague(a, b)} may stand for ${vague(b, a)}`] };
}

const vague = (a: MoneyValue, b: MoneyValue): string =>
  codesOf(a.currency).length >= codesOf(b.currency).length ? a.currency : b.currency;

/** 50 cents are half a dollar. */
function changeFor(a: MoneyValue, b: MoneyValue): Parameters<typeof compareNumbers>[2] {
  const hundred = exact('100')!;
  const small = HUNDREDTHS.has(a.currency);
  if (small === HUNDREDTHS.has(b.currency)) return {};
  return { convert: (x) => (small ? multiply(x, hundred) : divide(multiply(x, ratio(1n)), hundred)) };
}

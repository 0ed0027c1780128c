/** What a fact's tolerance allows. Exact: decimals as integers over a power of ten. */
import type { Comparison, Found, MoneyValue, QuantityValue } from '../../kinds/kind.js';
import type { Expectation, Tolerance } from '../../model/fact.js';

/** A difference within the tolerance is no difference; a value that is no plain number is left as it was judged. */
export function allowed(tolerance: Tolerance, expected: Expectation, found: Found, compared: Comparison): Comparison {
  const a = (expected.value as QuantityValue | MoneyValue).number;
  const b = (found.value as QuantityValue | MoneyValue).number;
  if (typeof a !== 'string' || typeof b !== 'string') return compared;
  const scale = Math.max(places(a), places(b), places(tolerance.amount));
  const [x, y, amount] = [a, b, tolerance.amount].map((text) => scaled(text, scale));
  const difference = x > y ? x - y : y - x;
  const within = tolerance.relative ? difference * 100n * 10n ** BigInt(scale) <= (x < 0n ? -x : x) * amount : difference <= amount;
  const said = tolerance.relative ? `${tolerance.amount}%` : `±${tolerance.amount}`;
  if (within) return { verdict: 'compatible', because: [`within the tolerance of ${said}`] };
  return compared.verdict === 'compatible'
    ? { verdict: 'different', because: [`${a} is not ${b}`, `outside the tolerance of ${said}`] }
    : { ...compared, because: [...compared.because, `outside the tolerance of ${said}`] };
}

const places = (text: string): number => (text.includes('.') ? text.length - text.indexOf('.') - 1 : 0);

function scaled(text: string, scale: number): bigint {
  const [whole, part = ''] = text.split('.');
  return BigInt(whole + part.padEnd(scale, '0'));
}

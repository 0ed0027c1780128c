/** What sort of value a number, a sum or a time is: only values of one sort are compared. */
import type { DateValue, Found, MoneyValue, QuantityValue } from '../../kinds/kind.js';
import type { Extracted } from '../../model/source.js';
import { wordOf } from '../../text/words.js';
import { bearerOf, isAge } from '../bearers.js';
import { crowdBefore } from './counted.js';

export const SORTS = ['count', 'measure', 'percent', 'money', 'time', 'day', 'address', 'age', 'ordinal'] as const;
export type Sort = (typeof SORTS)[number];

const BOTH = wordOf('both');

/** The sort of what was found; null for what is not compared. */
export function sortOf(article: Extracted, found: Found): Sort | null {
  if (found.kind === 'money') return (found.value as MoneyValue).currency ? 'money' : null;
  if (found.kind === 'date') return sortOfDate(found.value as DateValue);
  if (found.kind !== 'quantity') return null;
  const value = found.value as QuantityValue;
  if (isAge(found)) return bearerOf(article, found) || value.number === null || value.approx !== null ? null : 'age';
  if (value.noun === 'block') return 'address';
  if (value.unit === 'percent') return 'percent';
  if (value.unit === 'ordinal') return 'ordinal';
  if (value.unit !== null) return 'measure';
  // *Both were officers* counts some of those who were counted before.
  if (found.last - found.first === 1 && article.tokens.word[found.first] === BOTH) return null;
  if (Number(value.number ?? value.high) <= 0) return null;
  return value.noun === null && crowdBefore(article, found) < 0 ? null : 'count';
}

function sortOfDate({ edtf, approx }: DateValue): Sort | null {
  if (/T\d\d:\d\d/.test(edtf ?? '')) return 'time';
  return approx === null && /^(\d{4}|XXXX-\d\d(-\d\d)?|\d{4}-\d\d(-\d\d)?)$/.test(edtf ?? '') ? 'day' : null;
}

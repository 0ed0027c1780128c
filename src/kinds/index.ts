/** Every kind, in the order in which finders run: names first, because ages, roles and quotations hang on persons. */
import { date } from './date/index.js';
import type { Comparison, Found, Kind, KindName, Passage, Values } from './kind.js';
import { money } from './money/index.js';
import { name } from './name/index.js';
import { quantity } from './quantity/index.js';
import { quote } from './quote/index.js';
import { role } from './role/index.js';
import { set } from './set/index.js';
import { term } from './term/index.js';

export type * from './kind.js';

export const kinds: { readonly [K in KindName]: Kind<K> } = { name, money, date, quantity, quote, role, set, term };

/** Finds every value in a passage, in order of start. Where readings of one stretch compete, money wins over dates and dates over quantities. */
export function findAll(passage: Passage): Found[] {
  const names = name.find(passage);
  const named: Passage = { ...passage, names };
  const sums = money.find(named);
  const numbers = without(quantity.find(named), sums);
  // *the 1700 block of Adams Trail* is no year.
  const blocks = numbers.filter((one) => one.value.noun === 'block');
  const days = without(without(date.find(named), sums), blocks);
  const counts = without(numbers, days);
  const others = [sums, days, counts, quote.find(named), role.find(named), set.find(named)];
  return others.reduce<readonly Found[]>(merged, names) as Found[];
}

/** Two lists in order as one. Of two that start together the longer is first. */
function merged(a: readonly Found[], b: readonly Found[]): readonly Found[] {
  if (b.length === 0) return a;
  const both: Found[] = [];
  let at = 0;
  for (const one of b) {
    while (at < a.length && isBefore(a[at], one)) both.push(a[at++]);
    both.push(one);
  }
  while (at < a.length) both.push(a[at++]);
  return both;
}

const isBefore = (a: Found, b: Found): boolean => (a.start - b.start || b.end - a.end || order(a) - order(b)) <= 0;

/** Compares two values of one kind. */
export function compareValues<K extends KindName>(kind: K, a: Values[K], b: Values[K]): Comparison {
  return kinds[kind].compare(a, b);
}

const ORDER: readonly KindName[] = ['name', 'term', 'quantity', 'money', 'date', 'quote', 'set', 'role'];
const order = (found: Found): number => ORDER.indexOf(found.kind);

/** Those of `found` that overlap none of `winners`. Both lists are in order of start. */
function without<K extends KindName>(found: Found<K>[], winners: readonly Found[]): Found<K>[] {
  let at = 0;
  return found.filter((one) => {
    while (at < winners.length && winners[at].end <= one.start) at++;
    return at >= winners.length || winners[at].start >= one.end;
  });
}

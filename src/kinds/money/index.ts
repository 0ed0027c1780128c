/** Sums of money. */
import type { Kind } from '../kind.js';
import { compareSums } from './compare.js';
import { sumsOf } from './find.js';
import { moneySchema, parseSum, showSum } from './value.js';

export const money: Kind<'money'> = {
  name: 'money',
  find: (passage) => [...sumsOf(passage.tokens)],
  compare: compareSums,
  parse: parseSum,
  show: showSum,
  schema: moneySchema,
};

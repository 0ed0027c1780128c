/** Counts, measures, shares, ages, ratios and ranges. */
import type { Kind } from '../kind.js';
import { compareQuantities } from './compare.js';
import { findQuantities } from './find.js';
import { parseQuantity, quantitySchema, showQuantity } from './value.js';

export { directionOf } from './approx.js';
export { scaleOf } from './convert.js';
export { headOf } from './noun.js';

export const quantity: Kind<'quantity'> = {
  name: 'quantity',
  find: (passage) => findQuantities(passage),
  compare: compareQuantities,
  parse: parseQuantity,
  show: showQuantity,
  schema: quantitySchema,
};

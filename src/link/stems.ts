/** Words that share a stem (*housing*, *house*), for the loosest of comparisons. */

import { stemOf } from '../text/natural.js';
import { formOf } from '../text/words.js';
import type { Words } from './context.js';

/** Forms of `a` whose stem is in `b` too. */
export function stemOverlap(a: Words, b: Words): string[] {
  const stems = new Set([...b.keys()].map((word) => stemOf(formOf(word))));
  return [...a.keys()].map(formOf).filter((form) => stems.has(stemOf(form)));
}

/**
 * Likeness of longer strings, for ranking candidates and for saying how near two phrasings are. A likeness is never a
 * verdict: `was charged` and `was not charged` are 0.76 alike.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let compareTwoStrings: ((a: string, b: string) => number) | undefined;

/** Sørensen-Dice coefficient over letter pairs, 0..1; blind to spaces and nearly blind to the order of words. Fold first. */
export function pairLikeness(a: string, b: string): number {
  compareTwoStrings ??= (require('string-similarity') as { compareTwoStrings(a: string, b: string): number }).compareTwoStrings;
  return compareTwoStrings(a, b);
}

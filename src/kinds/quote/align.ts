/**
 * Alignment of two quotations, word by word, on what both have, so that a shortened quotation is no disagreement. Words
 * that differ only in spelling or contraction match; brackets and dots of omission stand for anything.
 */
import { Aligner } from './aligner.js';
import type { Alignment, WordSpans } from './steps.js';
import type { Unit } from './units.js';

/** The best local alignment of two lists of words, or of windows of them; null where nothing matches. */
export function alignUnits(a: readonly Unit[], b: readonly Unit[], window?: WordSpans): Alignment | null {
  return new Aligner(a, b, window ?? { a0: 0, a1: a.length, b0: 0, b1: b.length }).run();
}

/**
 * Alignment of two quotations, word by word, on what both have, so that a shortened quotation is no disagreement. Words
 * that differ only in spelling or contraction match; brackets and dots of omission stand for anything.
 */
import { scan } from '../../text/scan.js';
import { Aligner } from './aligner.js';
import type { Alignment, WordSpans } from './steps.js';
import { type Unit, unitsOf } from './units.js';

/** The best local alignment of two lists of words, or of windows of them; null where nothing matches. */
export function alignUnits(a: readonly Unit[], b: readonly Unit[], window?: WordSpans): Alignment | null {
  return new Aligner(a, b, window ?? { a0: 0, a1: a.length, b0: 0, b1: b.length }).run();
}

/** An alignment of two lists of words, with the stretches that differ; one side of a change is empty where words were added or dropped. */
export interface WordAlignment extends WordSpans {
  readonly changes: readonly WordSpans[];
}

/** Aligns two quotations given as words; null where they share nothing. Positions are half-open indexes into the lists. */
export function align(a: readonly string[], b: readonly string[]): WordAlignment | null {
  const left = readWords(a);
  const right = readWords(b);
  const found = alignUnits(left.units, right.units);
  if (found === null) return null;
  const spans = (from: WordSpans): WordSpans => {
    const [a0, a1] = left.bounds(from.a0, from.a1);
    const [b0, b1] = right.bounds(from.b0, from.b1);
    return { a0, a1, b0, b1 };
  };
  return { ...spans(found), changes: found.steps.filter((step) => step.op === 'change').map(spans) };
}

interface ReadWords {
  readonly units: readonly Unit[];
  /** List indexes of units `[from, to)`. */
  bounds(from: number, to: number): [number, number];
}

function readWords(words: readonly string[]): ReadWords {
  const tokens = scan(words.join(' '));
  const wordAt: number[] = [];
  let at = 0;
  let word = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (word + 1 < words.length && tokens.start[i] >= at + words[word].length + 1) at += words[word++].length + 1;
    wordAt.push(word);
  }
  const units = unitsOf(tokens, 0, tokens.count);
  return {
    units,
    bounds(from, to) {
      const start = from < units.length ? wordAt[units[from].first] : words.length;
      return [start, to > from ? wordAt[units[to - 1].last - 1] + 1 : start];
    },
  };
}

/** Alignment of quotations given as words, for tests: what {@link alignUnits} finds, told by indexes of words. */
import { alignUnits } from '../../src/kinds/quote/align.js';
import type { WordSpans } from '../../src/kinds/quote/steps.js';
import { type Unit, unitsOf } from '../../src/kinds/quote/units.js';
import { scan } from '../../src/text/scan.js';

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

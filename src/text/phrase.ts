/** Compiles the phrase patterns of word tables (see `data/deeds.ts`) into steps over tokens. */
import { lemmaOf } from './lemma.js';
import { NUMBER, type Tokens } from './tokens.js';
import { wordOf } from './words.js';

export interface Step {
  readonly by: 'form' | 'verb' | 'noun' | 'number';
  readonly words: readonly number[];
  /** Up to a few words may stand before it. */
  readonly afterGap: boolean;
  fits(tokens: Tokens, i: number): boolean;
}

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens several many $ £ €'
    .split(' ')
    .map(wordOf),
);

/** `lose~` any form of a verb, `life^` a noun in singular or plural, `a/b` either, `#` a number, `…` a gap. Throws on an empty phrase. */
export function compilePhrase(phrase: string): Step[] {
  const steps: Step[] = [];
  let afterGap = false;
  for (const part of phrase.trim().split(/\s+/)) {
    if (part === '…') afterGap = true;
    else {
      steps.push(compileStep(part, afterGap));
      afterGap = false;
    }
  }
  if (steps.length === 0) throw new RangeError(`the phrase "${phrase}" has no words`);
  return steps;
}

function compileStep(part: string, afterGap: boolean): Step {
  if (part === '#') return { by: 'number', words: [], afterGap, fits: (t, i) => t.type[i] === NUMBER || NUMBER_WORDS.has(t.word[i]) };
  const mark = part.at(-1);
  const by = mark === '~' ? 'verb' : mark === '^' ? 'noun' : 'form';
  const words = (by === 'form' ? part : part.slice(0, -1)).split('/').map(wordOf);
  if (by === 'form') return { by, words, afterGap, fits: (t, i) => words.includes(t.word[i]) };
  return { by, words, afterGap, fits: (t, i) => words.includes(lemmaOf(t.word[i], by)) };
}

const GAP_LIMIT = 5;
/** Signs that may stand inside a phrase's gap; any other ends it. */
const BRIDGES = "-,$£€'’";

/** Tokens that match the steps from token `i` on, all before `last`; null when they do not. The first step is known to match. */
export function matchFrom(tokens: Tokens, i: number, last: number, steps: readonly Step[]): number[] | null {
  const hits = [i];
  let at = i + 1;
  for (let s = 1; s < steps.length; s++) {
    const hit = findStep(tokens, at, Math.min(last, at + 1 + (steps[s].afterGap ? GAP_LIMIT : 0)), steps[s]);
    if (hit < 0) return null;
    hits.push(hit);
    at = hit + 1;
  }
  return hits;
}

function findStep(tokens: Tokens, from: number, to: number, step: Step): number {
  for (let k = from; k < to; k++) {
    if (step.fits(tokens, k)) return k;
    if (tokens.type[k] > NUMBER && !BRIDGES.includes(tokens.text[tokens.start[k]])) return -1;
  }
  return -1;
}

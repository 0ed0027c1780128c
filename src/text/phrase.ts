/** Compiles the phrase patterns of word tables (see `data/deeds.ts`) into steps over tokens. */
import { lemmaOf } from './lemma.js';
import { NUMBER, type Tokens } from './tokens.js';
import { wordOf, wordSet } from './words.js';

/** One way to fill a step: a form as it is, or any form of a verb or noun. */
export interface Choice {
  readonly by: 'form' | 'verb' | 'noun';
  readonly word: number;
}

export interface Step {
  /** Empty for a number. */
  readonly choices: readonly Choice[];
  /** Up to a few words may stand before it. */
  readonly afterGap: boolean;
  fits(tokens: Tokens, i: number): boolean;
}

const NUMBER_WORDS = wordSet(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens several many $ £ €'.split(
    ' ',
  ),
);

/**
 * `lose~` any form of a verb, `life^` a noun in singular or plural, `a/b` either (a mark on the last alone holds for all),
 * `#` a number, `…` a gap. Throws a RangeError on an empty phrase.
 */
export function compilePhrase(phrase: string): Step[] {
  const steps: Step[] = [];
  let afterGap = false;
  for (const part of phrase.split(/\s+/).filter(Boolean)) {
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
  if (part === '#') return { choices: [], afterGap, fits: (t, i) => t.type[i] === NUMBER || NUMBER_WORDS.has(t.word[i]) };
  const choices = choicesOf(part);
  if (choices.length === 1) {
    const [{ by, word }] = choices;
    return { choices, afterGap, fits: by === 'form' ? (t, i) => t.word[i] === word : (t, i) => lemmaOf(t.word[i], by) === word };
  }
  return {
    choices,
    afterGap,
    fits: (t, i) => choices.some(({ by, word }) => word === (by === 'form' ? t.word[i] : lemmaOf(t.word[i], by))),
  };
}

const MARKS = { '~': 'verb', '^': 'noun' } as const;
const markOf = (part: string): Choice['by'] | null => MARKS[part.at(-1) as keyof typeof MARKS] ?? null;

/** The choices of one part of a phrase. */
export function choicesOf(part: string): Choice[] {
  const parts = part.split('/');
  const marks = parts.map(markOf);
  const common = marks.slice(0, -1).every((mark) => mark === null) ? marks.at(-1) : null;
  return parts.map((form, i) => ({ by: marks[i] ?? common ?? 'form', word: wordOf(marks[i] ? form.slice(0, -1) : form) }));
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

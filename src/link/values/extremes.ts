/** Which of many readings a figure is: the mean of a day, its highest, its lowest. *Averaged 70 degrees* says nothing against *a high of 89*. */
import type { Found } from '../../kinds/kind.js';
import { lemmaOf } from '../../text/lemma.js';
import { type Tokens, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';

export type Extreme = 'mean' | 'highest' | 'lowest';

const WORDS: Readonly<Record<Extreme, string>> = {
  mean: 'average mean median typical',
  highest: 'high highest maximum peak top hottest fastest',
  lowest: 'low lowest minimum coldest slowest',
};
const extremes = new Map(
  Object.entries(WORDS).flatMap(([extreme, list]) => list.split(' ').map((word) => [wordOf(word), extreme as Extreme] as const)),
);
/** Words between *high* and the value: *the high temperature here on Monday reached 89 degrees*. */
const BEFORE = 7;
/** *An 89-degree average*. */
const AFTER = 2;

/** Null where the words beside the value say nothing of it; what stands before it goes first. */
export function extremeOf(tokens: Tokens, { first, last }: Found, from: number, to: number): Extreme | null {
  for (let i = first - 1; i >= Math.max(from, first - BEFORE); i--) {
    const extreme = extremeAt(tokens, i);
    if (extreme !== undefined) return extreme;
  }
  for (let i = last; i < Math.min(to, last + AFTER); i++) if (extremeAt(tokens, i) === 'mean') return 'mean';
  return null;
}

const extremeAt = (tokens: Tokens, i: number): Extreme | undefined =>
  tokens.type[i] === WORD ? (extremes.get(tokens.word[i]) ?? extremes.get(lemmaOf(tokens.word[i], 'verb'))) : undefined;

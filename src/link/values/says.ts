/** Whether a stretch of an article speaks of something. */
import { lemmaOf } from '../../text/lemma.js';
import { type Tokens, WORD } from '../../text/tokens.js';

/** Whether tokens `[from, to)` have a word of a set, as it stands or as a noun, so often. */
export function saysOf({ word, type }: Tokens, set: ReadonlySet<number>, from: number, to: number, often = 1): boolean {
  let count = 0;
  for (let i = from; i < to; i++)
    if (type[i] === WORD && (set.has(word[i]) || set.has(lemmaOf(word[i], 'noun')))) if (++count >= often) return true;
  return false;
}

/** Words before a date or time that loosen it: `about`, `just before`, `no later than`. Read backwards from the value. */
import { WordSet, wordOf } from '../../text/words.js';
import { APPROXIMATORS } from './lexicon.js';
import { APPROXIMATOR_END, approximatorsByEnd, bitsAt, type Cursor, wordAt } from './vocab.js';

export type Sense = 'around' | 'before' | 'after' | 'by' | 'from';

/** The approximator that ends right before `i`, or null. `first`: its first token. */
export function approximatorBefore(c: Cursor, i: number): { words: string; first: number; sense: Sense } | null {
  if (!(bitsAt(c, i - 1) & APPROXIMATOR_END)) return null;
  for (const { words, index } of approximatorsByEnd.get(wordAt(c, i - 1)) ?? []) {
    const first = i - words.length;
    if (words.every((word, k) => wordAt(c, first + k) === word))
      return { words: APPROXIMATORS[index].words, first, sense: APPROXIMATORS[index].sense };
  }
  return null;
}

const byFirst = new Map<number, { words: number[]; index: number }[]>();
for (const [index, { words }] of APPROXIMATORS.entries()) {
  const ids = words.split(' ').map(wordOf);
  const list = byFirst.get(ids[0]) ?? [];
  list.push({ words: ids, index });
  list.sort((a, b) => b.words.length - a.words.length);
  byFirst.set(ids[0], list);
}

const firsts = new WordSet(byFirst.keys());

/** The approximator that starts at `i`, or null. */
export function approximatorAt(c: Cursor, i: number): { words: string; next: number } | null {
  if (!firsts.has(wordAt(c, i))) return null;
  for (const { words, index } of byFirst.get(wordAt(c, i)) ?? [])
    if (words.every((word, k) => wordAt(c, i + k) === word)) return { words: APPROXIMATORS[index].words, next: i + words.length };
  return null;
}

const SENSES = new Map(APPROXIMATORS.map(({ words, sense }) => [words, sense]));
/** Which side an approximator points to; null for none. */
export const sense = (approx: string | null): Sense | null => (approx === null ? null : (SENSES.get(approx) ?? 'around'));

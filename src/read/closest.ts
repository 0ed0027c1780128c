/** The nearest of some known words, for `did you mean …`. */
import { pairLikeness } from '../text/similar.js';

/** Letter pairs that two words must share to be one with its parts in another order. */
const REORDERED = 0.7;

/**
 * The choice that differs least from `word`, when it differs by no more than a third of its letters; else the one that is it with its
 * parts in another order (*fine-alp*, *alp-fine*); else null.
 */
export function closest(word: string, choices: readonly string[]): string | null {
  if (word.length > 64) return null;
  const folded = word.toLowerCase().replace(/_/g, '-');
  let best: string | null = null;
  let least = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const choice of choices) {
    const distance = editDistance(folded, choice.toLowerCase());
    if (distance < least) [best, least] = [choice, distance];
  }
  return best ?? mostAlike(folded, choices);
}

function mostAlike(word: string, choices: readonly string[]): string | null {
  let best: string | null = null;
  let most = REORDERED;
  for (const choice of choices) {
    const likeness = pairLikeness(word, choice.toLowerCase());
    if (likeness >= most) [best, most] = [choice, likeness];
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours (restricted Damerau-Levenshtein distance). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let k = 1; k <= b.length; k++) {
      const same = a[i - 1] === b[k - 1];
      row[k] = Math.min(last[k] + 1, row[k - 1] + 1, last[k - 1] + (same ? 0 : 1));
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]) row[k] = Math.min(row[k], before[k - 2] + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length];
}

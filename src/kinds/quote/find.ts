/** Finds quotations of three words or more. */
import { evenly, NO_GAP, NUMBER, type Tokens, WORD } from '../../text/tokens.js';
import type { Found, Passage } from '../kind.js';
import { speakersOf } from './speaker.js';

const LEAST_WORDS = 3;

/** Every quotation, outermost marks only, in order. The span runs inside the marks, without a comma that belongs to the sentence around. */
export function find(passage: Passage): Found<'quote'>[] {
  const { tokens, names } = passage;
  const outer = tokens.quotations.filter((quotation) => quotation.depth === 0);
  const speakers = speakersOf(tokens, names, outer);
  const found: Found<'quote'>[] = [];
  outer.forEach((quotation, k) => {
    const first = quotation.open + 1;
    const last = lastInside(tokens, first, quotation.close);
    if (countWords(tokens, first, last) < LEAST_WORDS) return;
    const start = tokens.start[first];
    const end = tokens.end[last - 1];
    const words = evenly(tokens.text.slice(start, end));
    found.push({ kind: 'quote', value: { words, speaker: speakers[k] }, first, last, start, end });
  });
  return found;
}

function lastInside(tokens: Tokens, first: number, close: number): number {
  let last = close;
  while (last > first && tokens.text[tokens.start[last - 1]] === ',') last--;
  return last;
}

/** Words of a compound count as one (`so-called`). */
function countWords(tokens: Tokens, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++) {
    if (tokens.type[i] !== WORD && tokens.type[i] !== NUMBER) continue;
    const joined =
      i > first && tokens.gap[i] === NO_GAP && tokens.gap[i - 1] === NO_GAP && '-‐‑'.includes(tokens.text[tokens.start[i - 1]]);
    const ending = tokens.gap[i] === NO_GAP && "'’".includes(tokens.text[tokens.start[i]]);
    if (!joined && !ending) count++;
  }
  return count;
}

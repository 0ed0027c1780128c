/** In how many sentences of a story each of its words stands. */
import type { Story } from '../model/link.js';
import type { Tokens } from '../text/tokens.js';

export interface SentenceCounts {
  readonly sentences: number;
  /** Word → sentences that have it, in order of first appearance. */
  readonly counts: ReadonlyMap<number, number>;
}

/** By word, for the story that is counted: in how many sentences it stands, and which was the last. Never wiped: no sentence has a number twice. */
let times = new Uint32Array(1 << 14);
let lasts = new Float64Array(1 << 14);
let sentence = 0;

/** `wordAt` gives the word that a token counts as, or -1 for one that does not count. */
export function sentenceCounts(story: Story, wordAt: (tokens: Tokens, i: number) => number): SentenceCounts {
  const before = sentence;
  const words: number[] = [];
  for (const { tokens } of story.articles)
    for (let s = 0; s + 1 < tokens.sentences.length; s++) {
      sentence++;
      for (let i = tokens.sentences[s]; i < tokens.sentences[s + 1]; i++) {
        const word = wordAt(tokens, i);
        if (word < 0) continue;
        if (word >= lasts.length) widen(word);
        if (lasts[word] === sentence) continue;
        if (lasts[word] > before) times[word]++;
        else {
          times[word] = 1;
          words.push(word);
        }
        lasts[word] = sentence;
      }
    }
  return { sentences: sentence - before, counts: new Map(words.map((word) => [word, times[word]])) };
}

function widen(word: number): void {
  const size = Math.max(word + 1, lasts.length * 2);
  const wider = new Uint32Array(size);
  wider.set(times);
  times = wider;
  const later = new Float64Array(size);
  later.set(lasts);
  lasts = later;
}

/** How much a word tells inside its story: the bits by which the sentences that have it are few (inverse document frequency). */
import type { Found } from '../../kinds/kind.js';
import type { Story } from '../../model/link.js';
import { lemmaOf } from '../../text/lemma.js';
import { isStop } from '../../text/rarity.js';
import { type Tokens, WORD } from '../../text/tokens.js';
import type { Words } from '../context.js';

/** By lemma, for the story that is counted: in how many sentences it stands, and which was the last. Wiped by counting on: no sentence has a number twice. */
let counts = new Uint32Array(1 << 14);
let lasts = new Float64Array(1 << 14);
let sentence = 0;

/** Counted when it is first asked. */
export class Telling {
  private bits: ReadonlyMap<number, number> | null = null;

  constructor(private readonly story: Story) {}

  /** The words of a token range without the value's own, as lemmas, each with what it tells. */
  words(tokens: Tokens, first: number, last: number, found: Found): Words {
    this.bits ??= bitsIn(this.story);
    const words = new Map<number, number>();
    for (let i = first; i < last; i++) {
      if ((i >= found.first && i < found.last) || tokens.type[i] !== WORD || isStop(tokens.word[i])) continue;
      const lemma = lemmaOf(tokens.word[i]);
      words.set(lemma, this.bits.get(lemma)!);
    }
    return words;
  }
}

/** Bits of every lemma of a story. */
function bitsIn(story: Story): Map<number, number> {
  const before = sentence;
  const lemmas: number[] = [];
  for (const { tokens } of story.articles)
    for (let s = 0; s + 1 < tokens.sentences.length; s++) {
      sentence++;
      for (let i = tokens.sentences[s]; i < tokens.sentences[s + 1]; i++) {
        if (tokens.type[i] !== WORD || isStop(tokens.word[i])) continue;
        const lemma = lemmaOf(tokens.word[i]);
        if (lemma >= lasts.length) widen(lemma);
        if (lasts[lemma] === sentence) continue;
        if (lasts[lemma] > before) counts[lemma]++;
        else {
          counts[lemma] = 1;
          lemmas.push(lemma);
        }
        lasts[lemma] = sentence;
      }
    }
  return new Map(lemmas.map((lemma) => [lemma, Math.max(0, Math.log2((sentence - before) / counts[lemma]))]));
}

function widen(lemma: number): void {
  const size = Math.max(lemma + 1, lasts.length * 2);
  const [before, times] = [counts, lasts];
  counts = new Uint32Array(size);
  counts.set(before);
  lasts = new Float64Array(size);
  lasts.set(times);
}

/** The square of the length of words as a vector. */
export function squareOf(words: Words): number {
  let square = 0;
  for (const weight of words.values()) square += weight * weight;
  return square;
}

/** How much a word tells inside its story: the bits by which the sentences that have it are few (inverse document frequency). */
import type { Found } from '../../kinds/kind.js';
import type { Story } from '../../model/link.js';
import { lemmaOf } from '../../text/lemma.js';
import { isStop } from '../../text/rarity.js';
import { type Tokens, WORD } from '../../text/tokens.js';
import type { Words } from '../context.js';
import { type SentenceCounts, sentenceCounts } from '../sentences.js';

/** Counted when it is first asked. */
export class Telling {
  private known: SentenceCounts | null = null;

  constructor(private readonly story: Story) {}

  /** The words of a token range without the value's own, as lemmas, each with what it tells. */
  words(tokens: Tokens, first: number, last: number, found: Found): Words {
    this.known ??= sentenceCounts(this.story, lemmaTold);
    const { sentences, counts } = this.known;
    const words = new Map<number, number>();
    for (let i = first; i < last; i++) {
      if ((i >= found.first && i < found.last) || !isTold(tokens, i)) continue;
      const lemma = lemmaOf(tokens.word[i]);
      words.set(lemma, Math.max(0, Math.log2(sentences / counts.get(lemma)!)));
    }
    return words;
  }
}

const isTold = (tokens: Tokens, i: number): boolean => tokens.type[i] === WORD && !isStop(tokens.word[i]);

const lemmaTold = (tokens: Tokens, i: number): number => (isTold(tokens, i) ? lemmaOf(tokens.word[i]) : -1);

/** The square of the length of words as a vector. */
export function squareOf(words: Words): number {
  let square = 0;
  for (const weight of words.values()) square += weight * weight;
  return square;
}

/**
 * How much a word tells in a story: one that its prose has in every other sentence (whom it is about, where it happened)
 * is in many of its quotations too, and says little of whether two of them are one.
 */
import { bitsOfWord } from '../../kinds/quote/likeness.js';
import { plainWord } from '../../kinds/quote/spelling.js';
import type { Story } from '../../model/link.js';
import { NUMBER, WORD } from '../../text/tokens.js';

/** A word that a quarter of the sentences have is worth nothing of its own. */
const COMMON_BITS = 2;
const LEAST_BITS = 0.6;
/** A story of a few sentences tells little of how common a word is: it is taken for one of this many. */
const LEAST_SENTENCES = 40;

export class Topic {
  /** Plain word → sentences outside quotation marks that have it; counted when first asked. */
  private counts: Map<number, number> | null = null;
  private sentences = 0;

  constructor(private readonly story: Story) {}

  /** Bits that agreement on a word is worth in this story. */
  worth(word: number): number {
    const bits = bitsOfWord(word);
    if (bits <= LEAST_BITS) return bits;
    this.counts ??= this.count();
    const among = this.counts.get(word) ?? 0;
    return among === 0
      ? bits
      : Math.min(bits, Math.max(LEAST_BITS, Math.log2(Math.max(LEAST_SENTENCES, this.sentences) / among) - COMMON_BITS));
  }

  private count(): Map<number, number> {
    const counts = new Map<number, number>();
    const seen = new Map<number, number>();
    for (const { tokens } of this.story.articles)
      for (let s = 0; s + 1 < tokens.sentences.length; s++) {
        this.sentences++;
        for (let i = tokens.sentences[s]; i < tokens.sentences[s + 1]; i++) {
          if (tokens.quoted[i] || (tokens.type[i] !== WORD && tokens.type[i] !== NUMBER)) continue;
          const word = plainWord(tokens.word[i]);
          if (seen.get(word) === this.sentences) continue;
          seen.set(word, this.sentences);
          counts.set(word, (counts.get(word) ?? 0) + 1);
        }
      }
    return counts;
  }
}

/**
 * How much a word tells in a story: one that its prose has in every other sentence (whom it is about, where it happened)
 * is in many of its quotations too, and says little of whether two of them are one.
 */
import { bitsOfWord } from '../../kinds/quote/likeness.js';
import { plainWord } from '../../kinds/quote/spelling.js';
import type { Story } from '../../model/link.js';
import { NUMBER, type Tokens, WORD } from '../../text/tokens.js';
import { type SentenceCounts, sentenceCounts } from '../sentences.js';

/** A word that a quarter of the sentences have is worth nothing of its own. */
const COMMON_BITS = 2;
const LEAST_BITS = 0.6;
/** A story of a few sentences tells little of how common a word is: it is taken for one of this many. */
const LEAST_SENTENCES = 40;

export class Topic {
  /** Plain words in sentences outside quotation marks; counted when first asked. */
  private told: SentenceCounts | null = null;

  constructor(private readonly story: Story) {}

  /** Bits that agreement on a word is worth in this story. */
  worth(word: number): number {
    const bits = bitsOfWord(word);
    if (bits <= LEAST_BITS) return bits;
    this.told ??= sentenceCounts(this.story, plainWordAt);
    const among = this.told.counts.get(word) ?? 0;
    return among === 0
      ? bits
      : Math.min(bits, Math.max(LEAST_BITS, Math.log2(Math.max(LEAST_SENTENCES, this.told.sentences) / among) - COMMON_BITS));
  }
}

const plainWordAt = ({ type, quoted, word }: Tokens, i: number): number =>
  quoted[i] || (type[i] !== WORD && type[i] !== NUMBER) ? -1 : plainWord(word[i]);

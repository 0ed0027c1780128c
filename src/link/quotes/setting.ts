/** What stands around a quotation, and how far two quotations stand in one setting: words that few sentences of the story have. */
import type { Story } from '../../model/link.js';
import { lemmaOf } from '../../text/lemma.js';
import { isStop } from '../../text/rarity.js';
import { NUMBER, type Tokens, WORD } from '../../text/tokens.js';

/** A stretch of an article: token range, half-open. */
export interface Passage {
  readonly article: number;
  readonly first: number;
  readonly last: number;
}

/** Sentences before and after that belong to the setting. */
const AROUND = 2;
/** What a word is worth that half of the story's sentences have, and the most a word is worth. */
const FLOOR_BITS = 2;
const MOST_BITS = 5;
/** A story of a few sentences tells little of how common a word is: it is taken for one of this many. */
const LEAST_SENTENCES = 64;

export class Setting {
  private readonly sentencesWith = new Map<number, number>();
  private sentences = 0;

  constructor(private readonly story: Story) {
    for (const { tokens } of story.articles)
      for (let s = 0; s + 1 < tokens.sentences.length; s++) {
        this.sentences++;
        for (const word of wordsOf(tokens, tokens.sentences[s], tokens.sentences[s + 1], -1, -1))
          this.sentencesWith.set(word, (this.sentencesWith.get(word) ?? 0) + 1);
      }
  }

  /** Bits of the words that stand around both. The passages' own words do not count. */
  shared(a: Passage, b: Passage): number {
    const left = this.around(a);
    let bits = 0;
    for (const word of this.around(b)) if (left.has(word)) bits += this.worth(word);
    return bits;
  }

  private around({ article, first, last }: Passage): Set<number> {
    const { tokens } = this.story.articles[article];
    const from = tokens.sentences[Math.max(0, tokens.sentence[first] - AROUND)];
    const to = tokens.sentences[Math.min(tokens.sentences.length - 1, tokens.sentence[last - 1] + AROUND + 1)];
    return wordsOf(tokens, from, to, first, last);
  }

  private worth(word: number): number {
    return Math.max(
      0,
      Math.min(MOST_BITS, Math.log2(Math.max(LEAST_SENTENCES, this.sentences) / (this.sentencesWith.get(word) ?? 1)) - FLOOR_BITS),
    );
  }
}

function wordsOf(tokens: Tokens, from: number, to: number, skipFrom: number, skipTo: number): Set<number> {
  const words = new Set<number>();
  for (let i = from; i < to; i++) {
    if (i >= skipFrom && i < skipTo) continue;
    if (tokens.type[i] !== WORD && tokens.type[i] !== NUMBER) continue;
    if (!isStop(tokens.word[i])) words.add(lemmaOf(tokens.word[i]));
  }
  return words;
}

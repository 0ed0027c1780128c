/**
 * Documents made after one pattern, each of a subject of its own (the manual of one product and of the next): what they say in the same
 * words is said of two things.
 */
import type { Extracted } from '../model/source.js';
import { lemmaOf } from '../text/lemma.js';
import { isStop } from '../text/rarity.js';
import { WORD } from '../text/tokens.js';

/** A title of more words is a headline, and tells what happened. */
const LONGEST_TITLE = 4;
/** A subject is named in the title and so often in all. */
const OFTEN = 4;
/** The other document names it less than once for so many times. */
const SELDOM = 6;

export class Subjects {
  private readonly known: (ReadonlyMap<number, number> | undefined)[] = [];
  private readonly titles: (readonly number[] | undefined)[] = [];

  constructor(private readonly articles: readonly Extracted[]) {}

  /** Whether each of two articles has a word in its title that it keeps saying and that the other hardly says. */
  areTwo(a: number, b: number): boolean {
    return this.hasOwn(a, b) && this.hasOwn(b, a);
  }

  private hasOwn(mine: number, other: number): boolean {
    const counts = this.countsOf(mine);
    const others = this.countsOf(other);
    return this.titleOf(mine).some((word) => {
      const count = counts.get(word) ?? 0;
      return count >= OFTEN && (others.get(word) ?? 0) * SELDOM < count;
    });
  }

  /** Words of a first line that is but a name. */
  private titleOf(article: number): readonly number[] {
    let title = this.titles[article];
    if (title === undefined) {
      const { tokens } = this.articles[article];
      const last = tokens.sentences.length > 1 ? tokens.sentences[1] : 0;
      const words: number[] = [];
      for (let i = 0; i < last; i++) if (tokens.type[i] === WORD) words.push(tokens.word[i]);
      this.titles[article] = title = words.length > LONGEST_TITLE ? [] : words.filter((word) => !isStop(word)).map((word) => lemmaOf(word));
    }
    return title;
  }

  private countsOf(article: number): ReadonlyMap<number, number> {
    let counts = this.known[article];
    if (counts === undefined) {
      const { tokens } = this.articles[article];
      const made = new Map<number, number>();
      for (let i = 0; i < tokens.count; i++)
        if (tokens.type[i] === WORD) {
          const word = lemmaOf(tokens.word[i]);
          made.set(word, (made.get(word) ?? 0) + 1);
        }
      this.known[article] = counts = made;
    }
    return counts;
  }
}

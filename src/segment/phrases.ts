/** Word sequences, found at a token without trying each. */
import type { Tokens } from '../text/tokens.js';
import { wordOf } from '../text/words.js';

interface Entry<T> {
  readonly words: readonly number[];
  readonly value: T;
}

/** Sequences by their first word, longest first. Made once, from lists of folded words with single spaces. */
export class Phrases<T> {
  /** Word → one more than the place of its list; 0 for none. Words made later than the list are beyond its end. */
  private readonly slots: Uint16Array;
  private readonly lists: Entry<T>[][] = [];
  /** Words that a sequence begins with. */
  readonly firsts: readonly number[];

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    const byFirst = new Map<number, Entry<T>[]>();
    let highest = 0;
    for (const [phrase, value] of phrases) {
      const words = phrase.split(' ').map(wordOf);
      const list = byFirst.get(words[0]) ?? [];
      list.push({ words, value });
      byFirst.set(words[0], list);
      highest = Math.max(highest, words[0]);
    }
    this.firsts = [...byFirst.keys()];
    this.slots = new Uint16Array(highest + 1);
    for (const [word, list] of byFirst) {
      this.lists.push(list.sort((a, b) => b.words.length - a.words.length));
      this.slots[word] = this.lists.length;
    }
  }

  /** What starts at token `i`, or null; the words must end before `to`. */
  at(tokens: Tokens, i: number, to: number): { readonly value: T; readonly next: number } | null {
    const word = tokens.word[i];
    const slot = word < this.slots.length ? this.slots[word] : 0;
    if (slot === 0) return null;
    for (const { words, value } of this.lists[slot - 1]) {
      if (i + words.length > to) continue;
      let k = 1;
      while (k < words.length && tokens.word[i + k] === words[k]) k++;
      if (k === words.length) return { value, next: i + k };
    }
    return null;
  }
}

/** What an article has in a stretch of its tokens, without looking at the rest of it. */
import type { Found } from '../../kinds/index.js';
import type { Extracted } from '../../model/source.js';

/** The first place in a list, in order of `key`, whose key is at least `least`. */
export function firstAtLeast<T>(list: readonly T[], key: (one: T) => number, least: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(list[middle]) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const firstOf = ({ first }: Found): number => first;

/** Mentions that begin at tokens `[from, to)`, in order. */
export function foundWithin({ found }: Extracted, from: number, to: number): Found[] {
  const within: Found[] = [];
  for (let i = firstAtLeast(found, firstOf, from); i < found.length && found[i].first < to; i++) within.push(found[i]);
  return within;
}

/** Mentions of the sentence of a token. */
export function foundBeside(article: Extracted, token: number): Found[] {
  const { sentence, sentences } = article.tokens;
  const s = sentence[token];
  return foundWithin(article, sentences[s], sentences[s + 1]);
}

/** The first token that starts at or behind an offset. */
export function firstTokenFrom(starts: Int32Array, count: number, offset: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

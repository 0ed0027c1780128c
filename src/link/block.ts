/**
 * Blocking: pairs of words that may be one word misspelt, without comparing all with all.
 * Two words meet when they share a deletion neighbour (Mor and Fraenkel 1982, the idea behind SymSpell) or a sound key.
 */
import { soundsOf } from '../text/natural.js';

const SHORTEST = 4;
/** A bucket this full is a common sound; its words still meet in others. */
const FULLEST = 60;

/** The buckets a word belongs to; none for words too short to be told from slips, and for numbers. */
export function blockKeys(word: string): string[] {
  if (word.length < SHORTEST || /\d/.test(word)) return [];
  const keys = [word];
  for (let i = 0; i < word.length; i++) keys.push(word.slice(0, i) + word.slice(i + 1));
  for (const key of soundsOf(word)) keys.push(`~${key}`);
  if (word.length >= 6) keys.push(`${word[0]}^${[...word.slice(1)].filter((ch) => !'aeiouy'.includes(ch)).join('')}`);
  return keys;
}

export function* blockWords(words: readonly string[]): Generator<[string, string]> {
  const buckets = new Map<string, string[]>();
  const put = (key: string, word: string): void => {
    const bucket = buckets.get(key);
    if (!bucket) buckets.set(key, [word]);
    else if (bucket[bucket.length - 1] !== word) bucket.push(word);
  };
  for (const word of words) for (const key of blockKeys(word)) put(key, word);
  const seen = new Set<string>();
  for (const bucket of buckets.values()) {
    if (bucket.length > FULLEST) continue;
    for (let i = 0; i < bucket.length; i++)
      for (let k = i + 1; k < bucket.length; k++) {
        const [a, b] = bucket[i] < bucket[k] ? [bucket[i], bucket[k]] : [bucket[k], bucket[i]];
        if (a === b) continue;
        const pair = `${a} ${b}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [a, b];
      }
  }
}

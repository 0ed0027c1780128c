import { describe, expect, it } from '@jest/globals';
import { Profiles } from '../../src/link/profiles.js';
import { RareTable } from '../../src/link/rare.js';
import { wordOf } from '../../src/text/words.js';
import { Random } from '../fuzz/mutate.js';

const LEAST_PAIR = 0.12;

/** Articles of random words, some of them in many articles and some often in one. */
function archive(articles: number, vocabulary: number, most: number): { table: RareTable; words: Set<number>[] } {
  const numbers = new Random(articles * 1000 + most);
  const random = (): number => numbers.below(1e6) / 1e6;
  const table = new RareTable();
  const words: Set<number>[] = [];
  for (let i = 0; i < articles; i++) {
    const own = new Map<number, number>();
    const size = 5 + Math.floor(random() * most);
    // Squares crowd at the low end: some words are common.
    while (own.size < size) own.set(wordOf(`zq${Math.floor(random() ** 2 * vocabulary)}`), 1 + Math.floor(random() ** 6 * 16));
    table.add({ words: Int32Array.from(own.keys()), counts: Uint8Array.from(own.values()) });
    words.push(new Set(own.keys()));
  }
  return { table, words };
}

describe('pairs of articles that are alike', () => {
  it.each([
    [40, 150, 30],
    [120, 400, 33],
    [500, 300, 34],
  ])('are found among %i articles as if all pairs were looked at', (articles, vocabulary, most) => {
    const { table, words } = archive(articles, vocabulary, most);
    const profiles = new Profiles(table);
    const found = new Set([...profiles.pairs()].map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`));
    // Words that two of these articles share are keys of both, unless hundreds have them.
    const spread = new Map<number, number>();
    for (const own of words) for (const word of own) spread.set(word, (spread.get(word) ?? 0) + 1);
    let alike = 0;
    const wrong: string[] = [];
    for (let a = 0; a < articles; a++)
      for (let b = a + 1; b < articles; b++) {
        const likeness = profiles.likenessOf([a], [b]);
        const shared = [...words[a]].filter((word) => words[b].has(word) && spread.get(word)! <= articles / 8).length;
        const isFound = found.has(`${a} ${b}`);
        if (likeness >= LEAST_PAIR && shared >= 2) alike++;
        if (likeness < LEAST_PAIR ? isFound : shared >= 2 && !isFound) wrong.push(`${a} ${b} ${likeness}`);
      }
    expect(wrong).toEqual([]);
    expect(alike).toBeGreaterThan(20);
  });

  it('are told the most alike first, each once', () => {
    const { table } = archive(200, 300, 90);
    const profiles = new Profiles(table);
    const pairs = [...profiles.pairs()];
    expect(pairs.length).toBeGreaterThan(50);
    expect(new Set(pairs.map(([a, b]) => `${a} ${b}`)).size).toBe(pairs.length);
    const steps = pairs.map(([a, b]) => Math.floor(profiles.likenessOf([a], [b]) * 1024));
    for (const [i, step] of steps.entries()) expect(step).toBeLessThanOrEqual(steps[Math.max(0, i - 1)]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { RareTable } from '../../src/link/rare.js';

const rare = (...words: number[]) => ({ words: Int32Array.from(words), counts: Uint8Array.from(words, (word) => (word % 16) + 1) });

describe('the table of rare words', () => {
  it('gives back what was put in, whatever its length', () => {
    const table = new RareTable();
    const articles = Array.from({ length: 500 }, (_, i) => rare(...Array.from({ length: (i * 37) % 700 }, (_, k) => i * 1000 + k)));
    const numbers = articles.map((article) => table.add(article));
    expect(numbers).toEqual(articles.map((_, i) => i));
    expect(table.length).toBe(500);
    for (const [i, article] of articles.entries()) expect(table.at(i)).toEqual(article);
  });

  it('takes an article that is longer than a block', () => {
    const table = new RareTable();
    const long = { words: Int32Array.from({ length: 200_000 }, (_, i) => i), counts: new Uint8Array(200_000).fill(1) };
    table.add(rare(1, 2));
    table.add(long);
    table.add(rare(3));
    expect(table.at(1).words.length).toBe(200_000);
    expect(table.at(1).words[199_999]).toBe(199_999);
    expect([...table.at(0).words, ...table.at(2).words]).toEqual([1, 2, 3]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { RareTable, rareView } from '../../src/link/rare.js';

const rare = (...words: number[]) => ({ words: Int32Array.from(words), counts: Uint8Array.from(words, (word) => (word % 16) + 1) });

const view = rareView();
/** What stands at an article, by a view that stood on others before. */
const at = (table: RareTable, article: number) => {
  const { words, counts, from, to } = table.look(article, view);
  return { words: words.slice(from, to), counts: counts.slice(from, to) };
};

describe('the table of rare words', () => {
  it('gives back what was put in, whatever its length', () => {
    const table = new RareTable();
    const articles = Array.from({ length: 500 }, (_, i) => rare(...Array.from({ length: (i * 37) % 700 }, (_, k) => i * 1000 + k)));
    const numbers = articles.map((article) => table.add(article));
    expect(numbers).toEqual(articles.map((_, i) => i));
    expect(table.length).toBe(500);
    for (const [i, article] of articles.entries()) expect(at(table, i)).toEqual(article);
  });

  it('gives back what went to a store, each where it was put', () => {
    let bytes = Buffer.alloc(3);
    const store = {
      append: (more: Uint8Array): number => {
        bytes = Buffer.concat([bytes, more]);
        return bytes.length - more.length;
      },
      read: (at: number, length: number): Uint8Array => bytes.subarray(at, at + length),
    };
    const table = new RareTable(store, 1);
    const articles = Array.from({ length: 60 }, (_, i) => rare(...Array.from({ length: (i * 997) % 9000 }, (__, k) => i * 10_000 + k)));
    for (const article of articles) table.add(article);
    expect(bytes.length).toBeGreaterThan(100_000);
    for (const i of [...articles.keys(), ...[...articles.keys()].reverse()]) expect(at(table, i)).toEqual(articles[i]);
  });

  it('takes an article that is longer than a block', () => {
    const table = new RareTable();
    const long = { words: Int32Array.from({ length: 200_000 }, (_, i) => i), counts: new Uint8Array(200_000).fill(1) };
    table.add(rare(1, 2));
    table.add(long);
    table.add(rare(3));
    expect(at(table, 1).words.length).toBe(200_000);
    expect(at(table, 1).words[199_999]).toBe(199_999);
    expect([...at(table, 0).words, ...at(table, 2).words]).toEqual([1, 2, 3]);
  });
});

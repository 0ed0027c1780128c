import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collate, keyOf, markDiffering, wordsOf } from '../../src/report/collate.js';

/** Columns as `a|b`, a star where they differ. */
const shown = (...readings: string[]): string =>
  collate(readings)
    .map(({ cells, differs }) => `${cells.map((cell) => cell ?? '_').join('|')}${differs ? '*' : ''}`)
    .join(' ');

describe('collation', () => {
  test.each([
    [['We will sort your housing', 'We will sort your home'], 'We|We will|will sort|sort your|your housing|home*'],
    [['has made, and has', 'made, and'], 'has|_* made,|made, and|and has|_*'],
    [['“Nearly 100” staff', 'nearly 100 staff'], '“Nearly|nearly 100”|100 staff|staff'],
    [['$14,500', '14,500'], '$14,500|14,500*'],
    [['a b c', 'b c d', 'a c'], 'a|_|a* b|b|_* c|c|c _|d|_*'],
    [['', 'a'], '_|a*'],
    [['—', '–'], '—|–*'],
  ])('%j', (readings, columns) => {
    expect(shown(...readings)).toBe(columns);
  });

  const words = fc
    .array(fc.constantFrom('we', 'will', 'not', 'sort', 'it', '100', 'staff,'), { maxLength: 12 })
    .map((list) => list.join(' '));

  test('loses no word and invents none', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (readings) => {
        const columns = collate(readings);
        readings.forEach((reading, r) => {
          expect(columns.map(({ cells }) => cells[r]).filter((cell) => cell !== null)).toEqual(wordsOf(reading));
        });
        for (const { cells, differs } of columns) {
          expect(cells).toHaveLength(readings.length);
          expect(differs).toBe(new Set(cells.map((cell) => (cell === null ? '' : keyOf(cell)))).size > 1);
        }
      }),
    );
  });

  test('equal readings differ nowhere; of two, as few words as can be are set apart', () => {
    fc.assert(
      fc.property(words, (reading) => {
        expect(collate([reading, reading]).some(({ differs }) => differs)).toBe(false);
      }),
    );
    fc.assert(
      fc.property(words, words, (a, b) => {
        const apart = collate([a, b]).filter(({ differs }) => differs).length;
        expect(apart).toBeLessThanOrEqual(wordsOf(a).length + wordsOf(b).length - common(wordsOf(a).map(keyOf), wordsOf(b).map(keyOf)) * 2);
      }),
    );
  });

  test('stretches joined are the words with single spaces, and spaces are never marked alone', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 4 }), (readings) => {
        markDiffering(readings).forEach((stretches, r) => {
          expect(stretches.map(({ text }) => text).join('')).toBe(wordsOf(readings[r]).join(' '));
          for (const { text, differs } of stretches) if (differs) expect(text).toBe(text.trim());
        });
      }),
    );
  });

  test('an utterance of thousands of words is set in step', () => {
    const long = 'word '.repeat(5000);
    expect(collate([long, `${long}more`])).toHaveLength(5001);
  });
});

/** Length of the longest common subsequence. */
function common(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      table[i][j] = a[i - 1] === b[j - 1] ? table[i - 1][j - 1] + 1 : Math.max(table[i - 1][j], table[i][j - 1]);
  return table[a.length][b.length];
}

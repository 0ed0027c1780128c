import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bitCount, editDistance, letterMask, mayBeWithin, singleEdit, soundKeys, soundsAlike } from '../../src/text/distance.js';

/** Optimal string alignment by the book, whole table, no band: what the fast one is held against. */
function plainDistance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
    }
  return d[a.length][b.length];
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'é'), maxLength: 12 });

describe('edit distance', () => {
  test.each([
    ['casulo', 'casullo', 1],
    ['micheal', 'michael', 1],
    ['sofia', 'sophia', 2],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('%s, %s: %i', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
  });
  test('agrees with the plain table, whatever the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 13 }), (a, b, most) => {
        const exact = plainDistance(a, b);
        expect(editDistance(a, b, most)).toBe(exact > most ? most + 1 : exact);
      }),
      { numRuns: 3000 },
    );
  });
  test('is symmetric', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === editDistance(b, a)));
  });
  test('takes long strings', () => {
    expect(editDistance('x'.repeat(700), `y${'x'.repeat(699)}`)).toBe(1);
    expect(editDistance('ab'.repeat(400), 'ba'.repeat(400), 500)).toBe(plainDistance('ab'.repeat(400), 'ba'.repeat(400)));
  });
});

describe('prefilter', () => {
  test('never refuses a pair that is near enough', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = plainDistance(a, b);
        expect(mayBeWithin(letterMask(a), letterMask(b), distance)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
  test('refuses the plainly different', () => {
    expect(mayBeWithin(letterMask('abcdef'), letterMask('uvwxyz'), 2)).toBe(false);
  });
  test('counts bits', () => {
    expect([0, 1, 3, 0x80000000 | 0, -1].map(bitCount)).toEqual([0, 1, 2, 1, 32]);
  });
});

describe('one edit in words', () => {
  test.each([
    ['casulo', 'casullo', 'doubled', 'l'],
    ['casullo', 'casulo', 'undoubled', 'l'],
    ['malijha', 'malijah', 'swapped', 'ha'],
    ['jerome', 'gerome', 'replaced', 'j/g'],
    ['grant', 'grants', 'added', 's'],
    ['grants', 'grant', 'left out', 's'],
  ])('%s → %s: %s %s', (a, b, kind, letters) => {
    expect(singleEdit(a, b)).toEqual({ kind, letters });
  });
  test('null for equal or further words', () => {
    expect(singleEdit('gray', 'gray')).toBeNull();
    expect(singleEdit('gray', 'brown')).toBeNull();
  });
});

describe('sound', () => {
  test('meets', () => {
    expect(soundsAlike('sofia', 'sophia')).toBe(true);
    expect(soundsAlike('gerome', 'jerome')).toBe(true);
    expect(soundsAlike('patel', 'romero')).toBe(false);
  });
  test('one or two keys, none twice', () => {
    for (const form of ['sofia', 'gerome', 'walz']) expect(new Set(soundKeys(form)).size).toBe(soundKeys(form).length);
  });
});

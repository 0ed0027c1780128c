import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../src/text/fold.js';
import { scan } from '../../src/text/scan.js';
import { INITIAL, LOWER, MIXED, NUMBER, TITLE, UPPER, WORD } from '../../src/text/tokens.js';
import { formOf, WordSet, wordOf, wordSet } from '../../src/text/words.js';

const spellings = (text: string): string[] => {
  const { count, start, end } = scan(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};

describe('words', () => {
  test.each([
    ['Anna met Bo.', ['Anna', 'met', 'Bo', '.']],
    ["Anna's dog didn't bark.", ['Anna', "'s", 'dog', "didn't", 'bark', '.']],
    ['the workers’ union', ['the', 'workers', '’', 'union']],
    ['O’Brien’s U.K. trip, at 5 p.m.', ['O’Brien', '’s', 'U.K.', 'trip', ',', 'at', '5', 'p.m.']],
    ['A B2B deal worth $14,500.50', ['A', 'B2B', 'deal', 'worth', '$', '14,500.50']],
    ['so­ftly, café, naı̈ve', ['so­ftly', ',', 'café', ',', 'naı̈ve']],
    ['𝒜bc and 日本', ['𝒜bc', 'and', '日本']],
    ["'", ["'"]],
    ['a', ['a']],
    ['a.', ['a', '.']],
    ['a.b', ['a', '.', 'b']],
  ])('%s', (text, expected) => {
    expect(spellings(text)).toEqual(expected);
  });

  test.each([
    ['word', LOWER],
    ['Word', TITLE],
    ['WORD', UPPER],
    ['wOrd', MIXED],
    ['McCoy', MIXED],
    ['J', INITIAL],
    ['É', INITIAL],
    ['Éa', TITLE],
    ["O'Brien", MIXED],
    ['U.S.', UPPER],
    ['a.m.', LOWER],
  ])('%s is written as %i', (text, shape) => {
    const tokens = scan(text);
    expect([tokens.type[0], tokens.shape[0]]).toEqual([WORD, shape]);
  });
});

describe('any text', () => {
  const anyText = fc.string({ unit: fc.constantFrom(...'aZbé’\'".,;-–$1 9\n\t­\u200b\u0301ßſ日𝒜', ' ', 's', 'S'), maxLength: 60 });

  test('every visible unit stands in one token, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { count, start, end } = scan(text);
        let at = 0;
        for (let i = 0; i < count; i++) {
          expect(text.slice(at, start[i])).toMatch(/^[\s\u00ad\u200b]*$/);
          expect(end[i]).toBeGreaterThan(start[i]);
          at = end[i];
        }
        expect(text.slice(at)).toMatch(/^[\s\u00ad\u200b]*$/);
      }),
    );
  });

  test('a token carries the word that its spelling folds to', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = scan(text);
        spellings(text).forEach((spelling, i) => {
          expect(formOf(tokens.word[i])).toBe(fold(spelling));
        });
      }),
    );
  });
});

test('far more spellings than the first table holds keep their words', () => {
  const made = Array.from({ length: 40_000 }, (_, i) => `q${i.toString(26).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)])}z`);
  const text = made.join(' ');
  const first = scan(text);
  const second = scan(text);
  expect(second.count).toBe(made.length);
  expect(second.word.subarray(0, second.count)).toEqual(first.word.subarray(0, first.count));
  expect(formOf(second.word[31_234])).toBe(made[31_234]);
});

test('numbers are one token', () => {
  const tokens = scan('1,234,567.89');
  expect([tokens.count, tokens.type[0]]).toEqual([1, NUMBER]);
});

test('a set of words has its words and no others', () => {
  const few = wordSet(['north', 'south', 'north']);
  expect(['north', 'south', 'east'].map((form) => few.has(wordOf(form)))).toEqual([true, true, false]);
  expect(few.has(-1)).toBe(false);
  expect(few.has(1 << 30)).toBe(false);
  expect(new WordSet([]).has(0)).toBe(false);
});

/** Tokens of many texts lie on one sheet: none may reach into another's, and each has room of noughts behind it. */
import { describe, expect, test } from '@jest/globals';
import { scan } from '../../src/text/scan.js';
import type { Tokens } from '../../src/text/tokens.js';

const LOOKAHEAD = 16;
const textOf = (k: number, words: number): string =>
  Array.from({ length: words }, (_, i) => (i % 11 === 10 ? `“Nº ${i}” U.K.` : `Wörd${(k * 7 + i) % 97} and o’clock, ${i}.`)).join(' ');

const spelled = ({ text, count, start, end }: Tokens): string[] => Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
const copied = (tokens: Tokens): string =>
  JSON.stringify([
    tokens.count,
    [tokens.start, tokens.end, tokens.word, tokens.unit, tokens.type, tokens.shape, tokens.gap, tokens.quoted].map((array) => [...array]),
    [...tokens.sentence],
    [...tokens.sentences],
    tokens.quotations,
  ]);

describe('sheets', () => {
  // a sheet holds some sixteen thousand tokens: texts that end on it, run over its end, and are longer than it
  const sizes = [0, 1, 3, 40, 900, 2500, 0, 1800, 30, 9000, 2, 700, 20000, 5, 1200, 3000];
  const scans = sizes.map((words, k) => {
    const tokens = scan(textOf(k, words));
    return { tokens, before: copied(tokens) };
  });

  test('no text changes what was found of another', () => {
    for (const { tokens, before } of scans) expect(copied(tokens) === before).toBe(true);
  });

  test('what stands on a sheet among others is what stands there alone', () => {
    sizes.forEach((words, k) => {
      expect(copied(scan(textOf(k, words))) === scans[k].before).toBe(true);
    });
  });

  test('every text is found whole', () => {
    sizes.forEach((words, k) => {
      expect(spelled(scans[k].tokens).join('')).toBe(textOf(k, words).replace(/\s/g, ''));
    });
  });

  test('looking ahead of the last token finds nothing', () => {
    for (const { tokens } of scans)
      for (let i = tokens.count; i < tokens.count + LOOKAHEAD; i++)
        expect([tokens.start[i], tokens.end[i], tokens.type[i], tokens.shape[i], tokens.gap[i], tokens.quoted[i]]).toEqual([
          0, 0, 0, 0, 0, 0,
        ]);
  });
});

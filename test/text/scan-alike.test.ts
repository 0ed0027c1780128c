/** Words that are alike but for a few letters, as identifiers are: looking one up must not mean to pass by all the others. */
import { describe, expect, test } from '@jest/globals';
import { scan } from '../../src/text/scan.js';

const COUNT = 30_000;
/** Letters alone, so that each is one word. */
const letters = (i: number): string =>
  i
    .toString(26)
    .replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)])
    .padStart(5, 'p');
const textOf = (word: (i: number) => string): string => Array.from({ length: COUNT }, (_, i) => word(i)).join(' ');

function millisecondsOf(text: string): number {
  const from = performance.now();
  expect(scan(text).count).toBe(COUNT);
  return performance.now() - from;
}

describe('words that are alike', () => {
  // Each of its own letters throughout: spread by a multiplier.
  const unlike = textOf((i) => [1, 7, 31, 63].map((k) => letters((i * k * 2654435) % 11_881_376)).join(''));
  const base = Math.min(millisecondsOf(unlike), millisecondsOf(`${unlike}\n`));

  test.each([
    ['but for their beginning', (i: number) => `${letters(i)}requesthandler`],
    ['but for their middle', (i: number) => `internal${letters(i)}handler`],
    ['but for their end', (i: number) => `requesthandler${letters(i)}`],
    ['and short', (i: number) => `${letters(i)}abc`],
    ['and have figures', (i: number) => `IMG${100_000 + i}thumbnail`],
  ])('%s are found as fast as others', (_, word) => {
    expect(millisecondsOf(textOf(word))).toBeLessThan(base * 12 + 400);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lineIndex } from '../../src/text/lines.js';

describe('lines', () => {
  const text = 'one\r\ntwo\rthree\nfour\u2028five\u2029';

  test.each([
    [0, 1, 1],
    [3, 1, 4],
    [4, 1, 5],
    [5, 2, 1],
    [9, 3, 1],
    [15, 4, 1],
    [20, 5, 1],
    [text.length, 6, 1],
    [text.length + 10, 6, 1],
  ])('offset %i stands at %i:%i', (offset, line, column) => {
    expect(lineIndex(text).locate(offset)).toEqual({ line, column });
  });

  test('a line is its text without its break', () => {
    const index = lineIndex(text);
    const lines = Array.from({ length: index.count }, (_, i) => text.slice(index.start(i + 1), index.end(i + 1)));
    expect(lines).toEqual(['one', 'two', 'three', 'four', 'five', '']);
  });

  test('line feeds alone, as git counts', () => {
    const index = lineIndex('a\rb\nc\r\nd', 'lf');
    expect(index.locate(2)).toEqual({ line: 1, column: 3 });
    expect(index.count).toBe(3);
    expect(index.end(2)).toBe(5);
  });

  test('a byte order mark is no column of the first line', () => {
    const index = lineIndex('\ufeffab\ncd');
    expect([0, 1, 2, 3, 4].map((offset) => index.locate(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
    ]);
    expect(index.start(1)).toBe(0);
  });

  test('an empty text has one line', () => {
    expect(lineIndex('').count).toBe(1);
    expect(lineIndex('').locate(0)).toEqual({ line: 1, column: 1 });
  });

  test('line start and column give the offset back', () => {
    const pieces = fc.constantFrom('a', 'é', '😀', '\r', '\n', '\r\n', '\u2028', ' ');
    fc.assert(
      fc.property(fc.array(pieces), fc.nat(40), (parts, n) => {
        const made = parts.join('');
        const offset = Math.min(n, made.length);
        const index = lineIndex(made);
        const { line, column } = index.locate(offset);
        expect(index.start(line) + column - 1).toBe(offset);
        expect(index.end(line)).toBeGreaterThanOrEqual(index.start(line));
        expect(/[\r\n\u2028]/.test(made.slice(index.start(line), index.end(line)))).toBe(false);
      }),
    );
  });
});

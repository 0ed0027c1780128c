import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { articleOf, type Mark } from '../../src/report/html/article.js';
import { Positions, utf8Length } from '../../src/report/positions.js';
import type { ReadSource } from '../../src/report/render.js';
import { fromRaw, toRaw } from '../../src/text/offsets.js';
import { INPUT } from './sample.js';

const plain = (text: string): ReadSource => ({ text, map: null, title: null, date: null, blocks: [] });
const mark = (start: number, end: number, index: number, kind: Mark['kind'] = 'finding'): Mark => ({ start, end, index, kind });

/** `<p>Tom &amp; Ann <b>Lee</b> came.</p>` as a reader gives it: literal runs, and an entity of five units for one. */
const html = {
  raw: '<p>Tom &amp; Ann <b>Lee</b> came.</p>',
  source: {
    ...plain('Tom & Ann Lee came.'),
    map: { at: Int32Array.of(0, 4, 5, 10, 13), raw: Int32Array.of(3, 7, 12, 20, 27), rawEnd: Int32Array.of(7, 12, 17, 23, 33) },
  },
};

describe('an article on the page', () => {
  test('is cut where marks start and end, overlapping ones too', () => {
    const { paragraphs } = articleOf(plain('one two three\n\nfour'), [mark(4, 13, 0), mark(0, 7, 1), mark(15, 19, 2, 'agreeing')]);
    expect(paragraphs).toEqual([
      {
        heading: false,
        line: 1,
        pieces: [
          ['one ', [1], []],
          ['two', [1, 0], []],
          [' three', [0], []],
        ],
      },
      { heading: false, line: 3, pieces: [['four', [], [2]]] },
    ]);
  });

  test('a mark over a line break lies on both lines', () => {
    const { paragraphs } = articleOf(plain('Ingrid\r\nHalverson'), [mark(0, 17, 0)]);
    expect(paragraphs.map(({ line, pieces }) => [line, pieces])).toEqual([
      [1, [['Ingrid', [0], []]]],
      [2, [['Halverson', [0], []]]],
    ]);
  });

  test('headings are told by blocks, and by marks where there are none', () => {
    const source: ReadSource = { ...plain('Title\nText'), blocks: [{ start: 0, end: 5, kind: 'heading' }] };
    expect(articleOf(source, []).paragraphs.map(({ heading }) => heading)).toEqual([true, false]);
    expect(articleOf(plain('# Title\nText #1'), []).paragraphs.map(({ heading }) => heading)).toEqual([true, false]);
  });

  test('marks in the raw file are found again in the text that was read', () => {
    const { raw, source } = html;
    const of = (words: string) => {
      const start = raw.indexOf(words);
      const at = fromRaw(source, start, start + words.length);
      return at && source.text.slice(at.start, at.end);
    };
    expect(['Tom', 'Tom &amp; Ann', '&amp;', 'Ann <b>Lee', 'Lee</b> came', 'came.'].map(of)).toEqual([
      'Tom',
      'Tom & Ann',
      '&',
      'Ann Lee',
      'Lee came',
      'came.',
    ]);
    expect(of('<b>')).toBeNull();
    expect(of('</p>')).toBeNull();
  });

  test('and every stretch of text leads to the raw file and back', () => {
    const { source } = html;
    fc.assert(
      fc.property(fc.nat(source.text.length - 1), fc.nat(source.text.length), (a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a + 1];
        const raw = toRaw(source.map, start, end);
        expect(fromRaw(source, raw.start, raw.end)).toEqual({ start, end });
      }),
    );
  });

  test('joined, the pieces are the text without blank lines, whatever the marks', () => {
    const text = fc.array(fc.constantFrom('word', ' ', '\n', '\r\n', 'é', '😀'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(40), fc.nat(10)), { maxLength: 6 }), (words, spans) => {
        const marks = spans
          .map(([start, length], i) => mark(start, Math.min(start + length, words.length), i))
          .filter((one) => one.end > one.start);
        const { paragraphs } = articleOf(plain(words), marks);
        const lines = words.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '');
        // Half an emoji is named where a mark cuts through it; no reader makes such a span.
        if (!words.includes('😀'))
          expect(paragraphs.map(({ pieces }) => pieces.map((piece) => (typeof piece === 'string' ? piece : piece[0])).join(''))).toEqual(
            lines,
          );
      }),
    );
  });
});

describe('positions', () => {
  test('bytes of UTF-8 count as the encoder counts them', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(utf8Length(text)).toBe(Buffer.byteLength(text))));
  });

  test('line and column lead back to the span, in UTF-16 and in UTF-8', () => {
    const piece = fc.constantFrom('a', 'é', '港', '😀', '\n', '\r\n', '\r', '\u2028', ' ');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), fc.nat(39), fc.nat(39), (parts, a, b) => {
        const [first, last] = [Math.min(a, b, parts.length - 1), Math.min(Math.max(a, b), parts.length)];
        const start = parts.slice(0, first).join('').length;
        const end = Math.max(start, parts.slice(0, last).join('').length);
        const text = parts.join('');
        const positions = new Positions({ ...INPUT, text: () => text });
        const span = { source: 's', start, end, line: 1, column: 1, text: text.slice(start, end) };
        const lines = text.split('\n');
        const upTo = (line: number): string =>
          lines
            .slice(0, line - 1)
            .map((one) => `${one}\n`)
            .join('');
        const units = positions.utf16(span);
        expect(upTo(units.line).length + units.column - 1).toBe(start);
        expect(upTo(units.endLine).length + units.endColumn - 1).toBe(end);
        const bytes = positions.utf8(span);
        const buffer = Buffer.from(text);
        expect(
          buffer
            .subarray(Buffer.byteLength(upTo(bytes.line)) + bytes.column - 1, Buffer.byteLength(upTo(bytes.endLine)) + bytes.endColumn - 1)
            .toString(),
        ).toBe(span.text);
      }),
    );
  });
});

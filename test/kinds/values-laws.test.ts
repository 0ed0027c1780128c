/** What holds of every quantity and sum in every text, however odd: places, order, decimals, and time in proportion to length. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exact } from '../../src/kinds/decimal.js';
import type { Found, Passage } from '../../src/kinds/kind.js';
import { money } from '../../src/kinds/money/index.js';
import { quantity } from '../../src/kinds/quantity/index.js';
import { scan } from '../../src/text/scan.js';

const passage = (text: string): Passage => ({ tokens: scan(text), date: null, names: [] });
const all = (text: string): Found<'money' | 'quantity'>[] => {
  const given = passage(text);
  return [...money.find(given), ...quantity.find(given)].sort((a, b) => a.start - b.start);
};

const PIECES =
  'one two three twenty ninety hundred thousand million billion dozen half quarter third thirds a an and of the to from between or in out over point minus no none both single couple more than about nearly at least up years year old aged hours feet foot km pounds dollars cents percent per $ £ € US A 5 36 1,000 14.5 2016 00 007 1/2 3/4 ½ k m bn % - – — . , : ; ( ) [ ] " “ ” \' ’ / # @ + ~ > < = ^ ± ° C F E x e6 10th 1990s 30s p.m. Oct. No. Page Smith people men staff block killed was were'.split(
    ' ',
  );
const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\n', '\u00a0')), { maxLength: 40 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));

describe('laws', () => {
  test.each([
    ['pieces of numbers', texts],
    ['any text', fc.string({ unit: 'binary', maxLength: 200 })],
  ])('hold in %s', (_name, given) => {
    fc.assert(
      fc.property(given, (text) => {
        let at = 0;
        for (const found of all(text)) {
          expect(found.start).toBeGreaterThanOrEqual(at);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
          expect(found.last).toBeGreaterThan(found.first);
          at = found.end;
          const { number, low, high } = found.value;
          expect(number === null).toBe(low !== null);
          expect(low === null).toBe(high === null);
          for (const decimal of [number, low, high]) if (decimal !== null) expect(exact(decimal)).not.toBeNull();
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('comparing with oneself is the same, and never throws with another', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        for (const found of all(one)) {
          const self =
            found.kind === 'money'
              ? money.compare(found.value as never, found.value as never)
              : quantity.compare(found.value as never, found.value as never);
          expect(self.verdict).toBe('same');
          for (const more of all(other)) {
            if (more.kind !== found.kind) continue;
            const compared =
              found.kind === 'money'
                ? money.compare(found.value as never, more.value as never)
                : quantity.compare(found.value as never, more.value as never);
            expect(compared.because.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('reading is repeatable and does not depend on what was read before', () => {
    const text = 'He paid $5 for 12 eggs and walked 3 miles.';
    const first = JSON.stringify(all(text));
    all('Another text about 14 other things worth £3m.');
    expect(JSON.stringify(all(text))).toBe(first);
  });
});

describe('hostile text', () => {
  const REPEATED = [
    'one hundred and ',
    'million ',
    '5" ',
    "'98 ",
    '1-2-3-',
    '1,2,',
    '(5) ',
    '$',
    'between 1 and ',
    '20 million pounds and ',
    'Police Kill 5 Near Town ',
    'two or three or ',
    '3 years, 2 months, ',
    'half of a ',
    '12 of ',
    '9',
  ];

  // What grew with the square of the length would not end within the time of a test.
  test.each(REPEATED)('%j a hundred thousand times over is read to the end', (piece) => {
    const given = passage(piece.repeat(100_000));
    expect([...money.find(given), ...quantity.find(given)].every((found) => found.end > found.start)).toBe(true);
  });
});

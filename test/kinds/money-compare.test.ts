import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/kinds/kind.js';
import { money } from '../../src/kinds/money/index.js';

const PAIRS: readonly (readonly [a: string, b: string, verdict: Verdict, why: string])[] = [
  ['$14,500', '$14,500', 'same', 'the same words'],
  ['$14,500', '14,500 dollars', 'same', 'sign and word'],
  ['£1.7 million', '£1.7m', 'same', 'magnitude spelled out'],
  ['$1.4 billion', '$1.375 billion', 'compatible', 'rounds to it'],
  ['$13 billion', '$13.9 billion', 'different', '13.9 rounds to 14'],
  ['$2.5 million', '$2.6 million', 'different', 'one place, two figures'],
  ['$103 billion', '$105 billion', 'different', 'one place, two figures'],
  ['$14,500', '$14,000', 'different', 'a tie is no rounding'],
  ['$14,500', '$15,400', 'different', 'transposed'],
  ['$1,688', 'about $1,680', 'compatible', 'within what about covers'],
  ['more than $1 million', '$1.1 million', 'compatible', '1.1 is more than 1'],
  ['more than $5 billion', '$5.7 billion', 'compatible', '5.7 is more than 5'],
  ['more than $5 billion', '$4.7 billion', 'different', '4.7 is not'],
  ['nearly $2 million', 'more than $2 million', 'different', 'under and over'],
  ['$10 to $20', '$15', 'compatible', 'inside'],
  ['$10 to $20', '$25', 'different', 'outside'],
  ['$5', 'US$5', 'same', 'a bare sign may be of the United States'],
  ['$5', 'A$5', 'same', 'or of Australia'],
  ['$5', 'C$6', 'different', 'whichever it is'],
  ['US$5', 'A$5', 'incomparable', 'two currencies'],
  ['$5', '€5', 'incomparable', 'two currencies'],
  ['£5', '€5', 'incomparable', 'two currencies'],
  ['£500', '500 pounds sterling', 'same', 'sign and name'],
  ['50 cents', '$0.50', 'same', 'hundredths'],
  ['50 cents', '$0.60', 'different', 'hundredths'],
  ['50p', '£0.50', 'same', 'hundredths'],
  ['50p', '50 cents', 'incomparable', 'two currencies'],
  ['5 million rupees', '₹5 million', 'same', 'a shared name may be the Indian one'],
  ['¥5,000', '5,000 yen', 'same', 'a shared sign may be the Japanese one'],
  ['5 pesos', '$5', 'same', 'the dollar sign is the peso’s too'],
];

describe('compare', () => {
  test.each(PAIRS)('%s and %s: %s, for %s', (a, b, verdict) => {
    const [x, y] = [money.parse(a), money.parse(b)];
    expect(x).not.toBeNull();
    expect(y).not.toBeNull();
    const compared = money.compare(x!, y!);
    expect(compared.verdict).toBe(verdict);
    expect(compared.because.length).toBeGreaterThan(0);
    expect(money.compare(y!, x!).verdict).toBe(verdict);
  });
});

describe('parse', () => {
  const bare = { number: null, low: null, high: null, approx: null };
  test.each([
    ['$14,500', { ...bare, number: '14500', currency: '$' }],
    ['about 3m euros', { ...bare, number: '3000000', approx: 'about', currency: 'EUR' }],
    ['between $1 and $2 million', { ...bare, low: '1000000', high: '2000000', currency: '$' }],
    ['C$14.5k', { ...bare, number: '14500', currency: 'CAD' }],
    ['34 cents', { ...bare, number: '34', currency: '¢' }],
  ])('%s', (text, value) => expect(money.parse(text)).toEqual(value));

  test.each(['', '14,500', 'dollars', '$5 and $6', 'He paid $5', '5 percent'])('refuses %j', (text) =>
    expect(money.parse(text)).toBeNull(),
  );
});

describe('show', () => {
  test.each([
    ['$14,500', '$14,500'],
    ['nearly $1,375,000,000', 'nearly $1.375 billion'],
    ['5 million CHF', '5 million CHF'],
    ['$10-20', '$10 to $20'],
    ['-$5', '-$5'],
    ['34 cents', '34¢'],
    ['US$5m', 'US$5 million'],
  ])('%s is shown as %s', (text, shown) => expect(money.show(money.parse(text)!)).toBe(shown));
});

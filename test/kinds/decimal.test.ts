import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  absolute,
  add,
  canonical,
  decimal,
  divide,
  exact,
  lastPlace,
  multiply,
  negate,
  order,
  power,
  ratio,
  rounded,
  shift,
  subtract,
  tenTo,
} from '../../src/kinds/decimal.js';

/** Decimals in plain notation, with zeros before and behind as people write them. */
const decimals = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.integer({ min: 0, max: 12 }))
  .map(([minus, digits, places]) => shift((minus && digits > 0n ? '-' : '') + digits.toString(), -places));
const ratios = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]) => ratio(n, d));

describe('reading and writing', () => {
  test('a decimal survives the way there and back, but for zeros that say nothing', () => {
    fc.assert(fc.property(decimals, (text) => decimal(exact(text)!) === canonical(text)));
  });

  test.each(['', '-', '.', '1.', '1e5', '1,000', 'NaN', 'Infinity', '0x10', '--1', '1.2.3', ' 1', '9'.repeat(500)])(
    'refuses %j',
    (text) => {
      expect(exact(text)).toBeNull();
    },
  );

  test.each([
    ['1', 3n, '0.333333333333333'],
    ['2', 3n, '0.666666666666667'],
    ['-1', 8n, '-0.125'],
    ['1', 40n, '0.025'],
    ['1000000', 7n, '142857.142857143'],
    ['1', 3000000n, '0.000000333333333333333'],
  ])('%s over %s is %s', (n, d, text) => expect(decimal(ratio(BigInt(n), d))).toBe(text));

  test('what cannot be written down exactly is near by', () => {
    fc.assert(
      fc.property(ratios, (value) => {
        const error = absolute(subtract(exact(decimal(value))!, value));
        const allowed = multiply(absolute(value), tenTo(-14));
        return order(error, allowed) <= 0;
      }),
    );
  });

  test('rounds half away from zero', () => {
    expect(rounded(ratio(25n, 10n), 1)).toBe('3');
    expect(rounded(ratio(-25n, 10n), 1)).toBe('-3');
    expect(rounded(ratio(1449n), 2)).toBe('1400');
    expect(rounded(ratio(0n), 3)).toBe('0');
  });
});

describe('arithmetic', () => {
  test('obeys its laws', () => {
    fc.assert(
      fc.property(ratios, ratios, ratios, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(add(a, negate(a)).n).toBe(0n);
        if (b.n !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });

  test('orders as numbers do', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const way = order(exact(a)!, exact(b)!);
        expect(order(exact(b)!, exact(a)!)).toBe(-way === 0 ? 0 : -way);
        if (Math.abs(Number(a) - Number(b)) > 1e9) expect(Math.sign(way)).toBe(Math.sign(Number(a) - Number(b)));
      }),
    );
  });

  test('is never a binary float', () => {
    expect(decimal(add(exact('0.1')!, exact('0.2')!))).toBe('0.3');
    expect(decimal(multiply(exact('1.1')!, exact('1.1')!))).toBe('1.21');
  });

  test('refuses a denominator of zero', () => {
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
    expect(() => divide(ratio(1n), ratio(0n))).toThrow(RangeError);
    expect(() => power(ratio(0n), -1)).toThrow(RangeError);
  });

  test('raises to powers', () => {
    expect(decimal(power(exact('2.5')!, -1))).toBe('0.4');
    expect(decimal(power(exact('1.1')!, 2))).toBe('1.21');
    expect(decimal(power(exact('7')!, 0))).toBe('1');
  });
});

describe('shifting', () => {
  test('there and back is nothing', () => {
    fc.assert(
      fc.property(
        decimals,
        fc.integer({ min: -12, max: 12 }),
        (text, places) => canonical(shift(shift(text, places), -places)) === canonical(text),
      ),
    );
  });

  test('multiplies by a power of ten', () => {
    fc.assert(
      fc.property(
        decimals,
        fc.integer({ min: -12, max: 12 }),
        (text, places) => decimal(exact(shift(text, places))!) === decimal(multiply(exact(text)!, tenTo(places))),
      ),
    );
  });

  test.each([
    ['2.5', 6, '2500000'],
    ['2.50', 1, '25.0'],
    ['14', -3, '0.014'],
    ['-1.5', 1, '-15'],
    ['0.05', 1, '0.5'],
  ])('%s by %d is %s', (text, places, moved) => expect(shift(text, places)).toBe(moved));
});

describe('the last place that says something', () => {
  test.each([
    ['1400', 2],
    ['37', 0],
    ['2.50', -2],
    ['0', 0],
    ['100', 2],
    ['-1500', 2],
    ['0.001', -3],
  ])('of %s is %d', (text, place) => expect(lastPlace(text)).toBe(place));
});

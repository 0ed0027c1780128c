import { describe, expect, test } from '@jest/globals';
import { Dictionary } from '../../src/text/data/dictionary.js';
import { FREQUENCIES } from '../../src/text/data/frequencies.js';
import { isStop, rarity } from '../../src/text/rarity.js';
import { scan } from '../../src/text/scan.js';
import { wordOf } from '../../src/text/words.js';

const wordWritten = (spelling: string): number => scan(spelling).word[0];

const bits = (form: string): number => rarity(wordOf(form));

describe('rarity', () => {
  test('orders words as English does', () => {
    const order = ['the', 'people', 'police', 'refugees', 'firefighters', 'zamboni'];
    const rarities = order.map(bits);
    expect(rarities).toEqual([...rarities].sort((a, b) => a - b));
    expect(new Set(rarities).size).toBe(order.length);
  });

  test.each([
    ['the', 4, 5],
    ['killed', 12, 13.5],
    ['appliances', 16, 18.5],
    ['labour', 13, 15.5],
    ["don't", 7, 10],
  ])('%s has %d to %d bits', (form, low, high) => {
    expect(bits(form)).toBeGreaterThanOrEqual(low);
    expect(bits(form)).toBeLessThanOrEqual(high);
  });

  test('unknown words and names are as rare as it gets', () => {
    expect(bits('malijha')).toBe(20);
    expect(bits('eskanzi')).toBe(20);
  });

  test('numbers count for less than unknown words, short ones for least', () => {
    expect(bits('7')).toBeLessThan(bits('37'));
    expect(bits('37')).toBeLessThan(bits('14,500'));
    expect(bits('14,500')).toBeLessThan(bits('malijha'));
    expect(bits('2016')).toBeLessThan(bits('6902'));
    expect(bits('2.5')).toBe(bits('25'));
  });

  test('signs have none, and a possessive ending little', () => {
    for (const sign of [',', '-', '$', '"', "'"]) expect(bits(sign)).toBe(0);
    expect(bits("'s")).toBe(6);
  });

  test('goes by the folded form', () => {
    expect(rarity(wordWritten('POLICE'))).toBe(bits('police'));
    expect(rarity(wordWritten('don’t'))).toBe(bits("don't"));
  });

  test('answers the same when asked again, and after many new words', () => {
    const before = bits('refugees');
    for (let i = 0; i < 20_000; i++) wordOf(`filler${i}`);
    expect(bits('filler19999')).toBe(20);
    expect(bits('refugees')).toBe(before);
  });

  test('the packed table holds 20,000 words in order, each found by look-up', () => {
    const table = new Dictionary(FREQUENCIES);
    const entries = [...table.entries()];
    expect(entries).toHaveLength(20_000);
    for (let i = 1; i < entries.length; i++) expect(entries[i - 1][0] < entries[i][0]).toBe(true);
    for (let i = 0; i < entries.length; i += 37) expect(table.get(entries[i][0])).toBe(entries[i][1]);
    expect(table.get('zzzz')).toBeNull();
    expect(table.get('')).toBeNull();
    expect(table.get('polic')).toBeNull();
  });
});

describe('isStop', () => {
  test.each(['the', 'of', 'and', 'were', 'said', "didn't", "'s", 'which'])('%s is one', (form) => expect(isStop(wordOf(form))).toBe(true));
  test.each(['police', 'killed', 'two', 'people', 'monday', 'labour', 'no-one'])('%s is none', (form) =>
    expect(isStop(wordOf(form))).toBe(false),
  );
});

/** Letters of other scripts in a word: disguises are told, units and formulas are not. */
import { describe, expect, test } from '@jest/globals';
import { check, readText } from '../src/index.js';

async function toldIn(text: string): Promise<string[]> {
  const { sources } = await readText('lab.txt', Buffer.from(`The report of the laboratory says ${text} in so many words.\n`));
  return check({ facts: [], sources }).findings.map(({ rule, message }) => `${rule}: ${message}`);
}

describe('Greek letters', () => {
  test.each([
    '500 μg',
    '500 µg',
    '5 μL',
    '250 μs',
    '4.7 kΩ',
    'TNFα',
    'IFNγ',
    'Aβ42',
    'NFκB',
    'NF-κB',
    'PPARγ',
    'ΔF508',
    'χ2',
    'Ωm',
    'Hα',
    'ERα',
    'PI3Kγ',
  ])('in %s are a symbol', async (text) => expect(await toldIn(text)).toEqual([]));

  test.each([
    ['micrοsoft', 'U+03BF'],
    ['pαypal', 'U+03B1'],
    ['Αpple', 'U+0391'],
    ['Tomοrrow', 'U+03BF'],
    ['Marcο', 'U+03BF'],
    ['alphα', 'U+03B1'],
  ])('in %s are a disguise', async (text, letter) => {
    const told = await toldIn(text);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`look-alike letter ${letter}`);
  });
});

test.each(['pаypal', 'ОPEC', 'Sоfia', 'mаy'])('a Cyrillic letter in %s is a disguise', async (text) =>
  expect(await toldIn(text)).toHaveLength(1),
);

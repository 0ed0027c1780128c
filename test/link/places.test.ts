/** Where it happened: bearings from a place and blocks of a street that two articles give otherwise, and those that may both hold. */
import { describe, expect, test } from '@jest/globals';
import { disagreements } from './seen.js';

const LEAD = [
  'A boy was shot near the Harbour Museum in Kelmer, Kelmer police said.',
  'Kelmer police look for whoever shot a boy near the Harbour Museum.',
];

const told = (a: string, b: string): string[] => disagreements(`${LEAD[0]}\n\n${a}\n`, `${LEAD[1]}\n\n${b}\n`);

describe('a bearing', () => {
  const at = (bearing: string) => `The village of Tarn lies ${bearing} of Velm Falls in the hills.`;
  test('on another side', () => {
    expect(told(at('about 110 miles west'), at('110 miles south'))).toEqual([
      'warning quantity "110 miles south" / "about 110 miles west"',
    ]);
  });
  test('that is only finer', () => expect(told(at('110 miles west'), at('110 miles northwest'))).toEqual([]));
  test('of two places that one article tells of', () => {
    expect(told(`${at('110 miles west')} ${at('110 miles south').replace('Tarn', 'Orm')}`, at('110 miles south'))).toEqual([]);
  });
  test('as far from another place', () => {
    expect(told(at('110 miles west'), at('110 miles south').replace('Velm Falls', 'Kelmer'))).toEqual([]);
  });
});

describe('a block of a road that has a number for its name', () => {
  test('in full and in letters', () => {
    expect(
      told('They were called to the 29000 block of WCR 20 on that day.', 'They were called to the 29500 block of Velm County Road 20.'),
    ).toEqual(['error quantity "29000" / "29500"']);
  });
  test('and of an avenue with that number', () => {
    expect(
      told('They were called to the 29000 block of 20th Avenue that day.', 'They were called to the 29500 block of Velm County Road 20.'),
    ).toEqual([]);
  });
});

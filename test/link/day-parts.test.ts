/** In which part of one day two articles have something happen, and what only looks like it. */
import { describe, expect, test } from '@jest/globals';
import { disagreements } from './seen.js';

const LEAD = [
  'Ann Tarn died of her wounds at the Harbour Court flats in Kelmer, Kelmer police said.',
  'Kelmer police look for whoever wounded Ann Tarn at the Harbour Court flats.',
];

const told = (a: string, b: string): string[] =>
  disagreements(`${LEAD[0]}\n\n${a}\n`, `${LEAD[1]}\n\n${b}\n`).filter((line) => line.includes(' date '));

const AFTERNOON = 'Ann Tarn was shot at Harbour Court on Tuesday afternoon.';
const NIGHT = "Little is known of Tuesday night's shooting at Harbour Court.";

describe('the part of the day', () => {
  test('in which it happened', () => expect(told(AFTERNOON, NIGHT)).toEqual(['warning date "Tuesday afternoon" / "Tuesday night"']));
});

describe('no disagreement', () => {
  const quiet = (a: string, b: string) => expect(told(a, b)).toEqual([]);
  test('where an article names both parts', () => quiet(`${AFTERNOON} Neighbours stood about on Tuesday night.`, NIGHT));
  test('of another deed', () => quiet(AFTERNOON, "Little is known of Tuesday night's vigil at Harbour Court."));
  test('of evening and night', () => quiet(AFTERNOON.replace('afternoon', 'evening'), NIGHT));
  test('of the small hours', () => quiet(AFTERNOON.replace('on Tuesday afternoon', 'early Tuesday morning'), NIGHT));
  test('of several days', () => quiet(`${AFTERNOON} A boy was shot in Velm on Friday.`, NIGHT));
  test('of one of several', () => quiet('Police know of another shooting on Tuesday afternoon.', NIGHT));
});

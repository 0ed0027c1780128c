/** One town that articles place in two regions of one level. */
import { describe, expect, test } from '@jest/globals';
import { disagreements } from './seen.js';

const HEADS = [
  'Kelmer council has a case against the Velan family over the party.\n\n',
  'The Velan family of Kelmer has words about the party.\n\n',
];
const placed = (a: string, b: string): string[] =>
  disagreements(`${HEADS[0]}${a}\n`, `${HEADS[1]}${b}\n`).filter((line) => !line.startsWith('info'));

describe('a town', () => {
  test('in two counties, or two states, written short or in full', () => {
    expect(placed('The party was at a slope in Tarnmouth, Cornwall. Nobody came.', 'It was held in Tarnmouth, Devon, in May.')).toEqual([
      'warning name "Tarnmouth, Cornwall" / "Tarnmouth, Devon"',
    ]);
    expect(placed('The car was found near Velm, N.H., on Monday.', 'He was stopped outside Velm, Vermont.')).toEqual([
      'warning name "Velm, N.H." / "Velm, Vermont"',
    ]);
  });
  test('in one, by two names of it', () => {
    expect(placed('The car was found near Velm, N.H., on Monday.', 'He was stopped outside Velm, New Hampshire.')).toEqual([]);
  });
  test('in regions of two levels, or in a list', () => {
    expect(placed('The car was found near Velm, Vermont.', 'He was stopped outside Velm, Canada.')).toEqual([]);
    expect(placed('It is sold in Tarn, Velm, Devon and Kelmer.', 'It is sold in Velm, Cornwall.')).toEqual([]);
  });
  test('of which an article knows two, or that goes on as another name', () => {
    expect(placed('The car was found near Velm, Ohio, and no other in Velm, Iowa.', 'He was stopped outside Velm, Ohio.')).toEqual([]);
    expect(placed('They flew from Velm, Kansas City and Tarn.', 'They flew from Velm, Ohio.')).toEqual([]);
  });
  test('that is a region itself', () => {
    expect(placed('The goods came from Egypt, Italy and Spain.', 'The goods came from Egypt, Taiwan and Spain.')).toEqual([]);
  });
});

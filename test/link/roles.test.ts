/** Posts that two articles give one person, and what is said of one post in two ways. */
import { describe, expect, test } from '@jest/globals';
import { disagreements } from './seen.js';

const told = (a: string, b: string): string[] =>
  disagreements(
    `The harbour fair at Tarn opened on Monday with a dinner. ${a} spoke last.`,
    `Guests left the Tarn dinner early, some hungry. ${b} had promised a feast.`,
  );

describe('two posts', () => {
  test.each([
    ['Venn campaign manager Bo Hale', 'Venn campaign chairman Bo Hale'],
    ['Bo Hale, deputy associate director of the Harbour Board,', 'Bo Hale, associate director of the Harbour Board,'],
    ['Acting Tarn Police Chief Bo Hale', 'Tarn Deputy Police Chief Bo Hale'],
    ['Bo Hale, acting director of fisheries,', 'Bo Hale, deputy director of fisheries,'],
    ['deputy campaign manager Bo Hale', 'campaign manager Bo Hale'],
  ])('%s / %s', (a, b) => expect(told(a, b)).toEqual([expect.stringMatching(/^warning role /)]));
});

describe('one post, or two that can be held', () => {
  test.each([
    ['Harbour Board president Bo Hale', 'Former Harbour Board president Bo Hale'],
    ['Harbour Board president Bo Hale', 'Bo Hale, president of the Rowing Club,'],
    ['HBTC president Bo Hale', 'Bo Hale, president of the H.B.T.C.,'],
    ['Harbour Board president Bo Hale', 'Harbour Board treasurer Bo Hale'],
    ['Green candidate Bo Hale', 'third-party candidate Bo Hale'],
    ['Bo Hale, acting director of fisheries,', 'Bo Hale, deputy director of the harbours,'],
    ['Venn campaign adviser Bo Hale', 'Venn campaign aide Bo Hale'],
    ['former intelligence officer Bo Hale', 'former intelligence agent Bo Hale'],
    ['Bo Hale, the Board’s deputy manager and communications director,', 'Bo Hale, communications director of the Board,'],
    ['deputy campaign manager Bo Hale', 'deputy campaign manager and communications director Bo Hale'],
    ['Justice Bo Hale', 'Associate Justice Bo Hale'],
  ])('%s / %s', (a, b) => expect(told(a, b)).toEqual([]));
});

describe('a post that is left', () => {
  const fair = (words: string): string => `The harbour fair at Tarn opened on Monday with a dinner. ${words}`;
  const deputy = 'Guests left the Tarn dinner early, some hungry. Deputy Director Bo Hale had promised a feast.';
  test('is no other post', () => {
    expect(disagreements(fair('The Board elevated its chief of staff, Bo Hale, to deputy director.'), deputy)).toEqual([]);
  });
  const acting = 'Guests left the Tarn dinner early, some hungry. Acting Director Bo Hale had promised a feast.';
  test('is no other post where somebody is named for the next', () => {
    expect(disagreements(fair('The Board has named Bo Hale, its deputy director, to serve as acting director.'), acting)).toEqual([]);
    expect(disagreements(fair('The Board has named Bo Hale, its deputy director, to the jury of the fair.'), acting)).toHaveLength(1);
  });
  test('where nobody is raised it is', () => {
    expect(disagreements(fair('The Board thanked its chief of staff, Bo Hale, for the dinner.'), deputy)).toHaveLength(1);
  });
});

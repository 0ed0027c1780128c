/** What two articles of one story tell in like words of two things: two of a family, two deeds of one day, two who did the same. */
import { describe, expect, test } from '@jest/globals';
import { disagreements } from './seen.js';

const HEADS = [
  'Kelmer harbour office has a case against the Velan family, the Kelmer council said.\n\n',
  'The Velan family of Kelmer has words for the harbour office.\n\n',
];
/** Errors and warnings of two articles that go on with these words. */
const told = (a: string, b: string): string[] =>
  disagreements(`${HEADS[0]}${a}\n`, `${HEADS[1]}${b}\n`).filter((line) => !line.startsWith('info'));

describe('two of a family', () => {
  const alone = 'Jin Velang was held at the old quay with two others. The harbour office freed Jin Velang in May.';
  test('of whom an article calls the one a brother', () => {
    const brothers =
      'The skipper, Jin Velan, who came home in March, thanked Mayor Cole. Velan said he and his younger brother, Jin Velang, had mended the boat.';
    expect(told(brothers.replace('Velan said', 'Jin said'), alone)).toEqual([]);
    expect(told(brothers.replace('his younger brother', 'the other skipper').replace('Velan said', 'Jin said'), alone)).toEqual([
      'error name "Jin Velan" / "Jin Velang"',
    ]);
  });
  test('but not who is one person, whose brother is somebody else', () => {
    expect(told('Tom Velan came home in March. Tom’s brother, Marek Hollin, had mended the boat.', 'Marek Holin sank in May.')).toEqual([
      'error name "Marek Holin" / "Marek Hollin"',
    ]);
  });
});

describe('times of two deeds', () => {
  const fire = 'The fire broke out at about midnight in the Kelmer boat hall, where 300 people were at a dance.';
  test('when it broke out, and when somebody came to see it', () => {
    expect(told(fire, 'Premier Ned Corral visited the fire site in Kelmer at midday, where 300 people were at a dance.')).toEqual([]);
  });
  test('when it broke out, twice', () => {
    expect(told(fire, 'The fire broke out at about noon in the Kelmer boat hall, where 300 people were at a dance.')).toEqual([
      'warning date "about midnight" / "about noon"',
    ]);
  });
});

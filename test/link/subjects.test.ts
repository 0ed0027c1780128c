/** Documents after one pattern, each of a thing of its own, disagree on no figure; two of one thing do. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import { sourceOf } from './seen.js';

const manual = (name: string, charge: string, weight: string, years: string): string => `# ${name}

The ${name} is a garden pump for wells and rain barrels. Before the ${name} is used for the first time, the battery of the pump must be
charged for ${charge} hours at room temperature. The ${name} weighs ${weight} kg without its hose and battery.

Keep the ${name} away from frost. The maker gives ${years} years of warranty on the motor and on the seals of the pump.
`;

const figures = (...texts: string[]) =>
  check({
    facts: [],
    sources: texts.map((text, i) => ({ ...sourceOf(text, null), name: `${i}.txt` })),
    storyOf: () => 'pumps',
  }).findings.filter(({ kind }) => kind === 'quantity');

describe('documents after one pattern', () => {
  test('of two things are not held against one another', () => {
    expect(figures(manual('Brennick', '3', '4.2', '5'), manual('Corvala', '6', '7.9', '2'))).toEqual([]);
  });

  test('of one thing are', () => {
    expect(figures(manual('Brennick', '3', '4.2', '5'), manual('Brennick', '6', '7.9', '2')).length).toBeGreaterThanOrEqual(2);
  });

  test('and so are articles under headlines of their own', () => {
    const headed = (title: string, charge: string, pump: string) =>
      manual('Brennick', charge, '4.2', '5').replace(/^.*/, title).replaceAll('pump', pump);
    expect(
      figures(
        headed('Pump maker recalls thousands of sets after fire', '3', 'pump'),
        headed('Garden sets are taken back by their maker', '6', 'pump'),
      ),
    ).not.toEqual([]);
  });
});

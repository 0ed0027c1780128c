/** Every file is read once, with its story where it has one, and every story compared once. */
import { describe, expect, test } from '@jest/globals';
import { Plan } from '../../src/work/plan.js';

const unitsOf = (plan: Plan) => Array.from({ length: plan.length }, (_, unit) => [[...plan.filesOf(unit)], plan.storyOf(unit)]);

describe('a plan', () => {
  test('reads the files of a story where its first source stands, and the others by themselves', () => {
    const plan = new Plan({
      sources: 5,
      fileOf: (source) => source,
      stories: [{ members: [1, 4] }, { members: [2, 3] }],
      isOpen: () => true,
      pending: Uint8Array.from([1, 1, 1, 1, 1]),
    });
    expect(unitsOf(plan)).toEqual([
      [[0], -1],
      [[1, 4], 0],
      [[2, 3], 1],
    ]);
  });

  test('leaves out what is read or compared already, and takes a file of several sources once', () => {
    // Sources 0, 1 and 2 are of file 0, source 3 of file 1, which is read already; file 2 has no source, source 4 no file.
    const files = [0, 0, 0, 1, -1];
    const plan = new Plan({
      sources: 5,
      fileOf: (source) => files[source],
      stories: [{ members: [0, 3] }, { members: [1, 2] }, { members: [4] }],
      isOpen: (story) => story !== 1,
      pending: Uint8Array.from([1, 0, 1]),
    });
    expect(unitsOf(plan)).toEqual([
      [[0], 0],
      [[], 2],
      [[2], -1],
    ]);
  });

  test('is empty where nothing is left', () => {
    const plan = new Plan({ sources: 1, fileOf: () => 0, stories: [], isOpen: () => true, pending: Uint8Array.from([0]) });
    expect(plan.length).toBe(0);
  });
});

import { describe, expect, test } from '@jest/globals';
import { applied, reverse } from '../../src/review/project-files.js';

const undone = (text: string, ...edits: { start: number; removed: string; inserted: string }[]): string => {
  const made = reverse(
    text,
    edits.map((edit) => ({ file: 'a.txt', ...edit })),
  );
  return typeof made === 'string' ? made : applied(text, made);
};
const REFUSED = 'it has changed since, so this cannot be undone here';

describe('undoing edits of a file', () => {
  test('puts back what was there, each where it was put', () => {
    expect(
      undone(
        'He saw a Chippewa gallery.',
        { start: 7, removed: 'an', inserted: 'a' },
        { start: 10, removed: 'Ojibwe', inserted: 'Chippewa' },
      ),
    ).toBe('He saw an Ojibwe gallery.');
  });

  test('follows one edit that has moved, and is known again', () => {
    expect(undone('Yes. Sofia came.', { start: 0, removed: 'Sophia', inserted: 'Sofia' })).toBe('Yes. Sophia came.');
    expect(undone('Sofia and Sofia came.', { start: 3, removed: 'Sophia', inserted: 'Sofia' })).toBe(REFUSED);
  });

  test('leaves a text alone where several have moved, or what was put in is too short to be known', () => {
    const moved = 'On Monday: He saw a Chippewa gallery.';
    expect(undone(moved, { start: 7, removed: 'an', inserted: 'a' }, { start: 10, removed: 'Ojibwe', inserted: 'Chippewa' })).toBe(REFUSED);
    expect(undone('Mr Bo is in.', { start: 0, removed: 'Al', inserted: 'Bo' })).toBe(REFUSED);
  });
});

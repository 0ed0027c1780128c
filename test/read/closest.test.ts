import { expect, test } from '@jest/globals';
import { closest } from '../../src/read/closest.js';

const KEYS = ['review-by', 'in-quotes', 'match-case', 'evidence', 'examples'];

test.each([
  ['evidnece', 'evidence'],
  ['in_quotes', 'in-quotes'],
  ['by-review', 'review-by'],
  ['case-match', 'match-case'],
  ['colour', null],
  ['x'.repeat(100), null],
])('the nearest known word to %s is %s', (word, near) => {
  expect(closest(word, KEYS)).toBe(near);
});

test('the nearest wins over the first', () => {
  expect(closest('example', ['exampled', 'examples', 'example-s'])).toBe('exampled');
  expect(closest('alp-fines', ['fine-alp', 'alp-fine'])).toBe('alp-fine');
});

/** One street under two names. */
import { describe, expect, test } from '@jest/globals';
import { disagreements } from './seen.js';

const tell = (street: string, more: string): string =>
  `A pilot was shot at a home on ${street} on Monday, police in Kelmer said.\n\nThe harbour office had sent him there. ${more}\n`;
const told = (...streets: string[]): string[] =>
  disagreements(...streets.map((street, i) => tell(street, ['They go to sea again.', 'No ship sailed.', 'It rained.'][i]))).filter((line) =>
    line.includes(' name '),
  );

describe('a street', () => {
  test('of two kinds', () => expect(told('Deltz Avenue', 'Deltz Road')).toEqual(['warning name "Deltz Avenue" / "Deltz Road"']));
  test('not where one article has both kinds', () => expect(told('Deltz Avenue', 'Deltz Road near Deltz Avenue')).toEqual([]));
  test('not called after a common word', () => expect(told('University Avenue', 'University Boulevard')).toEqual([]));
  test('whose name without its kind is one of a street', () => {
    expect(told('Velmar Cove Road', 'Velmar Cove')).toEqual(['warning name "Velmar Cove Road" / "Velmar Cove"']);
  });
  test('not cut short, nor with a quarter of the town after it', () => {
    expect(told('Velmar Creek Road', 'Velmar Creek')).toEqual([]);
    expect(told('Velmar Road NE', 'Velmar Road')).toEqual([]);
  });
  test('with a word in the plural', () => {
    expect(told('Falling Elm Rd', 'Falling Elms Road')).toEqual(['warning name "Falling Elm Rd" / "Falling Elms Road"']);
    expect(told('Falling Elm', 'Falling Elms Road')).toEqual(['warning name "Falling Elm" / "Falling Elms Road"']);
  });
  test('with a word in the plural in an article that uses both, where others use one', () => {
    expect(told('Falling Elm', 'Falling Elms Road near Falling Elm', 'Falling Elms Road')).toEqual([
      'warning name "Falling Elm" / "Falling Elms Road"',
    ]);
    expect(told('Falling Elm', 'Falling Elms Road near Falling Elm')).toEqual([]);
  });
});

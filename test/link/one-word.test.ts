/** Names of bodies that are the same but for one word. */
import { describe, expect, test } from '@jest/globals';
import { disagreements } from './seen.js';

const tell = (name: string, more: string): string =>
  `The pilot was taken to ${name} on Monday, police in Kelmer said.\n\nThe harbour office had called ${name} before. ${more}\n`;
const told = (a: string, b: string): string[] =>
  disagreements(tell(a, 'They go to sea again.'), tell(b, 'No ship sailed.')).filter((line) => line.includes(' name '));

describe('forms of one word', () => {
  test('what is made of one verb', () => {
    expect(told('Velmgrass Distribution Ltd', 'Velmgrass Distributors Ltd')).toEqual([
      'warning name "Velmgrass Distribution Ltd" / "Velmgrass Distributors Ltd"',
    ]);
  });
  test('one and several', () => {
    expect(told('the Top Tarn Grocery', 'the Top Tarn Groceries')).toEqual(['warning name "Top Tarn Groceries" / "Top Tarn Grocery"']);
    expect(told('the Kelmer Harbour Service Agency', 'the Kelmer Harbour Service Agencies')).toEqual([
      'warning name "Kelmer Harbour Service Agencies" / "Kelmer Harbour Service Agency"',
    ]);
  });
  test('not of two that are named together, or of one of several', () => {
    expect(told('the Kelmer Intelligence Committee', 'the Velmar and Kelmer Intelligence Committees')).toEqual([]);
    expect(told('a Kelmer Intelligence Committee', 'Kelmer Intelligence Committees')).toEqual([]);
  });
  test('not where an article has both', () => {
    const both = 'Kelmer Harbour Service Agency and the Kelmer Harbour Service Agencies';
    expect(told(both, both)).toEqual([]);
  });
});

test('no slip: one of them or several, a city and those who live there', () => {
  expect(disagreements('The Board of Directors of both firms met.', 'The Boards of Directors of both firms met.')).toEqual([]);
  expect(disagreements('It hurt the Las Vegas police.', 'Being a Las Vegan, he spoke. The Las Vegas police came.')).toEqual([]);
});

describe('words that begin alike', () => {
  test('in a name of three words', () => {
    expect(told('Velmar High Patrol Office', 'Velmar Highway Patrol Office')).toEqual([
      'warning name "Velmar High Patrol Office" / "Velmar Highway Patrol Office"',
    ]);
  });
  test('an apostrophe', () => {
    expect(told('the Kelmer Harbour Pilots’ Association', 'the Kelmer Harbour Pilots Association')).toEqual([
      'warning name "Kelmer Harbour Pilots Association" / "Kelmer Harbour Pilots’ Association"',
    ]);
  });
  test('a slip beside the right name', () => {
    const both = tell('British Regional Medical Center', 'She was taken to Bristol Regional Medical Center later.').replace(
      'called British',
      'called Bristol',
    );
    expect(disagreements(both, tell('Bristol Regional Medical Center', ''))).toEqual([
      'warning name "Bristol Regional Medical Center" / "British Regional Medical Center"',
    ]);
  });
  test('not of two places that one article names', () => {
    const both = tell('Brevard County Sheriff’s Office', 'She went to Broward County Sheriff’s Office later.');
    expect(disagreements(both, tell('Brevard County Sheriff’s Office', ''))).toEqual([]);
  });
  test('not of ordinals, short forms and dialects', () => {
    expect(told('the Kelmer Thirteenth Harbour Agency', 'the Kelmer Thirtieth Harbour Agency')).toEqual([]);
    expect(told('Kelmer Defence Agency', 'Kelmer Defense Agency')).toEqual([]);
    expect(told('North Kelmer Avenue Hospital', 'North Kelmer Ave Hospital')).toEqual([]);
  });
  test('not in a name of two words', () => expect(told('Naval Agency', 'Navy Agency')).toEqual([]));
});

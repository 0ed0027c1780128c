/** Which event a date is the date of, and where the words do not tell. */
import { describe, expect, test } from '@jest/globals';
import { datedBy } from '../../src/text/dated.js';
import { scan } from '../../src/text/scan.js';
import { formOf } from '../../src/text/words.js';

/** `verb arrest` for the event that the date in angle brackets dates; null where there is none. */
function eventOf(marked: string): string | null {
  const [before, date, after] = marked.split(/[<>]/);
  const tokens = scan(before + date + after);
  let first = 0;
  while (tokens.end[first] <= before.length) first++;
  let last = first;
  while (last < tokens.count && tokens.start[last] < before.length + date.length) last++;
  const dated = datedBy(tokens, first, last);
  return dated && `${dated.by} ${formOf(dated.lemma)}`;
}

describe('the event of a date', () => {
  test.each([
    ['Goran Banjac was arrested in Kelmer on <Friday>.', 'verb arrest'],
    ['On <Friday>, the police in Kelmer arrested Goran Banjac.', 'verb arrest'],
    ['On <Friday> Banjac was quietly arrested.', 'verb arrest'],
    ['The court on <Friday> rejected the plan.', 'verb reject'],
    ['He was named to be the next mayor <Monday>.', 'verb name'],
    ['He was placed on injured reserve on <Monday>.', 'verb place'],
    ["The town mourned after <Friday>'s crash.", 'noun crash'],
    ['Two died in a <Friday night> shooting at the pier.', 'noun shooting'],
    ['The <July 29, 2014>, crash shocked Tarn.', 'noun crash'],
    ['A crash on <Friday> closed the bridge.', 'noun crash'],
    ['Banjac faced a judge after the crash on <Friday>.', 'noun crash'],
    ['The raid took place at the pier on <Friday>.', 'verb take'],
    ['Two men were killed in a crash near Tarn on <Friday>.', 'verb kill'],
    ['He is accused of robbing the office on <Friday>.', 'verb rob'],
  ])('%s', (marked, event) => {
    expect(eventOf(marked)).toBe(event);
  });
  test('of the raid that took place it is the raid that came about', () => {
    const text = 'The raid took place on Friday.';
    const tokens = scan(text);
    const { subject } = datedBy(tokens, 5, 6)!;
    expect(text.slice(tokens.start[subject], tokens.end[subject])).toBe('raid');
  });
});

describe('no event', () => {
  test.each([
    ['of what was said', 'Banjac was arrested, the police said on <Friday>.'],
    ['of what was said first', 'On <Friday>, the mayor said that Banjac was arrested.'],
    ['where a date bounds', 'Banjac was held in the cells until <Friday>.'],
    ['where it may be of either', 'Banjac was charged in the shooting on <Friday>.'],
    ['of goods that a clause describes', 'Planes dropped crates holding food and tents on <Friday>.'],
    ['of an occasion with a day of its own', 'The council closed the pier a week before the vote on <Friday>.'],
    ['of what came after', 'He was charged with murder after a party in Tarn on <Friday>.'],
  ])('%s', (_, marked) => {
    expect(eventOf(marked)).toBeNull();
  });
});

import { describe, expect, test } from '@jest/globals';
import { modalityOf } from '../../src/text/modality.js';
import { scan } from '../../src/text/scan.js';
import { markForms, showModality } from './shown.js';

const read = (text: string): string => {
  const tokens = scan(text);
  return showModality(modalityOf(tokens, 0, tokens.count));
};

describe('plain statements', () => {
  test.each([
    'Two people were killed on Monday.',
    'The company laid off 500 workers.',
    'He pleaded not guilty to three counts.',
    'Not only Leeds but York voted on Friday.',
    'No. 5 seed Osaka won in May 2019.',
    'Deputies arrested the suspect in March.',
    'The blast claimed nine lives.',
    'Will Smith scored 20 points in May.',
    'No fewer than 40 homes were damaged.',
    'The march ended without incident.',
  ])('%s', (sentence) => expect(read(sentence)).toBe(''));
});

describe('marked ones', () => {
  test.each([
    ['Nobody was hurt.', 'negated'],
    ['There were no injuries.', 'negated'],
    ["Police didn't arrest anyone.", 'negated'],
    ['She denied taking $400.', 'negated'],
    ['The bank failed to pay.', 'negated'],
    ['They left without the 30 crates.', 'negated'],
    ['The report of nine deaths was false.', 'negated'],
    ['The firm will cut 500 jobs.', 'planned'],
    ['Nearly 100 volunteers plan to travel.', 'planned'],
    ['Thousands are expected to march.', 'planned'],
    ['The rocket is to lift off at noon.', 'planned'],
    ['He vowed to pay the fine.', 'planned'],
    ['A vote is scheduled for Friday.', 'planned'],
    ['The store is set to open in June.', 'planned'],
    ['They are going to build a bridge.', 'planned'],
    ['As many as 40 people were hurt.', 'possible'],
    ['He faces up to ten years.', 'possible'],
    ['The toll may rise.', 'possible'],
    ['Some 300 are believed to be trapped.', 'possible'],
    ['Perhaps 200 attended.', 'possible'],
    ['The fire was possibly set.', 'possible'],
    ['Dozens are feared dead.', 'possible'],
    ['He allegedly stole $2 million.', 'alleged'],
    ['She is accused of taking bribes.', 'alleged'],
    ['The men reportedly fired 30 shots.', 'alleged'],
    ['If elected, she has four years.', 'conditional'],
    ['Unless they pay, the power is off.', 'conditional'],
    ['The firm will not cut jobs.', 'negated, planned'],
    ['He would resign if asked.', 'planned, conditional'],
  ])('%s: %s', (sentence, expected) => expect(read(sentence)).toBe(expected));
});

test('names the words that say so, and keeps to its range', () => {
  const tokens = scan('He will not go. They may.');
  expect(markForms(tokens, modalityOf(tokens, 0, 5))).toEqual(['will', 'not']);
  expect(markForms(tokens, modalityOf(tokens, 5, tokens.count))).toEqual(['may']);
  expect(modalityOf(tokens, 0, 1).marks).toEqual([]);
});

/** What two articles of one story give otherwise in nearly one sentence, and what is told in such sentences and is no disagreement. */
import { describe, expect, test } from '@jest/globals';
import { disagreements } from './seen.js';

const LEAD = [
  'The Harbour Museum in Kelmer has a new wing, the Kelmer council said.',
  'Kelmer council has a new wing at the Harbour Museum.',
];

/** What is found in two articles that go on with these words. */
const told = (a: string, b: string, heads: readonly [string, string] = ['', '']): string[] =>
  disagreements(`${heads[0]}${LEAD[0]}\n\n${a}\n`, `${heads[1]}${LEAD[1]}\n\n${b}\n`);

describe('one sentence but for', () => {
  test('a day that differs in every part', () => {
    expect(told('Entry by the old door ends on 30 June 2026.', 'Entry by the old door ends on 31 July 2026.')).toEqual([
      'warning date "30 June 2026" / "31 July 2026"',
    ]);
  });
  test('a day of which no verb says anything', () => {
    expect(
      told('We saw old prints of ships. (Harbour Museum, 3 May 2019)', 'We saw old maps of ships. (Harbour Museum, 5 May 2019)'),
    ).toEqual(['warning date "3 May 2019" / "5 May 2019"']);
  });
  test('the day of a post is its own', () => {
    const post = 'More prints in the new wing! — Harbour Museum, Kelmer (@harbourmuseum) March 3, 2019';
    expect(told(post, post.replace('3,', '5,'))).toEqual([]);
  });
  test('a month', () => {
    expect(told('A show on whaling with 140 prints opens in May.', 'A show on whaling with 140 prints opens in June.')).toEqual([
      'warning date "June" / "May"',
    ]);
  });
  test('a time, however far apart', () => {
    const sung = 'The singer came on stage at 8pm to loud applause.';
    expect(told(sung, sung.replace('8pm', '8.30pm'))).toEqual(['warning date "8.30pm" / "8pm"']);
    expect(told('Last updated at 11:11 GMT by the museum desk.', 'Last updated at 13:42 GMT by the museum desk.')).toEqual([]);
  });
});

describe('told once', () => {
  test('a bound and the same figure without one, against a third', () => {
    const [a, b, c] = ['shall not exceed 150 per cent', 'is capped at 150%', 'is capped at 125 per cent'];
    const papers = [a, b, c].map((cap, i) => `${LEAD[i % 2]}\n\nThe liability of the supplier ${cap} of the fees.\n`);
    expect(disagreements(...papers).filter((line) => line.includes(' quantity '))).toHaveLength(1);
  });
  test('a family name spelled twice, though the ages differ too', () => {
    const findings = told('Gareth Llewelyn, 54, built it. Llewelyn is glad.', 'Gareth Llewellyn, 45, built it. Llewellyn is glad.');
    expect(findings).toContain('error name "Gareth Llewellyn" / "Gareth Llewelyn"');
  });
  test('a heading that cuts what its own article quotes whole is no error', () => {
    const whole = '"They knew exactly which case to smash," said the jeweller Nathaniel Brandt.';
    const findings = told(whole, whole, ['', '"They knew which case to smash"\n\n']);
    expect(findings.filter((finding) => finding.startsWith('error'))).toEqual([]);
  });
});

test('heads of departments, and owners in the plural', () => {
  const findings = told(
    'Its head of design, Jonas Ekdahl, drew the wing.',
    'The wing was drawn by Kelmer Networks’ head of marketing, Jonas Ekdahl.',
  );
  expect(findings).toContain('info role "head of design" / "head of marketing"');
});

describe('numbers of', () => {
  const numbers = (a: string, b: string): string[] => told(a, b).filter((line) => line.includes(' quantity '));
  test('a range against a range, a bound and a figure', () => {
    const rowers = (figure: string): string => `As many as ${figure} volunteer rowers searched the Kelmer harbour for the ship.`;
    expect(numbers(rowers('30 to 40'), rowers('35 to 40'))).toEqual(['error quantity "As many as 30 to 40" / "As many as 35 to 40"']);
    expect(numbers(rowers('30 to 40'), rowers('35'))).toEqual([]);
    const boats = (figure: string): string => `The fire in Kelmer harbour destroyed ${figure} boats, the mayor said.`;
    expect(numbers(boats('between 80 and 100'), boats('at least 110'))).toEqual(['error quantity "80 and 100" / "at least 110"']);
  });
  test('those who were there, and those whom it involved', () => {
    const out = (figure: string): string =>
      `Coaches said ${figure} high school swimmers and three teachers were out in the Kelmer harbour.`;
    const involved = 'The rescue involved 62 swimmers from Kelmer High School in the harbour.';
    expect(numbers(out('64'), involved)).toEqual(['warning quantity "62" / "64"']);
    expect(numbers(out('62'), involved)).toEqual([]);
  });
  test('the dead, by a toll and by a verb', () => {
    const died = (figure: string): string => `In the storm ${figure} people died in Kelmer county, the coroner said.`;
    const toll = 'In the storm the death toll in Kelmer county climbed to 40, the coroner said.';
    expect(numbers(toll, died('46'))).toEqual(['warning quantity "40" / "46"']);
    expect(numbers(toll, died('40'))).toEqual([]);
    expect(numbers(toll.replace('climbed to', 'climbed by'), died('46'))).toEqual([]);
  });
});

test('the mean of a day and its highest are two figures', () => {
  const peak = (figure: string): string =>
    `Wednesday’s high temperature in Kelmer harbour reached ${figure} degrees, the weather office said.`;
  const mean = 'Temperatures in Kelmer harbour averaged about 70 degrees on Wednesday, the weather office said.';
  expect(told(peak('89'), mean)).toEqual([]);
  expect(told(peak('89'), mean.replace('averaged about', 'rose to'))).toHaveLength(1);
  expect(told(peak('89'), peak('98'))).toHaveLength(1);
});

test('two words for who looks into a case', () => {
  const roles = (a: string, b: string): string[] => told(a, b).filter((line) => line.includes(' role '));
  const briefed = 'Susan Harrow, the officer in charge of the case, briefed Kelmer on Friday.';
  expect(roles(briefed, 'Kelmer was briefed by homicide investigator Susan Harrow.')).toEqual([]);
  expect(roles('Deputy mayor Susan Harrow opened the wing.', 'The wing was opened by mayor Susan Harrow.')).toHaveLength(1);
});

test('a body that lends its first word, and a family name one letter off', () => {
  const names = (a: string, b: string): string[] => told(a, b).filter((line) => line.includes(' name '));
  const horn = 'The inventor Otto Vesk is very rich, said Ann Cole.';
  expect(names('Cole learned much at Vosk. She went on to Vosk Capital in May.', horn)).toEqual([]);
  expect(names('Cole learned much from Vosk. She went on to sell in May.', horn)).toHaveLength(1);
});

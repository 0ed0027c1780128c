/** Like words that were said twice: what is no disagreement on a quotation. */
import { describe, expect, test } from '@jest/globals';
import { disagreements } from './seen.js';

const LEAD = [
  'The Harbour Museum in Kelmer has a new wing, the Kelmer council said.',
  'Kelmer council has a new wing at the Harbour Museum.',
  'A new wing of the Harbour Museum opens, says the council of Kelmer.',
];
const quotes = (...texts: readonly string[]): string[] =>
  disagreements(...texts.map((text, i) => `${LEAD[i]}\n\n${text}\n`)).filter((line) => line.includes(' quote '));

describe('each sentence goes on in words of its own', () => {
  test('beside as many as both have', () => {
    const findings = quotes(
      '“Hope all our guests down in the harbour tonight think hard about who they want as keeper of the wing,” Ann Cole wrote on Monday.',
      '“I want the members to look at what our founders are saying, and to think long and hard about who they want to be our next keeper of the wing and leader of the house,” Ann Cole said.',
    );
    expect(findings.filter((line) => line.startsWith('error'))).toEqual([]);
  });
  test('and is one sentence altered where little else is said', () => {
    expect(
      quotes(
        '“I want the members to think long and hard about who they want as the keeper of the new wing,” Ann Cole said.',
        '“I want the members to think long and hard about who they want to be the keeper of the new wing,” Ann Cole said.',
      ),
    ).toHaveLength(1);
  });
});

test('the name of one body in two sentences', () => {
  expect(
    quotes(
      '“That’s why we’re called the Kelmer harbour works committee. We look after the harbour,” Ann Cole said.',
      '“I want the papers that the Kelmer Harbour Works Committee deserves and needs,” she said.',
    ),
  ).toEqual([]);
});

test('two sayings that a third article quotes of two speakers', () => {
  const [cole, brandt] = [
    '“There is no truth whatsoever to these rumours,” Ann Cole said.',
    '“There is no truth to these rumours,” Jonas Brandt said.',
  ];
  expect(quotes(cole, brandt.replace('Jonas Brandt', 'a spokesman'))).toHaveLength(1);
  expect(quotes(cole, brandt.replace('Jonas Brandt', 'a spokesman'), `${cole}\n\n${brandt}`)).toEqual([]);
});

describe('a few like words', () => {
  const ours = '“It shows a complete absence of accountability in this town,” said Tom Marsh of the quay.';
  const theirs = (who: string): string => `“We see a complete absence of accountability,” ${who} said.`;
  test('of two persons were said twice', () => {
    expect(quotes(ours, theirs('Ann Cole'))).toEqual([]);
  });
  test('of a body and of somebody who may have spoken for it are one saying', () => {
    expect(quotes(ours, theirs('the Kelmer Harbour Authority'))).toHaveLength(1);
  });
});

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

test('words that stand in the other article just as they are, both times', () => {
  const looking = (beetles: string): string =>
    `"In all cases, we are looking for those ${beetles} and moths that are a direct threat to the Northern Parishes and to our national interests,"`;
  const report = [
    'The county of Kelmer has told its farmers of beetles in the east.',
    `${looking('Kelmer beetles')} county secretary Ann Cole said.`,
    'The report does not say where these have been seen. It merely says that they are there, as many farmers have known for years, and that more must be done.',
    '"In some of the cases the beetles, as well as those moths that are also at work in the east, have been seen to begin attacks against the Northern Parishes and our interests," it said.',
  ];
  const letter = [
    'Farmers of Kelmer county have beetles in the east.',
    'In a letter the county wrote of "a number" of beetles in the east, arguing that they are a threat to "the Northern Parishes and our interests."',
    'It gave no further details in the letter, which was sent with the last of its yearly notes to farmers under the Crops Act. More was told in a part of it that nobody outside may read.',
    `${looking('Qelmer Beetles')} Ann Cole, the county secretary, said.`,
  ];
  const findings = disagreements(...[report, letter].map((paragraphs) => paragraphs.join('\n\n'))).filter((line) =>
    line.includes(' quote '),
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain('Qelmer Beetles');
});

test('two sayings that a third article quotes of two speakers', () => {
  const [cole, brandt] = [
    '“There is no truth whatsoever to these rumours,” Ann Cole said.',
    '“There is no truth to these rumours,” Jonas Brandt said.',
  ];
  expect(quotes(cole, brandt.replace('Jonas Brandt', 'a spokesman'))).toHaveLength(1);
  expect(quotes(cole, brandt.replace('Jonas Brandt', 'a spokesman'), `${cole}\n\n${brandt}`)).toEqual([]);
});

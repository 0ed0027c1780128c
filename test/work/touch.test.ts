/** What a fact has anything to say of, it is held to touch; and most of the rest it is not. */
import { expect, test } from '@jest/globals';
import { extract } from '../../src/extract/index.js';
import { FactLinker } from '../../src/link/facts/index.js';
import { readFacts, readText } from '../../src/read/index.js';
import { segment } from '../../src/segment/index.js';
import { Touch, tracesOf } from '../../src/work/touch.js';
import { articles, factsFile } from '../bench/corpus.mjs';

const ODD = `version: 1
facts:
  - id: states
    set: [Orrinfield, Vastmoor, Quillbridge]
  - id: hyphened
    name: Harris-Walz
    variants: [Harris Waltz]
  - id: cities
    term: city
    variants: [town]
  - id: sign
    term: Smith & Sons
  - id: chief
    name: Petronella Vance
    aliases: [Mayor Vance]
    is: mayor
  - id: unplaced
    money: $14,500
  - id: short
    quote: We lost.
    speaker: Petronella Vance
  - id: long
    quote: We will finish the tram line before the winter, and not a penny over budget.
    speaker: Petronella Vance
  - id: age
    fact: Petronella Vance is 41 years old.
  - Flight 370 left Quillbridge with 227 passengers on March 8, 2014.
`;
const SAID = [
  'The states of Orrinfield, Vastmoor and Kelby voted. Smith & Sons of the cities paid $15,000 for it.',
  'Harris Walls and the Harris-Wallace campaign came to town. The fee was $14,500.',
  'Mayor Petronela Vance, 42, said: "We lost." Vence, the deputy mayor, was there.',
  '"We will finish the tram lines before the summer, and not a penny over budget," Petronella Vance said.',
  'Flight 307 left Quillbridge with 227 passengers on March 8, 2014. Old towns have signs.',
  'The tide turned at dawn, and nobody saw the lantern.',
];

const factsOf = (text: string) => {
  const { file, problems } = readFacts('facts.yaml', text);
  if (problems) throw new Error(problems.map(({ message }) => message).join('\n'));
  return file.facts;
};
const articleOf = async (text: string) => extract(segment((await readText('a.txt', Buffer.from(text))).sources[0]));

test.each([
  ['written by hand', factsOf(ODD), SAID],
  [
    'of every sort',
    factsOf(factsFile({ count: 42, seed: 11, stories: 6 })),
    [...articles({ count: 24, seed: 11, perStory: 4, bytes: 900 })].map(({ text }) => text),
  ],
])('facts %s', async (_, facts, texts) => {
  const told = await Promise.all(texts.map(articleOf));
  const traces = told.map((article) => tracesOf([article]));
  let linked = 0;
  let spared = 0;
  for (const fact of facts) {
    const linker = new FactLinker([fact]);
    const touch = new Touch([fact]);
    told.forEach((article, i) => {
      const links = linker.link(article, 0, () => true).length;
      const touched = touch.touches(traces[i]);
      if (links > 0) linked++;
      if (links > 0 && !touched) throw new Error(`${fact.id} speaks of "${texts[i].slice(0, 80)}" and does not touch it`);
      if (!touched) spared++;
    });
  }
  expect(linked).toBeGreaterThan(9);
  expect(spared).toBeGreaterThan((facts.length * texts.length) / 4);
});

/** What `fix` would write in place of a value: the value alone, in the form that the article gave it. */
import { expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import { readFacts } from '../../src/read/index.js';
import { sourceOf } from './seen.js';

test.each([
  ['{ id: a, quantity: 2.6 tonnes of oysters, about: [recalled] }', 'The firm recalled 6.2 tonnes of oysters.', '2.6 tonnes'],
  ['{ id: a, quantity: 62% of samples, about: [samples, norovirus] }', 'Norovirus was found in 26% of samples.', '62%'],
  ['{ id: a, quantity: 9500 Wexmoor fans, about: [travelled, Wexmoor] }', 'Some 5,900 Wexmoor fans travelled.', '9500'],
  ['{ id: a, quantity: 12 years, about: [warranty, pumps] }', 'The pumps have a 21-year warranty.', '12-year'],
  ['{ id: a, quantity: 500 queues, about: [Team plan] }', 'The Team plan has up to 200 queues.', 'up to 500'],
  ['{ id: a, quantity: ~100 staff, about: [Leeds office] }', 'The Leeds office has 150 staff.', '~100'],
])('%s in %j', (fact, text, replacement) => {
  const { file } = readFacts('facts.yaml', `version: 1\nfacts:\n  - ${fact}\n`);
  const { findings } = check({ facts: file!.facts, sources: [sourceOf(text, null)], compareSources: false });
  expect(findings.map(({ fix }) => fix?.replacement)).toEqual([replacement]);
});

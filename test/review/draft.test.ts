/** What a fact made of a disagreement starts as. */
import { expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import { readText } from '../../src/read/index.js';
import { draftOf } from '../../src/review/draft.js';

const TEXTS = {
  'a.txt':
    'Halvard Brisk died on Sunday in Pennock. Brisk served four months in federal prison in 2004 for conspiracy to hide the payments.',
  'b.txt':
    'Halvard Brisk was found dead in Pennock on Sunday. He served five months in federal prison in 2004 for conspiracy, and kept silent.',
};

test('is placed by words that both articles have, not by what the finding is called', async () => {
  const read = await Promise.all(Object.entries(TEXTS).map(([name, text]) => readText(name, Buffer.from(text))));
  const sources = read.flatMap((one) => one.sources);
  const [finding] = check({ facts: [], sources }).findings;
  const { key, about, id } = draftOf(finding, [], []);
  expect(key).toBe('quantity');
  expect(about.length).toBeGreaterThan(1);
  expect(about).not.toContain('2004');
  for (const word of about) for (const text of Object.values(TEXTS)) expect(text.toLowerCase()).toContain(word);
  expect(id).toMatch(/^figure-of-/);
});

/** The engine gives the report of the plain pipeline, byte for byte, whatever the number of threads and the order of arguments. */
import { describe, expect, test } from '@jest/globals';
import { articles, factsFile } from '../bench/corpus.mjs';
import { engineText, factsOf, folderOf, plainText } from './project.js';

const COUNT = 24;
const FACTS = factsOf(factsFile({ count: 18, seed: 7, stories: 6 }));
const FILES = Object.fromEntries([...articles({ count: COUNT, seed: 7, perStory: 4, bytes: 900 })].map(({ name, text }) => [name, text]));
const OTHERS = {
  'empty.txt': '',
  'broken.txt': 'caf\u0000',
  'page.html': '<title>Ferry</title><!-- factdiff-disable nobody -- no such fact --><p>The Sunday ferry was late &amp; full.</p>',
  'wire.jsonl': [...articles({ count: 4, seed: 7, perStory: 4, bytes: 900 })]
    .map(({ text }, i) => JSON.stringify({ id: `w${i}`, text: text.replace('police', 'the police') }))
    .join('\n'),
};

describe('the engine and the plain pipeline agree', () => {
  const folder = folderOf({ ...FILES, ...OTHERS });

  test('and there is something to agree on', async () => {
    const report = JSON.parse(await plainText(folder, FACTS));
    expect(report.summary.unread).toBe(2);
    expect(new Set(report.findings.map(({ rule }: { rule: string }) => rule))).toEqual(new Set(['contradicts', 'disagrees']));
    expect(report.verdicts.some(({ verdict }: { verdict: string }) => verdict === 'agrees')).toBe(true);
  });

  test.each([1, 2, 3, 8])('with %d threads', async (jobs) => {
    expect(await engineText(folder, FACTS, { jobs })).toBe(await plainText(folder, FACTS));
  });

  test('in whatever order the sources are named', async () => {
    const patterns = [...Object.keys(FILES).reverse(), ...Object.keys(OTHERS)];
    expect(await engineText(folder, FACTS, { jobs: 2, patterns })).toBe(await plainText(folder, FACTS));
  });

  test('with stories given, some of one source', async () => {
    const storyOf = (source: string) => (source.includes('000001') ? 'one' : source.endsWith('02-00.txt') ? 'alone' : null);
    expect(await engineText(folder, FACTS, { jobs: 2, storyOf })).toBe(await plainText(folder, FACTS, storyOf));
  });

  test('without facts', async () => {
    expect(await engineText(folder, [], { jobs: 2 })).toBe(await plainText(folder, []));
  });
});

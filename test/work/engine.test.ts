/** The engine gives the report of the plain pipeline, byte for byte, whatever the number of threads and the order of arguments. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Progress } from '../../src/work/engine.js';
import { articles, factsFile } from '../bench/corpus.mjs';
import { engineText, factsOf, findSources, folderOf, plainText, readText, runEngine } from './project.js';

const COUNT = 24;
const FACTS = factsOf(factsFile({ count: 18, seed: 7, stories: 6 }));
const FILES: Record<string, string> = Object.fromEntries(
  [...articles({ count: COUNT, seed: 7, perStory: 4, bytes: 900 })].map(({ name, text }) => [name, text]),
);
const names = Object.keys(FILES).sort();
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

  test.each([
    [1, 0],
    [2, 1_000_000_000],
  ])('with %d threads and findings packed, %d bytes of them in memory', async (jobs, room) => {
    expect(await engineText(folder, FACTS, { jobs, room })).toBe(await plainText(folder, FACTS));
  });

  test.each([1, 2, 3, 8])('with %d threads, the sources sorted into stories first', async (jobs) => {
    const phases = new Set<string>();
    const onProgress = ({ phase }: Progress) => phases.add(phase);
    expect(await engineText(folder, FACTS, { jobs, isLookedAt: true, onProgress })).toBe(await plainText(folder, FACTS));
    expect(phases).toContain('looks');
  });

  test('sorted first, with stories given and a source that nobody can read again', async () => {
    const storyOf = (source: string) => (source.includes('000001') || source === 'note' ? 'one' : null);
    const { sources } = await readText('note', Buffer.from('Nobody in the town was hurt by the 12 fires.\n'));
    const way = { storyOf, isLookedAt: true, sources } as const;
    const text = await engineText(folder, FACTS, { ...way, jobs: 1 });
    expect(await engineText(folder, FACTS, { ...way, jobs: 2 })).toBe(text);
    expect(await engineText(folder, FACTS, { storyOf, sources })).toBe(text);
    expect(JSON.parse(text).sources.find(({ source }: { source: string }) => source === 'note')).toMatchObject({ story: 'one' });
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

describe('a file that changes between the first look and the check', () => {
  test.each([
    ['is checked as it is then', (text: string) => `${text}Nobody knew more.\n`],
    ['may belong to another story', () => FILES[names[names.length - 1]]],
    ['is told as unread where nothing is left', () => ''],
  ])('%s', async (_, change) => {
    const folder = folderOf(FILES);
    const onProgress = ({ phase, done, total }: Progress) => {
      if (phase === 'looks' && done === total) writeFileSync(join(folder, names[0]), change(FILES[names[0]]));
    };
    const text = await engineText(folder, FACTS, { isLookedAt: true, onProgress });
    expect(text).toBe(await plainText(folder, FACTS));
    expect(text).not.toBe(await plainText(folderOf(FILES), FACTS));
  });
});

describe('a run that is ended early', () => {
  const folder = folderOf(FILES);

  test.each([1, 2])('before its sources are sorted, tells all as unread (%d threads)', async (jobs) => {
    const found = await findSources(['.'], { root: folder });
    const ended = new AbortController();
    const { report, incomplete } = await runEngine({
      facts: FACTS,
      listed: found.listed,
      sources: [],
      unread: [],
      storyOf: () => null,
      compareSources: true,
      jobs,
      threadsFrom: 0,
      lookFrom: 0,
      signal: ended.signal,
      onProgress: () => ended.abort(),
    });
    expect(report.summary).toMatchObject({ sources: COUNT, checked: 0, unread: COUNT });
    expect(incomplete).toEqual([`the run was ended before ${COUNT} of ${COUNT} files were checked`]);
  });

  test.each([1, 2])('while its stories are read, keeps those that are complete (%d threads)', async (jobs) => {
    const found = await findSources(['.'], { root: folder });
    const ended = new AbortController();
    const { report, incomplete } = await runEngine({
      facts: FACTS,
      listed: found.listed,
      sources: [],
      unread: [],
      storyOf: (source) => (source < names[12] ? 'first' : 'second'),
      compareSources: true,
      jobs,
      threadsFrom: 0,
      lookFrom: 0,
      signal: ended.signal,
      onProgress: ({ phase, done }) => {
        if (phase === 'sources' && done === 14) ended.abort();
      },
    });
    const { checked, unread } = report.summary;
    expect(checked + unread).toBe(COUNT);
    expect(checked).toBeGreaterThanOrEqual(14);
    const told = report.sources.filter(({ story }) => story === 'first');
    expect([0, 12]).toContain(told.length);
    if (unread) expect(incomplete[0]).toBe(`the run was ended before ${unread} of ${COUNT} files were checked`);
  });

  test.each([1, 2])('keeps what is complete, and tells the rest as unread (%d threads)', async (jobs) => {
    const found = await findSources(['.'], { root: folder });
    const ended = new AbortController();
    const { report, incomplete } = await runEngine({
      facts: FACTS,
      listed: found.listed,
      sources: [],
      unread: [],
      storyOf: () => null,
      compareSources: true,
      jobs,
      threadsFrom: 0,
      signal: ended.signal,
      onProgress: () => ended.abort(),
    });
    const { checked, unread, sources } = report.summary;
    expect(sources).toBe(COUNT);
    expect(checked + unread).toBe(COUNT);
    expect(checked).toBeGreaterThan(0);
    if (jobs === 1) expect(unread).toBe(COUNT - 1);
    for (const { state, reason } of report.sources)
      expect([state, reason]).toEqual(
        state === 'checked' ? ['checked', null] : ['unread', 'Unexpected end of the run, expected time to check it'],
      );
    if (unread) expect(incomplete).toContain(`the run was ended before ${unread} of ${COUNT} files were checked`);
  });
});

describe('the size of a run', () => {
  const folder = folderOf(FILES);

  test('is told once, before anything is read', async () => {
    const found = await findSources(['.'], { root: folder });
    const told: (number | string)[] = [];
    await runEngine({
      facts: FACTS,
      listed: found.listed,
      sources: [],
      unread: [],
      storyOf: () => null,
      compareSources: true,
      jobs: 1,
      onSize: (bytes) => told.push(bytes),
      onSource: () => told.push('read'),
    });
    const bytes = Object.values(FILES).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    expect(told[0]).toBe(bytes);
    expect(told.slice(1)).toEqual(Array(COUNT).fill('read'));
  });
});

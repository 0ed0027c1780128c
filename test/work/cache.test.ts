/** The cache changes how long a check takes, and nothing else: warm, damaged, crowded and after every change of facts and sources. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Fact } from '../../src/model/fact.js';
import { articles, factsFile } from '../bench/corpus.mjs';
import { engineText, factsOf, folderOf, plainText, runEngineOver } from './project.js';

const STORIES = 5;
const FILES = Object.fromEntries([...articles({ count: 20, seed: 3, perStory: 4, bytes: 900 })].map(({ name, text }) => [name, text]));
const FACTS = factsOf(factsFile({ count: 20, seed: 3, stories: STORIES }));
const [FIRST] = Object.keys(FILES);

const packsOf = (cache: string): string[] => readdirSync(cache).filter((name) => name.endsWith('.pack'));

async function filled(): Promise<{ folder: string; cache: string; plain: string }> {
  const folder = folderOf(FILES);
  const cache = join(folder, '.factdiff', 'cache');
  const plain = await plainText(folder, FACTS);
  expect(await engineText(folder, FACTS, { cache })).toBe(plain);
  return { folder, cache, plain };
}

describe('a warm cache', () => {
  test('gives the same report, reads no source for its findings, and ignores itself', async () => {
    const { folder, cache, plain } = await filled();
    expect(readFileSync(join(cache, '.gitignore'), 'utf8')).toBe('*\n');
    expect(packsOf(cache)).toHaveLength(1);
    expect(await engineText(folder, FACTS, { cache })).toBe(plain);
    expect((await runEngineOver(folder, FACTS, { cache })).read).toEqual([]);
    expect(packsOf(cache)).toHaveLength(1);
  });

  test('one source changed: only that one is judged again, and its story compared', async () => {
    const { folder, cache } = await filled();
    writeFileSync(join(folder, FIRST), FILES[FIRST].replace(/\d+ (?=\w+ were)/, '77 '));
    const again = await runEngineOver(folder, FACTS, { cache });
    expect(new Set(again.read)).toEqual(new Set([FIRST]));
    expect(again.text).toBe(await plainText(folder, FACTS));
  });

  test('one fact changed: what it cannot touch is not judged again', async () => {
    const { folder, cache } = await filled();
    const changed = factsOf(factsFile({ count: 20, seed: 3, stories: STORIES, changed: 7 }));
    const again = await runEngineOver(folder, changed, { cache });
    expect(again.text).toBe(await plainText(folder, changed));
    expect(again.read.length).toBeGreaterThan(0);
    expect(again.read.length).toBeLessThanOrEqual(Object.keys(FILES).length / 2);
  });

  test.each([1, 2])('where sources are sorted first, some of them known already (%d threads)', async (jobs) => {
    const folder = folderOf(FILES);
    const cache = join(folder, '.factdiff', 'cache');
    const way = { cache, jobs, isLookedAt: true } as const;
    expect(await engineText(folder, FACTS, way)).toBe(await plainText(folder, FACTS));
    expect((await runEngineOver(folder, FACTS, { cache })).read).toEqual([]);
    for (const name of Object.keys(FILES).slice(0, 3)) appendFileSync(join(folder, name), 'Nobody knew more.\n');
    const changed = factsOf(factsFile({ count: 20, seed: 3, stories: STORIES, changed: 7 }));
    expect(await engineText(folder, changed, way)).toBe(await plainText(folder, changed));
    expect((await runEngineOver(folder, changed, { cache })).read).toEqual([]);
  });

  test('whatever facts come, go, change or change places, the report is that of a run without a cache', async () => {
    const { folder, cache } = await filled();
    const all = [...FACTS, ...factsOf(factsFile({ count: 8, seed: 4, stories: STORIES }).replaceAll('fact-', 'other-'))];
    for (let round = 0; round < 8; round++) {
      const facts = all
        .filter((_, i) => (i * 7 + round * 5) % 11 < 8)
        .map((fact) => ((fact.line + round) % 6 === 0 ? altered(fact) : fact));
      if (round % 3 === 2) facts.reverse();
      expect(await engineText(folder, facts, { cache, jobs: (round % 2) + 1 })).toBe(await plainText(folder, facts));
    }
    expect(packsOf(cache).length).toBeLessThanOrEqual(7);
  });
});

/** The fact with another severity, or other words for where it belongs. */
const altered = (fact: Fact): Fact =>
  fact.about.length > 1
    ? { ...fact, about: fact.about.slice(1) }
    : { ...fact, severity: 'warning', variants: [...fact.variants, 'Fire chief'] };

describe('a damaged cache', () => {
  test.each([
    ['cut short', (path: string) => truncateSync(path, 900)],
    ['emptied', (path: string) => truncateSync(path, 0)],
    ['longer than it was', (path: string) => appendFileSync(path, 'more')],
    [
      'with one byte changed',
      (path: string) => {
        const bytes = readFileSync(path);
        bytes[bytes.length >> 1] ^= 1;
        writeFileSync(path, bytes);
      },
    ],
    [
      'a folder',
      (path: string) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ])('%s: the report is the same, and the next run has a whole one', async (_, damage) => {
    const { folder, cache, plain } = await filled();
    damage(join(cache, packsOf(cache)[0]));
    expect(await engineText(folder, FACTS, { cache })).toBe(plain);
    expect((await runEngineOver(folder, FACTS, { cache })).read).toEqual([]);
  });

  test('a folder that cannot be made: the report is the same', async () => {
    const folder = folderOf({ ...FILES, '.factdiff': 'a file stands here' });
    expect(await engineText(folder, FACTS, { cache: join(folder, '.factdiff', 'cache') })).toBe(await plainText(folder, FACTS));
  });

  test('what a run on another machine has in hand is left to it', async () => {
    const { folder, cache, plain } = await filled();
    const [mine] = packsOf(cache);
    const left = join(cache, `.${mine}.00000000-999999999-00000000.factdiff-tmp`);
    writeFileSync(left, 'half');
    expect(await engineText(folder, FACTS, { cache })).toBe(plain);
    expect(existsSync(left)).toBe(true);
  });
});

test('runs side by side in one folder', async () => {
  const { folder, cache, plain } = await filled();
  rmSync(cache, { recursive: true });
  const texts = await Promise.all([1, 2, 1, 2].map((jobs) => engineText(folder, FACTS, { cache, jobs })));
  expect(texts).toEqual([plain, plain, plain, plain]);
  expect(await engineText(folder, FACTS, { cache })).toBe(plain);
});

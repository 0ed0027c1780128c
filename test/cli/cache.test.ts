/** What a run leaves in .factdiff/cache, and that nobody can tell from the report whether it was there. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { articles, factsFile } from '../bench/corpus.mjs';
import { factdiff, project } from './command.js';

const SOURCES = Object.fromEntries([...articles({ count: 48, seed: 5, perStory: 8 })].map(({ name, text }) => [`sources/${name}`, text]));
const LARGE = factsFile({ count: 260, seed: 5, stories: 6 });
const JSON_OUT = ['--format', 'json', '--stdout'];

const cacheOf = (folder: string): string[] => {
  const path = join(folder, '.factdiff/cache');
  return existsSync(path) ? readdirSync(path).sort() : [];
};
const endingIn = (folder: string, ending: string): string[] => cacheOf(folder).filter((name) => name.endsWith(ending));

describe('the cache of the command', () => {
  test('is left by a large run, and changes nothing but the time: with it, without it, damaged', () => {
    const folder = project({ 'facts.yaml': LARGE, ...SOURCES });
    const plain = factdiff(folder, [...JSON_OUT, '--no-cache']);
    expect(JSON.parse(plain.stdout).summary.checked).toBe(48);
    expect(cacheOf(folder)).toEqual([]);
    expect(factdiff(folder, JSON_OUT)).toEqual(plain);
    expect([endingIn(folder, '.pack').length, endingIn(folder, '.facts').length]).toEqual([1, 1]);
    expect(readFileSync(join(folder, '.factdiff/cache/.gitignore'), 'utf8')).toBe('*\n');
    expect(factdiff(folder, [...JSON_OUT, '--jobs', '2'])).toEqual(plain);
    for (const name of cacheOf(folder)) if (name !== '.gitignore') writeFileSync(join(folder, '.factdiff/cache', name), 'nonsense');
    expect(factdiff(folder, JSON_OUT)).toEqual(plain);
    expect(factdiff(folder, JSON_OUT)).toEqual(plain);
  });

  test('holds a small run whole, and no packs', () => {
    const folder = project({ 'facts.yaml': factsFile({ count: 4, seed: 5, stories: 1 }), 'sources/a.txt': Object.values(SOURCES)[0] });
    const first = factdiff(folder, JSON_OUT);
    expect([0, 1]).toContain(first.exit);
    expect(['.pack', '.facts', '.run'].map((end) => endingIn(folder, end).length)).toEqual([0, 1, 1]);
    expect(factdiff(folder, JSON_OUT)).toEqual(first);
    expect(factdiff(folder, [...JSON_OUT, '--no-cache'])).toEqual(first);
    for (const name of endingIn(folder, '.run')) writeFileSync(join(folder, '.factdiff/cache', name), 'nonsense');
    expect(factdiff(folder, JSON_OUT)).toEqual(first);
  });

  test('does not believe a run of other bytes', () => {
    const folder = project({ 'facts.yaml': factsFile({ count: 4, seed: 5, stories: 1 }), 'sources/a.txt': Object.values(SOURCES)[0] });
    const first = factdiff(folder, JSON_OUT);
    writeFileSync(join(folder, 'sources/a.txt'), 'Nothing of it.\n');
    const other = factdiff(folder, JSON_OUT);
    expect(other).not.toEqual(first);
    expect(factdiff(folder, [...JSON_OUT, '--no-cache'])).toEqual(other);
  });

  test('does not keep facts whose examples fail', () => {
    const failing = LARGE.replace(/(?<=^ {4}name: .*\n)/m, '    examples: { agrees: [Nobody was there.] }\n');
    const folder = project({ 'facts.yaml': failing, 'sources/a.txt': Object.values(SOURCES)[0] });
    const first = factdiff(folder, []);
    expect(first).toMatchObject({ exit: 2, stdout: '' });
    expect(first.stderr).toContain('Unexpected verdict on an example of fact `fact-000000`');
    expect(factdiff(folder, [])).toEqual(first);
  });

  test('tells a changed facts file from the one that it knows', () => {
    const folder = project({ 'facts.yaml': LARGE, 'sources/a.txt': Object.values(SOURCES)[0] });
    factdiff(folder, []);
    writeFileSync(join(folder, 'facts.yaml'), LARGE.replace('version: 1', 'version: 2'));
    expect(factdiff(folder, [])).toMatchObject({ exit: 2, stdout: '' });
  });
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { pluralOf, soundsOf, stemOf } from '../../src/text/natural.js';

const load = createRequire(import.meta.url);
const PATHS = [
  ...readFileSync(new URL('../../src/text/natural.ts', import.meta.url), 'utf8').matchAll(/require\('(natural\/[^']+)'\)/g),
].map(([, path]) => path);

describe('natural by deep path', () => {
  test('asks for three parts', () => {
    expect(PATHS).toHaveLength(3);
  });
  test.each(PATHS)('%s is where it is expected', (path) => {
    expect(() => load.resolve(path)).not.toThrow();
  });
  test('prints nothing and reads no .env when its parts are loaded', () => {
    const script = `${PATHS.map((path) => `require(${JSON.stringify(load.resolve(path))})`).join(
      ';',
    )};if(Object.keys(require.cache).some((file)=>/dotenv/.test(file)))process.exitCode=1`;
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })).toBe('');
  });
  test('sounds', () => {
    expect(soundsOf('sofia')[0]).toBe(soundsOf('sophia')[0]);
    expect(soundsOf('jerome')).not.toEqual(soundsOf('thomas'));
  });
  test('stems', () => {
    expect(stemOf('running')).toBe('run');
    expect(stemOf('officers')).toBe(stemOf('officer'));
  });
  test('number of nouns', () => {
    expect(pluralOf('city')).toBe('cities');
    expect(['woman', 'german', 'human'].map(pluralOf)).toEqual(['women', 'germans', 'humans']);
  });
});

/** Each folder of scenarios/ is a test: its sources, its facts where it has some, and everything that a check says of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { examine, FOLDER } from './scenarios/examine.js';

const NAMES = readdirSync(fileURLToPath(FOLDER), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe('scenarios', () => {
  test('are there', () => {
    expect(NAMES.length).toBeGreaterThan(10);
  });

  test.each(NAMES)('%s', async (name) => {
    const folder = join(fileURLToPath(FOLDER), name);
    const expected = join(folder, 'expected.json');
    expect(existsSync(expected)).toBe(true);
    expect(await examine(folder)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});

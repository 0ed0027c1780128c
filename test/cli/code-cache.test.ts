/** V8's code cache beside the bundled command: it holds after an installation, and a command's first run adds to it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { COMMAND, project } from './command.js';

const dist = dirname(dirname(COMMAND));
const installed = mkdtempSync(join(tmpdir(), 'factdiff-installed-'));
const folder = project({ 'sources/a.txt': 'The ferry left Tarn with 40 people.\n' });
/** Bytes that say which bundle a cache is of. */
const STAMP = 24;
/** Behind them: the commands that have run. */
const ONLY_CHECK = 1;
const PACKED = new Date('1985-10-26T08:15:00Z');

beforeAll(() => {
  // Caches that other runs are writing aside are gone the next moment.
  cpSync(dist, join(installed, 'dist'), { recursive: true, filter: (from) => !/\.cache\.\d+$/.test(from) });
  cpSync(join(dist, '../package.json'), join(installed, 'package.json'));
  symlinkSync(join(dist, '../node_modules'), join(installed, 'node_modules'));
  // Other tests may have run commands with the cache that is copied.
  const built = readFileSync(cache());
  built.writeUInt32LE(ONLY_CHECK, STAMP);
  writeFileSync(cache(), built);
  for (const name of readdirSync(join(installed, 'dist/cli'))) utimesSync(join(installed, 'dist/cli', name), PACKED, PACKED);
});
afterAll(() => rmSync(installed, { recursive: true, force: true }));

const cache = (): string => {
  const name = readdirSync(join(installed, 'dist/cli')).find((one) => one.startsWith('bundle.cjs.') && one.endsWith('.cache'));
  return join(installed, 'dist/cli', name!);
};
/** Bytes of the cache and when it was written, after a command. */
function after(...args: string[]): { readonly size: number; readonly at: number } {
  const run = spawnSync(process.execPath, [join(installed, 'dist/cli/launch.cjs'), ...args], { cwd: folder, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  const { size, mtimeMs } = statSync(cache());
  return { size, at: mtimeMs };
}

test('the build’s holds for the same bundle of another day, and a command that is new to it adds its functions once', () => {
  const built = after('--version');
  expect(built.at).toBe(PACKED.getTime());
  const compared = after('compare', '40 people', 'forty people');
  expect(compared.at).toBeGreaterThan(built.at);
  utimesSync(cache(), PACKED, PACKED);
  expect(after('compare', '40 people', 'forty people').at).toBe(PACKED.getTime());
});

test('one of another bundle is made anew', () => {
  const whole = readFileSync(cache());
  const other = Buffer.from(whole);
  other[STAMP - 1] ^= 1;
  writeFileSync(cache(), other);
  after('--version');
  expect(readFileSync(cache()).subarray(0, STAMP)).toEqual(whole.subarray(0, STAMP));
});

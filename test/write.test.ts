import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { transformFileSync } from '@swc/core';
import { rewriteWhole, sweep, WriteError, writeWhole } from '../src/write.js';

let folder: string;
/** The writer as a module that another process can load. */
let compiled: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'factdiff-write-'));
  compiled = join(folder, 'write.mjs');
  const options = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } } as const;
  writeFileSync(
    compiled,
    transformFileSync(join(import.meta.dirname, '../src/write.ts'), { ...options, swcrc: false, configFile: false }).code,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fresh = (name: string): string => {
  const path = join(folder, name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path);
  return path;
};

describe('writing piece by piece', () => {
  test('writes all pieces, and none of them where one cannot be made', () => {
    const path = join(fresh('pieces'), 'report.json');
    writeWhole(path, () => ['{"a":"', 'é😀'.repeat(40_000), '"}\n']);
    expect(readFileSync(path, 'utf8')).toBe(`{"a":"${'é😀'.repeat(40_000)}"}\n`);
    const failing = function* () {
      yield 'half';
      throw new Error('no more');
    };
    expect(() => writeWhole(path, failing)).toThrow(WriteError);
    expect(readFileSync(path, 'utf8').length).toBeGreaterThan(100_000);
    expect(readdirSync(join(path, '..'))).toEqual(['report.json']);
  });
});

describe('the writer', () => {
  test('makes folders, writes all bytes, leaves nothing besides', () => {
    const path = join(fresh('plain'), 'deep/er/report.json');
    writeWhole(path, 'é\u{1f600}');
    expect(readFileSync(path, 'utf8')).toBe('é\u{1f600}');
    expect(readdirSync(join(folder, 'plain/deep/er'))).toEqual(['report.json']);
  });

  test('an existing file keeps its permissions', () => {
    const path = join(fresh('mode'), 'a');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    writeWhole(path, 'new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  test('a link is replaced by a report, and kept by a rewrite', () => {
    const at = fresh('links');
    writeFileSync(join(at, 'target'), 'old');
    symlinkSync('target', join(at, 'link'));
    rewriteWhole(join(at, 'link'), (before) => Buffer.concat([before, Buffer.from('er')]));
    expect([readFileSync(join(at, 'target'), 'utf8'), lstatSync(join(at, 'link')).isSymbolicLink()]).toEqual(['older', true]);
    writeWhole(join(at, 'link'), 'report');
    expect([readFileSync(join(at, 'target'), 'utf8'), lstatSync(join(at, 'link')).isSymbolicLink()]).toEqual(['older', false]);
  });

  test('says what it could not write, and why', () => {
    const at = fresh('trouble');
    mkdirSync(join(at, 'report.json'));
    writeFileSync(join(at, 'file'), '');
    expect(() => writeWhole(join(at, 'report.json'), 'x')).toThrow(/^Cannot write .*report.json: a folder has that name/);
    expect(() => writeWhole(join(at, 'file/report.json'), 'x')).toThrow(/Cannot write .*: a file stands where a folder is needed/);
    expect(() => rewriteWhole(join(at, 'none'), (bytes) => bytes)).toThrow(/Cannot write .*none: it is not there \(ENOENT\)/);
    expect(readdirSync(at).sort()).toEqual(['file', 'report.json']);
  });

  test('sweeps what dead runs left, and only that', () => {
    const at = fresh('sweep');
    writeWhole(join(at, 'seed'), '');
    const dead = spawnSync('true').pid;
    const ours = leftover(at, process.ppid);
    const alive = leftover(at, process.ppid);
    const gone = leftover(at, dead);
    const old = leftover(at, process.ppid, new Date(Date.now() - 2 * 60 * 60 * 1000));
    const foreign = join(at, `.a.00000000-${dead}-00000000.factdiff-tmp`);
    const other = join(at, '.factdiff-tmp');
    for (const path of [foreign, other]) writeFileSync(path, '');
    sweep(at);
    expect([ours, alive, gone, old, foreign, other].map((path) => existsSync(path))).toEqual([true, true, false, false, true, true]);
  });

  test('16 processes that write one file leave one whole file', async () => {
    const at = fresh('race');
    const code = `import { writeWhole } from ${JSON.stringify(compiled)}; for (let i = 0; i < 10; i++) writeWhole(process.argv[1], process.argv[2].repeat(50000));`;
    const runs = Array.from({ length: 16 }, (_, i) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', code, join(at, 'f'), String.fromCharCode(97 + i)], {
        stdio: 'inherit',
      });
      return new Promise((resolve) => child.on('exit', resolve));
    });
    expect(await Promise.all(runs)).toEqual(Array(16).fill(0));
    const text = readFileSync(join(at, 'f'), 'utf8');
    expect(text).toBe(text[0].repeat(50000));
    expect(readdirSync(at)).toEqual(['f']);
  });
});

/** A temporary file as a run of a process would leave it. */
function leftover(at: string, owner: number, when = new Date()): string {
  const host = hostMark(at);
  const path = join(
    at,
    `.report.json.${host}-${owner}-${Math.floor(Math.random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0')}.factdiff-tmp`,
  );
  writeFileSync(path, 'half');
  utimesSync(path, when, when);
  return path;
}

/** This machine's mark, as a killed run shows it. */
let mark = '';
function hostMark(at: string): string {
  if (mark) return mark;
  const code = `import { writeWhole } from ${JSON.stringify(compiled)}; import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'; fs.renameSync = () => process.kill(process.pid, 'SIGKILL'); syncBuiltinESMExports(); writeWhole(process.argv[1], 'x');`;
  spawnSync(process.execPath, ['--input-type=module', '-e', code, join(at, 'probe')]);
  const left = readdirSync(at).find((name) => name.startsWith('.probe.'))!;
  mark = /\.([0-9a-f]{8})-/.exec(left)![1];
  rmSync(join(at, left));
  return mark;
}

const KILLS = 200;
const LANES = 4;

test(`a run killed at ${KILLS} random moments leaves every file old or new, and the next run sweeps`, async () => {
  const at = fresh('kill');
  const size = 1_000_000;
  const whole = new Set(['a', 'b'].map((letter) => letter.repeat(size)));
  let torn = 0;
  let leftovers = 0;
  const lane = async (n: number): Promise<void> => {
    const own = join(at, String(n));
    mkdirSync(own);
    for (let round = 0; round < KILLS / LANES; round++) {
      await killedWriter(own, size, Math.random() * 20);
      for (const name of readdirSync(own)) {
        if (name.startsWith('.')) leftovers++;
        else if (!whole.has(readFileSync(join(own, name), 'utf8'))) torn++;
      }
    }
    writeWhole(join(own, 'last'), 'x');
    expect(readdirSync(own).filter((name) => name.startsWith('.'))).toEqual([]);
  };
  await Promise.all(Array.from({ length: LANES }, (_, n) => lane(n)));
  expect(torn).toBe(0);
  // Otherwise no kill came while a file was being written, and the test showed nothing.
  expect(leftovers).toBeGreaterThan(5);
}, 240_000);

function killedWriter(at: string, size: number, after: number): Promise<void> {
  const code = `import { writeWhole } from ${JSON.stringify(compiled)};
    console.log('ready');
    for (let i = 0; ; i++) writeWhole(process.argv[1] + '/' + (i % 3), 'ab'[i % 2].repeat(${size}));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, at], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve) => {
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after));
    child.on('exit', () => resolve());
  });
}

const disk = mkdtempSync(join(tmpdir(), 'factdiff-disk-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]).status === 0;
if (!mounted)
  process.stderr.write(
    'test/write.test.ts: no small disk could be mounted (that takes root on Linux): the test of a full disk is skipped\n',
  );
afterAll(() => {
  if (mounted) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

(mounted ? test : test.skip)('on a full disk the old file stays, the message says so, and nothing is left over', () => {
  const path = join(disk, 'report.json');
  writeWhole(path, 'old'.repeat(30_000));
  let caught: unknown;
  try {
    writeWhole(path, 'new'.repeat(200_000));
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(WriteError);
  expect((caught as Error).message).toBe(`Cannot write ${path}: the disk is full (ENOSPC)`);
  expect(readFileSync(path, 'utf8')).toBe('old'.repeat(30_000));
  expect(readdirSync(disk)).toEqual(['report.json']);
  // And it works again as soon as there is room.
  writeWhole(path, 'small');
  expect(readFileSync(path, 'utf8')).toBe('small');
});

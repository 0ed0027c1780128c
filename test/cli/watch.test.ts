/** `--watch` as somebody at a terminal sees it, and what is told of a run that takes long. */
import { type ChildProcess, spawn } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { inWords, ticker } from '../../src/cli/progress.js';
import { COMMAND, FACTS, MISSPELT, project, RIGHT, WRONG } from './command.js';

const WATCHING = 'factdiff: watching for changes; Ctrl-C ends it\n';

/** Writes a file at once, as editors do: a check must not see it empty. */
function put(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, 'aside'), text);
  renameSync(join(folder, 'aside'), join(folder, name));
}

const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** A command that runs until it is interrupted, with what it has said so far. */
function started(folder: string, args: readonly string[]) {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: folder, env: { PATH: process.env.PATH, NO_COLOR: '1' } });
  running.push(child);
  const said = { stdout: '', stderr: '' };
  let heard = (): void => undefined;
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
      heard();
    });
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  return {
    said,
    /** Resolves once the words have been said so many times. */
    until: (stream: 'stdout' | 'stderr', words: string, times = 1) =>
      new Promise<void>((resolve) => {
        heard = () => {
          if (said[stream].split(words).length > times) resolve();
        };
        heard();
      }),
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

describe('--watch', () => {
  test('prints what is new and what is gone, outlives a broken facts file, and ends with the last exit code', async () => {
    const folder = project({ 'facts.yaml': FACTS, 'sources/a.txt': RIGHT, 'sources/b.txt': MISSPELT });
    const run = started(folder, ['--watch']);
    await run.until('stderr', WATCHING);
    expect(run.said.stdout).toContain('Unexpected name "Sabina Okonjo", expected "Sabine Okonjo"');

    put(folder, 'sources/b.txt', WRONG);
    await run.until('stdout', '2 new, 1 gone, 2 open\n');
    expect(run.said.stdout).toMatch(/^new: sources\/b\.txt:1:41: error: Unexpected sum "\$15,400", expected "\$14,500" \[[0-9a-f]{16}\]$/m);
    expect(run.said.stdout).toMatch(/^gone: sources\/b\.txt:1:18: error: Unexpected name "Sabina Okonjo"/m);

    await run.until('stderr', WATCHING, 2);
    put(folder, 'facts.yaml', 'facts: [');
    await run.until('stderr', WATCHING, 3);
    expect(run.said.stderr).toMatch(/^facts\.yaml:1:\d+: Unexpected /m);

    put(folder, 'facts.yaml', FACTS);
    await run.until('stdout', '0 new, 0 gone, 2 open\n');
    put(folder, 'sources/b.txt', RIGHT);
    await run.until('stdout', '0 new, 2 gone, 0 open\n');
    await run.until('stderr', WATCHING, 5);
    expect(await run.interrupt()).toBe(0);
  }, 30_000);
});

describe('progress', () => {
  const half = { phase: 'sources', done: 5, total: 10, bytes: 3_000_000, totalBytes: 9_000_000, findings: 1 } as const;

  test('says how many, how fast, how long, and what was found', () => {
    expect(inWords(half, 2)).toBe('5 of 10 files, 1.5 MB/s, 4 s left, 1 finding');
    expect(inWords({ ...half, bytes: 1000, findings: 0 }, 10)).toBe('5 of 10 files, 0.0 MB/s, 24 h 59 min left, 0 findings');
    expect(inWords({ ...half, phase: 'looks' }, 2)).toBe('5 of 10 files sorted into stories');
    expect(inWords({ ...half, phase: 'stories' }, 2)).toBe('5 of 10 stories compared, 1 finding');
  });

  test('is silent in short runs, writes one line over and over, and leaves nothing', () => {
    let now = 0;
    let text = '';
    const line = ticker(
      (words) => {
        text += words;
      },
      80,
      () => now,
    );
    now = 900;
    line.tell(half);
    expect(text).toBe('');
    now = 2000;
    line.tell(half);
    now = 2050;
    line.tell(half);
    expect(text).toBe('\r5 of 10 files, 1.5 MB/s, 4 s left, 1 finding');
    line.end();
    expect(text).toMatch(/\r +\r$/);
  });
});

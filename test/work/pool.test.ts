/** Threads that die, hang or throw cost what they had in hand, tried once more alone; everything else is done. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { FileOutcome } from '../../src/work/hand.js';
import { DIST, folderOf, Pool } from './project.js';

const ORDER = { facts: [], compare: true, trace: false };
/** A thread that dies, hangs or throws on files that ask for it, and else does what the real one does. */
const MISBEHAVING = `
import { parentPort } from 'node:worker_threads';
const on = parentPort.on.bind(parentPort);
parentPort.on = (event, listener) =>
  on(event, (task) => {
    const what = task.files.map(({ name }) => /(dies|hangs|throws)/.exec(name)?.[1]).find(Boolean);
    if (what === 'dies') process.exit(3);
    if (what === 'throws') throw new Error('a fault of its own');
    while (what === 'hangs');
    listener(task);
  });
await import(${JSON.stringify(pathToFileURL(join(DIST, 'work', 'worker.js')).href)});
`;
const script = pathToFileURL(join(folderOf({ 'misbehaving.mjs': MISBEHAVING }), 'misbehaving.mjs'));

async function outcomesOf(names: readonly string[], size: number): Promise<Map<string, FileOutcome>> {
  const folder = folderOf(Object.fromEntries(names.map((name) => [name, `The tide turned at ${name}.\n`])));
  const files = names.map((name) => ({ name, path: join(folder, name) }));
  const pool = new Pool(ORDER, { jobs: 2, script, patience: 4000 });
  const outcomes = new Map<string, FileOutcome>();
  const batches = [];
  for (let i = 0; i < files.length; i += size) batches.push({ files: files.slice(i, i + size), stories: [], bytes: 100 });
  try {
    await pool.run(batches, (done) => {
      for (const outcome of done.files) {
        expect(outcomes.has(outcome.file)).toBe(false);
        outcomes.set(outcome.file, outcome);
      }
    });
  } finally {
    await pool.close();
  }
  return outcomes;
}

describe('a thread that fails', () => {
  test.each([
    ['dies', 'Unexpected end of the thread that checked it, expected its findings'],
    ['throws', 'Unexpected fault while checking (a fault of its own), expected its findings'],
    ['hangs', 'Unexpected length of checking, expected at most 5 seconds'],
  ])('%s: its one source is told as unread, and the rest is checked', async (how, reason) => {
    const names = ['a.txt', 'b.txt', `${how}.txt`, 'c.txt', 'd.txt', 'e.txt'];
    const outcomes = await outcomesOf(names, 3);
    expect([...outcomes.keys()].sort()).toEqual([...names].sort());
    for (const [name, { records, unread }] of outcomes) {
      if (name === `${how}.txt`)
        expect({ records, unread }).toEqual({ records: [], unread: [{ name, sha256: null, state: 'unread', reason }] });
      else expect({ count: records.length, unread }).toEqual({ count: 1, unread: [] });
    }
  });

  test('threads that cannot be started at all are an error of the run', async () => {
    const pool = new Pool(ORDER, { jobs: 2, script: pathToFileURL(join(DIST, 'nowhere.mjs')) });
    await expect(pool.run([{ files: [{ name: 'a.txt', path: 'a.txt' }], stories: [], bytes: 1 }], () => undefined)).rejects.toThrow();
    await pool.close();
  });

  test('a run that is ended leaves the rest', async () => {
    const pool = new Pool(ORDER, { jobs: 1, script });
    const ended = new AbortController();
    setTimeout(() => ended.abort(), 300);
    const done: string[] = [];
    await pool.run(
      [{ files: [{ name: 'hangs.txt', path: 'hangs.txt' }], stories: [], bytes: 1 }],
      ({ files }) => done.push(...files.map(({ file }) => file)),
      ended.signal,
    );
    await pool.close();
    expect(done).toEqual([]);
  });
});

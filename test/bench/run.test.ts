/** The benchmarks run and write what they promise; how long anything takes is nobody's business here. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { check, readText, type Source } from '../../src/index.js';
import { COMMAND } from '../cli/command.js';
import { articleOf, articles, factsFile, storyOf } from './corpus.mjs';

const out = mkdtempSync(join(tmpdir(), 'factdiff-bench-test-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

test('the small benchmark writes a table and a plot', () => {
  const script = fileURLToPath(new URL('./run.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--small', '--command', COMMAND, '--out', out], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const table = readFileSync(join(out, 'bench.md'), 'utf8');
  for (const row of ['node -e 0', 'factdiff, 5 articles, 5 facts', 'two threads, no cache', 'nothing changed', 'one fact changed']) {
    expect(table).toContain(`| ${row} | `);
    expect(stdout).toContain(`| ${row} | `);
  }
  expect(readFileSync(join(out, 'bench.svg'), 'utf8')).toMatch(/^<svg [^>]*>.*<\/svg>\n$/s);
}, 300_000);

test('the measure of scale tells of time and memory for each size', () => {
  const script = fileURLToPath(new URL('./scale.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '10', '20', '--command', COMMAND], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const rows = stdout.trim().split('\n').slice(1);
  expect(rows.map((row) => row.trim().split(/\s+/)[0])).toEqual(['10', '20']);
  for (const row of rows) expect(Number(row.trim().split(/\s+/).at(-1))).toBeGreaterThan(20);
}, 60_000);

test('every article of a corpus is checked, and every reading of a finding stands somewhere', async () => {
  const sources: Source[] = [];
  for (const { name, text } of articles({ count: 600, seed: Number(process.env.FACTDIFF_SEED ?? Date.now() % 10_000), bytes: 900 }))
    sources.push(...(await readText(name, Buffer.from(text))).sources);
  const { findings, summary } = check({ facts: [], sources });
  expect(summary.unread).toBe(0);
  expect(summary.checked).toBe(600);
  expect(findings.length).toBeGreaterThan(60);
  for (const { readings } of findings) for (const { spans } of readings) expect(spans.length).toBeGreaterThan(0);
}, 60_000);

test('the corpus is the same for a seed, whatever part of it is made', () => {
  const all = [...articles({ count: 25, seed: 9 })];
  expect([...articles({ count: 25, seed: 9 })]).toEqual(all);
  expect(all[24].text).toBe(articleOf(9, storyOf(9, 2), 4));
  expect(new Set(all.map(({ text }) => text)).size).toBe(25);
  expect(factsFile({ count: 30, seed: 9, stories: 3 }).match(/ - id: /g)).toHaveLength(30);
});

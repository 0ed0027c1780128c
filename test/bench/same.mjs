#!/usr/bin/env node
// Runs one check over and over: with 1, 2, 3 and 8 threads, with a cold, a warm, a damaged and no cache, with its sources named in any
// order. Every report must be the first, byte for byte. Ends with 1 where one is not.
//   node test/bench/same.mjs [--runs N] [--articles N] [--seed N] [--command FILE]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { randomOf, writeProject } from './corpus.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    articles: { type: 'string', default: '170' },
    seed: { type: 'string', default: '1' },
    command: { type: 'string' },
  },
});
const command = resolve(values.command ?? fileURLToPath(new URL('../../dist/cli/launch.cjs', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'factdiff-same-'));
const random = randomOf(Number(values.seed));
const pick = (list) => list[Math.floor(random() * list.length)];
const cache = join(folder, '.factdiff/cache');

const CACHES = {
  none: () => ['--no-cache'],
  cold: () => {
    rmSync(cache, { recursive: true, force: true });
    return [];
  },
  warm: () => [],
  damaged: () => {
    for (const name of existsSync(cache) ? readdirSync(cache) : []) {
      const bytes = readFileSync(join(cache, name));
      if (bytes.length) bytes[Math.floor(random() * bytes.length)] ^= 1 + Math.floor(random() * 255);
      writeFileSync(join(cache, name), random() < 0.3 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes);
    }
    return [];
  },
};

function shuffled(list) {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [copy[i], copy[k]] = [copy[k], copy[i]];
  }
  return copy;
}

try {
  writeProject(folder, { articles: Number(values.articles), facts: 60 });
  const names = readdirSync(join(folder, 'sources'), { recursive: true })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join('sources', name));
  let first = null;
  for (let run = 0; run < Number(values.runs); run++) {
    const jobs = pick([1, 2, 3, 8]);
    const state = run === 0 ? 'none' : pick(Object.keys(CACHES));
    const args = [
      'check',
      ...CACHES[state](),
      '--jobs',
      String(jobs),
      '--format',
      'json',
      '--quiet',
      '--fail-on',
      'never',
      ...shuffled(names),
    ];
    const { status, stderr } = spawnSync(process.execPath, [command, ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`run ${run} ended with ${status}: ${stderr}`);
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, 'reports/report.json')))
      .digest('hex');
    first ??= hash;
    if (hash !== first) {
      console.log(`run ${run} (${jobs} threads, ${state} cache) gave another report`);
      process.exitCode = 1;
      break;
    }
    if ((run + 1) % 20 === 0) console.log(`${run + 1} runs, one report`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

#!/usr/bin/env node
// Runs one check over and over: with 1, 2, 3 and 8 threads, with a cold, a warm, a damaged and no cache, with its sources named in any
// order. Every report must be the first, byte for byte. Ends with 1 where one is not.
//   node test/bench/same.mjs [--runs N] [--articles N] [--seed N] [--dist FOLDER]
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { randomOf, writeProject } from './corpus.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    articles: { type: 'string', default: '24' },
    seed: { type: 'string', default: '1' },
    dist: { type: 'string' },
  },
});
const dist = values.dist ? resolve(values.dist) : fileURLToPath(new URL('../../dist', import.meta.url));
const built = (file) => import(pathToFileURL(join(dist, file)).href);
const { runEngine } = await built('work/engine.js');
const { findSources, loadFactsFile } = await built('read/index.js');
const folder = mkdtempSync(join(tmpdir(), 'factdiff-same-'));
const random = randomOf(Number(values.seed));
const pick = (list) => list[Math.floor(random() * list.length)];
const cache = join(folder, '.factdiff/cache');

const CACHES = {
  none: () => undefined,
  cold: () => {
    rmSync(cache, { recursive: true, force: true });
  },
  warm: () => undefined,
  damaged: () => {
    for (const name of existsSync(cache) ? readdirSync(cache) : []) {
      const bytes = readFileSync(join(cache, name));
      if (bytes.length) bytes[Math.floor(random() * bytes.length)] ^= 1 + Math.floor(random() * 255);
      writeFileSync(join(cache, name), random() < 0.3 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes);
    }
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
  const { facts } = loadFactsFile(join(folder, 'facts.yaml')).file;
  let first = null;
  for (let run = 0; run < Number(values.runs); run++) {
    const jobs = pick([1, 2, 3, 8]);
    const state = run === 0 ? 'none' : pick(Object.keys(CACHES));
    CACHES[state]();
    const found = await findSources(shuffled(names), { root: folder });
    const { report } = await runEngine({
      facts,
      listed: shuffled(found.listed),
      sources: [],
      unread: found.read.unread,
      storyOf: () => null,
      compareSources: true,
      jobs,
      threadsFrom: 0,
      cache: state === 'none' ? null : { folder: cache, tool: 'same' },
      cacheFrom: 0,
    });
    if (report.summary.unread > 0)
      throw new Error(`run ${run} left something unread: ${report.sources.find(({ reason }) => reason)?.reason}`);
    const hash = createHash('sha256').update(JSON.stringify(report)).digest('hex');
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

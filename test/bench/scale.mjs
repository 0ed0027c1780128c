#!/usr/bin/env node
// How time and memory of the command grow with the archive: `diff` over 10,000, 100,000, … generated articles, ten to a story, written as
// files into a folder of their own, which is removed at the end. Tells seconds, the growth of time against the row above divided by that
// of the articles (1 = linear), and the peak of resident memory. Runs on the built command.
//   node test/bench/scale.mjs [ARTICLES…] [--bytes N] [--jobs N] [--seed N] [--facts N] [--command FILE]
// With --facts, `check` against so many facts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeProject } from './corpus.mjs';

const { values, positionals } = parseArgs({
  options: {
    bytes: { type: 'string', default: '700' },
    jobs: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    facts: { type: 'string' },
    command: { type: 'string' },
  },
  allowPositionals: true,
});
const command = resolve(values.command ?? fileURLToPath(new URL('../../dist/cli/launch.cjs', import.meta.url)));
// The process itself tells, as it ends, the most memory that it had (kilobytes).
const TELL = `data:text/javascript,process.on('exit',()=>{process.stderr.write('\\npeak '+process.resourceUsage().maxRSS+'\\n')})`;

function measure(count) {
  const folder = mkdtempSync(join(tmpdir(), 'factdiff-scale-'));
  try {
    const bytes = writeProject(folder, {
      articles: count,
      facts: Number(values.facts ?? 1),
      bytes: Number(values.bytes),
      seed: Number(values.seed),
    });
    const what = values.facts ? ['check'] : ['diff', 'sources'];
    const args = [...what, '--quiet', '--fail-on', 'never', '--format', 'json', '--no-cache', '--jobs', values.jobs];
    const began = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--import', TELL, command, ...args], { cwd: folder, encoding: 'utf8' });
    const seconds = (performance.now() - began) / 1000;
    const peak = /peak (\d+)\n$/.exec(stderr);
    if (status !== 0 || !peak) throw new Error(`ended with ${status}: ${stderr.slice(-600)}`);
    return { count, bytes, seconds, megabytes: Number(peak[1]) / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

console.log('articles        MB  seconds  ms/article  growth  peak MB');
let last = null;
for (const size of positionals.length ? positionals : ['10000', '100000']) {
  const now = measure(Number(size));
  const growth = last ? now.seconds / last.seconds / (now.count / last.count) : null;
  console.log(
    [
      String(now.count).padStart(8),
      (now.bytes / 1e6).toFixed(1).padStart(9),
      now.seconds.toFixed(1).padStart(8),
      ((now.seconds / now.count) * 1000).toFixed(2).padStart(11),
      (growth === null ? '' : growth.toFixed(2)).padStart(7),
      now.megabytes.toFixed(0).padStart(8),
    ].join(' '),
  );
  last = now;
}

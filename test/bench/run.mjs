#!/usr/bin/env node
// factdiff and its peers side by side: the same articles, in turn, in one run, so that what counts are the ratios. Writes a table and a
// plot to reports/. Runs on the built command.
//   npm run bench -- [--articles N] [--facts N] [--rounds N] [--small] [--no-peers] [--command FILE] [--out FOLDER]
// Peers are no dependencies of this project: those that are missing are installed with npm into a folder outside of it (--peers FOLDER).
// --small is for tests: few articles, one round, no peers; it tells whether everything runs, and nothing about time.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { factsFile, storyOf, writeProject } from './corpus.mjs';
import { drivers, installPeers } from './peers.mjs';
import { plotOf, tableOf } from './tables.mjs';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    facts: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    small: { type: 'boolean', default: false },
    peers: { type: 'string' },
    'no-peers': { type: 'boolean', default: false },
    command: { type: 'string' },
    out: { type: 'string' },
  },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const command = resolve(values.command ?? join(root, 'dist/cli/launch.cjs'));
const out = resolve(values.out ?? join(root, 'reports'));
const count = values.small ? 30 : Number(values.articles);
const facts = values.small ? 30 : Number(values.facts);
const rounds = values.small ? 1 : Math.max(5, Number(values.rounds));
const work = mkdtempSync(join(tmpdir(), 'factdiff-bench-'));

/** Runs a command in a folder; seconds of the clock, and of processors (all its children's included) where the system tells. */
function timed({ argv, cwd, ok = [0, 1] }) {
  const began = performance.now();
  const timer = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-f', '%U %S %M', '-o', join(work, 'time')] : [];
  const [program, ...rest] = [...timer, ...argv];
  const { status, stderr, error } = spawnSync(program, rest, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const clock = (performance.now() - began) / 1000;
  if (error || !ok.includes(status))
    throw new Error(`${argv.join(' ').slice(0, 200)} ended with ${status}: ${error?.message ?? stderr.slice(-600)}`);
  if (timer.length === 0) return { clock, processor: clock, memory: 0 };
  const [user, system, kilobytes] = readFileSync(join(work, 'time'), 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
  return { clock, processor: user + system, memory: kilobytes / 1024 };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Every case once a round, so that a busy moment of the machine falls on all of them. */
function measure(cases) {
  const runs = cases.map(() => []);
  // Once without counting, so that disks and caches are warm where they shall be.
  for (const one of values.small ? [] : cases) {
    one.before?.();
    timed(one);
  }
  for (let round = 0; round < rounds; round++)
    cases.forEach((one, i) => {
      one.before?.(round);
      runs[i].push(timed(one));
    });
  return cases.map(({ name, bytes = 0 }, i) => ({
    name,
    bytes,
    clock: median(runs[i].map(({ clock }) => clock)),
    processor: median(runs[i].map(({ processor }) => processor)),
    memory: median(runs[i].map(({ memory }) => memory)),
  }));
}

const factdiff = (...args) => [process.execPath, command, 'check', '--quiet', '--fail-on', 'never', '--format', 'json', ...args];

function project(name, articles, facts_) {
  const folder = join(work, name);
  const bytes = writeProject(folder, { articles, facts: facts_ });
  return { folder, bytes, files: readdirSync(join(folder, 'sources'), { recursive: true }).filter((file) => file.endsWith('.txt')) };
}

const sections = [];
const tell = (title, base, rows, note = '') => {
  sections.push({ title, base, rows, note });
  console.log(`\n${tableOf({ title, base, rows, note })}`);
};

try {
  const peersAt =
    values['no-peers'] || values.small ? null : await installPeers(resolve(values.peers ?? join(tmpdir(), 'factdiff-bench-peers')));
  const five = project('five', 5, 5);
  const many = project('many-facts', 5, facts);
  const start = [
    { name: 'node -e 0', argv: [process.execPath, '-e', '0'], cwd: work },
    { name: 'factdiff, 5 articles, 5 facts', argv: factdiff(), cwd: five.folder, bytes: five.bytes },
    { name: `factdiff, 5 articles, ${facts} facts`, argv: factdiff(), cwd: many.folder, bytes: many.bytes },
    ...drivers(peersAt, work, five, ['textlint'], termsOf(5)),
  ];
  tell('Start: five articles', 'node -e 0', measure(start), 'Facts warm: what was compiled from them is kept.');

  const few = project('few', values.small ? 5 : 40, facts);
  const against = [
    { name: 'factdiff', argv: factdiff('--jobs', '1', '--no-cache'), cwd: few.folder, bytes: few.bytes },
    ...drivers(peersAt, work, few, ['textlint', 'cspell', 'retext', 'compromise', 'wink-nlp', 'harper'], termsOf(facts)),
    ...ripgrep(few, facts),
  ];
  tell('Side by side', 'factdiff', measure(against), `One thread, no cache, ${facts} facts (as terms where a tool takes terms).`);

  const all = project('all', count, facts);
  const text = factsFile({ count: facts, stories: Math.ceil(count / 10) });
  const changed = factsFile({ count: facts, stories: Math.ceil(count / 10), changed: Math.floor(facts / 2) });
  const factsPath = join(all.folder, 'facts.yaml');
  const cold = () => rmSync(join(all.folder, '.factdiff'), { recursive: true, force: true });
  const engine = [
    { name: 'one thread, no cache', argv: factdiff('--jobs', '1', '--no-cache'), cwd: all.folder, bytes: all.bytes },
    { name: 'two threads, no cache', argv: factdiff('--jobs', '2', '--no-cache'), cwd: all.folder, bytes: all.bytes },
    { name: 'cold cache', argv: factdiff('--jobs', '1'), cwd: all.folder, bytes: all.bytes, before: cold },
    { name: 'nothing changed', argv: factdiff('--jobs', '1'), cwd: all.folder, bytes: all.bytes },
    {
      name: 'one article changed',
      argv: factdiff('--jobs', '1'),
      cwd: all.folder,
      bytes: all.bytes,
      before: (round = -1) => appendFileSync(join(all.folder, 'sources', all.files[round + 2]), 'Nobody knew more.\n'),
    },
    {
      name: 'one fact changed',
      argv: factdiff('--jobs', '1'),
      cwd: all.folder,
      bytes: all.bytes,
      before: (round = 1) => writeFileSync(factsPath, round % 2 ? text : changed),
    },
  ];
  tell(`An archive: ${count} articles, ${facts} facts`, 'one thread, no cache', measure(engine));

  mkdirSync(out, { recursive: true });
  const about = `factdiff on ${process.platform} ${process.arch}, Node ${process.version}; medians of ${rounds}. Only ratios within one table mean anything.`;
  writeFileSync(join(out, 'bench.md'), `# Benchmarks\n\n${about}\n\n${sections.map(tableOf).join('\n')}`);
  writeFileSync(join(out, 'bench.svg'), plotOf(sections));
  console.log(`\n${join(out, 'bench.md')} and bench.svg written`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Wrong and right forms of as many terms as there are facts, for tools that take terms. */
function termsOf(number) {
  return Array.from({ length: number }, (_, i) => {
    const { company } = storyOf(1, i);
    return { right: company, wrong: company.replace(/ (?=\w+$)/, ' and ') };
  });
}

function ripgrep({ folder, bytes }, number) {
  if (spawnSync('rg', ['--version']).status !== 0) return [];
  const list = join(work, 'terms.txt');
  writeFileSync(
    list,
    `${termsOf(number)
      .map(({ right }) => right)
      .join('\n')}\n`,
  );
  return [{ name: 'ripgrep -F -o -b', argv: ['rg', '-F', '-o', '-b', '-j', '1', '-f', list, 'sources'], cwd: folder, bytes }];
}

// Readers of values side by side: what they read of labelled sentences, and how fast they read articles.
//   node test/bench/extract/run.mjs --stories DIR [--dist dist] [--peers DIR] [--mb 5] [--seconds 60] [--rounds 7] [--misses N]
// labels.jsonl holds places and values and no text: the folder of texts it was made from is passed as --stories, and without it nothing is measured.
// The sentences were drawn by draw.mjs with its standard seed; their values were marked by this project's reader and then read and corrected
// sentence by sentence, which favours it where a label is a matter of taste. `besides`: values read where no label stands. Peers: see peers.mjs.
// Each reader runs in a process of its own: one that changes what all share (regular expressions, prototypes) slows whoever comes after it.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomFrom, textsUnder } from './draw.mjs';
import { factdiff, factdiffValues, loadPeer, PEERS } from './peers.mjs';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const here = fileURLToPath(new URL('.', import.meta.url));
const stories = option('stories');
const root = join(here, '../../..');
const dist = option('dist', join(root, 'dist'));

const OWN = { factdiff: () => factdiff(dist), 'factdiff, values alone': () => factdiffValues(dist) };

function main() {
  const rows = [['reader', 'numbers', 'sums', 'dates', 'all values', 'read besides', 'MB/s', 'MB read']];
  for (const name of [...Object.keys(OWN), ...PEERS]) {
    const row = JSON.parse(
      execFileSync(process.execPath, [...process.argv.slice(1), '--reader', name], { stdio: ['ignore', 'pipe', 'inherit'] }),
    );
    if (row === null) console.error(`NOT COMPARED: ${name} is not installed (peers.mjs says how)`);
    else rows.push(row);
  }
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => String(row[i]).length)));
  for (const row of rows)
    console.log(row.map((cell, i) => (i ? String(cell).padStart(widths[i]) : String(cell).padEnd(widths[i]))).join('  '));
}

/** One reader's row; null where it is not installed. */
async function rowOf(name) {
  const reader = await (OWN[name]?.() ?? loadPeer(name, option('peers', root)));
  if (reader === null) return null;
  const seen = recall(name, reader.read, readLabels());
  const { rate, megabytes } = speed(reader.read, sample(Number(option('mb', 5))));
  return [
    name,
    share(seen.quantity),
    share(seen.money),
    share(seen.date),
    share(seen.all),
    seen.besides,
    rate.toFixed(3),
    megabytes.toFixed(2),
  ];
}

const share = ({ right, of }) => `${((100 * right) / of).toFixed(1)}%`;

function readLabels() {
  const cache = new Map();
  const lines = readFileSync(join(here, 'labels.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { file, start, end, values } = JSON.parse(line);
    if (!cache.has(file)) cache.set(file, readFileSync(join(stories, file), 'utf8'));
    return {
      text: cache.get(file).slice(start, end),
      values: values.map((value) => ({ ...value, start: value.start - start, end: value.end - start })),
    };
  });
}

function recall(name, read, labelled) {
  const seen = {
    quantity: { right: 0, of: 0 },
    money: { right: 0, of: 0 },
    date: { right: 0, of: 0 },
    all: { right: 0, of: 0 },
    besides: 0,
  };
  let shown = 0;
  for (const { text, values } of labelled) {
    const found = read(text);
    for (const value of values) {
      const near = found.filter((one) => one.start < value.end && value.start < one.end);
      const right = agrees(value, near);
      for (const tally of [seen[value.kind], seen.all]) {
        tally.of++;
        if (right) tally.right++;
      }
      if (!right && shown++ < Number(option('misses', 0)))
        console.error(name, JSON.stringify(text.slice(value.start, value.end)), JSON.stringify(near));
    }
    seen.besides += found.filter((one) => isValue(one) && !values.some((value) => one.start < value.end && value.start < one.end)).length;
  }
  return seen;
}

const isValue = (one) =>
  one.kind === 'date' ||
  (one.number !== null && one.number !== undefined && Number.isFinite(Number(one.number))) ||
  (one.low ?? null) !== null;
const equal = (a, b) =>
  a !== null && a !== undefined && a !== '' && Math.abs(Number(a) - Number(b)) <= 1e-9 * Math.max(1, Math.abs(Number(b)));

/** A number is right when its value is; a range when both ends are, in one mention or two; a date when it is found and, where the words fix the day, fixed so. */
function agrees(value, near) {
  if (value.any && near.some((one) => value.any.some((number) => equal(one.number, number)))) return true;
  if (value.low) {
    const ends = near.flatMap((one) => [one.low, one.high, one.number]);
    return [value.low, value.high].every((end) => ends.some((got) => equal(got, end)));
  }
  if (value.kind !== 'date') return false;
  return near.some((one) => one.kind === 'date' && (!value.edtf || String(one.day ?? '').startsWith(value.edtf)));
}

/** Texts in an order fixed by a seed, up to so many megabytes. */
function sample(megabytes) {
  const texts = textsUnder(stories).map(({ text }) => text);
  const random = randomFrom(1);
  const chosen = [];
  let bytes = 0;
  while (texts.length && bytes < megabytes * 1e6) {
    const [text] = texts.splice(Math.floor(random() * texts.length), 1);
    chosen.push(text);
    bytes += Buffer.byteLength(text);
  }
  return chosen;
}

/**
 * Processor time over the texts, after a short warm-up: the median of up to `--rounds` rounds, within the time allowed. Slow readers are stopped
 * in their first round, and it is said how far they came.
 */
function speed(read, texts) {
  const limit = Number(option('seconds', 60));
  const warmUntil = Date.now() + (limit / 4) * 1000;
  for (let i = 0; Date.now() < warmUntil; i = (i + 1) % texts.length) read(texts[i]);
  const until = Date.now() + limit * 1000;
  const rounds = [round(read, texts, until)];
  while (rounds.length < Number(option('rounds', 7)) && Date.now() < until) {
    const next = round(read, texts, until);
    if (next.megabytes === rounds[0].megabytes) rounds.push(next);
  }
  return rounds.sort((a, b) => a.rate - b.rate)[rounds.length >> 1];
}

function round(read, texts, until) {
  let bytes = 0;
  const from = process.cpuUsage();
  for (const text of texts) {
    read(text);
    bytes += Buffer.byteLength(text);
    if (Date.now() > until) break;
  }
  const { user, system } = process.cpuUsage(from);
  return { rate: bytes / (user + system), megabytes: bytes / 1e6 };
}

if (!stories || !existsSync(stories)) {
  console.error('SKIPPED: nothing was measured. Pass the folder of texts that labels.jsonl refers to: --stories DIR');
  process.exitCode = 2;
} else if (!existsSync(join(dist, 'extract/index.js'))) {
  console.error(`SKIPPED: nothing was measured. There is no build in ${dist}: npm run build`);
  process.exitCode = 2;
} else if (option('reader')) process.stdout.write(JSON.stringify(await rowOf(option('reader'))));
else main();

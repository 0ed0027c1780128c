// Draws the sentences that labels.jsonl labels: node test/bench/extract/draw.mjs --stories DIR [--seed N] [--count N]
// Prints file, start, end and sentence, tab-separated. The same folder and seed give the same sentences. Only sentences that hold a figure or a
// word of number are drawn: the rest says nothing about a reader of values.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};

/** Files under a folder, in order of name, so that a draw does not depend on the file system. */
export function textsUnder(folder) {
  const found = [];
  const walk = (at) => {
    for (const entry of readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory()) walk(join(at, entry.name));
      else if (entry.name.endsWith('.txt')) found.push(join(at, entry.name));
    }
  };
  walk(folder);
  return found.map((file) => ({ file: relative(folder, file), text: readFileSync(file, 'utf8') }));
}

/** A small generator (mulberry32), the same on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|half|third|quarter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)\b/;

/** Stretches that look like sentences, cut at line ends and at full stops before a capital. */
function* sentencesOf(text) {
  for (const match of text.matchAll(/[^\n]+/g)) {
    let from = match.index;
    const cuts = [...match[0].matchAll(/[.!?]["”’)]*\s+(?=["“(]?[A-Z])/g)].map((cut) => match.index + cut.index + cut[0].trimEnd().length);
    for (const to of [...cuts, match.index + match[0].length]) {
      const start = from + /^\s*/.exec(text.slice(from, to))[0].length;
      yield { start, end: to };
      from = to;
    }
  }
}

export function draw(folder, seed, count) {
  const random = randomFrom(seed);
  const all = [];
  for (const { file, text } of textsUnder(folder)) {
    for (const { start, end } of sentencesOf(text)) {
      const sentence = text.slice(start, end);
      if (sentence.length >= 40 && sentence.length <= 300 && NUMBER.test(sentence)) all.push({ file, start, end, sentence });
    }
  }
  const drawn = [];
  while (drawn.length < count && all.length) drawn.push(all.splice(Math.floor(random() * all.length), 1)[0]);
  return drawn;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const folder = option('stories');
  if (!folder) throw new Error('usage: draw.mjs --stories DIR [--seed N] [--count N]');
  for (const { file, start, end, sentence } of draw(folder, Number(option('seed', 20241122)), Number(option('count', 300))))
    console.log([file, start, end, sentence].join('\t'));
}

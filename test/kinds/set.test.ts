import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { SetValue, Verdict } from '../../src/kinds/kind.js';
import { name } from '../../src/kinds/name/index.js';
import { set } from '../../src/kinds/set/index.js';
import { scan } from '../../src/text/scan.js';

interface Corpus {
  readonly find: readonly { text: string; is: string[]; all?: string[][] }[];
  readonly decoys: readonly string[];
  readonly compare: readonly (readonly [string, string, Verdict, string?])[];
}
const corpus: Corpus = parse(readFileSync(new URL('./set.corpus.yaml', import.meta.url), 'utf8'));

const find = (text: string) => {
  const tokens = scan(text);
  return set.find({ tokens, date: null, names: name.find({ tokens, date: null, names: [] }) });
};
const read = (text: string): SetValue => {
  const value = set.parse(text);
  if (value === null) throw new Error(`no list: ${text}`);
  return value;
};

describe('lists are found', () => {
  test.each(corpus.find.map((one) => [one.text, one] as const))('%s', (_, { text, is, all }) => {
    const plain = text.replaceAll(/[⟪⟫]/g, '');
    const found = find(plain);
    expect(found.map((one) => one.value.members)).toEqual(all ?? [is]);
    expect(found.map((one) => plain.slice(one.start, one.end))).toEqual([...text.matchAll(/⟪([^⟫]*)⟫/g)].map((marked) => marked[1]));
  });
});

describe('no list is found', () => {
  test.each(corpus.decoys)('%s', (text) => {
    expect(find(text).map((one) => one.value.members)).toEqual([]);
  });
});

describe('lists compare', () => {
  test.each(corpus.compare.map((one) => [one.join(' | '), one] as const))('%s', (_, [a, b, verdict, reason]) => {
    const compared = set.compare(read(a), read(b));
    expect(compared.verdict).toBe(verdict);
    expect(compared.because.join('; ')).toContain(reason ?? '');
    expect(set.compare(read(b), read(a)).verdict).toBe(verdict);
  });

  test('the order of members never matters', () => {
    const towns = fc.uniqueArray(fc.constantFrom('Leeds', 'York', 'Hull', 'Bath', 'Wells', 'Cork', 'Derry'), { minLength: 2 });
    fc.assert(
      fc.property(towns, (members) => {
        expect(set.compare({ members }, { members: [...members].reverse() }).verdict).toBe('same');
        expect(set.parse(set.show({ members }))).toEqual({ members });
      }),
    );
  });
});

describe('a list written on its own', () => {
  test.each([
    ['A, B and C', ['A', 'B', 'C']],
    ['A, B, and C', ['A', 'B', 'C']],
    ['A and B', ['A', 'B']],
    ['A; B; C', ['A', 'B', 'C']],
    ['“A”, “B” and “C”.', ['A', 'B', 'C']],
    ['[A, B, C]', ['A', 'B', 'C']],
  ])('%s', (text, members) => {
    expect(set.parse(text)).toEqual({ members });
  });

  test.each(['A', '', ' , '])('%j is none', (text) => {
    expect(set.parse(text)).toBeNull();
  });
});

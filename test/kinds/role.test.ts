import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { RoleValue, Verdict } from '../../src/kinds/kind.js';
import { name } from '../../src/kinds/name/index.js';
import { findHeld, role, sameRoleOtherWords } from '../../src/kinds/role/index.js';
import { scan } from '../../src/text/scan.js';

interface Corpus {
  readonly find: readonly { text: string; is: [string, string | null, string | null]; first?: boolean }[];
  readonly decoys: readonly string[];
  readonly compare: readonly (readonly [string, string, Verdict, string?])[];
}
const corpus: Corpus = parse(readFileSync(new URL('./role.corpus.yaml', import.meta.url), 'utf8'));

const passage = (text: string) => {
  const tokens = scan(text);
  return { tokens, date: null, names: name.find({ tokens, date: null, names: [] }) };
};
const read = (text: string): RoleValue => {
  const value = role.parse(text);
  if (value === null) throw new Error(`no role: ${text}`);
  return value;
};

describe('roles are found', () => {
  test.each(corpus.find.map((one) => [one.text, one] as const))('%s', (_, { text, is, first }) => {
    const plain = text.replaceAll(/[⟪⟫]/g, '');
    const span = /⟪([^⟫]*)⟫/.exec(text)![1];
    const found = role.find(passage(plain)).map(({ start, end, value }) => [plain.slice(start, end), value.role, value.of, value.holder]);
    expect(first ? found.slice(0, 1) : found).toEqual([[span, ...is]]);
  });
});

test('the corpus holds two hundred phrasings and a hundred decoys', () => {
  expect(corpus.find.length).toBeGreaterThanOrEqual(200);
  expect(corpus.decoys.length).toBeGreaterThanOrEqual(100);
});

describe('no role is found', () => {
  test.each(corpus.decoys)('%s', (text) => {
    expect(role.find(passage(text)).map((found) => found.value)).toEqual([]);
  });
});

describe('roles compare', () => {
  test.each(corpus.compare.map((one) => [one.join(' | '), one] as const))('%s', (_, [a, b, verdict, reason]) => {
    for (const compared of [role.compare(read(a), read(b)), role.compare(read(b), read(a))]) {
      expect(compared.verdict).toBe(verdict);
      expect(compared.because.join('; ')).toContain(reason ?? '');
      expect(compared.because.length).toBeGreaterThan(0);
    }
  });

  test.each([
    ['H.A.B.C.', 'HABC', 'same'],
    ['Mexico', 'Mexican', 'same'],
    ['Austria', 'Australian', 'different'],
    ['Mali', 'Malawi', 'different'],
  ])('president of %s and of %s: %s', (a, b, verdict) => {
    const of = (body: string) => ({ role: 'president', of: body, holder: null });
    expect(role.compare(of(a), of(b)).verdict).toBe(verdict);
  });

  test('other words for one post are told from a fuller form', () => {
    expect(sameRoleOtherWords(read('operations chief'), read('head of operations'))).toBe(true);
    expect(sameRoleOtherWords(read('spokesman'), read('spokeswoman'))).toBe(true);
    expect(sameRoleOtherWords(read('operations chief'), read('Operations Chief'))).toBe(false);
    expect(sameRoleOtherWords(read('Detective'), read('Detective Sgt.'))).toBe(false);
    expect(sameRoleOtherWords(read('former head of operations'), read('operations chief'))).toBe(false);
    expect(sameRoleOtherWords(read('head of operations'), read('head of sales'))).toBe(false);
  });
});

test('the holder is told by its place among the names', () => {
  const given = passage('Tom Varga met Ann Cole, head of operations, and Sgt. Owen Pryce.');
  expect(findHeld(given).map(({ holder }) => given.names[holder].value.full)).toEqual(['Ann Cole', 'Owen Pryce']);
});

describe('a role written on its own', () => {
  test.each([
    ['head of operations', { role: 'head of operations', of: null, holder: null }],
    ['the head of operations at the Harbour Party', { role: 'head of operations', of: 'Harbour Party', holder: null }],
    ['Harbour’s head of operations', { role: 'head of operations', of: 'Harbour', holder: null }],
  ])('%s', (text, value) => {
    expect(role.parse(text)).toEqual(value);
  });

  test('a word that is no post is none', () => {
    expect(role.parse('blue sky')).toBeNull();
  });

  test('is shown with its holder', () => {
    expect(role.show({ role: 'mayor', of: 'Leeds', holder: 'Ann Cole' })).toBe('mayor (Leeds): Ann Cole');
  });
});

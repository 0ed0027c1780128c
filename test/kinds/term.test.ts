import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Verdict } from '../../src/kinds/kind.js';
import { FormIndex, findForms, inCompound, term } from '../../src/kinds/term/index.js';
import { scan } from '../../src/text/scan.js';

interface Case {
  readonly forms: string[];
  readonly except?: string[];
  readonly text: string;
}
interface Corpus {
  readonly find: readonly Case[];
  readonly decoys: readonly Case[];
  readonly compare: readonly (readonly [string, string, Verdict])[];
}
const corpus: Corpus = parse(readFileSync(new URL('./term.corpus.yaml', import.meta.url), 'utf8'));

describe('forms are found', () => {
  test.each(corpus.find.map((one) => [`${one.forms.join(', ')}: ${one.text}`, one] as const))('%s', (_, { forms, except, text }) => {
    const plain = text.replaceAll(/[⟪⟫⟦⟧]/g, '');
    const { found, excepted } = findForms(scan(plain), forms, except);
    const marked = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1]);
    expect(found.map(({ start, end }) => plain.slice(start, end))).toEqual(marked(/⟪([^⟫]*)⟫/g));
    expect(excepted.map(({ start, end }) => plain.slice(start, end))).toEqual(marked(/⟦([^⟧]*)⟧/g));
  });
});

describe('no form is found', () => {
  test.each(corpus.decoys.map((one) => [`${one.forms.join(', ')}: ${one.text}`, one] as const))('%s', (_, { forms, except, text }) => {
    expect(findForms(scan(text), forms, except).found).toEqual([]);
  });
});

test('an exception that won names the form it beat', () => {
  const { excepted } = findForms(scan('The Australian Labor Party'), ['Labor', 'Party'], ['Australian Labor Party']);
  expect(excepted.map(({ form, beats }) => [form, beats.map((beaten) => beaten.form).sort()])).toEqual([
    ['Australian Labor Party', ['Labor', 'Party']],
  ]);
});

test('an exception that beat nothing is not told', () => {
  expect(findForms(scan('On Labor Day'), ['Harris'], ['Labor Day']).excepted).toEqual([]);
});

test('an occurrence tells what it is a plural or a part of', () => {
  const tokens = scan('The ferries and the ferry-led town');
  const { found } = findForms(tokens, ['ferry']);
  expect(found.map(({ plural }) => plural)).toEqual([true, false]);
  expect(found.map((one) => inCompound(tokens, one))).toEqual([false, true]);
});

test('a thousand facts are looked for in one pass', () => {
  const forms = Array.from({ length: 3000 }, (_, i) => ({ form: `the ${String.fromCharCode(97 + (i % 26))}name${i} party`, tag: i }));
  const index = new FormIndex(forms);
  const text = Array.from({ length: 20000 }, (_, i) => (i % 50 === 0 ? forms[i % forms.length].form : 'word of the day')).join(' ');
  const tokens = scan(text);
  const found = index.find(tokens);
  expect(found.length).toBe(400);
});

describe('terms compare', () => {
  test.each(corpus.compare)('%s | %s: %s', (a, b, verdict) => {
    expect(term.compare({ form: a }, { form: b }).verdict).toBe(verdict);
    expect(term.compare({ form: b }, { form: a }).verdict).toBe(verdict);
  });

  test('a term written on its own', () => {
    expect(term.parse('  Labour   Party ')).toEqual({ form: 'Labour Party' });
    expect(term.parse('—')).toBeNull();
    expect(term.show({ form: 'Labour' })).toBe('“Labour”');
    expect(term.find({ tokens: scan('Labour'), date: null, names: [] })).toEqual([]);
  });
});

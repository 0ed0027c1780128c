import { describe, expect, test } from '@jest/globals';
import type { Passage, QuantityValue } from '../../src/kinds/kind.js';
import { quantity } from '../../src/kinds/quantity/index.js';
import { scan } from '../../src/text/scan.js';
import { readCorpus } from './corpus.js';

const FIELDS = ['number', 'low', 'high', 'approx', 'unit', 'noun'];
const corpus = readCorpus(new URL('./quantity.corpus.yaml', import.meta.url), FIELDS);
const passage = (text: string): Passage => ({ tokens: scan(text), date: null, names: [] });
const found = (text: string): { text: string; value: QuantityValue }[] =>
  quantity.find(passage(text)).map(({ start, end, value }) => ({ text: text.slice(start, end), value }));

describe('phrasings', () => {
  test.each(corpus.phrasings)('$marked', ({ text, span, value }) => {
    expect(found(text)).toEqual([{ text: span, value }]);
  });
  test.each(corpus.several)('$text', ({ text, values }) => {
    expect(found(text).map((one) => one.value)).toEqual(values);
  });
  test('are at least two hundred', () => expect(corpus.phrasings.length).toBeGreaterThanOrEqual(200));
});

describe('decoys', () => {
  test.each(corpus.decoys.map((text) => [text]))('%s', (text) => expect(found(text)).toEqual([]));
  test('are at least a hundred', () => expect(corpus.decoys.length).toBeGreaterThanOrEqual(100));
});

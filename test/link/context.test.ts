/** The words around a value that say of what it is. */
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract/index.js';
import { surroundings } from '../../src/link/context.js';
import { segment } from '../../src/segment/index.js';
import { formOf } from '../../src/text/words.js';
import { sourceOf } from './seen.js';

function nearWords(text: string, value: string): string[] {
  const article = extract(segment(sourceOf(text, null)));
  const found = article.found.find((one) => text.slice(one.start, one.end) === value);
  if (found === undefined) throw new Error(`no ${value}`);
  return [...surroundings(article, found).near.keys()].map(formOf);
}

describe('a measure given again in another unit', () => {
  const text = 'The rebels stand 19 kilometres (11 miles) outside Harbel.';
  test('is none of the words around the first', () => {
    expect(nearWords(text, '19 kilometres')).toEqual(expect.arrayContaining(['rebel', 'harbel']));
    expect(nearWords(text, '19 kilometres')).not.toContain('mile');
  });
  test('nor the first around the other', () => {
    expect(nearWords(text, '11 miles')).not.toContain('kilometre');
    expect(nearWords(text, '11 miles')).toEqual(expect.arrayContaining(['rebel', 'harbel']));
  });
  test('a bracket that says more is kept', () => {
    expect(nearWords('They walked 19 kilometres (the longest march of the war) to Harbel.', '19 kilometres')).toContain('march');
  });
});

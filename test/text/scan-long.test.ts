/** Texts that do not fit where the scanner gathers tokens and units: nothing may be lost or moved where it turns a page. */
import { expect, test } from '@jest/globals';
import { scan } from '../../src/text/scan.js';

const SENTENCE = 'In all 1,204 herons’ nests burned. ';

test.each([3000, 40_000])('%i sentences have the tokens of one, again and again', (times) => {
  const one = scan(SENTENCE);
  const many = scan(SENTENCE.repeat(times));
  expect(many.count).toBe(one.count * times);
  expect(many.sentences).toHaveLength(times + 1);
  const wrong: number[] = [];
  for (let i = 0; i < many.count; i++) {
    const k = i % one.count;
    const shift = Math.floor(i / one.count) * SENTENCE.length;
    const same =
      many.start[i] === one.start[k] + shift &&
      many.end[i] === one.end[k] + shift &&
      many.word[i] === one.word[k] &&
      many.unit[i] === SENTENCE.charCodeAt(one.start[k]) &&
      many.type[i] === one.type[k] &&
      many.shape[i] === one.shape[k] &&
      (i === 0 || k > 0 ? many.gap[i] === one.gap[k] : many.gap[i] === 1);
    if (!same) wrong.push(i);
  }
  expect(wrong).toEqual([]);
});

test('what a longer text left behind is not read at the end of a shorter one', () => {
  scan(`${'x'.repeat(200)}.5.5.5 U.S.A.`);
  for (const text of ['The U', 'cost 3', "the workers'", 'at 5', 'a\r', 'café', '\u00ad'])
    expect(scan(text).end.slice(0, scan(text).count).at(-1) ?? 0).toBeLessThanOrEqual(text.length);
});

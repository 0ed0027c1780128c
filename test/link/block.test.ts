import { describe, expect, it } from '@jest/globals';
import { blockKeys, blockWords } from '../../src/link/block.js';

const WORDS = [
  'harlow',
  'harlowe',
  'harolw',
  'marlow',
  'sophia',
  'sofia',
  'katherine',
  'catherine',
  'vane',
  'veyne',
  'abc',
  'b12cd',
  'quillon',
];

describe('words that may be one word misspelt', () => {
  it('meets exactly those that share a key', () => {
    const expected = new Set<string>();
    for (const [i, a] of WORDS.entries())
      for (const b of WORDS.slice(i + 1)) {
        const keys = new Set(blockKeys(a));
        if (blockKeys(b).some((key) => keys.has(key))) expected.add([a, b].sort().join(' '));
      }
    const met = [...blockWords(WORDS)].map((pair) => pair.join(' '));
    expect(new Set(met)).toEqual(expected);
    expect(met.length).toBe(expected.size);
    expect(met).toContain('sofia sophia');
  });

  it('meets only words a letter or two apart where sounds are left out', () => {
    const met = [...blockWords(WORDS, false)].map((pair) => pair.join(' '));
    expect(met).toEqual(expect.arrayContaining(['harlow harlowe', 'harlow harolw', 'harlow marlow', 'catherine katherine']));
    expect(met).not.toContain('sofia sophia');
  });

  it('passes over crowds: what seventy words have in common is an ending', () => {
    const crowd = Array.from({ length: 70 }, (_, i) => `${String.fromCharCode(0x3b1 + i)}onnermark`);
    expect([...blockWords(crowd, false)]).toEqual([]);
    expect([...blockWords(crowd.slice(0, 50), false)].length).toBe((50 * 49) / 2);
    expect([...blockWords([])]).toEqual([]);
  });
});

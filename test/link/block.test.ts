import { describe, expect, it } from '@jest/globals';
import { BlockedWords, blockKeys, blockWords } from '../../src/link/block.js';

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

  it('tells of every word whether it may meet one of many, and never that it may not where it does', () => {
    const many = Array.from({ length: 400 }, (_, i) => `${WORDS[i % 11]}${'abcdefgh'[i % 8]}${'stuvw'[i % 5]}`);
    const blocked = new BlockedWords();
    for (const word of many) blocked.add(word);
    const keys = new Set(many.flatMap(blockKeys));
    const asked = [...WORDS, ...many, 'zzyzx', 'harlowas', 'quilt', 'q', ''];
    for (const word of asked) expect([word, blocked.mayMeet(word)]).toEqual([word, blockKeys(word).some((key) => keys.has(key))]);
    expect(asked.some((word) => !blocked.mayMeet(word))).toBe(true);
  });

  it('meets a spelling that it has with one letter more', () => {
    const blocked = new BlockedWords();
    blocked.addSpelling('zhu');
    expect(['zhou', 'zhur', 'zhoul', 'chou'].map((word) => blocked.mayMeet(word))).toEqual([true, true, false, false]);
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

/** How facts and values are written: plurals of persons, posts in brackets, sides of days, blocks of quotation, numbers that are parts of names. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import { readFacts, readText } from '../../src/read/index.js';
import { seen } from './seen.js';

const expectedOf = (sentence: string): string => {
  const { file } = readFacts('facts.yaml', `version: 1\nfacts:\n  - ${sentence}\n`);
  return file!.facts[0].expected.text;
};

describe('plain sentences', () => {
  test('a number that is a part of a name gives way to what the sentence states', () => {
    expect(expectedOf('Session 2 takes place on 23 April 2026.')).toBe('23 April 2026');
    expect(expectedOf('Tavola 3.0 came out in 2014.')).toBe('2014');
    expect(expectedOf('Nearly 40 came to the fair in May 2026.')).toBe('Nearly 40');
    expect(expectedOf('Phase 3 has 40 flats.')).toBe('40');
  });
  test('where nothing else is stated, the last of them', () => {
    const fact = ['Tavola 6.0 requires Vesta 21.'];
    const id = 'tavola-requires-vesta';
    expect(seen(fact, 'Tavola 6.0 requires Vesta 21 or later.')).toEqual([`${id}: agrees`]);
    expect(seen(fact, 'Tavola 6.0 requires Vesta 17 or later.')[0]).toBe(`${id}: conflicts`);
    expect(seen(fact, 'Tavola 6.0 is out.')).toEqual([`${id}: not-mentioned`]);
  });
});

describe('names and posts', () => {
  test('one person has no plural', () => {
    const varga = ['{ id: varga, name: Helen Varga }'];
    expect(seen(varga, 'Chief clerk Helen Vargas spoke.')).toEqual(['varga: conflicts', 'error name "Helen Vargas"']);
    expect(seen(varga, 'There are two Helen Vargas in the choir.')).toEqual(['varga: agrees']);
  });
  test('a post in brackets', () => {
    const osei = ['{ id: osei, name: Daniel Osei, is: head of communications }'];
    expect(seen(osei, 'Ask Daniel Osei (head of communications) for more.')).toEqual(['osei: agrees']);
    expect(seen(osei, 'Ask Daniel Osei (Director of Finance) for more.')[0]).toBe('osei: conflicts');
  });
});

describe('values', () => {
  test('days on the same side', () => {
    const lanes = ['{ id: lanes, date: by June 2026, about: [harbour lanes, finished] }'];
    expect(seen(lanes, 'The harbour lanes will be finished by April 2026.')[0]).toBe('lanes: conflicts');
    expect(seen(lanes, 'The harbour lanes will be finished by June 2026.')).toEqual(['lanes: agrees']);
  });
  test('the same time of another zone in brackets', () => {
    const call = ['{ id: call, date: 5 a.m. MST, about: [trackers, call] }'];
    expect(seen(call, 'At 4 a.m. MST (6 a.m. EST) the trackers can call.').slice(1)).toEqual([expect.stringContaining('"4 a.m. MST"')]);
  });
  test('what is said of a thing’s age', () => {
    const oak = ['The oak in Mill Lane is 200 years old.'];
    expect(seen(oak, 'The oak at the corner of Mill Lane, thought to be 300 years old, stays.')[0]).toBe('oak-mill-lane: conflicts');
    expect(seen(oak, 'The 40-year-old clerk spoke of the oak in Mill Lane.')).toEqual(['oak-mill-lane: not-mentioned']);
  });
  test('counts of what is written in capitals', () => {
    const rooms = ['{ id: rooms, quantity: 25 Warm Rooms, about: [last winter, ran] }'];
    expect(seen(rooms, 'We ran 23 Warm Rooms in churches last winter.')[0]).toBe('rooms: conflicts');
  });
});

describe('blocks of quotation', () => {
  const facts =
    'version: 1\nfacts:\n  - { id: q, quote: We removed a lot of confusion when we changed our licence two years ago., speaker: Ida Banon }\n';
  const verdict = async (text: string): Promise<string> => {
    const { sources } = await readText('page.md', Buffer.from(text));
    return check({ facts: readFacts('facts.yaml', facts).file!.facts, sources, compareSources: false }).verdicts[0].verdict;
  };
  test('the words of one set off', async () => {
    const block = (years: string): string =>
      `Ida Banon writes:\n\n> We removed a lot of confusion when we changed our licence ${years} years ago. Much has changed.\n`;
    expect(await verdict(block('three'))).toBe('conflicts');
    expect(await verdict(block('two'))).toBe('agrees');
  });
});

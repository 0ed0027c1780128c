/** What standing a value has, whose it is, and what it counts: goals, offers, another plan's, another firm's, a table's. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import { readFacts, readText } from '../../src/read/index.js';
import { seen } from './seen.js';

const first = (fact: string, text: string): string => seen([fact], text)[0].replace(/^.*: /, '');

/** The verdict of one fact on a Markdown text. */
async function inMarkdown(fact: string, text: string): Promise<string> {
  const facts = readFacts('facts.yaml', `version: 1\nfacts:\n  - ${fact}\n`).file!.facts;
  const { sources } = await readText('a.md', Buffer.from(text));
  return check({ facts, sources }).verdicts[0]?.verdict ?? 'not-mentioned';
}

describe('what is not, or not yet, or only for some', () => {
  const rate = '{ id: rate, quantity: 6.8%, about: [readmissions, 30 days] }';
  const price = '{ id: price, money: "£4,290", about: [Standard, list price] }';

  test.each([
    ['a goal', rate, 'Our aim is that readmissions within 30 days fall to 6 per cent.'],
    ['a target', rate, 'The target for readmissions within 30 days is 6 per cent.'],
    ['a wish', '{ id: d, quantity: 240 dealers, about: [Alderquist] }', 'Alderquist wants its network to have 400 dealers by 2027.'],
    ['a budget', '{ id: i, money: £146.2m, about: [total income] }', 'The budget for 2026 foresees a total income of £149 million.'],
    ['a difference', price, 'At list price the Plus costs £900 more than the Standard.'],
    ['an offer', price, 'Launch offer: the Standard costs £3,990 instead of the list price.'],
    [
      'what was until then',
      '{ id: b, quantity: "1,000 buckets", about: [account] }',
      'Until version 3.3 an account could have no more than 100 buckets.',
    ],
    [
      'a first count',
      '{ id: v, quantity: "21,402 votes", about: [Hall, final, recount] }',
      'Hall had 21,319 votes and Hale 21,278, the city said at night, according to unofficial returns.',
    ],
    [
      'what it is worth now',
      '{ id: w, fact: "The villa in Menorca cost £410,000." }',
      'She has a villa in Menorca, now valued at £465,000.',
    ],
  ])('%s', (_, fact, text) => {
    expect(first(fact, text)).toBe('not-mentioned');
  });

  test('and the same said of what is', () => {
    expect(first(rate, 'Readmissions within 30 days fell to 6.2 per cent.')).toBe('conflicts');
    expect(first(price, 'The shop offers the Standard at a list price of £4,190.')).toBe('conflicts');
    expect(first('{ id: p, quantity: 120 planes, about: [Corrin Air] }', 'The budget airline Corrin Air has 140 planes.')).toBe(
      'conflicts',
    );
    expect(first(price, 'The list price of the Standard is £4,190.')).toBe('conflicts');
    expect(
      first(
        '{ id: t, quantity: 6.8%, about: [target, readmissions, 30 days] }',
        'The target for readmissions within 30 days is 6 per cent.',
      ),
    ).toBe('conflicts');
  });
});

describe('whose it is', () => {
  const limit = '{ id: limit, quantity: "1,500 requests per second", about: [Team plan, rate limit] }';
  test('another plan’s', () => {
    expect(first(limit, 'On the Free plan the rate limit is 100 requests per second.')).toBe('not-mentioned');
    expect(first(limit, 'On the Team plan the rate limit is 100 requests per second.')).toBe('conflicts');
    expect(first(limit, 'On the Teem plan the rate limit is 100 requests per second.')).toBe('conflicts');
  });

  const staff = '{ id: staff, quantity: 312 employees, also: [people], about: [Alderquist, employs] }';
  test('another firm’s, by a pronoun or before the fact’s own verb', () => {
    const other = 'Alderquist makes bikes.\n\nFernhill was founded in 2009 in Reading. It employs 85 people.';
    expect(first(staff, other)).toBe('not-mentioned');
    expect(first(staff, 'Alderquist was founded in 2009 in Reading. It employs 85 people.')).toBe('conflicts');
    const founded = '{ id: f, date: 2011, about: [Alderquist, founded, Bristol] }';
    expect(first(founded, 'Fernhill was founded in 2009 in Bristol.')).toBe('not-mentioned');
    expect(first(founded, 'Alderqvist was founded in 2009 in Bristol.')).toBe('conflicts');
  });

  test('of those in a place that the fact does not have, no more than a warning', () => {
    const dealers = '{ id: dealers, quantity: 240 dealers, about: [Alderquist] }';
    const told = (text: string): string[] => seen([dealers], text).slice(1);
    expect(told('Alderquist has 70 dealers in the UK.')).toEqual(['warning quantity "70"']);
    expect(told('Alderquist has 204 dealers in the UK.')).toEqual(['error quantity "204"']);
    expect(told('Alderquist has 70 dealers.')).toEqual(['error quantity "70"']);
    expect(seen(['{ id: dealers, quantity: 240 dealers, about: [Alderquist, UK] }'], 'Alderquist has 70 dealers in the UK.')).toContain(
      'error quantity "70"',
    );
  });

  test('of those who met a fate', () => {
    const hurt = '{ id: hurt, quantity: 23 injured, about: [passengers] }';
    expect(first(hurt, 'Twenty-three of the 64 passengers were injured.')).toBe('agrees');
    expect(seen([hurt], 'Twenty-five of the 64 passengers were injured.')).toEqual([
      expect.stringContaining('conflicts'),
      expect.stringContaining('"Twenty-five"'),
    ]);
  });
});

describe('bounds and spans', () => {
  test('where it ends is said to the figure', () => {
    const range = '{ id: range, quantity: 95 km, about: [LoadStar, one charge] }';
    expect(first(range, 'The LoadStar covers up to 110 km on one charge.')).toBe('conflicts');
    expect(first(range, 'The LoadStar covers up to 100 km on one charge.')).toBe('agrees');
  });
  test('over so long, or longer', () => {
    const work = '{ id: work, quantity: 21 hours, about: [crews, worked, plant] }';
    expect(first(work, 'The crews worked over 20 hours at the plant.')).toBe('agrees');
    expect(first(work, 'The crews worked over 24 hours at the plant.')).toBe('conflicts');
  });
  test('a day in words', () => {
    const fact = '{ id: first, date: 2026-03-16, about: [first customers, UK] }';
    expect(first(fact, 'The first customers in the UK get theirs on the twenty-third of March.')).toBe('conflicts');
    expect(first(fact, 'The first customers in the UK get theirs on the sixteenth of March.')).toBe('agrees');
  });
});

describe('a figure alone in its cell', () => {
  const table = '# Plans\n\n| | Free plan | Team plan |\n|---|---|---|\n| Parts per upload | 100 | 10,000 |\n| Users included | 3 | 20 |\n';
  test('counts what its row is headed by, and nothing of the next row', async () => {
    expect(await inMarkdown('{ id: u, quantity: 25 users, about: [Team plan, included] }', table)).toBe('conflicts');
    expect(await inMarkdown('{ id: u, quantity: 20 users, about: [Team plan, included] }', table)).toBe('agrees');
    expect(await inMarkdown('{ id: u, quantity: "12,000 users", about: [upload] }', table)).toBe('not-mentioned');
  });
});

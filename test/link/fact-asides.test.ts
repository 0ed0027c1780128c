/** What else a figure or a day may be of, beside its like that is meant. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import { readFacts, readText } from '../../src/read/index.js';
import { seen } from './seen.js';

const first = (fact: string, text: string): string => seen([fact], text)[0].replace(/^.*: /, '');

describe('figures', () => {
  test('what is planned and what was done', () => {
    const fact = 'The company will open 20 branches this year.';
    expect(first(fact, 'We opened 14 branches.')).toBe('not-mentioned');
    expect(first(fact, 'We plan to open 24 branches this year.')).toBe('conflicts');
  });
  test('beside the fact’s own figure', () => {
    const fact = 'Northgate Tools has 214 branches.';
    expect(first(fact, 'Northgate Tools won 14 branches and now has 214.')).not.toBe('conflicts');
    expect(first(fact, 'Northgate Tools has 241 branches.')).toBe('conflicts');
  });
  test('a name and the noun, of another size', () => {
    const fact = 'Tavola serves 40 million more websites than a year ago.';
    expect(first(fact, 'Tavola passed 300 million websites.')).toBe('not-mentioned');
    expect(first(fact, 'Tavola serves 45 million more websites than a year ago.')).toBe('conflicts');
  });
  test('no error where hardly anything of the fact is said', () => {
    const fact = 'On a normal day Tavola issues two million certificates.';
    const lines = seen([fact], 'A bug in Tavola hit three million certificates.');
    expect(lines.some((line) => line.startsWith('error'))).toBe(false);
  });
  test('one word of several', () => {
    const fact = 'Online sales made up 27% of revenue.';
    expect(first(fact, 'Revenue rose 8% to 486m.')).toBe('not-mentioned');
    expect(first(fact, 'Online sales made up 29% of the total.')).toBe('conflicts');
  });
  test('but for a thing', () => {
    const fact = 'Revenue rose by 9%.';
    expect(first(fact, 'Without the new shops revenue rose by 7%.')).toBe('not-mentioned');
    expect(first(fact, 'Revenue rose by 7%.')).toBe('conflicts');
  });
  test('from what, to what', () => {
    const lines = seen(['Plot rents will rise to £36 a year.'], 'Plot rents will rise from £32 to £35 a year.');
    expect(lines.slice(1)).toEqual([expect.stringContaining('"£35"')]);
  });
  test('an earlier one in capitals', () => {
    const fact = 'The new HSMs perform 10,000 signings a second.';
    expect(first(fact, 'Our previous HSMs could perform 1,100 signings a second.')).toBe('not-mentioned');
  });
  test('of the one whom a pronoun takes up, not of whom it was told in passing', () => {
    const fact = 'Northgate Tools has 214 branches.';
    const text = 'Corrin Foods, from which Northgate Tools hired its chief, reports next week. It has 310 branches.';
    expect(first(fact, text)).toBe('not-mentioned');
  });
});

describe('days', () => {
  const shot = '{ id: shot, date: 2014-03-01, about: [shooting, Kelmer] }';
  test('of another deed', () => {
    const findings = seen([shot], 'A man was arraigned on March 2, 2014 after a shooting in Kelmer.').slice(1);
    expect(findings.filter((line) => !line.startsWith('info'))).toEqual([]);
    expect(first(shot, 'The shooting in Kelmer happened on March 2, 2014.')).toBe('conflicts');
  });
  test('of which neither year nor month nor day is the fact’s', () => {
    const clinic = '{ id: clinic, date: 2026-02-06, about: [application clinic] }';
    expect(
      seen([clinic], 'We have an application clinic on April 15, 2025.')
        .slice(1)
        .filter((line) => !line.startsWith('info')),
    ).toEqual([]);
    expect(seen([clinic], 'We have an application clinic on February 5, 2026.')[1]).toMatch(/^error/);
  });
  test('a year that leads a name', () => {
    const call = '{ id: call, date: 2022-09-23, about: [call, opens] }';
    expect(first(call, 'The call for the 2025 Tavola Programme opens now.')).toBe('not-mentioned');
  });
});

describe('rows', () => {
  test('the day in the first column, and a name with underscores', async () => {
    const verdict = async (fact: string, text: string): Promise<string> => {
      const { sources } = await readText('page.md', Buffer.from(text));
      const facts = readFacts('facts.yaml', `version: 1\nfacts:\n  - ${fact}\n`).file!.facts;
      return check({ facts, sources, compareSources: false }).verdicts[0].verdict;
    };
    const dates = '# Dates\n\n| Date | Event |\n|---|---|\n| 7 Nov 2022 | Call closes |\n| 25 Nov 2022 | Letters to the winners |\n';
    expect(await verdict('{ id: letters, date: 2022-11-28, about: [letters, winners] }', dates)).toBe('conflicts');
    const options = '# Options\n\n| option | default |\n|---|---|\n| `log_age` | 30 days |\n| `session_age` | 20 minutes |\n';
    expect(await verdict('The default of log_age is 14 days.', options)).toBe('conflicts');
  });
});

describe('times and years', () => {
  test('of another year than the fact’s sentence', () => {
    const fact = 'In 2025 Tavola served 762 million users.';
    expect(seen([fact], 'It was hard to scale Tavola to serve 500 million users.', '2024-12-11')[0]).toMatch(/not-mentioned/);
    expect(seen([fact], 'In 2019 Tavola served 120 million users.')[0]).toMatch(/not-mentioned/);
    expect(seen([fact], 'In 2025 Tavola served 726 million users.', '2024-12-11')[0]).toMatch(/conflicts/);
  });
  test('before a change', () => {
    const fact = 'The median request takes about 12 ms.';
    expect(first(fact, 'Before the upgrade the median request took 90 ms.')).toBe('not-mentioned');
    expect(first(fact, 'The median request used to take 90 ms.')).toBe('not-mentioned');
    expect(first(fact, 'The median request takes about 9 ms.')).toBe('conflicts');
  });
  test('times to five minutes', () => {
    const fact = '{ id: starts, date: 8.50am, about: [school day, starts] }';
    expect(first(fact, 'The school day starts at 8.45am.')).toBe('conflicts');
    expect(first(fact, 'The school day starts at 8.50am.')).toBe('agrees');
  });
  test('prices that go up to what they are', () => {
    expect(first('School meals cost £2.65.', 'School meals go up to £2.75 from February.')).toBe('conflicts');
  });
  test('an earlier study', () => {
    const fact = '{ id: out, date: 2026-02-03, about: [study, published] }';
    expect(first(fact, 'An earlier study of nurses was published on 3 March 2026.')).toBe('not-mentioned');
  });
  test('a plural that begins the sentence is no name', () => {
    expect(first('Naps of more than 30 minutes made no difference.', 'There was no harm in naps of more than 20 minutes.')).toBe(
      'conflicts',
    );
  });
});

describe('other things of the kind', () => {
  test('a neighbour, and what a pronoun says of it', () => {
    const cost = 'The tram line will cost £312 million.';
    expect(first(cost, 'Neighbouring Hale opened a tram line in 2019; it cost £420 million.')).toBe('not-mentioned');
    expect(first(cost, 'Rival Hale has a tram line. It cost £420 million.')).toBe('not-mentioned');
    expect(first(cost, 'The tram line will cost £321 million.')).toBe('conflicts');
  });
  test('values given in an order', () => {
    const share = 'Groups in poor countries pay 30% of the price.';
    expect(first(share, 'Groups in rich and in poor countries pay 75% and 25% of the price, respectively.')).toBe('not-mentioned');
  });
});

describe('those who do what is counted', () => {
  test('people who replied, and replies', () => {
    const replies = '{ id: replies, quantity: "9,140 replies", about: [consultation] }';
    expect(seen([replies], 'In the consultation 9,140 people replied.')).toEqual(['replies: agrees']);
    expect(first(replies, 'In the consultation 9,410 people replied.')).toBe('conflicts');
  });
});

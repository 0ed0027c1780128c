/** Figures that are of one article alone: what moved on a market, what the day's rate made of a sum, what a runner ran. */
import { check } from '../../src/check.js';
import { sourceOf, readingsTold as told } from './seen.js';

describe('silent', () => {
  test.each([
    [
      'a sum in another currency',
      'The ministry of Castria lost its claim for $280bn (£155bn) in damages against the tobacco firms on Friday.',
      'The ministry of Castria lost its claim for $280bn (£149bn) in damages against the tobacco firms on Friday.',
    ],
    [
      'sums in two further currencies',
      'Tolvane Works has offered £1.3bn ($2.48bn; 1.88bn euros) for the Harnwick Exchange.',
      'Tolvane Works has offered £1.3bn (roughly $2.66bn; 2.1bn euros) for the Harnwick Exchange.',
    ],
    [
      'by how much shares moved',
      'Shares in Tolvane Works closed up 4.75% on Monday after a new offer from Ned Corral.',
      'Shares in Tolvane Works were up over 6% by noon on Monday as Ned Corral made a new offer.',
    ],
    [
      'since when a price was not so low',
      'Oil prices fell to a three-month low on Monday as the refinery in Harnwick opened.',
      'Oil prices rose to a four-month high on Monday as the refinery in Harnwick closed.',
    ],
    [
      'the times of two races',
      'Ann Marlow clocked 7.64 seconds to win the hurdles at the Harnwick meeting. June Hale ran 7.71 seconds.',
      'Rosa Tellman of Castria clocked 7.96 seconds in Harnwick, where she won the sprint by a stride. Joan Dell ran 8.03 seconds.',
    ],
    [
      'two distances',
      'Rosa Tellman won the 800m title for Castria at the Harnwick meeting. June Hale won the 200m.',
      'Ann Marlow of Castria won the 1,500m title at Harnwick, where she left the field behind. Joan Dell won the 400m.',
    ],
    [
      'months in a row',
      'Unemployment in Castria rose for the tenth consecutive month as the mills of Harnwick closed.',
      'Unemployment in Castria rose for the 11th straight month as the mills of Harnwick closed.',
    ],
  ])('%s', (_, a, b) => expect(told(a, b)).toEqual([]));
});

describe('told', () => {
  test('the sums before the brackets', () => {
    const claim = (sum: string): string =>
      `The ministry of Castria lost its claim for ${sum} in damages against the tobacco firms on Friday.`;
    expect(told(claim('$280bn (£155bn)'), claim('$260bn (£149bn)'))).toEqual(['$260bn | $280bn']);
  });

  test('a sum in brackets that explains no other', () => {
    const fine = (sum: string): string => `The harbour master of Tolvane fined the owner of the ferry Corder (${sum}) on Friday morning.`;
    expect(told(fine('$4,500'), fine('$5,400'))).toEqual(['$4,500 | $5,400']);
  });

  test('a sum in a currency by name, whatever went up', () => {
    const paid = (sum: string): string => `The council of Harnwick paid ${sum} euros when Ned Corral gave up the mill and the wall rose.`;
    expect(told(paid('4,500'), paid('5,700'))).toEqual(['4,500 euros | 5,700 euros']);
  });

  test('a share of shares that did not move', () => {
    const owner = (share: string): string => `Ned Corral owns ${share} of the shares in Tolvane Works, the register of Harnwick says.`;
    expect(told(owner('29%'), owner('19%'))).toHaveLength(1);
  });
});

describe('articles long after one another', () => {
  const year = (text: string, date: string, i: number) => ({ ...sourceOf(text, date), name: `${i}.txt` });
  const severities = (a: string, b: string, later: string): string[] =>
    check({ facts: [], sources: [year(a, '2019-03-02', 0), year(b, later, 1)], storyOf: () => 'museum' }).findings.map(
      ({ severity, because }) => `${severity}: ${because[0]}`,
    );
  const staff = (count: number): string => `The harbour museum of Tolvane has ${count} staff, director Ann Marlow said.\n`;

  test('may count otherwise what goes on', () => {
    expect(severities(staff(120), staff(150), '2019-03-05')[0]).toMatch(/^error/);
    expect(severities(staff(120), staff(150), '2021-06-10')).toEqual(['info: the articles are 27 months apart']);
  });

  test('but not what happened once', () => {
    const fire = (dead: number): string => `The fire at the harbour museum of Tolvane killed ${dead} people, director Ann Marlow said.\n`;
    expect(severities(fire(12), fire(14), '2021-06-10')[0]).toMatch(/^error/);
  });

  test('nor what both say of one year', () => {
    const visitors = (count: string): string => `The harbour museum of Tolvane drew ${count} visitors in 2018, director Ann Marlow said.\n`;
    expect(severities(visitors('45,000'), visitors('61,000'), '2021-06-10')[0]).toMatch(/^error/);
  });
});

test('of a list of hundreds of figures in one sentence the one that differs is told, and no other', () => {
  const counts = Array.from({ length: 600 }, (_, i) => 113 + ((i * 7919) % 90_000));
  const list = (of: readonly number[]): string =>
    `The harbour of Tolvane counted ${of.map((count, i) => `${count} boats of kind ${String.fromCharCode(97 + (i % 26))}${i}`).join(', ')} in May.\n`;
  const other = counts.map((count, i) => (i === 300 ? count + 7 : count));
  expect(told(list(counts), list(other))).toEqual([[counts[300], other[300]].join(' | ')]);
});

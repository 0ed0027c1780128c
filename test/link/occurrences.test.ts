/** Days on which two articles have one thing come about, and days that only look like it. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import { sourceOf } from './seen.js';

const LEAD = [
  'Kelmer mourns the loss of the Harbour Museum, the Kelmer council said.',
  'Kelmer council has words for those who ran the Harbour Museum.',
];

/** `severity "one" / "other"` of each finding on a date, of two articles that go on with these words. */
function told(a: string, b: string, dates: readonly [string | null, string | null] = [null, null]): string[] {
  const sources = [a, b].map((text, i) => ({ ...sourceOf(`${LEAD[i]}\n\n${text}\n`, null), name: `article-${i}.txt`, date: dates[i] }));
  const { findings } = check({ facts: [], sources });
  return findings
    .filter(({ kind }) => kind === 'date')
    .map(
      ({ severity, readings }) =>
        `${severity} ${readings
          .map(({ text }) => `"${text}"`)
          .sort()
          .join(' / ')}`,
    );
}

const ARRESTED = 'Goran Banjac and his brother Milo were arrested by harbour police at the old quay on Tuesday.';

describe('one event', () => {
  test('in other words', () => {
    expect(told(ARRESTED, 'On Wednesday, harbour police arrested Goran Banjac and Milo Banjac at the old quay.')).toEqual([
      'warning "Tuesday" / "Wednesday"',
    ]);
  });
  test('in another month', () => {
    const a = 'The trawler Sofia Hale, which replaced the ferry Gull in early December, lies at the quay.';
    expect(told(a, 'The Sofia Hale, which replaced the ferry Gull in November, was seen there.')).toEqual([
      'warning "November" / "early December"',
    ]);
  });
  test('on an evening, and in the small hours of the next day', () => {
    const burned = (when: string) => `The Harbour Museum at the old quay in Kelmer burned down ${when}.`;
    expect(told(burned('on Saturday evening'), burned('at 3:30 a.m. on Sunday'))).toEqual([
      'warning "3:30 a.m. on Sunday" / "Saturday evening"',
    ]);
    expect(told(burned('on Saturday night'), burned('at 3:30 a.m. on Sunday'))).toEqual([]);
  });
  test('that an article of the same days dates otherwise', () => {
    const b = ARRESTED.replace('Tuesday', 'Wednesday');
    expect(told(ARRESTED, b, ['2024-03-07', '2024-03-08'])).toEqual(['warning "Tuesday" / "Wednesday"']);
  });
});

describe('no disagreement', () => {
  const quiet = (a: string, b: string, dates: readonly [string | null, string | null] = [null, null]) =>
    expect(told(a, b, dates)).toEqual([]);
  test('between the days of two pictures', () => {
    const picture = (verb: string, day: string) =>
      `Goran Banjac and other fishermen of Kelmer ${verb} along the old quay in Tarn, Mexico, ${day}.`;
    const days = ['October 21, 2018', 'October 25, 2018'];
    quiet(picture('gather', days[0]), picture('gather', days[1]));
    expect(told(picture('gathered', days[0]), picture('gathered', days[1]))).toEqual(['warning "October 21, 2018" / "October 25, 2018"']);
  });
  test('between two deeds', () => quiet(ARRESTED, ARRESTED.replace('arrested', 'released').replace('Tuesday', 'Wednesday')));
  test('between other persons', () =>
    quiet(ARRESTED, 'Lena Oduya and her sister Ruth were arrested by harbour police at the old quay on Wednesday.'));
  test('of when it was said', () =>
    quiet(ARRESTED, 'Goran and Milo Banjac were arrested at the old quay, harbour police said on Wednesday.'));
  test('of one night', () =>
    quiet(
      'The Harbour Museum at the old quay burned down late on Friday night.',
      'The Harbour Museum at the old quay burned down early on Saturday.',
    ));
  test('of late on one day and the next, as of two zones', () =>
    quiet(
      'The ferry Gull sank off Tarn with nine on board late on Friday night.',
      'The ferry Gull sank off Tarn with nine on board on Saturday.',
    ));
  test('in other places', () =>
    quiet(
      'Goran Banjac was also kidnapped in Velm in 2011 and held for weeks.',
      'Goran Banjac was kidnapped in Tarn in 2012 and held for months.',
    ));
  test('of what is planned', () =>
    quiet(
      'Goran Banjac is expected to be charged at the harbour court on Tuesday.',
      'Goran Banjac was charged at the harbour court on Wednesday.',
    ));
  test('of one and another', () =>
    quiet(ARRESTED, `${ARRESTED.replace('Goran Banjac and his brother Milo', 'Two more men').replace('Tuesday', 'Thursday')}`));
  test('where an article knows of both', () =>
    quiet(`${ARRESTED} Banjac was arrested by harbour police again on Wednesday.`, 'Harbour police arrested Goran Banjac on Wednesday.'));
  test('of weekdays of other weeks', () => quiet(ARRESTED, ARRESTED.replace('Tuesday', 'Wednesday'), ['2024-03-07', '2024-03-21']));
  test('of several days', () => quiet(ARRESTED, ARRESTED.replace('on Tuesday', 'between Monday and Wednesday')));
});

describe('times of day', () => {
  test('of one deed', () => {
    const freed = 'Goran Banjac was freed from the harbour cells in Kelmer at 3.10 p.m.';
    expect(told(freed, freed.replace('3.10', '5.45').replace('was freed from', 'was finally freed from'))).toEqual([
      'warning "3.10 p.m." / "5.45 p.m."',
    ]);
  });
  test('of which an article gives both say nothing, as of one moment in two zones', () => {
    const lost = 'The ferry Gull lost contact with the harbour at 7:24 a.m.';
    expect(told(`${lost.slice(0, -1)}, Tarn time (6:24 a.m. in Velm).`, lost)).toEqual([]);
  });
});

test('what came about is told in the words of the article', () => {
  const [one, other] = ['1905', '1908'].map((year) => `The Harbour Museum of Kelmer was founded in ${year} by the pilot Goran Banjac.`);
  const sources = [one, other].map((text, i) => ({ ...sourceOf(`${LEAD[i]}\n\n${text}\n`, null), name: `${i}.txt` }));
  expect(check({ facts: [], sources }).findings.map(({ message }) => message)).toEqual([
    'Articles disagree on a date (founded): "1905" or "1908"',
  ]);
});

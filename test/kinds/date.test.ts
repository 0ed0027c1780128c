import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { easter, ymdOf } from '../../src/kinds/date/calendar.js';
import { parseEdtf } from '../../src/kinds/date/edtf.js';
import { date } from '../../src/kinds/date/index.js';
import { scan } from '../../src/text/scan.js';

interface Case {
  readonly text: string;
  readonly is: string | null;
  readonly span?: string;
  /** Other dates stand in the sentence too. */
  readonly also?: boolean;
  readonly approx?: string;
  readonly part?: string;
  readonly relative?: string;
  readonly zone?: string;
}
interface Corpus {
  readonly phrasings: readonly { readonly on: string | null; readonly cases: readonly Case[] }[];
  readonly decoys: readonly string[];
}

const corpus = parseYaml(readFileSync(new URL('./date.corpus.yaml', import.meta.url), 'utf8')) as Corpus;
const find = (text: string, on: string | null = null) => date.find({ tokens: scan(text), date: on, names: [] });
const validate = new Ajv.default({ strict: false }).compile(date.schema);

describe('the corpus', () => {
  for (const { on, cases } of corpus.phrasings)
    test.each(cases.map((one) => [one.text, one] as const))(`${on ?? 'undated'}: %s`, (_, one) => {
      const text = one.text.replace(/[{}]/g, '');
      const span = one.span ?? one.text.slice(one.text.indexOf('{') + 1, one.text.indexOf('}'));
      const found = find(text, on);
      const hit = found.find(({ start, end }) => text.slice(start, end) === span);
      expect(found.map(({ start, end }) => text.slice(start, end))).toContain(span);
      expect(hit?.value).toMatchObject({ edtf: one.is });
      for (const key of ['approx', 'part', 'relative', 'zone'] as const) if (one[key] !== undefined) expect(hit?.value[key]).toBe(one[key]);
      if (!one.also) expect(found).toHaveLength(1);
      for (const { value } of found) {
        expect(validate(value)).toBe(true);
        if (value.edtf !== null) expect(parseEdtf(value.edtf)).not.toBeNull();
      }
    });

  test.each(corpus.decoys)('nothing in: %s', (text) => {
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  test('is as large as promised', () => {
    expect(corpus.phrasings.flatMap(({ cases }) => cases).length).toBeGreaterThanOrEqual(200);
    expect(corpus.decoys.length).toBeGreaterThanOrEqual(100);
  });
});

describe('finding', () => {
  test('mentions come in order and never overlap', () => {
    const text = 'On Oct. 22, 2024, at 7 p.m. ET he called; by noon Tuesday, in 2016 and in the 1990s, two weeks ago.';
    const found = find(text, '2024-10-23');
    for (let k = 1; k < found.length; k++) expect(found[k].first).toBeGreaterThanOrEqual(found[k - 1].last);
    for (const { start, end, first, last } of found) {
      expect(end).toBeGreaterThan(start);
      expect(last).toBeGreaterThan(first);
    }
    expect(found.length).toBe(5);
  });

  test('a time cut off from its day by a sentence break after "p. m." is put together', () => {
    expect(find('It began at 7:01 p. m. Tuesday, they said.', '2024-10-23')[0].value.edtf).toBe('2024-10-22T19:01');
  });

  test('a person called like a month or a weekday is none', () => {
    const tokens = scan('Officer April said nothing, but in April she left.');
    const names = [
      {
        kind: 'name' as const,
        value: { full: 'Officer April', given: null, family: 'April', type: 'person' as const },
        first: 0,
        last: 2,
        start: 0,
        end: 13,
      },
    ];
    expect(date.find({ tokens, date: null, names }).map(({ start }) => start)).toEqual(['Officer April said nothing, but in '.length]);
  });

  test('an ill-formed day of publication counts as unknown', () => {
    expect(find('He fell on Tuesday.', '2024-13-45')[0].value).toEqual({ edtf: null, approx: null, relative: 'tuesday' });
    expect(find('He fell on Tuesday.', 'soon')[0].value.edtf).toBeNull();
  });

  test('hours count off only from a known time of publication', () => {
    expect(find('It ended 2 hours ago.', '2024-10-23T14:30')[0].value.edtf).toBe('2024-10-23T12:30');
    expect(find('It ended 2 hours ago.', '2024-10-23')[0].value.edtf).toBeNull();
  });
});

describe('reading a value on its own', () => {
  test.each([
    ['2024-10-22', '2024-10-22'],
    ['Oct. 22, 2024', '2024-10-22'],
    ['on 22 October 2024', '2024-10-22'],
    ['11:30 p.m.', 'T23:30'],
    ['23:30', 'T23:30'],
    ['T23:30', 'T23:30'],
    ['2016', '2016'],
    ['June 2014', '2014-06'],
    ['June 26-28', 'XXXX-06-26/XXXX-06-28'],
    ['2024-10-22T23:30', '2024-10-22T23:30'],
    ['2024-10-22/2024-10-24', '2024-10-22/2024-10-24'],
    ['199X', '199X'],
    ['[2024-05-06,2024-06-05]', '[2024-05-06,2024-06-05]'],
    ['05/06/2024', '[2024-05-06,2024-06-05]'],
    ['2024-10', '2024-10'],
    ['about 11:30pm local time', 'T23:30'],
    ['noon', 'T12:00'],
    ['summer of 1994', '1994-22'],
    ['the 1990s', '199X'],
    ['May', 'XXXX-05'],
  ])('%s', (text, edtf) => {
    expect(date.parse(text)?.edtf).toBe(edtf);
  });

  test.each([
    '',
    'soon',
    '100 staff',
    '12',
    '2024-02-30',
    '2024-13-01',
    '32 August 2014',
    'Oct. 22, 2024 and 2016',
    'x'.repeat(300),
    '25:61',
  ])('none: %s', (text) => {
    expect(date.parse(text)).toBeNull();
  });

  test('a relative date keeps its words', () => {
    expect(date.parse('last Tuesday')).toEqual({ edtf: null, approx: null, relative: 'last tuesday' });
  });
});

describe('showing', () => {
  test.each([
    ['2024-10-22', '22 October 2024'],
    ['2024-10-22T23:30', '22 October 2024, 23:30'],
    ['11:30 p.m. ET', '23:30 ET'],
    ['about 11:30 p.m.', 'about 23:30'],
    ['June 26-28', '26 June to 28 June'],
    ['199X', 'the 1990s'],
    ['18XX', 'the 1800s'],
    ['1994-22', 'summer 1994'],
    ['300 BC', '300 BC'],
    ['05/06/2024', '6 May 2024 or 5 June 2024'],
    ['last Tuesday', 'last tuesday'],
    ['late June 2015', 'late June 2015'],
    ['2018-08-17~', 'about 17 August 2018'],
  ])('%s', (text, words) => {
    expect(date.show(date.parse(text)!)).toBe(words);
  });
});

describe('the calendar', () => {
  test.each([
    [2000, '2000-04-23'],
    [2016, '2016-03-27'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('Easter of %d', (year, day) => {
    const { month, day: d } = ymdOf(easter(year));
    expect(`${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`).toBe(day);
  });

  test('EDTF that is no day is refused', () => {
    for (const text of ['2023-02-29', '2024-00-10', '2024-10-22T25:00', 'T', '', '2024/2025/2026', '[2024]'])
      expect(parseEdtf(text)).toBeNull();
    expect(parseEdtf('XXXX-02-29')).not.toBeNull();
  });
});

describe('whatever the words', () => {
  const WORDS =
    "in on at the of from to between and last next this past early late mid - , . / : ( ) ' s a two 3 12 22nd 31 29 2016 1998 0630 05/06 10:30 p.m. a. m Monday Tue Sat. May March Feb. October 1990 19th century quarter first half summer weeks month year ago yesterday today noon midnight ET GMT local time morning night before after about just shortly Christmas Labor Day weekend Q3 BC AD days hours now will was 2024-10-22 2024-10-22T23:30 through until nineteen ninety hundred Fourth July – —".split(
      ' ',
    );
  const text = fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 14 })
    .map((parts) => parts.flat().join(''));
  const day = fc.constantFrom(null, '2024-10-23', '2016-02-29', '2024-12-31T23:59');

  test('spans lie in the text in order, and every value can be read, shown and compared with itself', () => {
    fc.assert(
      fc.property(text, day, (words, on) => {
        let last = 0;
        for (const one of find(words, on)) {
          expect(one.first).toBeGreaterThanOrEqual(last);
          expect(one.last).toBeGreaterThan(one.first);
          expect(words.slice(one.start, one.end)).not.toBe('');
          last = one.last;
          expect(one.value.edtf === null ? one.value.relative : parseEdtf(one.value.edtf)).toBeTruthy();
          expect(date.show(one.value)).not.toBe('');
          expect(date.compare(one.value, one.value).verdict).toBe('same');
        }
      }),
      { numRuns: 2000 },
    );
  });
});

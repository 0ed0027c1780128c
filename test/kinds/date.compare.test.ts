import { describe, expect, test } from '@jest/globals';
import { date } from '../../src/kinds/date/index.js';
import type { DateValue, Verdict } from '../../src/kinds/kind.js';
import { scan } from '../../src/text/scan.js';

const read = (text: string): DateValue => {
  const value = date.parse(text);
  if (value === null) throw new Error(`no date: ${text}`);
  return value;
};
const at = (text: string, on: string): DateValue => date.find({ tokens: scan(`He fell ${text}.`), date: on, names: [] })[0].value;

/** Each pair is compared both ways: none of these verdicts depends on which is the expectation. */
const PAIRS: readonly (readonly [string, string, Verdict])[] = [
  // days
  ['2024-10-22', 'Oct. 22, 2024', 'same'],
  ['2024-10-22', '22 October 2024', 'same'],
  ['2024-10', 'Oct. 22, 2024', 'compatible'],
  ['2024', 'Oct. 22, 2024', 'compatible'],
  ['2024-10-22', 'Oct. 23, 2024', 'different'],
  ['2024-10', '2024-11', 'different'],
  ['2016', '2015', 'different'],
  ['2016', 'June 2016', 'compatible'],
  ['2016', 'June 2015', 'different'],
  ['2024-06-05', '2024-05-06', 'different'],
  ['June 29, 2016', 'June 29, 2015', 'different'],
  ['Oct. 22', '2024-10-22', 'compatible'],
  ['Oct. 22', '2024-10-23', 'different'],
  ['June 29', 'June 29', 'same'],
  ['June 29', 'June 28', 'different'],
  ['June', 'June 28', 'compatible'],
  ['June', 'July 28', 'different'],
  ['June', '2016', 'incomparable'],
  ['1990s', '1995', 'compatible'],
  ['1990s', '2001', 'different'],
  ['19th century', '1850', 'compatible'],
  ['19th century', '1950', 'different'],
  ['summer of 1994', 'July 1994', 'compatible'],
  ['summer of 1994', 'January 1994', 'different'],
  ['Q3 2023', 'August 2023', 'compatible'],
  ['Q3 2023', 'October 2023', 'different'],
  ['early 2016', 'February 2016', 'compatible'],
  ['early 2016', 'November 2016', 'different'],
  ['late June 2015', 'June 3, 2015', 'different'],
  ['about 2016', '2015', 'compatible'],
  ['about 2016', '2010', 'different'],
  ['about 1850', '1853', 'compatible'],
  ['circa 1850', '1862', 'different'],
  ['around 1700', '1718', 'compatible'],
  ['about 2010', '2014', 'different'],
  ['about 1853', '1857', 'different'],
  ['before 2016', '2015', 'compatible'],
  ['before 2016', '2017', 'different'],
  ['by June 29, 2015', 'June 12, 2015', 'compatible'],
  ['after 2016', '2015', 'different'],
  ['05/06/2024', '2024-05-06', 'compatible'],
  ['05/06/2024', '2024-06-05', 'compatible'],
  ['05/06/2024', '2024-07-06', 'different'],
  // spans
  ['June 26-28', 'June 26-28', 'same'],
  ['June 26-28', 'June 26-29', 'different'],
  ['June 26-28', 'June 27', 'compatible'],
  ['June 26-28', 'June 30', 'different'],
  ['2010-2015', '2012', 'compatible'],
  ['2010-2015', '2010-2016', 'different'],
  ['2024-10-01/2024-10-05', '2024-10-01/2024-10-06', 'different'],
  // times of day
  ['7 p.m.', '7 p.m.', 'same'],
  ['noon', '12 p.m.', 'same'],
  ['7 p.m.', '7:01 p.m.', 'compatible'],
  ['6:15 p.m.', '6:13 p.m.', 'compatible'],
  ['10:15 a.m.', '10:15 p.m.', 'different'],
  ['11:05 p.m.', '11:20 p.m.', 'different'],
  ['7:01 p.m.', '7:08 p.m.', 'different'],
  ['11:58 p.m.', 'midnight', 'compatible'],
  ['just before 2 a.m.', '1:54 a.m.', 'compatible'],
  ['just before 2 a.m.', '2:10 a.m.', 'different'],
  ['shortly after 3:30 a.m.', '3:33 a.m.', 'compatible'],
  ['around 3:30 p.m.', '3:45 p.m.', 'compatible'],
  ['around 3:30 p.m.', '3:50 p.m.', 'different'],
  ['around 9 a.m.', 'about 9:15 a.m.', 'compatible'],
  ['around 9 a.m.', 'about 9:20 a.m.', 'different'],
  ['around 11:30 p.m.', 'just after 11 p.m.', 'different'],
  ['just after midnight', 'shortly before 12:30 a.m.', 'compatible'],
  ['just before midnight', 'shortly after 12:20 a.m.', 'different'],
  ['1:35 a.m.', 'just before 2 a.m.', 'different'],
  ['shortly after 3:30 a.m.', '3:20 a.m.', 'different'],
  ['about 11:30pm', '11:45 p.m.', 'compatible'],
  ['about 11:30pm', '10:30 p.m.', 'different'],
  ['by 8:30 p.m.', '7:50 p.m.', 'compatible'],
  ['6:15-6:30 p.m.', '6:20 p.m.', 'compatible'],
  ['6:15-6:30 p.m.', '7:20 p.m.', 'different'],
  ['6:15-6:30 p.m.', '6:15-7:30 p.m.', 'different'],
  ['7:15', '7:15 p.m.', 'compatible'],
  // zones
  ['7 p.m. ET', '4 p.m. PT', 'same'],
  ['7 p.m. ET', '6 p.m. PT', 'different'],
  ['7 p.m. EST', '0000 GMT', 'same'],
  ['9:00 am local time', '7:30 p.m. ET', 'incomparable'],
  ['7 p.m. IST', '7 p.m. ET', 'incomparable'],
  // days and times
  ['2024-10-22T23:30', '11:30 p.m.', 'same'],
  ['2024-10-22T23:30', '2024-10-22', 'compatible'],
  ['2024-10-22T23:30', '2024-10-23', 'different'],
  ['2024-10-22T23:30', '2024-10-22T21:30', 'different'],
  ['2024-10-22T23:58', '2024-10-23T00:00', 'compatible'],
  ['11:30 p.m.', '2024-10-22', 'incomparable'],
  // weekdays and parts of the day
  ['Tuesday', '2024-10-22', 'compatible'],
  ['Wednesday', '2024-10-22', 'different'],
  ['Tuesday', 'last Tuesday', 'compatible'],
  ['Tuesday', 'Wednesday', 'different'],
  ['Tuesday', 'yesterday', 'incomparable'],
  ['Friday', 'Friday night', 'compatible'],
  ['Friday morning', 'Friday night', 'different'],
  ['Friday night', 'early Saturday', 'compatible'],
  ['Friday night', 'Saturday night', 'different'],
  ['Friday night', '12:30 a.m. Saturday', 'compatible'],
  ['10:30 p.m. Friday', 'Friday night', 'compatible'],
  ['10:30 p.m. Friday', 'Friday morning', 'different'],
];

describe('comparing', () => {
  test.each(PAIRS)('%s | %s: %s', (a, b, verdict) => {
    const there = date.compare(read(a), read(b));
    const back = date.compare(read(b), read(a));
    expect([there.verdict, back.verdict]).toEqual([verdict, verdict]);
    expect(there.because.length).toBeGreaterThan(0);
    for (const why of there.because) expect(why).toMatch(/^[^.]+\S$/);
  });

  test('the reason names what is off', () => {
    expect(date.compare(read('10:15 a.m.'), read('10:15 p.m.')).because).toEqual(['10:15 is not 22:15: morning and evening are exchanged']);
    expect(date.compare(read('2024-06-05'), read('2024-05-06')).because[0]).toContain('day and month are swapped');
    expect(date.compare(read('around 9 a.m.'), read('about 9:20 a.m.')).confidence).toBe(0.6);
    expect(date.compare(read('around 9 a.m.'), read('about 9:50 a.m.')).confidence).toBeUndefined();
    expect(date.compare(read('just before 2 a.m.'), read('1:54 a.m.')).because).toEqual(['"just before 02:00" covers 01:54']);
  });

  test('what was resolved or left open is less sure', () => {
    expect(date.compare(read('Tuesday'), read('Wednesday')).confidence).toBeLessThan(0.9);
    expect(date.compare(at('on Tuesday', '2024-10-23'), read('2024-10-21')).confidence).toBeLessThan(0.9);
    expect(date.compare(read('2024-10-22'), read('2024-10-21')).confidence).toBeUndefined();
    expect(date.compare(read('7 p.m. ET'), read('9 p.m.')).confidence).toBeLessThan(0.7);
  });

  test('the same day told from two days of publication', () => {
    expect(date.compare(at('yesterday', '2024-10-23'), at('on Tuesday', '2024-10-24')).verdict).toBe('same');
    expect(date.compare(at('yesterday', '2024-10-23'), at('yesterday', '2024-10-24')).verdict).toBe('different');
    expect(date.compare(at('last week', '2024-10-23'), at('on Oct. 16', '2024-10-24')).verdict).toBe('compatible');
    expect(date.compare(at('two weeks ago', '2024-10-23'), read('2024-10-07')).verdict).toBe('compatible');
    expect(date.compare(at('two weeks ago', '2024-10-23'), read('2024-09-27')).verdict).toBe('different');
    expect(date.compare(at('three months ago', '2024-10-23'), read('2024-07-10')).verdict).toBe('compatible');
    expect(date.compare(at('five years ago', '2024-10-23'), read('2019-12-31')).verdict).toBe('compatible');
  });

  test('a filled-in year never contradicts a written one', () => {
    expect(date.compare(at('on June 29', '2024-10-23'), read('June 29, 2023')).verdict).toBe('compatible');
    expect(date.compare(at('on June 29', '2024-10-23'), read('June 28, 2024')).verdict).toBe('different');
  });

  test('"last" and "next" may mean either week', () => {
    expect(date.compare(at('last Tuesday', '2024-10-23'), read('2024-10-22')).verdict).toBe('compatible');
    expect(date.compare(at('last Tuesday', '2024-10-23'), read('2024-10-21')).verdict).toBe('different');
  });
});

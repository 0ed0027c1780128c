/** Two abbreviations in brackets after one long form. */
import { describe, expect, test } from '@jest/globals';
import { disagreements } from './seen.js';

const article = (name: string, more: string): string =>
  `The harbour of Kelmer is to be run by the ${name} from May, the council said.\n\nThe pilots of Kelmer were told on Monday. ${more}\n`;
const told = (a: string, b: string): string[] =>
  disagreements(article(a, 'They go to sea again.'), article(b, 'No ship sailed.')).filter((line) => line.includes(' name '));

describe('short forms in brackets', () => {
  test('letters swapped', () => {
    expect(told('Regional Harbour Board (RHB)', 'regional harbour board (HRB)')).toEqual(['error name "HRB" / "RHB"']);
  });
  test('a letter more', () => {
    expect(told('Kelmer Board for a New Harbour (KBNH)', 'Kelmer Board for a New Harbour (KBFNH)')).toEqual([
      'warning name "KBFNH" / "KBNH"',
    ]);
  });
  test('not of other words', () => {
    expect(told('Regional Harbour Board (RHB)', 'Harbour Regional Board (HRB)')).toEqual([]);
    expect(told('Regional Harbour Board (RHB)', 'Old Regional Harbour Board (ORHB)')).toEqual([]);
  });
  test('not another name in another language, nor what else stands in brackets', () => {
    expect(told('Regional Harbour Board (RHB)', 'Regional Harbour Board (CRP)')).toEqual([]);
    expect(told('Workers and Pilots League (PTK)', 'Workers and Pilots League (PKT)')).toEqual([]);
  });
});

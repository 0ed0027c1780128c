/** A family name alone, once, a letter off one that its article has in full. */
import { describe, expect, test } from '@jest/globals';
import { disagreements } from './seen.js';

const other =
  'The harbour of Kelmer is to be closed.\n\nPilot Mark Felk said so on Monday. Felk told the town that ships had sunk there.\n';
const told = (more: string): string[] =>
  disagreements(
    `The harbour of Kelmer is to be closed by its pilots.\n\nPilot Mark Felk was asked about it, and Felk had an answer. ${more}\n`,
    other,
  ).filter((line) => line.includes(' name '));

describe('a family name once', () => {
  test('where the article has the full name', () => {
    expect(told('It is said that in May Mr. Felg had been asked before.')).toEqual(['error name "Felg" / "Mark Felk"']);
  });
  test('less surely again and again', () => {
    expect(told('It is said that in May Mr. Felg had been asked before. Since June Mr. Felg is away.')).toEqual([
      'info name "Felg" / "Mark Felk"',
    ]);
  });
  test('less surely beside the other in one sentence', () => {
    expect(told('It is said that in May Mr. Felg had asked Mr. Felk before.')).toEqual(['warning name "Felg" / "Mark Felk"']);
  });
  test('less surely where the article never names the other', () => {
    const elsewhere = 'The town of Kelmer is poor.\n\nIt is said that in May Mr. Felg had been asked about the harbour of Kelmer.\n';
    expect(disagreements(elsewhere, other, other.replace('closed', 'closed soon'))).toContain('warning name "Felg" / "Mark Felk"');
  });
  test('but not who is called somebody’s kin', () => {
    expect(told('It is said that in May his son Felg had been asked before.')).not.toContain('error name "Felg" / "Mark Felk"');
  });
  const of = (right: string, slip: string): string[] =>
    disagreements(
      `The harbour of Kelmer is to be closed.\n\nPilot Mark ${right} was asked, and ${right} had an answer. In May Mr. ${slip} had been asked before.\n`,
      other.replaceAll('Felk', right),
    ).filter((line) => /^(?:error|warning) name/.test(line));
  test('less surely what begins with another letter, and what is short', () => {
    expect(of('Felkan', 'Felgan')).toEqual(['error name "Felgan" / "Mark Felkan"']);
    expect(of('Felkan', 'Selkan')).toEqual(['warning name "Mark Felkan" / "Selkan"']);
    expect(of('Fek', 'Feg')).toEqual([]);
  });
  test('though it would be a plural of other words', () => {
    expect(of('Felkans', 'Felkan')).toEqual(['error name "Felkan" / "Mark Felkans"']);
  });
});

describe('a text in the wrong encoding', () => {
  test('leaves marks at the end of a name that are no letters of it', () => {
    const broken = 'The harbour of Kelmer is to be closed.\n\nThat was Mark FelkÃ¢â‚¬â„¢s word on Monday. Mark Felk told the town.\n';
    expect(disagreements(broken, other).filter((line) => line.includes(' name '))).toEqual([]);
  });
});

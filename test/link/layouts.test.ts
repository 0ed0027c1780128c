/** One name with and without a hyphen, a blank, a possessive or a capital inside. */
import { describe, expect, test } from '@jest/globals';
import { disagreements } from './seen.js';

const tell = (name: string, more: string): string =>
  `The pilot went to ${name} on Monday, police in Kelmer said.\n\nThe harbour office had called ${name} before. ${more}\n`;
const told = (a: string, b: string): string[] =>
  disagreements(tell(a, 'They go to sea again.'), tell(b, 'No ship sailed.')).filter((line) => line.includes(' name '));

describe('a blank', () => {
  test('in the name of a body', () => {
    expect(told('Quarn Haven Village Apartments', 'Quarnhaven Village Apartments')).toEqual([
      'warning name "Quarn Haven Village Apartments" / "Quarnhaven Village Apartments"',
    ]);
    expect(told('VelmGrass Distribution Ltd', 'Velm Grass Distribution Limited')).toEqual([
      'warning name "Velm Grass Distribution Limited" / "VelmGrass Distribution Ltd"',
    ]);
  });
  test('in the name of a person', () => {
    expect(told('Jornraj Quarnel', 'Jorn Raj Quarnel')).toEqual(['warning name "Jorn Raj Quarnel" / "Jornraj Quarnel"']);
  });
  test('told once where letters tell of it too', () => {
    expect(told('Jorn La Quarn', 'Jorn LaQuarn')).toHaveLength(1);
  });
  test('in a brand of one word, for information', () => {
    expect(told('QuarnTalk', 'Quarn Talk')).toEqual(['info name "Quarn Talk" / "QuarnTalk"']);
  });
  test('in what many such things are called, for information', () => {
    expect(told('the Velmar State House', 'the Velmar Statehouse')).toEqual(['info name "Velmar State House" / "Velmar Statehouse"']);
  });
  test('not across a line’s end, nor in a tag or an address', () => {
    expect(told('Quarn Haven Village Apartments', 'Quarnhaven\nVillage Apartments')).toEqual([]);
    expect(told('Quarn Haven Village', '@QuarnHavenVillage')).toEqual([]);
    expect(told('Quarn Talk', 'QuarnTalk.com')).toEqual([]);
  });
  test('not of a place and a person', () => {
    const [a, b] = [tell('the Quarn House', ''), tell('Senator Quarnhouse', '')];
    expect(disagreements(a, b)).toEqual([]);
  });
  test('not between initials', () => expect(told('P J Quarnel', 'PJ Quarnel')).toEqual([]));
  test('not of capitals throughout', () => expect(told('Quarn Talk', 'QUARNTALK')).toEqual([]));
});

describe('a hyphen', () => {
  test('in the name of a body, for information', () => {
    expect(told('Quarn-Velm Hospital', 'Quarn Velm Hospital')).toEqual(['info name "Quarn Velm Hospital" / "Quarn-Velm Hospital"']);
  });
  test('not before a number', () => expect(told('Quarnsat-12 Hospital', 'Quarnsat 12 Hospital')).toEqual([]));
  test('that joins the name to the next word is none of it', () => {
    expect(told('Ann Quarnel', 'the Ann-Quarnel-themed fair of Ann Velm')).toEqual([]);
  });
});

describe('a capital', () => {
  test('in the name of a person', () => {
    expect(told('Jorn LaQuarn', 'Jorn Laquarn')).toEqual(['warning name "Jorn LaQuarn" / "Jorn Laquarn"']);
  });
  test('in the name of a body of several words', () => {
    expect(told('QuarnVelm Regional Hospital', 'Quarnvelm Regional Hospital')).toEqual([
      'warning name "QuarnVelm Regional Hospital" / "Quarnvelm Regional Hospital"',
    ]);
  });
  test('in a brand of one word, for information', () => {
    expect(told('QuarnVelm', 'Quarnvelm')).toEqual(['info name "QuarnVelm" / "Quarnvelm"']);
  });
  test('not of capitals throughout, nor of first letters', () => {
    expect(told('Jorn LaQuarn', 'JORN LAQUARN')).toEqual([]);
    expect(told('Jorn LaQuarn', 'Jorn LAQUARN')).toEqual([]);
    expect(told('Jorn de Quarn', 'Jorn De Quarn')).toEqual([]);
    expect(told('Moon Jae-quarn', 'Moon Jae-Quarn')).toEqual([]);
  });
});

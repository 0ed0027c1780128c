/** What programs are written in differs by little on purpose; a slip in it is told all the same. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import { sourceOf } from './seen.js';

const disputes = (...texts: string[]) =>
  check({
    facts: [],
    sources: texts.map((text, i) => ({ ...sourceOf(text, null), name: `${i}.txt` })),
    storyOf: () => 'manual',
  })
    .findings.filter(({ rule, severity }) => rule === 'disagrees' && severity !== 'info')
    .map(
      ({ kind, readings }) =>
        `${kind}: ${readings
          .map(({ text }) => text)
          .sort()
          .join(' | ')}`,
    );

/** A page of a manual that keeps saying a name. */
const page = (name: string): string => `How the harbour log is kept

Call ${name} when a ship comes in, and keep what ${name} answers until the ship has left the harbour again.
The old log is read by ${name} as well, and the pilots are told what ${name} makes of it.
`;

describe('names in programs that are two', () => {
  test.each([
    ['isShipLog', 'ShipLog'],
    ['readShipBE', 'readShipLE'],
    ['sendvBoat', 'sendBoat'],
    ['boatsPerHour', 'boatPerHour'],
    ['harbourCallbackA', 'harbourCallbackB'],
  ])('%s, %s', (a, b) => expect(disputes(page(a), page(b))).toEqual([]));

  test('codes of which one page lists both', () => {
    const list = `${page('the clerk')}\nEBRISK and ESBRISK are given back when the line is cut.\n`;
    expect(disputes(list, list)).toEqual([]);
  });

  test('addresses and modules in quotation marks', () => {
    const call = (address: string): string => page('the clerk').replace('harbour again', `harbour. Load it with '${address}' first`);
    expect(disputes(call('http://log.example/ships/of/harbour'), call('https://log.example/ships/of/harbour'))).toEqual([]);
  });
});

describe('names of things that are no slips', () => {
  const about = (thing: string): string => `How ships are guarded in the harbour

The harbour office has turned on ${thing} for all of its ships. A ship without ${thing} is told to leave the harbour.
`;
  test('two known words that sound alike', () => {
    expect(disputes(about('Secret Scanning'), about('Security Scanning'))).toEqual([]);
  });
  test('one and several of what is written small too', () => {
    const one = `${about('a Quarko Stashbook')}The stashbook is kept by the pilot.\n`;
    const several = `${about('Quarko Stashbooks')}All stashbooks are kept by the pilot.\n`;
    expect(disputes(one, several)).toEqual([]);
  });
  test('a misspelt word is one still', () => {
    expect(disputes(about('Secret Scanning'), about('Secrat Scanning'))).toEqual(['name: Secrat Scanning | Secret Scanning']);
  });
});

describe('slips', () => {
  test.each([
    ['TestHarbour', 'TestHabrour'],
    ['Brennick', 'Brenick'],
  ])('%s, %s', (a, b) => expect(disputes(page(a), page(a), page(b))).toEqual([`name: ${[a, b].sort().join(' | ')}`]));
});

/** Two articles about a match, each with a sentence of its own. */
const match = (sentence: string): string => `The match between Harnwick and Tolvane began at noon on Saturday.\n\n${sentence}\n`;

describe('names that are two, or one in another number', () => {
  test.each([
    ['a prize and its plural', 'He won the Golden Karrinee award.', 'The Golden Karrinees will be given on Friday.'],
    ['one who serves and several', 'A Guardsman waved.', 'The Guardsmen waved. A bus took the Guardsmen home.'],
    ['others like a person', 'Wayne Tellman scored. Wayne Tellman left.', 'We cannot all be Wayne Tellmans.'],
    ['a people and its word', 'A Sri Lankan firm paid.', 'A quarter of a million Sri Lankans watched.'],
    ['short names that begin otherwise', 'The summit of Apek was brief.', 'The summit of Opek was brief.'],
    ['a body and another one', 'The Dockers and Carters Union called it off.', 'Along came Unison and its band.'],
    ['a player and his pet name', 'Steve Corral scored twice.', '"Stevie carried us," she said. "Stevie did."'],
    ['players of one initial', 'Mike Vatt was left out.', 'The side: J Robin, M Vueto, J Noon, O Barkley.'],
    ['a boss and a manager', 'Arsenal manager Ned Corral left the ground early.', 'Arsenal boss Ned Corral saw it and said nothing.'],
  ])('%s', (_, a, b) => expect(disputes(match(a), match(b))).toEqual([]));

  test('a place of which letters have changed places, where others write it often', () => {
    const often = 'Boats left Tolvarane early. Tolvarane sleeps late. People like Tolvarane, and in May Tolvarane is full.';
    expect(disputes(match(often), match(often.replace('early', 'late')), match('The guests came from Tolravane by bus.'))).toEqual([
      'name: Tolravane | Tolvarane',
    ]);
    expect(disputes(match(often), match(often.replace('early', 'late')), match('The guests came from Tolbasane by bus.'))).toEqual([]);
  });

  test.each([
    [
      'an initial before the family name misspelt',
      'Frank Shehann came on.',
      'The side: J Robin, F Shehan, J Noon.',
      'F Shehan | Frank Shehann',
    ],
    [
      'a plural inside a name',
      'The Disaster Relief Committee met.',
      'The Disasters Relief Committee met.',
      'Disaster Relief Committee | Disasters Relief Committee',
    ],
    ['a name of two halves', 'The Corder-Wallace campaign went on.', 'The Corder-Walls campaign went on.', 'Corder-Wallace | Corder-Walls'],
  ])('but not %s', (_, a, b, told) => expect(disputes(match(a), match(b))).toEqual([`name: ${told}`]));
});

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

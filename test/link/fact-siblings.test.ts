/** Figures of one sentence, of one line of products, of one log of changes: whose they are. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import { readFacts, readText } from '../../src/read/index.js';
import { seen } from './seen.js';

describe('siblings by number', () => {
  const price = ['{ id: price, money: £189.99, about: [Varna 40] }'];
  test('what another one costs', () => {
    expect(seen(price, 'The Varna 60 costs £329.99.')).toEqual(['price: not-mentioned']);
    expect(seen(price, 'The Varna 40 is small; the Varna 60 costs £329.99.')).toEqual(['price: not-mentioned']);
    expect(seen(price, 'The Varna 40 costs £198.99.')[0]).toBe('price: conflicts');
    expect(seen(price, 'The Varna 60 is big, and the Varna 40 costs £198.99.')[0]).toBe('price: conflicts');
  });
  const tank = ['{ id: tank, quantity: 1.8 litres, about: [water tank, holds] }'];
  test('of another one than the article is about', () => {
    const text = 'The Varna 40 is here. The Varna 40 heats up in a minute. The Varna 60 holds 2.4 litres in its water tank.';
    expect(seen(tank, text)).toEqual(['tank: not-mentioned']);
    expect(seen(tank, text.replace('Varna 60', 'machine'))[0]).toBe('tank: conflicts');
  });
  test('no day and no count is such a number', () => {
    const fire = ['{ id: fire, quantity: 12 engines, about: [fire, Kelmer] }'];
    expect(seen(fire, 'On March 3 Kelmer saw a fire with 14 engines.')[0]).toBe('fire: conflicts');
  });
});

describe('siblings by name', () => {
  const fire = ['The fire destroyed 38 homes.'];
  test('what another one did', () => {
    const text = 'At least 36 homes were destroyed by the Copper Creek fire. The Wolf fire destroyed 12 homes.';
    expect(seen(fire, text)).toEqual(['fire-destroyed-homes: agrees']);
    expect(seen(fire, text.replace('36', '33').replace('At least ', ''))[0]).toBe('fire-destroyed-homes: conflicts');
  });
  test('of one alone the name is its own', () => {
    expect(seen(fire, 'The Wolf fire destroyed 32 homes.')[0]).toBe('fire-destroyed-homes: conflicts');
  });
  test('a version that is not the fact’s', () => {
    const needs = ['Tavola 6.0 requires Vesta 21.'];
    expect(seen(needs, 'Tavola 5.0 requires Vesta 21.')).toEqual(['tavola-requires-vesta: not-mentioned']);
    expect(seen(needs, 'Tavola 6.0 requires Vesta 17.')[0]).toBe('tavola-requires-vesta: conflicts');
  });
});

describe('values beside one another', () => {
  const trials = ['The Tavola project had six months of trials.'];
  test('the one that has words of the fact', () => {
    expect(seen(trials, 'After nine months of trials and four months of repairs, Tavola is out.')).toEqual([
      'tavola-project-trials: conflicts',
      expect.stringContaining('"nine months"'),
    ]);
  });
  const share = ['86p of every pound goes on helping people.'];
  test('a sum of quite another thing', () => {
    const lines = seen(share, 'Our income was £2.31 million, of which 84p in every pound went on helping people.');
    expect(lines.slice(1)).toEqual([expect.stringContaining('"84p"')]);
  });
});

describe('roles', () => {
  const cole = ['{ id: cole, name: Priya Cole, is: leader of the council }'];
  test('the very words in another order, or with a word for now', () => {
    expect(seen(cole, 'Council leader Priya Cole was there.')).toEqual(['cole: agrees']);
    expect(seen(cole, 'Priya Cole, currently leader of the council, was there.')).toEqual(['cole: agrees']);
    expect(seen(cole, 'Priya Cole, deputy leader of the council, was there.')[0]).toBe('cole: conflicts');
  });
});

describe('logs of changes', () => {
  const facts = 'version: 1\nfacts:\n  - { id: size, quantity: up to 16 MB, about: [document, size] }\n';
  const verdict = async (heading: string): Promise<string> => {
    const text = `# Changes\n\n## 6.0.2 (2026-02-11)\n\n- Fixed a crash.\n\n## ${heading}\n\n- The size of a document is up to 8 MB.\n`;
    const { sources } = await readText('CHANGES.md', Buffer.from(text));
    return check({ facts: readFacts('facts.yaml', facts).file!.facts, sources, compareSources: false }).verdicts[0].verdict;
  };
  test('what an older version did is of its time', async () => {
    expect(await verdict('5.4.0 (2025-06-03)')).toBe('differs-in-scope');
    expect(await verdict('Version 5.4')).toBe('differs-in-scope');
  });
  test('a version that was only mended, and no version', async () => {
    expect(await verdict('6.0.0 (2026-01-20)')).toBe('conflicts');
    expect(await verdict('Limits')).toBe('conflicts');
  });
});

/** What a value's sentence leaves to others: pronouns, headings, rows and columns, and facts that say no more than a count. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import { readFacts, readText } from '../../src/read/index.js';
import { seen } from './seen.js';

async function inMarkdown(fact: string, text: string): Promise<string> {
  const { file } = readFacts('facts.yaml', `version: 1\nfacts:\n  - ${fact}\n`);
  const { sources } = await readText('page.md', Buffer.from(text));
  const { verdicts, findings } = check({ facts: file!.facts, sources, compareSources: false });
  return [verdicts[0].verdict, ...findings.map(({ readings }) => readings[0].text)].join(' ');
}

describe('pronouns', () => {
  const tank = ['{ id: tank, quantity: 1.8 litres, about: [water tank, holds] }'];
  test('what the sentence before names', () => {
    expect(seen(tank, 'Fill the water tank to the mark. It holds 1.6 litres.')[0]).toBe('tank: conflicts');
    expect(seen(tank, 'Fill the water tank to the mark. It holds 1.8 litres.')).toEqual(['tank: agrees']);
    expect(seen(tank, 'Fill the water tank to the mark. The jug takes 1.6 litres.')).toEqual(['tank: not-mentioned']);
  });
  test('a sentence with a value of its own lends none', () => {
    const founded = ['{ id: founded, date: 1954, about: [Pellerin, founded] }'];
    expect(seen(founded, 'Pellerin was founded in 1954. It was listed in 1988.')).toEqual(['founded: agrees']);
  });
  test('whom the sentence before names first', () => {
    const lives = ['Wilf Garrod helped to save 147 lives.'];
    const text = 'Wilf Garrod joined in 1956. He helped to save 174 lives.';
    expect(seen(lives, text)[0]).toBe('wilf-garrod-helped-save-lives: conflicts');
  });
});

describe('headings', () => {
  const next = '{ id: next, date: 2026-03-10, about: [next meeting] }';
  test('the heading of a section, not the title of the whole', async () => {
    expect(await inMarkdown(next, '# Marley\n\nNews.\n\n## Next meeting\n\nTuesday 17 March 2026, Village Hall.\n')).toMatch(/^conflicts/);
    expect(await inMarkdown(next, '# Marley\n\nNews.\n\n## Fair\n\nTuesday 17 March 2026, Village Hall.\n')).toBe('not-mentioned');
  });
});

describe('tables', () => {
  const cable = '{ id: cable, quantity: 1.2 m, about: [cable, long] }';
  test('the heading of a row', async () => {
    expect(await inMarkdown(cable, '# Data\n\n| | |\n|---|---|\n| Weight | 4.6 kg |\n| Cable | 0.9 m |\n')).toBe('conflicts 0.9 m');
  });
  test('a row of several values, and the column that the fact names', async () => {
    const table = '# Plans\n\n| Limit | Free plan | Team plan |\n|---|---|---|\n| Document size | 1 MB | 16 MB |\n';
    expect(await inMarkdown('{ id: size, quantity: 8 MB, about: [document size] }', table)).toBe('not-mentioned');
    expect(await inMarkdown('{ id: size, quantity: 8 MB, about: [document size, team] }', table)).toBe('conflicts 16 MB');
  });
});

describe('counts without more', () => {
  const panels = ['{ id: panels, quantity: "5,200 solar panels" }'];
  test('the very count, or a slip of it', () => {
    expect(seen(panels, 'The roof has 5,200 solar panels.')).toEqual(['panels: agrees']);
    expect(seen(panels, 'The roof has 5,700 solar panels.')[0]).toBe('panels: conflicts');
  });
  test('other counts of the kind', () => {
    expect(seen(panels, 'The car park has 340 solar panels.')).toEqual(['panels: not-mentioned']);
    expect(seen(['{ id: staff, quantity: 34 staff }'], 'Of them 19 staff work part-time.')).toEqual(['staff: not-mentioned']);
  });
});

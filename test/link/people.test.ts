/** Ages of one person under two forms of a name, and of two persons. */
import { check } from '../../src/check.js';
import { sourceOf } from './seen.js';

/** What is said of ages, in words: the articles are one story. */
const ages = (...texts: string[]): string[] =>
  check({
    facts: [],
    sources: texts.map((text, i) => ({ ...sourceOf(text, null), name: `${i}.txt` })),
    storyOf: () => 'crash',
  })
    .findings.filter(({ rule, kind }) => rule === 'disagrees' && kind === 'quantity')
    .map(({ message }) => message);

const told = (name: string, age: number): string =>
  `A lorry left the road near Harn Bridge on Monday.\n\n${name}, ${age}, was taken to the county hospital with a broken arm, police said.\n`;

describe('two forms of one name', () => {
  test.each([
    ['Mary Dell-Corwin', 'Mary Dell'],
    ['Mary Dell-Corwin', 'Mary Corwin'],
    ['Mary Corwin', 'Mary A. Corwin'],
    ['Robert Corwin', 'Bob Corwin'],
  ])('%s, 42; %s, 43', (a, b) => {
    expect(ages(told(a, 42), told(b, 43))).toEqual([expect.stringMatching(/the age of .*: 42 or 43$/)]);
    expect(ages(told(a, 42), told(b, 42))).toEqual([]);
  });
});

describe('two persons', () => {
  test('another given name', () => expect(ages(told('Mary Dell-Corwin', 42), told('Joan Dell', 43))).toEqual([]));

  test('a double name beside its half in one article', () => {
    const both = `${told('Mary Dell-Corwin', 42)}\nMary Dell, 43, of Harn was in the lorry too.\n`;
    expect(ages(both, both)).toEqual([]);
  });
});

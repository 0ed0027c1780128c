import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readFacts } from '../../src/read/index.js';
import { editFacts, type FactsChange, FactsEditError, problemsOf } from '../../src/review/facts-edit.js';

const SAMPLE = readFileSync(new URL('../../facts.yaml', import.meta.url), 'utf8');
const edit = (text: string, change: FactsChange) => editFacts('facts.yaml', text, change);
const fact = (text: string, id: string) => {
  const read = readFacts('facts.yaml', text);
  if (read.problems !== null) throw new Error(JSON.stringify(read.problems));
  return read.file.facts.find((one) => one.id === id);
};

const SMALL = `# Ours.
version: 1
facts:
  - The dam holds 40 million litres.   # a sentence
  # about Ann
  - id: mayor
    name: Ann Lee   # not Anne
    variants:
      - Anne Lee   # seen often
    note: >
      Elected twice,
      by a landslide.
  # the end
`;

describe('adds a fact', () => {
  test('after the last, everything before it untouched', () => {
    const { text, problems } = edit(SMALL, {
      op: 'add',
      fact: {
        id: 'toll',
        key: 'quantity',
        value: '12 people',
        about: ['flood: the great one', 'dam'],
        evidence: ['https://example.org/a?b=c#d'],
        note: '- "odd" #note',
      },
    });
    expect(problems).toEqual([]);
    const at = SMALL.indexOf('  # the end');
    expect(text.startsWith(SMALL.slice(0, at))).toBe(true);
    expect(text.endsWith('  # the end\n')).toBe(true);
    expect(fact(text, 'toll')).toMatchObject({
      about: ['flood: the great one', 'dam'],
      evidence: ['https://example.org/a?b=c#d'],
      note: '- "odd" #note',
    });
  });

  test.each([
    ['without facts', 'version: 1\n'],
    ['with an empty list', 'version: 1\nfacts: []\nsources: [a]\n'],
    ['without a last line break', 'version: 1\nfacts:\n- Ann Lee was born in 1970.'],
    ['with Windows line ends', 'version: 1\r\nfacts:\r\n    -   id: mayor\r\n        name: Ann Lee\r\n'],
    ['after a byte order mark', '\ufeffversion: 1\nfacts:\n  - id: mayor\n    name: Ann Lee\n'],
  ])('to a file %s', (_, text) => {
    const done = edit(text, { op: 'add', fact: { id: 'toll', key: 'quantity', value: '12 people', about: ['flood'] } });
    expect(done.problems).toEqual([]);
    expect(fact(done.text, 'toll')).toBeDefined();
    if (text.includes('\r\n')) expect(done.text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('and refuses an id that is taken, and a list in brackets', () => {
    const add: FactsChange = { op: 'add', fact: { id: 'mayor', key: 'name', value: 'Bo' } };
    expect(() => edit(SMALL, add)).toThrow(FactsEditError);
    expect(() => edit('version: 1\nfacts: [Ann Lee was born in 1970.]\n', add)).toThrow(/bracketed/);
  });

  test('fifty times: comments, order and every old byte kept, the file valid, its examples still holding', () => {
    let text = SAMPLE;
    for (let n = 0; n < 50; n++) {
      const { text: next, problems } = edit(text, {
        op: 'add',
        fact: {
          id: `made-${n}`,
          key: n % 2 ? 'name' : 'quantity',
          value: n % 2 ? `Zora Quill${'abcdefghij'[n % 10]}${n}` : `${n + 3} lamps`,
          about: n % 2 ? [] : [`hall number ${n}`],
          owner: 'desk',
        },
      });
      expect(problems).toEqual([]);
      text = next;
    }
    expect(text.startsWith(SAMPLE)).toBe(true);
    expect(problemsOf('facts.yaml', text)).toEqual([]);
  });
});

describe('changes one thing and nothing else', () => {
  const one = (change: FactsChange, removed: string, inserted: string) => {
    const { text, edit: made, problems } = edit(SMALL, change);
    expect(problems).toEqual([]);
    expect(SMALL.slice(made.start, made.end)).toBe(removed);
    expect(made.text).toBe(inserted);
    return text;
  };

  test('the value', () => {
    expect(one({ op: 'value', id: 'mayor', value: 'Ann Leigh' }, 'Ann Lee', 'Ann Leigh')).toContain('name: Ann Leigh   # not Anne\n');
  });
  test('a sentence', () => {
    const id = readFacts('facts.yaml', SMALL).file!.facts[0].id;
    one(
      { op: 'sentence', id, value: 'The dam holds 41 million litres.' },
      'The dam holds 40 million litres.',
      'The dam holds 41 million litres.',
    );
  });
  test('a list below one another', () => {
    expect(one({ op: 'list', id: 'mayor', key: 'variants', value: 'An Lee' }, '', '      - An Lee\n')).toContain(
      '# seen often\n      - An Lee\n',
    );
  });
  test('a list that is not there yet', () => {
    expect(one({ op: 'list', id: 'mayor', key: 'aliases', value: 'Mayor Lee, the' }, '', '    aliases: ["Mayor Lee, the"]\n')).toContain(
      '# not Anne\n    aliases:',
    );
  });
  test('a field, in a block text too', () => {
    one({ op: 'field', id: 'mayor', key: 'owner', value: 'politics desk' }, '', '    owner: politics desk\n');
    const { text, problems } = edit(SMALL, { op: 'field', id: 'mayor', key: 'note', value: 'Once.' });
    expect(problems).toEqual([]);
    expect(text).toContain('    note: Once.\n  # the end\n');
  });
  test('a list in brackets', () => {
    const { text, problems } = edit(SAMPLE, { op: 'list', id: 'labour', key: 'except', value: 'Labor Record' });
    expect(problems).toEqual([]);
    expect(text).toContain('except: [Australian Labor Party, Department of Labor, Labor Day, Labor Record]   # the longest match wins');
  });
});

test('says what would break: a value that its own examples contradict', () => {
  const { problems } = edit(SAMPLE, { op: 'value', id: 'alp-fine', value: '$15,400' });
  expect(problems.join('\n')).toContain('alp-fine');
});

describe('what a comma would part', () => {
  test('a single plain value with a comma stays one when another is added', () => {
    const text = 'version: 1\nfacts:\n  - id: a\n    name: Foo\n    variants: Fo, Bar\n';
    const made = edit(text, { op: 'list', id: 'a', key: 'variants', value: 'Fou' });
    expect(fact(made.text, 'a')!.variants).toEqual(['Fo, Bar', 'Fou']);
  });

  test('a field in braces', () => {
    const text = 'version: 1\nfacts:\n  - { id: a, name: Foo, note: old }\n';
    const made = edit(text, { op: 'field', id: 'a', key: 'note', value: 'yes, see p. 3' });
    expect(made.problems).toEqual([]);
    expect(fact(made.text, 'a')!.note).toBe('yes, see p. 3');
    const fresh = edit('version: 1\nfacts:\n  - { id: a, name: Foo }\n', { op: 'field', id: 'a', key: 'note', value: 'one, two' });
    expect(fact(fresh.text, 'a')!.note).toBe('one, two');
  });
});

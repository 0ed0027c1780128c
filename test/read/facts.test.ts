import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Fact, FactsFile } from '../../src/model/fact.js';
import { readFacts } from '../../src/read/facts.js';
import { showProblem } from '../../src/read/problem.js';

function read(text: string): FactsFile {
  const { file, problems } = readFacts('facts.yaml', text);
  if (file === null) throw new Error(problems.map(showProblem).join('\n'));
  return file;
}
const facts = (...items: string[]): readonly Fact[] =>
  read(`version: 1\nfacts:\n${items.map((item) => `  - ${item.replaceAll('\n', '\n    ')}`).join('\n')}\n`).facts;
const one = (item: string): Fact => facts(item)[0];

describe('a facts file', () => {
  test('sources, gate and stories, short and long', () => {
    const file = read(
      'version: 1\nsources: sources/**\ngate:\n  fail-on: warning\n  kinds: { quote: never }\n  facts: { fine: error }\n  max-warnings: 3\nstories:\n  volunteers: [a-*, b-*]\nfacts:\n  - id: fine\n    money: $14,500\n',
    );
    expect(file.sources).toEqual(['sources/**']);
    expect(file.gate).toEqual({ failOn: 'warning', kinds: { quote: 'never' }, facts: { fine: 'error' }, maxWarnings: 3 });
    expect([...file.stories]).toEqual([['volunteers', ['a-*', 'b-*']]]);
  });

  test('what is left out', () => {
    const file = read('version: 1\nfacts: []');
    expect(file).toMatchObject({ sources: [], gate: { failOn: 'error', kinds: {}, facts: {}, maxWarnings: null }, facts: [] });
    expect(one('term: Labour')).toMatchObject({
      severity: 'error',
      inQuotes: 'flag',
      matchCase: false,
      tolerance: null,
      since: null,
      until: null,
      scope: [],
      about: [],
      variants: [],
    });
  });

  test('every key of a fact', () => {
    const fact = one(`id: operations-head
fact: Sofia Patel is head of operations at the Labour Party.
name: Sofia Patel
is: head of operations
also-is: [operations chief]
aliases: [Ms Patel]
variants: [Sophia Patel]
except: [Sophia Patel Prize]
severity: warning
since: 2024-07
until: 2024-11-05
scope: [sources/uk-*]
in-quotes: ignore
match-case: true
evidence: https://example.org/staff
owner: politics desk
review-by: 2025-01-31
note: asked the press office
examples:
  agrees: [Sofia Patel spoke.]
  conflicts:
    - Sophia Patel spoke.
  ignores: Dev Patel spoke.`);
    expect(fact).toMatchObject({
      id: 'operations-head',
      sentence: 'Sofia Patel is head of operations at the Labour Party.',
      expected: { kind: 'name', text: 'Sofia Patel', value: { full: 'Sofia Patel' } },
      role: { text: 'head of operations', also: ['operations chief'] },
      aliases: ['Ms Patel'],
      variants: ['Sophia Patel'],
      except: ['Sophia Patel Prize'],
      severity: 'warning',
      since: '2024-07',
      until: '2024-11-05',
      scope: ['sources/uk-*'],
      inQuotes: 'ignore',
      matchCase: true,
      evidence: ['https://example.org/staff'],
      owner: 'politics desk',
      reviewBy: '2025-01-31',
      note: 'asked the press office',
      line: 3,
      column: 5,
    });
    expect(fact.examples.conflicts).toEqual([{ text: 'Sophia Patel spoke.', line: 24, column: 11 }]);
    expect(fact.examples.ignores.map((example) => example.text)).toEqual(['Dev Patel spoke.']);
  });

  test.each([
    ['quantity: 3.50 metres', '3.50 metres'],
    ['quantity: 1_000', '1_000'],
    ['term: 010', '010'],
    ['term: 1e400', '1e400'],
    ['term: 12345678901234567890', '12345678901234567890'],
    ['date: 2024-10-22', '2024-10-22'],
    ["term: 'it''s'", "it's"],
    ['term: "caf\\u00e9"', 'café'],
    ['term: >-\n  folded\n  text', 'folded text'],
  ])('%s keeps what was written', (line, written) => {
    const { file, problems } = readFacts('facts.yaml', `version: 1\nfacts:\n  - ${line.replaceAll('\n', '\n    ')}\n`);
    // What the kind makes of it is its own matter; that it was given these words is ours.
    if (file) expect(file.facts[0].expected.text).toBe(written);
    else expect(problems[0].message).toContain(`\`${written}\``);
  });

  test.each([
    ['tolerance: 0', { amount: '0', relative: false }],
    ['tolerance: 5%', { amount: '5', relative: true }],
    ['tolerance: ±3', { amount: '3', relative: false }],
    ['tolerance: +/- 1,000', { amount: '1000', relative: false }],
    ['tolerance: 0.5 %', { amount: '0.5', relative: true }],
  ])('%s', (line, tolerance) => {
    expect(one(`money: $14,500\n${line}`).tolerance).toEqual(tolerance);
  });

  test('a set of any order, a quotation with its speaker', () => {
    expect(one('set: [Nevada, Virginia]').expected).toEqual({
      kind: 'set',
      value: { members: ['Nevada', 'Virginia'] },
      text: 'Nevada, Virginia',
    });
    expect(one('quote: We will sort your housing.\nspeaker: Sofia Patel')).toMatchObject({
      expected: { kind: 'quote', value: { speaker: 'Sofia Patel' } },
      speaker: 'Sofia Patel',
    });
  });

  test('anchors and aliases are what they stand for', () => {
    const [first, second] = facts('term: Labour\nabout: &where [party, Britain]', 'term: Conservative\nabout: *where');
    expect(second.about).toEqual(first.about);
  });

  test('marks, Windows line ends and comments do not matter', () => {
    expect(read('\ufeffversion: 1\r\n# a comment\r\nfacts:\r\n  - term: Labour # the party\r\n').facts[0].expected.text).toBe('Labour');
  });
});

describe('a sentence as a fact', () => {
  test.each([
    ['The Australian Labor Party was fined $14,500 in 2016.', 'money', '$14,500'],
    ['Two men stole $5 million from three banks.', 'money', '$5 million'],
    ['Turnout rose to 61% in 2 of 9 states.', 'quantity', '61%'],
    ['Three officers searched the flat for 14 hours.', 'quantity', '14 hours'],
    ['The complaint was filed on 22 October 2024 by the campaign.', 'date', '22 October 2024'],
  ])('%s', (sentence, kind, text) => {
    const { expected } = one(sentence);
    expect(expected.kind).toBe(kind);
    expect(expected.text).toContain(text);
  });

  test('its other words place it', () => {
    const { about } = one('The Australian Labor Party was fined $14,500 in 2016.');
    expect(about).toEqual(['Australian Labor Party', 'fined']);
  });

  test('`fact` alone is read alike, and its id is made from its words', () => {
    const fact = one('fact: The Australian Labor Party was fined $14,500 in 2016.');
    expect(fact.expected).toMatchObject({ kind: 'money', text: '$14,500' });
    expect(fact.id).toBe('australian-labor-party-fined');
  });

  test('an id does not change with the figure', () => {
    expect(one('The party was fined $14,500 in 2016.').id).toBe(one('The party was fined $15,400 in 2017.').id);
  });

  test('ids are unique, and those that were given stay', () => {
    const ids = facts('The party was fined $14,500.', 'The party was fined $15,000.', 'id: party-fined\nterm: x').map((fact) => fact.id);
    expect(ids).toEqual(['party-fined-2', 'party-fined-3', 'party-fined']);
  });

  test('about is taken from the sentence where none was given, without the value', () => {
    expect(one('fact: Nearly 100 Labour staff went to battleground states.\nquantity: ~100 staff').about).toEqual([
      'Labour',
      'went',
      'battleground',
      'states',
    ]);
    expect(one('fact: Nearly 100 Labour staff went.\nquantity: ~100 staff\nabout: [travel]').about).toEqual(['travel']);
  });
});

describe('any text', () => {
  test('is read or refused with messages in one grammar, and never throws', () => {
    const line = fc.constantFrom(
      'version: 1',
      'facts:',
      '  - ',
      '  - name: x',
      '    variants: [a, b',
      '- a',
      '? [',
      '{',
      '}',
      '"',
      "'",
      '&a',
      '*a',
      '!!set',
      '\t',
      '# c',
      '|',
      '>',
      ': ',
      'gate: {}',
      '  - Ten people were hurt.',
      '---',
      '...',
      '%YAML 1.2',
      '<<: *a',
      '\u0000',
      '\u2028',
      '\ud800',
      'é: ü',
      '    quantity: 5%',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 12 }), (lines) => {
        const { problems } = readFacts('f.yaml', lines.join('\n'));
        for (const problem of problems ?? []) {
          expect(problem.message).toMatch(/^Unexpected .+, expected .+$/s);
          expect(problem.line).toBeGreaterThan(0);
          expect(problem.column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { loadFactsFile, readFacts } from '../../src/read/facts.js';
import { memoryFiles } from '../../src/read/memory-files.js';
import { showProblem } from '../../src/read/problem.js';

const problems = (text: string): string[] => {
  const { problems } = readFacts('facts.yaml', text);
  return problems === null ? ['read'] : problems.map((problem) => showProblem(problem).replace('facts.yaml:', ''));
};
const fact = (...lines: string[]): string => `version: 1\nfacts:\n  - ${lines.join('\n    ')}\n`;

/** What is wrong, the file, and every word that the user gets to see. */
const CASES: [string, string, string[]][] = [
  ['nothing at all', '', ['1:1: Unexpected empty file, expected `version: 1` and `facts:`']],
  ['only a comment', '# facts\n', ['1:1: Unexpected empty file, expected `version: 1` and `facts:`']],
  ['a sentence where a map should be', 'Ten people were hurt.', ['1:1: Unexpected `Ten people were hurt.`, expected a map']],
  [
    'no version, no facts',
    'sources: a.txt',
    [
      '1:1: Unexpected file without `version`, expected `version: 1`',
      '1:1: Unexpected file without `facts`, expected a list of facts under `facts:`',
    ],
  ],
  ['another version', 'version: 2\nfacts: []', ['1:10: Unexpected `2` under `version`, expected `1`']],
  [
    'an unknown key at the top',
    'version: 1\nsorces: a\nfacts: []',
    [
      '2:1: Unexpected key `sorces`, expected one of `version`, `sources`, `gate`, `stories`, `suppress`, `facts` (did you mean `sources`?)',
    ],
  ],
  [
    'misspelt keys of a fact',
    fact('name: Sofia Patel', 'variant: [Sophia Patel]', 'sinse: 2024'),
    [
      '4:5: Unexpected key `variant`, expected a key of a fact (did you mean `variants`?)',
      '5:5: Unexpected key `sinse`, expected a key of a fact (did you mean `since`?)',
    ],
  ],
  [
    'a suppression without its reason, of nothing, and until no day',
    'version: 1\nsuppress:\n  - sources: letters/**\n    facts: []\n    untill: 2027\n  - { sources: a, facts: b, reason: c, until: soon }\nfacts: []',
    [
      '3:5: Unexpected suppression without `reason`, expected why it is let pass',
      '4:12: Unexpected empty list under `facts`, expected at least one entry',
      '5:5: Unexpected key `untill`, expected one of `sources`, `facts`, `reason`, `until` (did you mean `until`?)',
      '6:47: Unexpected `soon` under `until`, expected a day such as `2027-01-31`',
    ],
  ],
  ['a key by another name', fact('amount: $5'), ['3:5: Unexpected key `amount`, expected a key of a fact (did you mean `money`?)']],
  [
    'two value keys',
    fact('money: $14,500', 'date: 2016'),
    ['4:5: Unexpected `money` and `date` in one fact, expected one value key (make a fact of each)'],
  ],
  [
    'no value key',
    fact('id: fine', 'about: [fine]'),
    ['3:5: Unexpected fact without a value, expected `fact` or one of `name`, `term`, `quantity`, `money`, `date`, `quote`, `set`'],
  ],
  ['a tab', 'version: 1\nfacts:\n\t- name: Sofia Patel', ['3:1: Unexpected tab in the indentation, expected spaces']],
  ['a key twice', fact('name: Sofia Patel', 'name: Sophia Patel'), ['4:5: Unexpected second key `name`, expected each key once']],
  [
    'a quotation mark without its partner',
    fact('quote: "We will sort your housing.', 'speaker: Patel'),
    ['3:12: Unexpected double quotation mark without its partner, expected a closing one'],
  ],
  [
    'text after a quotation',
    fact('quote: "We will sort your housing," she said'),
    ['3:41: Unexpected `she said` after a closing quotation mark, expected the end of the value (put the whole text in quotes)'],
  ],
  [
    'a figure that begins with a sign of YAML',
    fact('quantity: >100 staff'),
    ['3:15: Unexpected `>` at the start of a text, expected a letter, a digit or a quotation mark (put the whole text in quotes)'],
  ],
  [
    'a handle',
    fact('name: @sofiapatel'),
    ['3:11: Unexpected `@` at the start of a text, expected a letter, a digit or a quotation mark (put the whole text in quotes)'],
  ],
  [
    'no days at all',
    fact('term: Labour', 'since: yesterday', 'until: 2022'),
    ['4:12: Unexpected `yesterday` under `since`, expected a day, month or year such as `2024-10-22`'],
  ],
  [
    'a colon behind the first word of a sentence',
    'version: 1\nfacts:\n  - Torvale: a town of 5,000 people\n',
    ['3:5: Unexpected key `Torvale`, expected a key of a fact (put a sentence that contains `: ` in quotes)'],
  ],
  ['a key in capitals', fact('Name: Bob Smith'), ['3:5: Unexpected key `Name`, expected a key of a fact (did you mean `name`?)']],
  [
    'a colon inside a sentence',
    'version: 1\nfacts:\n  - Patel said: we will sort your housing\n',
    ['3:5: Unexpected key `Patel said`, expected a key of a fact (put a sentence that contains `: ` in quotes)'],
  ],
  [
    'a comma of a figure inside braces',
    'version: 1\nfacts:\n  - { id: panels, quantity: 5,200 solar panels }\n',
    ['3:31: Unexpected key `200 solar panels`, expected a key of a fact (put a figure that contains `,` in quotes inside `{ }`)'],
  ],
  [
    'a colon inside a value',
    fact('fact: Patel said: ten staff'),
    ['3:11: Unexpected `: ` inside a text, expected a text without it or in quotes (put the whole text in quotes)'],
  ],
  [
    'an alias to nothing',
    fact('name: *sofia'),
    ['3:11: Unexpected alias `*sofia`, expected an anchor `&sofia` before it (put a text that starts with `*` in quotes)'],
  ],
  [
    'an alias to itself',
    'version: 1\nfacts: &all [*all]',
    ['2:14: Unexpected alias `*all`, expected one that does not contain itself (put a text that starts with `*` in quotes)'],
  ],
  ['an alias bomb', bomb(), ['5:38: Unexpected aliases that grow to more than 10000 values, expected the values themselves']],
  [
    'a list that is not closed, twice',
    `${fact('id: a', 'set: [Nevada, Virginia', 'about: [x, y]').trimEnd()}\n  - id: b\n    name: [Sofia\n`,
    [
      '4:10: Unexpected `[` without its partner, expected `]` at the end of the list',
      '7:11: Unexpected `[` without its partner, expected `]` at the end of the list',
    ],
  ],
  [
    'facts in brackets that are not closed',
    'version: 1\nfacts: [\n  - id: a\n    name: Sofia Patel\n',
    ['2:8: Unexpected `[` without its partner, expected `]` at the end of the list'],
  ],
  [
    'a list of one, and quotation marks of a word processor',
    `${fact('id: a', 'set: [Nevada]').trimEnd()}\n  - name: “Sofia Patel”\n`,
    [
      '4:10: Unexpected list of one under `set`, expected two or more things, such as `[Nevada, Virginia]`',
      '5:11: Unexpected `“` around a name, expected no quotation marks or straight ones',
    ],
  ],
  [
    'brackets without end',
    `version: 1\nfacts: ${'['.repeat(50_000)}`,
    ['2:40: Unexpected nesting deeper than 32 levels, expected a flat list of facts'],
  ],
  ['lists in lists', `${'- '.repeat(20_000)}x`, ['1:65: Unexpected nesting deeper than 32 levels, expected a flat list of facts']],
  [
    'indentation without end',
    Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    ['33:33: Unexpected nesting deeper than 32 levels, expected a flat list of facts'],
  ],
  [
    'a key that is no word',
    'version: 1\n__proto__: { polluted: true }\nfacts: []',
    ['2:1: Unexpected key `__proto__`, expected one of `version`, `sources`, `gate`, `stories`, `suppress`, `facts`'],
  ],
  [
    'a tag',
    'version: 1\nfacts: !!js/function "x"',
    ['2:8: Unexpected tag `!!js/function`, expected a plain value (put a text that starts with `!` in quotes)'],
  ],
  ['two documents', 'version: 1\nfacts: []\n---\nversion: 1', ['3:1: Unexpected second document after `---`, expected one document']],
  [
    'values that their kinds cannot read',
    'version: 1\nfacts:\n  - money: a great deal\n  - date: soonish\n  - quantity: plenty\n',
    [
      '3:12: Unexpected money `a great deal`, expected a sum with its currency, such as `$14,500` or `€3.2m`',
      '4:11: Unexpected date `soonish`, expected a date or time such as `2024-10-22`, `October 2024` or `9.30am`',
      '5:15: Unexpected quantity `plenty`, expected a figure with what it counts, such as `~100 staff`, `40%` or `5 to 7 miles`',
    ],
  ],
  [
    'days that no calendar has',
    fact('term: Labour', 'since: 2023-02-29', 'until: 2022', 'review-by: 2024-13'),
    [
      '4:12: Unexpected `2023-02-29` under `since`, expected a day from 01 to 28',
      '5:12: Unexpected end `2022` before the beginning `2023-02-29`, expected a later one',
      '6:16: Unexpected `2024-13` under `review-by`, expected a month from 01 to 12',
    ],
  ],
  [
    'an id that is none, and one that is taken',
    'version: 1\nfacts:\n  - id: Staff Going\n    term: staff\n  - id: ten\n    term: a\n  - id: ten\n    term: b\n',
    [
      '3:9: Unexpected `Staff Going` under `id`, expected a kebab-case id such as `staff-going` (did you mean `staff-going`?)',
      '7:9: Unexpected second fact with the id `ten`, expected unique ids (the first stands on line 5)',
    ],
  ],
  [
    'words that are none of the choices',
    fact('term: Labour', 'severity: eror', 'in-quotes: no', 'match-case: yes'),
    [
      '4:15: Unexpected `eror` under `severity`, expected `error`, `warning` or `info` (did you mean `error`?)',
      '5:16: Unexpected `no` under `in-quotes`, expected `flag` or `ignore`',
      '6:17: Unexpected `yes` under `match-case`, expected `true` or `false`',
    ],
  ],
  [
    'keys beside the wrong value',
    fact('money: $14,500', 'speaker: Sofia Patel', 'variants: [$15,400]'),
    [
      '4:5: Unexpected key `speaker` in a fact of kind `money`, expected it beside `quote`',
      '5:5: Unexpected key `variants` in a fact of kind `money`, expected it beside `name` or `term`',
    ],
  ],
  [
    'a form that is right and wrong at once',
    fact('term: Labour', 'aliases: [Labour Party]', 'variants: [Labor, labour, Labor, Labour Party]'),
    [
      '5:23: Unexpected variant `labour`, expected a wrong form: it is the right one but for its capitals, which count with `match-case: true`',
      '5:31: Unexpected second variant `Labor`, expected each once',
      '5:38: Unexpected variant `Labour Party`, expected a wrong form: it is an alias, a right one',
    ],
  ],
  [
    'tolerances, addresses and empty lists',
    fact('money: $14,500', 'tolerance: about 3', 'evidence: [the records]', 'about: []'),
    [
      '4:16: Unexpected `about 3` under `tolerance`, expected `0`, a percentage such as `5%`, or an amount such as `±3`',
      '5:16: Unexpected `the records` under `evidence`, expected an address such as `https://example.org/page`',
      '6:12: Unexpected empty list under `about`, expected at least one entry',
    ],
  ],
  [
    'a gate of wrong words',
    'version: 1\ngate: { fail-on: eror, kinds: { nam: error }, facts: { finee: never }, max-warnings: -1 }\nfacts:\n  - id: fine\n    term: fine\n',
    [
      '2:18: Unexpected `eror` under `fail-on`, expected `error`, `warning` or `never` (did you mean `error`?)',
      '2:33: Unexpected key `nam`, expected a kind: `name`, `term`, `quantity`, `money`, `date`, `quote`, `set`, `role` (did you mean `name`?)',
      '2:86: Unexpected `-1` under `max-warnings`, expected 0 or more',
    ],
  ],
  [
    'a gate for a fact that is not there',
    'version: 1\ngate: { facts: { finee: never } }\nfacts:\n  - id: fine\n    term: fine\n',
    ['2:18: Unexpected fact id `finee`, expected the id of a fact in this file (did you mean `fine`?)'],
  ],
  [
    'sentences that say nothing, and too much',
    'version: 1\nfacts:\n  - it went as these things go.\n  - The fine rose from $14,500 to $16,000.\n  - 3\n',
    [
      '3:5: Unexpected sentence in which no value is found, expected one (name the value with one of `name:`, `term:`, `quantity:`, `money:`, `date:`, `quote:`, `set:`)',
      '4:5: Unexpected 2 sums in one sentence (`$14,500`, `$16,000`), expected one (say which with a value key beside `fact:`, such as `quantity:` or `money:`)',
      '5:5: Unexpected `3` under `facts`, expected a sentence or a map with a value key (write it in quotes: "3")',
    ],
  ],
];

function bomb(): string {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const lines = names.map(
    (name, i) =>
      `  ${name}: &${name} [${
        i === 0
          ? 'x, x, x, x, x, x, x, x, x, x'
          : Array(10)
              .fill(`*${names[i - 1]}`)
              .join(', ')
      }]`,
  );
  return `stories:\n${lines.join('\n')}\n`;
}

describe('malformed facts files', () => {
  test.each(CASES)('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('bytes that are no text, and a file that is not there', () => {
    const files = memoryFiles({
      '/p/facts.yaml': Buffer.from([0x76, 0xc3, 0x28]),
      '/p/zip.yaml': Buffer.from('504b030400000000', 'hex'),
      '/p/d/x': 'x',
    });
    const told = (path: string): string[] => loadFactsFile(path, files).problems!.map(showProblem);
    expect(told('/p/facts.yaml')).toEqual(['/p/facts.yaml:1:2: Unexpected byte 0xC3 on line 1 (byte 2), expected UTF-8']);
    expect(told('/p/zip.yaml')).toEqual(['/p/zip.yaml:1:1: Unexpected ZIP archive, expected text']);
    expect(told('/p/none.yaml')).toEqual(['/p/none.yaml:1:1: Unexpected nothing at this path, expected a file']);
    expect(told('/p/d')).toEqual(['/p/d:1:1: Unexpected directory, expected a file']);
  });

  test('nothing that is read pollutes what others see', () => {
    problems('version: 1\n__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\nfacts: []');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

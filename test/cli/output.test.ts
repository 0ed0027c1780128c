/** What the command writes: pure streams, whole reports, the same bytes for the same inputs, and each verb's answer. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FACTS, factdiff, MISSPELT, project, RIGHT, STORY, WRONG } from './command.js';

const ALL = { 'facts.yaml': FACTS, 'sources/a.txt': RIGHT, 'sources/b.txt': WRONG, 'sources/c.txt': MISSPELT };
const JSON_OUT = ['--format', 'json', '--stdout'];

interface Told {
  readonly id: string;
  readonly fact: string | null;
  readonly status: string;
  readonly readings: readonly { readonly spans: readonly { source: string; start: number; end: number; text: string }[] }[];
}
const findingsOf = (stdout: string): Told[] => JSON.parse(stdout).findings;

describe('standard output', () => {
  test('--stdout json is JSON and nothing else, and writes no file', () => {
    const folder = project(ALL);
    const run = factdiff(folder, JSON_OUT);
    expect(run).toMatchObject({ exit: 1, stderr: '' });
    expect(findingsOf(run.stdout).map(({ fact }) => fact)).toEqual([null, 'fine', 'head']);
    expect(existsSync(join(folder, 'reports'))).toBe(false);
  });

  test('without it the reports are files, and the file is what --stdout prints', () => {
    const folder = project(ALL);
    factdiff(folder, ['--format', 'json', '--format', 'csv', '--out', 'told']);
    expect(readFileSync(join(folder, 'told/report.json'), 'utf8')).toBe(factdiff(folder, [...JSON_OUT, '--out', 'told']).stdout);
    expect(readFileSync(join(folder, 'told/report.csv'), 'utf8')).toContain('sources/b.txt');
  });

  test('every span slices its file', () => {
    for (const { readings } of findingsOf(factdiff(project(ALL), JSON_OUT).stdout))
      for (const { source, start, end, text } of readings.flatMap(({ spans }) => spans))
        expect((ALL as Record<string, string>)[source].slice(start, end)).toBe(text);
  });

  test('a report of megabytes arrives whole through a pipe', () => {
    const sources = Object.fromEntries(
      Array.from({ length: 1500 }, (_, i) => [`sources/${i}.txt`, `${WRONG}${MISSPELT}It was said ${i} times over.\n`.repeat(3)]),
    );
    const run = factdiff(project({ 'facts.yaml': FACTS, ...sources }), [...JSON_OUT, '--only', 'fine,head']);
    expect(run.exit).toBe(1);
    expect(run.stdout.length).toBeGreaterThan(5_000_000);
    expect(findingsOf(run.stdout)).toHaveLength(9000);
  });

  test('no absolute path stands in a report', () => {
    const folder = project(ALL);
    expect(factdiff(folder, JSON_OUT).stdout).not.toContain(folder);
  });

  test('the order of arguments, the number of jobs and the cache change no byte', () => {
    const folder = project({ ...STORY, 'three.txt': WRONG, 'four.txt': RIGHT });
    const names = ['one.txt', 'two.txt', 'three.txt', 'four.txt'];
    const first = factdiff(folder, ['diff', ...names, ...JSON_OUT]);
    expect(findingsOf(first.stdout).length).toBeGreaterThan(0);
    expect(factdiff(folder, ['diff', ...[...names].reverse(), ...JSON_OUT]).stdout).toBe(first.stdout);
    expect(factdiff(folder, ['diff', ...JSON_OUT, 'two.txt', ...names, '--jobs', '2', '--no-cache']).stdout).toBe(first.stdout);
    expect(factdiff(folder, ['diff', '.', ...JSON_OUT]).stdout).toBe(first.stdout);
  });
});

describe('options', () => {
  test('--only checks the facts that it names', () => {
    expect(findingsOf(factdiff(project(ALL), [...JSON_OUT, '--only', 'head']).stdout).map(({ fact }) => fact)).toEqual(['head']);
  });

  test('sources on the command line win over those of the facts file', () => {
    const run = factdiff(project(ALL), [...JSON_OUT, 'sources/a.txt']);
    expect(run.exit).toBe(0);
    expect(JSON.parse(run.stdout).sources.map(({ source }: { source: string }) => source)).toEqual(['sources/a.txt']);
  });

  test('the nearest facts.yaml upwards is found, and sources are named from its folder', () => {
    const folder = project(ALL);
    expect(factdiff(join(folder, 'sources'), [...JSON_OUT, 'b.txt']).stdout).toContain('"source": "sources/b.txt"');
  });

  test('--stdin checks what comes on standard input, under the name given', () => {
    const run = factdiff(project(ALL), [...JSON_OUT, '--stdin', '--stdin-filename', 'draft.txt'], WRONG);
    expect(run.exit).toBe(1);
    expect(findingsOf(run.stdout)[0].readings[0].spans[0]).toMatchObject({ source: 'draft.txt', text: '$15,400' });
  });

  test('--help and --version answer on standard output', () => {
    const folder = project({});
    expect(factdiff(folder, ['--help'])).toMatchObject({ exit: 0, stderr: '' });
    expect(factdiff(folder, ['--help']).stdout).toMatch(/^ {2}diff SOURCE/m);
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(factdiff(folder, ['--version'])).toEqual({ exit: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('verbs', () => {
  test('extract --jsonl answers each line in order, and names the line it cannot read', () => {
    const lines = [
      JSON.stringify({ id: 7, text: WRONG }),
      'no json',
      '',
      JSON.stringify({ id: 'b', text: 'The tide turned.' }),
      JSON.stringify({ id: 'c', text: 'He came yesterday.', date: '2024-10-23' }),
    ];
    const run = factdiff(project({}), ['extract', '--jsonl'], `${lines.join('\n')}\n`);
    expect(run.exit).toBe(2);
    expect(run.stderr).toBe('factdiff: stdin:2:1: Unexpected line, expected an object with "id" and "text"\n');
    const answers = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual([7, 'b', 'c']);
    const sum = answers[0].mentions.find(({ kind }: { kind: string }) => kind === 'money');
    expect(sum).toMatchObject({ text: '$15,400', value: { number: '15400', currency: '$' } });
    expect(WRONG.slice(sum.start, sum.end)).toBe('$15,400');
    expect(answers[2].mentions.find(({ kind }: { kind: string }) => kind === 'date').value).toMatchObject({ edtf: '2024-10-22' });
  });

  test('extract prints a line for each source', () => {
    const run = factdiff(project(ALL), ['extract']);
    expect(run.exit).toBe(0);
    expect(
      run.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['sources/a.txt', 'sources/b.txt', 'sources/c.txt']);
  });

  test('compare says how, and why', () => {
    const folder = project({});
    expect(factdiff(folder, ['compare', 'nearly 100 staff', '~100 staff'])).toMatchObject({ exit: 0 });
    expect(factdiff(folder, ['compare', 'nearly 100 staff', '~100 staff']).stdout).toMatch(/^(same|compatible) \(quantity\): ./);
    expect(factdiff(folder, ['compare', 'nearly 100 staff', 'more than 100 staff']).stdout).toMatch(/^different \(quantity\): ./);
  });

  test.each([
    ['Ewa Nowicka', 'Eva Nowicka', 'compatible (name)'],
    ['Chief Executive Ann Lee', 'CEO Ann Lee', 'same (name)'],
    ['head of operations', 'operations chief', 'compatible (role)'],
    ['we will sort your housing', "we'll get your house in order", 'different (quote)'],
    ['22 October 2024', 'October 23', 'different (date)'],
  ])('compare takes %s and %s for what they are', (a, b, expected) => {
    expect(factdiff(project({}), ['compare', a, b]).stdout).toContain(expected);
  });

  test('compare --jsonl answers with verdict, entity, confidence and reasons', () => {
    const lines = [
      { id: 1, a: 'Sofia Patel', b: 'Sophia Patel', kind: 'name' },
      { id: 2, a: '$1.4 billion', b: '$1.375 billion' },
    ];
    const run = factdiff(project({}), ['compare', '--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    const [names, sums] = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(Object.keys(names)).toEqual(['id', 'verdict', 'sameEntity', 'confidence', 'because']);
    expect(names).toMatchObject({ id: 1, verdict: 'different', sameEntity: true });
    expect(sums).toMatchObject({ id: 2, verdict: 'compatible' });
  });

  test('explain shows one finding by the beginning of its id', () => {
    const folder = project(ALL);
    const { id } = findingsOf(factdiff(folder, JSON_OUT).stdout).find(({ fact }) => fact === 'fine')!;
    const run = factdiff(folder, ['explain', id.slice(0, 6)]);
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expect(run.stdout).toContain('In spring the Brackwell Trust was fined $15,400.');
    expect(run.stdout).toContain('14,500 is not 15,400');
  });

  test('replay shows what one fact would flag', () => {
    const run = factdiff(project({ ...ALL, 'archive/old.txt': WRONG }), ['replay', 'fine', 'archive']);
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expect(run.stdout).toContain('archive/old.txt');
    expect(run.stdout).not.toContain('Okonjo');
  });

  test('a baseline accepts the findings of today; a new one fails, and one that is gone leaves it', () => {
    const folder = project(ALL);
    expect(factdiff(folder, ['baseline'])).toMatchObject({ exit: 0, stdout: '3 findings in the baseline, 3 of them new\n' });
    const after = factdiff(folder, JSON_OUT);
    expect(after.exit).toBe(0);
    expect(findingsOf(after.stdout).map(({ status }) => status)).toEqual(['baseline', 'baseline', 'baseline']);
    const grown = project({
      ...ALL,
      'sources/d.txt': 'Late in May the Brackwell Trust was fined $19,400. \n',
      '.factdiff/baseline.jsonl': readFileSync(join(folder, '.factdiff/baseline.jsonl'), 'utf8'),
    });
    expect(factdiff(grown, JSON_OUT).exit).toBe(1);
    const mended = project({
      ...ALL,
      'sources/b.txt': RIGHT,
      '.factdiff/baseline.jsonl': readFileSync(join(folder, '.factdiff/baseline.jsonl'), 'utf8'),
    });
    expect(factdiff(mended, ['--quiet']).stderr).toMatch(/^no longer in the baseline: /m);
    expect(readFileSync(join(mended, '.factdiff/baseline.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1);
  });

  test('fix --dry-run shows a diff and writes nothing; fix writes what is safe', () => {
    const folder = project(ALL);
    const dry = factdiff(folder, ['fix', '--dry-run']);
    expect(dry.exit).toBe(0);
    expect(dry.stdout).toContain(
      '-Nobody had asked Sabina Okonjo. The canal is closed.\n+Nobody had asked Sabine Okonjo. The canal is closed.\n',
    );
    expect(readFileSync(join(folder, 'sources/c.txt'), 'utf8')).toBe(MISSPELT);
    expect(factdiff(folder, ['fix']).stdout).toContain('sources/c.txt: 1 correction\n');
    expect(readFileSync(join(folder, 'sources/c.txt'), 'utf8')).toBe(MISSPELT.replace('Sabina', 'Sabine'));
    expect(readFileSync(join(folder, 'sources/a.txt'), 'utf8')).toBe(RIGHT);
  });

  test('init writes facts that load, and never over a file that is there', () => {
    const folder = project({ 'sources/one.txt': STORY['one.txt'], 'sources/two.txt': STORY['two.txt'] });
    const printed = factdiff(folder, ['init', '--stdout']);
    expect(printed.exit).toBe(0);
    expect(existsSync(join(folder, 'facts.yaml'))).toBe(false);
    expect(factdiff(folder, ['init']).exit).toBe(0);
    expect(readFileSync(join(folder, 'facts.yaml'), 'utf8')).toBe(printed.stdout);
    expect(printed.stdout).toMatch(/Petronella Vance/);
    expect([0, 1]).toContain(factdiff(folder, ['--stdout']).exit);
    expect(factdiff(folder, ['init'])).toMatchObject({ exit: 2, stdout: '' });
  });
});

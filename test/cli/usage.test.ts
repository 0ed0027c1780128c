/** What a first user types: help of each command, slips in commands and options, options that a command does not take, standard input. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { COMMANDS, TAKEN_BY } from '../../src/cli/options.js';
import { FACTS, factdiff, MISSPELT, project, RIGHT, STORY, WRONG } from './command.js';

const ALL = { 'facts.yaml': FACTS, 'sources/a.txt': RIGHT, 'sources/b.txt': WRONG, 'sources/c.txt': MISSPELT };

describe('help', () => {
  test.each(COMMANDS.map((command) => [command]))('of %s tells its usage and the options it takes, and no other', (command) => {
    const run = factdiff(project({}), [command, '--help']);
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expect(run.stdout).toMatch(new RegExp(`^Usage: factdiff \\[?${command}\\b`));
    const listed = [...run.stdout.matchAll(/^ {2}(?:-\w,| {3}) --(?:no-)?([\w-]+)/gm)].map((match) => match[1]);
    expect(listed).toContain('help');
    for (const option of listed) expect(TAKEN_BY[option as keyof typeof TAKEN_BY] ?? COMMANDS).toContain(command);
    expect(factdiff(project({}), ['help', command]).stdout).toBe(run.stdout);
    for (const line of run.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(140);
  });

  test('of all names every command, and is what `factdiff help` prints', () => {
    const run = factdiff(project({}), ['help']);
    for (const command of COMMANDS) expect(run.stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
    expect(factdiff(project({}), ['-h']).stdout).toBe(run.stdout);
  });
});

describe('slips of the keyboard', () => {
  test.each([
    [['chek'], 'Unexpected "chek", expected a command that `factdiff --help` lists, or a source (did you mean check?)'],
    [['--frmat', 'json'], 'Unexpected option "--frmat", expected one of those that `factdiff --help` lists (did you mean --format?)'],
    [['--format', 'jsn'], /^Unexpected format "jsn", expected one of .* \(did you mean json\?\)$/],
    [['--format'], 'Unexpected --format without a value, expected one'],
    [['--max-warnings', '-1'], /^Unexpected --max-warnings without a value, expected one \(.*--max-warnings=-1\)$/],
    [['--quiet=1'], 'Unexpected value of --quiet, expected none'],
    [['--fail-on', 'errors'], 'Unexpected --fail-on "errors", expected error, warning or never (did you mean error?)'],
    [['--out', ''], 'Unexpected --out "", expected a folder'],
    [['--only', 'haed'], 'Unexpected fact "haed" after --only, expected the id of one in facts.yaml (did you mean head?)'],
    [['replay', 'haed', 'sources'], 'Unexpected fact "haed", expected the id of one in facts.yaml (did you mean head?)'],
    [['test', '--format', 'json'], 'Unexpected option "--format" with `factdiff test`, expected it with check or diff'],
    [['fix', '--stdout'], 'Unexpected option "--stdout" with `factdiff fix`, expected what `factdiff fix --help` lists'],
    [['check', '--dry-run'], 'Unexpected option "--dry-run" with `factdiff check`, expected it with fix'],
    [['extract', '--jsonl', 'sources/a.txt'], 'Unexpected "sources/a.txt" with --jsonl, expected records on standard input'],
    [
      ['init', '--facts', 'deep/facts.yaml', 'sources'],
      /^Unexpected source "sources" outside the folder of deep\/facts\.yaml, expected it below/,
    ],
    [['--stdin-filename', 'a.md'], /^Unexpected --stdin-filename without --stdin, expected both/],
    [['--stdin', 'sources/a.txt'], /^Unexpected source "sources\/a\.txt" with --stdin, expected none/],
  ] as [string[], string | RegExp][])('%j', (args, told) => {
    const run = factdiff(project(ALL), args);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    const line = run.stderr.replace(/^factdiff: /, '').trimEnd();
    if (typeof told === 'string') expect(line).toBe(told);
    else expect(line).toMatch(told);
  });

  test('a source that is called nearly as a command is a source', () => {
    const folder = project({ ...ALL, chek: RIGHT });
    expect(factdiff(folder, ['chek']).stdout).toMatch(/1 of 1 source checked/);
  });

  test('where nothing was checked, nothing is said of facts', () => {
    const run = factdiff(project(ALL), ['nowhere.txt']);
    expect(run.stdout).toMatch(/^Not checked\n {2}nowhere\.txt: /);
    expect(run.stdout).not.toMatch(/mentioned nowhere/);
  });
});

test('a facts file of another name is pointed at', () => {
  const run = factdiff(project({ 'facts.yml': FACTS, 'sources/a.txt': RIGHT }), []);
  expect(run).toMatchObject({ exit: 2, stdout: '' });
  expect(run.stderr).toMatch(
    /^factdiff: Unexpected absence of facts\.yaml .*`factdiff --facts facts\.yml` takes the file that is here\.\n$/,
  );
});

describe('the folder of reports', () => {
  test('that is the project’s own hides no source', () => {
    const folder = project(ALL);
    const run = factdiff(folder, ['--out', '.']);
    expect(run.exit).toBe(1);
    expect(run.stdout).toMatch(/3 of 3 sources checked$/m);
    expect(factdiff(folder, ['.', '--out', '.']).stdout).toContain('3 excluded (2 × a report of factdiff; the');
  });

  test('that cannot be made is told in one sentence', () => {
    const run = factdiff(project(ALL), ['--out', 'facts.yaml']);
    expect(run.exit).toBe(2);
    expect(run.stdout).toContain('3 of 3 sources checked');
    expect(run.stderr).toMatch(/^factdiff: Cannot write .*report\.json: a file stands where a folder is needed \(\w+\)\n$/);
  });
});

test('--quiet prints what fails and nothing else', () => {
  const facts = FACTS.replace('    variants: [Sabina Okonjo]\n', '    variants: [Sabina Okonjo]\n    severity: warning\n');
  const folder = project({ 'facts.yaml': facts, 'sources/b.txt': WRONG, 'sources/c.txt': MISSPELT });
  const run = factdiff(folder, ['--quiet']);
  expect(run.exit).toBe(1);
  expect(run.stdout).toContain('$15,400');
  expect(run.stdout).not.toContain('Sabina');
  expect(run.stdout).toContain('1 error, 1 warning, 0 notes');
  expect(factdiff(folder, ['--quiet', '--max-warnings', '0', '--fail-on', 'never']).stdout).toContain('Sabina');
  expect(factdiff(folder, ['--quiet', '--fail-on', 'never']).stdout).toBe('');
  const lines = ['--quiet', '--stdout', '--format', 'line'];
  expect(factdiff(folder, lines).stdout).toMatch(/^sources\/b\.txt:1:41: error .*\n$/);
  expect(factdiff(folder, [...lines, '--fail-on', 'never']).stdout).toBe('');
  const whole = factdiff(folder, ['--quiet', '--stdout', '--format', 'json', '--fail-on', 'never']).stdout;
  expect(JSON.parse(whole).findings).toHaveLength(2);
});

describe('standard input', () => {
  test('is what `-` stands for', () => {
    const run = factdiff(project(ALL), ['-'], WRONG);
    expect(run.exit).toBe(1);
    expect(run.stdout).toContain('stdin.txt:1:');
  });

  test('goes corrected to standard output', () => {
    const folder = project(ALL);
    expect(factdiff(folder, ['fix', '-'], MISSPELT)).toEqual({ exit: 0, stdout: MISSPELT.replace('Sabina', 'Sabine'), stderr: '' });
    expect(factdiff(folder, ['fix', '--stdin'], RIGHT)).toEqual({ exit: 0, stdout: RIGHT, stderr: '' });
  });

  test('in a format that is no text of its own is not given back as one', () => {
    const run = factdiff(project(ALL), ['fix', '--stdin', '--stdin-filename', 'a.jsonl'], `${JSON.stringify({ id: 1, text: MISSPELT })}\n`);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toMatch(/a\.jsonl#1: Unexpected format on standard input, expected text in UTF-8\n$/);
  });
});

test('colours are as the option says, then as the environment does', () => {
  const folder = project({ 'facts.yaml': FACTS, 'sources/b.txt': WRONG });
  const coloured = (args: string[], env: Record<string, string>): boolean => factdiff(folder, args, '', env).stdout.includes('\u001b[');
  expect(coloured([], {})).toBe(false);
  expect(coloured([], { FORCE_COLOR: '1' })).toBe(true);
  expect(coloured([], { FORCE_COLOR: '0' })).toBe(false);
  expect(coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  expect(coloured([], { FORCE_COLOR: '1', NO_COLOR: '' })).toBe(true);
  expect(coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  expect(coloured(['--color'], { NO_COLOR: '1' })).toBe(true);
});

test('fix --dry-run says where there is nothing to correct, and why findings are left', () => {
  const folder = project({ 'facts.yaml': FACTS, 'sources/b.txt': WRONG });
  const run = factdiff(folder, ['fix', '--dry-run']);
  expect(run).toMatchObject({ exit: 0, stdout: '' });
  expect(run.stderr).toMatch(/^nothing to correct\nsources\/b\.txt:1:\d+: left as it is: the fix may change the meaning/);
});

test('fix tells what it cannot write, and so does its dry run', () => {
  const folder = project({ 'facts.yaml': FACTS, 'sources/c.json': JSON.stringify({ title: 'A canal', text: MISSPELT }) });
  const left = /^sources\/c\.json: left as it is: its text does not stand in it as it was read \(/m;
  const dry = factdiff(folder, ['fix', '--dry-run']);
  expect(dry.exit).toBe(0);
  expect(dry.stdout).toContain('+Nobody had asked Sabine Okonjo.');
  expect(dry.stderr).toMatch(left);
  expect(factdiff(folder, ['fix'])).toMatchObject({ exit: 2, stdout: expect.stringMatching(left) });
});

describe('init', () => {
  const files = { 'desk/sources/a.txt': RIGHT, 'desk/sources/b.txt': WRONG };
  test.each([
    ['without sources', ['--facts', 'desk/facts.yaml'], 'sources: ["sources/**"]'],
    ['with a folder', ['--facts', 'desk/facts.yaml', 'desk/sources'], 'sources: [sources]'],
    ['with a glob', ['--facts', 'desk/facts.yaml', 'desk/**/*.txt'], 'sources: ["**/*.txt"]'],
  ])('writes a facts file elsewhere that names its sources from its own folder: %s', (_, args, sources) => {
    const folder = project(files);
    expect(factdiff(folder, ['init', ...args])).toMatchObject({ exit: 0, stderr: '' });
    expect(readFileSync(join(folder, 'desk/facts.yaml'), 'utf8')).toContain(`\n${sources}\n`);
    expect(factdiff(folder, ['--facts', 'desk/facts.yaml']).stdout).toMatch(/2 of 2 sources checked/);
  });

  test('takes an absolute path for what it is', () => {
    const folder = project(files);
    const path = join(folder, 'desk/facts.yaml');
    expect(factdiff(folder, ['init', '--facts', path]).exit).toBe(0);
    expect(readFileSync(path, 'utf8')).toMatch(/^ {2}#\s+sources\/a\.txt:1: /m);
  });

  test('shows what a fact looks like where it found none', () => {
    const run = factdiff(project({ 'sources/a.txt': 'It rained.\n' }), ['init', '--stdout']);
    expect(run.exit).toBe(0);
    expect(run.stdout).toMatch(/^# Nothing was found that could be a fact\. One looks like this:$/m);
    expect(
      factdiff(
        project({
          'facts.yaml': run.stdout
            .replace(/^# {3}/gm, '  ')
            .replace('facts: []', '')
            .replace('# Nothing', 'facts:\n# Nothing'),
          'sources/a.txt': RIGHT,
        }),
        [],
      ).exit,
    ).toBe(0);
  });
});

test('replay flags what is settled too, and says so', () => {
  const folder = project(ALL);
  factdiff(folder, ['baseline']);
  const run = factdiff(folder, ['replay', 'fine', 'sources']);
  expect(run.stdout).toMatch(/^flags 1 of 3 articles in 1 place, 1 of them settled before\nagrees in 1, .* not mentioned in 1$/m);
});

test('test tells of a source that was named and is not there', () => {
  const run = factdiff(project(ALL), ['test', 'nowhere.txt']);
  expect(run).toMatchObject({ exit: 2, stderr: 'factdiff: nowhere.txt: Unexpected nothing at this path, expected a file\n' });
  expect(run.stdout).toContain('2 of 2 examples hold');
});

describe('baseline of a part', () => {
  const lines = (folder: string): number => readFileSync(join(folder, '.factdiff/baseline.jsonl'), 'utf8').split('\n').length - 1;
  test('keeps what was accepted of other facts and other sources', () => {
    const folder = project(ALL);
    expect(factdiff(folder, ['baseline']).stdout).toBe('3 findings in the baseline, 3 of them new\n');
    for (const part of [['--only', 'head'], ['sources/a.txt'], ['sources/b.txt']]) {
      expect(factdiff(folder, ['baseline', ...part]).stdout).toBe('3 findings in the baseline, 0 of them new\n');
      expect(lines(folder)).toBe(3);
    }
    writeFileSync(join(folder, 'sources/c.txt'), RIGHT);
    expect(factdiff(folder, ['baseline', '--only', 'head']).stdout).toBe('2 findings in the baseline, 0 of them new\n');
    expect(factdiff(folder, []).exit).toBe(0);
  });
});

test('a suppression of no use stands under its own heading', () => {
  const suppress = 'suppress:\n  - sources: nowhere/**\n    facts: [head]\n    reason: none is left\n';
  const run = factdiff(project({ 'facts.yaml': FACTS + suppress, ...STORY, 'sources/a.txt': RIGHT }), []);
  expect(run.stdout).toMatch(/^Suppressions\n\nwarning: Unexpected suppression of "head"/m);
});

/** What a run that saw less than all leaves alone, and what stays outside of a project. */
import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { factdiff, project } from './command.js';

const FACTS = `version: 1
sources: [sources/**]
facts:
  - id: master
    name: Tessa Holmgren-Wallis
    variants: [Tessa Holmgren-Wallace]
`;
const WRONG = 'Tessa Holmgren-Wallace steered the boat.\n';
const RIGHT = 'Tessa Holmgren-Wallis steered the boat.\n';
const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');
const BASELINE = '.factdiff/baseline.jsonl';

describe('the baseline', () => {
  const accepted = (): string => {
    const folder = project({ 'facts.yaml': FACTS, 'sources/a.txt': WRONG, 'sources/b.txt': `Yes. ${WRONG}` });
    expect(factdiff(folder, ['baseline']).exit).toBe(0);
    expect(read(folder, BASELINE).trimEnd().split('\n').length).toBeGreaterThan(1);
    return folder;
  };

  test('stays whole where no source is there any more', () => {
    const folder = accepted();
    const before = read(folder, BASELINE);
    renameSync(join(folder, 'sources'), join(folder, 'elsewhere'));
    expect(factdiff(folder, ['check']).exit).toBe(2);
    const { exit, stderr } = factdiff(folder, ['baseline']);
    expect(exit).toBe(2);
    expect(stderr).toContain('the baseline is left as it is');
    expect(read(folder, BASELINE)).toBe(before);
    mkdirSync(join(folder, 'sources'));
    factdiff(folder, ['check']);
    expect(read(folder, BASELINE)).toBe(before);
  });

  test('keeps lines that cannot be read, and every run says that there are some', () => {
    const folder = accepted();
    const broken = `<<<<<<< ours\n${read(folder, BASELINE)}`;
    writeFileSync(join(folder, BASELINE), broken);
    writeFileSync(join(folder, 'sources/a.txt'), RIGHT);
    for (let run = 0; run < 2; run++) {
      const { exit, stderr } = factdiff(folder, ['check']);
      expect(exit).toBe(2);
      expect(stderr).toContain('1 line of .factdiff/baseline.jsonl could not be read');
    }
    expect(factdiff(folder, ['baseline']).stderr).toContain('the baseline is left as it is');
    expect(read(folder, BASELINE)).toBe(broken);
  });

  test('still shrinks by itself where all was looked at', () => {
    const folder = accepted();
    writeFileSync(join(folder, 'sources/a.txt'), RIGHT);
    writeFileSync(join(folder, 'sources/b.txt'), `Yes. ${RIGHT}`);
    expect(factdiff(folder, ['check']).exit).toBe(0);
    expect(read(folder, BASELINE)).toBe('');
  });
});

describe('fix', () => {
  test('mends a file whose name has a # and one with a long name, and goes on where one cannot be written', () => {
    const long = `${'n'.repeat(225)}.txt`;
    const folder = project({ 'facts.yaml': FACTS, 'sources/issue#12.txt': WRONG, [`sources/${long}`]: WRONG, 'sources/z.txt': WRONG });
    const { exit, stdout } = factdiff(folder, ['fix']);
    expect(exit).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
    for (const name of ['issue#12.txt', long, 'z.txt']) expect(read(folder, `sources/${name}`)).toBe(RIGHT);
  });

  test('is no suggestion in any format where markup stands in the passage', () => {
    const folder = project({ 'facts.yaml': FACTS, 'sources/a.md': 'Tessa **Holmgren-Wallace** steered. Tessa Holmgren-Wallace did.\n' });
    const printed = (format: string) => JSON.parse(factdiff(folder, ['check', '--format', format, '--stdout']).stdout);
    const suggested = printed('rdjson').diagnostics.map(({ suggestions = [] }: { suggestions?: unknown[] }) => suggestions.length);
    expect(suggested).toEqual([0, 1]);
    expect(printed('sarif').runs[0].results.map(({ fixes = [] }: { fixes?: unknown[] }) => fixes.length)).toEqual([0, 1]);
    expect(printed('json').findings.map(({ fix }: { fix: { safe: boolean } }) => fix.safe)).toEqual([false, true]);
  });
});

describe('links', () => {
  const outside = project({ 'secret.txt': WRONG, 'sub/secret.txt': WRONG });

  test.each(['link/secret.txt', 'link/sub', 'link/sub/**', 'link/**'])('%s leads out of the project, and is not read', (pattern) => {
    const folder = project({ 'facts.yaml': FACTS.replace('sources/**', pattern) });
    symlinkSync(outside, join(folder, 'link'));
    const { exit, stdout } = factdiff(folder, ['check', '--no-cache']);
    expect(exit).toBe(2);
    expect(stdout).not.toContain('Holmgren-Wallace');
    factdiff(folder, ['fix']);
    expect(read(outside, 'secret.txt') + read(outside, 'sub/secret.txt')).toBe(WRONG + WRONG);
  });

  test('a kept copy of a page that is a link to elsewhere is none', () => {
    const url = 'https://example.org/a';
    const folder = project({ 'facts.yaml': FACTS.replace('sources/**', `"${url}"`), '.factdiff/fetched/.gitkeep': '' });
    const name = '.factdiff/fetched/example.org/a-9c8f6d5f7ba4.html';
    const entry = { url, file: name, type: 'text/html', fetched: '2026-01-01T00:00:00.000Z', sha256: '' };
    writeFileSync(join(outside, 'index.jsonl'), `${JSON.stringify(entry)}\n`);
    symlinkSync(join(outside, 'index.jsonl'), join(folder, '.factdiff/fetched/index.jsonl'));
    const { exit, stdout } = factdiff(folder, ['check', '--no-cache']);
    expect(exit).toBe(2);
    expect(stdout).toContain('Unexpected address without a kept copy');
  });
});

describe('options and records', () => {
  test('a rule file that cannot be read is told', () => {
    const folder = project({ 'facts.yaml': FACTS, 'sources/a.txt': RIGHT });
    mkdirSync(join(folder, '.factdiffignore'));
    const { exit, stdout } = factdiff(folder, ['check']);
    expect(exit).toBe(2);
    expect(stdout).toContain('.factdiffignore: Unexpected');
  });

  test('an unread source ends test and explain with 2', () => {
    const folder = project({ 'facts.yaml': FACTS, 'sources/a.txt': WRONG, 'sources/b.txt': 'a\0b' });
    expect(factdiff(folder, ['test'])).toMatchObject({ exit: 2, stderr: expect.stringContaining('sources/b.txt: Unexpected') });
    const { findings } = JSON.parse(factdiff(folder, ['check', '--format', 'json', '--stdout']).stdout);
    expect(factdiff(folder, ['explain', findings[0].id])).toMatchObject({ exit: 2, stdout: expect.stringContaining('Holmgren-Wallace') });
  });

  test('records one by one: a fault costs only itself', () => {
    const input =
      '\ufeff{"id":1,"text":"Ann Lee, 36, came on Monday.","date":"2024-10-22T08:30:00Z"}\n{"id":2,"text":"x","date":"2024-13-45"}\nnull\n{"id":3,"text":"It cost $5."}\n';
    const { exit, stdout, stderr } = factdiff(project({}), ['extract', '--jsonl'], input);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, 2, 3]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'factdiff: 2: Unexpected date "2024-13-45", expected one as 2024-10-22; read without one',
      'factdiff: stdin:3:1: Unexpected line, expected an object with "id" and "text"',
    ]);
    expect(exit).toBe(2);
    expect(factdiff(project({}), ['compare', '--jsonl'], 'null\n').stderr).toBe(
      'factdiff: stdin:1:1: Unexpected line, expected an object with "id", "a" and "b"\n',
    );
  });

  test('a list without a full stop is not given whole for each of its mentions', () => {
    const { stdout } = factdiff(project({}), ['extract', '--jsonl'], `${JSON.stringify({ id: 1, text: '$1 '.repeat(20_000) })}\n`);
    expect(JSON.parse(stdout).mentions).toHaveLength(20_000);
  });
});

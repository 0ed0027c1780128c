/** What stands, what is settled, and where files are looked for: the command as a pipeline and an editor use it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { factdiff, project } from './command.js';

const FACTS = `version: 1
sources: [sources/**]
facts:
  - id: fine
    money: $14,500
    about: [Brackwell Trust, fined]
`;
const WRONG = 'The Brackwell Trust was fined $15,400.';
const PAIR = { 'sources/a.txt': WRONG, 'sources/b.txt': 'The Brackwell Trust has a boat. Tessa Holmgren-Wallis steered it.' };
const idOf = (folder: string): string => JSON.parse(readFileSync(join(folder, 'reports/report.json'), 'utf8')).findings[0].id;

test('what an editor accepted as an error is shown as long as it fails the build, and can be mended', () => {
  const folder = project({
    'facts.yaml': FACTS.replace('money: $14,500', 'name: Tessa Holmgren-Wallis\n    variants: [Tessa Holmgren-Wallace]').replace(
      / {4}about.*\n/,
      '',
    ),
    'sources/a.txt': 'Tessa Holmgren-Wallace steered the boat.',
  });
  expect(factdiff(folder, ['check']).exit).toBe(1);
  mkdirSync(join(folder, '.factdiff'), { recursive: true });
  const event = { id: 'e1', finding: idOf(folder), kind: 'accept', author: 'Ann', time: '2026-01-02T03:04:05.000Z' };
  writeFileSync(join(folder, '.factdiff/decisions.jsonl'), `${JSON.stringify(event)}\n`);
  const checked = factdiff(folder, ['check']);
  expect(checked.exit).toBe(1);
  expect(checked.stdout).toContain('Unexpected name "Tessa Holmgren-Wallace"');
  expect(checked.stdout).toContain('accepted as an error');
  expect(checked.stdout).toContain('1 error, 0 warnings');
  for (const format of ['line', 'github', 'junit', 'sarif', 'markdown'])
    expect(factdiff(folder, ['check', '--format', format, '--stdout']).stdout).toContain('Holmgren-Wallace');
  expect(factdiff(folder, ['fix', '--dry-run']).stdout).toContain('+Tessa Holmgren-Wallis steered');
});

test('other runs than a check of the project leave its baseline alone', () => {
  const folder = project({
    'facts.yaml': FACTS,
    ...PAIR,
    'other.yaml': FACTS.replace('id: fine', 'id: other').replace('14,500', '15,400'),
  });
  factdiff(folder, ['baseline']);
  const baseline = (): string => readFileSync(join(folder, '.factdiff/baseline.jsonl'), 'utf8');
  const before = baseline();
  expect(before).toContain('"fine"');
  factdiff(folder, ['diff', 'sources']);
  factdiff(folder, ['check', '-c', 'other.yaml']);
  expect(baseline()).toBe(before);
  writeFileSync(join(folder, 'sources/a.txt'), WRONG.replace('15,400', '14,500'));
  expect(factdiff(folder, ['check']).stderr).toContain('no longer in the baseline');
  expect(baseline()).toBe('');
});

describe('no exit code without a word', () => {
  test('too many warnings', () => {
    const facts = 'version: 1\nfacts:\n  - { id: alarm, date: "2:17 a.m.", about: [alarm, motion sensor, tripped] }\n';
    const folder = project({
      'facts.yaml': `${facts}sources: [sources/**]\n`,
      'sources/a.txt': 'The alarm went off at 2.47am but nobody came.',
    });
    const { exit, stderr, stdout } = factdiff(folder, [
      'check',
      '--max-warnings',
      '0',
      '--fail-on',
      'never',
      '--stdout',
      '--format',
      'json',
    ]);
    expect(JSON.parse(stdout).summary.findings.warning).toBe(1);
    expect([exit, stderr]).toEqual([1, 'factdiff: 1 warning, at most 0 allowed\n']);
  });
  test.each([
    ['check', ['--quiet', '--stdout', '--format', 'line', 'sources/a.txt']],
    ['fix', ['--dry-run', 'sources/a.txt']],
    ['baseline', ['sources/a.txt']],
  ])('nothing left to %s', (command, args) => {
    const folder = project({ 'facts.yaml': FACTS, ...PAIR, '.factdiffignore': 'sources/a.txt\n' });
    const { exit, stderr } = factdiff(folder, [command, ...args]);
    expect(exit).toBe(2);
    expect(stderr).toContain('no source was checked (excluded: .factdiffignore');
  });
});

describe('paths', () => {
  const files = { 'docs/facts.yaml': FACTS, 'docs/sources/a.txt': WRONG, '.git/HEAD': 'ref: refs/heads/main\n' };
  const shown = (cwd: string, args: readonly string[], env: Record<string, string> = {}): string =>
    factdiff(cwd, ['check', '--stdout', ...args], '', { NO_COLOR: '1', ...env }).stdout;
  test.each(['github', 'gitlab', 'sarif'])('%s: from the top of the repository', (format) => {
    const folder = project(files);
    expect(shown(join(folder, 'docs'), ['--format', format])).toContain('docs/sources/a.txt');
    expect(shown(folder, ['-c', 'docs/facts.yaml', '--format', format])).toContain('docs/sources/a.txt');
  });
  test.each(['line', 'rdjson', 'checkstyle'])('%s: from where the command runs', (format) => {
    const folder = project(files);
    expect(shown(join(folder, 'docs'), ['--format', format])).toMatch(/(?<!docs\/)sources\/a\.txt/);
    expect(shown(folder, ['-c', 'docs/facts.yaml', '--format', format])).toContain('docs/sources/a.txt');
  });
  test('the workspace that the host names', () => {
    const { '.git/HEAD': _, ...bare } = files;
    const folder = project(bare);
    expect(shown(join(folder, 'docs'), ['--format', 'github'], { GITHUB_WORKSPACE: folder })).toContain('file=docs/sources/a.txt');
  });
});

test('a run is said again only where its paths are the same', () => {
  const folder = project({ 'docs/facts.yaml': FACTS, 'docs/sources/a.txt': WRONG });
  const docs = join(folder, 'docs');
  const report = (env: Record<string, string>): string => {
    factdiff(docs, ['check', '--format', 'github'], '', { NO_COLOR: '1', ...env });
    return readFileSync(join(docs, 'reports/report.github.txt'), 'utf8');
  };
  expect(report({})).toContain('file=sources/a.txt');
  expect(report({ GITHUB_WORKSPACE: folder })).toContain('file=docs/sources/a.txt');
});

describe('what takes in no source is told', () => {
  const folder = project({
    'facts.yaml': `${FACTS.replace('facts:', 'stories: { fire: [fires/**], boats: [sources/b*] }\nfacts:')}    scope: [letters/**, press/**]\n`,
    ...PAIR,
  });

  test('a scope and a story, where all sources were asked for, and the exit code stays', () => {
    const { exit, stderr } = factdiff(folder, ['check']);
    expect(stderr).toBe(
      'facts.yaml:5:5: the scope of "fine" takes in no source: letters/**, press/**\nfacts.yaml: the story "fire" takes in no source: fires/**\n',
    );
    expect(exit).toBe(0);
    expect(factdiff(folder, ['check', 'sources/a.txt']).stderr).toBe('');
    expect(factdiff(folder, ['check', '--quiet']).stderr).toBe(stderr);
  });

  test('a source that is not there, by the commands that show something else', () => {
    expect(factdiff(folder, ['explain', 'abcd', 'nosuch.txt']).stderr).toContain('nosuch.txt: Unexpected nothing at this path');
    const { exit, stdout } = factdiff(folder, ['replay', 'fine', 'nosuch.txt']);
    expect(exit).toBe(2);
    expect(stdout).toContain('nosuch.txt: Unexpected nothing at this path');
    const none = factdiff(project({ 'facts.yaml': FACTS.replace(/sources:.*\n/, '') }), ['extract']);
    expect(none).toMatchObject({ exit: 2, stderr: 'factdiff: no source was read\n' });
  });
});

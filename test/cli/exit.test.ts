/** The exit codes of the command: 0 all checked and nothing failing, 1 something failing, 2 not everything checked. */
import { describe, expect, test } from '@jest/globals';
import { FACTS, factdiff, MISSPELT, project, RIGHT, STORY, WRONG } from './command.js';

const EMPTY = { 'facts.yaml': FACTS, 'sources/empty.txt': '' };

describe('exit codes of a check', () => {
  test.each([
    ['everything agrees', { 'facts.yaml': FACTS, 'sources/a.txt': RIGHT }, [], 0],
    ['a fact is contradicted', { 'facts.yaml': FACTS, 'sources/a.txt': WRONG }, [], 1],
    ['a fact is contradicted, and nothing shall fail', { 'facts.yaml': FACTS, 'sources/a.txt': WRONG }, ['--fail-on', 'never'], 0],
    ['a fact is left out', { 'facts.yaml': FACTS, 'sources/a.txt': 'The tide turned at dawn.\n' }, [], 0],
    ['a source cannot be read', { ...EMPTY, 'sources/a.txt': RIGHT }, [], 2],
    ['a source cannot be read and another is wrong: 2 outranks 1', { ...EMPTY, 'sources/a.txt': WRONG }, [], 2],
    ['a source cannot be read, and nothing shall fail', { ...EMPTY, 'sources/a.txt': RIGHT }, ['--fail-on', 'never'], 2],
    ['no source is there', { 'facts.yaml': FACTS }, [], 2],
    ['a pattern matches nothing', { 'facts.yaml': FACTS, 'sources/a.txt': RIGHT }, ['nowhere/*.txt'], 2],
    ['the facts file names no such fact', { 'facts.yaml': FACTS, 'sources/a.txt': RIGHT }, ['--only', 'fin'], 2],
    ['the facts file is not YAML', { 'facts.yaml': 'facts: [', 'sources/a.txt': RIGHT }, [], 2],
    ['the facts file has an unknown key', { 'facts.yaml': `${FACTS}    colour: red\n`, 'sources/a.txt': RIGHT }, [], 2],
    [
      'an example of a fact fails',
      {
        'facts.yaml': FACTS.replace('"The Brackwell Trust was fined $14,500."', '"The Brackwell Trust was fined $15,400."'),
        'sources/a.txt': RIGHT,
      },
      [],
      2,
    ],
  ] as [string, Record<string, string>, string[], number][])('%s', (_, files, args, exit) => {
    expect(factdiff(project(files), args).exit).toBe(exit);
  });

  test('a warning fails only where warnings do', () => {
    const facts = FACTS.replace('    variants: [Sabina Okonjo]\n', '    variants: [Sabina Okonjo]\n    severity: warning\n');
    const folder = project({ 'facts.yaml': facts, 'sources/a.txt': MISSPELT });
    expect(factdiff(folder, []).exit).toBe(0);
    expect(factdiff(folder, ['--fail-on', 'warning']).exit).toBe(1);
    expect(factdiff(folder, ['--max-warnings', '0']).exit).toBe(1);
  });

  test('the report is written where a source is unread, names it, and says why', () => {
    const run = factdiff(project({ ...EMPTY, 'sources/a.txt': WRONG }), ['--format', 'json', '--stdout']);
    expect(run.exit).toBe(2);
    const report = JSON.parse(run.stdout);
    expect(report.summary).toMatchObject({ sources: 2, checked: 1, unread: 1, exit: 2 });
    expect(report.sources.find((one: { state: string }) => one.state === 'unread')).toMatchObject({
      source: 'sources/empty.txt',
      reason: 'Unexpected empty file, expected text',
    });
    expect(report.findings).toHaveLength(1);
  });

  test('256 findings are no 0: the code is no count', () => {
    const sources = Object.fromEntries(Array.from({ length: 256 }, (_, i) => [`sources/${i}.txt`, `${WRONG}Note ${i}.\n`]));
    expect(factdiff(project({ 'facts.yaml': FACTS, ...sources }), ['--only', 'fine', '--quiet']).exit).toBe(1);
  });
});

describe('exit codes of the other commands', () => {
  test('diff: 1 where sources disagree, 0 where they agree, 2 without sources', () => {
    const folder = project({ ...STORY, 'facts.yaml': 'no facts file at all: [' });
    expect(factdiff(folder, ['diff', 'one.txt', 'two.txt', '--stdout'])).toMatchObject({ exit: 1, stderr: '' });
    expect(factdiff(folder, ['diff', 'one.txt', '--stdout']).exit).toBe(0);
    expect(factdiff(folder, ['diff']).exit).toBe(2);
    expect(factdiff(folder, ['diff', 'one.txt', 'three.txt', '--stdout']).exit).toBe(2);
  });

  test('test: 0 where the examples hold, 1 where one fails', () => {
    expect(factdiff(project({ 'facts.yaml': FACTS }), ['test'])).toMatchObject({
      exit: 0,
      stdout: 'No example exercises fact head.\n2 of 2 examples hold; 1 of 2 facts have examples.\n',
    });
    const failing = factdiff(project({ 'facts.yaml': FACTS.replace('$15,400', '$14,500') }), ['test']);
    expect(failing.exit).toBe(1);
    expect(failing.stdout).toMatch(/^facts\.yaml:9:\d+: Unexpected verdict on an example of fact `fine`: .* expected it to conflict$/m);
  });
});

describe('what was typed wrong', () => {
  const folder = () => project({ 'facts.yaml': FACTS, 'sources/a.txt': RIGHT });

  test.each([
    [['--colour'], /Unexpected option "--colour"/],
    [['--format', 'pdf'], /Unexpected format "pdf", expected one of .*json/],
    [['--fail-on', 'everything'], /Unexpected --fail-on "everything", expected error, warning or never/],
    [['--jobs', 'two'], /Unexpected --jobs "two", expected a whole number/],
    [['--only', 'nobody'], /Unexpected fact "nobody" after --only/],
    [['--format', 'json', '--format', 'csv', '--stdout'], /Unexpected second --format with --stdout/],
    [['compare', 'one phrasing'], /expected two phrasings/],
    [['compare', 'a', 'b', '--kind', 'colour'], /Unexpected kind "colour"/],
    [['explain'], /expected at least 4 digits of a finding's id/],
    [['explain', 'ffffffffffffffff'], /none begins so/],
    [['replay'], /expected its id/],
    [['--facts', 'elsewhere.yaml'], /elsewhere\.yaml:1:1: Unexpected/],
  ])('%j: exit 2, nothing on stdout, one sentence on stderr', (args, told) => {
    const run = factdiff(folder(), args);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toMatch(told);
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  test('without a facts file a check points to diff and init', () => {
    const run = factdiff(project({ 'a.txt': RIGHT }), ['a.txt']);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toMatch(/factdiff diff/);
    expect(run.stderr).toMatch(/factdiff init/);
  });

  test('what is wrong with a facts file is told with its place, all of it', () => {
    const run = factdiff(
      project({ 'facts.yaml': 'version: 1\nfacts:\n  - id: a\n    money: soon\n  - id: a\n    date: 2024-13-45\n' }),
      [],
    );
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toMatch(/^facts\.yaml:4:\d+: Unexpected /m);
    expect(run.stderr).toMatch(/^facts\.yaml:6:\d+: Unexpected /m);
  });
});

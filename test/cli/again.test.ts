/** A check with nothing to do: it says again what it said, and leaves the reports that are there; whatever changed, it does its work. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FACTS, factdiff, project, RIGHT, WRONG } from './command.js';

const FILES = { 'facts.yaml': FACTS, 'sources/a.txt': RIGHT, 'sources/b.txt': WRONG };

const reportOf = (folder: string, name = 'reports/report.json'): { mark: string; text: string } => {
  const { ino, mtimeMs } = statSync(join(folder, name));
  return { mark: `${ino} ${mtimeMs}`, text: readFileSync(join(folder, name), 'utf8') };
};

describe('a check made again', () => {
  test('says the same, ends the same, and leaves the reports as they lie', () => {
    const folder = project(FILES);
    const first = factdiff(folder, ['check']);
    const left = reportOf(folder);
    expect(first).toMatchObject({ exit: 1, stderr: '' });
    expect(first.stdout).toContain('$15,400');
    expect(factdiff(folder, ['check'])).toEqual(first);
    expect(factdiff(folder, [])).toEqual(first);
    expect(reportOf(folder)).toEqual(left);
  });

  test.each<[string, (folder: string) => void]>([
    ['a source', (folder) => writeFileSync(join(folder, 'sources/b.txt'), RIGHT)],
    ['a source more', (folder) => writeFileSync(join(folder, 'sources/c.txt'), WRONG.replace('once', 'last'))],
    ['a source less', (folder) => rmSync(join(folder, 'sources/b.txt'))],
    [
      'the facts',
      (folder) =>
        writeFileSync(
          join(folder, 'facts.yaml'),
          FACTS.replace('$14,500\n    about', '$14,600\n    about').replace(/ {4}examples:\n.*\n.*\n/, ''),
        ),
    ],
  ])('works where %s changed', (_, change) => {
    const folder = project(FILES);
    factdiff(folder, ['check']);
    change(folder);
    const changed = factdiff(folder, ['check']);
    const { text } = reportOf(folder);
    const anew = factdiff(folder, ['check', '--no-cache', '--out', 'anew']);
    expect(changed).toEqual(anew);
    expect(text).toBe(reportOf(folder, 'anew/report.json').text);
  });

  test.each<[string, (folder: string) => void]>([
    ['is gone', (folder) => rmSync(join(folder, 'reports'), { recursive: true })],
    ['was written over', (folder) => writeFileSync(join(folder, 'reports/report.html'), 'nothing')],
  ])('writes a report that %s', (_, spoil) => {
    const folder = project(FILES);
    const first = factdiff(folder, ['check']);
    const [json, html] = ['reports/report.json', 'reports/report.html'].map((name) => reportOf(folder, name).text);
    spoil(folder);
    expect(factdiff(folder, ['check'])).toEqual(first);
    expect(reportOf(folder).text).toBe(json);
    expect(reportOf(folder, 'reports/report.html').text).toBe(html);
  });

  test('hears of a baseline and of decisions', () => {
    const folder = project(FILES);
    expect(factdiff(folder, ['check']).exit).toBe(1);
    expect(factdiff(folder, ['baseline']).exit).toBe(0);
    expect(factdiff(folder, ['check']).exit).toBe(0);
    expect(factdiff(folder, ['check']).exit).toBe(0);
    rmSync(join(folder, '.factdiff/baseline.jsonl'));
    expect(factdiff(folder, ['check']).exit).toBe(1);
    mkdirSync(join(folder, '.factdiff'), { recursive: true });
    writeFileSync(join(folder, '.factdiff/decisions.jsonl'), 'nonsense\n');
    const told = factdiff(folder, ['check']);
    expect(told.exit).toBe(2);
    expect(told.stderr).toContain('decisions.jsonl');
    expect(factdiff(folder, ['check'])).toEqual(told);
  });

  test('keeps its options apart', () => {
    const folder = project(FILES);
    expect(factdiff(folder, ['check']).exit).toBe(1);
    expect(factdiff(folder, ['check', '--fail-on', 'never']).exit).toBe(0);
    expect(factdiff(folder, ['check', '--only', 'head']).stdout).not.toContain('$15,400');
    expect(factdiff(folder, ['check']).stdout).toContain('$15,400');
    expect(factdiff(folder, ['check', '--quiet', '--fail-on', 'never']).stdout).toBe('');
    expect(factdiff(folder, ['check', '--stdout', '--format', 'json']).stdout).toContain('"findings"');
    expect(factdiff(folder, ['check', '--stdout', '--format', 'json']).stdout).toContain('"findings"');
  });
});

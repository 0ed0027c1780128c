/** What the README shows is what the tool does: the printed report, the commands, the facts file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/cli/options.js';
import { runExamples } from '../../src/examples.js';
import { readFacts } from '../../src/read/facts.js';
import { FORMATS } from '../../src/report/index.js';
import { factdiff } from './command.js';

const TOP = join(import.meta.dirname, '../..');
const README = readFileSync(join(TOP, 'README.md'), 'utf8');

/** The first block of code behind some words. */
function blockAfter(words: string): string {
  const [, body] = /```\w*\n(.*?)```/s.exec(README.slice(README.indexOf(words))) ?? [];
  expect(body).toBeDefined();
  return body!;
}

describe('the README', () => {
  test('shows what a check of the sample prints', () => {
    const printed = new Set(factdiff(TOP, ['--no-cache', '--stdout']).stdout.split('\n'));
    const shown = blockAfter('From what it prints:').split('\n');
    expect(shown.length).toBeGreaterThan(25);
    expect(shown.filter((line) => line !== '…' && !printed.has(line))).toEqual([]);
  });

  test('names every command and every format', () => {
    const use = blockAfter('## Use');
    for (const command of COMMANDS) expect(use).toMatch(new RegExp(`\\b${command}\\b`));
    const reports = /Reports: ([^.]*)\./.exec(README)?.[1].split(/,\s*/);
    expect(reports).toEqual(expect.arrayContaining(FORMATS.map(({ name }) => name)));
    expect(reports).toHaveLength(FORMATS.length);
  });

  test('shows a facts file that can be read and whose examples hold', () => {
    const { file, problems } = readFacts('facts.yaml', blockAfter('## facts.yaml'));
    expect(problems).toBeNull();
    const results = runExamples(file!.facts);
    expect(results.length).toBeGreaterThan(1);
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    const suppress = blockAfter('By path, in facts.yaml:');
    expect(readFacts('facts.yaml', `${blockAfter('## facts.yaml')}${suppress}`).problems).toBeNull();
  });
});

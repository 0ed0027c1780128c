/** The bundled command says what the command says that is not bundled, of text with marks and letters beyond ASCII too. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { COMMAND, project } from './command.js';

const SOURCES = {
  'sources/a.txt': '“It wasn’t like we didn’t talk about the ferry,” Zoë O’Hara said in Århus. “That’s all.” Nearly £300 was lost.\n',
  'sources/b.txt': '"It wasn\'t like we didn\'t talk about the ferry," Zoë O\'Hara said in Århus. "That\'s all." Nearly £300 was lost.\n',
};

test.each(['bundle.cjs', 'quick.cjs'])('%s is ASCII throughout', (name) => {
  expect(readFileSync(join(dirname(COMMAND), name)).findIndex((byte) => byte > 127)).toBe(-1);
});

test('the bundle imports by the means that the launcher lends: a script from the code cache has none of its own', () => {
  const text = readFileSync(join(dirname(COMMAND), 'bundle.cjs'), 'utf8');
  expect(text).not.toMatch(/(?<![\w$.])import\(/);
  expect(text).toContain('__import("chokidar")');
});

test('both say the same, and nothing of marks that are only set in another way', () => {
  const folder = project(SOURCES);
  const run = (command: string) =>
    spawnSync(process.execPath, [command, 'diff', 'sources', '--format', 'json', '--stdout', '--no-cache'], {
      cwd: folder,
      encoding: 'utf8',
    });
  const bundled = run(COMMAND);
  expect(bundled.stderr).toBe('');
  expect(bundled.stdout).toBe(run(join(dirname(COMMAND), 'command.js')).stdout);
  expect(JSON.parse(bundled.stdout).findings).toEqual([]);
});

/** The built command, run as a user runs it: in a folder of its own, with its streams read whole. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';

/** Another build of the command may be named, to test it before it is the one in dist/. */
export const COMMAND = process.env.FACTDIFF_COMMAND ?? fileURLToPath(new URL('../../dist/cli/launch.cjs', import.meta.url));

export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files, by path. */
export function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'factdiff-cli-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Runs the command. Addresses of proxies lead nowhere, so that a run that asked for the network would be seen to fail. */
export function factdiff(
  cwd: string,
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = { NO_COLOR: '1' },
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { PATH: process.env.PATH, ...env, HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' },
  });
  return { exit: status, stdout, stderr };
}

export const FACTS = `version: 1
sources: [sources/**]
facts:
  - id: fine
    money: $14,500
    about: [Brackwell Trust, fined]
    examples:
      agrees: ["The Brackwell Trust was fined $14,500."]
      conflicts: ["The Brackwell Trust was fined $15,400."]
  - id: head
    name: Sabine Okonjo
    variants: [Sabina Okonjo]
`;
export const RIGHT = 'The Brackwell Trust was fined $14,500 in spring. Sabine Okonjo wrote the letter.\n';
export const WRONG = 'In spring the Brackwell Trust was fined $15,400. It paid at once.\n';
export const MISSPELT = 'Nobody had asked Sabina Okonjo. The canal is closed.\n';
/** The word differs between two articles of one story, and no fact says which is right. */
export const STORY = {
  'one.txt':
    'The tram of Quillbridge was defended by Mayor Petronella Vance on Thursday. "We will finish the tram line before the winter, and not a penny over budget," Vance told the council of Quillbridge.\n',
  'two.txt':
    'Shopkeepers of Quillbridge complained of the tram. "We will finish the tram line before the summer, and not a penny over budget," Mayor Petronella Vance said in the council of Quillbridge.\n',
};

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { command, factdiff, project } from './report/command.js';
import { FERRY } from './report/ferry.js';
import { readCommands } from './report/readers.js';

const top = join(import.meta.dirname, '..');
const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

interface Step {
  readonly id: string;
  readonly shell: string;
  readonly env: Record<string, string>;
  readonly run: string;
}

const action = parse(readFileSync(join(top, 'action.yml'), 'utf8')) as {
  readonly inputs: Record<string, { description: string; default: string }>;
  readonly outputs: Record<string, { value: string }>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
};

/** Runs the action's script as the runner would, with an `npm exec` that finds the built command instead of asking the registry. */
function runAction(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) {
  const root = project(files);
  roots.push(root);
  const [step] = action.runs.steps;
  const bin = join(root, '.bin');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'npm'),
    `#!/usr/bin/env bash\nprintf '%s\\n' "$@" > "${root}/npm-arguments"\nwhile [ "$1" != -- ]; do shift; done\nshift 2\nexec "${process.execPath}" "${command}" "$@"\n`,
  );
  chmodSync(join(bin, 'npm'), 0o755);
  const value = (text: string): string =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => inputs[name] ?? action.inputs[name].default);
  const env = Object.fromEntries(Object.entries(step.env).map(([name, text]) => [name, value(text)]));
  const outputs = join(root, 'outputs');
  const summary = join(root, 'summary');
  for (const path of [outputs, summary]) writeFileSync(path, '');
  const run = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...env,
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      GITHUB_ACTION_PATH: top,
      GITHUB_OUTPUT: outputs,
      GITHUB_STEP_SUMMARY: summary,
    },
  });
  return { root, run, outputs: readFileSync(outputs, 'utf8'), summary: readFileSync(summary, 'utf8') };
}

describe('the GitHub Action', () => {
  test('every input reaches the script through the environment, and every one is described', () => {
    expect(action.runs.using).toBe('composite');
    for (const step of action.runs.steps) expect(step.run).not.toContain('${{');
    const used = JSON.stringify(action.runs.steps);
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(used).toContain(`inputs.${name} }}`);
      expect(input.description.length).toBeGreaterThan(10);
    }
  });

  test('annotates, writes the summary, and fails when something fails', () => {
    const { root, run, outputs, summary } = runAction(FERRY);
    expect(run.stderr).not.toContain('factdiff:');
    expect(run.status).toBe(1);
    const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
    expect(readFileSync(join(root, 'npm-arguments'), 'utf8').split('\n').slice(0, 4)).toEqual([
      'exec',
      '--yes',
      '--package',
      `factdiff@${version}`,
    ]);
    const commands = readCommands(run.stdout);
    expect(commands[0].name).toBe('stop-commands');
    expect(commands[1].name).toBe(commands[0].message);
    expect(commands.filter(({ name }) => name === 'error').map(({ properties }) => properties.file)).toContain('sources/lantern.txt');
    expect(summary).toMatch(/^<!-- factdiff report -->\n## factdiff: \d+ error/);
    expect(outputs).toBe('exit-code=1\nsarif=./reports/report.sarif\n');
    for (const name of ['report.sarif', 'report.json', 'report.html']) expect(existsSync(join(root, 'reports', name))).toBe(true);
  });

  test('keeps to its inputs', () => {
    expect(runAction(FERRY, { 'fail-on': 'never' }).run.status).toBe(0);
    expect(runAction(FERRY, { sources: 'sources/post.md\n' }).run.status).toBe(0);
    expect(runAction(FERRY, { sources: 'sources/courier.txt\nsources/lantern.txt\n', facts: 'none' }).outputs).toMatch(/^exit-code=[01]\n/);
    expect(runAction(FERRY, { facts: 'no-such.yaml' }).outputs).toMatch(/^exit-code=2\n/);
    const { root, outputs } = runAction(FERRY, { out: 'build/reports', version: '9.9.9', 'fail-on': 'never' });
    expect(outputs).toContain('sarif=./build/reports/report.sarif');
    expect(readFileSync(join(root, 'npm-arguments'), 'utf8')).toContain('factdiff@9.9.9');
  });

  test('an input is never part of the script', () => {
    const { root, run } = runAction(FERRY, { sources: '$(touch planted)\n; touch planted\n--fail-on=never', 'fail-on': 'error' });
    expect(existsSync(join(root, 'planted'))).toBe(false);
    expect(run.status).toBe(2);
  });

  test('an article cannot forge a command', () => {
    const article = 'The Labor Party\n::error file=x::forged\nmet. ::warning::The Labor Party again\n::stop-commands::x\n';
    const { run } = runAction({ ...FERRY, 'sources/evil.txt': article });
    const commands = readCommands(run.stdout);
    const until = commands.findIndex(({ name }, i) => i > 0 && name === commands[0].message);
    expect(until).toBe(1);
    expect(commands.some(({ message }) => message === 'forged')).toBe(false);
  });
});

describe('the pre-commit hooks', () => {
  const hooks = parse(readFileSync(join(top, '.pre-commit-hooks.yaml'), 'utf8')) as {
    id: string;
    entry: string;
    language: string;
    pass_filenames?: boolean;
  }[];
  const packed = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));

  /** As pre-commit does: the entry, then the staged files. */
  const runHook = (id: string, root: string, ...staged: string[]) => {
    const words = hooks.find((hook) => hook.id === id)!.entry.split(' ');
    const [name, ...args] = words.slice(words.indexOf('--') + 1);
    expect(Object.keys(packed.bin)).toContain(name);
    return factdiff(root, ...args, ...staged);
  };

  test('take the version of this repository', () => {
    for (const { entry } of hooks) expect(entry).toMatch(`npx --yes --package factdiff@${packed.version} -- factdiff `);
  });

  test('check the staged articles and no others', () => {
    const root = project(FERRY);
    roots.push(root);
    expect(runHook('factdiff', root, 'sources/post.md')).toMatchObject({ status: 0, stdout: '' });
    const { status, stdout } = runHook('factdiff', root, 'sources/lantern.txt');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^sources\/lantern\.txt:1:\d+: error contradicts /m);
    expect(existsSync(join(root, 'reports'))).toBe(false);
  });

  test('run the examples of the facts', () => {
    const examples = '    examples: { agrees: [The Labour Party met.], conflicts: [The Labour Party met.] }\n';
    const root = project({ ...FERRY, 'facts.yaml': FERRY['facts.yaml'].replace('    variants: [Labor]\n', (line) => line + examples) });
    roots.push(root);
    const { status, stdout } = runHook('factdiff-test', root);
    expect(status).toBe(1);
    expect(stdout).toContain('facts.yaml:');
  });

  test('names the SARIF report where one was written, and no stale one', () => {
    const { root, outputs } = runAction(FERRY, { out: 'deep/reports' });
    expect(outputs).toContain('sarif=./deep/reports/report.sarif\n');
    expect(existsSync(join(root, 'deep/reports/report.sarif'))).toBe(true);
    const stale = runAction({ ...FERRY, 'facts.yaml': 'facts: [', 'reports/report.sarif': '{}' });
    expect(stale.run.status).toBe(2);
    expect(stale.outputs).toBe('exit-code=2\n');
    const away = join(root, 'elsewhere');
    expect(runAction(FERRY, { out: away }).outputs).toContain(`sarif=${away}/report.sarif\n`);
  });
});

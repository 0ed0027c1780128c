/** The command line into options. Knows words, not work. */
import { parseArgs } from 'node:util';
import type { FailOn } from '../model/fact.js';

export const COMMANDS = ['check', 'diff', 'review', 'explain', 'test', 'replay', 'init', 'baseline', 'fix', 'extract', 'compare'] as const;
export type Command = (typeof COMMANDS)[number];

export interface Options {
  readonly command: Command;
  readonly args: readonly string[];
  readonly facts: string | null;
  readonly formats: readonly string[];
  readonly out: string;
  readonly stdout: boolean;
  readonly failOn: FailOn | null;
  readonly maxWarnings: number | null;
  readonly only: readonly string[];
  readonly jobs: number;
  readonly cache: boolean;
  readonly quiet: boolean;
  readonly color: boolean | null;
  readonly stdin: boolean;
  readonly stdinName: string;
  readonly jsonl: boolean;
  readonly dryRun: boolean;
  readonly unsafe: boolean;
  readonly watch: boolean;
  readonly allowNetwork: boolean;
  readonly kind: string | null;
  readonly port: number | null;
  readonly readOnly: boolean;
  readonly open: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const SPEC = {
  facts: { type: 'string', short: 'c' },
  format: { type: 'string', short: 'f', multiple: true },
  out: { type: 'string', short: 'o' },
  stdout: { type: 'boolean' },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  only: { type: 'string', multiple: true },
  jobs: { type: 'string', short: 'j' },
  cache: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  color: { type: 'boolean' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  jsonl: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  unsafe: { type: 'boolean' },
  watch: { type: 'boolean', short: 'w' },
  'allow-network': { type: 'boolean' },
  kind: { type: 'string' },
  port: { type: 'string' },
  'read-only': { type: 'boolean' },
  open: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** What is wrong with a command line, in one sentence for the user. */
export class UsageError extends Error {}

/** Reads the arguments after the program's name. Throws {@link UsageError}. */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv);
  const named = positionals[0];
  const command = (COMMANDS as readonly string[]).includes(named) ? (named as Command) : 'check';
  const args = command === named ? positionals.slice(1) : positionals;
  return {
    command,
    args,
    facts: values.facts ?? null,
    formats: values.format ?? [],
    out: values.out ?? 'reports',
    stdout: values.stdout ?? false,
    failOn: oneOf('--fail-on', values['fail-on'], ['error', 'warning', 'never'] as const),
    maxWarnings: whole('--max-warnings', values['max-warnings'], 0),
    only: (values.only ?? []).flatMap((list) => list.split(',')),
    jobs: whole('--jobs', values.jobs, 1) ?? 0,
    cache: values.cache ?? true,
    quiet: values.quiet ?? false,
    color: values.color ?? null,
    stdin: values.stdin ?? false,
    stdinName: values['stdin-filename'] ?? 'stdin.txt',
    jsonl: values.jsonl ?? false,
    dryRun: values['dry-run'] ?? false,
    unsafe: values.unsafe ?? false,
    watch: values.watch ?? false,
    allowNetwork: values['allow-network'] ?? false,
    kind: values.kind ?? null,
    port: whole('--port', values.port, 0),
    readOnly: values['read-only'] ?? false,
    open: values.open ?? true,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: SPEC, allowPositionals: true, allowNegative: true, strict: true });
  } catch (error) {
    throw new UsageError(explained(error as Error & { code?: string }, argv));
  }
}

function explained(error: Error & { code?: string }, argv: readonly string[]): string {
  if (error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return error.message.split('. ')[0];
  const unknown = /'(-[^']*)'/.exec(error.message)?.[1] ?? argv.find((arg) => arg.startsWith('-')) ?? '';
  const names = Object.keys(SPEC).map((name) => `--${name}`);
  const near = names.filter((name) => name.startsWith(unknown.slice(0, 4)) || unknown.startsWith(name));
  return `Unexpected option "${unknown}", expected one of those that \`factdiff --help\` lists${near.length ? ` (did you mean ${near.join(' or ')}?)` : ''}`;
}

function oneOf<T extends string>(option: string, value: string | undefined, choices: readonly T[]): T | null {
  if (value === undefined) return null;
  if (!(choices as readonly string[]).includes(value))
    throw new UsageError(`Unexpected ${option} "${value}", expected ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`);
  return value as T;
}

function whole(option: string, value: string | undefined, least: number): number | null {
  if (value === undefined) return null;
  if (!/^\d{1,9}$/.test(value) || Number(value) < least)
    throw new UsageError(`Unexpected ${option} "${value}", expected a whole number of at least ${least}`);
  return Number(value);
}

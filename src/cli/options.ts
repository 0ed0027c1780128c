/** The command line into options. Knows words, not work. */
import { parseArgs } from 'node:util';
import type { FailOn } from '../model/fact.js';
import { closest } from '../read/closest.js';

export const COMMANDS = ['check', 'diff', 'review', 'explain', 'test', 'replay', 'init', 'baseline', 'fix', 'extract', 'compare'] as const;
export type Command = (typeof COMMANDS)[number];

export interface Options {
  readonly command: Command;
  /** Whether the command was named: `factdiff` alone is a check. */
  readonly named: boolean;
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

export type OptionName = keyof typeof SPEC;

const READING = COMMANDS.filter((command) => command !== 'compare' && command !== 'review');
const GATED: readonly Command[] = ['check', 'diff'];

/** What only some commands look at, and which: given to another it would change nothing, in silence. All other options are for all. */
export const TAKEN_BY: { readonly [O in OptionName]?: readonly Command[] } = {
  format: GATED,
  'fail-on': GATED,
  'max-warnings': GATED,
  watch: GATED,
  stdout: COMMANDS.filter((command) => command !== 'baseline' && command !== 'fix' && command !== 'review'),
  only: ['check', 'explain', 'baseline', 'fix', 'review'],
  stdin: READING.filter((command) => command !== 'baseline'),
  'stdin-filename': READING.filter((command) => command !== 'baseline'),
  jsonl: ['extract', 'compare'],
  kind: ['compare'],
  'dry-run': ['fix'],
  unsafe: ['fix'],
  port: ['review'],
  'read-only': ['review'],
  open: ['review'],
};

/** What is wrong with a command line, in one sentence for the user. */
export class UsageError extends Error {}

/** Reads the arguments after the program's name. Throws {@link UsageError}. */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals, tokens } = parse(argv);
  // `factdiff help check` is `factdiff check --help`.
  const asks = positionals[0] === 'help';
  const words = asks ? positionals.slice(1) : positionals;
  const named = isCommand(words[0]);
  const command = named ? (words[0] as Command) : 'check';
  const help = asks || (values.help ?? false);
  if (!help) for (const token of tokens) if (token.kind === 'option') refuseElsewhere(token.name as OptionName, command);
  const args = named ? words.slice(1) : words;
  // `-` is standard input everywhere.
  const piped = isPiped(command, args);
  if (values['stdin-filename'] !== undefined && !piped && !values.stdin)
    throw new UsageError('Unexpected --stdin-filename without --stdin, expected both: it names the text on standard input');
  return {
    command,
    named,
    args: piped ? args.slice(0, -1) : args,
    facts: values.facts ?? null,
    formats: values.format ?? [],
    out: folder(values.out),
    stdout: values.stdout ?? false,
    failOn: oneOf('--fail-on', values['fail-on'], ['error', 'warning', 'never'] as const),
    maxWarnings: whole('--max-warnings', values['max-warnings'], 0),
    only: (values.only ?? []).flatMap((list) => list.split(',')),
    jobs: whole('--jobs', values.jobs, 1) ?? 0,
    cache: values.cache ?? true,
    quiet: values.quiet ?? false,
    color: values.color ?? null,
    stdin: piped || (values.stdin ?? false),
    stdinName: values['stdin-filename'] ?? 'stdin.txt',
    jsonl: values.jsonl ?? false,
    dryRun: values['dry-run'] ?? false,
    unsafe: values.unsafe ?? false,
    watch: values.watch ?? false,
    allowNetwork: values['allow-network'] ?? false,
    kind: values.kind ?? null,
    port: portOf(values.port),
    readOnly: values['read-only'] ?? false,
    open: values.open ?? true,
    help,
    version: values.version ?? false,
  };
}

/** What some commands are told before their sources: a finding, a fact. */
const LEADING: { readonly [C in Command]?: number } = { explain: 1, replay: 1 };

/** Whether `-` stands for the sources: beside others it would be dropped in silence. */
function isPiped(command: Command, args: readonly string[]): boolean {
  if (!args.includes('-') || !TAKEN_BY.stdin!.includes(command)) return false;
  if (args.length === 1 + (LEADING[command] ?? 0) && args.at(-1) === '-') return true;
  throw new UsageError('Unexpected "-" beside other sources, expected it alone: the text on standard input is the source');
}

const HIGHEST_PORT = 65_535;
function portOf(value: string | undefined): number | null {
  const port = whole('--port', value, 0);
  if (port !== null && port > HIGHEST_PORT)
    throw new UsageError(`Unexpected --port "${value}", expected a whole number of at most ${HIGHEST_PORT}`);
  return port;
}

const isCommand = (word: string | undefined): boolean => (COMMANDS as readonly (string | undefined)[]).includes(word);

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: SPEC, allowPositionals: true, allowNegative: true, strict: true, tokens: true });
  } catch (error) {
    throw new UsageError(explained(error as Error & { code?: string }, argv));
  }
}

function explained(error: Error & { code?: string }, argv: readonly string[]): string {
  // Node names an option of a wrong value with all its spellings: `Option '-f, --format <value>' argument missing`.
  const [option = ''] = /-[^ ,']+(?=[ '])/.exec(error.message) ?? [];
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return error.message.includes('does not take')
      ? `Unexpected value of ${option}, expected none`
      : `Unexpected ${option} without a value, expected one${error.message.includes('ambiguous') ? ` (a value that begins with "-" stands behind "=": ${option}=-1)` : ''}`;
  if (error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return error.message.split('. ')[0];
  const unknown = /'(-[^']*)'/.exec(error.message)?.[1] ?? argv.find((arg) => arg.startsWith('-')) ?? '';
  const near = closest(unknown.replace(/^-+/, ''), Object.keys(SPEC));
  return `Unexpected option "${unknown}", expected one of those that \`factdiff --help\` lists${meant(near === null ? null : `--${near}`)}`;
}

/** `did you mean …`, where there is something to mean. */
export const meant = (near: string | null): string => (near === null ? '' : ` (did you mean ${near}?)`);

function refuseElsewhere(option: OptionName, command: Command): void {
  const takers = TAKEN_BY[option];
  if (takers === undefined || takers.includes(command)) return;
  const those = takers.length > 3 ? `what \`factdiff ${command} --help\` lists` : `it with ${takers.join(' or ')}`;
  throw new UsageError(`Unexpected option "--${option}" with \`factdiff ${command}\`, expected ${those}`);
}

function folder(value: string | undefined): string {
  if (value === '') throw new UsageError('Unexpected --out "", expected a folder');
  return value ?? 'reports';
}

function oneOf<T extends string>(option: string, value: string | undefined, choices: readonly T[]): T | null {
  if (value === undefined) return null;
  if (!(choices as readonly string[]).includes(value))
    throw new UsageError(
      `Unexpected ${option} "${value}", expected ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}${meant(closest(value, choices))}`,
    );
  return value as T;
}

function whole(option: string, value: string | undefined, least: number): number | null {
  if (value === undefined) return null;
  if (!/^\d{1,9}$/.test(value) || Number(value) < least)
    throw new UsageError(`Unexpected ${option} "${value}", expected a whole number of at least ${least}`);
  return Number(value);
}

/** The command. Reads options, hands over to one command's module, sets the exit code; never ends the process itself, so that piped output arrives whole. */
import { existsSync } from 'node:fs';
import { closest } from '../read/closest.js';
import { WriteError } from '../write.js';
import { COMMANDS, type Command, meant, type Options, readOptions, UsageError } from './options.js';
import { write } from './write-out.js';

type Run = (options: Options) => Promise<number>;

/** A module per command, loaded when it is asked for. */
const RUN: { readonly [C in Command]: () => Promise<Run> } = {
  check: async () => (await import('./commands/check.js')).runCheck,
  diff: async () => (await import('./commands/check.js')).runDiff,
  review: async () => (await import('./commands/review.js')).runReview,
  explain: async () => (await import('./commands/explain.js')).runExplain,
  test: async () => (await import('./commands/test.js')).runTest,
  replay: async () => (await import('./commands/replay.js')).runReplay,
  init: async () => (await import('./commands/init.js')).runInit,
  baseline: async () => (await import('./commands/baseline.js')).runBaseline,
  fix: async () => (await import('./commands/fix.js')).runFix,
  extract: async () => (await import('./commands/extract.js')).runExtract,
  compare: async () => (await import('./commands/compare.js')).runCompare,
};

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    const { help } = await import('./help.js');
    await write(help(options.named ? options.command : null));
    return 0;
  }
  if (options.version) {
    const { VERSION } = await import('../version.js');
    await write(`${VERSION}\n`);
    return 0;
  }
  refuseMisspelt(options);
  const run = await RUN[options.command]();
  return run(options);
}

/** `factdiff chek`: no source of that name is there, and a command is called nearly so. */
function refuseMisspelt({ named, args: [first] }: Options): void {
  const near = named || first === undefined || !/^[a-z]+$/i.test(first) ? null : closest(first.toLowerCase(), COMMANDS);
  if (near !== null && !existsSync(first))
    throw new UsageError(`Unexpected "${first}", expected a command that \`factdiff --help\` lists, or a source${meant(near)}`);
}

main().then((code) => {
  // 2, where standard output broke, stays.
  process.exitCode = process.exitCode === 2 ? 2 : code;
}, fail);
// What nobody waited for. Node would print the line it stands on, which in the bundle is most of the program.
process.on('unhandledRejection', fail);

function fail(error: unknown): void {
  // What the system refuses (a folder where a file should be, a full disk) says itself where.
  const isOfSystem = error instanceof Error && 'syscall' in error;
  const isKnown = error instanceof UsageError || error instanceof WriteError || isOfSystem;
  process.stderr.write(
    `factdiff: ${error instanceof Error ? (isKnown ? error.message : (error.stack ?? error.message)) : String(error)}\n`,
  );
  process.exitCode = 2;
}

/** The command. Reads options, hands over to one command's module, sets the exit code; never ends the process itself, so that piped output arrives whole. */
import { COMMANDS, type Command, type Options, readOptions, UsageError } from './options.js';
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
    await write(help(COMMANDS));
    return 0;
  }
  if (options.version) {
    const { VERSION } = await import('../version.js');
    await write(`${VERSION}\n`);
    return 0;
  }
  const run = await RUN[options.command]();
  return run(options);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      error instanceof UsageError
        ? `factdiff: ${error.message}\n`
        : `factdiff: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);

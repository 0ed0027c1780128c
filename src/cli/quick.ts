/** The part of the command that a check needs which has nothing to do: small, so that it is read and compiled in no time. */
import { Again } from './again.js';
import { type Options, readOptions } from './options.js';

/** Exit code of a check that was delivered before on the very same bytes, and is delivered again; null for everything else. */
export async function quick(argv: readonly string[]): Promise<number | null> {
  const options = read(argv);
  if (options === null || options.command !== 'check' || options.watch || options.help || options.version) return null;
  return (await Again.of(options)?.recall()) ?? null;
}

/** Null for what is no command line: the command itself says so. */
function read(argv: readonly string[]): Options | null {
  try {
    return readOptions(argv);
  } catch {
    return null;
  }
}

/**
 * Standard output, with its back-pressure respected: nothing is lost, and memory does not grow. A file or a pipe is written to at once, as
 * Node's own streams do; loading those takes as long as checking an article. What cannot be written at once goes through them.
 */
import { once } from 'node:events';
import { fstatSync, writeSync } from 'node:fs';

/** How further texts go: directly while none was held up, through the stream after that, nowhere when nobody reads any more. */
let way: 'direct' | 'stream' | 'closed' = 'direct';

export async function write(text: string): Promise<void> {
  if (way === 'direct') way = mayBeTerminal(1) ? streaming() : way;
  const rest = way === 'direct' ? writeDirectly(Buffer.from(text, 'utf8')) : text;
  if (way === 'stream' && rest.length > 0 && !process.stdout.write(rest)) await drained();
}

/** A stream that breaks is never drained. */
async function drained(): Promise<void> {
  const broken = new AbortController();
  process.stdout.once('error', () => broken.abort());
  await once(process.stdout, 'drain', { signal: broken.signal }).catch(() => undefined);
}

/** Writes what can be written at once; returns what is left for the stream. */
function writeDirectly(bytes: Buffer): Buffer {
  for (let done = 0; done < bytes.length; )
    try {
      done += writeSync(1, bytes, done);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') way = 'closed';
      else if (code === 'EAGAIN') way = streaming();
      else throw error;
      return bytes.subarray(done);
    }
  return bytes.subarray(bytes.length);
}

function streaming(): 'stream' {
  // A reader that closes early (`factdiff | head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    way = 'closed';
    if (error.code === 'EPIPE') return;
    process.stderr.write(`factdiff: standard output: ${error.message}\n`);
    process.exitCode = 2;
  });
  return 'stream';
}

/** Standard output where it is a terminal, else null. */
export const terminal = (): NodeJS.WriteStream | null => (mayBeTerminal(1) && process.stdout.isTTY ? process.stdout : null);

/**
 * Whether what is printed has colours: as the option says, else as the environment does (no-color.org, FORCE_COLOR), else on a terminal
 * that knows them.
 */
export function hasColour(asked: boolean | null): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (asked !== null) return asked;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return terminal() !== null && TERM !== 'dumb';
}

/** Whether progress can be shown on standard error. */
export const isErrorShown = (): boolean => mayBeTerminal(2) && process.stderr.isTTY;

/** Linux's null device: major 1, minor 3. */
const NULL_DEVICE = 0x103;

/** False where a descriptor is surely none of a terminal. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor);
    return stat.isCharacterDevice() && !(process.platform === 'linux' && stat.rdev === NULL_DEVICE);
  } catch {
    return true;
  }
}

/** Everything that reading asks of a file system, so that tests can bring one of their own. Nothing here follows a link unasked, and nothing waits. */
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';

import { LIMITS } from './limits.js';

export type FileKind = 'file' | 'directory' | 'link' | 'fifo' | 'socket' | 'device';

/** What was found instead of readable bytes: a sentence in the grammar of all messages. */
export interface Trouble {
  readonly trouble: string;
}

export interface Files {
  /** What stands at a path, links not followed; null when nothing does. */
  kind(path: string): FileKind | null;
  /** The whole of a file, in bytes, links followed. Never longer than `limit` bytes; never waits for a writer. */
  read(path: string, limit: number): { readonly bytes: Uint8Array } | Trouble;
  /** Names in a directory, in no order. */
  list(path: string): readonly { readonly name: string; readonly kind: FileKind }[] | Trouble;
  /** The path with every link resolved; null when it leads nowhere. */
  real(path: string): string | null;
}

export const diskFiles: Files = { kind: kindOnDisk, read: readFromDisk, list: listDisk, real: realOnDisk };

function kindOnDisk(path: string): FileKind | null {
  try {
    return kindOf(lstatSync(path));
  } catch {
    return null; // nothing there, or nothing that may be seen: reading it will say which
  }
}

function kindOf(stats: Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink' | 'isFIFO' | 'isSocket'>): FileKind {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'directory';
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isFIFO()) return 'fifo';
  return stats.isSocket() ? 'socket' : 'device';
}

function readFromDisk(path: string, limit: number): { bytes: Uint8Array } | Trouble {
  let handle: number;
  try {
    // O_NONBLOCK: opening a FIFO that nobody writes to would wait for ever.
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return { trouble: inWords(error) };
  }
  try {
    const stats = fstatSync(handle);
    const kind = kindOf(stats);
    if (kind !== 'file') return { trouble: `Unexpected ${KINDS[kind]}, expected a file` };
    if (stats.size > limit) return { trouble: tooLarge(stats.size, limit) };
    const bytes = readWhole(handle, stats.size);
    const after = fstatSync(handle);
    if (after.size !== bytes.length || after.mtimeMs !== stats.mtimeMs)
      return { trouble: 'Unexpected change while it was read, expected a file at rest' };
    return { bytes };
  } catch (error) {
    return { trouble: inWords(error) };
  } finally {
    closeSync(handle);
  }
}

/** Bytes of a file, links followed; 0 where nothing can be asked. */
export function sizeOnDisk(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0; // reading it will say why
  }
}

/** SHA-256 of a file's bytes; null where they cannot be read. */
export function hashOnDisk(path: string): string | null {
  const opened = readFromDisk(path, LIMITS.file);
  return 'trouble' in opened ? null : createHash('sha256').update(opened.bytes).digest('hex');
}

/** Reads to the end, and one byte further, so that a file that grew shows. */
function readWhole(handle: number, size: number): Uint8Array {
  const buffer = Buffer.allocUnsafe(size + 1);
  let filled = 0;
  while (filled < buffer.length) {
    const got = readSync(handle, buffer, filled, buffer.length - filled, null);
    if (got === 0) break;
    filled += got;
  }
  return buffer.subarray(0, filled);
}

function listDisk(path: string): readonly { name: string; kind: FileKind }[] | Trouble {
  try {
    return readdirSync(path, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry as unknown as Stats) }));
  } catch (error) {
    return { trouble: inWords(error) };
  }
}

function realOnDisk(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null; // a dangling link or a loop
  }
}

export const KINDS: Readonly<Record<FileKind, string>> = {
  file: 'file',
  directory: 'directory',
  link: 'link',
  fifo: 'FIFO',
  socket: 'socket',
  device: 'device',
};

export const tooLarge = (size: number, limit: number): string =>
  `Unexpected ${megabytes(size)} MB, expected at most ${megabytes(limit)} MB`;

export const megabytes = (bytes: number): string => (bytes / (1024 * 1024)).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1);

const CODES: Readonly<Record<string, string>> = {
  ENOENT: 'Unexpected nothing at this path, expected a file',
  ENOTDIR: 'Unexpected file in the middle of the path, expected a directory',
  EACCES: 'Unexpected lack of permission, expected a file that may be read',
  EPERM: 'Unexpected lack of permission, expected a file that may be read',
  EISDIR: 'Unexpected directory, expected a file',
  ELOOP: 'Unexpected loop of links, expected a file',
  ENAMETOOLONG: 'Unexpected length of the path, expected a shorter one',
  ENXIO: 'Unexpected socket or device, expected a file',
  EMFILE: 'Unexpected number of open files, expected fewer at once',
  EIO: 'Unexpected fault of the disk while reading, expected its bytes',
};

function inWords(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return CODES[code ?? ''] ?? `Unexpected fault while reading (${code ?? message}), expected its bytes`;
}

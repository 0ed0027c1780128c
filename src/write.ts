/**
 * The one writer of files: whole or not at all. The bytes go to a temporary file in the same folder, are counted and
 * flushed to the disk, and take the target's name in one step; whatever happens, the target is the old file or the new.
 */
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { kill, pid } from 'node:process';

/** A file could not be written. The message names the file and the cause; what stood there before is untouched. */
export class WriteError extends Error {
  constructor(
    readonly path: string,
    override readonly cause: unknown,
  ) {
    super(`Cannot write ${path}: ${causeInWords(cause)}`);
    this.name = 'WriteError';
  }
}

export interface WriteOptions {
  /** Permission bits of a new file; an existing file keeps its own. */
  readonly mode?: number;
  /**
   * False where a later run finds out that a file is damaged and makes it anew: it is then not waited for until the disk has it, which
   * only a machine that fails can tell. True when left out.
   */
  readonly flush?: boolean;
}

const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
/** `.report.json.0a1b2c3d-4711-9f8e7d6c.factdiff-tmp`: host, process and a random part, so that a later run knows whose it was. */
const TEMPORARY = /^\..+\.([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.factdiff-tmp$/;
/** A temporary file of another machine, or of a process number in use again, is left over when it is this old. */
const STALE_MS = 60 * 60 * 1000;
const mine = new Set<string>();

/** What is to be written: in one, or piece by piece, so that the whole never stands in memory. Pieces may be asked for twice. */
export type Written = string | Uint8Array | (() => Iterable<string>);

/**
 * Writes a file whole or not at all, making its folder. A symbolic link at the target is replaced, never followed.
 * @throws {WriteError} the old file, if any, is untouched
 */
export function writeWhole(path: string, data: Written, options: WriteOptions = {}): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    sweep(dirname(path));
    try {
      replace(path, data, options);
    } catch (error) {
      // Another machine that shares the folder may have taken our temporary file for a leftover.
      if (codeOf(error) !== 'ENOENT') throw error;
      replace(path, data, options);
    }
  } catch (error) {
    throw new WriteError(path, error);
  }
}

/**
 * Reads a file, lets `change` make new bytes of its own, and writes those whole or not at all. A symbolic link stays: the file it leads to
 * is the one that is rewritten. Nothing is written when `change` gives null.
 * @throws {WriteError} when it cannot be read or written; it is then as it was
 */
export function rewriteWhole(path: string, change: (before: Uint8Array) => Uint8Array | null): void {
  let target = path;
  let after: Uint8Array | null;
  try {
    target = realpathSync(path);
    after = change(readFileSync(target));
  } catch (error) {
    throw new WriteError(path, error);
  }
  if (after) writeWhole(target, after);
}

/** Buffers to write, one after the other. */
function* buffersOf(data: Written): Generator<Uint8Array> {
  if (typeof data === 'string') yield Buffer.from(data, 'utf8');
  else if (typeof data === 'function') for (const piece of data()) yield Buffer.from(piece, 'utf8');
  else yield data;
}

function replace(path: string, data: Written, options: WriteOptions): void {
  const { flush = true } = options;
  const temporary = reserveBeside(path);
  try {
    const mode = modeOf(path) ?? options.mode ?? 0o666;
    writeTemporary(temporary, data, mode, modeOf(path) !== null, flush);
    renameSync(temporary, path);
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  } finally {
    release(temporary);
  }
  if (flush) syncFolder(dirname(path));
}

/** Bytes of a name that leave room for what a temporary file adds to it. */
const LONGEST_NAME = 120;
const shortened = (name: string): string =>
  Buffer.byteLength(name) <= LONGEST_NAME ? name : createHash('sha256').update(name).digest('hex').slice(0, 32);

/** The name of a temporary file for a target that is written bit by bit, safe from {@link sweep} until it is released. */
export function reserveBeside(path: string): string {
  const temporary = join(dirname(path), `.${shortened(basename(path))}.${HOST}-${pid}-${randomBytes(4).toString('hex')}.factdiff-tmp`);
  mine.add(temporary);
  return temporary;
}

export const release = (temporary: string): boolean => mine.delete(temporary);

function writeTemporary(temporary: string, data: Written, mode: number, exactMode: boolean, flush: boolean): void {
  const file = openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode);
  try {
    if (exactMode) fchmodSync(file, mode);
    let length = 0;
    for (const bytes of buffersOf(data)) {
      for (let done = 0; done < bytes.length; ) {
        const count = writeSync(file, bytes, done, bytes.length - done);
        if (count <= 0) throw new Error('the system took no more bytes');
        done += count;
      }
      length += bytes.length;
    }
    if (flush) fsyncSync(file);
    const { size } = fstatSync(file);
    if (size !== length) throw new Error(`${size} of ${length} bytes arrived`);
  } finally {
    closeSync(file);
  }
}

/** Permission bits of the regular file at a path, or null. */
function modeOf(path: string): number | null {
  try {
    const stat = lstatSync(path);
    return stat.isFile() ? stat.mode & 0o777 : null;
  } catch {
    return null;
  }
}

/** Makes the new name last through a power cut, where the system can. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, constants.O_RDONLY);
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Not every system opens folders; the file itself is already on the disk.
  }
}

/** Removes what a killed run of ours left in a folder. Files of runs still going are left alone. */
export function sweep(folder: string): void {
  for (const name of namesIn(folder)) {
    const parts = TEMPORARY.exec(name);
    if (!parts) continue;
    const path = join(folder, name);
    if (!mine.has(path) && isLeftOver(path, parts[1], Number(parts[2]))) removeQuietly(path);
  }
}

function isLeftOver(path: string, host: string, owner: number): boolean {
  if (host === HOST && (owner === pid || !isAlive(owner))) return true;
  try {
    return Date.now() - statSync(path).mtimeMs > STALE_MS;
  } catch {
    return false;
  }
}

function isAlive(owner: number): boolean {
  try {
    kill(owner, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Already gone, or not ours to remove: a later run tries again.
  }
}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  EISDIR: 'a folder has that name',
  ENOENT: 'it is not there',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk reported an error',
  EFBIG: 'the file would be too large',
};

function causeInWords(cause: unknown): string {
  const code = codeOf(cause);
  return CAUSES[code] ? `${CAUSES[code]} (${code})` : String((cause as { message?: unknown } | null)?.message ?? cause);
}

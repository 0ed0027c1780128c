/** Files of a cache, each with a checksum of its body in its first line, so that a damaged copy is not believed. Only so many of a sort are kept. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../write.js';

/** Files of one sort in a folder. */
export interface Shelf {
  readonly folder: string;
  /** How their names end, without a dot. */
  readonly ending: string;
  /** How many are kept, those that were asked for last. */
  readonly most: number;
}

const HASH_DIGITS = 40;
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Where the body made of `key` lies, which must be plain data. */
const fileOf = ({ folder, ending }: Shelf, key: unknown): string =>
  join(folder, `${hashOf(JSON.stringify(key)).slice(0, HASH_DIGITS)}.${ending}`);

/** The body that was kept; null for one that is not there, not readable or damaged. */
export function recallBody(shelf: Shelf, key: unknown): string | null {
  try {
    const file = fileOf(shelf, key);
    const kept = readFileSync(file, 'utf8');
    const end = kept.indexOf('\n');
    const body = kept.slice(end + 1);
    if (kept.slice(0, end) !== hashOf(body)) return null;
    const now = new Date();
    utimesSync(file, now, now);
    return body;
  } catch {
    return null;
  }
}

/** Keeps a body. Never throws: a folder one may not write to costs only time. */
export function keepBody(shelf: Shelf, key: unknown, body: string): void {
  try {
    mkdirSync(shelf.folder, { recursive: true });
    const ignore = join(shelf.folder, '.gitignore');
    if (!existsSync(ignore)) writeWhole(ignore, '*\n', { flush: false });
    writeWhole(fileOf(shelf, key), `${hashOf(body)}\n${body}`, { flush: false });
    for (const file of latestFirst(shelf).slice(shelf.most)) rmSync(file, { force: true });
  } catch {
    // Found anew the next time.
  }
}

function latestFirst({ folder, ending }: Shelf): string[] {
  const name = new RegExp(`^[0-9a-f]{${HASH_DIGITS}}\\.${ending}$`);
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => ({ file: join(folder, file), time: statSync(join(folder, file)).mtimeMs }))
    .sort((a, b) => b.time - a.time)
    .map(({ file }) => file);
}

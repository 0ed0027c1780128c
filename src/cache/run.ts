/**
 * A whole run as it went, for a project of a few articles: where neither the facts nor a source changed, nothing is read and
 * judged again. Known by the bytes of everything that went in and by the program; with a checksum, so that a damaged copy is not
 * believed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../write.js';

const KEPT = 8;
/** Characters of a run that is kept; longer ones have a cache by source. */
const LONGEST = 8_000_000;
const NAME = /^[0-9a-f]{40}\.run$/;

export interface RunCache {
  readonly folder: string;
  /** The program that checks. */
  readonly tool: string;
}

/** What an earlier run on the very same input found; null where none is known. */
export function recallRun<T>(cache: RunCache, input: unknown): T | null {
  try {
    const file = fileOf(cache, input);
    const kept = readFileSync(file, 'utf8');
    const end = kept.indexOf('\n');
    const body = kept.slice(end + 1);
    if (kept.slice(0, end) !== hashOf(body)) return null;
    const now = new Date();
    utimesSync(file, now, now);
    return JSON.parse(body) as T;
  } catch {
    return null; // not there, or not readable: it is found anew
  }
}

/** Keeps what a run found, which must be plain data. Never throws: a folder one may not write to costs only time. */
export function keepRun(cache: RunCache, input: unknown, found: unknown): void {
  try {
    const body = JSON.stringify(found);
    if (body.length > LONGEST) return;
    mkdirSync(cache.folder, { recursive: true });
    const ignore = join(cache.folder, '.gitignore');
    if (!existsSync(ignore)) writeWhole(ignore, '*\n', { flush: false });
    writeWhole(fileOf(cache, input), `${hashOf(body)}\n${body}`, { flush: false });
    for (const { file } of keptIn(cache.folder).slice(KEPT)) rmSync(file, { force: true });
  } catch {
    // Found anew the next time.
  }
}

function keptIn(folder: string): { file: string; time: number }[] {
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .map((name) => ({ file: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
}

const fileOf = ({ folder, tool }: RunCache, input: unknown): string =>
  join(folder, `${hashOf(JSON.stringify([tool, input])).slice(0, 40)}.run`);

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

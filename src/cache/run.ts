/**
 * A whole run as it went, for a project of a few articles: where neither the facts nor a source changed, nothing is read and
 * judged again. Known by the bytes of everything that went in and by the program.
 */
import { keepBody, recallBody, type Shelf } from './proven.js';

/** Characters of a run that is kept; longer ones have a cache by source. */
const LONGEST = 8_000_000;

export interface RunCache {
  readonly folder: string;
  /** The program that checks. */
  readonly tool: string;
}

const shelfOf = ({ folder }: RunCache): Shelf => ({ folder, ending: 'run', most: 8 });

/** What an earlier run on the very same input found; null where none is known. */
export function recallRun<T>(cache: RunCache, input: unknown): T | null {
  const body = recallBody(shelfOf(cache), [cache.tool, input]);
  return body === null ? null : (JSON.parse(body) as T);
}

/** Keeps what a run found, which must be plain data. Never throws: a folder one may not write to costs only time. */
export function keepRun(cache: RunCache, input: unknown, found: unknown): void {
  const body = JSON.stringify(found);
  if (body.length <= LONGEST) keepBody(shelfOf(cache), [cache.tool, input], body);
}

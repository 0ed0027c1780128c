/** Which program this is, for what it leaves to later runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../version.js';
import type { Options } from './options.js';

/** Where earlier runs left what they found, and the program that finds; null where nothing shall be left, or by a program that cannot be told from another. */
export function cacheOf(root: string, { cache }: Pick<Options, 'cache'>): { readonly folder: string; readonly tool: string } | null {
  const build = cache ? buildMark() : null;
  return build === null ? null : { folder: join(root, '.factdiff', 'cache'), tool: `${VERSION} ${build} ${process.version}` };
}

/** What the build left to know itself by, or null. */
function buildMark(): string | null {
  try {
    return readFileSync(new URL('../.built-from', import.meta.url), 'utf8').slice(0, 64);
  } catch {
    return null;
  }
}

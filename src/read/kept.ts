/** Pages that were fetched, kept under `.factdiff/fetched/`: the bytes as they came, and a line in an index that says from where and when. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Fetched } from './fetch.js';

export interface Kept {
  /** As it was asked for. */
  readonly url: string;
  /** Relative to the project, forward slashes. */
  readonly file: string;
  readonly type: string;
  /** Moment of fetching, ISO 8601, UTC. */
  readonly fetched: string;
  readonly sha256: string;
}

export const FETCHED = '.factdiff/fetched';
const INDEX = `${FETCHED}/index.jsonl`;

/** The latest copy of an address, or null. Lines that are broken are passed over: a copy can always be fetched again. */
export function keptCopy(root: string, url: string): Kept | null {
  const path = join(root, INDEX);
  if (!existsSync(path) || !isOwn(root, INDEX)) return null;
  const lines = readFileSync(path, 'utf8').split('\n');
  for (let i = lines.length - 1; i >= 0; i--) {
    const entry = parsed(lines[i]);
    if (entry?.url === url && existsSync(join(root, entry.file)) && isOwn(root, entry.file)) return entry;
  }
  return null;
}

/** Whether a file lies where its name says: a link to elsewhere may have come with somebody's change. */
const isOwn = (root: string, name: string): boolean => realpathSync(join(root, name)) === join(realpathSync(root), name);

function parsed(line: string): Kept | null {
  if (line.trim() === '') return null;
  try {
    const entry = JSON.parse(line) as Kept;
    // An index may come with a pull request: what it names must be what this file would have named.
    return typeof entry.url === 'string' && entry.file === fileOf(entry.url, String(entry.type)) ? entry : null;
  } catch {
    return null; // a line cut off by a crash
  }
}

/** Writes a file whole or not at all, as the shell's writer does. */
export type Write = (path: string, bytes: Uint8Array) => void;

/** Keeps a page. Throws where it cannot be written. */
export function keep(root: string, url: string, page: Fetched, now: Date, write: Write): Kept {
  const file = fileOf(url, page.type);
  const path = join(root, file);
  // A folder on the way may be a link that came with somebody's change.
  let standing = dirname(path);
  while (!existsSync(standing) && standing !== root) standing = dirname(standing);
  const inside = realpathSync(root);
  if (!`${realpathSync(standing)}${sep}`.startsWith(inside + sep)) throw new Error(`${dirname(file)} is a link to outside the project`);
  if (existsSync(join(root, INDEX)) && !isOwn(root, INDEX)) throw new Error(`${INDEX} is a link`);
  mkdirSync(dirname(path), { recursive: true });
  write(path, page.bytes);
  const entry: Kept = {
    url,
    file,
    type: page.type,
    fetched: now.toISOString(),
    sha256: createHash('sha256').update(page.bytes).digest('hex'),
  };
  appendFileSync(join(root, INDEX), `${JSON.stringify(entry)}\n`);
  return entry;
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^text\/html|^application\/xhtml/, '.html'],
  [/^text\/plain/, '.txt'],
  [/^text\/markdown/, '.md'],
  [/xml/, '.xml'],
  [/^application\/pdf/, '.pdf'],
  [/json/, '.json'],
];

/** Where the copy of an address lies: host, the last words of its path, and a sum of the whole. Never anything that leads out of the folder. */
function fileOf(url: string, type: string): string {
  const { hostname, pathname } = new URL(url);
  const words = pathname
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(-60);
  const sum = createHash('sha256').update(url).digest('hex').slice(0, 12);
  const ending = ENDINGS.find(([pattern]) => pattern.test(type.toLowerCase()))?.[1] ?? '.html';
  return `${FETCHED}/${hostname.replace(/[^A-Za-z0-9.-]/g, '_').replace(/^\.+/, '')}/${words === '' ? '' : `${words}-`}${sum}${ending}`;
}

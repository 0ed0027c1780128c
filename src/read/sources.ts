/**
 * Sources: from patterns to articles. Every source that a pattern lists is read once, hashed, and ends as read (it will be
 * checked), unread (with the reason) or excluded (with the rule); nothing is skipped in silence.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Source, Unread } from '../model/source.js';
import { withCorrections } from './corrections.js';
import type { Network } from './fetch.js';
import { diskFiles, type Files, KINDS } from './files.js';
import type { Entry, Fields, ReadResult } from './formats/format.js';
import type { Write } from './kept.js';
import { LIMITS, type Limits } from './limits.js';
import { type Listed, listSources } from './list.js';
import { readFormat } from './run.js';

/** Leave to use the network. */
export interface Fetching {
  /** Writes what was fetched: a file whole or not at all. */
  readonly write: Write;
  readonly network?: Network;
}

export interface ReadOptions {
  /** Absolute folder that names are relative to. */
  readonly root: string;
  /** Absolute folder that patterns are relative to; `root` when left out. */
  readonly from?: string;
  /** Patterns come from a file, not from the person at the keyboard: they may not leave `root`. */
  readonly confined?: boolean;
  /** Follow links to outside `root`. */
  readonly followLinks?: boolean;
  /** Absolute paths that are no sources (the facts file, the folder of reports), each with the rule that says so. */
  readonly exclude?: readonly { readonly path: string; readonly rule: string }[];
  readonly files?: Files;
  readonly limits?: Partial<Limits>;
  /** Names of the fields of records, tried before the usual ones. */
  readonly fields?: Partial<Fields>;
  /** Fetch addresses (`https://…`) among the patterns; without it the copies are read that an earlier run kept. */
  readonly fetching?: Fetching;
}

export interface SourcesRead {
  /** In order of name, by code unit. */
  readonly sources: readonly Source[];
  readonly unread: readonly Unread[];
  /** Of the bytes, where it is one file that was read. */
  readonly sha256?: string;
}

/** Files that are still to be read, and what was read already or is not to be. */
export interface SourcesFound {
  readonly listed: readonly Listed[];
  readonly read: SourcesRead;
}

/** What is known of bytes besides themselves. */
export interface About {
  /** Media type, where somebody named one. */
  readonly type?: string | null;
  readonly limits?: Partial<Limits>;
  readonly fields?: Partial<Fields>;
}

/** Reads every source that the patterns list: files, folders (everything below them) and globs. Never throws for what it finds. */
export async function readSources(patterns: readonly string[], options: ReadOptions): Promise<SourcesRead> {
  return readAll(await findSources(patterns, options), options);
}

/** Reads the files that were found, beside what was read already. */
export async function readAll(
  { listed, read }: SourcesFound,
  options: Pick<ReadOptions, 'files' | 'limits' | 'fields'> = {},
): Promise<SourcesRead> {
  const sources = [...read.sources];
  const unread = [...read.unread];
  for (const one of listed) {
    const result = await readListed(one, options);
    sources.push(...result.sources);
    unread.push(...result.unread);
  }
  return { sources: sources.sort(byName), unread: unread.sort(byName) };
}

/** What the patterns list: files, each still to be read with {@link readListed}, and what is known already (pages by address, what is left out). */
export async function findSources(patterns: readonly string[], options: ReadOptions): Promise<SourcesFound> {
  const { listed, unread } = listSources(
    patterns.filter((pattern) => !isAddress(pattern)),
    { ...options, files: options.files ?? diskFiles },
  );
  const sources: Source[] = [];
  for (const address of new Set(patterns.filter(isAddress))) {
    const result = await readAddress(address, options);
    sources.push(...result.sources);
    unread.push(...result.unread);
  }
  return { listed, read: { sources, unread } };
}

/** Reads bytes that came from elsewhere (standard input, a test), as the file that they are named after. */
export async function readText(name: string, bytes: Uint8Array, about: About = {}): Promise<SourcesRead> {
  const sha256 = hashOf(bytes);
  const limits = { ...LIMITS, ...about.limits };
  if (bytes.length === 0) return refuse(name, sha256, 'Unexpected empty file, expected text');
  const result = await readFormat({ name, bytes, type: about.type ?? null, limits, fields: about.fields ?? {} });
  return { ...gather(name, sha256, result), sha256 };
}

const isAddress = (pattern: string): boolean => /^https?:\/\//i.test(pattern);

/** A page by its address: fetched where that is allowed, else the copy that was kept. */
async function readAddress(address: string, options: ReadOptions): Promise<SourcesRead> {
  const { keep, keptCopy } = await import('./kept.js');
  let copy = keptCopy(options.root, address);
  if (options.fetching !== undefined) {
    const { fetchPage, internet } = await import('./fetch.js');
    const answer = await fetchPage(address, options.fetching.network ?? internet);
    if ('trouble' in answer) return refuse(address, null, answer.trouble);
    try {
      copy = keep(options.root, address, answer.fetched, new Date(), options.fetching.write);
    } catch (error) {
      return refuse(
        address,
        null,
        `Unexpected fault while keeping the page (${(error as Error).message.slice(0, 120)}), expected a copy under .factdiff/fetched`,
      );
    }
  }
  if (copy === null) return refuse(address, null, 'Unexpected address without a kept copy, expected leave to fetch it (`--allow-network`)');
  const opened = diskFiles.read(join(options.root, copy.file), options.limits?.file ?? LIMITS.file);
  if ('trouble' in opened) return refuse(copy.file, null, opened.trouble);
  const read = await readText(copy.file, opened.bytes, { ...options, type: copy.type });
  // A page that gives no day was at least there on the day it was fetched.
  return {
    ...read,
    sources: read.sources.map((source) => ({ ...source, date: source.date ?? copy.fetched.slice(0, 10), url: source.url ?? address })),
  };
}

/** Reads one file that was listed. Never throws. */
export async function readListed(one: Listed, options: Pick<ReadOptions, 'files' | 'limits' | 'fields'>): Promise<SourcesRead> {
  const files = options.files ?? diskFiles;
  const kind = files.kind(one.path);
  if (kind !== null && kind !== 'file' && kind !== 'link') return refuse(one.name, null, `Unexpected ${KINDS[kind]}, expected a file`);
  const opened = files.read(one.path, options.limits?.file ?? LIMITS.file);
  return 'trouble' in opened ? refuse(one.name, null, opened.trouble) : readText(one.name, opened.bytes, options);
}

function gather(name: string, sha256: string, result: ReadResult): SourcesRead {
  const entries = 'entries' in result ? named(name, result.entries) : [{ name, article: result }];
  if (entries.length === 0) return refuse(name, sha256, 'Unexpected file without any records, expected articles');
  const sources: Source[] = [];
  const unread: Unread[] = [];
  for (const { name: own, article } of entries) {
    const hash = own === name ? sha256 : 'raw' in article ? hashOf(article.raw) : null;
    if ('excluded' in article) unread.push({ name: own, sha256: hash, state: 'excluded', reason: article.excluded });
    else if ('trouble' in article) unread.push({ name: own, sha256: hash, state: 'unread', reason: article.trouble });
    else if (article.text.trim() === '')
      unread.push({ name: own, sha256: hash, state: 'unread', reason: 'Unexpected file without any words, expected text' });
    else sources.push({ name: own, sha256: hash!, ...article, blocks: withCorrections(article.text, article.blocks) });
  }
  return { sources, unread };
}

/** Names of a container's entries: `archive.jsonl#id`, each once, with nothing in them that could be taken for a path out or a line of its own. */
function named(container: string, entries: readonly Entry[]): { name: string; article: Entry['article'] }[] {
  const taken = new Map<string, number>();
  return entries.map(({ id, article }) => {
    const clean = harmless(id);
    const count = (taken.get(clean) ?? 0) + 1;
    taken.set(clean, count);
    if (clean === '' && count === 1) return { name: container, article };
    return { name: `${container}#${clean}${count > 1 ? `~${count}` : ''}`, article };
  });
}

const LONGEST_ID = 200;

function harmless(id: string): string {
  const short = id.length > LONGEST_ID ? `${id.slice(0, LONGEST_ID - 9)}-${hashOf(id).slice(0, 8)}` : id;
  return short
    .trim()
    .replace(/[\s\p{C}]+/gu, '_')
    .replace(/(^|\/)\.\.(?=\/|$)/g, '$1__');
}

const refuse = (name: string, sha256: string | null, reason: string): SourcesRead => ({
  sources: [],
  unread: [{ name, sha256, state: 'unread', reason }],
});

const hashOf = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

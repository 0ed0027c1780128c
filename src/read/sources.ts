/**
 * Sources: from patterns to articles. Every source that a pattern lists is read once, hashed, and ends as read (it will be
 * checked), unread (with the reason) or excluded (with the rule); nothing is skipped in silence.
 */
import { createHash } from 'node:crypto';
import type { Source, Unread } from '../model/source.js';
import { withCorrections } from './corrections.js';
import { diskFiles, type Files, KINDS } from './files.js';
import { readerFor } from './formats/index.js';
import { type Listed, listSources } from './list.js';

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
  /** Bytes of the largest file that is read. */
  readonly largest?: number;
}

export interface SourcesRead {
  /** In order of name, by code unit. */
  readonly sources: readonly Source[];
  readonly unread: readonly Unread[];
}

const LARGEST = 64 * 1024 * 1024;

/** Reads every source that the patterns list: files, folders (everything below them) and globs. Never throws for what it finds. */
export async function readSources(patterns: readonly string[], options: ReadOptions): Promise<SourcesRead> {
  const files = options.files ?? diskFiles;
  const { listed, unread } = listSources(patterns, { ...options, files });
  const sources: Source[] = [];
  for (const one of listed) {
    const result = await readListed(one, files, options);
    sources.push(...result.sources);
    unread.push(...result.unread);
  }
  return { sources: sources.sort(byName), unread: unread.sort(byName) };
}

/** Reads a text that came on standard input, as the file that it is named after. */
export async function readText(name: string, bytes: Uint8Array): Promise<SourcesRead> {
  return readBytes(name, bytes);
}

async function readListed(one: Listed, files: Files, options: ReadOptions): Promise<SourcesRead> {
  const kind = files.kind(one.path);
  if (kind !== null && kind !== 'file' && kind !== 'link')
    return {
      sources: [],
      unread: [{ name: one.name, sha256: null, state: 'unread', reason: `Unexpected ${KINDS[kind]}, expected a file` }],
    };
  const opened = files.read(one.path, options.largest ?? LARGEST);
  if ('trouble' in opened) return { sources: [], unread: [{ name: one.name, sha256: null, state: 'unread', reason: opened.trouble }] };
  return readBytes(one.name, opened.bytes);
}

async function readBytes(name: string, bytes: Uint8Array): Promise<SourcesRead> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const refuse = (reason: string): SourcesRead => ({ sources: [], unread: [{ name, sha256, state: 'unread', reason }] });
  if (bytes.length === 0) return refuse('Unexpected empty file, expected text');
  const read = await readerFor(name);
  const article = read(bytes);
  if ('trouble' in article) return refuse(article.trouble);
  if (article.text.trim() === '') return refuse('Unexpected file without any words, expected text');
  return { sources: [{ name, sha256, ...article, blocks: withCorrections(article.text, article.blocks) }], unread: [] };
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

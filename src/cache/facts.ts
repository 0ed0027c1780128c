/**
 * Facts as they were read once: parsing and checking a large facts file costs as much as checking a hundred articles. Known again by
 * the bytes of its text and the program that read it; with a checksum, so that a damaged copy is read anew.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { FactsFile } from '../model/fact.js';
import { writeWhole } from '../write.js';

const KEPT = 4;
const NAME = /^[0-9a-f]{40}\.facts$/;

export interface FactsCache {
  readonly folder: string;
  /** The program that reads. */
  readonly tool: string;
}

/** The facts of a text that was read before, its examples run and found to hold; null for one that is not known. */
export function recallFacts({ folder, tool }: FactsCache, path: string, text: string): FactsFile | null {
  try {
    const file = fileOf(folder, tool, path, text);
    const kept = readFileSync(file, 'utf8');
    const body = kept.slice(kept.indexOf('\n') + 1);
    if (kept.slice(0, kept.indexOf('\n')) !== hashOf(body)) return null;
    const now = new Date();
    utimesSync(file, now, now);
    const facts = JSON.parse(body) as FactsFile & { stories: [string, string[]][] };
    return { ...facts, path, text, stories: new Map(facts.stories) };
  } catch {
    return null; // not there, or not readable: it is read anew
  }
}

/** Keeps facts that were read and whose examples hold. Never throws: a folder one may not write to costs only time. */
export function keepFacts({ folder, tool }: FactsCache, facts: FactsFile): void {
  try {
    mkdirSync(folder, { recursive: true });
    const ignore = join(folder, '.gitignore');
    if (!existsSync(ignore)) writeWhole(ignore, '*\n', { flush: false });
    const body = JSON.stringify({ ...facts, text: '', stories: [...facts.stories] });
    writeWhole(fileOf(folder, tool, facts.path, facts.text), `${hashOf(body)}\n${body}`, { flush: false });
    for (const { file } of keptIn(folder).slice(KEPT)) rmSync(file, { force: true });
  } catch {
    // Read anew the next time.
  }
}

function keptIn(folder: string): { file: string; time: number }[] {
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .map((name) => ({ file: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
}

const fileOf = (folder: string, tool: string, path: string, text: string): string =>
  join(folder, `${hashOf(JSON.stringify([tool, path, text])).slice(0, 40)}.facts`);

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Projects on disk for the engine, and the built engine, whose threads need files that can be started. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from '@jest/globals';
import type * as Check from '../../src/check.js';
import type { Fact } from '../../src/model/fact.js';
import type { Report } from '../../src/model/report.js';
import type { Source } from '../../src/model/source.js';
import type * as Read from '../../src/read/index.js';
import type * as Engine from '../../src/work/engine.js';
import type * as PoolModule from '../../src/work/pool.js';
import type * as Scope from '../../src/work/scope.js';
import { COMMAND } from '../cli/command.js';

export const DIST = join(dirname(COMMAND), '..');
const built = (file: string) => import(pathToFileURL(join(DIST, file)).href);

export const { runEngine }: typeof Engine = await built('work/engine.js');
export const { Pool }: typeof PoolModule = await built('work/pool.js');
export const { scopeOf }: typeof Scope = await built('work/scope.js');
export const { check }: typeof Check = await built('check.js');
export const { findSources, readAll, readFacts, readText }: typeof Read = await built('read/index.js');

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files, by path. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'factdiff-work-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

export function factsOf(text: string): readonly Fact[] {
  const read = readFacts('facts.yaml', text);
  if (read.problems) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return read.file.facts;
}

export interface Way {
  readonly patterns?: readonly string[];
  readonly jobs?: number;
  readonly cache?: string;
  /** Sources that were read already. */
  readonly sources?: readonly Source[];
  readonly storyOf?: (source: string) => string | null;
  /** Whether sources are sorted into stories before they are checked. */
  readonly isLookedAt?: boolean;
  readonly onProgress?: (progress: Engine.Progress) => void;
  /** Bytes of packed findings held in memory; they are packed only where it is given. */
  readonly room?: number;
}

/** The report of the engine over a folder, as text. */
export const engineText = async (folder: string, facts: readonly Fact[], way: Way = {}): Promise<string> =>
  (await runEngineOver(folder, facts, way)).text;

/** The report of the engine, and the sources that it read in this thread. */
export async function runEngineOver(folder: string, facts: readonly Fact[], way: Way = {}): Promise<{ text: string; read: string[] }> {
  const found = await findSources(way.patterns ?? ['.'], { root: folder });
  const read: string[] = [];
  const { report } = await runEngine({
    facts,
    listed: found.listed,
    sources: [...found.read.sources, ...(way.sources ?? [])],
    unread: found.read.unread,
    storyOf: way.storyOf ?? (() => null),
    compareSources: true,
    jobs: way.jobs ?? 1,
    threadsFrom: 0,
    cache: way.cache === undefined ? null : { folder: way.cache, tool: 'test' },
    cacheFrom: 0,
    ...(way.isLookedAt ? { lookFrom: 0 } : {}),
    ...(way.onProgress ? { onProgress: way.onProgress } : {}),
    ...(way.room === undefined ? {} : { packFrom: 0, room: way.room }),
    onSource: (source) => read.push(source.name),
  });
  return { text: textOf(report), read };
}

/** The report of the plain pipeline over a folder, as text. */
export async function plainText(
  folder: string,
  facts: readonly Fact[],
  storyOf: (source: string) => string | null = () => null,
): Promise<string> {
  const { sources, unread } = await readAll(await findSources(['.'], { root: folder }));
  return textOf(check({ facts, sources, unread, storyOf, applies: scopeOf(facts) }));
}

const textOf = (report: Report): string => JSON.stringify(report, null, 1);

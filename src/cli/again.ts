/**
 * A check that was made before on the very same bytes, and whose reports still lie where it wrote them: nothing is left to do but to
 * print what it printed. For projects of a few articles, where reading, judging and rendering anew is most of the time.
 */
import { createHash } from 'node:crypto';
import { dirname, join, relative, resolve } from 'node:path';
import { keepRun, type RunCache, recallRun } from '../cache/run.js';
import { hashOnDisk, sizeOnDisk } from '../read/files.js';
import { findSources } from '../read/sources.js';
import type { Delivered } from './deliver.js';
import { TOP_TOLD_IN, topOf } from './hosts.js';
import type { Options } from './options.js';
import type { Run } from './pipeline.js';
import { factsPathOf, type Project, sourceSearch } from './project.js';
import { cacheOf } from './tool.js';
import { hasColour, terminal, write } from './write-out.js';

/** Bytes of sources up to which a run is remembered as a whole; more have a cache by source. */
export const MOST_WHOLE = 400_000;
/** Characters on the terminal that are kept. */
const MOST_PRINTED = 1_000_000;

interface Remembered {
  /** The sources that the facts file names. */
  readonly patterns: readonly string[];
  /** Mark of everything else that went in. */
  readonly input: string;
  /** Each file in the folder of reports, with the SHA-256 of its bytes. */
  readonly files: readonly (readonly [name: string, hash: string])[];
  readonly printed: string;
  /** Lines on standard error. */
  readonly told: string;
  readonly exit: number;
}

export class Again {
  private constructor(
    private readonly cache: RunCache,
    private readonly root: string,
    private readonly factsName: string,
    private readonly key: unknown,
    private readonly options: Options,
  ) {}

  /** Null where runs are not remembered: without a cache or a facts file, and for text that is no file. */
  static of(options: Options): Again | null {
    const path = factsPathOf(options);
    if (path === null || options.stdin || options.stdout || options.allowNetwork) return null;
    const root = dirname(path);
    const cache = cacheOf(root, options);
    const facts = hashOnDisk(path);
    if (cache === null || facts === null) return null;
    // `factdiff` and `factdiff check` are one.
    const asked = { ...options, named: true };
    return new Again(cache, root, relative(root, path), ['delivered', process.cwd(), asked, path, facts], options);
  }

  /** Delivers what the earlier run did. Its exit code; null where something is not as it was. */
  async recall(): Promise<number | null> {
    const known = recallRun<Remembered>(this.cache, this.key);
    if (known === null || known.input !== (await this.inputOf(known.patterns))) return null;
    const out = resolve(this.options.out);
    if (!known.files.every(([name, hash]) => hashOnDisk(join(out, name)) === hash)) return null;
    if (known.printed) await write(known.printed);
    if (known.told) process.stderr.write(known.told);
    return known.exit;
  }

  /** Mark of what goes into a run; null for one that is not remembered. To be asked for before the run and again after it. */
  inputOf(patterns: readonly string[]): Promise<string | null> {
    return markOf(this.root, this.factsName, patterns, this.options);
  }

  keep(patterns: readonly string[], input: string, run: Run, delivered: Delivered, told: string): void {
    if (run.outcome.exit === 2 || delivered.printed.length > MOST_PRINTED || run.report.sources.some(({ state }) => state === 'unread'))
      return;
    const out = resolve(this.options.out);
    const files = delivered.files.map((name) => [name, hashOnDisk(join(out, name))] as const);
    if (files.some(([, hash]) => hash === null)) return;
    keepRun(this.cache, this.key, { patterns, input, files, printed: delivered.printed, told, exit: run.outcome.exit });
  }
}

async function markOf(root: string, factsName: string, patterns: readonly string[], options: Options): Promise<string | null> {
  const { listed, read } = await findSources(...sourceSearch({ root, factsName }, patterns, options));
  if (read.sources.length > 0 || read.unread.length > 0) return null;
  let bytes = 0;
  for (const { path } of listed) bytes += sizeOnDisk(path);
  if (bytes > MOST_WHOLE) return null;
  const all = [
    new Date().toISOString().slice(0, 10),
    listed.map(({ path, name }) => [name, hashOnDisk(path)]),
    ['baseline.jsonl', 'decisions.jsonl'].map((name) => hashOnDisk(join(root, '.factdiff', name))),
    [terminal()?.columns ?? null, hasColour(options.color)],
    // Paths in the reports start from there.
    Object.values(TOP_TOLD_IN).map((name) => process.env[name] ?? null),
    topOf(root),
  ];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

export const patternsOf = (project: Project): readonly string[] => project.facts?.sources ?? [];

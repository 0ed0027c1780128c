/**
 * `factdiff fix`: mends sources from findings. Only what cannot change a meaning (a listed variant or a misspelt name), never in a
 * quotation, each file whole or not at all. `--dry-run` gives the diff instead.
 */
import { createHash } from 'node:crypto';
import type { Source } from '../model/source.js';
import { rewriteWhole, WriteError } from '../write.js';
import { recoded } from './bytes.js';
import { unifiedDiff } from './diff.js';
import { edited, type Plan } from './plan.js';

export { unifiedDiff } from './diff.js';
export { type Edit, edited, type Plan, type PlanInput, planFixes, type Skipped } from './plan.js';

export interface FixedFile {
  readonly source: string;
  readonly edits: number;
  /** Why the file was left as it was, or null when it was written. */
  readonly refused: string | null;
}

/** The diff of a whole plan. */
export function planDiff(plan: Plan, sources: readonly Pick<Source, 'name' | 'raw'>[]): string {
  const raw = new Map(sources.map((source) => [source.name, source.raw]));
  return [...plan.edits].map(([name, edits]) => unifiedDiff(name, raw.get(name) ?? '', edits)).join('');
}

/** What {@link writeFixes} would refuse, each with the reason: nothing is written. */
export const refusedFixes = (
  plan: Plan,
  sources: readonly Pick<Source, 'name' | 'raw' | 'sha256'>[],
  pathOf: (source: string) => string | null,
): FixedFile[] => carryOut(plan, sources, pathOf, false).filter(({ refused }) => refused !== null);

/**
 * Writes a plan into the files. A file that has changed since it was read, or whose bytes cannot be given back exactly, is refused.
 * @param pathOf absolute path of a source, or null for one that is no file of its own (standard input, a record of an archive)
 * So is one that cannot be written: it is then as it was, and the others are written all the same.
 */
export const writeFixes = (
  plan: Plan,
  sources: readonly Pick<Source, 'name' | 'raw' | 'sha256'>[],
  pathOf: (source: string) => string | null,
): FixedFile[] => carryOut(plan, sources, pathOf, true);

function carryOut(
  plan: Plan,
  sources: readonly Pick<Source, 'name' | 'raw' | 'sha256'>[],
  pathOf: (source: string) => string | null,
  writes: boolean,
): FixedFile[] {
  return sources.flatMap((source) => {
    const edits = plan.edits.get(source.name);
    if (!edits?.length) return [];
    const path = pathOf(source.name);
    const refused = path === null ? 'it is no file of its own' : triedOne(path, source, edited(source.raw, edits), writes);
    return { source: source.name, edits: edits.length, refused };
  });
}

function triedOne(...one: Parameters<typeof writeOne>): string | null {
  try {
    return writeOne(...one);
  } catch (error) {
    if (error instanceof WriteError) return error.message;
    throw error;
  }
}

function writeOne(path: string, source: Pick<Source, 'raw' | 'sha256'>, after: string, writes: boolean): string | null {
  let refused: string | null = null;
  rewriteWhole(path, (before) => {
    if (createHash('sha256').update(before).digest('hex') !== source.sha256) refused = 'it has changed since it was read';
    const bytes = refused === null ? recoded(before, source.raw, after) : null;
    if (refused === null && bytes === null)
      refused = 'its text does not stand in it as it was read (a document, a record, or another encoding)';
    return writes ? bytes : null;
  });
  return refused;
}

/** The only files that the review page changes: facts.yaml and the project's own sources, each whole or not at all. Nothing outside the project is touched. */
import { readFileSync, realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { FileEdit } from '../decisions.js';
import { type Edit, planFixes, unifiedDiff, writeFixes } from '../fix/index.js';
import type { Fact } from '../model/fact.js';
import type { Finding } from '../model/report.js';
import type { Source } from '../model/source.js';
import { readSources } from '../read/index.js';
import { rewriteWhole } from '../write.js';
import { BadRequest } from './requests.js';

export interface PlannedFix {
  readonly diff: string;
  readonly problems: readonly string[];
  readonly edits: readonly FileEdit[];
  /** Why it could not be written, or null. */
  write(): string | null;
}

export class ProjectFiles {
  constructor(
    /** Absolute. */
    readonly root: string,
    /** Path of facts.yaml relative to the root, or null. */
    readonly factsName: string | null,
    private readonly facts: () => readonly Fact[],
  ) {}

  readFacts(): { readonly name: string; readonly text: string } {
    if (this.factsName === null) throw new BadRequest('There is no facts file here; `factdiff init` writes one.');
    const bytes = readFileSync(join(this.root, this.factsName));
    const text = bytes.toString('utf8');
    if (Buffer.compare(Buffer.from(text, 'utf8'), bytes) !== 0)
      throw new BadRequest(`${this.factsName} is not UTF-8; save it as UTF-8 first.`);
    return { name: this.factsName, text };
  }

  /** @throws {WriteError} the file is then as it was */
  writeFacts(before: string, after: string): void {
    rewriteWhole(join(this.root, this.factsName!), (bytes) => {
      if (Buffer.from(bytes).toString('utf8') !== before)
        throw new BadRequest(`${this.factsName} has changed meanwhile; look at it again.`);
      return Buffer.from(after, 'utf8');
    });
  }

  async planFix(finding: Finding): Promise<PlannedFix> {
    const names = [...new Set(finding.readings.flatMap((reading) => reading.spans.map((span) => span.source)))];
    const sources = await this.read(names);
    const plan = planFixes({ findings: [{ ...finding, status: 'open' }], sources, facts: this.facts(), unsafe: false });
    const edits = [...plan.edits].flatMap(([file, list]) => list.map((edit) => fileEdit(file, edit, sources)));
    const diff = sources.map((source) => unifiedDiff(source.name, source.raw, plan.edits.get(source.name) ?? [])).join('');
    const problems = plan.skipped.map(({ place, reason }) => `${place.source}, line ${place.line}: ${reason}`);
    if (!edits.length && !problems.length) problems.push('There is nothing to mend.');
    return { diff, problems: edits.length ? [] : problems, edits, write: () => this.write(plan.edits, sources) };
  }

  /** Puts back what an event changed. Gives why it cannot, and then leaves everything as it is. */
  async takeBack(edits: readonly FileEdit[]): Promise<string | null> {
    const files = [...new Set(edits.map((edit) => edit.file))];
    if (this.factsName !== null && files.length === 1 && files[0] === this.factsName) {
      const { text } = this.readFacts();
      const reversed = reverse(text, edits);
      if (typeof reversed === 'string') return `${this.factsName}: ${reversed}`;
      this.writeFacts(text, applied(text, reversed));
      return null;
    }
    const sources = await this.read(files);
    const plan = new Map<string, readonly Edit[]>();
    for (const file of files) {
      const source = sources.find((one) => one.name === file);
      const reversed = source
        ? reverse(
            source.raw,
            edits.filter((edit) => edit.file === file),
          )
        : 'it cannot be read';
      if (typeof reversed === 'string') return `${file}: ${reversed}`;
      plan.set(file, reversed);
    }
    return this.write(plan, sources);
  }

  private write(edits: ReadonlyMap<string, readonly Edit[]>, sources: readonly Source[]): string | null {
    const refused = writeFixes({ edits, skipped: [] }, sources, (name) => this.pathOf(name)).filter((file) => file.refused !== null);
    return refused.length ? refused.map((file) => `${file.source}: ${file.refused}`).join('; ') : null;
  }

  private async read(names: readonly string[]): Promise<readonly Source[]> {
    const inside = names.filter((name) => this.pathOf(name) !== null);
    if (inside.length === 0) throw new BadRequest('This source is no file of the project, so nothing can be changed in it.');
    return (await readSources(inside, { root: this.root, confined: true })).sources;
  }

  /** Absolute path of a source that is a file inside the project, links resolved; null for anything else. */
  private pathOf(name: string): string | null {
    try {
      const real = realpathSync(resolve(this.root, name));
      return real.startsWith(realpathSync(this.root) + sep) ? real : null;
    } catch {
      return null; // gone: the caller says so
    }
  }
}

function fileEdit(file: string, edit: Edit, sources: readonly Source[]): FileEdit {
  const raw = sources.find((source) => source.name === file)?.raw ?? '';
  return { file, start: edit.start, removed: raw.slice(edit.start, edit.end), inserted: edit.text };
}

/**
 * The edits that undo others, in a text that may have changed elsewhere since: what was put in must stand where it was put, or else, where it
 * is the only edit and long enough to be known again, in one place only.
 */
export function reverse(text: string, edits: readonly FileEdit[]): Edit[] | string {
  let grown = 0;
  const out: Edit[] = [];
  for (const { start, removed, inserted } of [...edits].sort((a, b) => a.start - b.start)) {
    let at = start + grown;
    if (text.slice(at, at + inserted.length) !== inserted) {
      at = edits.length === 1 && inserted.length >= SHORTEST_KNOWN ? text.indexOf(inserted) : -1;
      if (at < 0 || text.indexOf(inserted, at + 1) >= 0) return 'it has changed since, so this cannot be undone here';
    }
    out.push({ start: at, end: at + inserted.length, text: removed, finding: '' });
    grown += inserted.length - removed.length;
  }
  return out.sort((a, b) => a.start - b.start);
}

/** A shorter text (*a*, *an*) stands somewhere by chance. */
const SHORTEST_KNOWN = 4;

export function applied(text: string, edits: readonly Pick<Edit, 'start' | 'end' | 'text'>[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, text: put } of edits) {
    out += text.slice(at, start) + put;
    at = end;
  }
  return out + text.slice(at);
}

/** The texts that reports look at: all that were read while they are few, else those of sources with findings, up to a bound. */
import type { Report } from '../model/report.js';
import type { Source } from '../model/source.js';
import type { Listed } from '../read/list.js';
import { readListed } from '../read/sources.js';

/** Characters of text that are held for the reports; findings beyond are shown without the words around them. */
const MOST = 48_000_000;
/** Characters up to which every source is held, whether anything is found in it or not. */
const FEW = 4_000_000;

export class Texts {
  private readonly byName = new Map<string, Source>();
  private length = 0;
  private isGathered = false;
  private isFull = false;
  /** What is kept only because all are few; null once they are not. */
  private kept: Source[] | null = [];

  /** Keeps a source that was read, as long as all are few: which of many are read in this thread must not show in a report. */
  keep(source: Source): void {
    if (this.kept === null || this.byName.has(source.name)) return;
    this.hold(source);
    this.kept.push(source);
    if (this.length <= FEW) return;
    for (const { name, raw } of this.kept) if (this.byName.delete(name)) this.length -= raw.length;
    this.kept = null;
  }

  /** Holds a source while there is room. */
  hold(source: Source): void {
    if (this.byName.has(source.name) || this.isFull) return;
    this.isFull = this.length + source.raw.length > MOST;
    if (this.isFull) return;
    this.byName.set(source.name, source);
    this.length += source.raw.length;
  }

  get(name: string): Source | null {
    return this.byName.get(name) ?? null;
  }

  /** Reads, once, what the findings of a report speak of and is not at hand. A source that was changed meanwhile stays away. */
  async gather(report: Report, files: readonly Listed[]): Promise<void> {
    if (this.isGathered) return;
    this.isGathered = true;
    const wanted = new Set<string>();
    for (const { readings } of report.findings) for (const { spans } of readings) for (const { source } of spans) wanted.add(source);
    const missing = new Set([...wanted].filter((name) => !this.byName.has(name)).flatMap(filesOf));
    if (missing.size === 0) return;
    const hashes = new Map<string, string | null>();
    for (const { source, sha256 } of report.sources) if (wanted.has(source)) hashes.set(source, sha256);
    for (const file of files) {
      if (this.isFull) return;
      if (!missing.has(file.name)) continue;
      for (const source of (await readListed(file, {})).sources)
        if (wanted.has(source.name) && hashes.get(source.name) === source.sha256) this.hold(source);
    }
  }
}

/** The files that a source may have been read from: one of its name, or what stands before a `#` of a record. */
const filesOf = (name: string): string[] => [name, ...Array.from(name.matchAll(/#/g), ({ index }) => name.slice(0, index))];

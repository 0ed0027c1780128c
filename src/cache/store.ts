/**
 * What earlier runs found, in a folder of packs. Every run adds at most one pack; many small ones are made into one; packs that no run
 * has used for longest go first when the folder grows beyond its bound. Nothing here can fail a run: what cannot be read is
 * found anew, what cannot be written is left. Several runs may work in one folder at once.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { release, reserveBeside, sweep, writeWhole } from '../write.js';
import { type Entry, PackReader, PackWriter } from './pack.js';

const PACK = /^[0-9a-f]{16}\.pack$/;
/** Bytes of all packs. */
const MOST_BYTES = 512 * 1024 * 1024;
const MOST_PACKS = 6;

export interface Hit {
  readonly entry: Entry;
  /** The head of the pack that it stands in. */
  readonly head: unknown;
  readonly pack: PackReader;
}

export class Store {
  private readonly packs: readonly PackReader[];
  private readonly used = new Set<PackReader>();
  /** Keys that this run used, and where each stands; to be kept when packs are made into one. */
  private readonly live = new Map<string, PackReader>();
  private writer: PackWriter | null = null;
  private aside: string | null = null;
  private isClosed = false;
  private readonly path: string;

  private constructor(
    private readonly folder: string,
    private readonly head: unknown,
    private readonly mostBytes: number,
  ) {
    this.path = join(folder, `${randomBytes(8).toString('hex')}.pack`);
    this.packs = packsIn(folder).flatMap(({ path }) => {
      const pack = PackReader.open(path);
      if (pack === null) rmSync(path, { force: true });
      return pack ?? [];
    });
  }

  /** Opens the folder, making it; null where that cannot be. `head` is what all entries written by this run have in common. */
  static open(folder: string, head: unknown, mostBytes = MOST_BYTES): Store | null {
    try {
      mkdirSync(folder, { recursive: true });
      const ignore = join(folder, '.gitignore');
      if (!existsSync(ignore)) writeWhole(ignore, '*\n', { flush: false });
      sweep(folder);
      return new Store(folder, head, mostBytes);
    } catch {
      return null; // no cache, then
    }
  }

  get isEmpty(): boolean {
    return this.packs.length === 0;
  }

  /** What earlier runs left under a key, the newest first. */
  *find(key: string): Generator<Hit> {
    for (const pack of this.packs) {
      let entry: Entry | null = null;
      try {
        entry = pack.get(key);
      } catch {
        // It was whole when it was opened; what cannot be read now is found anew.
      }
      if (entry !== null) yield { entry, head: pack.head, pack };
    }
  }

  /** Says that a hit was of use. */
  use(key: string, { pack }: Hit): void {
    this.used.add(pack);
    this.live.set(key, pack);
  }

  put(key: string, entry: Entry): void {
    try {
      this.writer ??= this.newWriter();
      if (this.writer.size < this.mostBytes) this.writer.put(key, entry);
    } catch {
      this.dropWriter();
    }
  }

  /** Puts the new pack in its place and tidies up. */
  finish(): void {
    try {
      const merged = this.packs.length >= MOST_PACKS ? this.merge() : [];
      if (this.writer !== null && this.writer.count > 0) this.writer.finish(this.path);
      else this.dropWriter();
      for (const pack of merged) rmSync(pack.path, { force: true });
      const now = new Date();
      for (const pack of this.used) if (!merged.includes(pack)) utimesSync(pack.path, now, now);
      this.evict();
    } catch {
      // A full disk, or a folder that went away: the next run finds anew.
    }
    this.close();
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.dropWriter();
    for (const pack of this.packs) pack.close();
  }

  private newWriter(): PackWriter {
    this.aside = reserveBeside(this.path);
    return new PackWriter(this.aside, this.head);
  }

  /** Leaves nothing behind of what was to be written. */
  private dropWriter(): void {
    try {
      this.writer?.abandon();
    } catch {
      // Swept away later.
    }
    this.writer = null;
    if (this.aside !== null) release(this.aside);
  }

  /** Copies what this run used into its own pack; answers the packs that are needed no more. What was used holds for this run's head, whatever pack it came from. */
  private merge(): readonly PackReader[] {
    for (const [key, pack] of this.live) {
      const entry = pack.get(key);
      if (entry !== null) this.put(key, entry);
    }
    return this.packs;
  }

  private evict(): void {
    let bytes = 0;
    for (const { path, size } of packsIn(this.folder)) {
      bytes += size;
      if (bytes > this.mostBytes) rmSync(path, { force: true });
    }
  }
}

/** The packs of a folder, the one used last first. */
function packsIn(folder: string): { path: string; size: number; time: number }[] {
  return readdirSync(folder)
    .filter((name) => PACK.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const stat = statSync(path, { throwIfNoEntry: false });
      return stat?.isFile() ? [{ path, size: stat.size, time: stat.mtimeMs }] : [];
    })
    .sort((a, b) => b.time - a.time || (a.path < b.path ? -1 : 1));
}

/**
 * What earlier runs found of files and stories. A file is known again by its name and its bytes; what it had to say of the facts holds
 * as long as none of those that changed since can touch it. A story is known by its name and the bytes of its sources.
 */
import { createHash } from 'node:crypto';
import { type Hit, Store } from '../cache/store.js';
import type { Fact } from '../model/fact.js';
import type { FileOutcome, StoryOutcome, StoryTask } from './hand.js';
import { flat, rounded } from './packed.js';
import { Touch } from './touch.js';

export interface CacheOptions {
  readonly folder: string;
  /** The program that finds: another version finds other things. */
  readonly tool: string;
}

/** What all entries of a pack have in common. */
interface Head {
  readonly tool: string;
  /** The facts of the run that wrote it. */
  readonly facts: readonly Fact[];
}

export class Remembered {
  /** By the head of a pack: what of the facts changed since, or null where nothing of it can be used. */
  private readonly changes = new Map<unknown, Touch | null>();

  private constructor(
    private readonly store: Store,
    private readonly facts: readonly Fact[],
    private readonly tool: string,
    private readonly compare: boolean,
  ) {}

  /** Null where there can be no cache. */
  static open({ folder, tool }: CacheOptions, facts: readonly Fact[], compare: boolean): Remembered | null {
    const head: Head = { tool, facts: facts.map(toldBy) };
    const store = Store.open(folder, head);
    return store && new Remembered(store, head.facts, tool, compare);
  }

  /** Whether nothing is known at all, so that nobody need ask. */
  get isEmpty(): boolean {
    return this.store.isEmpty;
  }

  file(name: string, sha256: string): FileOutcome | null {
    const key = this.fileKey(name, sha256);
    for (const hit of this.store.find(key)) {
      const changed = this.changedSince(hit.head);
      const outcome = changed && this.outcomeOf(hit);
      if (!changed || outcome?.traces == null || changed.touches(outcome.traces)) continue;
      this.store.use(key, hit);
      return outcome;
    }
    return null;
  }

  keepFile(outcome: FileOutcome): void {
    // What could not be read may be read another time: only what a file holds is remembered.
    if (outcome.sha256 === null || outcome.traces === null || outcome.unread.some(({ state }) => state === 'unread')) return;
    const { json, words, counts, lengths } = flat([outcome]);
    const bytes = new Uint8Array(4 + lengths.byteLength + counts.length);
    new DataView(bytes.buffer).setUint32(0, lengths.length, true);
    bytes.set(new Uint8Array(lengths.buffer), 4);
    bytes.set(counts, 4 + lengths.byteLength);
    this.store.put(this.fileKey(outcome.file, outcome.sha256), { json, words, bytes });
  }

  story(task: StoryTask): StoryOutcome | null {
    const key = this.storyKey(task);
    for (const hit of this.store.find(key)) {
      const outcome = parsed<StoryOutcome>(hit.entry.json);
      if (outcome === null) continue;
      this.store.use(key, hit);
      return outcome;
    }
    return null;
  }

  keepStory(task: StoryTask, outcome: StoryOutcome): void {
    if (outcome.record === null) return;
    this.store.put(this.storyKey(task), { json: JSON.stringify(outcome), words: new Int32Array(0), bytes: new Uint8Array(0) });
  }

  /** Writes what is new. */
  finish(): void {
    this.store.finish();
  }

  close(): void {
    this.store.close();
  }

  private fileKey(name: string, sha256: string): string {
    return keyOf(this.tool, 'file', name, sha256);
  }

  private storyKey({ name, members }: StoryTask): string {
    return keyOf(this.tool, 'story', String(this.compare), name, ...members.flatMap((member) => [member.name, member.sha256]));
  }

  private outcomeOf({ entry: { json, words, bytes } }: Hit): FileOutcome | null {
    try {
      const count = new DataView(bytes.buffer).getUint32(0, true);
      const lengths = new Uint32Array(bytes.slice(4, 4 + 4 * count).buffer);
      return rounded({ json, words, lengths, counts: bytes.slice(4 + 4 * count) })[0] ?? null;
    } catch {
      return null; // an entry of another shape
    }
  }

  private changedSince(head: unknown): Touch | null {
    let touch = this.changes.get(head);
    if (touch === undefined) this.changes.set(head, (touch = this.compareFacts(head as Head)));
    return touch;
  }

  private compareFacts({ tool, facts }: Head): Touch | null {
    if (tool !== this.tool || !Array.isArray(facts)) return null;
    const then = new Map(facts.map((fact) => [JSON.stringify(fact), fact]));
    const now = new Map(this.facts.map((fact) => [JSON.stringify(fact), fact]));
    const kept = [...then.keys()].filter((fact) => now.has(fact));
    // Findings in one place stand in the order of the facts.
    const order = [...now.keys()].filter((fact) => then.has(fact));
    if (kept.some((fact, i) => fact !== order[i])) return null;
    const gone = [...then].filter(([fact]) => !now.has(fact)).map(([, fact]) => fact);
    const come = [...now].filter(([fact]) => !then.has(fact)).map(([, fact]) => fact);
    return new Touch([...gone, ...come]);
  }
}

/** What of a fact can show in a verdict or a finding: not where it stands, nor what is only there for people. */
const toldBy = (fact: Fact): Fact => ({
  ...fact,
  line: 0,
  column: 0,
  examples: { agrees: [], conflicts: [], ignores: [] },
  evidence: [],
  owner: null,
  reviewBy: null,
  note: null,
});

function keyOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('hex').slice(0, 40);
}

function parsed<T>(json: string): T | null {
  try {
    return JSON.parse(json) as T;
  } catch {
    return null;
  }
}

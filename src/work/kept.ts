/** What is kept of every source of a run until the report is made: there may be a million of them. */
import type { Finding, SourceEntry, VerdictEntry } from '../model/report.js';
import type { Directives, ToldRecord } from './record.js';

/** What most sources have nothing of. */
export interface Told {
  readonly verdicts: readonly VerdictEntry[];
  readonly contradictions: readonly Finding[];
  readonly obscured: readonly Finding[];
  readonly directives: Directives | null;
  readonly reason: string | null;
}

const NOTHING: Told = { verdicts: [], contradictions: [], obscured: [], directives: null, reason: null };

/** One object for all of which there is nothing to tell. */
export const toldOrNothing = (told: Told): Told =>
  told.verdicts.length + told.contradictions.length + told.obscured.length === 0 && told.directives === null && told.reason === null
    ? NOTHING
    : told;

const HASH_BYTES = 32;

/** SHA-256 hashes by number, as bytes. */
export class Hashes {
  private bytes = Buffer.alloc(64 * HASH_BYTES);

  private length = 0;

  /** Answers the hash's number. */
  add(hex: string): number {
    const at = this.length * HASH_BYTES;
    if (at >= this.bytes.length) {
      const wider = Buffer.alloc(Math.max(this.bytes.length * 2, at + HASH_BYTES));
      this.bytes.copy(wider);
      this.bytes = wider;
    }
    this.bytes.write(hex, at, 'hex');
    return this.length++;
  }

  get(number: number): string {
    return this.bytes.toString('hex', number * HASH_BYTES, (number + 1) * HASH_BYTES);
  }
}

/** A source that was checked, or looked at: then nothing is told of it yet. */
export class Kept implements ToldRecord {
  constructor(
    readonly name: string,
    private readonly hashes: Hashes,
    /** Number of its hash, and of its rare words. */
    readonly row: number,
    /** Number of the file that it was read from; -1 for one that was given. */
    readonly file: number,
    private told: Told | null = null,
  ) {}

  get isTold(): boolean {
    return this.told !== null;
  }

  tell(told: Told): void {
    this.told = told;
  }

  get sha256(): string {
    return this.hashes.get(this.row);
  }
  get verdicts(): readonly VerdictEntry[] {
    return (this.told ?? NOTHING).verdicts;
  }
  get contradictions(): readonly Finding[] {
    return (this.told ?? NOTHING).contradictions;
  }
  get obscured(): readonly Finding[] {
    return (this.told ?? NOTHING).obscured;
  }
  get directives(): Directives | null {
    return (this.told ?? NOTHING).directives;
  }
  get reason(): string | null {
    return (this.told ?? NOTHING).reason;
  }
}

/** The entry of a checked source in the report, made of what is kept of it when it is asked. */
export class KeptEntry implements SourceEntry {
  constructor(
    private readonly record: Pick<ToldRecord, 'name' | 'sha256' | 'reason'>,
    readonly story: string | null,
    /** Number of the lineage in its story, from 0. */
    private readonly number: number,
  ) {}

  get source(): string {
    return this.record.name;
  }
  get sha256(): string {
    return this.record.sha256;
  }
  get state(): 'checked' {
    return 'checked';
  }
  get reason(): string | null {
    return this.story === null ? this.record.reason : null;
  }
  get lineage(): string | null {
    return this.story === null ? null : `${this.story}/${this.number + 1}`;
  }

  toJSON(): SourceEntry {
    const { source, sha256, state, reason, story, lineage } = this;
    return { source, sha256, state, reason, story, lineage };
  }
}

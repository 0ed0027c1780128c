/** The files of a run: how large they are, which are still to be read, and which thread read each. */
import { type Listed, sizeOnDisk } from '../read/index.js';

export class Files {
  /** How many there are, each name once. */
  readonly size: number;
  /** Of each file. */
  readonly bytes: Float64Array;
  readonly totalBytes: number;
  /** Of each file: 1 until it was read. */
  readonly pending: Uint8Array;
  /** Of each file: the thread that read it, 0 for none. */
  readonly threads: Uint16Array;
  /** Files that are still to be read, and bytes of those that were. */
  left: number;
  bytesDone = 0;
  /** They are mostly in order of name: then nothing is kept besides. */
  private readonly byName: ReadonlyMap<string, number> | null;

  constructor(readonly listed: readonly Listed[]) {
    const isSorted = listed.every(({ name }, i) => i === 0 || listed[i - 1].name < name);
    this.byName = isSorted ? null : new Map(listed.map((file, i) => [file.name, i]));
    this.size = this.left = this.byName?.size ?? listed.length;
    this.bytes = Float64Array.from(listed, (file) => sizeOnDisk(file.path));
    this.totalBytes = this.bytes.reduce((sum, bytes) => sum + bytes, 0);
    this.pending = new Uint8Array(listed.length).fill(1);
    this.threads = new Uint16Array(listed.length);
  }

  /** The number of a file by its name, which must be that of one. */
  numberOf(name: string): number {
    if (this.byName !== null) return this.byName.get(name)!;
    let low = 0;
    let high = this.listed.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.listed[middle].name < name) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  isPending(number: number): boolean {
    return this.pending[number] === 1;
  }

  /** Takes note that a file was read. */
  read(number: number): void {
    this.left -= this.pending[number];
    this.pending[number] = 0;
    this.bytesDone += this.bytes[number];
  }

  bytesPending(): number {
    return this.bytes.reduce((sum, bytes, file) => sum + bytes * this.pending[file], 0);
  }
}

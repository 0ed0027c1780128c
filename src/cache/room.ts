/**
 * Bytes of a run that are put away and read again: in memory up to a bound, and beyond it in a file that goes away with the run. Where no
 * such file can be made or written, they stay in memory.
 */
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes of a piece; what is put away lies in one piece. */
const PIECE = 1 << 20;

/** Closes the file of a room that nobody has any more. */
const left = new FinalizationRegistry<number>((handle) => closeSync(handle));

export class Room {
  /** By number: pieces that are in memory. A long entry has a piece of its own, which counts as several. */
  private readonly pieces = new Map<number, Buffer>();
  private piece = Buffer.alloc(0);
  /** Where the piece begins that is filled, and how much of it is. */
  private start = 0;
  private used = 0;
  private held = 0;
  private handle = -1;
  private isSpilling = false;

  /** `most`: bytes that may be held in memory. */
  constructor(private readonly most: number) {}

  append(bytes: Uint8Array): number {
    // Whatever lies in a piece begins in its first stretch, so that the piece is found by the place.
    if (this.used + bytes.length > this.piece.length || this.used >= PIECE) this.next(bytes.length);
    this.piece.set(bytes, this.used);
    const at = this.start + this.used;
    this.used += bytes.length;
    return at;
  }

  read(at: number, length: number): Uint8Array {
    if (at >= this.start) return this.piece.subarray(at - this.start, at - this.start + length);
    const start = at - (at % PIECE);
    const piece = this.pieces.get(start);
    if (piece !== undefined) return piece.subarray(at - start, at - start + length);
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length; ) {
      const got = readSync(this.handle, bytes, done, length - done, at + done);
      if (got === 0) throw new Error('what was put away is not there any more');
      done += got;
    }
    return bytes;
  }

  /** Puts the piece away and begins another that has room for an entry. */
  private next(length: number): void {
    const room = Math.ceil(length / PIECE) * PIECE;
    if (this.piece.length > 0) {
      this.pieces.set(this.start, this.piece);
      this.held += this.piece.length;
      this.start += this.piece.length;
    }
    if (this.held > this.most) this.spill();
    this.piece = Buffer.alloc(room);
    this.used = 0;
  }

  private spill(): void {
    try {
      if (!this.isSpilling) this.open();
      for (const [start, piece] of this.pieces) {
        for (let done = 0; done < piece.length; ) done += writeSync(this.handle, piece, done, piece.length - done, start + done);
        this.pieces.delete(start);
        this.held -= piece.length;
      }
    } catch {
      // A full disk: what could not be written stays where it is.
    }
  }

  private open(): void {
    this.isSpilling = true;
    const path = join(tmpdir(), `factdiff-${randomBytes(8).toString('hex')}.room`);
    this.handle = openSync(path, 'wx+', 0o600);
    // Nobody else needs its name, and nothing is left behind whatever happens.
    unlinkSync(path);
    left.register(this, this.handle);
  }
}

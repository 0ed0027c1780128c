/**
 * A pack: many entries in one file, written once and never changed. Words are kept by their forms, once each; numbers of words
 * mean something only inside one process. A checksum over all of it stands at the end: a pack is read whole or not at all.
 *
 *     magic · entry · entry · … · index (JSON) · offset of the index (8 bytes) · SHA-256 of everything before (32 bytes)
 */
import { createHash, type Hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { formOf, wordOf } from '../text/words.js';

const MAGIC = Buffer.from('factdiff pack 1\n');
const FOOTER = 8 + 32;
const CHUNK = 1 << 20;
/** Text shorter than this is not worth compressing. */
const SHORT = 256;
/** Entries are gathered up to this many bytes before they are written. */
const GATHERED = 1 << 18;

export interface Entry {
  readonly json: string;
  /** Numbers of words, see `text/words.ts`. */
  readonly words: Int32Array;
  readonly bytes: Uint8Array;
}

interface Index {
  /** What all entries have in common. */
  readonly head: unknown;
  readonly keys: readonly string[];
  /** Length of each entry; they stand one after the other. */
  readonly lengths: readonly number[];
  /** Forms of the words that entries name by their place in this list, parted by line feeds. */
  readonly forms: string;
}

/** Writes a pack beside its place, and puts it there once it is whole. Throws what the file system throws. */
export class PackWriter {
  private readonly handle: number;
  private readonly hash: Hash = createHash('sha256');
  private readonly keys: string[] = [];
  private readonly lengths: number[] = [];
  private readonly numbers = new Map<number, number>();
  private readonly forms: string[] = [];
  private gathered: Buffer[] = [];
  private gatheredLength = 0;
  private isOpen = true;
  /** Bytes so far. */
  size = 0;

  /** `aside` is where it is written, until {@link finish} gives it its name. */
  constructor(
    private readonly aside: string,
    private readonly head: unknown,
  ) {
    this.handle = openSync(aside, 'wx');
    this.add(MAGIC);
  }

  get count(): number {
    return this.keys.length;
  }

  put(key: string, { json, words, bytes }: Entry): void {
    const plain = Buffer.from(json);
    const packed = plain.length < SHORT ? plain : deflateRawSync(plain, { level: 1 });
    const numbers = Int32Array.from(words, (word) => this.numberOf(word));
    const sizes = Int32Array.of(plain.length, packed.length, numbers.length, bytes.length);
    const parts = [bufferOf(sizes), packed, bufferOf(numbers), Buffer.from(bytes)];
    this.keys.push(key);
    this.lengths.push(parts.reduce((sum, part) => sum + part.length, 0));
    for (const part of parts) this.add(part);
  }

  /** Gives the pack its name. It is not waited for until the disk has it: a pack that a failing machine damages is told by its hash and thrown away. */
  finish(path: string): void {
    const index: Index = { head: this.head, keys: this.keys, lengths: this.lengths, forms: this.forms.join('\n') };
    const offset = Buffer.alloc(8);
    offset.writeBigUInt64LE(BigInt(this.size));
    this.add(Buffer.from(JSON.stringify(index)));
    this.add(offset);
    this.flush();
    this.write(this.hash.digest());
    closeSync(this.handle);
    this.isOpen = false;
    renameSync(this.aside, path);
  }

  /** Leaves nothing behind. */
  abandon(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    closeSync(this.handle);
    rmSync(this.aside, { force: true });
  }

  private numberOf(word: number): number {
    let number = this.numbers.get(word);
    if (number === undefined) {
      this.numbers.set(word, (number = this.forms.length));
      this.forms.push(formOf(word));
    }
    return number;
  }

  private add(part: Buffer): void {
    this.gathered.push(part);
    this.gatheredLength += part.length;
    this.size += part.length;
    if (this.gatheredLength > GATHERED) this.flush();
  }

  private flush(): void {
    const bytes = Buffer.concat(this.gathered);
    this.gathered = [];
    this.gatheredLength = 0;
    this.hash.update(bytes);
    this.write(bytes);
  }

  private write(bytes: Buffer): void {
    for (let done = 0; done < bytes.length; ) done += writeSync(this.handle, bytes, done, bytes.length - done);
  }
}

/** Reads entries of a pack, each when it is asked for. */
export class PackReader {
  private readonly places = new Map<string, readonly [offset: number, length: number]>();
  private readonly words: Int32Array;

  private constructor(
    readonly path: string,
    private readonly handle: number,
    index: Index,
  ) {
    this.head = index.head;
    let offset = MAGIC.length;
    index.keys.forEach((key, i) => {
      this.places.set(key, [offset, index.lengths[i]]);
      offset += index.lengths[i];
    });
    this.words = Int32Array.from(index.forms === '' ? [] : index.forms.split('\n'), wordOf);
  }

  readonly head: unknown;

  /** Opens a pack; null for one that is damaged or is none. */
  static open(path: string): PackReader | null {
    let handle: number;
    try {
      handle = openSync(path, 'r');
    } catch {
      return null; // another run took it away
    }
    try {
      const index = indexOf(handle);
      if (index !== null) return new PackReader(path, handle, index);
    } catch {
      // Whatever is wrong with it, it is not read.
    }
    closeSync(handle);
    return null;
  }

  get count(): number {
    return this.places.size;
  }

  get keys(): Iterable<string> {
    return this.places.keys();
  }

  get(key: string): Entry | null {
    const place = this.places.get(key);
    if (place === undefined) return null;
    const bytes = readAt(this.handle, place[0], place[1]);
    const sizes = new Int32Array(4);
    bytes.copy(Buffer.from(sizes.buffer), 0, 0, 16);
    const [plain, packed, count, rest] = sizes;
    const text = bytes.subarray(16, 16 + packed);
    const numbers = new Int32Array(count);
    bytes.copy(Buffer.from(numbers.buffer), 0, 16 + packed, 16 + packed + 4 * count);
    const at = 16 + packed + 4 * count;
    return {
      json: (plain < SHORT ? text : inflateRawSync(text)).toString(),
      words: numbers.map((number) => this.words[number]),
      bytes: new Uint8Array(bytes.subarray(at, at + rest)),
    };
  }

  close(): void {
    closeSync(this.handle);
  }
}

/** The index of a whole pack, or null. */
function indexOf(handle: number): Index | null {
  const { size } = fstatSync(handle);
  if (size < MAGIC.length + FOOTER) return null;
  const footer = readAt(handle, size - FOOTER, FOOTER);
  const offset = Number(footer.readBigUInt64LE(0));
  if (offset < MAGIC.length || offset > size - FOOTER) return null;
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(Math.min(CHUNK, size));
  for (let at = 0; at < size - 32; ) {
    const part = chunk.subarray(0, Math.min(chunk.length, size - 32 - at));
    readInto(handle, part, at);
    if (at === 0 && !part.subarray(0, MAGIC.length).equals(MAGIC)) return null;
    hash.update(part);
    at += part.length;
  }
  if (!hash.digest().equals(footer.subarray(8))) return null;
  return JSON.parse(readAt(handle, offset, size - FOOTER - offset).toString()) as Index;
}

function readAt(handle: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readInto(handle, bytes, offset);
  return bytes;
}

function readInto(handle: number, bytes: Buffer, offset: number): void {
  for (let done = 0; done < bytes.length; ) {
    const got = readSync(handle, bytes, done, bytes.length - done, offset + done);
    if (got === 0) throw new Error('the file is shorter than it says');
    done += got;
  }
}

const bufferOf = (array: Int32Array): Buffer => Buffer.from(array.buffer, array.byteOffset, array.byteLength);

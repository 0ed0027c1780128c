/**
 * ZIP archives, read by their directory of contents. Nothing is believed: sizes are counted as data comes out, sums are checked, and
 * names never become paths. Method and layout after PKWARE's APPNOTE 6.3 (stored and deflated members, no encryption, no ZIP64).
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { megabytes } from '../files.js';
import type { Refused } from './format.js';
import { expansionTrouble } from './gzip.js';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const MOST_MEMBERS = 20_000;

interface Member {
  readonly method: number;
  readonly flags: number;
  readonly sum: number;
  readonly packed: number;
  readonly offset: number;
}

export class Zip {
  private left: number;

  private constructor(
    private readonly bytes: Buffer,
    private readonly members: ReadonlyMap<string, Member>,
    private readonly limit: number,
  ) {
    this.left = limit;
  }

  /** Opens an archive. `limit`: bytes that may come out of it altogether. */
  static open(bytes: Uint8Array, limit: number): Zip | Refused {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const end = findEnd(buffer);
    if (end < 0) return { trouble: 'Unexpected file without a directory of contents, expected a ZIP archive' };
    const count = buffer.readUInt16LE(end + 10);
    if (count === 0xffff) return { trouble: 'Unexpected archive of more than 65,534 members, expected a document' };
    if (count > MOST_MEMBERS) return { trouble: `Unexpected archive of ${count} members, expected at most ${MOST_MEMBERS}` };
    const members = new Map<string, Member>();
    let at = buffer.readUInt32LE(end + 16);
    for (let i = 0; i < count; i++) {
      if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== ENTRY)
        return { trouble: 'Unexpected damage in the directory of contents, expected a ZIP archive' };
      const nameLength = buffer.readUInt16LE(at + 28);
      const name = buffer.toString('utf8', at + 46, at + 46 + nameLength);
      // Of two members with one name only a forger knows which is meant.
      if (members.has(name)) return { trouble: `Unexpected second member \`${printable(name)}\`, expected each once` };
      members.set(name, {
        method: buffer.readUInt16LE(at + 10),
        flags: buffer.readUInt16LE(at + 8),
        sum: buffer.readUInt32LE(at + 16),
        packed: buffer.readUInt32LE(at + 20),
        offset: buffer.readUInt32LE(at + 42),
      });
      at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    }
    return new Zip(buffer, members, limit);
  }

  has(name: string): boolean {
    return this.members.has(name);
  }

  get names(): string[] {
    return [...this.members.keys()];
  }

  /** A member's bytes. */
  read(name: string): { bytes: Uint8Array } | Refused {
    const member = this.members.get(name);
    if (member === undefined) return { trouble: `Unexpected archive without \`${printable(name)}\`, expected one` };
    const { bytes } = this;
    const { offset } = member;
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL)
      return { trouble: `Unexpected damage before \`${printable(name)}\`, expected a member of the archive` };
    if ((member.flags & 1) !== 0) return { trouble: 'Unexpected encryption, expected a document that opens without a password' };
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    if (start + member.packed > bytes.length)
      return { trouble: `Unexpected end of the file inside \`${printable(name)}\`, expected a whole archive` };
    const packed = bytes.subarray(start, start + member.packed);
    const out = this.expand(packed, member.method);
    if ('trouble' in out) return out;
    if (crc32(out.bytes) !== member.sum)
      return { trouble: `Unexpected check sum of \`${printable(name)}\`, expected an undamaged archive` };
    return out;
  }

  private expand(packed: Buffer, method: number): { bytes: Uint8Array } | Refused {
    if (method !== 0 && method !== 8) return { trouble: `Unexpected compression method ${method}, expected stored or deflated members` };
    if (this.left <= 0 || (method === 0 && packed.length > this.left))
      return { trouble: `Unexpected archive that expands to more than ${megabytes(this.limit)} MB, expected at most that` };
    try {
      const bytes = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: this.left });
      this.left -= bytes.length;
      return { bytes };
    } catch (error) {
      return { trouble: expansionTrouble(error, this.limit) };
    }
  }
}

/** The end record stands last, before a comment that may look like anything. */
function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--)
    if (bytes.readUInt32LE(at) === END && at + END_SIZE + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  return -1;
}

const printable = (name: string): string => name.slice(0, 60).replace(/[^\x20-\x7e]/g, '?');

/**
 * Edited text back into the bytes of its file, in the encoding the file has: the bytes outside the edits stay what they were.
 * An encoding counts as known only if it gives the file's own bytes back, every one.
 */
import { Buffer } from 'node:buffer';

type Encode = (text: string) => Uint8Array | null;

/** What windows-1252 has at 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252). */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const utf16 = (littleEndian: boolean): Encode => {
  return (text) => {
    const bytes = Buffer.from(text, 'utf16le');
    return littleEndian ? bytes : bytes.swap16();
  };
};

const singleByte = (high: string): Encode => {
  return (text) => {
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const known = unit < 0x80 || (unit >= 0xa0 && unit < 0x100);
      const at = known ? unit : high.indexOf(text[i]) + 0x80;
      if (at < 0x80 && !known) return null;
      bytes[i] = at;
    }
    return bytes;
  };
};

const ENCODINGS: readonly Encode[] = [
  (text) => Buffer.from(text, 'utf8'),
  utf16(true),
  utf16(false),
  singleByte(WINDOWS_1252),
  singleByte(Array.from({ length: 32 }, (_, i) => String.fromCharCode(0x80 + i)).join('')),
];
/** A reader may have taken the mark off the front of the text. */
const MARKS = ['', '\ufeff'] as const;

/**
 * The file's new bytes, or null when `raw` is not what the bytes say in any encoding known here (then nothing may be written).
 * @param before the file as it is
 * @param raw the text it was read as
 * @param after the text it shall hold
 */
export function recoded(before: Uint8Array, raw: string, after: string): Uint8Array | null {
  for (const encode of ENCODINGS) {
    for (const mark of MARKS) {
      const same = encode(mark + raw);
      if (same && Buffer.compare(same, before) === 0) return encode(mark + after);
    }
  }
  return null;
}

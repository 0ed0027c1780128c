/** Bytes into text, strictly: what cannot be decoded is told, never replaced. */

/** `line` and `column` (1-based, in UTF-16 units) of the trouble where it has a place. */
export type Decoded = { readonly text: string } | { readonly trouble: string; readonly line?: number; readonly column?: number };

/** Decodes UTF-8, and UTF-16 by its mark. A mark stays in the text as U+FEFF, so that offsets are those of the file as others decode it. */
export function decodeStrictly(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, false);
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { trouble: binary(bytes, zero) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const at = firstBadByte(bytes);
    const line = lineOf(bytes, at);
    const column = new TextDecoder().decode(bytes.subarray(bytes.lastIndexOf(0x0a, at) + 1, at)).length + 1;
    return { trouble: `Unexpected byte 0x${hex(bytes[at])} on line ${line} (byte ${at + 1}), expected UTF-8`, line, column };
  }
}

function utf16(bytes: Uint8Array, little: boolean): Decoded {
  if (bytes.length % 2 !== 0) return { trouble: 'Unexpected odd number of bytes, expected UTF-16 as its mark says' };
  const ordered = little ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) : Buffer.from(bytes).swap16();
  const text = ordered.toString('utf16le');
  const lone = firstLone(text);
  if (lone >= 0) return { trouble: `Unexpected half of a surrogate pair at character ${lone + 1}, expected UTF-16` };
  const zero = text.indexOf('\0');
  return zero >= 0 ? { trouble: `Unexpected NUL at character ${zero + 1}, expected text` } : { text };
}

function firstLone(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(i + 1);
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return i;
    i++;
  }
  return -1;
}

/** Signatures of files that are no text, for a message that helps. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['89504e47', 'PNG image'],
  ['ffd8ff', 'JPEG image'],
  ['47494638', 'GIF image'],
  ['25504446', 'PDF'],
  ['504b0304', 'ZIP archive'],
  ['1f8b', 'gzip archive'],
  ['7f454c46', 'program'],
  ['d0cf11e0', 'old Office document'],
  ['52494646', 'RIFF media file'],
  ['4d5a', 'program'],
];

/** The name of a well-known file that is no text, by its first bytes; null for anything else. */
export function signature(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8)).toString('hex');
  return SIGNATURES.find(([start]) => head.startsWith(start))?.[1] ?? (isTar(bytes) ? 'tar archive' : null);
}

/** A tar archive has its mark behind the name of its first file. */
const isTar = (bytes: Uint8Array): boolean =>
  bytes.length >= TAR_MARK + 5 && Buffer.from(bytes.buffer, bytes.byteOffset + TAR_MARK, 5).toString('latin1') === 'ustar';
const TAR_MARK = 257;

function binary(bytes: Uint8Array, zero: number): string {
  const known = signature(bytes);
  if (known) return `Unexpected ${known}, expected text`;
  // A UTF-16 text without a mark has a zero in every other byte of its ASCII letters.
  const some = bytes.subarray(0, 512);
  const zeros = some.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  if (zeros * 3 > some.length) return 'Unexpected NUL in every other byte, expected UTF-8, or UTF-16 with its mark';
  return `Unexpected NUL at byte ${zero + 1}, expected text`;
}

/** Index of the first byte that breaks UTF-8, as the Unicode Standard's table 3-7 defines it. */
function firstBadByte(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const size = sequenceAt(bytes, i);
    if (size === 0) return i;
    i += size;
  }
  return bytes.length;
}

/** Whether the text was UTF-8 once: as many sequences of its shape (overlong ones and halves of surrogates too) as broken ones. Other encodings make a few by chance. */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const size = shapeAt(bytes, i);
    if (size > 1) whole++;
    else if (size === 0) broken++;
    i += Math.max(1, size);
  }
  return whole > 0 && whole >= broken;
}

/** Length of what has the shape of a sequence: a lead byte and as many following ones as it asks for. */
function shapeAt(bytes: Uint8Array, i: number): number {
  const lead = bytes[i];
  if (lead < 0x80) return 1;
  const size = lead >= 0xfc || lead < 0xc0 ? 0 : lead >= 0xf8 ? 5 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  for (let k = 1; k < size; k++) if ((bytes[i + k] & 0xc0) !== 0x80) return 0;
  return size;
}

function sequenceAt(bytes: Uint8Array, i: number): number {
  const lead = bytes[i];
  if (lead < 0x80) return 1;
  const size = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (size === 0) return 0;
  for (let k = 1; k < size; k++) if ((bytes[i + k] & 0xc0) !== 0x80) return 0;
  const second = bytes[i + 1];
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  return size;
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = bytes.indexOf(0x0a); i >= 0 && i < at; i = bytes.indexOf(0x0a, i + 1)) line++;
  return line;
}

const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');

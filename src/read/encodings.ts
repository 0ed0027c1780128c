/**
 * Bytes into text where the encoding is not settled: by mark, by declaration, as UTF-8, and only then by detection. Strict at every
 * step: bytes that their encoding does not know make the text unread. (Node's own decoder of windows-1252 is not used: releases of
 * Node 20 turn its quotation marks into control characters.)
 */
import { createRequire } from 'node:module';
import type * as Chardet from 'chardet';
import type * as Iconv from 'iconv-lite';
import { type Decoded, decodeStrictly, isDamagedUtf8 } from './decode.js';

const require = createRequire(import.meta.url);

/** What detection may answer; anything else is taken as not detected. */
const DETECTABLE = /^(?:windows-125\d|iso-8859-\d+|koi8-r|shift_jis|euc-jp|euc-kr|big5|gb18030|iso-2022-\w+)$/i;
/** Names that mean more than they say: browsers read all of these as windows-1252. */
const AS_WINDOWS_1252 = /^(?:iso[-_]?8859-?1|latin-?1|l1|us-ascii|ascii|ansi|cp1252|cp819|x-cp1252|windows-1252|iso88591)$/i;
const SAMPLE = 64 * 1024;

/** Decodes bytes. `declared` is the encoding that a header, an XML declaration or a `meta` names, if any. */
export function decodeBytes(bytes: Uint8Array, declared: string | null): Decoded {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || startsWithUtf8Mark(bytes);
  const name = declared === null ? null : declared.trim().toLowerCase();
  if (marked || name === null || name === '' || name === 'utf-8' || name === 'utf8')
    return asUtf8OrDetected(bytes, marked || (name !== null && name !== ''));
  if (/^utf-?16(?:le)?$/.test(name)) return decodeWide(bytes, 'utf-16le');
  if (/^utf-?16be$/.test(name)) return decodeWide(bytes, 'utf-16be');
  return decodeAs(bytes, name, `as it declares itself`);
}

function startsWithUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function decodeWide(bytes: Uint8Array, name: string): Decoded {
  // A declaration inside the text that could be read as ASCII cannot be true of text that is not.
  if (bytes.indexOf(0) < 0) return decodeStrictly(bytes);
  const mark = name === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff];
  const decoded = decodeStrictly(Buffer.concat([Buffer.from(mark), bytes]));
  return 'text' in decoded ? { text: decoded.text.slice(1) } : decoded;
}

function asUtf8OrDetected(bytes: Uint8Array, settled: boolean): Decoded {
  const decoded = decodeStrictly(bytes);
  // Whole sequences of UTF-8 beside broken ones are a damaged UTF-8 text, not a text in another encoding.
  if ('text' in decoded || settled || bytes.indexOf(0) >= 0 || isDamagedUtf8(bytes)) return decoded;
  const guess = detect(bytes);
  if (guess === null) return decoded;
  const guessed = decodeAs(bytes, guess, 'as it seems to be');
  return 'text' in guessed && readsLikeText(guessed.text) ? guessed : decoded;
}

function detect(bytes: Uint8Array): string | null {
  const { analyse } = require('chardet') as typeof Chardet;
  const sample = bytes.length > SAMPLE ? around(bytes) : bytes;
  const [best] = analyse(sample).filter((match) => DETECTABLE.test(match.name));
  return best && best.confidence >= 20 ? best.name : null;
}

/** A sample around the first byte that is not ASCII: a long text may begin with pages of plain letters. */
function around(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - SAMPLE / 4);
  return bytes.subarray(start, start + SAMPLE);
}

function decodeAs(bytes: Uint8Array, name: string, why: string): Decoded {
  const iconv = require('iconv-lite') as typeof Iconv;
  const known = AS_WINDOWS_1252.test(name) ? 'windows-1252' : name;
  if (!iconv.encodingExists(known) || /^(?:base64|hex|binary|utf-?7|utf-?7-imap|internal|ucs2)$/i.test(known))
    return { trouble: `Unexpected encoding \`${printable(name)}\`, expected UTF-8 or another known one` };
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), known, { stripBOM: false });
  const bad = /[\ufffd\0\x80-\x84\x86-\x9f]/.exec(text);
  if (bad) return { trouble: `Unexpected bytes at character ${bad.index + 1}, expected ${known} ${why}` };
  return { text };
}

/** A guess must give words: letters that stand alone among symbols betray a wrong one. */
function readsLikeText(text: string): boolean {
  let alien = 0;
  let fitting = 0;
  for (const [piece] of text.matchAll(/[^\x00-\x7f]+/g)) {
    if (/^[\p{L}\p{M}“”‘’–—…•€£¥§©®°·«» ´¡¿º½¼¾²³×\u3000-\u303f\uff01-\uff65]+$/u.test(piece)) fitting++;
    else alien++;
  }
  return fitting > alien * 4;
}

const printable = (name: string): string => name.slice(0, 40).replace(/[^\x20-\x7e]/g, '?');

/** The encoding that an HTML or XML text names near its beginning, or null. */
export function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']/.exec(head);
  if (xml) return xml[1];
  const meta = /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([A-Za-z0-9._:-]{1,40})/i.exec(head);
  return meta ? meta[1] : null;
}

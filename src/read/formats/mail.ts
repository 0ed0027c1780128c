/**
 * E-mail (RFC 5322 and MIME) and mailboxes. The text of a message is its plain text, else its HTML; attachments are named and left
 * out. Its raw text is the subject, a blank line and the body as decoded; lines quoted from others and signatures are zones.
 */
import { decodeBytes } from '../encodings.js';
import { dayOf } from './dates.js';
import type { Article, Entry, Format, Input, ReadResult, Refused } from './format.js';
import { tooMany } from './json.js';
import { withZones } from './mail-zones.js';
import { composed } from './record.js';

export const mail: Format = {
  name: 'mail',
  read: (input) => {
    const bytes = Buffer.from(input.bytes.buffer, input.bytes.byteOffset, input.bytes.length);
    const message = readMessage(bytes);
    if ('trouble' in message) return message;
    if (message.attachments.length === 0) return message.article;
    return {
      entries: [
        { id: '', article: message.article },
        ...message.attachments.map((name) => ({ id: name, article: { excluded: 'attachments of mails are not read' } })),
      ],
    };
  },
};

export const mailbox: Format = { name: 'mailbox', read: readMailbox };

/** Messages between lines that begin with `From ` after a blank line. */
function readMailbox({ bytes: raw, limits }: Input): ReadResult {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length);
  const entries: Entry[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (bytes.toString('latin1', at, at + 5) !== 'From ')
      return { entries: [...entries, { id: 'rest', article: { trouble: 'Unexpected text, expected a line that begins with `From `' } }] };
    const body = bytes.indexOf('\n', at) + 1;
    const next = body === 0 ? -1 : bytes.indexOf('\n\nFrom ', body);
    const nextCrlf = body === 0 ? -1 : bytes.indexOf('\r\n\r\nFrom ', body);
    const end = next < 0 ? (nextCrlf < 0 ? bytes.length : nextCrlf + 4) : nextCrlf >= 0 && nextCrlf < next ? nextCrlf + 4 : next + 2;
    if (entries.length >= limits.records) return tooMany(entries, limits.records);
    const message = readMessage(bytes.subarray(body === 0 ? bytes.length : body, end));
    const place = String(entries.length + 1);
    entries.push('trouble' in message ? { id: place, article: message } : { id: message.id ?? place, article: message.article });
    at = end;
  }
  return { entries };
}

interface Message {
  readonly id: string | null;
  readonly article: Article | Refused;
  readonly attachments: readonly string[];
}

interface Part {
  readonly type: string;
  readonly bytes: Buffer;
  readonly charset: string | null;
}

const DEEPEST = 20;
const MOST_PARTS = 1000;

function readMessage(bytes: Buffer): Message | Refused {
  const unfolded = headersOf(bytes);
  if (unfolded.size === 0) return { trouble: 'Unexpected text without headers, expected a mail' };
  const attachments: string[] = [];
  const parts: Part[] = [];
  collect(bytes, 0, parts, attachments);
  const plain = parts.filter((part) => part.type === 'text/plain');
  const used = plain.some((part) => part.bytes.length > 0) ? plain : parts.filter((part) => part.type === 'text/html').slice(0, 1);
  const subject = words(unfolded.get('subject') ?? '');
  const id = unfolded.get('message-id')?.replace(/^<|>$/g, '') ?? null;
  const texts: string[] = [];
  for (const part of used) {
    const decoded = decodeBytes(part.bytes, part.charset);
    if ('trouble' in decoded) return { id, article: decoded, attachments };
    texts.push(decoded.text);
  }
  const body = texts.join('\n\n');
  const date = dayOf(unfolded.get('date') ?? '');
  const html = used[0]?.type === 'text/html';
  const read = composed(subject, body, date, html);
  const article = 'trouble' in read ? read : html ? read : withZones(read, subject.trim() === '' ? 0 : subject.trim().length + 2);
  return {
    id,
    article: 'trouble' in article ? article : { ...article, author: words(unfolded.get('from') ?? '').trim() || null },
    attachments,
  };
}

/** Collects the texts of a message, the parts of parts included; names what is attached. */
function collect(bytes: Buffer, depth: number, parts: Part[], attachments: string[]): void {
  const headers = headersOf(bytes);
  if (parts.length + attachments.length >= MOST_PARTS) return;
  const type = (headers.get('content-type') ?? 'text/plain').split(';')[0].trim().toLowerCase();
  const start = bodyStart(bytes);
  const boundary = parameter(headers.get('content-type') ?? '', 'boundary');
  if (type.startsWith('multipart/') && boundary !== null) {
    if (depth < DEEPEST) for (const part of split(bytes.subarray(start), boundary)) collect(part, depth + 1, parts, attachments);
    return;
  }
  const disposition = headers.get('content-disposition') ?? '';
  const name = parameter(disposition, 'filename') ?? parameter(headers.get('content-type') ?? '', 'name');
  if (/^attachment/i.test(disposition) || (type !== 'text/plain' && type !== 'text/html')) {
    if (name !== null || /^attachment/i.test(disposition)) attachments.push(words(name ?? `part-${attachments.length + 1}`));
    return;
  }
  parts.push({
    type,
    bytes: transferred(bytes.subarray(start), headers.get('content-transfer-encoding') ?? ''),
    charset: parameter(headers.get('content-type') ?? '', 'charset'),
  });
}

/** Headers with their folded lines joined. */
function headersOf(bytes: Buffer): Map<string, string> {
  const start = bodyStart(bytes);
  const decoded = decodeBytes(bytes.subarray(0, start), null);
  const text = 'text' in decoded ? decoded.text : bytes.toString('latin1', 0, start);
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0 && /^[!-9;-~]+$/.test(line.slice(0, colon)) && !headers.has(line.slice(0, colon).toLowerCase()))
      headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

function bodyStart(bytes: Buffer): number {
  if (bytes[0] === 0x0a) return 1;
  if (bytes[0] === 0x0d && bytes[1] === 0x0a) return 2;
  const lf = bytes.indexOf('\n\n');
  const crlf = bytes.indexOf('\r\n\r\n');
  if (lf < 0 && crlf < 0) return bytes.length;
  return crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf + 2;
}

function split(bytes: Buffer, boundary: string): Buffer[] {
  const parts: Buffer[] = [];
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  let from = -1;
  for (let at = bytes.indexOf(mark); at >= 0 && parts.length < MOST_PARTS; at = bytes.indexOf(mark, at + mark.length)) {
    if (at > 0 && bytes[at - 1] !== 0x0a) continue;
    if (from >= 0) parts.push(bytes.subarray(from, at));
    if (bytes.toString('latin1', at + mark.length, at + mark.length + 2) === '--') return parts;
    const feed = bytes.indexOf(0x0a, at);
    from = feed < 0 ? bytes.length : feed + 1;
  }
  if (from >= 0) parts.push(bytes.subarray(from));
  return parts;
}

function transferred(bytes: Buffer, encoding: string): Buffer {
  const name = encoding.trim().toLowerCase();
  if (name === 'base64') return Buffer.from(bytes.toString('latin1').replace(/[^A-Za-z0-9+/=]/g, ''), 'base64');
  return name === 'quoted-printable' ? unquoted(bytes) : bytes;
}

/** Quoted-printable, RFC 2045 section 6.7. */
function unquoted(bytes: Buffer): Buffer {
  const out = Buffer.alloc(bytes.length);
  let size = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0x3d) out[size++] = bytes[i];
    else if (bytes[i + 1] === 0x0a) i++;
    else if (bytes[i + 1] === 0x0d && bytes[i + 2] === 0x0a) i += 2;
    else {
      const pair = bytes.toString('latin1', i + 1, i + 3);
      if (/^[0-9A-Fa-f]{2}$/.test(pair)) {
        out[size++] = Number.parseInt(pair, 16);
        i += 2;
      } else out[size++] = bytes[i];
    }
  }
  return out.subarray(0, size);
}

function parameter(header: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\*?\\s*=\\s*(?:"([^"]{0,200})"|([^\\s;]{1,200}))`, 'i').exec(header.slice(0, 4000));
  return found ? (found[1] ?? found[2]) : null;
}

/** Encoded words of RFC 2047: `=?utf-8?Q?Caf=C3=A9?=`. What cannot be decoded stays as it is. */
function words(header: string): string {
  return header
    .slice(0, 10_000)
    .replace(/(=\?[^?\s]{1,40}\?[bq]\?[^?\s]*\?=)\s+(?==\?)/gi, '$1')
    .replace(/=\?([^?\s]{1,40})\?([bq])\?([^?\s]*)\?=/gi, (whole, charset: string, way: string, data: string) => {
      const bytes = way.toLowerCase() === 'b' ? Buffer.from(data, 'base64') : unquoted(Buffer.from(data.replace(/_/g, ' '), 'latin1'));
      const decoded = decodeBytes(bytes, charset.split('*')[0]);
      return 'text' in decoded ? decoded.text : whole;
    });
}

/**
 * Web archives: each response (WARC) or extracted text (WET) is a source, named by its address; its raw text is the page as it was
 * decoded. Records after ISO 28500; requests and records about the archive itself are no sources.
 */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { dayOf } from './dates.js';
import type { Article, Entry, Excluded, Format, Input, Refused } from './format.js';
import { expansionTrouble, gunzip } from './gzip.js';
import { tooMany } from './json.js';

export const warc: Format = {
  name: 'warc',
  async read(input) {
    // Archives are often compressed record by record, whatever their name says.
    const expanded =
      input.bytes[0] === 0x1f && input.bytes[1] === 0x8b ? gunzip(input.bytes, input.limits.expanded) : { bytes: input.bytes };
    if ('trouble' in expanded) return expanded;
    const bytes = Buffer.from(expanded.bytes.buffer, expanded.bytes.byteOffset, expanded.bytes.length);
    const entries: Entry[] = [];
    let left = input.limits.expanded;
    for (let at = pastBlank(bytes, 0); at < bytes.length; ) {
      const record = recordAt(bytes, at);
      if ('trouble' in record) return { entries: [...entries, { id: 'rest', article: record }] };
      at = pastBlank(bytes, record.next);
      if (!SOURCES.has(record.headers.get('warc-type') ?? '')) continue;
      if (entries.length >= input.limits.records) return tooMany(entries, input.limits.records);
      const id = record.headers.get('warc-target-uri') ?? record.headers.get('warc-record-id') ?? `record-${entries.length + 1}`;
      const read = await readRecord(record, { ...input, limits: { ...input.limits, expanded: left } });
      left -= 'raw' in read ? read.raw.length : 0;
      entries.push({ id, article: read });
    }
    return entries.length === 0 ? { trouble: 'Unexpected archive without pages, expected responses or texts' } : { entries };
  },
};

const SOURCES = new Set(['response', 'resource', 'conversion']);
const LONGEST_HEAD = 64 * 1024;

interface Record {
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Buffer;
  readonly next: number;
}

function pastBlank(bytes: Buffer, at: number): number {
  while (at < bytes.length && (bytes[at] === 0x0d || bytes[at] === 0x0a)) at++;
  return at;
}

function recordAt(bytes: Buffer, at: number): Record | Refused {
  const head = headersAt(bytes, at);
  if (head === null || !/^WARC\/\d/.test(head.first)) return { trouble: `Unexpected bytes at ${at + 1}, expected the head of a record` };
  const length = Number(head.headers.get('content-length') ?? Number.NaN);
  if (!Number.isSafeInteger(length) || length < 0) return { trouble: `Unexpected record without a length at byte ${at + 1}, expected one` };
  if (head.end + length > bytes.length) return { trouble: 'Unexpected end of the file inside a record, expected a whole archive' };
  return { headers: head.headers, block: bytes.subarray(head.end, head.end + length), next: head.end + length };
}

/** A first line and headers up to a blank line, names in lower case; null where there are none. */
export function headersAt(bytes: Buffer, start: number): { first: string; headers: Map<string, string>; end: number } | null {
  const window = bytes.subarray(start, start + LONGEST_HEAD);
  const crlf = window.indexOf('\r\n\r\n');
  const lf = window.indexOf('\n\n');
  const size = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf : lf;
  if (size < 0) return null;
  const lines = window.toString('latin1', 0, size).split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0 && !headers.has(line.slice(0, colon).toLowerCase()))
      headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { first: lines[0], headers, end: start + size + (size === crlf ? 4 : 2) };
}

async function readRecord(record: Record, input: Input): Promise<Article | Refused | Excluded> {
  const type = record.headers.get('content-type') ?? '';
  const date = dayOf(record.headers.get('warc-date') ?? '');
  if (!/^application\/http/i.test(type)) return pageOf(record.block, type || 'text/plain', input, date);
  const head = headersAt(record.block, 0);
  if (head === null) return { trouble: 'Unexpected response without a head, expected HTTP' };
  const status = Number(/^HTTP\/\S+ (\d{3})/.exec(head.first)?.[1] ?? 0);
  if (status < 200 || status > 299) return { excluded: `an answer of status ${status}` };
  const body = bodyOf(record.block.subarray(head.end), head.headers, input.limits.expanded);
  return 'trouble' in body ? body : pageOf(body.bytes, head.headers.get('content-type') ?? 'text/html', input, date);
}

/** Pages and texts are read; pictures and programs are no articles. The day of the crawl is no day of publication, but better than none for relative dates. */
async function pageOf(bytes: Uint8Array, type: string, input: Input, date: string | null): Promise<Article | Refused | Excluded> {
  if (!/^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)/i.test(type))
    return { excluded: `\`${type.split(';')[0].slice(0, 60)}\` holds no article` };
  if (bytes.length === 0) return { excluded: 'an empty answer' };
  const format = await input.formatFor('', bytes, type);
  const charset = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type)?.[1] ?? null;
  const read = await format.read({ ...input, name: '', bytes, charset });
  if ('entries' in read) return { excluded: 'a container inside a container' };
  return 'trouble' in read || read.date !== null ? read : { ...read, date };
}

/** A body as it was meant: chunks joined, compression undone. */
export function bodyOf(bytes: Buffer, headers: ReadonlyMap<string, string>, limit: number): { bytes: Uint8Array } | Refused {
  const joined = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? unchunked(bytes) : bytes;
  const coding = (headers.get('content-encoding') ?? '').trim().toLowerCase();
  try {
    if (coding === 'gzip' || coding === 'x-gzip') return { bytes: gunzipSync(joined, { maxOutputLength: limit }) };
    if (coding === 'br') return { bytes: brotliDecompressSync(joined, { maxOutputLength: limit }) };
    if (coding === 'deflate') return { bytes: inflateSync(joined, { maxOutputLength: limit }) };
  } catch (error) {
    return { trouble: expansionTrouble(error, limit) };
  }
  return coding === '' || coding === 'identity'
    ? { bytes: joined }
    : { trouble: `Unexpected coding \`${coding.slice(0, 20)}\`, expected gzip, br or deflate` };
}

/** Joins the chunks of a body. Archives often keep the header and store the body joined already: then it is left as it is. */
function unchunked(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const feed = bytes.indexOf('\r\n', at);
    const size = feed < 0 || feed - at > 40 ? Number.NaN : Number.parseInt(bytes.toString('latin1', at, feed), 16);
    if (!Number.isSafeInteger(size) || size < 0 || !/^[0-9a-f]+\s*(?:;|$)/i.test(bytes.toString('latin1', at, feed))) return bytes;
    if (size === 0) break;
    parts.push(bytes.subarray(feed + 2, feed + 2 + size));
    at = feed + 2 + size + 2;
  }
  return Buffer.concat(parts);
}

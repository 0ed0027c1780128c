/** JSON and JSON Lines: a record is an article; which fields hold it is told by name. */
import { decodeBytes } from '../encodings.js';
import type { Entry, Fields, Format, Input, ReadResult, Refused } from './format.js';
import { articleOf, fieldOf } from './record.js';

/** Keys under which files keep their list of records. */
const LISTS = ['articles', 'items', 'entries', 'data', 'results', 'docs', 'documents', 'posts', 'stories', 'records', 'hits'];

export const json: Format = {
  name: 'json',
  read(input) {
    const decoded = decodeBytes(input.bytes, input.charset);
    if ('trouble' in decoded) return decoded;
    const body = decoded.text.replace(/^\ufeff/, '');
    const parsed = parse(body);
    if ('trouble' in parsed) return parsed;
    const { value } = parsed;
    const records = listIn(value);
    if (records !== null) return entriesOf(records, input);
    const one = typeof value === 'object' && value !== null ? articleOf(value, input.fields) : null;
    return one ?? noText(input.fields);
  },
};

export const jsonl: Format = {
  name: 'jsonl',
  read(input) {
    const decoded = decodeBytes(input.bytes, input.charset);
    if ('trouble' in decoded) return decoded;
    const entries: Entry[] = [];
    const { text } = decoded;
    let line = 0;
    for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length; ) {
      const feed = text.indexOf('\n', start);
      const end = feed < 0 ? text.length : feed;
      line++;
      const written = text.slice(start, end);
      start = end + 1;
      if (written.trim() === '') continue;
      if (entries.length >= input.limits.records) return tooMany(entries, input.limits.records);
      const parsed = parse(written);
      entries.push('trouble' in parsed ? { id: `line-${line}`, article: parsed } : entryOf(parsed.value, `line-${line}`, input.fields));
    }
    return { entries };
  },
};

function entriesOf(records: readonly unknown[], input: Input): ReadResult {
  const entries = records.slice(0, input.limits.records).map((record, i) => entryOf(record, String(i + 1), input.fields));
  return records.length > entries.length ? tooMany(entries, input.limits.records) : { entries };
}

/** What was read stays read; that there was more is told. */
export function tooMany(entries: Entry[], limit: number): ReadResult {
  return {
    entries: [
      ...entries,
      { id: 'rest', article: { trouble: `Unexpected record after the first ${limit}, expected at most ${limit} in one file` } },
    ],
  };
}

function entryOf(record: unknown, place: string, fields: Fields): Entry {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return {
      id: place,
      article: { trouble: `Unexpected ${Array.isArray(record) ? 'list' : JSON.stringify(record)?.slice(0, 40)}, expected a record` },
    };
  return { id: fieldOf(record, fields.id) ?? place, article: articleOf(record, fields) ?? noText(fields) };
}

const noText = (fields: Fields): Refused => ({
  trouble: `Unexpected record without a text, expected one of the fields ${fields.text
    .slice(0, 6)
    .map((name) => `\`${name}\``)
    .join(', ')}`,
});

function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return null;
  for (const key of LISTS) {
    const list = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    if (Array.isArray(list) && list.every((one) => typeof one === 'object' && one !== null)) return list;
  }
  return null;
}

function parse(text: string): { value: unknown } | Refused {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const { message } = error as Error;
    const at = /position (\d+)/.exec(message)?.[1];
    if (/end of JSON|Unterminated/i.test(message)) return { trouble: 'Unexpected end, expected the rest of the JSON' };
    return { trouble: `Unexpected text${at === undefined ? '' : ` at character ${Number(at) + 1}`}, expected JSON` };
  }
}

/** Records of data files: which of their fields say what, and how a record becomes an article. */

import { dayOf } from './dates.js';
import { type Article, article, type Fields, type Refused } from './format.js';
import { decodeHtmlLike } from './fragment.js';

/** The value that a field's name leads to: the name as it stands, else as a path with dots. Undefined where there is none. */
function valueAt(record: object, name: string): unknown {
  if (Object.hasOwn(record, name)) return (record as Record<string, unknown>)[name];
  let value: unknown = record;
  for (const step of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** The first of the named fields that holds words (or a number); lists of paragraphs are joined. */
export function fieldOf(record: object, names: readonly string[]): string | null {
  for (const name of names) {
    const value = valueAt(record, name);
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number') return String(value);
    if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')) return value.join('\n\n');
  }
  return null;
}

/** An article made of a record, or null when no field holds a text. Its raw text is the record's own: title, a blank line, text. */
export function articleOf(record: object, fields: Fields): Article | Refused | null {
  const text = fieldOf(record, fields.text);
  if (text === null) return null;
  return composed(fieldOf(record, fields.title), text, dateOf(fieldOf(record, fields.date)));
}

const SECONDS = /^\d{9,10}$/;
const MILLISECONDS = /^\d{12,13}$/;

function dateOf(written: string | null): string | null {
  if (written === null) return null;
  // A count of seconds since 1970, as databases write it; eight digits are a day.
  const since = SECONDS.test(written) ? Number(written) * 1000 : MILLISECONDS.test(written) ? Number(written) : null;
  return since === null ? dayOf(written) : new Date(since).toISOString().slice(0, 10);
}

/** Title and text as one article; a text in HTML is read as such. */
export function composed(title: string | null, text: string, date: string | null, html = looksLikeHtml(text)): Article | Refused {
  const lone = loneSurrogate(text) ?? loneSurrogate(title ?? '');
  if (lone !== null) return { trouble: lone };
  const head = title === null || title.trim() === '' ? '' : `${title.trim()}\n\n`;
  const raw = head + text;
  if (html) return decodeHtmlLike(raw, head.length, title, date);
  const blocks = head === '' ? [] : [{ start: 0, end: head.length - 2, kind: 'heading' as const }];
  return article(raw, { text: raw, map: null, blocks }, { title: title?.trim() || null, date });
}

function loneSurrogate(text: string): string | null {
  const at = text.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
  if (at >= 0) return `Unexpected half of a surrogate pair at character ${at + 1}, expected text`;
  const zero = text.indexOf('\0');
  return zero < 0 ? null : `Unexpected NUL at character ${zero + 1}, expected text`;
}

const looksLikeHtml = (text: string): boolean =>
  /<(?:p|div|br|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|table|img|figure|html|body)(?:\s[^<>]*)?\/?>/i.test(text);

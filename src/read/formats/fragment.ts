/** A fragment of HTML inside something else: a feed's entry, a mail, a field of a record. All of it is the article. */
import type { Article, Refused } from './format.js';
import { readHtml } from './html.js';

export function decodeHtmlLike(raw: string, from: number, title: string | null, date: string | null): Article | Refused {
  const read = readHtml(raw, { whole: true, from });
  return 'trouble' in read ? read : { ...read, title: title?.trim() || read.title, date: date ?? read.date };
}

/** EPUB: each chapter of the spine is a source, named by its place in the book; its raw text is the chapter's page. */
import { declaredIn, decodeBytes } from '../encodings.js';
import { dayOf } from './dates.js';
import { xmlOf } from './docx.js';
import type { Entry, Format } from './format.js';
import { readHtml } from './html.js';
import { tooMany } from './json.js';
import { localName, walkXml } from './xml.js';
import { Zip } from './zip.js';

export const epub: Format = {
  name: 'epub',
  read({ bytes, limits }) {
    const zip = Zip.open(bytes, limits.expanded);
    if ('trouble' in zip) return zip;
    const container = xmlOf(zip, 'META-INF/container.xml');
    if ('trouble' in container) return container;
    let rootfile = '';
    walkXml(container.text, {
      open: (name, attributes) => void (localName(name) === 'rootfile' && rootfile === '' && (rootfile = attributes['full-path'] ?? '')),
      close() {},
      text() {},
    });
    const book = xmlOf(zip, rootfile);
    if ('trouble' in book) return book;
    const { chapters, date } = contents(book.text, rootfile.slice(0, rootfile.lastIndexOf('/') + 1));
    const entries: Entry[] = [];
    for (const chapter of chapters) {
      if (entries.length >= limits.records) return tooMany(entries, limits.records);
      const member = zip.read(chapter);
      const decoded = 'trouble' in member ? member : decodeBytes(member.bytes, declaredIn(member.bytes));
      const read = 'trouble' in decoded ? decoded : readHtml(decoded.text, { whole: true });
      // Covers and title pages hold pictures.
      if ('text' in read && read.text.trim() === '') entries.push({ id: chapter, article: { excluded: 'a page without words' } });
      else entries.push({ id: chapter, article: 'trouble' in read ? read : { ...read, date: read.date ?? date } });
    }
    return entries.length === 0 ? { trouble: 'Unexpected book without chapters, expected at least one' } : { entries };
  },
};

function contents(opf: string, folder: string): { chapters: string[]; date: string | null } {
  const pages = new Map<string, string>();
  const spine: string[] = [];
  let date: string | null = null;
  let element = '';
  walkXml(opf, {
    open(full, attributes) {
      element = localName(full);
      if (element === 'item' && /html/.test(attributes['media-type'] ?? '') && attributes.id)
        pages.set(attributes.id, attributes.href ?? '');
      else if (element === 'itemref' && attributes.idref) spine.push(attributes.idref);
    },
    close: () => void (element = ''),
    text: (data) => void (element === 'date' && (date ??= dayOf(data))),
  });
  const hrefs = spine.map((id) => pages.get(id)).filter((href) => href !== undefined && href !== '');
  return { chapters: [...new Set(hrefs.map((href) => resolved(folder, href!)))], date };
}

/** A member's name from a relative address. What leads out of the book finds nothing in it. */
function resolved(folder: string, href: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${unescaped(href.split('#')[0])}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function unescaped(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href; // a name with a bare `%`
  }
}

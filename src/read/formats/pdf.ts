/**
 * PDF with a text layer, by the optional package `unpdf`. The raw text of such a source is the text of its pages, a paragraph a line; a page
 * of pictures has none.
 */

import { dayOf } from './dates.js';
import { type Article, article, type Format, type Refused } from './format.js';

/** What is used of `unpdf`: it is not installed with this package, so its types are not here. */
interface Pdf {
  getDocumentProxy(bytes: Uint8Array, options: object): Promise<Document>;
}
interface Document {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ items: readonly { str?: string; hasEOL?: boolean; height?: number; transform?: readonly number[] }[] }>;
    cleanup(): void;
  }>;
  getMetadata(): Promise<{ info?: Record<string, unknown> }>;
  destroy?(): Promise<void>;
}

const MOST_PAGES = 2000;

export const pdf: Format = {
  name: 'pdf',
  async read({ bytes, limits }) {
    if (Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).indexOf('%PDF-') < 0)
      return { trouble: 'Unexpected file without `%PDF-` at its beginning, expected a PDF' };
    const unpdf = await load();
    if (unpdf === null) return { trouble: 'Unexpected PDF, which needs the package `unpdf`, expected it installed beside factdiff' };
    try {
      return await readPdf(unpdf, bytes, limits.expanded);
    } catch (error) {
      return { trouble: `Unexpected damage in the PDF (${(error as Error).message.slice(0, 80)}), expected a whole one` };
    }
  },
};

async function load(): Promise<Pdf | null> {
  const name = 'unpdf';
  try {
    return (await import(name)) as Pdf;
  } catch {
    return null; // an optional package
  }
}

async function readPdf(unpdf: Pdf, bytes: Uint8Array, most: number): Promise<Article | Refused> {
  // The reader keeps what it is given, and scripts inside documents are never run.
  const document = await unpdf.getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, stopAtErrors: true, verbosity: 0 });
  if (document.numPages > MOST_PAGES) return { trouble: `Unexpected PDF of ${document.numPages} pages, expected at most ${MOST_PAGES}` };
  const pages: string[] = [];
  let size = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const text = pageText((await page.getTextContent()).items);
    page.cleanup();
    size += text.length;
    if (size > most) return { trouble: 'Unexpected PDF that expands beyond the limit, expected less text' };
    if (text !== '') pages.push(text);
  }
  const { info } = await document.getMetadata();
  await document.destroy?.();
  if (pages.length === 0) return { trouble: 'Unexpected PDF without a text layer, expected text (a scan must be recognised first)' };
  const raw = pages.join('\n\n');
  const said = (key: string): string | null =>
    typeof info?.[key] === 'string' && (info[key] as string).trim() !== '' ? (info[key] as string).trim() : null;
  const changed = /^D?:?(\d{8})/.exec(said('ModDate') ?? '')?.[1] ?? '';
  return article(raw, { text: raw, map: null, blocks: [] }, { title: said('Title'), author: said('Author'), modified: dayOf(changed) });
}

interface Item {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly height?: number;
  readonly transform?: readonly number[];
}

/** Paragraphs, a line each: lines that follow one another closely and in one size belong together. */
function pageText(items: readonly Item[]): string {
  let text = '';
  let bottom: number | null = null;
  let height = 0;
  let atEnd = false;
  for (const item of items) {
    if (item.str === undefined) continue;
    const y = item.transform?.[5] ?? null;
    const size = item.height || height;
    if (item.str.trim() !== '') {
      if (atEnd) {
        const apart = bottom !== null && y !== null && (bottom - y > Math.max(height, 6) * 1.9 || bottom - y < 0);
        text = `${text.trimEnd()}${apart || Math.abs(size - height) > 1 ? '\n\n' : endsInHyphen(text) ? '' : ' '}`;
      }
      if (y !== null) bottom = y;
      height = size;
      atEnd = false;
    }
    text += item.str;
    atEnd ||= item.hasEOL === true;
  }
  return text.trim();
}

/** A hyphen at the end of a line may divide a word or join two: either way nothing stands after it. */
const endsInHyphen = (text: string): boolean => /\p{L}-\s*$/u.test(text);

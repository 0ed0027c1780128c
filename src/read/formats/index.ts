/** Every format, in a list. A file's format is told by its name, and where the name says nothing by its first bytes; what no format claims is plain text. */
import { signature } from '../decode.js';
import { type Format, textFormat } from './format.js';
import { plain } from './plain.js';

interface Listed {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly load: () => Promise<Format>;
}

export const formats: readonly Listed[] = [
  { name: 'text', extensions: ['.txt', '.text', '.asc'], load: async () => textFormat(plain) },
  {
    name: 'markdown',
    extensions: ['.md', '.markdown', '.mdown', '.mkd', '.mdx'],
    load: async () => textFormat((await import('./markdown.js')).markdown),
  },
  { name: 'html', extensions: ['.html', '.htm', '.xhtml'], load: async () => textFormat((await import('./html.js')).html, true) },
  { name: 'feed', extensions: ['.xml', '.rss', '.atom'], load: async () => (await import('./feed.js')).feed },
  { name: 'json', extensions: ['.json'], load: async () => (await import('./json.js')).json },
  { name: 'jsonl', extensions: ['.jsonl', '.ndjson'], load: async () => (await import('./json.js')).jsonl },
  { name: 'csv', extensions: ['.csv', '.tsv'], load: async () => (await import('./csv.js')).csv },
  { name: 'docx', extensions: ['.docx'], load: async () => (await import('./docx.js')).docx },
  { name: 'odt', extensions: ['.odt'], load: async () => (await import('./odt.js')).odt },
  { name: 'epub', extensions: ['.epub'], load: async () => (await import('./epub.js')).epub },
  { name: 'pdf', extensions: ['.pdf'], load: async () => (await import('./pdf.js')).pdf },
  { name: 'warc', extensions: ['.warc', '.wet'], load: async () => (await import('./warc.js')).warc },
  { name: 'subtitles', extensions: ['.srt', '.vtt'], load: async () => textFormat((await import('./subtitles.js')).subtitles) },
  { name: 'mail', extensions: ['.eml'], load: async () => (await import('./mail.js')).mail },
  { name: 'mailbox', extensions: ['.mbox'], load: async () => (await import('./mail.js')).mailbox },
  { name: 'program', extensions: [], load: async () => program },
  { name: 'gzip', extensions: ['.gz'], load: async () => (await import('./gzip.js')).gzip },
];

/** A script without an ending: its first line says what runs it. */
const program: Format = { name: 'program', read: () => ({ entries: [{ id: '', article: { excluded: 'a program' } }] }) };

/** Extensions of files that hold no text, or that of a program; a folder that is read may have them lying about. */
export const NOT_TEXT = new Set(
  '.png .jpg .jpeg .gif .webp .avif .svg .ico .bmp .tif .tiff .heic .mp3 .mp4 .m4a .mov .avi .mkv .webm .wav .ogg .flac .woff .woff2 .ttf .otf .zip .tar .7z .rar .bz2 .xz .exe .dll .so .dylib .class .jar .wasm .pyc .o .a .css .scss .less .js .jsx .mjs .cjs .ts .tsx .map .lock .c .h .cc .cpp .cxx .hh .hpp .cs .java .kt .scala .go .rs .rb .php .py .pl .pm .swift .sh .bash .ps1 .bat .cmake .m4 .sql'.split(
    ' ',
  ),
);

/** The extension of a name, lower-case, with its dot; empty when it has none. */
export function extensionOf(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(dot).toLowerCase() : '';
}

/** The format of a file. `type` is a media type (`text/html`) where somebody named one: it wins over the name. */
export function formatFor(name: string, bytes: Uint8Array, type: string | null = null): Promise<Format> {
  const wanted = (type === null ? null : nameOfType(type)) ?? nameByExtension(name) ?? nameByContent(bytes);
  return formats.find((format) => format.name === wanted)!.load();
}

function nameByExtension(name: string): string | null {
  const extension = extensionOf(name);
  return formats.find((format) => format.extensions.includes(extension))?.name ?? null;
}

/** A file whose name says nothing is read as what it plainly is: a page saved without an ending, a PDF. */
function nameByContent(bytes: Uint8Array): string {
  if (signature(bytes) === 'PDF') return 'pdf';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (/^#! ?\//.test(head)) return 'program';
  if (/^<!doctype html|^<html[\s>]/i.test(head)) return 'html';
  if (/^<\?xml[^>]*>\s*<(?:rss|feed|rdf:RDF)[\s>]|^<(?:rss|feed)[\s>]/i.test(head)) return 'feed';
  return 'text';
}

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'html'],
  [/^(?:application|text)\/(?:rss\+xml|atom\+xml|rdf\+xml|xml)$/, 'feed'],
  [/^text\/(?:markdown|x-markdown)$/, 'markdown'],
  [/^application\/(?:ld\+)?json$/, 'json'],
  [/^application\/(?:x-ndjson|jsonl|x-jsonlines)$/, 'jsonl'],
  [/^text\/csv$/, 'csv'],
  [/^application\/pdf$/, 'pdf'],
  [/^application\/epub\+zip$/, 'epub'],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/, 'docx'],
  [/^application\/vnd\.oasis\.opendocument\.text$/, 'odt'],
  [/^text\/(?:vtt|srt)$|^application\/x-subrip$/, 'subtitles'],
  [/^message\/rfc822$/, 'mail'],
  [/^text\/plain$/, 'text'],
];

function nameOfType(type: string): string | null {
  const bare = type.split(';')[0].trim().toLowerCase();
  return TYPES.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

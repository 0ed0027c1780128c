/** Every format, in a list. A file's format is told by its name; what no format claims is read as plain text. */
import { decodeStrictly } from '../decode.js';
import type { Article, Refused, TextFormat } from './format.js';
import { plain } from './plain.js';

interface Listed {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly load: () => Promise<TextFormat>;
}

export const formats: readonly Listed[] = [
  { name: 'text', extensions: ['.txt', '.text', '.asc'], load: async () => plain },
  {
    name: 'markdown',
    extensions: ['.md', '.markdown', '.mdown', '.mkd', '.mdx'],
    load: async () => (await import('./markdown.js')).markdown,
  },
];

/** Extensions of files that hold no text; a folder that is read may have them lying about. */
export const NOT_TEXT = new Set(
  '.png .jpg .jpeg .gif .webp .avif .svg .ico .bmp .tif .tiff .heic .mp3 .mp4 .m4a .mov .avi .mkv .webm .wav .ogg .flac .woff .woff2 .ttf .otf .zip .tar .7z .rar .bz2 .xz .exe .dll .so .dylib .class .jar .wasm .pyc .o .a .css .js .mjs .cjs .ts .map .lock'.split(
    ' ',
  ),
);

/** The extension of a name, lower-case, with its dot; empty when it has none. */
export function extensionOf(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(dot).toLowerCase() : '';
}

/** What reads a file of this name. */
export async function readerFor(name: string): Promise<(bytes: Uint8Array) => Article | Refused> {
  const extension = extensionOf(name);
  const listed = formats.find((format) => format.extensions.includes(extension)) ?? formats[0];
  const format = await listed.load();
  return (bytes) => {
    const decoded = decodeStrictly(bytes);
    return 'trouble' in decoded ? decoded : format.read(decoded.text, name);
  };
}

/** What a format is: a way from a file's bytes to articles. A file per format; `index.ts` lists them. */
import type { Block, OffsetMap, Source } from '../../model/source.js';
import { declaredIn, decodeBytes } from '../encodings.js';
import type { Limits } from '../limits.js';

/** What a format makes of one text. Everything of a source but where it came from. */
export type Article = Omit<Source, 'name' | 'sha256'>;

/** Why a text was not read: one sentence, `Unexpected …, expected …`. */
export interface Refused {
  readonly trouble: string;
}

/** Why a part of a container is no source: the rule, for a reader. */
export interface Excluded {
  readonly excluded: string;
}

/** One record of a container. Its source is named `container#id`. */
export interface Entry {
  /** What the container calls it; made unique and harmless later. Empty for what bears the container's own name. */
  readonly id: string;
  readonly article: Article | Refused | Excluded;
}

/** A file that holds many articles, each read or refused on its own. */
export interface Entries {
  readonly entries: readonly Entry[];
}

/** Which fields of a record (JSON, CSV) say what. Names are tried in order; dots lead into objects. */
export interface Fields {
  readonly id: readonly string[];
  readonly title: readonly string[];
  readonly text: readonly string[];
  readonly date: readonly string[];
}

export interface Input {
  /** Name of the source, for formats that look at its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Encoding named by whoever brought the bytes (a header), or null. */
  readonly charset: string | null;
  readonly limits: Limits;
  readonly fields: Fields;
  /** The format of something inside this file, by name or media type. */
  formatFor(name: string, bytes: Uint8Array, type: string | null): Promise<Format>;
}

export type ReadResult = Article | Refused | Entries;

export interface Format {
  readonly name: string;
  read(input: Input): ReadResult | Promise<ReadResult>;
}

/** A format whose file is one text. */
export interface TextFormat {
  readonly name: string;
  read(raw: string, name: string): Article | Refused;
}

/** Makes a format of bytes from one of text: decodes first. `declares` for texts that name their own encoding near their beginning. */
export function textFormat(format: TextFormat, declares = false): Format {
  return {
    name: format.name,
    read({ name, bytes, charset }) {
      const decoded = decodeBytes(bytes, charset ?? (declares ? declaredIn(bytes) : null));
      return 'trouble' in decoded ? decoded : format.read(decoded.text, name);
    },
  };
}

/** An article without anything known about it but its text. */
export function article(
  raw: string,
  made: { text: string; map: OffsetMap | null; blocks: readonly Block[] },
  known: Partial<Article> = {},
): Article {
  return { raw, text: made.text, map: made.map, blocks: made.blocks, title: null, date: null, comments: [], ...known };
}

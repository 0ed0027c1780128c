/** What a format is: a way from a file's text or bytes to articles. A file per format; `index.ts` lists them. */
import type { Block, OffsetMap, Source } from '../../model/source.js';

/** What a format makes of one text. Everything of a source but where it came from. */
export type Article = Omit<Source, 'name' | 'sha256'>;

/** Why a text was not read: one sentence, `Unexpected …, expected …`. */
export interface Refused {
  readonly trouble: string;
}

export interface TextFormat {
  readonly name: string;
  read(raw: string, name: string): Article | Refused;
}

/** An article without anything known about it but its text. */
export function article(
  raw: string,
  made: { text: string; map: OffsetMap | null; blocks: readonly Block[] },
  known: Partial<Article> = {},
): Article {
  return { raw, text: made.text, map: made.map, blocks: made.blocks, title: null, date: null, comments: [], ...known };
}

import type { Block, Source } from '../../src/model/source.js';

/** A source of plain text. */
export const sourceOf = (text: string, more: { readonly date?: string; readonly blocks?: readonly Block[] } = {}): Source => ({
  name: 'a.txt',
  sha256: '',
  raw: text,
  text,
  map: null,
  title: null,
  date: more.date ?? null,
  blocks: more.blocks ?? [],
  comments: [],
});

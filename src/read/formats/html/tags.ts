/** What an element's name means for reading it, in one look-up. */
import type { BlockKind } from '../../../model/source.js';

/** Ends a line of text. */
export const BLOCK = 1;
/** Its text is none. */
export const SKIP = 2;
/** Says something of the page, or is a line break. */
export const META = 4;
export const TABLE = 8;
export const ROW = 16;
export const HEAD_CELL = 32;
/** Table, row or cell. */
export const TABULAR = 64;
export const LINK = 128;
export const PRE = 256;
/** `h1` to `h6`. */
export const HEADING = 512;
/** Has a kind of its own. */
export const KIND = 1024;
/** Words of a program, or what it prints. */
export const CODE = 2048;

export const KINDS = new Map<string, BlockKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag): [string, BlockKind] => [tag, 'heading']),
  ...['li', 'dt', 'dd'].map((tag): [string, BlockKind] => [tag, 'list']),
  ...['td', 'th'].map((tag): [string, BlockKind] => [tag, 'table']),
  ...['figcaption', 'caption'].map((tag): [string, BlockKind] => [tag, 'caption']),
  ['blockquote', 'quotation'],
]);

const words = (text: string): string[] => text.split(/\s+/);
const LISTS: readonly (readonly [number, readonly string[]])[] = [
  [
    BLOCK,
    words(
      'html body div section article main header footer nav aside p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption figure figcaption blockquote pre address form fieldset legend details summary hr center dialog hgroup menu dir search head',
    ),
  ],
  [
    SKIP,
    words(
      'script style noscript template svg math iframe object embed canvas audio video select option datalist button textarea input map area applet frameset noframes rp rt title nav',
    ),
  ],
  [META, words('meta link time script title br')],
  [TABLE | TABULAR, ['table']],
  [ROW | TABULAR, ['tr']],
  [TABULAR, ['td', 'th']],
  [HEAD_CELL, ['th']],
  [LINK, ['a']],
  [PRE, ['pre']],
  [CODE, ['code', 'samp', 'kbd']],
  [HEADING, ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']],
  [KIND, [...KINDS.keys()]],
];

const flags = new Map<string, number>();
for (const [bit, tags] of LISTS) for (const tag of tags) flags.set(tag, (flags.get(tag) ?? 0) | bit);

/** The bits of an element; 0 for one that is nothing but its text. */
export const flagsOf = (tag: string): number => flags.get(tag) ?? 0;

/**
 * A page as blocks of text: one pass over the parser's events. Every piece of text keeps its place in the raw page; which blocks are
 * the article is decided afterwards (`article.ts`).
 */
import { Parser } from 'htmlparser2';
import type { BlockKind } from '../../../model/source.js';
import type { Comment } from '../../comments.js';
import { addMeta, type Meta, newMeta } from './meta.js';
import { ASIDE, BLOCK, BODY, type Role, SKIPPED, signsOf } from './signs.js';

/** Elements inside one another. Browsers stop at 512; the parser's time grows with it. */
export const DEEPEST = 1500;

export class TooDeep extends Error {}

export interface TextBlock {
  /** Nearest block-level element, an index of {@link Page.parents}. */
  readonly node: number;
  /** Pieces `[first, last)`. */
  first: number;
  last: number;
  /** Units of text, and those of them inside links. */
  length: number;
  linked: number;
  commas: number;
  readonly kind: BlockKind;
  readonly level: number;
  readonly cell: number;
}

export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly head: boolean;
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list',
  dt: 'list',
  dd: 'list',
  blockquote: 'quotation',
  figcaption: 'caption',
  caption: 'caption',
  td: 'table',
  th: 'table',
};
/** Kinds that what is inside them cannot change. */
const KEPT = new Set<BlockKind>(['caption', 'correction', 'footnote']);

interface Open {
  readonly tag: string;
  readonly block: boolean;
  readonly node: number;
  readonly kind: BlockKind;
  readonly level: number;
  readonly cell: number;
  readonly skipped: boolean;
  readonly link: boolean;
  readonly pre: boolean;
}

export class Page {
  readonly blocks: TextBlock[] = [];
  /** Pieces of text: a raw span each, and the text it stands for where that is another. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly texts: (string | null)[] = [];
  /** Block-level elements: the one each is in (-1 for none), and what it is held to be. */
  readonly parents: number[] = [];
  readonly bits: number[] = [];
  readonly cells: Cell[] = [];
  readonly comments: Comment[] = [];
  readonly meta: Meta = newMeta();

  private readonly open: Open[] = [];
  private top: Open = { tag: '', block: true, node: -1, kind: 'prose', level: 0, cell: -1, skipped: false, link: false, pre: false };
  private block: TextBlock | null = null;
  private spaced = true;
  private breaks = 0;
  private table = -1;
  private readonly tables: { row: number; column: number }[] = [];
  private script: string[] | null = null;
  private title: string[] | null = null;
  private parser!: Parser;
  private tagEnd = 0;

  constructor(readonly source: string) {}

  /** Reads `raw` from `from` on. Throws {@link TooDeep}. */
  run(from: number): this {
    this.parser = new Parser(
      {
        onopentag: (name, attributes) => this.opened(name, attributes),
        onclosetag: (name) => this.closed(name),
        ontext: (data) => this.text(data),
        oncomment: (data) => this.comment(data),
      },
      { decodeEntities: true },
    );
    this.offset = from;
    this.parser.write(from === 0 ? this.source : this.source.slice(from));
    this.parser.end();
    this.endBlock();
    return this;
  }

  private offset = 0;

  private opened(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (this.open.length >= DEEPEST) throw new TooDeep();
    const { top } = this;
    this.open.push(top);
    this.tagEnd = this.parser.endIndex + 1 + this.offset;
    if (tag === 'br') this.lineBreak();
    if (top.skipped) {
      this.top = { ...top, tag, block: false };
      return;
    }
    addMeta(this.meta, tag, attributes);
    if (tag === 'script' && attributes.type === 'application/ld+json') this.script = [];
    if (tag === 'title' && top.node <= 1) this.title = [];
    const block = BLOCK.has(tag);
    if (block) this.endBlock();
    const skipped = SKIPPED.has(tag) || tag === 'title' || tag === 'head' || isHidden(attributes);
    const signs = block || attributes.class !== undefined || attributes.itemprop !== undefined ? signsOf(tag, attributes) : null;
    const node =
      block || (signs !== null && (signs.bits & (ASIDE | BODY)) !== 0 && tag !== 'a' && tag !== 'p')
        ? this.node(signs?.bits ?? 0)
        : top.node;
    const cell = tag === 'td' || tag === 'th' ? this.cell(tag === 'th', attributes.colspan) : tag === 'table' ? -1 : top.cell;
    if (tag === 'table') this.enterTable();
    if (tag === 'tr') this.enterRow();
    this.top = {
      tag,
      block,
      node,
      kind: kindOf(tag, top.kind, signs?.role ?? null),
      level: tag.length === 2 && tag[0] === 'h' && tag[1] >= '1' && tag[1] <= '6' ? Number(tag[1]) : top.level,
      cell,
      skipped: skipped && tag !== 'head',
      link: top.link || tag === 'a',
      pre: top.pre || tag === 'pre',
    };
  }

  private closed(tag: string): void {
    const { top } = this;
    if (top.tag === 'script' && this.script !== null) {
      this.meta.linkedData.push(this.script.join(''));
      this.script = null;
    }
    if (top.tag === 'title' && this.title !== null) {
      this.meta.title ??= this.title.join('').replace(/\s+/g, ' ').trim() || null;
      this.title = null;
    }
    if (top.block && !top.skipped) this.endBlock();
    if (tag === 'table' && this.tables.length > 0) this.tables.pop();
    this.top = this.open.pop() ?? top;
  }

  private text(data: string): void {
    const { top } = this;
    if (top.skipped) {
      (this.script ?? this.title)?.push(data);
      return;
    }
    const end = this.parser.endIndex + 1 + this.offset;
    if (this.parser.startIndex + this.offset >= end) {
      this.secondHalf(data, end);
      return;
    }
    const start = this.referenceStart(data, end);
    if (start < 0) this.literal(data, end - data.length);
    else this.piece(data, start, end);
  }

  /** Some references stand for two characters, and each comes as an event of its own: the second belongs to the piece of the first. */
  private secondHalf(data: string, end: number): void {
    const last = this.ends.length - 1;
    if (this.block === null || last < this.block.first || this.ends[last] !== end || this.texts[last] === null) return;
    this.texts[last] += data;
    this.block.length += data.length;
  }

  /**
   * Where the character reference begins that a text event stands for, or -1 for text as it stands. The parser's own beginning of a text is
   * not used: after `</b >` it is too early.
   */
  private referenceStart(data: string, end: number): number {
    const told = this.parser.startIndex + this.offset;
    if (data.length > 2 || told === end - data.length) return -1;
    const at = this.source.lastIndexOf('&', end - 1);
    return at >= told && REFERENCE.test(this.source.slice(at, end)) ? at : -1;
  }

  /** Text as it stands, its runs of white space made one space each. */
  private literal(data: string, start: number): void {
    if (this.top.pre) {
      if (this.block !== null || data.trim() !== '') this.piece(data, start, start + data.length);
      return;
    }
    let at = 0;
    SPACES.lastIndex = 0;
    for (let found = SPACES.exec(data); found !== null; found = SPACES.exec(data)) {
      const from = found.index;
      if (from > at) this.piece(data, start + at, start + from, at, from);
      at = SPACES.lastIndex;
      this.space(start + from, start + at);
    }
    if (at < data.length) this.piece(data, start + at, start + data.length, at, data.length);
  }

  private space(start: number, end: number): void {
    if (this.block === null || this.spaced) return;
    this.add(' ', start, end, 1);
    this.spaced = true;
  }

  private piece(data: string, start: number, end: number, from = 0, to = data.length): void {
    if (this.block === null) {
      // A block begins with its first visible unit.
      while (from < to && data[from] === ' ') {
        from++;
        start++;
      }
      if (from === to) return;
      this.begin();
    } else if (this.spaced && data[from] === ' ' && !this.top.pre) {
      from++;
      start++;
      if (from === to) return;
    }
    this.breaks = 0;
    this.spaced = data[to - 1] === ' ';
    this.add(to - from === end - start ? null : data.slice(from, to), start, end, to - from);
    for (let comma = data.indexOf(',', from); comma >= 0 && comma < to; comma = data.indexOf(',', comma + 1)) this.block!.commas++;
  }

  private add(text: string | null, start: number, end: number, length: number): void {
    const block = this.block!;
    const last = this.ends.length - 1;
    if (text === null && last >= block.first && this.texts[last] === null && this.ends[last] === start) this.ends[last] = end;
    else {
      this.starts.push(start);
      this.ends.push(end);
      this.texts.push(text);
    }
    block.last = this.ends.length;
    block.length += length;
    if (this.top.link) block.linked += length;
  }

  private begin(): void {
    const { node, kind, level, cell } = this.top;
    const at = this.ends.length;
    this.block = { node, first: at, last: at, length: 0, linked: 0, commas: 0, kind, level, cell };
    this.blocks.push(this.block);
    this.spaced = true;
  }

  private endBlock(): void {
    this.block = null;
    this.spaced = true;
    this.breaks = 0;
  }

  /** One break ends a line, a second one a paragraph. */
  private lineBreak(): void {
    if (this.block === null || this.top.skipped) return;
    const told = this.parser.startIndex + this.offset;
    const start = Math.max(told, this.source.indexOf('<', told));
    if (this.breaks++ > 0) this.endBlock();
    else {
      this.add('\n', start, Math.max(start, this.tagEnd), 1);
      this.spaced = true;
    }
  }

  private comment(data: string): void {
    const end = this.parser.endIndex + 1 + this.offset;
    const start = end - data.length - '<!---->'.length;
    if (start >= 0 && this.source.startsWith('<!--', start) && this.source.startsWith('-->', end - 3) && end - start >= 7)
      this.comments.push({ start, end, text: this.source.slice(start + 4, end - 3) });
  }

  private node(bits: number): number {
    this.parents.push(this.top.node);
    this.bits.push(bits);
    return this.parents.length - 1;
  }

  private enterTable(): void {
    this.table++;
    this.tables.push({ row: -1, column: 0 });
  }

  private enterRow(): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    table.row++;
    table.column = 0;
  }

  private cell(head: boolean, span: string | undefined): number {
    const table = this.tables.at(-1);
    if (table === undefined) return -1;
    this.cells.push({ table: this.table, row: table.row, column: table.column, head });
    const columns = Number(span ?? 1);
    table.column += columns >= 1 && columns <= 1000 ? Math.floor(columns) : 1;
    return this.cells.length - 1;
  }
}

const REFERENCE = /^&#?\w+;?$/;
const SPACES = /[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+/g;

function kindOf(tag: string, outer: BlockKind, role: Role): BlockKind {
  if (KEPT.has(outer)) return outer;
  if (role !== null) return role;
  return KINDS[tag] ?? outer;
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true;
  const style = attributes.style;
  return style !== undefined && /(?:^|;)\s*display\s*:\s*none/i.test(style);
}

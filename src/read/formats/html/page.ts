/**
 * A page as blocks of text: one pass over the parser's events. Every piece of text keeps its place in the raw page; which blocks are
 * the article is decided afterwards (`article.ts`).
 */
import { Parser } from 'htmlparser2';
import type { BlockKind } from '../../../model/source.js';
import type { Comment } from '../../comments.js';
import { addMeta, authorIn, type Meta, newMeta } from './meta.js';
import { ASIDE, BODY, BYLINE, bylineRank, CAPTION, CORRECTION, FOREIGN, NEVER, PROGRAM, signsOf } from './signs.js';
import { BLOCK, CODE, flagsOf, HEAD_CELL, HEADING, KIND, KINDS, LINK, META, PRE, ROW, SKIP, TABLE, TABULAR } from './tags.js';

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

/** Kinds that what is inside them cannot change. */
const KEPT = new Set<BlockKind>(['caption', 'correction', 'footnote']);

/** An element that changes how what is in it is read. Others leave no trace but their place in the count of open ones. */
class Open {
  flags = 0;
  node = -1;
  kind: BlockKind = 'prose';
  level = 0;
  cell = -1;
  skipped = false;
  link = false;
  pre = false;
  /** The page says that what is typed in it is a program. */
  program = false;
  code = false;
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

  /** Open elements, the outermost first, used again and again: pages open thousands and never many at once. */
  private readonly open: Open[] = [new Open()];
  private depth = 0;
  private top: Open = this.open[0];
  /** For each open element, whether it is on {@link open}. */
  private readonly traced: boolean[] = [];
  private block: TextBlock | null = null;
  private spaced = true;
  private breaks = 0;
  private table = -1;
  private readonly tables: { row: number; column: number }[] = [];
  private script: string[] | null = null;
  private title: string[] | null = null;
  private byline: { readonly rank: number; readonly depth: number; readonly words: string[] } | null = null;
  private headline = false;
  private parser!: Parser;
  private offset = 0;

  constructor(readonly source: string) {}

  /** Reads `raw` from `from` on. Throws {@link TooDeep}. */
  run(from: number): this {
    this.parser = new Parser(
      {
        onopentag: (name, attributes) => this.opened(name, attributes),
        onclosetag: () => this.closed(),
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

  private opened(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (this.traced.length >= DEEPEST) throw new TooDeep();
    const flags = flagsOf(tag);
    if (this.top.skipped || (flags === 0 && isEmpty(attributes))) {
      this.traced.push(false);
      return;
    }
    if ((flags & META) !== 0) this.about(tag, attributes);
    if ((flags & BLOCK) !== 0) this.endBlock();
    this.traced.push(true);
    this.enter(tag, flags, attributes);
  }

  private enter(tag: string, flags: number, attributes: Readonly<Record<string, string>>): void {
    const outer = this.top;
    const block = (flags & BLOCK) !== 0;
    const signs = block || attributes.class !== undefined || attributes.itemprop !== undefined ? signsOf(tag, attributes) : 0;
    const part = (signs & (ASIDE | BODY)) !== 0 && (flags & LINK) === 0;
    const node = block || part ? this.node(signs) : outer.node;
    const cell = (flags & TABULAR) !== 0 ? this.tabular(flags, attributes) : outer.cell;
    this.depth++;
    if (this.depth === this.open.length) this.open.push(new Open());
    const inner = this.open[this.depth];
    inner.flags = flags;
    inner.node = node;
    inner.kind = (signs & (CAPTION | CORRECTION)) === 0 && (flags & KIND) === 0 ? outer.kind : kindOf(tag, outer.kind, signs);
    inner.level = (flags & HEADING) !== 0 ? Number(tag[1]) : outer.level;
    inner.cell = cell;
    inner.skipped = (flags & SKIP) !== 0 || isHidden(attributes);
    inner.link = outer.link || (flags & LINK) !== 0;
    inner.pre = outer.pre || (flags & PRE) !== 0;
    inner.program = outer.program || (signs & PROGRAM) !== 0;
    inner.code = outer.code || (inner.pre && (inner.program || (flags & CODE) !== 0));
    this.top = inner;
    if (inner.level === 1) this.headline = true;
    if (this.headline && ((signs & BYLINE) !== 0 || ((flags & LINK) !== 0 && attributes.rel !== undefined))) this.beginByline(attributes);
  }

  /** Who wrote it stands below the headline, and in no list of other articles or discussion. */
  private beginByline(attributes: Readonly<Record<string, string>>): void {
    const rank = bylineRank(attributes);
    if (rank < 0 || this.top.skipped || (this.byline !== null && this.byline.rank <= rank)) return;
    for (let node = this.top.node; node >= 0; node = this.parents[node]) if ((this.bits[node] & (NEVER | FOREIGN)) !== 0) return;
    this.byline = { rank, depth: this.depth, words: [] };
  }

  private endByline(): void {
    const { rank, words } = this.byline!;
    this.meta.bylines[rank] ??= authorIn(words.join(' '));
    this.byline = null;
  }

  /** Elements that say something of the page, and the line break. */
  private about(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'br') this.lineBreak();
    else addMeta(this.meta, tag, attributes);
    if (tag === 'script' && attributes.type === 'application/ld+json') this.script = [];
    if (tag === 'title' && this.top.node <= 1) this.title = [];
  }

  private closed(): void {
    if (this.traced.pop() !== true) return;
    const { flags, skipped } = this.top;
    if ((flags & META) !== 0) this.endAbout();
    if ((flags & BLOCK) !== 0 && !skipped) this.endBlock();
    if ((flags & TABLE) !== 0 && this.tables.length > 0) this.tables.pop();
    if (this.byline !== null && this.byline.depth === this.depth) this.endByline();
    this.depth--;
    this.top = this.open[this.depth];
  }

  private endAbout(): void {
    if (this.script !== null) this.meta.linkedData.push(this.script.join(''));
    else if (this.title !== null) this.meta.title ??= this.title.join('').replace(/\s+/g, ' ').trim() || null;
    this.script = null;
    this.title = null;
  }

  private text(data: string): void {
    const { top } = this;
    if (top.skipped) {
      (this.script ?? this.title)?.push(data);
      return;
    }
    if (this.byline !== null) this.byline.words.push(data);
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
    const written = this.source.slice(told, end);
    const at = written.lastIndexOf('&');
    return at >= 0 && REFERENCE.test(written.slice(at)) ? told + at : -1;
  }

  /** Text as it stands, its runs of white space made one space each. */
  private literal(data: string, start: number): void {
    if (this.top.pre) {
      if (this.block !== null || data.trim() !== '') this.piece(data, start, start + data.length);
      return;
    }
    if (isSmooth(data)) {
      this.piece(data, start, start + data.length);
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
    const { node, level, cell } = this.top;
    const kind = this.top.code ? 'boilerplate' : this.top.kind;
    const at = this.ends.length;
    this.block = { node, first: at, last: at, length: 0, linked: 0, kind, level, cell };
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
      this.add('\n', start, Math.max(start, this.parser.endIndex + 1 + this.offset), 1);
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

  private tabular(flags: number, attributes: Readonly<Record<string, string>>): number {
    if ((flags & TABLE) !== 0) {
      this.table++;
      this.tables.push({ row: -1, column: 0 });
      return -1;
    }
    const table = this.tables.at(-1);
    if (table === undefined) return -1;
    if ((flags & ROW) === 0) return this.cell(table, (flags & HEAD_CELL) !== 0, attributes.colspan);
    table.row++;
    table.column = 0;
    return -1;
  }

  private cell(table: { row: number; column: number }, head: boolean, span: string | undefined): number {
    this.cells.push({ table: this.table, row: table.row, column: table.column, head });
    const columns = Number(span ?? 1);
    table.column += columns >= 1 && columns <= 1000 ? Math.floor(columns) : 1;
    return this.cells.length - 1;
  }
}

/** Whether there is nothing but single spaces between words; asked in the way that engines answer fastest. */
const isSmooth = (data: string): boolean =>
  !data.includes('\n') && !data.includes('  ') && !data.includes('\t') && !data.includes('\r') && !data.includes('\f');

const REFERENCE = /^&#?\w+;?$/;
const SPACES = /[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+/g;

function kindOf(tag: string, outer: BlockKind, signs: number): BlockKind {
  if (KEPT.has(outer)) return outer;
  if ((signs & CAPTION) !== 0) return 'caption';
  return (signs & CORRECTION) !== 0 ? 'correction' : (KINDS.get(tag) ?? outer);
}

function isEmpty(attributes: Readonly<Record<string, string>>): boolean {
  for (const _ in attributes) return false;
  return true;
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true;
  const style = attributes.style;
  return style !== undefined && /(?:^|;)\s*display\s*:\s*none/i.test(style);
}

/** The block structure of Markdown: lines into paragraphs, headings, list items, tables, quotations, code. */
import type { BlockKind } from '../../model/source.js';

export interface Piece {
  /** Offsets in the raw text of what a line holds once its container marks are gone. */
  readonly start: number;
  readonly end: number;
}

export interface Lines {
  readonly kind: BlockKind;
  readonly pieces: readonly Piece[];
  readonly heads?: readonly string[];
  /** Code: no inline marks in it. */
  readonly verbatim?: boolean;
}

interface Options {
  readonly mdx: boolean;
  /** Ranges to be passed over. */
  readonly comments: readonly { start: number; end: number }[];
}

export function linesOf(raw: string, from: number, options: Options): Lines[] {
  const parser = new BlockParser(raw, options);
  parser.run(from);
  return parser.blocks;
}

const TAB = 4;

class BlockParser {
  readonly blocks: Lines[] = [];
  private open: { kind: BlockKind; pieces: Piece[] } | null = null;
  private fence: { char: string; length: number; quoted: boolean; pieces: Piece[] } | null = null;
  /** Where text begins again after an element whose content is none. */
  private resume = 0;
  /** Such elements that nothing closes from here on. */
  private readonly unclosed = new Set<string>();
  private comment = 0;
  private inList = false;
  private afterBlank = true;

  constructor(
    private readonly raw: string,
    private readonly options: Options,
  ) {}

  run(from: number): void {
    const { raw } = this;
    for (let at = from; at < raw.length; ) {
      const feed = nextBreak(raw, at);
      this.line(at, feed);
      at = raw[feed] === '\r' && raw[feed + 1] === '\n' ? feed + 2 : feed + 1;
    }
    this.endFence();
    this.flush();
  }

  private line(start: number, end: number): void {
    const from = this.pastComment(Math.max(start, this.resume), end);
    if (from >= end && from > start) return;
    const inside = this.fence === null ? -1 : this.insideFence(from, end);
    if (inside >= 0) this.inFence(inside, end);
    else {
      this.inContainers(from, end);
      // What follows such an element on its line is text again.
      for (let at = this.resume; at > from && at < end && this.fence === null; at = this.resume) {
        if (this.raw.slice(at, end).trim() === '') break;
        this.inContainers(at, end);
        if (this.resume <= at) break;
      }
    }
  }

  private inContainers(from: number, end: number): void {
    const spot = this.containers(from, end);
    if (spot.at >= end) this.flush();
    else this.content(spot.at, end, spot);
    this.afterBlank = spot.at >= end;
  }

  /** Where a line goes on after a comment that it began or lies in. */
  private pastComment(start: number, end: number): number {
    const { comments } = this.options;
    while (this.comment < comments.length && comments[this.comment].end <= start) this.comment++;
    const next = comments[this.comment];
    if (next === undefined || next.start >= end) return start;
    if (next.start > start && this.raw.slice(start, next.start).trim() !== '') return start;
    return Math.min(next.end, end);
  }

  /** Passes quotation marks and list marks at the start of a line, whatever their nesting. */
  private containers(start: number, end: number): { at: number; quoted: boolean; item: boolean; indent: number } {
    const { raw } = this;
    let at = start;
    let quoted = false;
    let item = false;
    let indent = 0;
    // What keeps the line from being a rule keeps it from being one further on too, until it is passed.
    let hindered = { mark: '', by: start };
    for (;;) {
      indent = 0;
      while (at < end && (raw[at] === ' ' || raw[at] === '\t')) indent += raw[at++] === '\t' ? TAB : 1;
      if (at < end && raw[at] === '>' && (indent < TAB || this.inList)) {
        if (indent === 0 && !item && this.afterBlank) this.inList = false;
        at++;
        quoted = true;
        continue;
      }
      if (raw[at] !== hindered.mark || at >= hindered.by) hindered = { mark: raw[at], by: breakEnd(raw, at, end) };
      const marker = hindered.by >= end && isBreak(raw, at, end) ? 0 : listMarker(raw, at, end);
      // A figure and a full stop in the middle of a paragraph is text, as CommonMark has it for all but `1.`
      const interrupts =
        marker > 0 && (this.open === null || this.open.kind === 'list' || marker === 2 || (marker === 3 && raw[at] === '1'));
      if (marker > 0 && interrupts && (indent < TAB || this.inList)) {
        at += marker;
        item = true;
        continue;
      }
      return { at, quoted, item, indent };
    }
  }

  private content(at: number, end: number, spot: { quoted: boolean; item: boolean; indent: number }): void {
    const { raw } = this;
    // Four columns in, what would be a mark goes on with the paragraph.
    if (spot.indent >= TAB && !spot.item && this.open !== null) {
      this.text(at, end, spot);
      return;
    }
    const fence = fenceAt(raw, at, end);
    if (fence && (spot.indent < TAB || this.inList)) {
      this.flush();
      this.fence = { ...fence, quoted: spot.quoted, pieces: [] };
      return;
    }
    if (spot.item) {
      this.flush();
      this.inList = true;
    } else if (spot.indent === 0 && this.afterBlank) this.inList = false;
    if (spot.indent >= TAB && !spot.item && !this.inList && this.open === null) {
      this.code(at, end);
      return;
    }
    if (this.heading(at, end) || this.rule(at, end) || this.reference(at, end) || this.table(at, end)) return;
    if (this.options.mdx && this.open === null && /^(?:import|export)\s/.test(raw.slice(at, at + 8))) return;
    const past = pastRawElement(raw, at, end, this.unclosed);
    if (past > 0) {
      this.flush();
      this.resume = past;
      return;
    }
    this.text(at, end, spot);
  }

  private text(at: number, end: number, spot: { quoted: boolean; item: boolean }): void {
    const { raw } = this;
    const footnote = /^\[\^[^\]\s]{1,80}\]:[ \t]*/.exec(raw.slice(at, Math.min(end, at + 100)));
    const kind: BlockKind = footnote ? 'footnote' : this.kindHere(at, end, spot);
    const start = footnote ? at + footnote[0].length : at;
    if (footnote || this.open === null || (spot.item && this.open.pieces.length > 0)) this.flush();
    this.open ??= { kind, pieces: [] };
    this.open.pieces.push({ start, end: trimmedEnd(raw, start, end) });
  }

  private kindHere(at: number, end: number, spot: { quoted: boolean; item: boolean }): BlockKind {
    if (spot.item || this.inList) return 'list';
    if (spot.quoted) return 'quotation';
    const line = this.raw.slice(at, Math.min(end, at + 600));
    if (/^!\[[^\]]*\]\([^)]*\)\s*$/.test(line) || /^<figcaption\b/i.test(line)) return 'caption';
    return 'prose';
  }

  private code(at: number, end: number): void {
    const last = this.blocks.at(-1);
    if (last?.verbatim && !this.afterBlank) (last.pieces as Piece[]).push({ start: at, end });
    else this.blocks.push({ kind: 'boilerplate', pieces: [{ start: at, end }], verbatim: true });
  }

  private heading(at: number, end: number): boolean {
    const { raw } = this;
    let level = 0;
    while (raw[at + level] === '#') level++;
    if (level >= 1 && level <= 6 && (at + level >= end || ' \t'.includes(raw[at + level]))) {
      this.flush();
      let start = at + level;
      let stop = trimmedEnd(raw, start, end);
      while (start < stop && ' \t'.includes(raw[start])) start++;
      let hashes = stop;
      while (hashes > start && raw[hashes - 1] === '#') hashes--;
      if (hashes === start || ' \t'.includes(raw[hashes - 1])) stop = trimmedEnd(raw, start, hashes);
      if (stop > start) this.blocks.push({ kind: 'heading', pieces: [{ start, end: stop }] });
      return true;
    }
    if (this.open === null || (raw[at] !== '=' && raw[at] !== '-') || !isUnderline(raw, at, end)) return false;
    if (this.open.kind !== 'prose') return false;
    this.blocks.push({ kind: 'heading', pieces: this.open.pieces });
    this.open = null;
    return true;
  }

  private rule(at: number, end: number): boolean {
    if (!isBreak(this.raw, at, end)) return false;
    this.flush();
    return true;
  }

  /** `[label]: address "title"`: an address, not text. */
  private reference(at: number, end: number): boolean {
    if (this.raw[at] !== '[' || this.open !== null) return false;
    const line = this.raw.slice(at, Math.min(end, at + 2000));
    return /^\[(?!\^)(?:[^\]\\\n]|\\.){1,999}\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/.test(line);
  }

  /** A row of dashes under a single line of cells makes both, and every line with a bar after it, a table. */
  private table(at: number, end: number): boolean {
    const { raw } = this;
    const last = this.blocks.at(-1) as (Lines & { columns?: readonly string[] }) | undefined;
    if (this.open === null && last?.columns && !this.afterBlank) {
      this.row(cellsOf(raw, at, end), last.columns);
      return true;
    }
    if (this.open?.pieces.length !== 1 || this.open.kind !== 'prose' || !isDelimiterRow(raw, at, end)) return false;
    const [{ start, end: stop }] = this.open.pieces;
    if (raw.slice(start, stop).indexOf('|') < 0) return false;
    const head = cellsOf(raw, start, stop);
    if (head.length !== cellsOf(raw, at, end).length) return false;
    this.open = null;
    this.row(
      head,
      head.map((cell) => bare(raw.slice(cell.start, cell.end))),
      true,
    );
    return true;
  }

  private row(cells: readonly Piece[], columns: readonly string[], head = false): void {
    const first = cells[0] ? bare(this.raw.slice(cells[0].start, cells[0].end)) : '';
    cells.forEach((cell, i) => {
      const heads = head ? [] : [columns[i] ?? '', i === 0 ? '' : first].filter((text) => text !== '');
      const block: Lines & { columns: readonly string[] } = { kind: 'table', pieces: [cell], heads, columns };
      if (cell.end > cell.start || i === cells.length - 1) this.blocks.push(block);
    });
  }

  /** Where a line goes on inside the fence, or -1 when the quotation that the fence stands in is over. */
  private insideFence(at: number, end: number): number {
    if (!this.fence!.quoted) return at;
    let from = at;
    while (from < end && (this.raw[from] === ' ' || this.raw[from] === '\t')) from++;
    if (this.raw[from] === '>' && from < end) return this.raw[from + 1] === ' ' ? from + 2 : from + 1;
    this.endFence();
    return -1;
  }

  private inFence(at: number, end: number): void {
    const { raw, fence } = this;
    const line = raw.slice(at, Math.min(end, at + 200)).trim();
    if (line.length >= fence!.length && [...line].every((ch) => ch === fence!.char)) this.endFence();
    else if (end > at) fence!.pieces.push({ start: at, end });
  }

  private endFence(): void {
    if (this.fence && this.fence.pieces.length > 0) this.blocks.push({ kind: 'boilerplate', pieces: this.fence.pieces, verbatim: true });
    this.fence = null;
  }

  private flush(): void {
    if (this.open?.pieces.some((piece) => piece.end > piece.start)) this.blocks.push(this.open);
    this.open = null;
  }
}

/** The text of a cell without its marks; `log_retention` keeps what stands inside a word. */
const bare = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .trim();

function nextBreak(raw: string, at: number): number {
  for (let i = at; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit === 0x0a || unit === 0x0d) return i;
  }
  return raw.length;
}

function trimmedEnd(raw: string, start: number, end: number): number {
  while (end > start && ' \t'.includes(raw[end - 1])) end--;
  return end;
}

/** Length of a bullet or number at `at` with the space after it (2 for bullets), or 0. */
function listMarker(raw: string, at: number, end: number): number {
  const ch = raw[at];
  if (at >= end) return 0;
  const spaced = (i: number): boolean => i >= end || raw[i] === ' ' || raw[i] === '\t';
  if ((ch === '-' || ch === '*' || ch === '+') && spaced(at + 1)) return Math.min(2, end - at);
  let digits = 0;
  while (digits < 9 && raw[at + digits] >= '0' && raw[at + digits] <= '9') digits++;
  const mark = raw[at + digits];
  if (digits === 0 || digits > 3 || (mark !== '.' && mark !== ')') || !spaced(at + digits + 1)) return 0;
  return Math.min(digits + 2, end - at);
}

/** `***`, `- - -`, `___`: a line across. */
function isBreak(raw: string, at: number, end: number): boolean {
  const ch = raw[at];
  if ((ch !== '*' && ch !== '-' && ch !== '_') || breakEnd(raw, at, end) < end) return false;
  let marks = 0;
  for (let i = at; i < end && marks < 3; i++) if (raw[i] === ch) marks++;
  return marks >= 3;
}

/** The first place from `at` on that holds neither the mark at `at` nor a blank; `end` when there is none. */
function breakEnd(raw: string, at: number, end: number): number {
  let i = at;
  while (i < end && (raw[i] === raw[at] || raw[i] === ' ' || raw[i] === '\t')) i++;
  return i;
}

function isUnderline(raw: string, at: number, end: number): boolean {
  const ch = raw[at];
  let i = at;
  while (i < end && raw[i] === ch) i++;
  return trimmedEnd(raw, i, end) === i;
}

function fenceAt(raw: string, at: number, end: number): { char: string; length: number } | null {
  const char = raw[at];
  if (char !== '`' && char !== '~') return null;
  let length = 0;
  while (at + length < end && raw[at + length] === char) length++;
  if (length < 3 || (char === '`' && raw.slice(at + length, Math.min(end, at + 300)).includes('`'))) return null;
  return { char, length };
}

/** Elements whose content is no text. */
const RAW_TAGS = /^<(script|style|template|svg|iframe|object|noscript)\b/i;
const CLOSINGS = new Map<string, RegExp>();

/** One past the end of such an element that begins at `at`, or -1. One that is never closed hides nothing. */
function pastRawElement(raw: string, at: number, end: number, unclosed: Set<string>): number {
  const tag = raw[at] === '<' ? RAW_TAGS.exec(raw.slice(at, Math.min(end, at + 12)))?.[1].toLowerCase() : undefined;
  if (tag === undefined || unclosed.has(tag)) return -1;
  const closing = CLOSINGS.get(tag) ?? new RegExp(`</${tag}\\s*>`, 'gi');
  CLOSINGS.set(tag, closing);
  closing.lastIndex = at;
  if (closing.test(raw)) return closing.lastIndex;
  unclosed.add(tag);
  return -1;
}

function isDelimiterRow(raw: string, at: number, end: number): boolean {
  let dashes = 0;
  for (let i = at; i < end; i++) {
    const ch = raw[i];
    if (ch === '-') dashes++;
    else if (ch !== '|' && ch !== ':' && ch !== ' ' && ch !== '\t') return false;
  }
  return dashes > 0;
}

/** The cells of a row between bars, trimmed; `\|` does not divide. */
function cellsOf(raw: string, at: number, end: number): Piece[] {
  const cells: Piece[] = [];
  let from = at;
  const stop = trimmedEnd(raw, at, end);
  if (raw[from] === '|') from++;
  for (let i = from; i <= stop; i++) {
    if (i < stop && (raw[i] !== '|' || raw[i - 1] === '\\')) continue;
    if (i === stop && from === stop && cells.length > 0) break;
    let start = from;
    while (start < i && ' \t'.includes(raw[start])) start++;
    cells.push({ start, end: trimmedEnd(raw, start, i) });
    from = i + 1;
  }
  return cells;
}

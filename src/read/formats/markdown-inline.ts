/** What stands inside a paragraph of Markdown: marks are taken out, entities and escapes become what they stand for. */
import type { TextBuilder } from '../offsets.js';
import { entityAt } from './entities.js';
import type { Piece } from './markdown-blocks.js';

type Range = { readonly start: number; readonly end: number };

const LONGEST_TAG = 4096;
const LONGEST_ADDRESS = 4096;
/** Brackets inside an address; CommonMark asks for at least three. */
const DEEPEST_ADDRESS = 32;
/** A paragraph's end in place of so many units; one as long as what it stands for would be taken for itself. */
const apart = (units: number): string => (units === 2 ? ' \n\n' : '\n\n');
const ESCAPABLE = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** Labels of link references, folded: `[text][label]` is a link only where its label is defined. */
export function collectLabels(raw: string, from: number): Set<string> {
  const labels = new Set<string>();
  for (let at = raw.indexOf(']:', from); at >= 0; at = raw.indexOf(']:', at + 2)) {
    const open = raw.lastIndexOf('[', at);
    if (open >= from && at - open < 1000 && raw[open + 1] !== '^') labels.add(labelOf(raw.slice(open + 1, at)));
  }
  return labels;
}

const labelOf = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Writes the text of a paragraph whose lines are `pieces`. Line breaks become spaces. */
export function inline(
  builder: TextBuilder,
  raw: string,
  pieces: readonly Piece[],
  labels: ReadonlySet<string>,
  comments: readonly Range[],
): void {
  new Inline(builder, raw, pieces, labels, comments).run();
}

/** A stretch that is not copied: dropped, or replaced by `text`. */
interface Cut extends Range {
  readonly text: string;
}

interface Bracket {
  readonly at: number;
  readonly image: boolean;
}

interface Run extends Range {
  readonly char: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

class Inline {
  private readonly cuts: Cut[] = [];
  private readonly brackets: Bracket[] = [];
  private readonly runs: Run[] = [];
  /** Code spans: for a number of backticks, that no closing run of it follows. */
  private readonly noClosing = new Set<number>();
  private readonly from: number;
  private readonly to: number;
  private comment: number;

  constructor(
    private readonly builder: TextBuilder,
    private readonly raw: string,
    private readonly pieces: readonly Piece[],
    private readonly labels: ReadonlySet<string>,
    private readonly comments: readonly Range[],
  ) {
    this.from = pieces[0].start;
    this.to = pieces[pieces.length - 1].end;
    this.comment = firstEndingAfter(comments, this.from);
  }

  run(): void {
    // A code span or a tag may run over several lines.
    let at = this.from;
    for (const piece of this.pieces) {
      at = Math.max(at, piece.start);
      while (at < piece.end) at = this.step(at, piece.end);
    }
    this.pairRuns();
    this.write();
  }

  private step(at: number, end: number): number {
    const { raw } = this;
    while (this.comment < this.comments.length && this.comments[this.comment].end <= at) this.comment++;
    const comment = this.comments[this.comment];
    if (comment !== undefined && comment.start <= at && at < comment.end) return this.cut(at, Math.min(comment.end, end));
    switch (raw[at]) {
      case '\\':
        return at + 1 < end && ESCAPABLE.includes(raw[at + 1])
          ? this.cut(at, at + 2, raw[at + 1])
          : at + 1 === end && end < this.to
            ? this.cut(at, end)
            : at + 1;
      case '&':
        return this.entity(at, end);
      case '`':
        return this.code(at);
      case '<':
        return this.tag(at);
      case '*':
      case '_':
      case '~':
        return this.delimiter(at, end);
      case '!':
        if (raw[at + 1] !== '[') return at + 1;
        this.brackets.push({ at, image: true });
        return at + 2;
      case '[':
        return this.openBracket(at, end);
      case ']':
        return this.closeBracket(at, end);
      default:
        return at + 1;
    }
  }

  private cut(start: number, end: number, text = ''): number {
    this.cuts.push({ start, end, text });
    return end;
  }

  private entity(at: number, end: number): number {
    const entity = entityAt(this.raw, at, end);
    return entity === null ? at + 1 : this.cut(at, entity.end, entity.text);
  }

  /** A code span ends at the next run of as many backticks; without one the backticks are text. */
  private code(at: number): number {
    const { raw, to } = this;
    let length = 0;
    while (raw[at + length] === '`') length++;
    if (!this.noClosing.has(length)) {
      for (let next = raw.indexOf('`', at + length); next >= 0 && next < to; ) {
        let run = 0;
        while (raw[next + run] === '`') run++;
        if (run === length) {
          this.cut(at, at + length);
          this.cut(next, next + length);
          return next + length;
        }
        next = raw.indexOf('`', next + run);
      }
      this.noClosing.add(length);
    }
    return at + length;
  }

  private tag(at: number): number {
    const { raw } = this;
    const next = raw[at + 1] ?? '';
    if (!/[A-Za-z/!?]/.test(next)) return at + 1;
    const end = tagEnd(raw, at, Math.min(this.to, at + LONGEST_TAG));
    if (end < 0) return at + 1;
    const inside = raw.slice(at + 1, end - 1);
    if (/^[A-Za-z][A-Za-z0-9+.-]{1,31}:\S*$/.test(inside) || /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(inside)) {
      this.cut(at, at + 1);
      this.cut(end - 1, end);
      return end;
    }
    // `<` before a letter in prose ("x <y and z> w") is no tag when what follows could not be one.
    if (!/^(?:\/?[A-Za-z][A-Za-z0-9-]*(?:[\s/=].*)?|![A-Z].*|\?.*)$/s.test(inside)) return at + 1;
    return this.cut(at, end, /^\/?(?:br|p|div|li|td|th|tr)\b/i.test(inside) ? ' ' : '');
  }

  private delimiter(at: number, end: number): number {
    const { raw } = this;
    const char = raw[at];
    let stop = at;
    while (stop < end && raw[stop] === char) stop++;
    if (char === '~' && stop - at > 2) return stop;
    const before = at === this.from ? ' ' : raw[at - 1];
    const after = stop >= this.to ? ' ' : raw[stop];
    const left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
    const right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
    const opens = left && (char !== '_' || !right || isPunctuation(before));
    const closes = right && (char !== '_' || !left || isPunctuation(after));
    if (opens || closes) this.runs.push({ start: at, end: stop, char, opens, closes });
    return stop;
  }

  /** Runs that found a partner are marks and go; the others are text (a footnote's star) and stay. */
  private pairRuns(): void {
    const open: Record<string, { run: Run; left: number; used: number }[]> = { '*': [], _: [], '~': [] };
    for (const run of this.runs) {
      let left = run.end - run.start;
      let used = 0;
      const stack = open[run.char];
      while (run.closes && left > 0 && stack.length > 0) {
        const top = stack[stack.length - 1];
        // The rule of three: `**a*b*c**` is not closed by its first star.
        const lengths = run.end - run.start + top.run.end - top.run.start;
        if ((run.opens || top.run.closes) && lengths % 3 === 0 && (run.end - run.start) % 3 !== 0) break;
        const take = Math.min(left, top.left);
        top.left -= take;
        top.used += take;
        left -= take;
        used += take;
        if (top.left === 0) this.cut(stack.pop()!.run.end - top.used, top.run.end);
      }
      if (used > 0) this.cut(run.start, run.start + used);
      if (run.opens && left > 0) stack.push({ run: { ...run, start: run.start + used }, left, used: 0 });
    }
    for (const stack of Object.values(open)) for (const { run, used } of stack) if (used > 0) this.cut(run.end - used, run.end);
  }

  private openBracket(at: number, end: number): number {
    const { raw } = this;
    if (raw[at + 1] === '^') {
      const close = raw.slice(at, Math.min(end, at + 90)).indexOf(']');
      if (close > 2 && !/\s/.test(raw.slice(at, at + close))) return this.cut(at, at + close + 1);
    }
    if ((raw.startsWith('[ ] ', at) || raw.startsWith('[x] ', at) || raw.startsWith('[X] ', at)) && at === this.from)
      return this.cut(at, at + 4);
    this.brackets.push({ at, image: false });
    return at + 1;
  }

  private closeBracket(at: number, end: number): number {
    const open = this.brackets.pop();
    if (open === undefined) return at + 1;
    const stop = this.linkEnd(open, at, end);
    if (stop < 0) return at + 1;
    if (!open.image) {
      this.cut(open.at, open.at + 1);
      return this.cut(at, stop);
    }
    // What a picture is called (*Weekly downloads*) is said beside the text around it; a small one stands for a word (*the gear icon*).
    const isApart = /^\s*\p{Lu}/u.test(this.raw.slice(open.at + 2, at));
    this.cut(open.at, open.at + 2, isApart && open.at > this.from ? apart(2) : '');
    return this.cut(at, stop, isApart && stop < this.to ? apart(stop - at) : '');
  }

  /** One past the end of what makes `[…]` a link, or -1 when nothing does. */
  private linkEnd(open: Bracket, at: number, end: number): number {
    const { raw } = this;
    if (raw[at + 1] === '(') {
      const stop = addressEnd(raw, at + 2, Math.min(this.to, at + LONGEST_ADDRESS));
      if (stop > 0) return stop;
    }
    if (raw[at + 1] === '[') {
      const close = raw.slice(at + 2, Math.min(end, at + 1000)).indexOf(']');
      const label = close > 0 ? raw.slice(at + 2, at + 2 + close) : raw.slice(open.at + (open.image ? 2 : 1), Math.min(at, open.at + 1000));
      if (close >= 0 && this.labels.has(labelOf(label))) return at + 3 + close;
    }
    if (this.labels.size === 0 || at - open.at > 1000) return -1;
    return this.labels.has(labelOf(raw.slice(open.at + (open.image ? 2 : 1), at))) ? at + 1 : -1;
  }

  private write(): void {
    const { builder } = this;
    const cuts = this.cuts.sort((a, b) => a.start - b.start || b.end - a.end);
    let next = 0;
    // A tag or a comment may run over several lines.
    let done = this.from;
    this.pieces.forEach((piece, i) => {
      if (i > 0 && builder.size > 0) {
        const last = Math.max(done, this.pieces[i - 1].end);
        // Where a single mark of a quotation is all that parts two lines, the space stands before it: one unit for one would be taken for itself.
        const isMark = piece.start - last === 1 && !isSpace(this.raw[last]);
        if (last <= piece.start) builder.put(' ', last, isMark ? last : piece.start);
      }
      let at = Math.max(done, piece.start);
      while (next < cuts.length && cuts[next].start < piece.end) {
        const cut = cuts[next++];
        if (cut.end <= at) continue;
        builder.copy(at, Math.max(at, cut.start));
        builder.put(cut.text, Math.max(at, cut.start), cut.end);
        at = Math.max(at, cut.end);
      }
      builder.copy(at, piece.end);
      done = Math.max(at, piece.end);
    });
  }
}

const isSpace = (ch: string): boolean => /\s/.test(ch);
const isPunctuation = (ch: string): boolean => /[\p{P}\p{S}]/u.test(ch);

/** One past `>` of a tag; one inside quotation marks does not end it. -1 when there is none, or when another tag begins first. */
function tagEnd(raw: string, at: number, end: number): number {
  let quote = '';
  for (let i = at + 1; i < end; i++) {
    const ch = raw[i];
    if (quote !== '') {
      if (ch === quote) quote = '';
    } else if ((ch === '"' || ch === "'") && raw[i - 1] === '=') quote = ch;
    else if (ch === '>') return i + 1;
    else if (ch === '<') return -1;
  }
  return -1;
}

/** One past `)` of `(address "title")`, or -1: what does not have that shape is text, and must not be lost. */
function addressEnd(raw: string, at: number, end: number): number {
  let i = pastBlank(raw, at, end);
  if (raw[i] === '<') {
    i++;
    while (i < end && raw[i] !== '>' && raw[i] !== '<' && raw[i] !== '\n') i += raw[i] === '\\' ? 2 : 1;
    if (raw[i] !== '>' || i >= end) return -1;
    i++;
  } else {
    let depth = 0;
    for (; i < end && !isSpace(raw[i]); i++) {
      if (raw[i] === '\\') i++;
      else if (raw[i] === '(' && ++depth > DEEPEST_ADDRESS) return -1;
      else if (raw[i] === ')' && --depth < 0) break;
    }
  }
  const after = pastBlank(raw, i, end);
  if (raw[after] === ')' && after < end) return after + 1;
  if (after === i) return -1;
  const close = TITLE_MARKS[raw[after]];
  if (close === undefined) return -1;
  for (i = after + 1; i < end && raw[i] !== close; i++) if (raw[i] === '\\') i++;
  const last = pastBlank(raw, i + 1, end);
  return i < end && last < end && raw[last] === ')' ? last + 1 : -1;
}

const TITLE_MARKS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')' };

function pastBlank(raw: string, at: number, end: number): number {
  while (at < end && isSpace(raw[at])) at++;
  return at;
}

function firstEndingAfter(ranges: readonly Range[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle].end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

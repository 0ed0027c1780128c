/** Spans in the units other formats ask for: lines as git counts them, columns in UTF-16 units or UTF-8 bytes. */
import type { PlaceSpan } from '../model/report.js';
import { type LineIndex, lineIndex } from '../text/lines.js';
import type { RenderInput } from './render.js';

/** 1-based; the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Converts spans, indexing each source once. */
export class Positions {
  private last: { readonly source: string; readonly text: string; readonly index: LineIndex } | null = null;

  constructor(private readonly input: RenderInput) {}

  /** Lines end at `\n`; columns are UTF-16 units. */
  utf16(span: PlaceSpan): Range {
    const at = this.of(span);
    if (!at) return { line: span.line, column: span.column, endLine: span.line, endColumn: span.column + span.text.length };
    const from = at.index.locate(span.start);
    const to = at.index.locate(span.end);
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  /** Lines end at `\n`; columns are bytes of UTF-8, those of a byte order mark included: whoever counts bytes counts its too. */
  utf8(span: PlaceSpan): Range {
    const range = this.utf16(span);
    const at = this.of(span);
    if (!at) return range;
    const bytes = (line: number, offset: number): number => utf8Length(at.text.slice(at.index.start(line), offset)) + 1;
    return { ...range, column: bytes(range.line, span.start), endColumn: bytes(range.endLine, span.end) };
  }

  private of(span: PlaceSpan) {
    if (this.last?.source === span.source) return this.last;
    const text = this.input.text(span.source);
    if (text === null) return null;
    return (this.last = { source: span.source, text, index: lineIndex(text, 'lf') });
  }
}

/** Bytes of a text in UTF-8; a lone surrogate counts as the three bytes of its replacement. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const point = char.codePointAt(0)!;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

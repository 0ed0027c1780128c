/** Lines of a text: offset → line and column, and back. */

/** 1-based line, 1-based column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * What ends a line. `all`: `\r\n`, `\r`, `\n`, U+2028 and U+2029, as a reader sees them. `lf`: `\n` alone, as git and the
 * hosts built on it count.
 */
export type Breaks = 'all' | 'lf';

const BYTE_ORDER_MARK = 0xfeff;

export class LineIndex {
  /** Offset of the first unit of each line. */
  private readonly starts: readonly number[];

  constructor(
    private readonly text: string,
    breaks: Breaks = 'all',
  ) {
    this.starts = breaks === 'lf' || !/[\r\u2028\u2029]/.test(text) ? feeds(text) : allBreaks(text);
  }

  get count(): number {
    return this.starts.length;
  }

  /** Position of an offset in 0..length; offsets outside are clamped. A byte order mark is no column: editors do not show it. */
  locate(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= at) low = middle;
      else high = middle - 1;
    }
    const mark = low === 0 && at > 0 && this.text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    return { line: low + 1, column: at - this.starts[low] + 1 - mark };
  }

  /** Offset of the first unit of a line (1-based), a byte order mark included. */
  start(line: number): number {
    return this.starts[line - 1];
  }

  /** Offset after the last unit of a line, its break not included. */
  end(line: number): number {
    if (line >= this.starts.length) return this.text.length;
    const next = this.starts[line];
    return this.text[next - 1] === '\n' && this.text[next - 2] === '\r' && next - 2 >= this.starts[line - 1] ? next - 2 : next - 1;
  }
}

export const lineIndex = (text: string, breaks: Breaks = 'all'): LineIndex => new LineIndex(text, breaks);

function feeds(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function allBreaks(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++;
    else if (unit !== 0x0a && unit !== 0x0d && unit !== 0x2028 && unit !== 0x2029) continue;
    starts.push(i + 1);
  }
  return starts;
}

/**
 * Where something stands in a text. Half-open, in UTF-16 units.
 *
 * `T` names the text that the numbers index, so that an offset into extracted text is never used on the raw file:
 * `raw` is the file as decoded, `text` is what a reader made of it (markup gone).
 */
export interface Span<T extends 'raw' | 'text' = 'text'> {
  readonly start: number;
  readonly end: number;
  readonly of?: T;
}

/** Makes a span. Throws a RangeError when the ends are out of order: a reversed span is always a bug of ours. */
export function span<T extends 'raw' | 'text' = 'text'>(start: number, end: number): Span<T> {
  if (!(start >= 0 && end >= start)) throw new RangeError(`span ${start}..${end} is out of order`);
  return { start, end };
}

export const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

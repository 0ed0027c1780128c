/** Quotations that are set off as blocks instead of marked: no marks stand in them, and whose they are is said around them. */
import type { Found } from '../../kinds/kind.js';
import type { Extracted } from '../../model/source.js';

/** Those of a source's blocks of quotation in which nothing is marked as quoted. */
export function setOffQuotes({ source, tokens, found }: Extracted): Found<'quote'>[] {
  return source.blocks.flatMap(({ kind, start, end }): Found<'quote'>[] => {
    if (kind !== 'quotation') return [];
    const first = firstFrom(tokens.start, tokens.count, start);
    const last = firstFrom(tokens.start, tokens.count, end);
    if (last <= first || found.some((one) => one.kind === 'quote' && one.first < last && first < one.last)) return [];
    const span = { start: tokens.start[first], end: tokens.end[last - 1] };
    return [{ kind: 'quote', value: { words: tokens.text.slice(span.start, span.end), speaker: null }, first, last, ...span }];
  });
}

/** The first token that starts at or behind an offset. */
function firstFrom(starts: Int32Array, count: number, offset: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

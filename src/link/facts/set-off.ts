/** Quotations that are set off as blocks instead of marked: no marks stand in them, and whose they are is said around them. */
import type { Found } from '../../kinds/kind.js';
import type { Extracted } from '../../model/source.js';
import { firstTokenFrom, foundWithin } from './within.js';

/** Those of a source's blocks of quotation in which nothing is marked as quoted. */
export function setOffQuotes(article: Extracted): Found<'quote'>[] {
  const { source, tokens } = article;
  return source.blocks.flatMap(({ kind, start, end }): Found<'quote'>[] => {
    if (kind !== 'quotation') return [];
    const first = firstTokenFrom(tokens.start, tokens.count, start);
    const last = firstTokenFrom(tokens.start, tokens.count, end);
    if (last <= first || foundWithin(article, first, last).some((one) => one.kind === 'quote')) return [];
    const span = { start: tokens.start[first], end: tokens.end[last - 1] };
    return [{ kind: 'quote', value: { words: tokens.text.slice(span.start, span.end), speaker: null }, first, last, ...span }];
  });
}

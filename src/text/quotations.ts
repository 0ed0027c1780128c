/**
 * Quotations: pairs of marks, straight or curly, double or single, nested, or left open.
 * A mark's side is read from its shape, and for straight marks from the gaps around it. A quotation that is never
 * closed ends with its paragraph; one that runs over several paragraphs, each opened anew, is one per paragraph.
 */
import type { Quotation } from './quotation.js';
import { type BareTokens, LINE_GAP, NO_GAP, PARAGRAPH_GAP, WORD } from './tokens.js';

const MARKS = new Map<number, 'double' | 'single'>([
  [0x22, 'double'],
  [0x201c, 'double'],
  [0x201d, 'double'],
  [0x201e, 'double'],
  [0xab, 'double'],
  [0xbb, 'double'],
  [0x27, 'single'],
  [0x2018, 'single'],
  [0x2019, 'single'],
]);

export function findQuotations(tokens: BareTokens): { quotations: Quotation[]; quoted: Uint8Array } {
  const quotations: Quotation[] = [];
  const quoted = new Uint8Array(tokens.start.length);
  const open: { at: number; single: boolean }[] = [];
  const finish = (close: number, closed: boolean): void => {
    const top = open.pop()!;
    if (!closed && top.single) return; // a lone single mark is an apostrophe
    quotations.push({ open: top.at, close, closed, depth: open.length, single: top.single });
    quoted.fill(1, top.at, Math.min(close + 1, tokens.count));
  };
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.gap[i] === PARAGRAPH_GAP || tokens.gap[i] === LINE_GAP) while (open.length) finish(i, false);
    if (tokens.type[i] === WORD) continue;
    const unit = tokens.text.charCodeAt(tokens.start[i]);
    const style = MARKS.get(unit);
    if (style === undefined) continue;
    const single = style === 'single';
    const side = sideOf(tokens, i, unit);
    const level = lastIndex(open, single);
    if (level >= 0 && side !== 'open') {
      while (open.length > level + 1) finish(i, false);
      finish(i, true);
    } else if (side !== 'close') open.push({ at: i, single });
  }
  while (open.length) finish(tokens.count, false);
  quotations.sort((a, b) => a.open - b.open);
  return { quotations, quoted };
}

function lastIndex(open: { single: boolean }[], single: boolean): number {
  for (let i = open.length - 1; i >= 0; i--) if (open[i].single === single) return i;
  return -1;
}

function sideOf(tokens: BareTokens, i: number, unit: number): 'open' | 'close' | 'either' {
  if (unit === 0x201c || unit === 0x2018 || unit === 0x201e || unit === 0xab) return 'open';
  if (unit === 0x201d || unit === 0xbb) return 'close';
  const before = i === 0 || tokens.gap[i] !== NO_GAP || isOpener(tokens, i - 1);
  const after = i + 1 >= tokens.count || tokens.gap[i + 1] !== NO_GAP || isCloser(tokens, i + 1);
  if (unit === 0x2019 || unit === 0x27) return before && !after ? 'open' : 'close';
  if (before && !after) return 'open';
  if (after && !before) return 'close';
  return 'either';
}

const isOpener = (tokens: BareTokens, i: number): boolean => '([{—–-“‘"'.includes(tokens.text[tokens.start[i]]);
const isCloser = (tokens: BareTokens, i: number): boolean => ')]}.,;:!?—–-”’"'.includes(tokens.text[tokens.start[i]]);

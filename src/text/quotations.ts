/**
 * Quotations: pairs of marks, straight or curly, double or single, nested, or left open.
 *
 * A mark's side is read from its shape, the gaps and the words around it. Because any one of these can be wrong (text
 * put together from tokens has its gaps anywhere), sides are decided for all marks together: the sequence of inside and
 * outside that fits the cues best (Viterbi 1967). A quotation that is never closed ends with its paragraph; one that
 * runs over several paragraphs, each opened anew, is one per paragraph.
 */

import type { Quotation } from './quotation.js';
import { doubleCues, singleCues } from './quotation-cues.js';
import { type BareTokens, LINE_GAP, NO_GAP, NUMBER, PARAGRAPH_GAP, WORD } from './tokens.js';

/** A mark that may open or close a quotation. */
interface Mark {
  /** First and last token of the mark: two for ` `` ` and ` '' `. */
  readonly first: number;
  readonly last: number;
  readonly open: number;
  readonly close: number;
  readonly ignore: number;
}

interface Pair {
  readonly open: Mark;
  /** Null where it was never closed. */
  readonly close: Mark | null;
  /** One past the last token inside. */
  readonly end: number;
  /** Whether its marks are single ones. */
  readonly single: boolean;
}

const DOUBLE = 1;
const SINGLE = 2;
/** By unit: which sort of mark it is, 0 for none. */
const markSorts = new Uint8Array(65536);
for (const unit of [0x22, 0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0xff02]) markSorts[unit] = DOUBLE;
for (const unit of [0x27, 0x2018, 0x2019, 0x201b, 0x60, 0xb4]) markSorts[unit] = SINGLE;
/** Single marks that are written twice for a double one, and the double one. */
const DOUBLED = new Map([
  [0x60, 0x201c],
  [0x2018, 0x201c],
  [0x27, 0x201d],
  [0x2019, 0x201d],
]);
const GUILLEMET = 0xab;

const UNCLOSED = -3.5;
const REOPENED = -0.3;
const UNCLOSED_SINGLE = -6;
const CROSS_PARAGRAPH = -2;
const CROSS_LINE = -0.4;
const MOST_CROSSING = -6;
const LONG_QUOTATION = 300;
const LONG_SINGLE = 60;
const LONG_COST = -3;

/** Finds the quotations of a text, and marks in `quoted`, all noughts yet, the tokens that stand in one. */
export function findQuotations(tokens: BareTokens, quoted: Uint8Array): Quotation[] {
  const { double, single } = marksOf(tokens);
  if (double.length === 0 && single.length < 2) return [];
  const doubles = pairUp(tokens, double, false).filter(
    (pair) => pair.close !== null || tokens.text.charCodeAt(tokens.start[pair.open.first]) !== GUILLEMET,
  );
  const pairs = doubles.concat(singlesAround(tokens, single, doubles));
  pairs.sort((a, b) => a.open.first - b.open.first || b.end - a.end);
  const open: number[] = [];
  return pairs.map((pair): Quotation => {
    while (open.length && open[open.length - 1] <= pair.open.first) open.pop();
    const depth = open.length;
    const last = pair.close === null ? pair.end : pair.close.last + 1;
    open.push(last);
    quoted.fill(1, pair.open.first, last);
    return { open: pair.open.last, close: pair.end, closed: pair.close !== null, depth, single: pair.single };
  });
}

function marksOf(tokens: BareTokens): { double: Mark[]; single: Mark[] } {
  const double: Mark[] = [];
  const single: Mark[] = [];
  const { type, unit: units, count } = tokens;
  for (let i = 0; i < count; i++) {
    if (type[i] === WORD || type[i] === NUMBER) continue;
    const unit = units[i];
    const sort = markSorts[unit];
    if (sort === DOUBLE) double.push(mark(tokens, i, i, unit));
    else if (sort !== SINGLE) continue;
    else if (DOUBLED.has(unit) && isDoubled(tokens, i, unit)) {
      double.push(mark(tokens, i, i + 1, DOUBLED.get(unit)!));
      i++;
    } else {
      const { open, close, ignore } = singleCues(tokens, i, unit);
      single.push({ first: i, last: i, open, close, ignore });
    }
  }
  return { double, single };
}

/** Two single marks side by side are one double mark, as typewriters and TeX write it. */
const isDoubled = (tokens: BareTokens, i: number, unit: number): boolean =>
  i + 1 < tokens.count && tokens.gap[i + 1] === NO_GAP && tokens.text.charCodeAt(tokens.start[i + 1]) === unit;

function mark(tokens: BareTokens, first: number, last: number, unit: number): Mark {
  const inches = unit === 0x22 && first > 0 && tokens.type[first - 1] === NUMBER && tokens.gap[first] === NO_GAP;
  const { open, close } = doubleCues(tokens, first, last, unit);
  return { first, last, open, close, ignore: inches ? 0 : -3 };
}

const OUT = 0;
const IN = 1;

/** A step back through the marks: what was done with one, and from which state. */
interface Back {
  readonly from: number;
  readonly act: 'open' | 'close' | 'ignore';
  /** The quotation open before this mark ended at a break between. */
  readonly dropped: boolean;
}

/** Decides for each mark whether it opens, closes or does neither. */
function pairUp(tokens: BareTokens, marks: readonly Mark[], single: boolean): Pair[] {
  if (marks.length === 0) return [];
  let score = [0, Number.NEGATIVE_INFINITY];
  const back: Back[][] = [];
  marks.forEach((one, k) => {
    const breaks = k > 0 ? breaksBetween(tokens, marks[k - 1].last, one.first) : { lines: 0, paragraphs: 0 };
    const broken = breaks.lines + breaks.paragraphs > 0;
    const stay = score[IN] + crossing(breaks, k > 0 ? one.first - marks[k - 1].last : 0, single);
    const drop = broken ? score[IN] + dropCost(tokens, one, single) : Number.NEGATIVE_INFINITY;
    const outside = Math.max(score[OUT], drop);
    const dropped = drop > score[OUT];
    const wasOut = dropped ? IN : OUT;
    const closing = stay + one.close;
    const ignoring = outside + one.ignore;
    const opening = outside + one.open;
    const inside = stay + one.ignore;
    back.push([
      closing >= ignoring ? { from: IN, act: 'close', dropped: false } : { from: wasOut, act: 'ignore', dropped },
      opening >= inside ? { from: wasOut, act: 'open', dropped } : { from: IN, act: 'ignore', dropped: false },
    ]);
    score = [Math.max(closing, ignoring), Math.max(opening, inside)];
  });
  const state = score[IN] + (single ? UNCLOSED_SINGLE : UNCLOSED) > score[OUT] ? IN : OUT;
  return pairsOf(tokens, marks, back, state, single);
}

function breaksBetween(tokens: BareTokens, from: number, to: number): { lines: number; paragraphs: number } {
  let lines = 0;
  let paragraphs = 0;
  for (let i = from + 1; i <= to; i++)
    if (tokens.gap[i] === PARAGRAPH_GAP) paragraphs++;
    else if (tokens.gap[i] === LINE_GAP) lines++;
  return { lines, paragraphs };
}

function crossing(breaks: { lines: number; paragraphs: number }, length: number, single: boolean): number {
  const cost = Math.max(MOST_CROSSING, breaks.paragraphs * CROSS_PARAGRAPH + breaks.lines * CROSS_LINE);
  return (single ? cost * 4 : cost) + (length > (single ? LONG_SINGLE : LONG_QUOTATION) ? LONG_COST : 0);
}

function dropCost(tokens: BareTokens, next: Mark, single: boolean): number {
  const opensParagraph = tokens.gap[next.first] >= LINE_GAP && next.open > 0;
  if (single) return opensParagraph ? REOPENED * 5 : UNCLOSED_SINGLE;
  return opensParagraph ? REOPENED : UNCLOSED;
}

function pairsOf(tokens: BareTokens, marks: readonly Mark[], back: readonly Back[][], last: number, single: boolean): Pair[] {
  const acts: Back[] = new Array(marks.length);
  let state = last;
  for (let k = marks.length - 1; k >= 0; k--) {
    acts[k] = back[k][state];
    state = acts[k].from;
  }
  const pairs: Pair[] = [];
  let open: Mark | null = null;
  const drop = (): void => {
    if (open !== null) pairs.push({ open, close: null, end: paragraphEnd(tokens, open.last), single });
    open = null;
  };
  marks.forEach((one, k) => {
    if (acts[k].dropped) drop();
    if (acts[k].act === 'open') open = one;
    else if (acts[k].act === 'close' && open !== null) {
      pairs.push({ open, close: one, end: one.first, single });
      open = null;
    }
  });
  drop();
  return pairs;
}

function paragraphEnd(tokens: BareTokens, from: number): number {
  let i = from + 1;
  while (i < tokens.count && tokens.gap[i] < LINE_GAP) i++;
  return i;
}

/** Single marks are paired within each double quotation, and among themselves outside: pairs never cross. */
function singlesAround(tokens: BareTokens, singles: readonly Mark[], doubles: readonly Pair[]): Pair[] {
  if (singles.length < 2) return [];
  const inner: Mark[][] = doubles.map(() => []);
  const outer: Mark[] = [];
  let d = 0;
  for (const one of singles) {
    while (d < doubles.length && doubles[d].end <= one.first) d++;
    if (d < doubles.length && doubles[d].open.first < one.first) inner[d].push(one);
    else outer.push(one);
  }
  const pairs = [outer, ...inner].flatMap((marks) => pairUp(tokens, marks, true));
  return pairs.filter((pair) => pair.close !== null || pair.open.open > 1);
}

/** A source as paragraphs of pieces, each knowing the findings that lie on it. */
import { fromRaw } from '../../text/offsets.js';
import { visible } from '../escape/visible.js';
import type { ReadSource } from '../render.js';
import type { ArticleData, ParagraphData, PieceData } from './data.js';

/** A stretch of raw text with what lies on it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly kind: 'finding' | 'agreeing';
}

const BREAKS = /\r\n|[\n\r\u2028\u2029]/g;

/** Marks are given in raw offsets; a mark that the extracted text does not hold is left out. */
export function articleOf(source: ReadSource, marks: readonly Mark[]): ArticleData {
  const placed = marks
    .flatMap((mark) => {
      const at = fromRaw(source, mark.start, mark.end);
      return at ? [{ ...mark, ...at }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const paragraphs: ParagraphData[] = [];
  let line = 1;
  let next = 0;
  for (const { start, end, breaks } of linesOf(source.text)) {
    if (source.text.slice(start, end).trim() !== '') {
      while (next < placed.length && placed[next].end <= start) next++;
      const here = placed.slice(next).filter((mark) => mark.start < end && mark.end > start);
      paragraphs.push({ heading: isHeading(source, start, end), line, pieces: piecesOf(source.text, start, end, here) });
    }
    line += breaks;
  }
  return { date: source.date, paragraphs };
}

function* linesOf(text: string): Generator<{ start: number; end: number; breaks: number }> {
  let start = 0;
  for (const match of text.matchAll(BREAKS)) {
    yield { start, end: match.index, breaks: 1 };
    start = match.index + match[0].length;
  }
  yield { start, end: text.length, breaks: 0 };
}

const isHeading = (source: ReadSource, start: number, end: number): boolean =>
  source.blocks.some((block) => block.kind === 'heading' && block.start < end && block.end > start) ||
  /^#{1,6} /.test(source.text.slice(start, end));

/** Cuts a paragraph wherever a mark starts or ends. */
function piecesOf(text: string, start: number, end: number, marks: readonly Mark[]): PieceData[] {
  if (!marks.length) return [visible(text.slice(start, end))];
  const cuts = [...new Set([start, end, ...marks.flatMap((mark) => [Math.max(start, mark.start), Math.min(end, mark.end)])])].sort(
    (a, b) => a - b,
  );
  const pieces: PieceData[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const on = marks.filter((mark) => mark.start < cuts[i + 1] && mark.end > cuts[i]);
    const shown = visible(text.slice(cuts[i], cuts[i + 1]));
    const of = (kind: Mark['kind']): number[] => [...new Set(on.filter((mark) => mark.kind === kind).map((mark) => mark.index))];
    pieces.push(on.length ? [shown, of('finding'), of('agreeing')] : shown);
  }
  return pieces;
}

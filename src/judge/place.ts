/** Stretches of an article's text as places in its file. */
import type { PlaceSpan } from '../model/report.js';
import type { Extracted, Source } from '../model/source.js';
import { type LineIndex, lineIndex } from '../text/lines.js';
import { toRaw } from '../text/offsets.js';
import { NUMBER, WORD } from '../text/tokens.js';
import { formOf } from '../text/words.js';

const lines = new WeakMap<Source, LineIndex>();

/** A half-open stretch of `source.text` (UTF-16) as a place in the file; `text` is exactly `raw.slice(start, end)`. */
export function placeOf(source: Source, start: number, end: number): PlaceSpan {
  const raw = toRaw(source.map, start, end);
  let index = lines.get(source);
  if (!index) lines.set(source, (index = lineIndex(source.raw)));
  const { line, column } = index.locate(raw.start);
  return { source: source.name, start: raw.start, end: raw.end, line, column, text: source.raw.slice(raw.start, raw.end) };
}

const NEAR = 4;

/** The folded words around a stretch, for ids that survive when unrelated text moves. */
export function nearWords({ tokens }: Extracted, start: number, end: number): string {
  let first = firstTokenAt(tokens.start, tokens.count, start);
  let last = first;
  while (last < tokens.count && tokens.start[last] < end) last++;
  // Not beyond the sentence: what stands in the next one may be cut or moved without touching this one.
  const [from, to] = [tokens.sentence[first], tokens.sentence[Math.max(first, last - 1)]];
  const words: string[] = [];
  for (let k = 0; k < NEAR && first > 0 && tokens.sentence[first - 1] === from; )
    if (counts(tokens.type[--first])) k += words.unshift(formOf(tokens.word[first])) > 0 ? 1 : 0;
  words.push('|');
  for (let k = 0; k < NEAR && last < tokens.count && tokens.sentence[last] === to; last++)
    if (counts(tokens.type[last])) k += words.push(formOf(tokens.word[last])) > 0 ? 1 : 0;
  return words.join(' ');
}

const counts = (type: number): boolean => type === WORD || type === NUMBER;

function firstTokenAt(starts: Int32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From offsets of extracted text to offsets of the raw file it was extracted from. */

/** Runs in rising order: see `OffsetMap` in `model/source.ts`, which is this shape. */
export interface Runs {
  readonly at: Int32Array;
  readonly raw: Int32Array;
  readonly rawEnd: Int32Array;
}

/**
 * The raw span of a text span. A run whose raw length differs from its text length (an entity, an escape) is taken whole.
 * Null runs mean that text and raw are one string.
 */
export function toRaw(runs: Runs | null, start: number, end: number): { start: number; end: number } {
  if (runs === null || runs.at.length === 0) return { start, end };
  const first = runAt(runs, start);
  const from = runs.raw[first] + (isLiteral(runs, first) ? start - runs.at[first] : 0);
  if (end <= start) return { start: from, end: from };
  const last = runAt(runs, end - 1);
  const to = isLiteral(runs, last) ? runs.raw[last] + (end - runs.at[last]) : runs.rawEnd[last];
  return { start: from, end: Math.max(from, to) };
}

function runAt(runs: Runs, offset: number): number {
  let low = 0;
  let high = runs.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs.at[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The last run's text length is not known here; it is literal by construction (readers end with a literal run). */
const isLiteral = (runs: Runs, k: number): boolean =>
  k + 1 >= runs.at.length || runs.rawEnd[k] - runs.raw[k] === runs.at[k + 1] - runs.at[k];

/** The stretch of extracted text that a raw span came to, or null when nothing of it was extracted. */
export function fromRaw(
  source: { readonly text: string; readonly map: Runs | null },
  start: number,
  end: number,
): { start: number; end: number } | null {
  const { map, text } = source;
  if (!map || map.at.length === 0) return end <= text.length ? { start, end } : null;
  let from = -1;
  let to = -1;
  for (let k = 0; k < map.at.length; k++) {
    const last = k + 1 === map.at.length;
    const length = (last ? text.length : map.at[k + 1]) - map.at[k];
    const literal = last || map.rawEnd[k] - map.raw[k] === length;
    const runEnd = literal ? map.raw[k] + length : map.rawEnd[k];
    if (runEnd <= start) continue;
    if (map.raw[k] >= end) break;
    if (from < 0) from = map.at[k] + (literal ? Math.max(0, start - map.raw[k]) : 0);
    to = map.at[k] + (literal ? Math.min(length, end - map.raw[k]) : length);
  }
  return from >= 0 && to > from ? { start: from, end: to } : null;
}

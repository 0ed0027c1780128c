/** The words around a span: what an excerpt shows, in every format. */
import type { PlaceSpan } from '../model/report.js';
import { fromRaw } from '../text/offsets.js';
import type { RenderInput } from './render.js';

/** A span in its line. All three are raw text, adjoining; a span over a line break takes the lines it touches. */
export interface Passage {
  readonly before: string;
  readonly span: string;
  readonly after: string;
}

const BREAK = /[\r\n\u2028\u2029]/;

/**
 * The span with at most `reach` units either side, and not beyond its lines. Cuts fall between words where one is near,
 * and never inside a surrogate pair. Null when the offsets do not lie in the text.
 */
export function passageAt(text: string, start: number, end: number, reach: number): Passage | null {
  if (!(start >= 0 && end >= start && end <= text.length)) return null;
  let from = start;
  while (from > 0 && start - from < reach && !BREAK.test(text[from - 1])) from--;
  let to = end;
  while (to < text.length && to - end < reach && !BREAK.test(text[to])) to++;
  if (from > 0 && isLow(text, from)) from++;
  if (to < text.length && isLow(text, to)) to--;
  return { before: text.slice(from, start), span: text.slice(start, end), after: text.slice(end, to) };
}

const isLow = (text: string, i: number): boolean => (text.charCodeAt(i) & 0xfc00) === 0xdc00;

/** Where a span is looked at: the article as it reads, its markup gone, and the file's own text for what stands in the markup. Null where neither is at hand. */
export function shownAt(span: PlaceSpan, input: Pick<RenderInput, 'text' | 'source'>): { text: string; start: number; end: number } | null {
  const read = input.source?.(span.source);
  const at = read?.map ? fromRaw(read, span.start, span.end) : null;
  if (read && at) return { text: read.text, ...at };
  const text = input.text(span.source);
  return text === null ? null : { text, start: span.start, end: span.end };
}

/** The passage cut to whole words on both sides, `…` where something was left out: for formats that show one line of text. */
export function shortPassage(text: string, start: number, end: number, reach: number): Passage | null {
  const whole = passageAt(text, start, end, reach + 24);
  if (!whole) return null;
  return { before: cutBefore(whole.before, reach), span: whole.span, after: cutAfter(whole.after, reach) };
}

function cutBefore(before: string, reach: number): string {
  const trimmed = before.trimStart();
  if (trimmed.length <= reach) return trimmed;
  const space = trimmed.indexOf(' ', trimmed.length - reach);
  return `…${trimmed.slice(space < 0 ? trimmed.length - reach : space + 1)}`;
}

function cutAfter(after: string, reach: number): string {
  const trimmed = after.trimEnd();
  if (trimmed.length <= reach) return trimmed;
  const space = trimmed.lastIndexOf(' ', reach);
  return `${trimmed.slice(0, space < 1 ? reach : space)}…`;
}

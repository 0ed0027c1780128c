/** A passage as compilers show it: line number, the line around the span, and a mark under every column of the span. */
import type { PlaceSpan } from '../../model/report.js';
import { visible } from '../escape/visible.js';
import { type Passage, passageAt, shownAt } from '../passage.js';
import type { RenderInput } from '../render.js';
import { cutLeft, cutMiddle, cutRight, textWidth } from './width.js';

/** A line ready to print, and where the span stands in it, in columns. */
export interface Window {
  readonly before: string;
  readonly span: string;
  readonly after: string;
  readonly spanColumn: number;
  readonly spanWidth: number;
}

/** Room for a span's context on the other side, when one side does not use its half. */
const REACH = 500;

/**
 * Fits a passage into `columns`: the span whole if possible (else both its ends), the rest of the room for what stands
 * around it, cut with `…`.
 */
export function framed(passage: Passage, columns: number): Window {
  const span = cutMiddle(visible(passage.span), columns) || ' ';
  const spanWidth = textWidth(span);
  const room = Math.max(0, columns - spanWidth);
  const before = visible(passage.before).trimStart();
  const after = visible(passage.after).trimEnd();
  const left = Math.min(textWidth(before), Math.max(Math.floor(room * 0.55), room - textWidth(after)));
  const shownBefore = atWord(cutLeft(before, left), 'left');
  const shownAfter = atWord(cutRight(after, room - textWidth(shownBefore)), 'right');
  return { before: shownBefore, span, after: shownAfter, spanColumn: textWidth(shownBefore), spanWidth };
}

/** Moves a cut to the next gap between words, if one is near. */
export function atWord(text: string, side: 'left' | 'right'): string {
  if (side === 'left') return text.replace(/^…\S{0,15} (?=.*\S)/, '…');
  return text.replace(/(?<=\S.*) \S{0,15}…$/, '…');
}

/** The words around a span, on its own lines; the span alone where its article is not at hand. */
export function passageOf(span: PlaceSpan, input: RenderInput, reach = REACH): Passage {
  const at = shownAt(span, input);
  const found = at && passageAt(at.text, at.start, at.end, reach);
  return found ?? { before: '', span: span.text, after: '' };
}

/**
 * Letters, numbers and marks without the engine's Unicode tables, as far as one gets without them. An expression with `\p{L}` costs
 * the first text that it meets half a millisecond, more than most texts take; so Latin letters, their marks, punctuation and
 * currencies are told by their places, and only a text that has others is left to an expression. Both give the same.
 */

const NONE = 0;
const LETTER = 1;
const NUMBER = 2;
const MARK = 3;
const UNTOLD = 4;

/** What a UTF-16 unit is; {@link UNTOLD} outside of the blocks that are told by place. */
function sortOf(unit: number): number {
  if (unit < 0x80) return asciiSort(unit);
  if (unit < 0xc0) return latinSignSort(unit);
  if (unit < 0x250) return unit === 0xd7 || unit === 0xf7 ? NONE : LETTER;
  if (unit >= 0x300 && unit < 0x370) return MARK;
  // General punctuation, and signs of currencies.
  return (unit >= 0x2000 && unit < 0x2070) || (unit >= 0x20a0 && unit < 0x20d0) ? NONE : UNTOLD;
}

function asciiSort(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return NUMBER;
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a ? LETTER : NONE;
}

/** `ª µ º` are letters, `² ³ ¹ ¼ ½ ¾` are numbers. */
function latinSignSort(unit: number): number {
  if (unit === 0xaa || unit === 0xb5 || unit === 0xba) return LETTER;
  return unit === 0xb2 || unit === 0xb3 || unit === 0xb9 || (unit >= 0xbc && unit <= 0xbe) ? NUMBER : NONE;
}

/** Whether a text is of ASCII alone. */
export const isAscii = (text: string): boolean => !/[^\x00-\x7f]/.test(text);

/** As `/\p{L}/u` tests. */
export function hasLetter(text: string): boolean {
  let untold = false;
  for (let i = 0; i < text.length; i++) {
    const sort = sortOf(text.charCodeAt(i));
    if (sort === LETTER) return true;
    if (sort === UNTOLD) untold = true;
  }
  return untold && /\p{L}/u.test(text);
}

/** As `/[\p{L}\p{N}]/u` tests. */
export function hasLetterOrNumber(text: string): boolean {
  let untold = false;
  for (let i = 0; i < text.length; i++) {
    const sort = sortOf(text.charCodeAt(i));
    if (sort === LETTER || sort === NUMBER) return true;
    if (sort === UNTOLD) untold = true;
  }
  return untold && /[\p{L}\p{N}]/u.test(text);
}

/** The text without its combining marks: `.replace(/\p{M}+/gu, '')`. Decompose it first. */
export function withoutMarks(text: string): string {
  let kept = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const sort = sortOf(text.charCodeAt(i));
    if (sort === UNTOLD) return text.replace(/\p{M}+/gu, '');
    if (sort !== MARK) continue;
    kept += text.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** Letters and numbers alone, and the ASCII signs in `also`. */
export function lettersAndNumbers(text: string, also = ''): string {
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const sort = sortOf(unit);
    if (sort === UNTOLD) return [...text].filter((ch) => /[\p{L}\p{N}]/u.test(ch) || also.includes(ch)).join('');
    if (sort === LETTER || sort === NUMBER || also.includes(text[i])) kept += text[i];
  }
  return kept;
}

/** The text from its first to its last letter or number; the signs in `opening` may stand before them, those in `closing` behind. */
export function bare(text: string, opening = '', closing = opening): string {
  let first = 0;
  let last = text.length;
  for (; first < last; first++) {
    const sort = sortOf(text.charCodeAt(first));
    if (sort === UNTOLD) return bareByPoint(text, opening, closing);
    if (sort === LETTER || sort === NUMBER || opening.includes(text[first])) break;
  }
  for (; last > first; last--) {
    const sort = sortOf(text.charCodeAt(last - 1));
    if (sort === UNTOLD) return bareByPoint(text, opening, closing);
    if (sort === LETTER || sort === NUMBER || closing.includes(text[last - 1])) break;
  }
  return text.slice(first, last);
}

function bareByPoint(text: string, opening: string, closing: string): string {
  const points = [...text];
  const stays = (point: string, signs: string): boolean => signs.includes(point) || /[\p{L}\p{N}]/u.test(point);
  const first = points.findIndex((point) => stays(point, opening));
  if (first < 0) return '';
  return points.slice(first, points.findLastIndex((point) => stays(point, closing)) + 1).join('');
}

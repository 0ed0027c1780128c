/** How many columns text takes in a terminal, grapheme by grapheme. */

/** Printable ASCII and Latin letters: one column a unit. */
const NARROW = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02af\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;
const WIDE_EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;
const MARKS_ONLY = /^\p{M}+$/u;

/** First and last code points of wide and full-width characters besides emoji (Unicode, EastAsianWidth.txt, classes W and F). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1aff0, 0x1b2ff],
  [0x20000, 0x3fffd],
];

let segmenter: Intl.Segmenter | undefined;

/** The text cut into what a reader sees as single characters. */
function graphemes(text: string): string[] {
  if (NARROW.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** Columns of one grapheme: 0, 1 or 2. */
export function graphemeWidth(grapheme: string): number {
  if (NARROW.test(grapheme)) return grapheme.length;
  if (WIDE_EMOJI.test(grapheme)) return 2;
  const point = grapheme.codePointAt(0)!;
  if (WIDE.some(([first, last]) => point >= first && point <= last)) return 2;
  return MARKS_ONLY.test(grapheme) ? 0 : 1;
}

/** Columns of a text without tabs, line breaks or escapes. */
export function textWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

/** The longest start of a text that fits, with `…` where something was cut. */
export function cutRight(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  const parts = graphemes(text);
  let width = 1;
  let kept = '';
  for (const part of parts) {
    width += graphemeWidth(part);
    if (width > columns) break;
    kept += part;
  }
  return columns < 1 ? '' : `${kept.trimEnd()}…`;
}

/** The longest end of a text that fits, with `…` where something was cut. */
export function cutLeft(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  const parts = graphemes(text);
  let width = 1;
  let at = parts.length;
  while (at > 0 && width + graphemeWidth(parts[at - 1]) <= columns) width += graphemeWidth(parts[--at]);
  return columns < 1 ? '' : `…${parts.slice(at).join('').trimStart()}`;
}

/** Both ends of a text, with `…` in the middle where something was cut. */
export function cutMiddle(text: string, columns: number): string {
  const width = textWidth(text);
  if (width <= columns) return text;
  const left = Math.ceil(columns / 2);
  const tail = cutLeft(text, columns - left + 1);
  return `${cutRight(text, left).replace(/…$/, '')}${tail}`;
}

export const padEnd = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - textWidth(text)));
export const padStart = (text: string, columns: number): string => ' '.repeat(Math.max(0, columns - textWidth(text))) + text;

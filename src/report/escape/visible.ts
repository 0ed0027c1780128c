/**
 * Characters that act instead of showing: controls, terminal escapes, direction overrides, zero-width and other format
 * characters, lone halves of surrogate pairs. Text from outside never carries them into an output as they are.
 */

/**
 * Controls (C0, DEL, C1), format characters of every block (soft hyphen, zero width, direction, tags, annotations), line
 * and paragraph separators, lone surrogates, fillers and joiners that show as nothing, variation selectors (an emoji keeps
 * its own), noncharacters.
 */
export const ACTING =
  /\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\u034f|\u115f|\u1160|\u17b4|\u17b5|[\u180b-\u180f]|\u3164|\uffa0|[\ufe00-\ufe0e]|(?<!\p{Extended_Pictographic})\ufe0f|[\u{e0000}-\u{e0fff}]|\ufffe|\uffff/u;
const ALL_ACTING = new RegExp(ACTING.source, 'gu');

/** `<U+202E>`, as pagers write it. */
export function codePointName(char: string): string {
  return `<U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Whether a single character (one code point) acts instead of showing. */
export const acts = (char: string): boolean => ACTING.test(char);

/** A text of several lines for a terminal: line breaks and tabs stay, every other acting character is named. */
export const visibleLines = (text: string): string =>
  text.replace(ALL_ACTING, (char) => (char === '\n' || char === '\t' ? char : codePointName(char)));

/** The text on one line with every acting character named: `Pat<U+202E>el`. A tab or a line break inside becomes a space. */
export function visible(text: string): string {
  if (!ACTING.test(text)) return text;
  return text.replace(/\r\n|[\t\n\r\u2028\u2029]/g, ' ').replace(ALL_ACTING, codePointName);
}

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

/** Printable ASCII, Latin letters, the dashes and quotation marks of English, currencies, line ends: most texts, told without the engine's tables. */
const PLAIN = /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u02af\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/** Whether nothing in a text acts besides line ends; a text with uncommon characters may act and not. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** `<U+202E>`, as pagers write it. */
function codePointName(char: string): string {
  return `<U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Whether a single character (one code point) acts instead of showing. */
export const acts = (char: string): boolean => (char === '\n' || !isPlain(char)) && ACTING.test(char);

/** A text of several lines for a terminal: line breaks and tabs stay, every other acting character is named. */
export const visibleLines = (text: string): string =>
  isPlain(text) ? text : text.replace(ALL_ACTING, (char) => (char === '\n' || char === '\t' ? char : codePointName(char)));

/** The text on one line with every acting character named: `Pat<U+202E>el`. A tab or a line break inside becomes a space. */
export function visible(text: string): string {
  if (isPlain(text) ? !text.includes('\n') : !ACTING.test(text)) return text;
  const line = text.replace(/\r\n|[\t\n\r\u2028\u2029]/g, ' ');
  return isPlain(line) ? line : line.replace(ALL_ACTING, codePointName);
}

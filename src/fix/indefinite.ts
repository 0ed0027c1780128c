/** *A* or *an*, where the word behind it changes. */

const BEFORE = /(?<![\p{L}\p{N}'’-])(an?)(\s+)$/iu;
/** Said with the open vowel that is written; *u* and *eu* may be said either way, *h* may be silent, and *one* opens with a w. */
const OPEN = /^(?:[aio]|e(?![uw]))(?!ne\b|nce\b)/i;
const CLOSED = /^[bcdfgj-np-tv-z]/i;
const OPEN_FIGURE = /^(?:8|1[18](?![\d.]|,\d{3},))/;

/** Whether a word is said with a vowel at its beginning; null where its spelling does not tell, as with letters read one by one. */
function opens(word: string): boolean | null {
  if (/^\d/.test(word)) return OPEN_FIGURE.test(word);
  if (/^\p{Lu}{2}/u.test(word)) return null;
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return OPEN.test(plain) ? true : CLOSED.test(plain) ? false : null;
}

/**
 * The article right before `at` as the new word asks for it, as an edit of `raw` (UTF-16 offsets, half-open); null where it stays.
 * It is changed only where it was right for the old word.
 */
export function mendedArticle(raw: string, at: number, old: string, made: string): { start: number; end: number; text: string } | null {
  const found = BEFORE.exec(raw.slice(Math.max(0, at - 8), at));
  const [was, is] = [opens(old), opens(made)];
  if (!found || was === null || is === null || was === is || (found[1].length === 2) !== was) return null;
  const start = at - found[0].length;
  return { start, end: start + found[1].length, text: is ? `${found[1]}n` : found[1].charAt(0) };
}

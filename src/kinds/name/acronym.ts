/** Abbreviations of names, and where a text ties one to its long form. */
import { fold } from '../../text/fold.js';
import { lettersAndNumbers } from '../../text/letters.js';
import { PUNCT, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import type { Found, Passage } from '../kind.js';
import { findNames } from './find.js';

export interface Abbreviation {
  readonly short: Found<'name'>;
  readonly long: Found<'name'>;
}

const SKIPPED = new Set([
  'of',
  'the',
  'for',
  'and',
  'on',
  'in',
  'to',
  'de',
  'la',
  'le',
  'du',
  'des',
  '&',
  'a',
  'at',
  'inc',
  'ltd',
  'corp',
  'corporation',
  'company',
  'co',
  'plc',
  'llc',
  'limited',
  'incorporated',
]);

/** Whether `short` (`FEC`, `U.N.`) is made of the initials of `long`; small words may or may not count. */
export function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/[.\s]/g, '');
  if (letters.length < 2 || letters.length > 8 || !/^[A-Z][A-Za-z&]*[A-Z]$/.test(letters)) return false;
  const words = fold(long)
    .split(/[\s-]+/)
    .map((word) => lettersAndNumbers(word, '&'))
    .filter(Boolean);
  if (words.length < 2) return false;
  const wanted = letters.toLowerCase();
  const all = words.map((word) => word[0]).join('');
  const main = words
    .filter((word) => !SKIPPED.has(word))
    .map((word) => word[0])
    .join('');
  return (
    wanted === all ||
    wanted === main ||
    `${wanted}` ===
      words
        .filter((word) => word !== 'the')
        .map((word) => word[0])
        .join('')
  );
}

/** The abbreviations a text ties to names: `Federal Election Commission (FEC)`, `Australian Labor Party, or ALP`. */
export function abbreviations(passage: Passage): Abbreviation[] {
  const names = passage.names.length > 0 ? passage.names : findNames(passage);
  const { tokens } = passage;
  const tied: Abbreviation[] = [];
  for (let i = 1; i < names.length; i++) {
    const short = names[i];
    const long = names[i - 1];
    if (!isTie(tokens, long.last, short) || !isShortFor(short.value.full, long.value.full)) continue;
    tied.push({ short, long });
  }
  return tied;
}

/** `(`, `, or`, `, known as`, `, called` between the two, at most four tokens. */
function isTie(tokens: Tokens, from: number, short: Found<'name'>): boolean {
  if (tokens.type[short.first] !== WORD || tokens.shape[short.first] !== UPPER) return false;
  const between = short.first - from;
  if (between < 1 || between > 5) return false;
  const first = tokens.text[tokens.start[from]];
  if (tokens.type[from] !== PUNCT) return tokens.text.slice(tokens.start[from], tokens.end[from]) === 'or' && between === 1;
  if (first === '(') return between <= 3;
  return first === ',' && /\b(?:or|known as|called|abbreviated)\b/.test(tokens.text.slice(tokens.end[from], tokens.start[short.first]));
}

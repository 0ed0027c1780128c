/** Questions about a stretch of tokens that may be a name: whether it is part of an address, which word ends it, what surrounds a person in it. */
import { INITIAL, NO_GAP, PUNCT, type Tokens, WORD } from '../../text/tokens.js';
import { BORNE, COMMON, classesOf, GIVEN, HEAD, SUFFIX, SURNAME } from './classes.js';
import type { Piece } from './split.js';
import { typeOf } from './type.js';

/** `example.org/Xyz`: whether what leads up to an offset without a space is a host and its slash. */
function isPath(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 200 && !isBlank(text, from - 1)) from--;
  return /:\/\/|\w\.[a-z]{2,}\//i.test(text.slice(from, at));
}

/** `@user`, `example.com`, `#tag`: part of an address. */
export function isAddress({ text, start, end }: Tokens, piece: Piece): boolean {
  const at = start[piece.first];
  if (at > 0 && !isBlank(text, at - 1)) {
    const before = text[at - 1];
    if (before === '@' || before === '#' || before === '_' || (before === '/' && text[at - 2] === '/')) return true;
    if (isPath(text, at)) return true;
    if (before === '.' && /\w/.test(text[at - 2] ?? '') && DOMAINS.test(text.slice(at, end[piece.last - 1]))) return true; // EXAMPLE.COM
  }
  const after = end[piece.last - 1];
  const unit = text.charCodeAt(after);
  const next = unit === STOP || unit === AT_SIGN || unit === UNDERLINE ? text.charCodeAt(after + 1) : 0;
  return next >= SMALL_A && next <= SMALL_Z;
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < FIRST_BEYOND_ASCII) return unit === SPACE || (unit >= TABULATOR && unit <= CARRIAGE_RETURN);
  return /\s/.test(text[at]);
}

const DOMAINS = /^(?:com|org|net|gov|edu)$/i;
const SPACE = 0x20;
const TABULATOR = 0x09;
const CARRIAGE_RETURN = 0x0d;
const FIRST_BEYOND_ASCII = 0x80;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const STOP = 0x2e;
const AT_SIGN = 0x40;
const UNDERLINE = 0x5f;

/** How many words a piece has. */
export function wordCount(tokens: Tokens, piece: Piece): number {
  let words = 0;
  for (let i = piece.first; i < piece.last; i++) if (tokens.type[i] !== PUNCT) words++;
  return words;
}

/** The last word of a piece. */
export function finalWord(tokens: Tokens, piece: Piece): number {
  let i = piece.last - 1;
  while (i > piece.first && tokens.type[i] !== WORD) i--;
  return i;
}

/** A person of several words. */
export function isSure(tokens: Tokens, piece: Piece): boolean {
  return piece.last - piece.first > 1 && typeOf(tokens, piece) === 'person';
}

/** Whether what surrounds a person inside a run is everyday words or bodies, and not more of the name. */
export function isJunk(tokens: Tokens, piece: Piece, first: number, last: number): boolean {
  let plain = 0;
  for (let i = piece.first; i < piece.last; i++) {
    if (i === first) i = last;
    if (i >= piece.last) break;
    const classes = classesOf(tokens.word[i]);
    if (
      tokens.type[i] === WORD &&
      tokens.shape[i] !== INITIAL &&
      classes & (COMMON | HEAD) &&
      !(classes & (GIVEN | SURNAME) && !(classes & HEAD))
    )
      plain++;
  }
  return plain > 0;
}

/** In a headline: a further surname or a suffix. */
export function isMoreOfName(tokens: Tokens, i: number): boolean {
  const classes = classesOf(tokens.word[i]);
  return tokens.gap[i] !== NO_GAP && (classes & (SUFFIX | BORNE)) !== 0 && !(classes & COMMON);
}

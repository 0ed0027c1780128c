/** Where a word ends, and how it is capitalised: words with apostrophes, marks and hidden characters in them, dotted abbreviations. */
import { CLASS, CLASS_BITS, charBits, UPPER_BIT } from './chars.js';
import { INITIAL, LOWER, MIXED, TITLE, UPPER } from './tokens.js';
import { classAt, classPastHidden, type Written } from './units.js';

/** By unit: 1 for apostrophes, which may stand inside a word. */
export const mayJoin = new Uint8Array(65536);
for (const unit of [0x27, 0x2019, 0x2018, 0x2bc, 0xff07]) mayJoin[unit] = 1;

/** Whether the unit at `i` and the one behind it are one letter. */
export function isLetterPair(written: Written, i: number): boolean {
  const point = written.text.codePointAt(i);
  return point !== undefined && point > 0xffff && /\p{L}/u.test(String.fromCodePoint(point));
}

/** End of the word that begins at `from`. */
export function wordEnd(written: Written, from: number): number {
  let i = from;
  for (;;) {
    const kind = classAt(written, i);
    if (kind === CLASS.LETTER || kind === CLASS.MARK || kind === CLASS.DIGIT) i++;
    else if (kind === CLASS.SURROGATE && isLetterPair(written, i)) i += 2;
    else if (kind === CLASS.HIDDEN && isWordClass(classPastHidden(written, i))) i++;
    else if (i > from && mayJoin[written.units[i]] !== 0 && classAt(written, i + 1) === CLASS.LETTER && !isPossessive(written, i)) i++;
    else return i;
  }
}

/** `'s` or `'S` at the end of a word. */
export function isPossessive(written: Written, i: number): boolean {
  const next = written.text.charCodeAt(i + 1);
  return (next === 0x73 || next === 0x53) && !isWordClass(classAt(written, i + 2));
}

/** End of a run of single letters each followed by a full stop, at least two; or -1. */
export function dottedEnd(written: Written, from: number): number {
  let i = from;
  let letters = 0;
  while (classAt(written, i) === CLASS.LETTER && written.text.charCodeAt(i + 1) === 0x2e) {
    i += 2;
    letters++;
  }
  return letters >= 2 ? i : -1;
}

/** The shape of the word in `[from, end)`. */
export function shapeIn(written: Written, from: number, end: number): number {
  let upper = 0;
  let firstUpper = false;
  let seen = 0;
  for (let i = from; i < end; i++) {
    const bits = charBits(written.units[i]);
    if ((bits & CLASS_BITS) !== CLASS.LETTER) continue;
    if (bits & UPPER_BIT) {
      upper++;
      if (seen === 0) firstUpper = true;
    }
    seen++;
  }
  return shapeOf(upper, seen, firstUpper);
}

/** The shape of a word with so many capitals among so many letters. */
export function shapeOf(upper: number, letters: number, firstUpper: boolean): number {
  if (upper === 0) return LOWER;
  if (upper === letters) return letters === 1 ? INITIAL : UPPER;
  return firstUpper && upper === 1 ? TITLE : MIXED;
}

const isWordClass = (kind: number): boolean =>
  kind === CLASS.LETTER || kind === CLASS.MARK || kind === CLASS.DIGIT || kind === CLASS.SURROGATE;

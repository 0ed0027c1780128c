/** Classes of UTF-16 units, looked up in one table: the scanner asks about every unit of every source. */
export const CLASS = {
  OTHER: 0,
  LETTER: 1,
  DIGIT: 2,
  SPACE: 3,
  NEWLINE: 4,
  PUNCT: 5,
  SYMBOL: 6,
  /** Units that show nothing: soft hyphen, zero-width characters, bidi controls, variation selectors. They belong to the token they stand in. */
  HIDDEN: 7,
  /** Combining marks, which belong to the letter before them. */
  MARK: 8,
  /** Half of a character outside the Basic Multilingual Plane. */
  SURROGATE: 9,
} as const;

/** Upper-case letters, next to the class. */
export const UPPER_BIT = 0x10;
export const CLASS_BITS = 0x0f;

/** Of a unit that was not asked for yet. */
export const UNSEEN = 0xff;
/** Filled in on first sight of a unit: asking the engine's Unicode tables about the whole plane would cost more than a small check. */
const table = new Uint8Array(65536).fill(UNSEEN);
for (let unit = 0; unit < 0x80; unit++) table[unit] = asciiClass(unit);

/** {@link charBits} of units already seen; the others have a class of their own, which is none of {@link CLASS}. */
export const seenBits: Readonly<Uint8Array> = table;

/** Class in the low four bits, {@link UPPER_BIT} above it. */
export function charBits(unit: number): number {
  const bits = table[unit];
  return bits === UNSEEN ? (table[unit] = slowClass(unit)) : bits;
}
export const classOf = (unit: number): number => charBits(unit) & CLASS_BITS;

function slowClass(unit: number): number {
  const told = toldByPlace(unit);
  if (told !== UNSEEN) return told;
  if (unit >= 0xd800 && unit < 0xe000) return CLASS.SURROGATE;
  // C1 controls in a text are Windows-1252 quotation marks and dashes that somebody decoded as Latin-1.
  if (unit >= 0x80 && unit < 0xa0 && unit !== 0x85) return CLASS.PUNCT;
  if (isHiddenUnit(unit)) return CLASS.HIDDEN;
  const ch = String.fromCharCode(unit);
  if (/\p{L}/u.test(ch)) return letterClass(ch);
  if (/\p{M}/u.test(ch)) return CLASS.MARK;
  if (/\p{Nd}/u.test(ch)) return CLASS.DIGIT;
  if (unit === 0x2028 || unit === 0x2029 || unit === 0x85) return CLASS.NEWLINE;
  if (/\p{Z}/u.test(ch)) return CLASS.SPACE;
  if (/\p{P}/u.test(ch)) return CLASS.PUNCT;
  return CLASS.SYMBOL;
}

/** What stands most in English text beyond ASCII, by its place: the first question to the engine's tables takes as long as a small source. */
function toldByPlace(unit: number): number {
  if (unit >= 0xc0 && unit < 0x180 && unit !== 0xd7 && unit !== 0xf7) return letterClass(String.fromCharCode(unit));
  if (unit === 0xa0) return CLASS.SPACE;
  if (unit === 0xa3 || unit === 0xb0 || (unit >= 0x20a0 && unit < 0x20d0)) return CLASS.SYMBOL;
  // Dashes, quotation marks, bullets, the ellipsis.
  return unit >= 0x2010 && unit < 0x2028 ? CLASS.PUNCT : UNSEEN;
}

const letterClass = (ch: string): number => (ch.toLowerCase() !== ch && ch.toUpperCase() === ch ? CLASS.LETTER | UPPER_BIT : CLASS.LETTER);

function asciiClass(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return CLASS.LETTER;
  if (unit >= 0x41 && unit <= 0x5a) return CLASS.LETTER | UPPER_BIT;
  if (unit >= 0x30 && unit <= 0x39) return CLASS.DIGIT;
  if (unit === 0x0a || unit === 0x0d) return CLASS.NEWLINE;
  if (unit === 0x20 || unit === 0x09 || unit === 0x0b || unit === 0x0c) return CLASS.SPACE;
  if (unit < 0x20 || unit === 0x7f) return CLASS.HIDDEN;
  return '$+<=>^`|~'.includes(String.fromCharCode(unit)) ? CLASS.SYMBOL : CLASS.PUNCT;
}

function isHiddenUnit(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0x34f ||
    unit === 0x61c ||
    unit === 0x180e ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    (unit >= 0xfe00 && unit <= 0xfe0f) ||
    unit === 0xfeff
  );
}

/**
 * Texts with marks in them, put together from pieces whose place is known: what each piece says, and where it stands in the raw
 * text. For tests of the law that every span leads back to its very place.
 */
import fc from 'fast-check';

export interface Piece {
  /** As it stands in the file. */
  readonly raw: string;
  /** What it says; empty for marks. */
  readonly says: string;
}

export interface Marked {
  readonly raw: string;
  /** What a reader should get. */
  readonly text: string;
  /** Of each piece that says something: offsets in `text` and in `raw`. */
  readonly places: readonly { start: number; end: number; rawStart: number; rawEnd: number }[];
}

export type Form = 'NFC' | 'NFD' | 'NFKC' | 'NFKD';

const LETTERS = [
  'a',
  'Z',
  'é',
  'ß',
  'ﬁ',
  'Å',
  'ё',
  'Ж',
  'λ',
  '東',
  'か\u3099',
  '가',
  '😀',
  '𝕏',
  '7',
  'n\u0303',
  'İ',
  '½',
  '\u00ad',
  '\u200d',
];

/** A word of letters and figures of many scripts, in a normal form. */
export const word = (form: Form, letters: readonly string[] = LETTERS): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 6 }).map((some) => `w${some.join('')}w`.normalize(form));

/** Puts pieces of one paragraph together, a space or a line break between them. */
export function join(pieces: readonly Piece[], gaps: readonly string[], before: string, after: string): Marked {
  let raw = before;
  let text = '';
  const places: { start: number; end: number; rawStart: number; rawEnd: number }[] = [];
  pieces.forEach((piece, i) => {
    if (i > 0) {
      raw += gaps[(i - 1) % gaps.length];
      text += ' ';
    }
    const says = text.length;
    const at = raw.length;
    const inner = piece.raw.indexOf(HERE);
    const end = piece.raw.lastIndexOf(HERE);
    const clean = piece.raw.replaceAll(HERE, '');
    raw += clean;
    text += piece.says;
    const rawStart = at + Math.max(0, inner);
    const rawEnd = at + (inner < 0 ? clean.length : end - HERE.length);
    if (piece.says !== '') places.push({ start: says, end: text.length, rawStart, rawEnd });
  });
  return { raw: raw + after, text, places };
}

/** Encloses, inside a piece, the stretch that its words stand for; the rest of it is marks. */
export const HERE = '\u0001';
const here = (text: string): string => HERE + text + HERE;

const HTML_REFERENCES: readonly Piece[] = [
  { raw: '&amp;', says: '&' },
  { raw: '&lt;', says: '<' },
  { raw: '&eacute;', says: 'é' },
  { raw: '&#8364;', says: '€' },
  { raw: '&#x1F600;', says: '😀' },
  { raw: '&nope;', says: '&nope;' },
  { raw: '&#150;', says: '–' },
];

/** A piece of an HTML paragraph. */
export function htmlPiece(words: fc.Arbitrary<string>): fc.Arbitrary<Piece> {
  return fc.oneof(
    words.map((one) => ({ raw: one, says: one })),
    fc.constantFrom(...HTML_REFERENCES),
    fc.tuple(words, words).map(([a, b]) => ({ raw: `${a}&amp;${b}`, says: `${a}&${b}` })),
    fc
      .tuple(fc.constantFrom('b', 'i', 'span class="x y"', 'a href="https://example.org/?a=1&amp;b=2"'), words)
      .map(([tag, one]) => ({ raw: `<${tag}>${here(one)}</${tag.split(' ')[0]}>`, says: one })),
    fc
      .tuple(words, words)
      .map(([a, b]) => ({ raw: `${a}<wbr><em>${b}</em >`, says: a + b }))
      .map(endingInMark),
    words.map((one) => ({ raw: `${here(one)}<!-- ${one} -->`, says: one })),
    words.map((one) => ({ raw: `<script>var a = "${one}";</script>${here(one)}`, says: one })),
  );
}

/** The last mark of a piece belongs to nothing that it says. */
const endingInMark = (piece: Piece): Piece => {
  const mark = piece.raw.lastIndexOf('</');
  return { raw: HERE + piece.raw.slice(0, mark) + HERE + piece.raw.slice(mark), says: piece.says };
};

/** A piece of a Markdown paragraph. */
export function markdownPiece(words: fc.Arbitrary<string>): fc.Arbitrary<Piece> {
  return fc.oneof(
    words.map((one) => ({ raw: one, says: one })),
    fc.constantFrom(...HTML_REFERENCES),
    fc.constantFrom('*', '_', '#', '[', ']', '\\', '`', '<', '&', '|', '~', '!').map((mark) => ({ raw: `\\${mark}`, says: mark })),
    fc.tuple(fc.constantFrom('*', '**', '_', '__', '***', '~~'), words).map(([mark, one]) => ({ raw: mark + here(one) + mark, says: one })),
    fc.tuple(words, words).map(([a, b]) => ({ raw: `${HERE}${a}**${b}${HERE}**`, says: a + b })),
    words.map((one) => ({ raw: `\`${here(`${one}*&amp;`)}\``, says: `${one}*&amp;` })),
    words.map((one) => ({ raw: `[${here(one)}](https://example.org/a_(b) "title")`, says: one })),
    words.map((one) => ({ raw: `${here(one)}<!-- ${one} -->`, says: one })),
    words.map((one) => ({ raw: `<b>${here(one)}</b>`, says: one })),
    fc.constantFrom('5', '*', '&').map((mark) => ({ raw: `w ${mark} w`, says: `w ${mark} w` })),
  );
}

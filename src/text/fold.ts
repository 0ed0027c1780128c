/**
 * The folded form of a spelling: what two spellings share when they differ only in case, width, quotation marks,
 * dashes, hidden characters, ligatures, combining marks or look-alike letters of another script.
 * Folding works on single tokens, so the token's span in the text is the exact map back.
 */
import { CLASS, classOf } from './chars.js';
import { withoutMarks } from './letters.js';

const ASCII = /^[\x21-\x7e]*$/;
const APOSTROPHES = /[‘’‛ʼʹ′`´＇]/g;
const DASHES = /[‐‑‒–—―−﹘﹣－]/g;
const DOUBLE_QUOTES = /[“”„‟«»″＂]/g;

/** Letters of other scripts that are drawn like Latin ones (after Unicode UTS #39, the pairs that matter for Latin text). */
const LOOK_ALIKES = new Map<string, string>(
  Object.entries({
    а: 'a',
    в: 'b',
    е: 'e',
    ё: 'e',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    ѕ: 's',
    і: 'i',
    ї: 'i',
    ј: 'j',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    һ: 'h',
    ӏ: 'l',
    α: 'a',
    β: 'b',
    ε: 'e',
    ζ: 'z',
    η: 'n',
    ι: 'i',
    κ: 'k',
    μ: 'u',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ϲ: 'c',
    ϳ: 'j',
    ɡ: 'g',
    ı: 'i',
    ǀ: 'l',
    օ: 'o',
    ց: 'g',
    հ: 'h',
    ո: 'n',
    ս: 'u',
  }),
);

/** Folds a spelling. Pure ASCII is only lower-cased. */
export function fold(spelling: string): string {
  if (ASCII.test(spelling)) return spelling.toLowerCase();
  let text = withoutMarks(stripHidden(spelling).normalize('NFKD'));
  text = text.replace(APOSTROPHES, "'").replace(DASHES, '-').replace(DOUBLE_QUOTES, '"').toLowerCase();
  text = text
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ð/g, 'd')
    .replace(/þ/g, 'th')
    .replace(/ı/g, 'i');
  return foldLookAlikes(text).normalize('NFC');
}

/** Foreign look-alikes are folded only in words that mix them with Latin letters: a wholly Cyrillic word stays itself. */
function foldLookAlikes(text: string): string {
  if (!/[a-z]/.test(text) || !/[^\x00-\x7f]/.test(text)) return text;
  let out = '';
  for (const ch of text) out += LOOK_ALIKES.get(ch) ?? ch;
  return out;
}

function stripHidden(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) if (classOf(text.charCodeAt(i)) !== CLASS.HIDDEN) out += text[i];
  return out;
}

/** What was hidden or disguised in a spelling, in words, or null when it is as it seems. */
export function disguise(spelling: string): string | null {
  if (ASCII.test(spelling)) return null;
  const hidden = [...spelling].find((ch) => ch.length === 1 && classOf(ch.charCodeAt(0)) === CLASS.HIDDEN);
  if (hidden !== undefined) return `hidden character U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (/[A-Za-z]/.test(spelling)) {
    const alike = [...spelling].find((ch) => /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(ch));
    if (alike !== undefined)
      return `look-alike letter U+${alike.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')} among Latin ones`;
  }
  return null;
}

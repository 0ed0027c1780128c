/** Names of other scripts in Latin letters. Hangul by its own rule; the rest by `any-ascii`, loaded on first use. */
import { createRequire } from 'node:module';

let anyAscii: ((text: string) => string) | undefined;

/** Whether a text has letters outside the Latin script. */
export function isForeign(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Latin letters, their marks and punctuation, but for the micro sign, which is of no script.
    if ((unit >= 0x250 && !(unit >= 0x2000 && unit < 0x2070)) || unit === 0xb5) return hasForeign(text);
  }
  return false;
}

const hasForeign = (text: string): boolean => /[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\p{M}\p{C}]/u.test(text);

/** The text in Latin letters; Latin text is given back as it is. */
export function romanise(text: string): string {
  if (!isForeign(text)) return text;
  anyAscii ??= (createRequire(import.meta.url)('any-ascii') as { default(text: string): string }).default;
  return anyAscii(text.replace(/\p{Script=Hangul}+/gu, hangul)).replace(/[`'"]/g, '');
}

const HEADS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const TAILS = ' k k ks n nj nh t l lk lm lp ls lt lp lh m p ps t t ng t t k t p t'.split(' ');

/** Revised Romanisation, syllable by syllable; the first syllable of a run is the family name. */
function hangul(run: string): string {
  const syllables = [...run].map((ch) => {
    const index = ch.charCodeAt(0) - 0xac00;
    if (index < 0 || index > 11171) return ch;
    return HEADS[Math.floor(index / 588)] + VOWELS[Math.floor((index % 588) / 28)] + TAILS[index % 28];
  });
  return syllables.length === 3 ? `${syllables[0]} ${syllables[1]}${syllables[2]}` : syllables.join(' ');
}

/**
 * A name in a script that writes few vowels or none (Arabic, Hebrew), or other ones than its Latin spellings do (Thai, Khmer,
 * Hangul), beside one in Latin letters: the consonants decide, levelled as the usual romanisations vary.
 */
import { fold } from '../../text/fold.js';
import { romanise } from './romanise.js';

/** Scripts whose letters are read one by one with sure vowels, or by signs: compared as they are romanised. */
const READ_WHOLE =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /^[\p{Script=Hangul}\s]+$/u;
const FOREIGN = /[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\p{M}\p{C}]/u;
/** Fewer consonants than this, all words taken together, say nothing. */
const FEWEST = 4;

/** Whether two names, the one in Latin letters and the other not, agree in their consonants. */
export function agreeInConsonants(a: string, b: string): boolean {
  const [foreign, latin] = FOREIGN.test(a) ? [a, b] : [b, a];
  if (FOREIGN.test(latin) || READ_WHOLE.test(foreign)) return false;
  if (HANGUL.test(foreign)) return agreeInSyllables(foreign, latin);
  const x = foreign.split(/[\s\-·]+/).map((word) => levelled(plainForeign(word)));
  const fits = (words: readonly string[]): boolean => agree(x.filter(Boolean), words.map(levelled).filter(Boolean));
  const words = wordsOf(latin);
  return fits(words) || (/ו/.test(foreign) && fits(words.map((word) => word.replace(/v/g, '')))); // a vav that is a consonant
}

function agree(x: readonly string[], y: readonly string[]): boolean {
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  if (few.length < 2 || few.join('').length < FEWEST || many.length - few.length > 2) return false;
  const left = [...many];
  for (const word of few) {
    const at = left.indexOf(word);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
}

const ARTICLES = new Set(['al', 'el', 'ul', 'ad', 'as', 'az', 'ar', 'at']);
const wordsOf = (latin: string): string[] =>
  fold(latin)
    .split(/[\s\-.,']+/)
    .filter((word) => word !== '' && !ARTICLES.has(word));

/** A word in Latin letters, an Arabic article off it, and a Hebrew *vav* taken for the vowel that it mostly is. */
const plainForeign = (word: string): string => fold(romanise(word.replace(/^ال/, '').replace(/ו/g, 'w')));

const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/kh|gh|ck|q|g|c(?!h)|x/g, 'k'],
  [/sh|ch|dh|ts|tz|z/g, 's'],
  [/th|d/g, 't'],
  [/ph/g, 'f'],
  [/[pv]/g, 'b'],
  [/[aeiouywh'`’]/g, ''],
  [/[^a-z]/g, ''],
  [/(.)\1+/g, '$1'],
];
const levelled = (word: string): string => LEVELS.reduce((form, [pattern, put]) => form.replace(pattern, put), word);

/** `김정은` and *Kim Jong Un*: the family name by itself, the given name as one. */
function agreeInSyllables(foreign: string, latin: string): boolean {
  const signs = foreign.replace(/\s/g, '');
  const words = wordsOf(latin);
  if (signs.length < 2 || signs.length > 4 || words.length < 2) return false;
  const family = korean(fold(romanise(signs[0])));
  const given = korean(fold(romanise([...signs.slice(1)].join(' '))).replace(/\s/g, ''));
  const fits = (first: string, rest: readonly string[]): boolean => korean(first) === family && korean(rest.join('')) === given;
  return fits(words[0], words.slice(1)) || fits(words[words.length - 1], words.slice(0, -1));
}

const FAMILIES = 'lee yi ri rhee i|kim gim|park bak pak|choi choe|no noh roh ro|im lim rim yim|yu yoo ryu|woo u|oh o|an ahn'
  .split('|')
  .map((line) => line.split(' '));
const familyOf = new Map(FAMILIES.flatMap((line) => line.map((form) => [form, line[0]] as const)));

const KOREAN: readonly (readonly [RegExp, string])[] = [
  [/eo|ou/g, 'o'],
  [/yu(?=n)/g, 'yo'],
  [/eu|oo/g, 'u'],
  [/ae|ay/g, 'e'],
  [/ee/g, 'i'],
  [/g/g, 'k'],
  [/ch|j/g, 'c'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/r/g, 'l'],
  [/h(?=$|[^aeiou])/g, ''],
  [/(.)\1+/g, '$1'],
];
/** A Korean syllable or more, as the South's, the North's and the old romanisation have it. */
const korean = (form: string): string => KOREAN.reduce((out, [pattern, put]) => out.replace(pattern, put), familyOf.get(form) ?? form);

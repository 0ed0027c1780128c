/** Words of names brought to one form before they are laid together: numbers in digits, digits typed for letters, single letters joined, legal forms known. */
import { wordOf } from '../../text/words.js';
import { classesOf, LEGAL } from './classes.js';
import { LEGAL_PHRASES } from './lexicon.js';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const numbers = new Map<string, string>();
ONES.forEach((word, n) => {
  numbers.set(word, String(n));
});
TENS.forEach((word, n) => {
  numbers.set(word, String((n + 2) * 10));
});
ORDINALS.forEach((word, n) => {
  numbers.set(word, ordinal(n + 1));
});

function ordinal(n: number): string {
  return `${n}${n === 1 ? 'st' : n === 2 ? 'nd' : n === 3 ? 'rd' : 'th'}`;
}

const ORDINAL_ENDS = new Set(['st', 'nd', 'rd', 'th']);
/** Digits that are typed for letters they look like. */
const LETTERS: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g' };

/** `four`, `4`. */
const isDigit = (word: string): boolean => (ONES.indexOf(word) > 0 && ONES.indexOf(word) < 10) || /^[1-9]$/.test(word);

/** Folded words in one form. Length may change: `forty four` is one word, `1 st` too. */
export function normalWords(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i].replace(/\./g, '');
    const next = words[i + 1];
    const value = numbers.get(word);
    if (/^\d+$/.test(word) && next !== undefined && ORDINAL_ENDS.has(next)) out.push(word + words[++i]);
    else if (value !== undefined && value.length === 2 && value.endsWith('0') && next !== undefined && isDigit(next)) {
      out.push(String(Number(value) + Number(numbers.get(next) ?? next)));
      i++;
    } else out.push(value ?? (/[a-z]{2}/.test(word) && /\d/.test(word) && !/^\d+(?:st|nd|rd|th)$/.test(word) ? unswapped(word) : word));
  }
  return out;
}

/** `sech1n` → `sechin`: only where letters stand on both sides, so that model numbers stay. */
function unswapped(word: string): string {
  if (/\d\d|\d$/.test(word)) return word;
  return word.replace(/\d/g, (digit) => LETTERS[digit] ?? digit);
}

/** Joins runs of two or more single letters: `p t` → `pt`, `s a r l` → `sarl`. */
export function joinLetters(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; ) {
    let k = i;
    while (k < words.length && words[k].length === 1) k++;
    if (k - i > 1) out.push(words.slice(i, k).join(''));
    else out.push(words[i]);
    i = Math.max(k, i + 1);
  }
  return out;
}

const phrases = LEGAL_PHRASES.map((phrase) => phrase.split(' '));

/** The words without legal forms, and whether there were any. */
export function withoutLegal(words: readonly string[]): { words: string[]; legal: boolean } {
  const out: string[] = [];
  let legal = false;
  for (let i = 0; i < words.length; i++) {
    const phrase = phrases.find((one) => one.every((word, k) => words[i + k] === word));
    if (phrase) {
      i += phrase.length - 1;
      legal = true;
    } else if (classesOf(wordOf(words[i])) & LEGAL && words.length > 1) legal = true;
    else out.push(words[i]);
  }
  return out.length > 0 ? { words: out, legal } : { words: [...words], legal };
}

/** *Abdelkarim*, *Abdulkarim*, *Abd al-Karim*: the article inside the name is written in every way. */
export const servantOf = (word: string): string =>
  word.length > 7 ? word.replace(/^abd(?:[aeiou]{1,2}[lr]r?)?(?=[^aeiou])/, 'abd') : word;

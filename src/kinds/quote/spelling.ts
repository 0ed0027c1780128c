/** One spelling for forms that differ only in house style: British and American, numerals in words and in digits. */
import { canonicalSpelling } from '../../text/spelling/index.js';
import { formOf, wordOf } from '../../text/words.js';
import { houseStyleOf } from '../name/forms.js';
import { CARDINALS, ORDINALS, SPELLINGS, TENS, TENTHS } from './lexicon.js';

const listed = new Map(Object.entries(SPELLINGS));
for (const [n, form] of CARDINALS.entries()) listed.set(form, String(n));
for (const [n, form] of TENS.entries()) {
  listed.set(form, String((n + 2) * 10));
  listed.set(form.replace(/y$/, 'ies'), `${(n + 2) * 10}s`);
}
for (const [n, form] of ORDINALS.entries()) listed.set(form, `${n}th`);
for (const [n, form] of TENTHS.entries()) listed.set(form, `${(n + 2) * 10}th`);
/** By word: the one that stands for it plus one, or 0 until it was asked. */
let known = new Int32Array(1 << 12);

/** The word that stands for all accepted spellings of `word`. */
export function plainWord(word: number): number {
  if (word >= known.length) grow(word);
  if (known[word] === 0) known[word] = plainOf(word) + 1;
  return known[word] - 1;
}

function plainOf(word: number): number {
  const form = formOf(word);
  const plain = plainForm(form);
  return plain === form ? word : wordOf(plain);
}

function grow(word: number): void {
  const wider = new Int32Array(Math.max(word + 1, known.length * 2));
  wider.set(known);
  known = wider;
}

/** The plain form of a folded form. */
export function plainForm(form: string): string {
  const plain = listed.get(form);
  if (plain !== undefined) return plain;
  if (/^\d/.test(form)) return form.replaceAll(',', '');
  if (/^(?:[a-z]\.)+[a-z]?\.?$/.test(form)) return form.replaceAll('.', '');
  const name = houseStyleOf(form);
  return name === form ? canonicalSpelling(form) : name;
}

/** One spelling for forms that differ only in house style: British and American, numerals in words and in digits. */
import { canonicalSpelling } from '../../text/spelling/index.js';
import { formOf, wordOf } from '../../text/words.js';
import { CARDINALS, ORDINALS, SPELLINGS, TENS, TENTHS } from './lexicon.js';

const listed = new Map(Object.entries(SPELLINGS));
for (const [n, form] of CARDINALS.entries()) listed.set(form, String(n));
for (const [n, form] of TENS.entries()) listed.set(form, String((n + 2) * 10));
for (const [n, form] of ORDINALS.entries()) listed.set(form, `${n}th`);
for (const [n, form] of TENTHS.entries()) listed.set(form, `${(n + 2) * 10}th`);
const known = new Map<number, number>();

/** The word that stands for all accepted spellings of `word`. */
export function plainWord(word: number): number {
  let plain = known.get(word);
  if (plain === undefined) {
    plain = wordOf(plainForm(formOf(word)));
    known.set(word, plain);
  }
  return plain;
}

/** The plain form of a folded form. */
export function plainForm(form: string): string {
  const plain = listed.get(form);
  if (plain !== undefined) return plain;
  if (/^\d/.test(form)) return form.replaceAll(',', '');
  if (/^(?:[a-z]\.)+[a-z]?\.?$/.test(form)) return form.replaceAll('.', '');
  return canonicalSpelling(form);
}

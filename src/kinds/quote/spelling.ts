/** One spelling for forms that differ only in house style: British and American, numerals in words and in digits. */
import { formOf, wordOf } from '../../text/words.js';
import { CARDINALS, L_VERBS, ORDINALS, OUR_STEMS, SPELLINGS, TENS, TENTHS } from './lexicon.js';

const single = new Map(Object.entries(SPELLINGS).map(([form, plain]) => [form, plain]));
const numerals = new Map<string, string>();
for (const [n, form] of CARDINALS.entries()) numerals.set(form, String(n));
for (const [n, form] of TENS.entries()) numerals.set(form, String((n + 2) * 10));
for (const [n, form] of ORDINALS.entries()) numerals.set(form, `${n}th`);
for (const [n, form] of TENTHS.entries()) numerals.set(form, `${(n + 2) * 10}th`);
const OUR = new RegExp(`^(un|dis|mis|out|re|multi)?(${OUR_STEMS.map((stem) => stem.slice(0, -3)).join('|')})our`);
const DOUBLED = new RegExp(`^(${L_VERBS.join('|')})l(ed|ing|er|ers|or|ors|ous)$`);
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
  const listed = single.get(form) ?? numerals.get(form);
  if (listed !== undefined) return listed;
  if (/^\d/.test(form)) return form.replace(/,/g, '');
  if (form.length < 6) return /^(?:[a-z]\.)+[a-z]?\.?$/.test(form) ? form.replaceAll('.', '') : form.replace(OUR, '$1$2or');
  return form
    .replace(OUR, '$1$2or')
    .replace(DOUBLED, '$1$2')
    .replace(/([iy])s(e|ed|es|er|ers|ing|ation|ations|ational)$/, '$1z$2')
    .replace(/^(?:[a-z]\.)+$/, (dotted) => dotted.replaceAll('.', ''));
}

/**
 * Names that come from other alphabets have several Latin spellings, none of them wrong. Two spellings are one name here
 * when they agree after the habits of the common romanisations are levelled; English names are left to `relate.ts`.
 */

import { familyFrequency, givenFrequency } from './classes.js';
import { areSpelledAlike } from './forms.js';

/** Whether two folded words are Latin spellings of one foreign name. */
export function sameAcrossScripts(a: string, b: string): boolean {
  if (areSpelledAlike(a, b)) return true;
  // *Ewa/Eva*, *Iwo/Ivo*: of short names only this habit says anything.
  if (a.length === 3 && a !== b && a.replaceAll('w', 'v') === b.replaceAll('w', 'v')) return true;
  if (/ko$/.test(a) && /ko$/.test(b) && a.replaceAll('u', 'o') === b.replaceAll('u', 'o')) return false; // Yoko and Yuko are two
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 3) return false;
  if (skeletonOf(a) !== skeletonOf(b) || (isEnglish(a) && isEnglish(b)) || lettersOf(a) === lettersOf(b)) return false;
  return hasHabit(a, b);
}

/** Swapped letters are a slip in any language. */
const lettersOf = (form: string): string => [...form].sort().join('');

const isEnglish = (form: string): boolean => givenFrequency(form) > 0.25 || familyFrequency(form) > 0.25;

const HABITS: readonly (readonly [RegExp, string])[] = [
  [/^(yev|ev)(?=g)/, 'ev'],
  [/^ye/, 'e'],
  [/sch|sz|sh/g, 'S'],
  [/tch|tsch|cz|ch/g, 'C'],
  [/dzh|dj|zh/g, 'J'],
  [/kh|gh|q|ck|k|c|x/g, 'k'],
  [/ph|f/g, 'f'],
  [/w|v|ff$/g, 'v'],
  [/tz|ts|z/g, 'z'],
  [/th|dh/g, 't'],
  [/ou|oo|u|o/g, 'o'],
  [/(?:iy|yy|ii|ij|yi|y|i|ee|ie|ey|ei|ai|ay|ae|e)+/g, 'i'],
  [/j/g, 'J'],
  [/h/g, ''],
];

/** The word with the habits of romanisation levelled and doubled letters single. */
export function skeleton(form: string): string {
  let out = form;
  for (const [pattern, put] of HABITS) out = out.replace(pattern, put);
  return out.replace(/(.)\1+/g, '$1');
}

/** Whether two folded words are Latin spellings of one foreign name where French habits are levelled too (*Shadid*, *Chadid*): too little for a word that stands alone. */
export const areRomanisedAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 4 && skeletonOf(a).replaceAll('C', 'S') === skeletonOf(b).replaceAll('C', 'S');

const KEPT = 1 << 14;
const skeletons = new Map<string, string>();

/** Asked of every name again and again, and hardly ever equal. */
function skeletonOf(form: string): string {
  let out = skeletons.get(form);
  if (out === undefined) {
    if (skeletons.size >= KEPT) skeletons.clear();
    skeletons.set(form, (out = skeleton(form)));
  }
  return out;
}

/** Marks of a romanisation: without one of them a difference is a slip. */
const MARKS = /ou|oo|kh|gh|q|dj|zh|iy|yy|ii|ij|tch|sch|ei|ey|ay|w|ee|dh|aa|uu|y|j/;
function hasHabit(a: string, b: string): boolean {
  const plainA = a.replace(/(.)\1+/g, '$1');
  const plainB = b.replace(/(.)\1+/g, '$1');
  if (plainA === plainB) return false;
  let i = 0;
  while (i < plainA.length && plainA[i] === plainB[i]) i++;
  let k = 0;
  while (k < plainA.length - i && k < plainB.length - i && plainA[plainA.length - 1 - k] === plainB[plainB.length - 1 - k]) k++;
  const from = Math.max(0, i - 1);
  return MARKS.test(plainA.slice(from, plainA.length - k + 1)) || MARKS.test(plainB.slice(from, plainB.length - k + 1));
}

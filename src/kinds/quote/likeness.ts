/** How much two words say about a text when they agree, and whether two different words are forms of one. */
import { lemmaOf } from '../../text/lemma.js';
import { rarity } from '../../text/rarity.js';
import { formOf, wordOf, wordSet } from '../../text/words.js';
import { LIGHT, MODALS, NEGATIONS, PERSONS } from './lexicon.js';
import { plainForm } from './spelling.js';

const plain = (forms: readonly string[]) => wordSet(forms.map(plainForm));
const light = plain(LIGHT);
const negations = plain(NEGATIONS);
const modals = new Map<number, number>();
for (const [pair, forms] of MODALS.entries()) for (const form of forms.split(' ')) modals.set(wordOf(form), pair);
const stems = new Map<number, number>();

export const isLight = (word: number): boolean => light.has(word);
export const isNegation = (word: number): boolean => negations.has(word);
export const isNumber = (word: number): boolean => /^\d/.test(formOf(word));

const pronouns = wordSet(PERSONS);
/** Words that change with who speaks: `I`, `our`, `them`. */
export const isPronoun = (word: number): boolean => pronouns.has(word);

const BE = wordOf('be');
const HAVE = wordOf('have');
const DO = wordOf('do');

/** Forms of *be*, *have* and *do*, and the modals: they carry tense and mood. */
export function isAuxiliary(word: number): boolean {
  const verb = lemmaOf(word, 'verb');
  return verb === BE || verb === HAVE || verb === DO || modals.has(word);
}

const LIGHT_BITS = 0.6;
const LEAST_FULL_BITS = 0.8;
const MOST_BITS = 3;

/** Bits that agreement on a word is worth: a word that is in every other text says little, a rare one much. */
export const bitsOfWord = (word: number): number =>
  isLight(word) ? LIGHT_BITS : Math.max(LEAST_FULL_BITS, Math.min(MOST_BITS, (rarity(word) - 4) / 4.5));

/** Which pair of modals a word is of (`can`, `could`), or -1. */
export const modalOf = (word: number): number => modals.get(word) ?? -1;

/** Whether two words are forms of one verb, the tense or number apart. */
export function sameVerb(a: number, b: number): boolean {
  const modal = modals.get(a);
  return (
    (modal !== undefined && modal === modals.get(b)) ||
    (lemmaOf(a, 'verb') === lemmaOf(b, 'verb') && lemmaOf(a, 'noun') !== lemmaOf(b, 'noun'))
  );
}

/** Whether two words are inflections of one stem (`house`, `housing`; `regret`, `regrets`). */
export const sameStem = (a: number, b: number): boolean =>
  a === b ||
  sameVerb(a, b) ||
  (!(isLight(a) && isLight(b)) && (lemmaOf(a, 'noun') === lemmaOf(b, 'noun') || (stemOf(a) === stemOf(b) && stemOf(a) >= 0)));

/** The stem of a word as a number; -1 where it is too short to have one. */
export function stemOf(word: number): number {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = stemForm(formOf(word));
    stems.set(word, stem);
  }
  return stem;
}

function stemForm(form: string): number {
  if (form.length < 4 || !/^[a-z]+$/.test(form)) return form.length >= 3 ? wordOf(form) : -1;
  let stem = form.replace(/(?:ies|ied)$/, 'y').replace(/(?:ings?|ed|es|s|ly)$/, '');
  if (stem.length < 3) stem = form;
  stem = stem.replace(/([bdgklmnprt])\1$/, '$1').replace(/[ey]$/, '');
  return wordOf(stem.length < 3 ? form : stem);
}

/** Whether two forms are one letter or two apart, as a slip of the pen is. */
export function sameBut(a: number, b: number): boolean {
  const left = formOf(a);
  const right = formOf(b);
  if (Math.min(left.length, right.length) < 5 || Math.abs(left.length - right.length) > 1 || left[0] !== right[0]) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  return Math.max(left.length, right.length) - start - end <= 2;
}

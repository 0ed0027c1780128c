/** How rare a word is, in bits: what an agreement on it is worth as evidence that two texts speak of the same thing. */
import { Dictionary } from './data/dictionary.js';
import { FREQUENCIES } from './data/frequencies.js';
import { STOPWORDS } from './data/stopwords.js';
import { hasLetter } from './letters.js';
import { formOf, wordSet } from './words.js';

/** One sign per half bit of the packed table, the first for 4 bits. The same string stands in .ci/data/rarity.mjs. */
const STEPS = '0123456789!#%&()*+,-./:;<=>?@[]^_{|}~';
const FIRST_STEP_BITS = 4;
/** Of a word that is not among the 20,000 commonest, the last of which have 19 bits. */
const UNKNOWN_BITS = 20;
/** A possessive ending is as common as *of*. */
const CLITIC_BITS = 6;
/** Bits of a number by the count of its digits: small numbers are everywhere. */
const NUMBER_BITS = [8, 8, 9.5, 11, 12, 13.5, 14.5, 15.5];
const YEAR_BITS = 10.5;
const UNASKED = -1;

let table: Dictionary | undefined;
let known = new Float32Array(0);

/**
 * Rarity of a word in bits: −log2 of its share of running English text, from 4 (*the*) to 20 (unknown), in steps of a half.
 * Numbers count for less than words as rare as they are; what is neither word nor number has 0.
 */
export function rarity(word: number): number {
  if (word >= known.length) grow(word);
  const bits = known[word];
  return bits === UNASKED ? (known[word] = rarityOf(formOf(word))) : bits;
}

function grow(word: number): void {
  const wider = new Float32Array(Math.max(word + 1, known.length * 2, 1 << 14)).fill(UNASKED);
  wider.set(known);
  known = wider;
}

function rarityOf(form: string): number {
  if (/^[\d.,]*\d[\d.,]*$/.test(form)) return numberRarity(form);
  if (form.startsWith("'")) return form.length > 1 ? CLITIC_BITS : 0;
  if (!hasLetter(form) && !/\d/.test(form)) return 0;
  table ??= new Dictionary(FREQUENCIES);
  const step = table.get(form);
  return step === null ? UNKNOWN_BITS : FIRST_STEP_BITS + STEPS.indexOf(step) / 2;
}

/** Whether a word is among those that the table knows, the 20,000 commonest. */
export const isCommon = (word: number): boolean => rarity(word) < UNKNOWN_BITS;

function numberRarity(form: string): number {
  if (/^(?:19|20)\d\d$/.test(form)) return YEAR_BITS;
  const digits = form.replace(/[.,]/g, '').length;
  return NUMBER_BITS[Math.min(digits, NUMBER_BITS.length - 1)];
}

const stops = wordSet(STOPWORDS);

/** Whether a word is a function word (*the*, *of*, *said*): it never places a fact. */
export const isStop = (word: number): boolean => stops.has(word);

/** The lexicon as bits on word numbers: readers ask one table about a token instead of looking spellings up. */
import { wordOf, wordSet } from '../../text/words.js';
import * as lexicon from './lexicon.js';
import { AFTER_ARTICLE } from './units.js';

/** What a word can be. Several bits may be set (`second` is an ordinal, a unit and a stop in a row). */
export const IS = {
  CARDINAL: 1 << 0,
  MAGNITUDE: 1 << 1,
  ORDINAL: 1 << 2,
  /** Lower half of a fraction, singular (`third`, `quarter`) … */
  PART: 1 << 3,
  /** … and plural (`thirds`, `quarters`). */
  PARTS: 1 << 4,
  DOZEN: 1 << 5,
  ARTICLE: 1 << 6,
  MONTH: 1 << 7,
  WEEKDAY: 1 << 8,
  LABEL: 1 << 9,
  WEAK_LABEL: 1 << 10,
  STREET: 1 << 11,
  VAGUE: 1 << 12,
  CHANGE: 1 << 13,
  STOP: 1 << 14,
  MODIFIER: 1 << 15,
  PLURAL: 1 << 16,
  CONDITION: 1 << 17,
  NOT_PLURAL: 1 << 18,
  ONCE: 1 << 19,
  IN_ORDER: 1 << 20,
  NOT_IN_ORDER: 1 << 21,
  PARTITIVE: 1 << 22,
  SINGULAR: 1 << 23,
  /** Words a number can start at, besides figures: cardinals, magnitudes, halves, dozens, couples, ordinals, `no`, `none`, `both`, `single`. */
  START: 1 << 24,
  AGE: 1 << 25,
  /** Figures are multiplied by these only (`k`, `bn`). */
  SHORT_MAGNITUDE: 1 << 26,
  /** Units that an article counts once: `an hour`. */
  AFTER_ARTICLE: 1 << 27,
  PLURAL_FIRST: 1 << 28,
  /** May join a number to what follows it (`and a half`, `point two`, `x 10^4`). */
  JOINS: 1 << 29,
} as const;

const bits = new Map<number, number>();
const put = (forms: Iterable<string>, bit: number): void => {
  for (const form of forms) {
    const word = wordOf(form);
    bits.set(word, (bits.get(word) ?? 0) | bit);
  }
};

const TENS = Object.entries(lexicon.CARDINALS).filter(([, value]) => value >= 20 && value % 10 === 0);
const UNITS = Object.entries(lexicon.CARDINALS).filter(([, value]) => value > 0 && value < 10);
/** `twentyfive`: written as one word. */
const GLUED = Object.fromEntries(TENS.flatMap(([tens, a]) => UNITS.map(([unit, b]) => [tens + unit, a + b])));
const CARDINALS: Readonly<Record<string, number>> = { ...GLUED, ...lexicon.CARDINALS };
const cardinals = Object.keys(CARDINALS);
const magnitudes = Object.keys(lexicon.MAGNITUDES);
const ordinals = Object.keys(lexicon.ORDINALS);
const parts = [...ordinals.filter((form) => form !== 'first' && form !== 'second'), 'quarter', 'half'];

put(cardinals, IS.CARDINAL | IS.START);
put(magnitudes, IS.MAGNITUDE | IS.START);
put(Object.keys(lexicon.SHORT_MAGNITUDES), IS.SHORT_MAGNITUDE);
put(ordinals, IS.ORDINAL);
put(ordinals.slice(1), IS.START); // the first of anything is seldom a count
put(parts, IS.PART);
put(['half', 'quarter', 'halves'], IS.START);
put([...ordinals, 'quarter'].map((form) => `${form}s`).concat('halves'), IS.PARTS);
put(lexicon.DOZENS, IS.DOZEN | IS.START);
put([...Object.keys(lexicon.GROUPS), ...Object.keys(lexicon.AGES_IN_WORDS)], IS.START);
put(['couple', 'no', 'none', 'both', 'single'], IS.START);
put(['a', 'an'], IS.ARTICLE);
put(lexicon.MONTHS, IS.MONTH);
put(lexicon.WEEKDAYS, IS.WEEKDAY);
put(lexicon.LABELS, IS.LABEL);
put(lexicon.WEAK_LABELS, IS.WEAK_LABEL);
put(lexicon.STREETS, IS.STREET);
put(lexicon.VAGUE, IS.VAGUE);
put(lexicon.CHANGES, IS.CHANGE);
put(lexicon.STOP, IS.STOP);
put(lexicon.MODIFIERS, IS.MODIFIER);
put(lexicon.PLURALS, IS.PLURAL);
put(['and', 'point', 'x', 'g', 'm', 'b', 'over', 'th', 'nd', 'rd', 'score', 'grand', 'odd', 'hundreds', 'thousands'], IS.JOINS);
put(lexicon.PLURAL_FIRST, IS.PLURAL_FIRST);
put(lexicon.CONDITIONS, IS.CONDITION);
put(lexicon.NOT_PLURAL, IS.NOT_PLURAL);
put(lexicon.COUNTED_ONCE, IS.ONCE);
put(lexicon.COUNTED_IN_ORDER, IS.IN_ORDER);
put(lexicon.NOT_COUNTED_IN_ORDER, IS.NOT_IN_ORDER);
put(lexicon.PARTITIVE, IS.PARTITIVE);
put(lexicon.SINGULARS, IS.SINGULAR);
put(lexicon.AGE_WORDS, IS.AGE);
put(AFTER_ARTICLE, IS.AFTER_ARTICLE | IS.START);

const table = new Uint32Array(Math.max(...bits.keys()) + 1);
for (const [word, set] of bits) table[word] = set;

/** The bits of a word; 0 for a word of no list. */
export const bitsOf = (word: number): number => (word < table.length ? table[word] : 0);

const numbersOf = (entries: Readonly<Record<string, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(entries).map(([form, value]) => [wordOf(form), value]));

export const cardinalOf = numbersOf(CARDINALS);
export const magnitudeOf = numbersOf(lexicon.MAGNITUDES);
export const shortMagnitudeOf = numbersOf(lexicon.SHORT_MAGNITUDES);
export const ordinalOf = numbersOf(lexicon.ORDINALS);
export const groupOf = numbersOf(lexicon.GROUPS);
/** `forties`, `fives`: a decade of life or an age. */
export const ageWordOf = numbersOf(lexicon.AGES_IN_WORDS);
const inPairs = wordSet(lexicon.IN_PAIRS);
/** Whether a plural is of what is worn or used in pairs. */
export const isInPairs = (word: number): boolean => inPairs.has(word);
export const vulgarOf: ReadonlyMap<string, readonly [number, number]> = new Map(Object.entries(lexicon.VULGAR));

/** The lower half of a fraction (`third`, `quarters`, `hundredths`), or 0. */
export const denominatorOf = (word: number): number => denominators.get(word) ?? 0;
const denominators = new Map<number, number>();
for (const form of ordinals) {
  const value = lexicon.ORDINALS[form];
  if (value > 2) denominators.set(wordOf(form), value);
  denominators.set(wordOf(`${form}s`), value);
}
denominators.delete(wordOf('seconds'));
for (const form of ['quarter', 'quarters']) denominators.set(wordOf(form), 4);
for (const form of ['half', 'halves']) denominators.set(wordOf(form), 2);

export const NO = wordOf('no');
export const NONE = wordOf('none');
export const BOTH = wordOf('both');
export const ONE = wordOf('one');
export const COUPLE = wordOf('couple');
export const SCORE = wordOf('score');
export const GRAND = wordOf('grand');
export const POINT_WORD = wordOf('point');
export const HALF = wordOf('half');
export const QUARTER = wordOf('quarter');
export const AND = wordOf('and');
export const OF = wordOf('of');
export const COMMA = wordOf(',');
export const AMPERSAND = wordOf('&');

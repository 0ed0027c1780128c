/** How two words of two quotations stand to each other: the same, forms of one, or other words. */
import { lemmaOf } from '../../text/lemma.js';
import { formOf, knownWord, WordTest } from '../../text/words.js';
import { CLITIC_READINGS, ORDINALS } from './lexicon.js';
import { isLight, modalOf, sameBut, sameStem, stemOf } from './likeness.js';
import { BREAK, ELLIPSIS, INSERTED, MASKED, type Unit } from './units.js';

export const SCORE = {
  matchLight: 6,
  matchFull: 20,
  lightForm: 2,
  form: 8,
  other: -14,
  inserted: 0,
  /** An omission or an interruption against a word: they are never paired. */
  never: -56,
} as const;

/** What words weigh when it is asked how much of two quotations is alike. */
export const LIGHT_WEIGHT = 1;
export const FULL_WEIGHT = 3;

/** Places where anything may stand. */
export const OPEN = ELLIPSIS | BREAK | INSERTED | MASKED;

const readings = new Map(Object.entries(CLITIC_READINGS));
const clitics = new WordTest((form) => readings.has(form));
/** Whether a word is an ending that stands for several words (`'s`). */
export const isClitic = (word: number): boolean => clitics.has(word);

/** What pairing asks of a list of words, looked up once per list: the inner loop compares numbers. */
export class Columns {
  readonly word: Int32Array;
  readonly flags: Uint8Array;
  private readonly verb: Int32Array;
  private readonly noun: Int32Array;
  private readonly stem: Int32Array;
  /** First unit of the form, or 0 where it is too short to be a slip for another. */
  private readonly first: Uint16Array;
  private readonly length: Uint8Array;
  readonly light: Uint8Array;
  /** An ending that may stand for a word (`'s`). */
  private readonly ending: Uint8Array;
  /** Which pair of modals it is of, or -1. */
  private readonly modal: Int8Array;
  /** The word that each word would make written as one with the next (`health care`), or -1. */
  readonly join: Int32Array;
  /** Weight of all words. */
  readonly total: number;

  constructor(readonly units: readonly Unit[]) {
    const count = units.length;
    this.word = new Int32Array(count);
    this.flags = new Uint8Array(count);
    this.verb = new Int32Array(count);
    this.noun = new Int32Array(count);
    this.stem = new Int32Array(count);
    this.first = new Uint16Array(count);
    this.length = new Uint8Array(count);
    this.light = new Uint8Array(count);
    this.ending = new Uint8Array(count);
    this.modal = new Int8Array(count).fill(-1);
    this.join = new Int32Array(count).fill(-1);
    units.forEach(({ word, flags }, i) => {
      this.word[i] = word;
      this.flags[i] = flags;
      if (word < 0) return;
      const form = formOf(word);
      this.verb[i] = lemmaOf(word, 'verb');
      this.noun[i] = lemmaOf(word, 'noun');
      this.stem[i] = stemOf(word);
      this.first[i] = form.length >= 5 ? form.charCodeAt(0) : 0;
      this.length[i] = Math.min(255, form.length);
      this.light[i] = isLight(word) ? 1 : 0;
      this.ending[i] = form[0] === "'" ? 1 : 0;
      this.modal[i] = modalOf(word);
      const next = i + 1 < count ? units[i + 1].word : -1;
      if (next >= 0) this.join[i] = knownWord(inWords(form) + formOf(next).replace(/^'s$/, 's'));
    });
    this.total = units.reduce((sum, { word }, i) => sum + (word < 0 ? 0 : this.light[i] ? LIGHT_WEIGHT : FULL_WEIGHT), 0);
  }

  /** Reward for word `i` of this list standing against word `j` of the other. */
  similarity(i: number, other: Columns, j: number): number {
    const a = this.word[i];
    const b = other.word[j];
    // A word that the newspaper put in was not said here: that it stands there in the other tells nothing.
    if (a === b && a >= 0)
      return (this.flags[i] ^ other.flags[j]) & INSERTED ? SCORE.inserted : this.light[i] ? SCORE.matchLight : SCORE.matchFull;
    if (a < 0 || b < 0) return a === b ? 0 : SCORE.never;
    if (this.light[i] && other.light[j]) {
      if (contracted(a, b)) return SCORE.matchLight;
      return sameStem(a, b) ? SCORE.lightForm : SCORE.other;
    }
    if ((this.flags[i] | other.flags[j]) & MASKED && maskedAlike(a, b)) return SCORE.matchLight;
    if (!this.mayBeForms(i, other, j)) return SCORE.other;
    if (!sameStem(a, b) && !sameBut(a, b)) return SCORE.other;
    return this.light[i] || other.light[j] ? SCORE.lightForm : SCORE.form;
  }

  /** The {@link similarity} of word `i` with each of the words `[from, to)` of the other list, written to `into`. */
  similarities(i: number, other: Columns, from: number, to: number, into: Int32Array): void {
    const { word: words, flags, verb: verbs, noun: nouns, stem: stems, first: firsts, length: lengths, light: lights } = other;
    const word = this.word[i];
    const masked = this.flags[i] & MASKED;
    const [verb, noun, stem, first, length] = [this.verb[i], this.noun[i], this.stem[i], this.first[i], this.length[i]];
    const [light, ending, modal] = [this.light[i], this.ending[i], this.modal[i]];
    for (let j = from; j < to; j++) {
      const there = words[j];
      if (word < 0 || there < 0) into[j - from] = word === there ? 0 : SCORE.never;
      else if (word === there || (masked | flags[j]) & MASKED) into[j - from] = this.similarity(i, other, j);
      else if (light && lights[j]) {
        const forms = (modal >= 0 && modal === other.modal[j]) || (verb === verbs[j] && noun !== nouns[j]);
        into[j - from] = ending | other.ending[j] ? this.similarity(i, other, j) : forms ? SCORE.lightForm : SCORE.other;
      } else if (
        verb === verbs[j] ||
        noun === nouns[j] ||
        (stem >= 0 && stem === stems[j]) ||
        (first !== 0 && first === firsts[j] && length - lengths[j] <= 1 && lengths[j] - length <= 1)
      )
        into[j - from] = this.similarity(i, other, j);
      else into[j - from] = SCORE.other;
    }
  }

  private mayBeForms(i: number, other: Columns, j: number): boolean {
    return (
      this.verb[i] === other.verb[j] ||
      this.noun[i] === other.noun[j] ||
      (this.stem[i] === other.stem[j] && this.stem[i] >= 0) ||
      (this.first[i] !== 0 && this.first[i] === other.first[j] && Math.abs(this.length[i] - other.length[j]) <= 1)
    );
  }
}

/** Plain forms are in figures: *firsthand* is not *1thhand*. */
const IN_WORDS: ReadonlyMap<string, string> = new Map(ORDINALS.map((form, n) => [`${n}th`, form] as const));
const inWords = (form: string): string => IN_WORDS.get(form) ?? form;

const maskedAlike = (a: number, b: number): boolean => formOf(a)[0] === formOf(b)[0];

/** `'s` against `is`, `has`; `'d` against `would`, `had`. */
export function contracted(a: number, b: number): boolean {
  const left = formOf(a);
  const right = formOf(b);
  if (left[0] !== "'" && right[0] !== "'") return false;
  return (readings.get(left)?.includes(right) ?? false) || (readings.get(right)?.includes(left) ?? false);
}

/** Forms of one word, or one a slip for the other. */
export const inflected = (a: Unit, b: Unit): boolean => a.word >= 0 && b.word >= 0 && (sameStem(a.word, b.word) || sameBut(a.word, b.word));

/** Whether two words count as the same. */
export const sameWord = (a: Unit, b: Unit): boolean =>
  a.word >= 0 &&
  b.word >= 0 &&
  (a.word === b.word || (((a.flags | b.flags) & MASKED) !== 0 && maskedAlike(a.word, b.word)) || contracted(a.word, b.word));

/**
 * What is known of a word by itself: bits in one table by word id, worked out on first sight, so that the tables of names
 * are asked once per distinct word and never in the walk over tokens.
 */
import { Dictionary } from '../../text/data/dictionary.js';
import { FREQUENCIES } from '../../text/data/frequencies.js';
import { fold } from '../../text/fold.js';
import { formOf, WordTest, wordSet } from '../../text/words.js';
import { GIVEN_NAMES } from './data/given.js';
import { PROPER_NOUNS } from './data/proper.js';
import { SURNAMES } from './data/surnames.js';
import * as lexicon from './lexicon.js';

export const HONORIFIC = 1 << 0;
export const OFFICE = 1 << 1;
export const OFFICE_PREFIX = 1 << 2;
export const PARTICLE = 1 << 3;
export const SUFFIX = 1 << 4;
export const BODY = 1 << 5;
export const LEGAL = 1 << 6;
export const STREET = 1 << 7;
export const LAND = 1 << 8;
export const FACILITY = 1 << 9;
export const DIRECTION = 1 << 10;
export const CALENDAR = 1 << 11;
export const DEMONYM = 1 << 12;
export const PLACE = 1 << 13;
export const STATE = 1 << 14;
export const PLAIN = 1 << 15;
export const SAYING = 1 << 16;
export const AFTER_SUBJECT = 1 << 17;
export const STARTER = 1 << 18;
/** Among the 2,000 commonest surnames. */
export const BORNE = 1 << 19;
export const JOINER = 1 << 20;
export const GIVEN = 1 << 21;
export const SURNAME = 1 << 22;
/** A given name or surname that is a dictionary word too (*will*, *brown*). */
export const ALSO_WORD = 1 << 23;
/** A dictionary word of everyday English. */
export const COMMON = 1 << 24;
/** Among the 250 or so commonest given names. */
export const WELL_KNOWN = 1 << 25;
/** Ends in a full stop where it is abbreviated. */
export const SHORTENED = 1 << 26;
/** A common word form that no dictionary has in lower case. */
export const PROPER = 1 << 27;
const ASKED = 1 << 30;

const brands = wordSet(lexicon.BRANDS);

/** Ends a name of a body, a place or a building. */
export const HEAD = BODY | STREET | LAND | FACILITY;

/** Short forms of heads, which are heads too (`Sorrel Apts`). */
const SHORT_HEADS = 'apts bldg ctr hosp univ assn twp dept'.split(' ');

/** One sign per halving of rank. The same string stands in .ci/data/names.mjs. */
const STEPS = '0123456789:;<=';

/** After this many questions a table is unpacked: a short text never pays for it, an archive is not slowed by searching. */
const ASKED_OFTEN = 1500;

/** A packed table that unpacks itself once it is asked often. */
class Table {
  private readonly packed: Dictionary;
  private unpacked: Map<string, string> | undefined;
  private asked = 0;

  constructor(data: string) {
    this.packed = new Dictionary(data);
  }

  get(form: string): string | null {
    if (this.unpacked) return this.unpacked.get(form) ?? null;
    if (++this.asked > ASKED_OFTEN) this.unpacked = new Map(this.packed.entries());
    return this.packed.get(form);
  }
}

interface Tables {
  readonly listed: Map<string, number>;
  readonly given: Table;
  readonly surnames: Table;
  readonly common: Table;
  readonly proper: Table;
}
let tables: Tables | undefined;
let bits = new Int32Array(1 << 15);

/** The class bits of a word. */
export function classesOf(word: number): number {
  const known = word < bits.length ? bits[word] : 0;
  return known !== 0 ? known : work(word);
}

function work(word: number): number {
  if (word >= bits.length) {
    const wider = new Int32Array(Math.max(word + 1, bits.length * 2));
    wider.set(bits);
    bits = wider;
  }
  return (bits[word] = classesOfForm(formOf(word)) | ASKED);
}

function classesOfForm(form: string): number {
  tables ??= open();
  let found = tables.listed.get(form) ?? 0;
  const given = tables.given.get(form);
  if (given !== null) {
    found |= GIVEN;
    if (given.endsWith('!')) found |= ALSO_WORD;
    if (STEPS.indexOf(given[0]) < 8) found |= WELL_KNOWN;
  }
  const surname = tables.surnames.get(form);
  if (surname !== null) {
    found |= SURNAME;
    if (STEPS.indexOf(surname[0]) < 11) found |= BORNE;
    if (surname.endsWith('!')) found |= ALSO_WORD;
  }
  const isKnown = tables.common.get(form) !== null;
  if (isKnown && tables.proper.get(form) !== null) found |= PROPER;
  if (found & ALSO_WORD || (isKnown && !(found & PROPER))) found |= COMMON;
  else if (!(found & (GIVEN | SURNAME | PROPER | PLACE)) && (isInflected(form) || looksEnglish(form))) found |= COMMON;
  return found;
}

/** Endings that names rarely have, on words that no table knows. */
const ENGLISH_ENDING = /(?:[^emai]ed|[a-z]ing|tions?|ments?|ists|isms?|ful|less|[ai]ble|i[sz]ed|i[sz]ing|ology)$/;

/** *Xiaoping*, *Huiming*: two syllables of Chinese. */
const CHINESE =
  /^(?:zh|ch|sh|[bdfghjklmnpqrstwxyz])(?:i?a(?:ng?|i|o)?|[eou]|ou|ei|eng?|ong|i(?:e|u|ng?)?|u(?:i|n|an?g?|o)?)[bdjlmnpqtxy]ing$/;

const looksEnglish = (form: string): boolean => form.length >= 8 && ENGLISH_ENDING.test(form) && !CHINESE.test(form);

/** A regular form of an everyday word that is itself too rare for the table. */
function isInflected(form: string): boolean {
  if (form.length < 5) return false;
  const { common, proper } = tables!;
  for (const [ending, put] of [
    ['s', ''],
    ['es', ''],
    ['ies', 'y'],
    ['ed', ''],
    ['ed', 'e'],
    ['ing', ''],
    ['ing', 'e'],
    ['ly', ''],
  ]) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length) + put;
    if (stem.length > 3 && common.get(stem) !== null && proper.get(stem) === null) return true;
  }
  return false;
}

function open(): Tables {
  const listed = new Map<string, number>();
  const put = (forms: Iterable<string>, bit: number): void => {
    for (const form of forms) {
      const folded = fold(form);
      listed.set(folded, (listed.get(folded) ?? 0) | bit);
    }
  };
  put(lexicon.HONORIFICS, HONORIFIC);
  put(lexicon.TITLES, OFFICE);
  put(lexicon.TITLE_PREFIXES, OFFICE_PREFIX);
  put(lexicon.LOWER_PARTICLES, PARTICLE);
  put(lexicon.SUFFIXES, SUFFIX);
  put(lexicon.BODY_HEADS, BODY);
  put(lexicon.LEGAL_FORMS, LEGAL);
  put(lexicon.STREET_HEADS, STREET);
  put(lexicon.PLACE_HEADS, LAND);
  put(lexicon.FACILITY_HEADS, FACILITY);
  put(lexicon.DIRECTIONS, DIRECTION);
  put([...lexicon.MONTHS, ...lexicon.WEEKDAYS, ...lexicon.HOLIDAYS], CALENDAR);
  put(lexicon.DEMONYMS, DEMONYM);
  put(
    lexicon.DEMONYMS.filter((form) => /[nicrtmwkdb]$/.test(form)).map((form) => `${form}s`),
    DEMONYM,
  );
  put(lexicon.PLACES, PLACE);
  put(lexicon.STATE_ABBREVIATIONS, STATE);
  put(lexicon.PLAIN_CAPITALS, PLAIN);
  put(lexicon.SAYING, SAYING);
  put(lexicon.AFTER_SUBJECT, AFTER_SUBJECT);
  put(lexicon.STARTERS, STARTER);
  put(lexicon.BODY_JOINERS, JOINER);
  put(lexicon.SHORTENED, SHORTENED);
  for (const form of SHORT_HEADS) listed.set(form, (listed.get(form) ?? 0) | ((listed.get(lexicon.SHORT_FORMS[form]) ?? 0) & HEAD));
  return {
    listed,
    given: new Table(GIVEN_NAMES),
    surnames: new Table(SURNAMES),
    common: new Table(FREQUENCIES),
    proper: new Table(PROPER_NOUNS),
  };
}

function rankShare(value: string | null): number {
  return value === null ? 0 : 1 - STEPS.indexOf(value[0]) / STEPS.length;
}

/** How common a folded form is as a given name: 0 unknown, towards 1 for the commonest, in steps of halved rank. */
export function givenFrequency(form: string): number {
  tables ??= open();
  return rankShare(tables.given.get(form));
}

export type Sex = 'male' | 'female';

/** Who bears a folded form as a given name, where nearly all of them are of one sex; else null. */
export function givenSex(form: string): Sex | null {
  tables ??= open();
  const value = tables.given.get(form) ?? '';
  return value.includes('-') ? 'male' : value.includes('+') ? 'female' : null;
}

/** How common a folded form is as a surname: 0 unknown, towards 1 for the commonest. */
export function familyFrequency(form: string): number {
  tables ??= open();
  return rankShare(tables.surnames.get(form));
}

/** An everyday word that names nobody and no place. */
export const isPlainWord = (classes: number): boolean =>
  (classes & (COMMON | HEAD)) !== 0 &&
  (!(classes & (GIVEN | SURNAME | PLACE)) || (classes & ALSO_WORD) !== 0 || (classes & (BODY | FACILITY | LAND)) !== 0);

const figured = new WordTest((form) => /\d/.test(form));
/** Whether a figure stands in a word (`s9`, `g20`). */
export const hasFigure = (word: number): boolean => figured.has(word);

/** Whether a word is one of everyday English that names no person, people, place or body. */
export const isEveryday = (word: number): boolean =>
  (classesOf(word) & (COMMON | GIVEN | SURNAME | PLACE | DEMONYM | BODY | DIRECTION)) === COMMON && !brands.has(word);

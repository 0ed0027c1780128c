/** How two words of names stand to each other: one spelling, a short form, another alphabet's echo, a slip, or two names. */
import { editDistance, letterMask, mayBeWithin, singleEdit, soundsAlike } from '../../text/distance.js';
import { fold } from '../../text/fold.js';
import { soundsOf } from '../../text/natural.js';
import { canonicalSpelling } from '../../text/spelling/index.js';
import { areNicknames } from './nicknames.js';
import { areSaidAlike } from './said-alike.js';
import { sameAcrossScripts } from './transliteration.js';

export type Relation = 'same' | 'initial' | 'nickname' | 'accepted-spelling' | 'transliteration' | 'misspelling' | 'different';

export interface PartRelation {
  readonly relation: Relation;
  /** Edit distance of the folded forms (swaps count one); more than 3 is told as 4. */
  readonly distance: number;
  /** Whether they share a Double Metaphone code. */
  readonly soundsAlike: boolean;
  readonly because: string;
}

const FURTHEST = 3;

/** Relates two words of names. Symmetric. Takes any spelling; folds it. */
export function relatePart(a: string, b: string): PartRelation {
  const x = fold(a);
  const y = fold(b);
  const made = (relation: Relation, distance: number, because: string, sound = false): PartRelation => ({
    relation,
    distance,
    soundsAlike: sound,
    because,
  });
  if (x === y) return made('same', 0, 'same word', true);
  const plainX = x.replace(/[-'. ]/g, '');
  const plainY = y.replace(/[-'. ]/g, '');
  if (plainX === plainY) return made('same', 0, 'differs only in hyphens, apostrophes or spaces', true);
  if (plainX.length === 0 || plainY.length === 0) return made('different', FURTHEST + 1, 'another word');
  if (plainX.length === 1 || plainY.length === 1) {
    return plainX[0] === plainY[0] ? made('initial', 0, 'an initial of it') : made('different', FURTHEST + 1, 'another initial');
  }
  const distance = editDistance(plainX, plainY, FURTHEST);
  if (canonicalSpelling(x) === canonicalSpelling(y)) return made('accepted-spelling', distance, 'British and American spelling', true);
  if (areNicknames(plainX, plainY) && !isSpellingOf(plainX, plainY, distance))
    return made('nickname', distance, 'a short or familiar form of it');
  if (sameAcrossScripts(plainX, plainY)) return made('transliteration', distance, 'two ways to write one name in Latin letters', true);
  return bySpelling(plainX, plainY, distance, made);
}

type Make = (relation: Relation, distance: number, because: string, sound?: boolean) => PartRelation;

function bySpelling(x: string, y: string, distance: number, made: Make): PartRelation {
  const shorter = Math.min(x.length, y.length);
  const longer = Math.max(x.length, y.length);
  if (/\d/.test(x) || /\d/.test(y) || !mayBeWithin(letterMask(x), letterMask(y), FURTHEST))
    return made('different', distance, 'another word');
  if (distance > FURTHEST) return made('different', distance, 'another word');
  const sound = distance <= FURTHEST && soundsAlike(x, y);
  const near =
    areSaidAlike(x, y) ||
    (distance === 1
      ? longer >= 4 || sound
      : distance === 2
        ? longer >= 7 || (sound && shorter >= 4)
        : sound && ((shorter >= 8 && longer - shorter <= 1) || (shorter >= 5 && longer <= 8 && samePrimarySound(x, y))));
  if (!near) return made('different', distance, 'another word', sound);
  return made('misspelling', distance, describe(x, y, distance, sound), sound);
}

/** Whether the first codes are one, say three sounds and begin with one letter: *Wallace* and *Walls*. */
function samePrimarySound(x: string, y: string): boolean {
  const [a] = soundsOf(x);
  const [b] = soundsOf(y);
  return a === b && a.length >= 3 && x[0] === y[0] && x[1] === y[1];
}

/** The word with the letters levelled that English spells one sound by, vowels kept: *Sofia* and *Sophia*, *Brian* and *Bryan*. */
function spoken(word: string): string {
  return word
    .replace(/^geoff?(?=r)/, 'jef')
    .replace(/ph/g, 'f')
    .replace(/ck|c(?![eiyh])|q(?:u)?/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/y/g, 'i')
    .replace(/([a-z])h(?![aeiou])/g, '$1')
    .replace(/^([jkgr])h/, '$1')
    .replace(/th/g, 't')
    .replace(/z/g, 's')
    .replace(/ie$|ee$|ey$|ei$/g, 'i')
    .replace(/([^aeiou])e(?=[^aeiou]|$)(?<=[a-z]{4,})$/g, '$1')
    .replace(/(.)\1+/g, '$1');
}

/** *Bryan* and *Brian*, *Jonathon* and *Jonathan*: spellings of one full name rather than a name and its short form. */
const isSpellingOf = (x: string, y: string, distance: number): boolean =>
  areHomophones(x, y) || (distance === 1 && x[0] === y[0] && Math.min(x.length, y.length) >= 6);

/** Whether two folded words are said alike, vowels and all. */
export const areHomophones = (a: string, b: string): boolean => spoken(a) === spoken(b) || areSaidAlike(a, b);

function describe(x: string, y: string, distance: number, sound: boolean): string {
  const edit = distance === 1 ? singleEdit(x, y) : null;
  const what =
    edit === null
      ? `differs by ${distance} letters`
      : edit.kind === 'swapped'
        ? 'two letters swapped'
        : edit.kind === 'doubled' || edit.kind === 'undoubled'
          ? `one or two ${edit.letters}`
          : 'differs by 1 letter';
  return sound ? `sounds alike and ${what}` : what;
}

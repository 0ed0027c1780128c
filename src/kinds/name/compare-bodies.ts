/** Names of bodies and places: legal forms and generic words may be left out; a distinctive word that differs makes another body. */

import { editDistance } from '../../text/distance.js';
import { stemOf } from '../../text/natural.js';
import { wordOf } from '../../text/words.js';
import type { Comparison } from '../kind.js';
import { isShortFor } from './acronym.js';
import { align, type Pairing } from './align.js';
import { BODY, COMMON, classesOf, DEMONYM, DIRECTION, FACILITY, GIVEN, HEAD, JOINER, PARTICLE, PLACE, SURNAME } from './classes.js';
import { COMPANY_WORDS, PLACE_LEADS, SHIPS } from './lexicon.js';
import { joinLetters, normalWords, withoutLegal } from './normal.js';
import type { NameParts } from './parts.js';

const answer = (verdict: Comparison['verdict'], sameEntity: boolean, confidence: number, ...because: string[]): Comparison => ({
  verdict,
  because,
  sameEntity,
  confidence,
});
const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

export function compareBodies(a: NameParts, b: NameParts): Comparison {
  if ((isShortFor(a.full, b.full) && b.type !== 'person') || (isShortFor(b.full, a.full) && a.type !== 'person'))
    return answer('compatible', true, 0.85, 'one is the abbreviation of the other');
  const bareA = withoutLegal(joinLetters(normalWords(withBracket(a))));
  const bareB = withoutLegal(joinLetters(normalWords(withBracket(b))));
  const laid = align(distinctive(bareA.words), distinctive(bareB.words));
  let pairs = laid.pairs.filter((pair) => pair.relation.relation !== 'initial' && !areTwoWords(pair, laid.a, laid.b));
  let restA = laid.a.filter((_, i) => !pairs.some((pair) => pair.a === i));
  let restB = laid.b.filter((_, i) => !pairs.some((pair) => pair.b === i));
  if (pairs.length === 0) return answer('different', false, 0.95, 'no word in common');
  if (restA.length === 1 && restB.length === 1) {
    if (isParticle(restA[0]) && isParticle(restB[0])) return answer('different', true, 0.7, 'same but for the particle between the words');
    const slip = lastSlip(laid.a.indexOf(restA[0]), laid.b.indexOf(restB[0]), laid.a, laid.b, pairs);
    if (slip) {
      pairs = [...pairs, slip];
      restA = [];
      restB = [];
    }
  }
  if (restA.length > 0 && restB.length > 0) return answer('different', false, 0.9, `"${restA.join(' ')}" and "${restB.join(' ')}"`);
  const rest = [...restA, ...restB].filter(
    (word) => word !== a.nickname && word !== b.nickname && !isOwnLetters(word, a) && !isOwnLetters(word, b) && !shipMarks.has(word),
  );
  const company = bareA.legal || bareB.legal;
  if (rest.length > 0 && (!rest.every((word) => isGeneric(word, company)) || isOtherPlace(laid.a, laid.b, rest)))
    return answer('different', false, 0.7, `${quoted(rest)} in one only: another body`);
  return whole(laid.a, laid.b, pairs, rest, a, b);
}

/** *System* and *Systems*, *Industry* and *Industrial*: forms of one word. */
const areForms = (a: string, b: string): boolean => a.length > 4 && b.length > 4 && stemOf(a) === stemOf(b);

/** What stands in brackets belongs to a body's name: *Bowne (France)* is not *Bowne (Germany)*. */
const withBracket = (parts: NameParts): string[] =>
  parts.nickname === null ? [...parts.words] : [...parts.words, ...parts.nickname.split(' ')];

/** The verdict on two names whose words all have their like. */
function whole(
  a: readonly string[],
  b: readonly string[],
  pairs: readonly Pairing[],
  rest: readonly string[],
  partsA: NameParts,
  partsB: NameParts,
): Comparison {
  const slips = pairs.filter((pair) => pair.relation.relation === 'misspelling' && !areForms(a[pair.a], b[pair.b]));
  if (slips.length > 0) return misspelt(slips, pairs, a, b);
  const spelled = pairs.filter((pair) => pair.relation.relation === 'accepted-spelling');
  if (spelled.some((pair) => a[pair.a].startsWith('labo'))) {
    return answer('different', true, 0.65, '"Labour" and "Labor" are accepted spellings of the word, but a party or body has one');
  }
  if (rest.length > 0) return answer('compatible', true, 0.75, `${quoted(rest)} left out in one`);
  if (spelled.length > 0) return answer('compatible', true, 0.9, 'British and American spelling');
  const forms = pairs.find((pair) => pair.relation.relation === 'misspelling');
  if (forms) return answer('compatible', true, 0.7, `"${a[forms.a]}" and "${b[forms.b]}" are forms of one word`);
  if (pairs.some((pair) => pair.relation.relation !== 'same'))
    return answer('compatible', true, 0.85, 'two ways to write one name in Latin letters');
  return partsA.words.join(' ') === partsB.words.join(' ')
    ? answer('same', true, 1, 'same words')
    : answer('compatible', true, 0.95, 'same but for legal form and small words');
}

/** Where all other words agree, one letter makes a slip even of a short word. */
function lastSlip(i: number, k: number, a: readonly string[], b: readonly string[], pairs: readonly Pairing[]): Pairing | null {
  if (pairs.length < 2 || a.length !== b.length || /\d/.test(a[i] + b[k]) || isRoman(a[i]) || isRoman(b[k])) return null;
  if (areSaints(a, b) && ofOwner(a[i]) & ofOwner(b[k]) & GIVEN) return null;
  const [x, y] = [classesOf(wordOf(a[i])), classesOf(wordOf(b[k]))];
  if ((x & COMMON && y & COMMON) !== 0 || Math.min(a[i].length, b[k].length) < 3 || editDistance(a[i], b[k], 1) > 1) return null;
  return { a: i, b: k, relation: { relation: 'misspelling', distance: 1, soundsAlike: false, because: 'differs by 1 letter' } };
}

const isParticle = (word: string): boolean => word.length < 4 && (classesOf(wordOf(word)) & PARTICLE) !== 0;

const isRoman = (word: string): boolean => /^[ivx]+$/.test(word);

/** The words that tell a body from others: no articles and joints. */
function distinctive(words: readonly string[]): string[] {
  const kept = words.filter((word) => word !== 'the' && !(classesOf(wordOf(word)) & JOINER));
  return kept.length > 0 ? kept : words.filter((word) => word !== 'the');
}

const SAINT = /^sain?ts?$/;
/** *St. Mary's* and *St. Mark's*: two saints, and not one misspelt. */
const areSaints = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((word) => SAINT.test(word)) && b.some((word) => SAINT.test(word));
const ofOwner = (word: string): number => classesOf(wordOf(word.endsWith("'s") ? word.slice(0, -2) : word));

/** *Pipeline* and *Petroleum* are two words, not one misspelt. */
function areTwoWords(pair: Pairing, a: readonly string[], b: readonly string[]): boolean {
  if (pair.relation.relation !== 'misspelling') return false;
  const x = classesOf(wordOf(a[pair.a]));
  const y = classesOf(wordOf(b[pair.b]));
  if (areForms(a[pair.a], b[pair.b])) return false;
  if (ofOwner(a[pair.a]) & ofOwner(b[pair.b]) & GIVEN && pair.relation.distance > 0 && areSaints(a, b)) return true;
  return (x & COMMON && y & COMMON) !== 0 || (x & (PLACE | HEAD) && y & (PLACE | HEAD)) !== 0;
}

/** `(KOMID)` after a name: letters of it, and no other body. */
function isOwnLetters(word: string, parts: NameParts): boolean {
  if (!parts.full.toLowerCase().includes(`(${word})`)) return false;
  const letters = parts.words.join('');
  if (word.length < 3 || word[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of word) if ((at = letters.indexOf(letter, at) + 1) === 0) return false;
  return true;
}

const shipMarks = new Set(SHIPS);
const leads = new Set(PLACE_LEADS);
/** *West Virginia* beside *Virginia*, *Fort Worth Police* beside *Worth Police*: what goes before makes another place. */
function isOtherPlace(a: readonly string[], b: readonly string[], rest: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (rest.length !== 1 || long[0] !== rest[0] || long.length - short.length !== 1) return false;
  return (
    leads.has(rest[0]) ||
    (short.length === 1 && (classesOf(wordOf(rest[0])) & DIRECTION) !== 0 && (classesOf(wordOf(short[0])) & PLACE) !== 0)
  );
}
/** Letters for clubs. */
const clubs = new Set('cf sc ac bk sk cd ud'.split(' '));
/** A ministry of foreign affairs is a foreign ministry. */
const AFFAIRS = 'affairs';

const nations = new Set(['us', 'uk', 'usa', 'eu', 'un']);
const companyWords = new Set(COMPANY_WORDS);

/** Words a body's name is as often written without. */
const isGeneric = (word: string, company: boolean): boolean => {
  const classes = classesOf(wordOf(word));
  if (company && classes & DIRECTION && !(classes & (BODY | FACILITY))) return false; // *Tidewater Middle East Co.*
  if (company && companyWords.has(word)) return false;
  if (word === AFFAIRS || (!company && clubs.has(word))) return true;
  if (!company && (classes & DEMONYM || nations.has(word))) return true;
  return (classes & (HEAD | DIRECTION | BODY)) !== 0 && !(classes & (GIVEN | SURNAME) && !(classes & HEAD));
};

function misspelt(slips: readonly Pairing[], pairs: readonly Pairing[], a: readonly string[], b: readonly string[]): Comparison {
  const shared = pairs.filter((pair) => pair.relation.relation === 'same').map((pair) => a[pair.a]);
  const because = shared.length ? [`${quoted(shared)} in both`] : [];
  for (const slip of slips) because.push(`"${a[slip.a]}" and "${b[slip.b]}": ${slip.relation.because}`);
  return answer('different', true, shared.length > 0 ? 0.85 : 0.65, ...because);
}

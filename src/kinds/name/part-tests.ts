/** Questions about a part of a run of capitalised words: whether it names anything, what closes it, what only leads it. */
import { INITIAL, LOWER, NO_GAP, NUMBER, TITLE, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import { formOf, wordOf, wordSet } from '../../text/words.js';
import {
  ALSO_WORD,
  BODY,
  BORNE,
  COMMON,
  classesOf,
  DEMONYM,
  DIRECTION,
  GIVEN,
  HEAD,
  HONORIFIC,
  LEGAL,
  OFFICE,
  OFFICE_PREFIX,
  PLACE,
  PLAIN,
  STREET,
  SURNAME,
  WELL_KNOWN,
} from './classes.js';
import { NAMED_STARTERS, PEOPLE_NOUNS, PLACE_TITLES } from './lexicon.js';

const NEW = wordOf('new');
const YEAR = wordOf('year');
const PARTIES = 'DRI';
const THE = wordOf('the');
const AIR = wordOf('air');
const ordinals = wordSet('first second third'.split(' '));
const people = wordSet(PEOPLE_NOUNS);
const placeTitles = wordSet(PLACE_TITLES);

const namedStarters = wordSet(NAMED_STARTERS);
/** `Will`, `May`: a starting word that is a given name too. */
export const isNamedStarter = (word: number): boolean => namedStarters.has(word);

/** Whether a range is a given name and more. */
export function isFullName(tokens: Tokens, first: number, last: number): boolean {
  return last - first > 1 && (classesOf(tokens.word[first]) & (GIVEN | ALSO_WORD)) === GIVEN;
}

/** `Stephen King`: a word that is an office too, as the surname of the given name before it. */
export function isNameBefore(tokens: Tokens, first: number, i: number): boolean {
  if (i <= first || (i - first > 1 && classesOf(tokens.word[i - 1]) & (HEAD | OFFICE | OFFICE_PREFIX))) return false; // Kent Police Chief
  return (classesOf(tokens.word[first]) & (GIVEN | ALSO_WORD)) === GIVEN;
}

/** `the All Rivers Congress`, `of First Hill Church`: a starting word that is capitalised where no sentence starts. */
export function isMeant(tokens: Tokens, first: number, last: number): boolean {
  if (!mayBeMeant(tokens, first)) return false;
  return tokens.word[first - 1] === THE || (classesOf(tokens.word[last - 1]) & HEAD) !== 0;
}

/** `First Baptist Church of Wick`: an ordinal that counts a church, a bank or a division, first of its sentence. */
export function isCounted(tokens: Tokens, i: number, last: number): boolean {
  if (!ordinals.has(tokens.word[i]) || last - i < 3) return false;
  for (let k = i + 2; k < last && tokens.shape[k] !== LOWER; k++) if (houses.has(tokens.word[k])) return true;
  return false;
}
const ALL = wordOf('all');
const houses = wordSet('church bank division brigade regiment army fleet battalion congregation'.split(' '));

/** Whether a starting word stands after *the*, or is an ordinal or *All* in the middle of a sentence. */
export function mayBeMeant(tokens: Tokens, i: number): boolean {
  if (
    i === 0 ||
    tokens.gap[i] === NO_GAP ||
    tokens.shape[i] !== TITLE ||
    tokens.type[i - 1] !== WORD ||
    tokens.sentence[i] !== tokens.sentence[i - 1]
  )
    return false;
  if (tokens.word[i - 1] === THE) return tokens.shape[i - 1] === LOWER || tokens.sentences[tokens.sentence[i]] === i - 1;
  return tokens.shape[i - 1] === LOWER && (ordinals.has(tokens.word[i]) || tokens.word[i] === ALL);
}

/** `52nd Street`. */
export function isOrdinal(tokens: Tokens, i: number): boolean {
  return tokens.type[i] === NUMBER && i + 1 < tokens.count && tokens.gap[i + 1] === NO_GAP && tokens.type[i + 1] === WORD;
}

export function isPartyAndState(tokens: Tokens, first: number, last: number): boolean {
  if (first + 2 >= last || tokens.type[first + 2] !== WORD || tokens.text[tokens.start[first + 1]] !== '-') return false;
  return PARTIES.includes(tokens.text[tokens.start[first]]);
}

/** `North Korean`, `PM ET`: words none of which names anything. */
export function isAdjective(tokens: Tokens, first: number, last: number): boolean {
  let nation = false;
  for (let i = first; i < last; i++) {
    if (tokens.type[i] !== WORD) continue;
    const classes = classesOf(tokens.word[i]);
    if (classes & DEMONYM) nation = true;
    if (classes & PLAIN && tokens.shape[i] === UPPER) nation = true;
    else if (!(classes & (DEMONYM | DIRECTION)) || classes & (PLACE | BODY)) return false;
  }
  return nation && last - first > 1;
}

export function isNewYear(tokens: Tokens, first: number, last: number): boolean {
  return last - first > 1 && tokens.word[last - 1] === YEAR && tokens.word[last - 2] === NEW;
}

export function isStarterHere(tokens: Tokens, i: number): boolean {
  return !(classesOf(tokens.word[i]) & HEAD) && !isNamedStarter(tokens.word[i]) && tokens.shape[i] !== UPPER && tokens.shape[i] !== INITIAL;
}

export function endsInHead(tokens: Tokens, first: number, last: number): boolean {
  if (last - first < 2) return false;
  let i = last - 1;
  while (i > first && tokens.type[i] !== WORD) i--;
  const classes = classesOf(tokens.word[i]);
  if (!(classes & (HEAD | LEGAL)) || i === first) return false;
  const before = classesOf(tokens.word[i - 1]);
  if (classes & BORNE && !(classes & (STREET | BODY)) && isPlainTitle(tokens, i - 1, first)) return false;
  return !(classes & SURNAME && before & GIVEN && (!(before & ALSO_WORD) || before & WELL_KNOWN));
}

/** `Captain` before `Hall`: the office of a person, and not the first word of a place. */
function isPlainTitle(tokens: Tokens, i: number, first: number): boolean {
  const at = tokens.type[i] === WORD ? i : i - 1;
  if (at < first) return false;
  return (classesOf(tokens.word[at]) & (HONORIFIC | OFFICE)) !== 0 && !placeTitles.has(tokens.word[at]);
}

/** `Disgraced FIFA officials`: what describes a body known by its letters. */
export function isParticipleBefore(tokens: Tokens, i: number, last: number): boolean {
  return last - i === 2 && tokens.shape[i + 1] === UPPER && /(?:ed|ing)$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

const prefixes = wordSet('ex pro anti'.split(' '));
/** `Anti-Trump`, `Ex-Google`: what is set before a name, and none of `Anti-Defamation League`. */
export function isPrefixed(tokens: Tokens, first: number, last: number): boolean {
  if (last - first < 3 || !prefixes.has(tokens.word[first]) || tokens.gap[first + 1] !== NO_GAP || tokens.gap[first + 2] !== NO_GAP)
    return false;
  return tokens.text[tokens.start[first + 1]] === '-' && !(classesOf(tokens.word[last - 1]) & (HEAD | LEGAL));
}

/** `Apparently Voss left`, `Citing Reuters`: an adverb or a participle opens the sentence. */
export function isManner(tokens: Tokens, i: number): boolean {
  const form = formOf(tokens.word[i]);
  return (form.endsWith('ly') || form.endsWith('ing')) && !(classesOf(tokens.word[i]) & (GIVEN | BORNE | PLACE | HEAD | DEMONYM));
}

/** `Nigerian Goodluck Jonathan` is no name of his; `American Airlines` is one. */
export function withoutDemonym(tokens: Tokens, first: number, last: number): number {
  if (!(classesOf(tokens.word[first]) & DEMONYM)) return first;
  if (last - first === 1) return first;
  const next = classesOf(tokens.word[first + 1]);
  if (people.has(tokens.word[first]) && tokens.type[first + 1] === WORD && !(classesOf(tokens.word[last - 1]) & (HEAD | COMMON)))
    return first + 1;
  const name = (next & (GIVEN | ALSO_WORD)) === GIVEN && !(classesOf(tokens.word[last - 1]) & HEAD) && last - first > 2;
  return name ? first + 1 : first;
}

/** `Staff Ronald Lee Haskell`, `Petty Officer 2nd Class Randall Smith`: everyday words before a full name. */
export function withoutPlainLead(tokens: Tokens, first: number, last: number): number {
  if (last - first < 3 || classesOf(tokens.word[last - 1]) & (HEAD | LEGAL)) return first;
  for (let i = first; i + 1 < last; i++) {
    const classes = classesOf(tokens.word[i]);
    if (i > first && classes & GIVEN && tokens.word[first] !== AIR && (!(classes & ALSO_WORD) || classes & WELL_KNOWN) && last - i > 1)
      return i;
    if (
      tokens.type[i] !== WORD ||
      !(classes & COMMON) ||
      classes & (GIVEN | BORNE | DEMONYM | PLACE | DIRECTION) ||
      tokens.shape[i] !== TITLE
    )
      return first;
  }
  return first;
}

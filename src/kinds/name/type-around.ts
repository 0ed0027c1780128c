/** What stands before or behind a name and tells what it is the name of: `firm Equifax`, `residents of Wick`, `, Ind.`, `, 36,`. */

import { LINE_GAP, LOWER, MIXED, NO_GAP, NUMBER, PUNCT, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { AFTER_SUBJECT, COMMON, classesOf, GIVEN, PLACE, SAYING, STARTER, STATE, STREET, SURNAME, WELL_KNOWN } from './classes.js';
import { BODY_CUES, BODY_NOUNS, MOTIONS, OF_PLACES, PERSON_CUES, PLACE_NOUNS } from './lexicon.js';

const bodyCues = wordSet(BODY_CUES);
const personCues = wordSet(PERSON_CUES);
const placeNouns = wordSet(PLACE_NOUNS);
const bodyNouns = wordSet(BODY_NOUNS);
const ofPlaces = wordSet(OF_PLACES);
const motions = wordSet(MOTIONS);
const peers = wordSet('lord lady baron baroness viscount earl'.split(' '));
const TO = wordOf('to');
const INSIDE = wordOf('in');
const THE = wordOf('the');
const OF = wordOf('of');
const FOR = wordOf('for');
const IN = wordSet(['in', 'near', 'outside', 'across', 'throughout']);

/** `North Phyong province`, `Harbor hospital`: what the noun after a name says of it. */
export function namedBy(tokens: Tokens, last: number): 'place' | 'organisation' | null {
  if (last >= tokens.count || tokens.shape[last] !== LOWER || tokens.type[last] !== WORD || tokens.gap[last] === NO_GAP) return null;
  return placeNouns.has(tokens.word[last]) ? 'place' : bodyNouns.has(tokens.word[last]) ? 'organisation' : null;
}

/** `the Harbor Gazetteer that`: an article stands before a person's name only where a noun follows it. */
export function isDefinite(tokens: Tokens, first: number, last: number, head: number, final: number): boolean {
  if (first === 0 || tokens.word[first - 1] !== THE || tokens.gap[first] === NO_GAP || (head & GIVEN && final & SURNAME)) return false;
  if (last >= tokens.count || tokens.type[last] !== WORD || tokens.shape[last] !== LOWER) return true;
  return tokens.gap[last] !== NO_GAP && (classesOf(tokens.word[last]) & (SAYING | AFTER_SUBJECT | STARTER)) !== 0;
}

/** `in Reggio Maggiore.`: a place, where the phrase ends with it. */
export function isAfterIn(tokens: Tokens, first: number, last: number): boolean {
  if (first === 0 || !IN.has(tokens.word[first - 1]) || tokens.shape[first] === MIXED) return false;
  if (tokens.word[first - 1] !== INSIDE && classesOf(tokens.word[first]) & SURNAME) return false;
  return last >= tokens.count || tokens.type[last] === PUNCT || endsPhrase(tokens, last);
}

const endsPhrase = (tokens: Tokens, last: number): boolean =>
  tokens.gap[last] !== NO_GAP &&
  (tokens.type[last] !== WORD || tokens.shape[last] !== LOWER || (classesOf(tokens.word[last]) & (STARTER | SAYING | AFTER_SUBJECT)) !== 0);

/** What a lower-case noun before a name says of it: *firm Equifax*, *leader Xi Jinping*. */
export function cueBefore(tokens: Tokens, first: number): 'organisation' | 'person' | null {
  if (
    first > 1 &&
    tokens.text[tokens.start[first - 1]] === ',' &&
    tokens.shape[first - 2] === LOWER &&
    personCues.has(tokens.word[first - 2])
  )
    return 'person';
  if (first === 0 || tokens.type[first - 1] !== WORD || tokens.shape[first - 1] !== LOWER || tokens.gap[first] === NO_GAP) return null;
  if (bodyCues.has(tokens.word[first - 1])) return 'organisation';
  return personCues.has(tokens.word[first - 1]) ? 'person' : null;
}

const ARTICLES = wordSet(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our']);
/** What firms and clubs are called too: *Harbour Sterling, a rival of …*. */
const ALSO_BODIES = wordSet('partner rival leader champion challenger owner host player producer designer victim'.split(' '));
const AFTER_POST = wordSet(['of', 'for', 'at', 'in', 'with', 'and', 'who']);
const LONGEST_POST = 4;
/** `Hendrik Vasterling, sales director of …`, `…, the head coach,`: what a name is called behind a comma. */
export function isCalledPerson({ word, type, shape, text, start, count }: Tokens, last: number): boolean {
  if (last + 1 >= count || text[start[last]] !== ',') return false;
  const from = ARTICLES.has(word[last + 1]) ? last + 2 : last + 1;
  for (let i = from; i < Math.min(count, from + LONGEST_POST) && type[i] === WORD && shape[i] === LOWER; i++)
    if (personCues.has(word[i]) && !ALSO_BODIES.has(word[i])) return i + 1 >= count || type[i + 1] !== WORD || AFTER_POST.has(word[i + 1]);
  return false;
}

/** `residents of Wick`, `Lord Hensley of Wick`, `moved to Wick`. */
export function isOfPlace(tokens: Tokens, first: number): boolean {
  if (first < 2) return false;
  if (tokens.word[first - 1] === TO) return motions.has(tokens.word[first - 2]) && !(classesOf(tokens.word[first]) & WELL_KNOWN);
  if (tokens.word[first - 1] !== OF && tokens.word[first - 1] !== FOR) return false;
  if (ofPlaces.has(tokens.word[first - 2])) return !(classesOf(tokens.word[first]) & COMMON) || tokens.shape[first - 2] !== LOWER;
  return first > 2 && tokens.word[first - 1] === OF && peers.has(tokens.word[first - 3]) && tokens.shape[first - 2] !== LOWER;
}

/** `in Sterling`, `, 37, of Dunbar`. */
export function isPlaceCue(tokens: Tokens, first: number, last: number): boolean {
  if (tokens.word[first - 1] === OF) return tokens.text[tokens.start[first - 2]] === ',';
  if (tokens.word[first - 1] !== INSIDE || last >= tokens.count) return false;
  if (tokens.type[last] === NUMBER && classesOf(tokens.word[first]) & COMMON) return false; // in Weeks 3 and 4
  if (tokens.shape[first] === MIXED && tokens.text[tokens.start[first]] !== tokens.text[tokens.start[first]].toUpperCase()) return false; // in iPhones
  // not `in Broadcom shares`
  return (
    tokens.type[last] !== WORD || tokens.shape[last] !== LOWER || (classesOf(tokens.word[last]) & (STARTER | SAYING | AFTER_SUBJECT)) !== 0
  );
}

/** `Butler St. SE`. */
export function isAfterStreet(tokens: Tokens, end: number): boolean {
  const before = tokens.type[end - 1] === WORD ? end - 1 : end - 2;
  return (classesOf(tokens.word[before]) & STREET) !== 0;
}

/** `STERLING – The boy`, `GARY, Ind. (AP) —`. */
export function isDateline(tokens: Tokens, first: number, last: number): boolean {
  if (tokens.shape[first] !== UPPER || tokens.gap[first] < LINE_GAP || last >= tokens.count) return false;
  const next = tokens.text[tokens.start[last]];
  return (
    '–—('.includes(next) ||
    (next === '-' && (tokens.gap[last] !== 0 || (last + 1 < tokens.count && tokens.gap[last + 1] !== 0))) ||
    next === ','
  );
}

/** `, Ind.`, `, Texas`. */
export function isFollowedByState(tokens: Tokens, last: number): boolean {
  if (last + 1 >= tokens.count || tokens.text[tokens.start[last]] !== ',' || tokens.type[last + 1] !== WORD) return false;
  const word = tokens.word[last + 1];
  const classes = classesOf(word);
  if (classes & PLACE) return tokens.shape[last + 1] !== 0;
  return (
    (classes & STATE) !== 0 && last + 2 < tokens.count && tokens.type[last + 2] === PUNCT && tokens.text[tokens.start[last + 2]] === '.'
  );
}

/** `, 36,` after a name: an age, and so a person. */
export function isFollowedByAge(tokens: Tokens, last: number): boolean {
  return (
    last + 2 < tokens.count &&
    tokens.text[tokens.start[last]] === ',' &&
    tokens.type[last + 1] === NUMBER &&
    tokens.end[last + 1] - tokens.start[last + 1] < 3 &&
    ',.;'.includes(tokens.text[tokens.start[last + 2]])
  );
}

/** What a name is the name of: a person, a body, a place, or none of these as far as the text tells. */

import { fold } from '../../text/fold.js';
import type { Tokens } from '../../text/tokens.js';
import { INITIAL, LOWER, MIXED, NO_GAP, NUMBER, TITLE, UPPER, WORD } from '../../text/tokens.js';
import { formOf, WordSet, wordOf, wordSet } from '../../text/words.js';
import type { NameValue } from '../kind.js';
import {
  ALSO_WORD,
  BODY,
  BORNE,
  COMMON,
  classesOf,
  DEMONYM,
  DIRECTION,
  FACILITY,
  GIVEN,
  HEAD,
  hasFigure,
  LAND,
  LEGAL,
  PARTICLE,
  PLACE,
  SAYING,
  STATE,
  STREET,
  SUFFIX,
  SURNAME,
  WELL_KNOWN,
} from './classes.js';
import { OFTEN_OWNED, OWNED, PAIRED_PLACES } from './joints.js';
import {
  AFTER_TOWN,
  BRANDS,
  COURT_WORDS,
  FOREIGN_LEADS,
  JOINT_THINGS,
  LONG_BODIES,
  LONG_PLACES,
  PAPERS,
  PLACE_LEADS,
  POSTAL_STATES,
  SHIPS,
  TEAM_REGIONS,
  THING_HEADS,
  VISITED_HEADS,
} from './lexicon.js';
import type { Piece } from './split.js';
import {
  cueBefore,
  isAfterIn,
  isAfterStreet,
  isCalledPerson,
  isDateline,
  isDefinite,
  isFollowedByState,
  isOfPlace,
  isPlaceCue,
  namedBy,
} from './type-around.js';

type Type = NameValue['type'];

function knownFirst(form: string): number {
  return wordOf(form.split(/[ -]/)[0].replace(/\.$/, ''));
}

const longPlaces = new Set(LONG_PLACES);
const leads = wordSet(PLACE_LEADS);
const longBodies = new Set(LONG_BODIES.map(fold));
const bodyFirsts = wordSet(LONG_BODIES.map((form) => fold(form).split(' ')[0]));
const brands: WordSet = wordSet(BRANDS);
const papers = wordSet(PAPERS);
const jointThings = wordSet(JOINT_THINGS);
const things = wordSet(THING_HEADS);
const courts = wordSet(COURT_WORDS);
const afterTown = wordSet(AFTER_TOWN);
const ships = wordSet(SHIPS);
const postal = wordSet(POSTAL_STATES);
const foreignLeads = wordSet(FOREIGN_LEADS.map(fold));
const teamRegions = wordSet(TEAM_REGIONS);
const forces = wordSet(['police', 'fire']);
const roads = wordSet(['interstate', 'highway', 'hwy', 'route', 'motorway']);
const dailies = wordSet(['daily', 'evening']);
const UNITED = wordOf('united');
const POSSESSIVE = wordOf("'s");
const UPON = wordSet(['upon', 'under']);
/** First words of {@link LONG_PLACES}. */
const longFirsts = new WordSet(LONG_PLACES.map((form) => knownFirst(form)));
const visited = wordSet(VISITED_HEADS);
const AIR = wordOf('air');
/** Firms called by their founder's name. */
const firms = wordSet(`${OWNED} ${OFTEN_OWNED}`.split(' '));
const pairedFirsts = wordSet(PAIRED_PLACES.split(' ').map((pair) => pair.split(':')[0]));
const NEAR = wordSet(['near', 'outside', 'across', 'throughout']);
const IN = wordSet(['in', 'near', 'outside', 'across', 'throughout']);
const US = wordOf('us');
const HOUSE = wordOf('house');
const OF = wordOf('of');
const FOR = wordOf('for');

/** The type of a name of two or more words, or of one word that tells it by itself; null when only the text could say. */
export function typeOf(tokens: Tokens, piece: Piece): Type | null {
  const { first, last } = piece;
  const end = lastWord(tokens, first, last);
  if (piece.titled) return 'person';
  if (last - first === 2 && roads.has(tokens.word[first]) && tokens.type[first + 1] === NUMBER) return 'place';
  if (last > first + 1 && tokens.word[first + 1] === POSSESSIVE && firms.has(tokens.word[first])) return 'organisation';
  if (end === first) return typeOfOne(tokens, piece);
  if (tokens.word[first] === AIR && classesOf(tokens.word[first + 1]) & PLACE) return 'organisation';
  if (tokens.shape[first] === LOWER && tokens.gap[first + 1] !== NO_GAP) return 'person'; // bin Laden
  const final = classesOf(tokens.word[end]);
  const head = classesOf(tokens.word[first]);
  if (longPlaces.has(joined(tokens, first, last)) || isLettersOfPlace(tokens, first, last)) return 'place';
  if (isWellKnownBody(tokens, first, end + 1)) return 'organisation';
  if (final & DIRECTION && end > first + 1 && isAfterStreet(tokens, end)) return 'place';
  if (final & LEGAL && !(final & (GIVEN | SURNAME))) return 'organisation';
  if (hasInnerHyphen(tokens, first, last)) return hasBand(tokens, first, last) ? 'organisation' : 'place';
  if (isJointThing(tokens, first, last) || isPairOfWords(tokens, first, last)) return 'other';
  if (final & SUFFIX && (isJunior(tokens.word[end]) || head & (GIVEN | SURNAME) || !(head & COMMON))) return 'person';
  const joint = jointAt(tokens, first, last);
  if (joint > first) {
    const before = classesOf(tokens.word[joint - 1]);
    if (before & BODY) return 'organisation';
    if (before & FACILITY) return visited.has(tokens.word[joint - 1]) && tokens.word[joint - 1] !== HOUSE ? 'place' : 'organisation';
    if (before & LAND) return 'place';
    if (things.has(tokens.word[joint - 1])) return 'other';
  }
  if (last - first === 3 && tokens.shape[first + 1] === LOWER && (UPON.has(tokens.word[first + 1]) || isPaired(tokens, first)))
    return 'place';
  if (tokens.word[end] === UNITED || foreignLeads.has(tokens.word[first])) return 'organisation';
  if (ships.has(tokens.word[first]) && tokens.shape[first] === UPPER) return 'other';
  if (leads.has(tokens.word[first]) && !(final & (FACILITY | BODY | LEGAL)) && isLed(tokens, first, last)) return 'place';
  if (isTeam(tokens, first, end) || cueBefore(tokens, first) === 'organisation') return 'organisation';
  if (final & HEAD && !isPersonal(head, final, last - first) && !areInitials(tokens, first, last, final) && !isFullName(tokens, first, end))
    return typeOfHead(tokens, end, final);
  if (hasAmpersand(tokens, first, last)) return 'organisation';
  if (things.has(tokens.word[end]) && !(head & GIVEN && final & BORNE)) return 'other';
  if (isThing(tokens, first, last, end)) return tokens.shape[first] === UPPER && tokens.shape[end] === UPPER ? 'organisation' : 'other';
  if (papers.has(tokens.word[end]) && head & (PLACE | DIRECTION)) return 'organisation';
  if (dailies.has(tokens.word[first])) return 'organisation';
  if (head & DIRECTION && (longPlaces.has(joined(tokens, first + 1, last)) || isQuarter(tokens, first, end))) return 'place';
  const named = namedBy(tokens, last);
  if (named !== null && !(head & WELL_KNOWN && final & SURNAME)) return named;
  if (isAfterIn(tokens, first, last) && !(head & GIVEN) && !(final & COMMON)) return 'place';
  if (isPersonLike(tokens, first, end) && !isDefinite(tokens, first, last, head, final)) return 'person';
  for (let i = first; i < last; i++) if (classesOf(tokens.word[i]) & BODY && tokens.type[i] === WORD) return 'organisation';
  if (head & DIRECTION && final & (PLACE | SURNAME)) return 'place';
  if (isFollowedByState(tokens, last)) return 'place';
  const cue = cueBefore(tokens, first);
  if (cue !== null) return cue;
  if (first > 0 && IN.has(tokens.word[first - 1]) && !(final & COMMON) && head & (PLACE | DIRECTION)) return 'place';
  if (tokens.shape[first] === INITIAL && head & DIRECTION && final & PLACE) return 'place';
  if (head & PLACE || isNoGivenName(tokens, first)) return 'other';
  if (head & DEMONYM && !(head & (GIVEN | SURNAME))) return 'other';
  if (last - first === 2 && isCalledPerson(tokens, last)) return 'person';
  if (final & COMMON && !(final & SURNAME)) return 'other';
  if (isDefinite(tokens, first, last, head, final) || (final & (PLACE | DEMONYM) && !(final & (SURNAME | GIVEN)))) return 'other';
  return head & COMMON && !(head & (GIVEN | SURNAME)) ? 'other' : 'person';
}

/** `Wells Fargo`: a body that reads like a person. */
function isWellKnownBody(tokens: Tokens, first: number, last: number): boolean {
  if (!bodyFirsts.has(tokens.word[first])) return false;
  let out = formOf(tokens.word[first]);
  for (let i = first + 1; i < last; i++) if (tokens.type[i] === WORD) out += ` ${formOf(tokens.word[i])}`;
  return longBodies.has(out);
}

const quarters = wordSet('north south east west northern southern eastern western'.split(' '));
/** `East Flatbush`: a direction, and a word that is nobody's name nor an everyday one. */
const isQuarter = (tokens: Tokens, first: number, end: number): boolean =>
  end === first + 1 &&
  quarters.has(tokens.word[first]) &&
  !/(?:ian|ider)s?$/.test(formOf(tokens.word[end])) &&
  !(classesOf(tokens.word[end]) & (GIVEN | SURNAME | COMMON | HEAD | DEMONYM));

const lettered = new Set(['us', 'uk', 'dc', 'nj', 'ny', 'nm', 'nh', 'wva', 'sdak', 'ndak']);
/** `U. S.`, `W.Va.`: letters with their full stops apart. */
function isLettersOfPlace(tokens: Tokens, first: number, last: number): boolean {
  if (last - first > 4 || tokens.shape[first] !== INITIAL) return false;
  let out = '';
  for (let i = first; i < last; i++) if (tokens.type[i] === WORD) out += formOf(tokens.word[i]).replace(/\./g, '');
  return lettered.has(out);
}

/** End of a place or body of several words that the tables know at token `i`, or -1. */
export function longNameAt(tokens: Tokens, i: number, end: number): number {
  if (!longFirsts.has(tokens.word[i]) && !bodyFirsts.has(tokens.word[i])) return -1;
  for (let last = Math.min(end, i + 6); last > i + 1; last--)
    if (tokens.type[last - 1] === WORD && (longPlaces.has(joined(tokens, i, last)) || isWellKnownBody(tokens, i, last))) return last;
  return -1;
}

/** `Spring-Summer`: two everyday words joined. */
function isPairOfWords(tokens: Tokens, first: number, last: number): boolean {
  if (last - first !== 3 || !isHyphen(tokens, first + 1)) return false;
  return [first, last - 1].every((i) => (classesOf(tokens.word[i]) & COMMON) !== 0 && !(classesOf(tokens.word[i]) & WELL_KNOWN));
}

/** `Cleveland Indians`, `New York Mets`: a place and a plural. */
function isTeam(tokens: Tokens, first: number, end: number): boolean {
  const final = classesOf(tokens.word[end]);
  if (final & (BORNE | HEAD | PLACE) || tokens.text[tokens.end[end] - 1] !== 's' || tokens.shape[end] === UPPER) return false;
  return (
    (classesOf(tokens.word[first]) & PLACE) !== 0 ||
    teamRegions.has(tokens.word[first]) ||
    (end - first > 1 && longPlaces.has(joined(tokens, first, end)))
  );
}

function typeOfHead(tokens: Tokens, end: number, classes: number): Type {
  const word = tokens.word[end];
  if (classes & STREET && classes & BODY) {
    const before = tokens.type[end - 1] === WORD ? end - 1 : end - 2; // Magistrates' Court
    return courts.has(tokens.word[before]) ? 'organisation' : 'place';
  }
  if (classes & STREET && !(classes & (BODY | FACILITY))) return 'place';
  if (classes & FACILITY) return visited.has(word) ? 'place' : 'organisation';
  if (classes & BODY) return 'organisation';
  return 'place';
}

/** `PJ Hill`: two letters as people are called by, and a surname. */
const areInitials = (tokens: Tokens, first: number, last: number, final: number): boolean =>
  last - first === 2 &&
  (final & SURNAME) !== 0 &&
  (final & (STREET | BODY)) === 0 &&
  /^(?:\p{Lu}J|J\p{Lu})$/u.test(tokens.text.slice(tokens.start[first], tokens.end[first]));

/** `Jerry Hall`: a head that is a surname too, after a given name. */
const isPersonal = (head: number, final: number, length: number): boolean =>
  length === 2 && (final & SURNAME) !== 0 && (head & WELL_KNOWN) !== 0 && !(head & PLACE) && (final & (STREET | BODY)) === 0;

/** `Matthew Kyle Fields`: given names all the way, and a surname that is a word for land. */
function isFullName(tokens: Tokens, first: number, end: number): boolean {
  const final = classesOf(tokens.word[end]);
  if (!(final & BORNE) || final & (STREET | BODY | FACILITY)) return false;
  for (let i = first; i < end; i++) {
    const classes = classesOf(tokens.word[i]);
    if (tokens.type[i] !== WORD || tokens.shape[i] === INITIAL) continue;
    if (!(classes & GIVEN) || classes & PLACE || (i === first && classes & ALSO_WORD && !(classes & WELL_KNOWN))) return false;
  }
  return end - first > 1 || tokens.text[tokens.end[end] - 1] === 's';
}

/** `GA Southern`, `PlayStation Music`: spelled as no given name is. */
function isNoGivenName(tokens: Tokens, i: number): boolean {
  const length = tokens.end[i] - tokens.start[i];
  if (tokens.shape[i] === UPPER) return tokens.text[tokens.end[i] - 1] !== '.' && (length > 2 || postal.has(tokens.word[i]));
  if (tokens.shape[i] !== MIXED) return false;
  const form = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return /^\p{Lu}\p{Ll}{3,}\p{Lu}|^\p{Ll}|\p{Lu}{2}/u.test(form);
}

/** `Wayne County Medical Examiner`: a county in the middle makes no person. */
function hasInnerHead(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) {
    const classes = classesOf(tokens.word[i]);
    if (tokens.type[i] === WORD && tokens.shape[i] === TITLE && classes & HEAD && !(classes & (GIVEN | SURNAME | PARTICLE))) return true;
  }
  return false;
}

function isPersonLike(tokens: Tokens, first: number, end: number): boolean {
  const head = classesOf(tokens.word[first]);
  const final = classesOf(tokens.word[end]);
  if (head & PLACE && !(head & GIVEN)) return false;
  if (hasInnerHead(tokens, first, end)) return false;
  if ((head & DEMONYM && end - first > 1) || (!(head & GIVEN) && isNoGivenName(tokens, first))) return false;
  if (head & PLACE) return !(final & PLACE) && ((final & BORNE) !== 0 || !(final & (COMMON | DEMONYM)));
  if (head & GIVEN) return !(head & ALSO_WORD) || (head & WELL_KNOWN) !== 0 || (final & SURNAME) !== 0;
  if (tokens.shape[first] === INITIAL && final & PLACE && !(final & (SURNAME | GIVEN))) return false; // N. Korea
  if (tokens.shape[first] === INITIAL) return (final & SURNAME) !== 0 || !(final & COMMON) || isInitialAndName(tokens, first, end);
  if (head & COMMON || head & DEMONYM || (final & DEMONYM && !(final & (SURNAME | GIVEN)))) return false;
  if (cueBefore(tokens, first) === 'organisation') return false;
  for (let i = first + 1; i < end; i++) if (tokens.type[i] === WORD && classesOf(tokens.word[i]) & PARTICLE) return true;
  return (final & SURNAME) !== 0 || !(final & COMMON);
}

/** `W. Mark Fells`: an initial, a given name, and what comes. */
function isInitialAndName(tokens: Tokens, first: number, end: number): boolean {
  let i = first + 1;
  while (i < end && (tokens.type[i] !== WORD || tokens.shape[i] === INITIAL)) i++;
  const classes = classesOf(tokens.word[i]);
  return i < end && (classes & GIVEN) !== 0 && (!(classes & ALSO_WORD) || (classes & WELL_KNOWN) !== 0);
}

function typeOfOne(tokens: Tokens, { first, last }: Piece): Type | null {
  const classes = classesOf(tokens.word[first]);
  if (classes & PLACE && !(classes & GIVEN)) return 'place';
  if (tokens.shape[first] === INITIAL && last - first === 3 && tokens.text[tokens.start[first]] === 'I') return 'place'; // I-95
  if (tokens.word[first] === US && tokens.shape[first] === UPPER) return 'place';
  if (longPlaces.has(joined(tokens, first, last))) return 'place';
  if (tokens.text[tokens.end[first] - 1] === '.' && classes & STATE) return 'place';
  if (isOfPlace(tokens, first) || (last < tokens.count && forces.has(tokens.word[last]) && tokens.shape[last] === TITLE)) return 'place';
  if (last < tokens.count && classesOf(tokens.word[last]) & SAYING && classes & (GIVEN | SURNAME)) return 'person';
  if (classes & PLACE && (isFollowedByState(tokens, last) || (first > 0 && IN.has(tokens.word[first - 1])))) return 'place';
  if (brands.has(tokens.word[first])) return 'organisation';
  if (isDateline(tokens, first, last)) return 'place';
  if (first > 1 && isPlaceCue(tokens, first, last) && !(classes & WELL_KNOWN)) return 'place';
  if (first > 1 && postal.has(tokens.word[first]) && tokens.shape[first] === UPPER && tokens.text[tokens.start[first - 1]] === ',')
    return 'place';
  if (tokens.shape[first] === UPPER && tokens.end[first] - tokens.start[first] > 1) return 'organisation';
  if (first > 0 && NEAR.has(tokens.word[first - 1]) && !(classes & (GIVEN | SURNAME))) return 'place';
  if (isFollowedByState(tokens, last)) return 'place';
  if (last < tokens.count && afterTown.has(tokens.word[last]) && tokens.shape[last] === LOWER && !(classes & (WELL_KNOWN | COMMON)))
    return 'place';
  if (tokens.shape[first] === MIXED && /^(?:O['’]|Ma?c|Fitz)\p{Lu}/u.test(tokens.text.slice(tokens.start[first], tokens.end[first])))
    return 'person';
  const named = namedBy(tokens, last);
  if (named !== null && !(classes & COMMON)) return named;
  if (classes & (COMMON | PLACE)) return null;
  const cue = cueBefore(tokens, first);
  return cue === 'person' && tokens.text[tokens.end[first] - 1] === 's' && !(classes & (GIVEN | SURNAME)) ? null : cue; // champion Seahawks
}

const JUNIOR = wordSet(['jr', 'sr', 'jnr', 'snr']);
const isJunior = (word: number): boolean => JUNIOR.has(word);

/** `Galaxy S9`, `Tesla Roadster`, `Disgraced FIFA`: numbers, brands and abbreviations make no person. */
function isThing(tokens: Tokens, first: number, last: number, end: number): boolean {
  for (let i = first; i < last; i++) {
    if (tokens.type[i] === NUMBER || brands.has(tokens.word[i])) return true;
    if (tokens.type[i] === WORD && hasFigure(tokens.word[i])) return true;
  }
  return (
    tokens.shape[end] === UPPER &&
    tokens.shape[first] !== UPPER &&
    tokens.end[end] - tokens.start[end] > 1 &&
    !(classesOf(tokens.word[end]) & (SUFFIX | SURNAME))
  );
}

/** `Lake Michigan`, `Mt. Fuji`, `St. Luke's`; not `St. Patrick's Day`. */
const isLed = (tokens: Tokens, first: number, last: number): boolean =>
  tokens.gap[first + 1] !== NO_GAP || (tokens.unit[first + 1] === STOP && last - first === 3 && tokens.word[last + 1] !== DAY);
const STOP = 0x2e;
const DAY = wordOf('day');
const AMPERSAND = 0x26;
const hasAmpersand = (tokens: Tokens, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (tokens.unit[i] === AMPERSAND) return true;
  return false;
};

const isHyphen = (tokens: Tokens, i: number): boolean => tokens.gap[i] === NO_GAP && '-–'.includes(tokens.text[tokens.start[i]]);

/** `Mazar-i-Sharif`, `Port-au-Prince`; Arabic articles make persons too (`Zia-ul-Haq`). */
const AND = wordOf('and');
/** `Trinidad and Tobago`. */
const isPaired = (tokens: Tokens, first: number): boolean =>
  tokens.word[first + 1] === AND &&
  !(classesOf(tokens.word[first]) & BODY) &&
  !(classesOf(tokens.word[first + 2]) & HEAD) &&
  pairedFirsts.has(tokens.word[first]);

const bands = wordSet('lashkar jaish jamaat jamiat tehreek tehrik harkat harakat hizb sipah muttahida ansar majlis'.split(' '));
/** `Lashkar-e-Taiba`, `Pakistan Tehreek-e-Insaf`: an army, a party, a movement. */
function hasBand(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (bands.has(tokens.word[i])) return true;
  return false;
}

function hasInnerHyphen(tokens: Tokens, first: number, last: number): boolean {
  if (last - first < 5) return false;
  for (let i = first + 2; i + 2 < last; i++) {
    if (tokens.shape[i] !== LOWER || tokens.type[i] !== WORD || !isHyphen(tokens, i - 1) || !isHyphen(tokens, i + 1)) continue;
    if (!'al el ul ur bin ibn von van'.split(' ').includes(formOf(tokens.word[i]))) return true;
  }
  return false;
}

/** `Harris-Walz` before `campaign`. */
function isJointThing(tokens: Tokens, first: number, last: number): boolean {
  return last - first === 3 && isHyphen(tokens, first + 1) && last < tokens.count && jointThings.has(tokens.word[last]);
}

function jointAt(tokens: Tokens, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (tokens.word[i] === OF || tokens.word[i] === FOR) return i;
  return -1;
}

function lastWord(tokens: Tokens, first: number, last: number): number {
  let i = last - 1;
  while (i > first && (tokens.type[i] !== WORD || tokens.word[i] === POSSESSIVE)) i--;
  return i;
}

const joined = (tokens: Tokens, first: number, last: number): string => {
  if (!longFirsts.has(tokens.word[first])) return '';
  let out = formOf(tokens.word[first]);
  for (let i = first + 1; i < last; i++) out += (tokens.gap[i] ? ' ' : '') + formOf(tokens.word[i]);
  return out;
};

/** Whether a word by itself names a body that everyone knows. */
export const isBrand = (word: number): boolean => brands.has(word);

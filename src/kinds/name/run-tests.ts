/** Questions about the tokens around a run of capitalised words: whether they go on with it, or begin something else. */
import { LOWER, NO_GAP, PARAGRAPH_GAP, PUNCT, TITLE, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import { type WordSet, wordOf, wordSet } from '../../text/words.js';
import { isCapital } from './capital.js';
import {
  BODY,
  BORNE,
  CALENDAR,
  COMMON,
  classesOf,
  DEMONYM,
  FACILITY,
  GIVEN,
  HEAD,
  HONORIFIC,
  isPlainWord,
  LAND,
  LEGAL,
  PLACE,
  STARTER,
} from './classes.js';
import { DETERMINERS, LEADING_PARTICLES } from './joints.js';
import { isNamedStarter } from './part-tests.js';

const words = (list: string): WordSet => wordSet(list.split(' '));
const OF = wordOf('of');
const FOR = wordOf('for');
const CITY = wordOf('city');
const AND = wordOf('and');
const ERS = wordOf('ers');
const POSSESSIVE = wordOf("'s");
const T = wordOf('t');
/** Words whose capital begins a new sentence, even where no mark ends the last. */
const openers = words(
  'the in on at but and it he she they we his her their its this that these those there when while after before for with by from as if',
);
const leadingParticles = words(LEADING_PARTICLES);
const determiners = words(DETERMINERS);
const APOSTROPHES = "'’‘";
/** Shorter words in capitals are abbreviations, which begin names. */
const SHORTEST_LABEL = 4;

/** `bin Laden`, `de Blasio`. */
export function isLeadingParticle(tokens: Tokens, i: number): boolean {
  if (tokens.shape[i] !== LOWER || !leadingParticles.has(tokens.word[i]) || tokens.gap[i + 1] === NO_GAP || tokens.gap[i] === NO_GAP)
    return false;
  return (
    tokens.type[i - 1] === WORD &&
    tokens.shape[i - 1] === LOWER &&
    !determiners.has(tokens.word[i - 1]) &&
    !(classesOf(tokens.word[i + 1]) & CALENDAR)
  );
}

/** `Port St. Lucie`, `Bank of St. Louis`: *St.* in the middle of a name is *Saint* after a joint and a word for land, and *Street* after any other. */
export function isSaint(tokens: Tokens, first: number, i: number): boolean {
  return i > first && (tokens.shape[i - 1] === LOWER || (classesOf(tokens.word[i - 1]) & LAND) !== 0 || isSaintsHouse(tokens, i));
}

/** `Mercy St. Vincent Medical Center`: a given name, and then a hospital or a church. */
function isSaintsHouse(tokens: Tokens, i: number): boolean {
  const saint = i + 2;
  if (saint + 1 >= tokens.count || !isCapital(tokens, saint) || !(classesOf(tokens.word[saint]) & GIVEN)) return false;
  let k = tokens.word[saint + 1] === POSSESSIVE ? saint + 2 : saint + 1;
  for (; k < Math.min(tokens.count, saint + 5) && isCapital(tokens, k) && tokens.gap[k] !== NO_GAP; k++)
    if (classesOf(tokens.word[k]) & FACILITY) return true;
  return false;
}

/** `, Inc.`: a short legal form of companies that is nothing else. */
export function isLegalForm(tokens: Tokens, i: number): boolean {
  const classes = classesOf(tokens.word[i]);
  return (
    (classes & LEGAL) !== 0 && !(classes & (BODY | FACILITY | PLACE | GIVEN)) && tokens.end[i] - tokens.start[i] < 6 && isCapital(tokens, i)
  );
}

export function isGeneration(tokens: Tokens, i: number): boolean {
  const form = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return form === 'Jr' || form === 'Sr' || form === 'JR' || form === 'SR' || form === 'II' || form === 'III' || form === 'IV';
}

/** `, Jr.` ends a name, unless a road or a building bears it. */
export function afterGeneration(tokens: Tokens, i: number, end: number): number {
  const dotted = i + 1 < end && isMark(tokens, i + 1, '.');
  const next = dotted ? i + 2 : i + 1;
  const goesOn = next < end && isCapital(tokens, next) && (classesOf(tokens.word[next]) & HEAD) !== 0;
  return goesOn ? next : -next;
}

/** `Q. Did he call? A. Yes.`: what follows a letter that marks who speaks. */
export function opensAnswer(tokens: Tokens, i: number): boolean {
  const classes = classesOf(tokens.word[i]);
  return tokens.shape[i] === TITLE && (classes & STARTER) !== 0 && !(classes & (GIVEN | HEAD | BORNE)) && !isNamedStarter(tokens.word[i]);
}

/** Whether an everyday capital at `i` goes on as `, Word` or `and Word` until an `and` closes the list. */
export function endsList(tokens: Tokens, i: number, end: number): boolean {
  for (let k = i; k < Math.min(end, i + 8); ) {
    if (!isCapital(tokens, k) || !isPlainWord(classesOf(tokens.word[k]))) return false;
    if (k + 1 < end && (tokens.word[k + 1] === AND || isMark(tokens, k + 1, '&'))) return k + 2 < end && isCapital(tokens, k + 2);
    if (!(k + 1 < end && isMark(tokens, k + 1, ','))) return false;
    k += 2;
    if (k < end && tokens.word[k] === AND) return k + 1 < end && isCapital(tokens, k + 1) && isPlainWord(classesOf(tokens.word[k + 1]));
  }
  return false;
}

/** `Philadelphia 76ers`: a team named by a year. */
export function isTeamNumber(tokens: Tokens, i: number, end: number): boolean {
  return i + 1 < end && tokens.end[i] - tokens.start[i] === 2 && tokens.gap[i + 1] === NO_GAP && tokens.word[i + 1] === ERS;
}

/** What a body may be for: an everyday word, a place, a people; not a person. */
export function isPurpose(tokens: Tokens, i: number): boolean {
  const classes = classesOf(tokens.word[i]);
  return isPlainWord(classes) || (classes & (PLACE | DEMONYM)) !== 0;
}

/** `Kansas City`: a place and the word *City*, complete as it is. */
export function isTown(tokens: Tokens, first: number, last: number): boolean {
  return last - first > 1 && tokens.word[last - 1] === CITY && (classesOf(tokens.word[last - 2]) & (PLACE | COMMON)) !== COMMON;
}

/** The `'t` of `Jan van 't Hof`. */
export function isClippedArticle(tokens: Tokens, i: number): boolean {
  return (
    tokens.type[i] === PUNCT &&
    APOSTROPHES.includes(tokens.text[tokens.start[i]]) &&
    tokens.word[i + 1] === T &&
    tokens.gap[i + 1] === NO_GAP
  );
}

export function isJoinable(tokens: Tokens, i: number): boolean {
  return isCapital(tokens, i) && !(classesOf(tokens.word[i]) & (CALENDAR | HONORIFIC));
}

export function some(tokens: Tokens, first: number, last: number, test: (word: number) => boolean): boolean {
  for (let i = first; i < last; i++) if (test(tokens.word[i])) return true;
  return false;
}

/** Whether a joint of bodies' names stands among the tokens. */
export function hasOf(tokens: Tokens, first: number, last: number): boolean {
  return some(tokens, first, last, (word) => word === OF || word === FOR);
}

/** Whether a word for a body or a building stands among the tokens. */
export function hasBody(tokens: Tokens, first: number, last: number): boolean {
  return some(tokens, first, last, (word) => (classesOf(word) & (BODY | FACILITY)) !== 0);
}

export function hasWord(tokens: Tokens, first: number, last: number, set: WordSet): boolean {
  return some(tokens, first, last, (word) => set.has(word));
}

export function isDot(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i, '.') || (tokens.type[i] === WORD && tokens.text[tokens.end[i] - 1] === '.');
}

export function isMark(tokens: Tokens, i: number, mark: string): boolean {
  return i < tokens.count && tokens.type[i] === PUNCT && tokens.unit[i] === mark.charCodeAt(0);
}

/** *NORA LUND Ferry burns*: two whole words in capitals before a word that is not are a label over a text. */
export function endsLabel(tokens: Tokens, first: number, last: number): boolean {
  if (tokens.shape[last] !== TITLE || last - first < 2) return false;
  for (let i = first; i < last; i++) if (tokens.shape[i] !== UPPER || tokens.end[i] - tokens.start[i] < SHORTEST_LABEL) return false;
  return true;
}

/** A capital that begins something else in the same sentence. */
export function startsAnew(tokens: Tokens, i: number): boolean {
  return tokens.gap[i] === PARAGRAPH_GAP || (tokens.shape[i] === TITLE && openers.has(tokens.word[i]));
}

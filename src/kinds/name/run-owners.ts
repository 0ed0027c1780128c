/** Where a name goes on past an owner: `Kosair Children's Hospital`, `Workers' Compensation Board`. */
import { NO_GAP, type Tokens } from '../../text/tokens.js';
import { type WordSet, wordOf, wordSet } from '../../text/words.js';
import { isCapital } from './capital.js';
import { BODY, BORNE, CALENDAR, COMMON, classesOf, DEMONYM, FACILITY, HEAD, isPlainWord, PLACE } from './classes.js';
import { OWNING_OFFICES, POSSESSED, POSSESSORS } from './joints.js';
import { isFirm } from './run-words.js';

const words = (list: string): WordSet => wordSet(list.split(' '));
const STATE_WORD = wordOf('state');
const ATTORNEY = wordOf('attorney');
const POSSESSIVE = wordOf("'s");
const possessors = words(POSSESSORS);
const owningOffices = wordSet(OWNING_OFFICES);
const officeHeads = words('office department dept');
const possessed = words(POSSESSED);

/** `Kosair Children's Hospital`, `St. Mary's Church`: a possessive inside a name, where what follows it is wholly generic. */
export function pastPossessive(tokens: Tokens, first: number, last: number, end: number): number {
  if (last - first > 1 && tokens.word[last - 1] === STATE_WORD && tokens.word[last + 1] === ATTORNEY) {
    const office = last + 3; // Cook County State's Attorney's Office
    return office < end && tokens.word[last + 2] === POSSESSIVE && officeHeads.has(tokens.word[office]) ? office + 1 : last;
  }
  if (last - first > 1 && owningOffices.has(tokens.word[last - 1]))
    return last + 1 < end && isCapital(tokens, last + 1) && officeHeads.has(tokens.word[last + 1]) ? last + 2 : last;
  const nested = pastNested(tokens, last, end);
  if (nested > last) return nested;
  let k = last + 1;
  let generic = true;
  while (k < end && k < last + 5 && isCapital(tokens, k) && tokens.gap[k] !== NO_GAP) {
    const classes = classesOf(tokens.word[k]);
    if (!isPlainWord(classes) && !(classes & DEMONYM)) generic = false;
    k++;
  }
  if (k === last + 1) return last - first < 3 && isFirm(tokens, last - 1, last + 1, first) ? last + 1 : last;
  const owner = classesOf(tokens.word[last - 1]);
  const final = classesOf(tokens.word[k - 1]);
  if (possessors.has(tokens.word[last - 1])) return k;
  if (!generic || !possessed.has(tokens.word[k - 1]) || !(final & HEAD || final & COMMON)) return last;
  if (owner & PLACE && last - first === 1) return last;
  return k;
}

/** `Kosair's Children's Hospital`: the house of somebody, and of those whom it is for. */
function pastNested(tokens: Tokens, last: number, end: number): number {
  const whom = last + 1;
  if (whom + 2 >= end || !isCapital(tokens, whom) || !possessors.has(tokens.word[whom]) || tokens.word[whom + 1] !== POSSESSIVE)
    return last;
  if (classesOf(tokens.word[last - 1]) & (PLACE | CALENDAR | DEMONYM)) return last;
  const house = whom + 2;
  return isCapital(tokens, house) && classesOf(tokens.word[house]) & FACILITY ? house + 1 : last;
}

/** `Workers' Compensation Board`: an everyday plural that owns a body. */
export function pastPlural(tokens: Tokens, first: number, last: number, end: number): number {
  const owner = classesOf(tokens.word[last - 1]);
  if (!(owner & COMMON) || owner & BORNE || tokens.text[tokens.end[last - 1] - 1] !== 's') return last;
  let k = last + 1;
  while (k < end && isCapital(tokens, k) && tokens.gap[k] !== NO_GAP && isPlainWord(classesOf(tokens.word[k]))) k++;
  const final = classesOf(tokens.word[k - 1]);
  return last - first === 1 ? (k - last > 2 && final & HEAD ? k : last) : k - last > 1 && final & BODY ? k : last;
}

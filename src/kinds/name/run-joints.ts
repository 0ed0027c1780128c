/** Where a name goes on past a small word: `of` and `for` in the names of bodies, `and` in a list, the particles of a person. */
import { LOWER, NO_GAP, type Tokens, WORD } from '../../text/tokens.js';
import { type WordSet, wordOf, wordSet } from '../../text/words.js';
import { isCapital } from './capital.js';
import {
  BODY,
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
  OFFICE,
  PARTICLE,
  PLACE,
  STARTER,
  SURNAME,
} from './classes.js';
import type { Evidence } from './evidence.js';
import { FOR_HEADS, OF_HEADS, ON_HEADS, PAIRED_PLACES, POSSESSORS, TO_HEADS } from './joints.js';
import { hasBody, hasOf, hasWord, isClippedArticle, isJoinable, isMark, isPurpose, isTown, some } from './run-tests.js';
import { isOftenOwned } from './run-words.js';

const words = (list: string): WordSet => wordSet(list.split(' '));
const OF = wordOf('of');
const FOR = wordOf('for');
const AND = wordOf('and');
const THE = wordOf('the');
const ON = wordOf('on');
const TO = wordOf('to');
const CRUELTY = wordOf('cruelty');
const PLC = wordOf('plc');
const POSSESSIVE = wordOf("'s");
const forHeads = words(FOR_HEADS);
const onHeads = words(ON_HEADS);
const toHeads = words(TO_HEADS);
const ofHeads = words(OF_HEADS);
const possessors = words(POSSESSORS);
const UPON = words('upon under');
const VAN = wordOf('van');
const pairedPlaces = new Map(PAIRED_PLACES.split(' ').map((pair) => pair.split(':').map(wordOf) as [number, number]));
const APOSTROPHES = "'’‘";

/** End of a run once the small word at token `last` and what it leads to are taken in, or `last` when nothing is. */
export function pastJoint(tokens: Tokens, evidence: Evidence, first: number, last: number, end: number): number {
  const word = tokens.word[last];
  const next = last + 1;
  if (next >= end) return last;
  if (word === OF) return pastOf(tokens, evidence, first, last, end);
  if (word === FOR) {
    const at = tokens.word[next] === THE ? next + 1 : next;
    return at < end && hasWord(tokens, first, last, forHeads) && isJoinable(tokens, at) && isPurpose(tokens, at) ? at + 1 : last;
  }
  if (word === TO)
    return isCapital(tokens, next) && ((tokens.word[last - 1] === CRUELTY && hasOf(tokens, first, last)) || isAim(tokens, last, next))
      ? next + 1
      : last;
  if (UPON.has(word)) return last - first === 1 && isTownUpon(tokens, evidence, last, next) ? next + 1 : last;
  if (word === ON) return onHeads.has(tokens.word[last - 1]) && isJoinable(tokens, next) ? next + 1 : last;
  if (word === AND) return pastAnd(tokens, first, last, end);
  if (word === PLC) return next;
  if (classesOf(word) & PARTICLE) return pastParticle(tokens, last, end);
  return last;
}

/** `Committee to Protect Teachers`: what a body is to do. */
function isAim(tokens: Tokens, last: number, next: number): boolean {
  const after = classesOf(tokens.word[next]);
  return toHeads.has(tokens.word[last - 1]) && isPlainWord(after) && !(after & STARTER) && isCapital(tokens, next + 1);
}

/** `Ashby upon Trent`: a town on a river, both words unlike everyday ones. */
function isTownUpon(tokens: Tokens, evidence: Evidence, i: number, next: number): boolean {
  if (!isCapital(tokens, next) || evidence.isOpening(next)) return false;
  const [before, after] = [classesOf(tokens.word[i - 1]), classesOf(tokens.word[next])];
  return !(before & (COMMON | HEAD) && !(before & PLACE)) && !(after & (COMMON | GIVEN | PLACE | DEMONYM | CALENDAR | OFFICE | HONORIFIC));
}

function pastOf(tokens: Tokens, evidence: Evidence, first: number, last: number, end: number): number {
  const before = classesOf(tokens.word[last - 1]);
  let next = last + 1;
  if (tokens.word[next] === THE) next++;
  if (next >= end || !isJoinable(tokens, next)) return last;
  if (tokens.word[last - 1] === POSSESSIVE) return isOftenOwned(tokens.word[last - 2]) ? next + 1 : last; // Lloyd's of London
  if (before & OFFICE && !(before & (BODY | FACILITY | LAND))) return last;
  if (before & LAND && tokens.word[last + 1] === THE && isTown(tokens, first, last)) return last; // the convention in Kansas City of the Guild
  if (before & HEAD || (ofHeads.has(tokens.word[last - 1]) && (last - first === 1 || isPlainWord(classesOf(tokens.word[first])))))
    return next + 1;
  if (hasOf(tokens, first, last)) return hasBody(tokens, first, last) && !(before & PLACE) ? next + 1 : last;
  return last - first === 1 && before & COMMON && !(before & (GIVEN | SURNAME | PLACE | DEMONYM)) && !evidence.isOpening(first)
    ? next + 1
    : last;
}

function pastAnd(tokens: Tokens, first: number, last: number, end: number): number {
  const next = last + 1;
  if (!isCapital(tokens, next)) return last;
  if (pairedPlaces.get(tokens.word[last - 1]) === tokens.word[next]) return next + 1;
  if (
    possessors.has(tokens.word[next]) &&
    next + 2 < end &&
    tokens.word[next + 1] === POSSESSIVE &&
    classesOf(tokens.word[next + 2]) & HEAD
  )
    return next + 1;
  const after = classesOf(tokens.word[next]);
  if (!isPlainWord(after) || after & STARTER) return last;
  const before = classesOf(tokens.word[last - 1]);
  if (!isPlainWord(before)) return last;
  if (hasOf(tokens, first, last) || some(tokens, first, last, (word) => word === ON))
    return classesOf(tokens.word[first]) & BODY || hasBody(tokens, first, last) ? next + 1 : last;
  let k = next;
  while (k < end && isCapital(tokens, k) && tokens.gap[k] !== NO_GAP && k < next + 5) k++;
  const final = classesOf(tokens.word[k - 1]);
  if (k - next < 2 || !(final & BODY)) return last;
  for (let t = first; t < k; t++) if (isCapital(tokens, t) && !isPlainWord(classesOf(tokens.word[t])) && t !== first) return last;
  return next + 1;
}

function pastParticle(tokens: Tokens, last: number, end: number): number {
  let next = last;
  if (tokens.word[last] === VAN && last + 3 < end && isClippedArticle(tokens, last + 1))
    return isCapital(tokens, last + 3) ? last + 4 : last;
  while (
    next < end &&
    next < last + 3 &&
    tokens.type[next] === WORD &&
    tokens.shape[next] === LOWER &&
    classesOf(tokens.word[next]) & PARTICLE
  ) {
    next++;
    if (
      next + 1 < end &&
      tokens.gap[next] === NO_GAP &&
      (isMark(tokens, next, '-') || APOSTROPHES.includes(tokens.text[tokens.start[next]]))
    )
      next++;
  }
  return next < end && isCapital(tokens, next) ? next + 1 : last;
}

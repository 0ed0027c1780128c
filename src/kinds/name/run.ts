/** Where a stretch of capitals goes on: from one capitalised word over particles, initials, nicknames, hyphens and the joints of bodies' names. */
import { NO_GAP, NUMBER, PUNCT, type Tokens, WORD } from '../../text/tokens.js';
import { type WordSet, wordOf, wordSet } from '../../text/words.js';
import { isCapital } from './capital.js';
import { classesOf, DIRECTION, STREET } from './classes.js';
import type { Evidence } from './evidence.js';
import { pastJoint } from './run-joints.js';
import { pastMark } from './run-marks.js';
import { pastPossessive } from './run-owners.js';
import { endsLabel, hasWord, isDot, isLeadingParticle, isMark, isTeamNumber, startsAnew } from './run-tests.js';

const words = (list: string): WordSet => wordSet(list.split(' '));
const POSSESSIVE = wordOf("'s");
const ORDINAL_ENDS = words('st nd rd th');
/** Bodies and laws told apart by their number. */
const counted = words(
  'division brigade regiment battalion corps army fleet wing squadron infantry cavalry airborne circuit precinct ward district amendment congress',
);
const ARABIC = words('al el ul an ar as ash at ad az es');
const NUMBERED = words('interstate highway route hwy flight apollo airbus boeing');

/** A stretch of capitals: half-open range of tokens. */
export interface Run {
  first: number;
  last: number;
}

/** The run that begins at capital `i`. */
export function runFrom(tokens: Tokens, evidence: Evidence, i: number): Run {
  const first = reachBack(tokens, i);
  let last = i + 1;
  const end = tokens.sentences[tokens.sentence[i] + 1];
  for (;;) {
    const next = extend(tokens, evidence, first, last, end);
    if (next === last) break;
    last = Math.abs(next);
    if (next < 0) break;
  }
  return { first: withOrdinal(tokens, first, last), last };
}

/** `82nd Airborne Division`, `9th U.S. Circuit Court of Appeals`: the number of a body that is counted. */
function withOrdinal(tokens: Tokens, first: number, last: number): number {
  const number = first - 2;
  if (number < 0 || !ORDINAL_ENDS.has(tokens.word[first - 1]) || tokens.type[number] !== NUMBER || tokens.gap[first - 1] !== NO_GAP)
    return first;
  return hasWord(tokens, first, last, counted) ? number : first;
}

/** `al-Shabab`, `52nd Street`: what stands before the first capital and belongs to it. */
function reachBack(tokens: Tokens, i: number): number {
  if (i >= 2 && tokens.gap[i] === NO_GAP && isMark(tokens, i - 1, '-') && tokens.gap[i - 1] === NO_GAP && ARABIC.has(tokens.word[i - 2]))
    return i - 2;
  if (i >= 2 && isLeadingParticle(tokens, i - 1)) return i - 1;
  if (i >= 2 && classesOf(tokens.word[i]) & STREET && ORDINAL_ENDS.has(tokens.word[i - 1]) && tokens.type[i - 2] === NUMBER) return i - 2;
  return i;
}

/** End of the run once what follows token `last - 1` is taken in, or `last` when nothing is; negative where the run surely ends there. */
function extend(tokens: Tokens, evidence: Evidence, first: number, last: number, end: number): number {
  if (last >= end) return last;
  const type = tokens.type[last];
  if (type === WORD) {
    if (tokens.gap[last] === NO_GAP && !isDot(tokens, last - 1)) {
      return tokens.word[last] === POSSESSIVE ? pastPossessive(tokens, first, last, end) : last;
    }
    if (isCapital(tokens, last)) return startsAnew(tokens, last) || endsLabel(tokens, first, last) ? last : last + 1;
    return pastJoint(tokens, evidence, first, last, end);
  }
  if (type === PUNCT) return pastMark(tokens, first, last, end);
  if (type === NUMBER) return pastNumber(tokens, first, last, end);
  return last;
}

function pastNumber(tokens: Tokens, first: number, last: number, end: number): number {
  const before = classesOf(tokens.word[last - 1]);
  if (NUMBERED.has(tokens.word[last - 1]) && tokens.end[last] - tokens.start[last] < 5) return last + 1;
  if (isTeamNumber(tokens, last, end)) return last + 2;
  const ordinal = last + 2 < end && tokens.gap[last + 1] === NO_GAP && ORDINAL_ENDS.has(tokens.word[last + 1]);
  if (
    ordinal &&
    (before & DIRECTION || isDot(tokens, last - 1)) &&
    isCapital(tokens, last + 2) &&
    classesOf(tokens.word[last + 2]) & (STREET | DIRECTION)
  ) {
    return last - first <= 2 ? last + 3 : last;
  }
  return last;
}

/** What is to come and what was done: *we opened 14 branches* is no *20 branches will open* told wrong. */
import type { Found } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { claimAround } from '../../text/claim.js';
import { lemmaOf } from '../../text/lemma.js';
import { LOWER, PUNCT, type Tokens } from '../../text/tokens.js';
import { isAuxiliary } from '../../text/usage.js';
import { formOf, type WordSet, wordSet } from '../../text/words.js';
import { valuePlaceOf } from './value-place.js';

/** *It would be £2.30 if the board agreed*: nothing that is, unless the fact says so too. */
export function isConditional(fact: Fact, { tokens }: Extracted, { first, last }: Found): boolean {
  const { sentence, sentences } = tokens;
  const s = sentence[first];
  return (
    hasOne(tokens, sentences[s], sentences[s + 1], IFS) &&
    hasOne(tokens, claimAround(tokens, first, last).first, first, WOULD) &&
    ![fact.sentence ?? '', ...fact.about].some((text) => IF.test(text))
  );
}
const IF = /\b(?:if|would|unless)\b/i;
const IFS = wordSet(['if', 'unless', 'provided']);
const WOULD = wordSet(['would', 'could', 'might']);

function hasOne({ word }: Tokens, from: number, to: number, words: WordSet): boolean {
  for (let i = from; i < to; i++) if (words.has(word[i])) return true;
  return false;
}

/** *The air inside could have reached 120 degrees*: what may be is nothing that is, unless the fact says no more either. */
export function isOnlyPossible(fact: Fact, { tokens }: Extracted, { kind, first, last }: Pick<Found, 'kind' | 'first' | 'last'>): boolean {
  if (kind === 'date' || fact.sentence === null || MAY.test(fact.sentence)) return false;
  const claim = claimAround(tokens, first, last);
  return hasOne(tokens, claim.first, first, POSSIBLE) || hasOne(tokens, last, Math.min(claim.verb, markFrom(tokens, last)), POSSIBLE);
}
/** The first mark from a token on: behind a comma something else is possible. */
function markFrom({ type, count }: Tokens, from: number): number {
  let i = from;
  while (i < count && type[i] !== PUNCT) i++;
  return i;
}
const POSSIBLE = wordSet(['could', 'might']);
const MAY = /\b(?:could|might|may|can|would|expected|likely|possibly|perhaps)\b/i;

type When = 'planned' | 'done' | null;
const known = new WeakMap<Fact, When>();

/** Whether a fact speaks of what is planned and a figure's clause of what was done, or the other way. Days are planned and kept. */
export function isOfOtherTense(fact: Fact, { tokens }: Extracted, found: Found): boolean {
  if (fact.sentence === null || found.kind === 'date') return false;
  let mine = known.get(fact);
  if (mine === undefined) known.set(fact, (mine = whenOfFact(fact)));
  if (mine === null) return false;
  const theirs = whenOf(tokens, found.first, found.last);
  return theirs !== null && theirs !== mine;
}

function whenOfFact(fact: Fact): When {
  const place = valuePlaceOf(fact);
  return place === null ? null : whenOf(place.tokens, place.first, place.last);
}

function whenOf(tokens: Tokens, first: number, last: number): When {
  const claim = claimAround(tokens, first, last);
  if (claim.modality.planned) return 'planned';
  for (let i = claim.first; i < first; i++) if (TO_COME.has(tokens.word[i])) return 'planned';
  return claim.verb >= 0 && claim.verb < first && isPast(tokens, claim.verb) ? 'done' : null;
}
const TO_COME = wordSet(['will', 'would', 'shall']);

/** Not *are expected to*: a participle behind a form of *be* may tell of what is to come. */
const isPast = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === LOWER &&
  !/(?:s|ing)$/.test(formOf(tokens.word[i])) &&
  lemmaOf(tokens.word[i], 'verb') !== tokens.word[i] &&
  !isAuxiliary(tokens.word[i]) &&
  !(i > 0 && isAuxiliary(tokens.word[i - 1]));

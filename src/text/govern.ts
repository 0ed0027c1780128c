/** Which verb and which deed of a sentence govern a value. */
import { distance, isBy, isLight, isPreposition, isPrepositionAt } from './clause.js';
import { isFate } from './counted.js';
import { type Deed, deedOf } from './deeds.js';
import { lemmaOf } from './lemma.js';
import { isPerson } from './senses.js';
import { NUMBER, type Tokens } from './tokens.js';
import { isAuxiliary, isBe, isVerbAt } from './usage.js';
import { formOf, wordSet } from './words.js';

/** Side of the deed: `subject` did it, to `object` it was done. */
export type Role = 'subject' | 'object' | 'other';

/** Report a sentence and say nothing of its values. */
const reporting = wordSet(['say', 'accord']);
/** *ten people, including a girl*: prepositions in the guise of verbs. */
const prepositional = wordSet(['including', 'excluding', 'following', 'regarding', 'concerning', 'barring', 'counting', 'according']);
/** *Five people shot in Hull*: participles that need no form of *be* in a headline, as nobody is told of whom they would do it to. */
const undergone = wordSet('shot stabbed struck hit wounded rescued treated charged jailed sentenced found held sacked fired'.split(' '));
/** *two men suffering from wounds*: a participle after the noun describes, and seldom governs. */
const PARTICIPLE_PENALTY = 1.5;

/** Token of the verb that governs the value at `first` to `last` with its counted noun (or -1), inside a sentence; -1 where there is none. */
export function governingVerb(tokens: Tokens, first: number, last: number, noun: number, from: number, to: number): number {
  let best = -1;
  let cost = Number.POSITIVE_INFINITY;
  const consider = (i: number, price: number): void => {
    if (price < cost) {
      cost = price;
      best = i;
    }
  };
  const end = Math.max(last, noun + 1);
  for (let i = Math.max(last, noun); i < to; i++) {
    if (!isMainVerb(tokens, i, to)) continue;
    const loose = formOf(tokens.word[i]).endsWith('ing') && !(i > 0 && isAuxiliary(tokens.word[i - 1]));
    consider(i, distance(tokens, end, i) + (loose ? PARTICIPLE_PENALTY : 0));
  }
  for (let i = first - 1; i >= from; i--) if (isMainVerb(tokens, i, to)) consider(i, distance(tokens, i + 1, first));
  return best;
}

/** *was accidentally shot*: may stand between a verb and its auxiliary. */
const isAdverb = (word: number): boolean => formOf(word).endsWith('ly');

/** A verb that is not only the auxiliary of one that follows. */
function isMainVerb(tokens: Tokens, i: number, to: number): boolean {
  if (!isVerbAt(tokens, i) || prepositional.has(tokens.word[i]) || reporting.has(lemmaOf(tokens.word[i], 'verb'))) return false;
  if (!isAuxiliary(tokens.word[i])) return true;
  for (let k = i + 1; k < Math.min(to, i + 4); k++) {
    if (isAuxiliary(tokens.word[k]) || isVerbAt(tokens, k)) return false;
    if (!isLight(tokens.word[k]) && !isAdverb(tokens.word[k])) break;
  }
  return true;
}

const doers = wordSet(['he', 'she', 'they', 'police']);

/** Side of the governing verb's deed on which a value ending at `end` (its noun included) stands. */
export function roleOf(tokens: Tokens, first: number, end: number, verb: number, from: number): Role {
  if (verb < 0) return 'other';
  if (verb >= first) {
    for (let i = end; i < verb; i++) if (isPrepositionAt(tokens, i)) return 'other';
    // *the boy he shot*
    if (doers.has(tokens.word[end])) return 'object';
    return isPassive(tokens, end, verb) ? 'object' : 'subject';
  }
  for (let i = verb + 1; i < first; i++) {
    if (isBy(tokens.word[i])) return isPassive(tokens, from, verb) && isBe(tokens.word[verb - 1]) ? 'subject' : 'other';
    if (isPrepositionAt(tokens, i)) return 'other';
  }
  return 'object';
}

/** *were killed*: a participle after a form of *be*; *three others injured*: one with nothing after it that it could be done to. */
function isPassive(tokens: Tokens, end: number, verb: number): boolean {
  const form = formOf(tokens.word[verb]);
  if (form.endsWith('ing') || form.endsWith('s')) return false;
  for (let i = verb - 1; i >= end; i--) {
    if (isBe(tokens.word[i])) return true;
    if (!isLight(tokens.word[i]) && !isAuxiliary(tokens.word[i]) && !isAdverb(tokens.word[i])) return false;
  }
  if (!(isFate(tokens.word[verb]) || undergone.has(tokens.word[verb])) || (verb > end && isAuxiliary(tokens.word[verb - 1]))) return false;
  return (
    verb + 1 >= tokens.count || tokens.type[verb + 1] > NUMBER || isPreposition(tokens.word[verb + 1]) || !isLight(tokens.word[verb + 1])
  );
}

const NOUN_PENALTY = 1;
/** Deeds that are told in passing, or with words that can mean much else. */
const FAINT = new Set(
  'CONTAIN HAVE TOTAL FAMILY HAPPEN REPORT SEE START STOP FOLLOW PLAN MOVE LEAVE USE LIVE SUPPORT CARRY GIVE MAKE SPEAK CONNECT MEASURE LAST GUARD WORK REPORT ANNOUNCE PLAY BUILD HELP AFFECT'.split(
    ' ',
  ),
);
const FAINT_PENALTY = 3;
const WITHIN = 0.1;
/** Of a word of the counted noun phrase that is not its head: *two murder charges*. */
const BESIDE = 0.5;
const ACROSS_VERB = 2;
/** *four persons of interest in the shooting were arrested*: told by the way. */
const PREPOSITION_PENALTY = 2;

/** *46 protesters were arrested*: who is counted says less than what was done. */
const PERSON_PENALTY = 2.5;

const namesPersons = (tokens: Tokens, deed: Deed): boolean =>
  deed.by === 'noun' && deed.last - deed.first === 1 && isPerson(lemmaOf(tokens.word[deed.first], 'noun'));

function afterPreposition(tokens: Tokens, at: number, from: number): boolean {
  for (let i = at - 1; i >= from; i--) if (isPreposition(tokens.word[i])) return true;
  return false;
}

const MOST_TOKENS = 2 ** 26;
const bySentence = new WeakMap<Tokens, Map<number, readonly Deed[]>>();

/** A sentence's values ask one after another. */
function deedsOfSentence(tokens: Tokens, from: number, to: number): readonly Deed[] {
  let known = bySentence.get(tokens);
  if (!known) bySentence.set(tokens, (known = new Map()));
  const stretch = from * MOST_TOKENS + to;
  let deeds = known.get(stretch);
  if (!deeds) known.set(stretch, (deeds = deedOf(tokens, from, to)));
  return deeds;
}

/** The deeds of a sentence by how closely they govern a value. */
export function rankDeeds(tokens: Tokens, first: number, last: number, noun: number, from: number, to: number): Deed[] {
  return deedsOfSentence(tokens, from, to)
    .map((deed) => ({ deed, cost: deedCost(tokens, deed, first, last, noun) }))
    .sort((a, b) => a.cost - b.cost || a.deed.first - b.deed.first)
    .map(({ deed }) => deed);
}

function deedCost(tokens: Tokens, deed: Deed, first: number, last: number, noun: number): number {
  const faint = (FAINT.has(deed.deed) ? FAINT_PENALTY : 0) + (namesPersons(tokens, deed) ? PERSON_PENALTY : 0);
  if (deed.first <= noun && noun < deed.last && noun >= first) return faint;
  if (deed.first < last && deed.last > first) return faint + WITHIN;
  if (deed.first >= last && deed.last <= noun) return faint + BESIDE;
  const from = deed.last <= first ? deed.last : Math.max(last, Math.min(noun + 1, deed.first));
  const until = deed.last <= first ? first : deed.first;
  let cost = distance(tokens, from, until) + faint;
  if (deed.by === 'noun')
    cost += NOUN_PENALTY + (deed.first >= last && afterPreposition(tokens, deed.first, until - 3) ? PREPOSITION_PENALTY : 0);
  for (let i = from; i < until; i++) {
    if (isAuxiliary(tokens.word[i])) cost -= 0.8;
    else if (isVerbAt(tokens, i)) cost += ACROSS_VERB;
  }
  return cost;
}

/**
 * What a value is said of, read from the words around it: the verb and the deed that govern it, on which side of the deed
 * its noun stands, and what narrows it down. Rules over tokens, without a parser: cheap, and silent where they do not apply.
 */
import { breaksAt, distance, isBy, isLight, isPreposition, isRelative } from './clause.js';
import { type Deed, deedOf } from './deeds.js';
import { lemmaOf } from './lemma.js';
import { type Modality, modalityOf } from './modality.js';
import { type Qualifiers, qualifiersOf } from './qualifiers.js';
import { NUMBER, type Tokens, WORD } from './tokens.js';
import { isAuxiliary, isBe, isVerbAt } from './usage.js';
import { formOf, wordOf } from './words.js';

export interface Claim {
  /** Tokens of the clause that the value stands in, half-open. */
  readonly first: number;
  readonly last: number;
  /** Token of the governing verb, or -1. */
  readonly verb: number;
  /** Its lemma, or -1. */
  readonly lemma: number;
  /** Token of the counted noun's head, or -1. */
  readonly noun: number;
  /** Side of the deed: `subject` did it, to `object` it was done, in active and in passive; `other` where neither can be told. */
  readonly role: 'subject' | 'object' | 'other';
  /** Deeds of the sentence, the one that governs the value first; empty when it tells of none. */
  readonly deeds: readonly Deed[];
  readonly qualifiers: Qualifiers;
  readonly modality: Modality;
}

const ids = (list: string): Set<number> => new Set(list.split(' ').map(wordOf));
/** Report a sentence and say nothing of its values. */
const reporting = ids('say accord');
const [YEAR, OLD] = ['year', 'old'].map(wordOf);
/** Never part of the noun that is counted. */
const noNoun = ids(
  'and or but plus not million billion trillion thousand hundred dozen percent per cent bn ago away later earlier off up out down back before after then when while if because so why how where there here yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday said says he she it they we you i him them us me to',
);
const LONGEST_NOUN = 6;

/** Reads the surroundings of a value at tokens `first` to `last` (half-open), inside its sentence. */
export function claimAround(tokens: Tokens, first: number, last: number): Claim {
  const from = tokens.sentences[tokens.sentence[first]];
  const to = tokens.sentences[tokens.sentence[first] + 1];
  const noun = headAfter(tokens, first, last, to);
  const verb = governingVerb(tokens, first, last, noun, from, to);
  const clause = clauseAround(tokens, first, last, from, to);
  return {
    ...clause,
    verb,
    lemma: verb < 0 ? -1 : lemmaOf(tokens.word[verb], 'verb'),
    noun,
    role: roleOf(tokens, first, Math.max(last, noun + 1), verb),
    deeds: rankDeeds(tokens, first, last, noun, from, to),
    qualifiers: qualifiersOf(tokens, first, last, from, to, clause),
    modality: modalityOf(tokens, clause.first, clause.last),
  };
}

/** Head of the noun phrase that starts with the value; inside the value where it holds its noun; -1 where none follows. */
function headAfter(tokens: Tokens, first: number, last: number, to: number): number {
  let head = last - 1 > first && isNounPart(tokens, last - 1) ? last - 1 : -1;
  if (head >= 0 && isPlural(tokens, head)) return head;
  for (let i = last; i < Math.min(to, last + LONGEST_NOUN); i++) {
    if (tokens.type[i] > NUMBER && tokens.text[tokens.start[i]] === '-' && tokens.gap[i] === 0) continue;
    const age = ageEnd(tokens, i);
    if (age > i) {
      i = age - 1;
      continue;
    }
    if (!isNounPart(tokens, i)) break;
    if (isLight(tokens.word[i])) {
      if (head >= 0) break;
      continue;
    }
    // *two separate shooting incidents*: a participle before the plural that the number asks for.
    if (head >= 0 && isVerbAt(tokens, i) && !(i + 1 < to && isPlural(tokens, i + 1))) break;
    head = i;
    if (isPlural(tokens, i) && !(i + 1 < to && isPlural(tokens, i + 1) && !isVerbAt(tokens, i + 1))) break;
  }
  return head;
}

/** `20-year-old` inside a noun phrase: one past its end, or `i`. */
function ageEnd(tokens: Tokens, i: number): number {
  return tokens.type[i] === NUMBER && tokens.word[i + 2] === YEAR && tokens.word[i + 4] === OLD ? i + 5 : i;
}

function isNounPart(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i];
  return tokens.type[i] === WORD && !isPreposition(word) && !isRelative(word) && !isAuxiliary(word) && !noNoun.has(word);
}

/** *people*, *deaths*: with a number above one before it, the noun phrase ends here. */
const isPlural = (tokens: Tokens, i: number): boolean =>
  tokens.type[i] === WORD && !isLight(tokens.word[i]) && lemmaOf(tokens.word[i], 'noun') !== tokens.word[i];

function governingVerb(tokens: Tokens, first: number, last: number, noun: number, from: number, to: number): number {
  let best = -1;
  let cost = Number.POSITIVE_INFINITY;
  const consider = (i: number, price: number): void => {
    if (price < cost) {
      cost = price;
      best = i;
    }
  };
  const end = Math.max(last, noun + 1);
  for (let i = end; i < to; i++) if (isMainVerb(tokens, i, to)) consider(i, distance(tokens, end, i));
  for (let i = first - 1; i >= from; i--) if (isMainVerb(tokens, i, to)) consider(i, distance(tokens, i + 1, first));
  return best;
}

/** A verb that is not only the auxiliary of one that follows. */
function isMainVerb(tokens: Tokens, i: number, to: number): boolean {
  if (!isVerbAt(tokens, i) || reporting.has(lemmaOf(tokens.word[i], 'verb'))) return false;
  if (!isAuxiliary(tokens.word[i])) return true;
  for (let k = i + 1; k < Math.min(to, i + 4); k++) {
    if (isAuxiliary(tokens.word[k]) || isVerbAt(tokens, k)) return false;
    if (!isLight(tokens.word[k])) break;
  }
  return true;
}

function roleOf(tokens: Tokens, first: number, end: number, verb: number): Claim['role'] {
  if (verb < 0) return 'other';
  if (verb < first) {
    for (let i = verb + 1; i < first; i++) {
      if (isBy(tokens.word[i])) return i === first - 1 || isLight(tokens.word[i + 1]) ? 'subject' : 'other';
      if (isPreposition(tokens.word[i]) && !isLight(tokens.word[i])) return 'other';
    }
    return 'object';
  }
  for (let i = end; i < verb; i++) if (isPreposition(tokens.word[i]) && !isLight(tokens.word[i])) return 'other';
  return isPassive(tokens, end, verb) ? 'object' : 'subject';
}

/** *were killed*, *14 wounded*: a participle after a form of *be*, or with nothing before it. */
function isPassive(tokens: Tokens, end: number, verb: number): boolean {
  const form = formOf(tokens.word[verb]);
  if (form.endsWith('ing') || form.endsWith('s')) return false;
  for (let i = verb - 1; i >= end; i--) {
    if (isBe(tokens.word[i])) return true;
    if (!isLight(tokens.word[i]) && !isAuxiliary(tokens.word[i])) return false;
  }
  return false;
}

function clauseAround(tokens: Tokens, first: number, last: number, from: number, to: number): { first: number; last: number } {
  let start = first;
  while (start > from && !breaksAt(tokens, start - 1)) start--;
  let end = last;
  while (end < to && !breaksAt(tokens, end)) end++;
  return { first: start, last: end };
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

function afterPreposition(tokens: Tokens, at: number, from: number): boolean {
  for (let i = at - 1; i >= from; i--) if (isPreposition(tokens.word[i])) return true;
  return false;
}

const bySentence = new WeakMap<Tokens, Map<number, readonly Deed[]>>();

/** A sentence's values ask one after another. */
function deedsOfSentence(tokens: Tokens, from: number, to: number): readonly Deed[] {
  let known = bySentence.get(tokens);
  if (!known) bySentence.set(tokens, (known = new Map()));
  let deeds = known.get(from);
  if (!deeds) known.set(from, (deeds = deedOf(tokens, from, to)));
  return deeds;
}

/** The deeds of a sentence by how closely they govern a value. */
function rankDeeds(tokens: Tokens, first: number, last: number, noun: number, from: number, to: number): Deed[] {
  return deedsOfSentence(tokens, from, to)
    .map((deed) => ({ deed, cost: deedCost(tokens, deed, first, last, noun) }))
    .sort((a, b) => a.cost - b.cost || a.deed.first - b.deed.first)
    .map(({ deed }) => deed);
}

function deedCost(tokens: Tokens, deed: Deed, first: number, last: number, noun: number): number {
  const faint = FAINT.has(deed.deed) ? FAINT_PENALTY : 0;
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

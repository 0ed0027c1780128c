/**
 * What a value is said of, read from the words around it: the verb and the deed that govern it, on which side of the deed
 * its noun stands, and what narrows it down. Rules over tokens, without a parser: cheap, and silent where they do not apply.
 */
import { breaksAt } from './clause.js';
import { countedNoun } from './counted.js';
import type { Deed } from './deeds.js';
import { governingVerb, type Role, rankDeeds, roleOf } from './govern.js';
import { lemmaOf } from './lemma.js';
import { type Modality, modalityOf } from './modality.js';
import { type Qualifiers, qualifiersOf } from './qualifiers.js';
import type { Tokens } from './tokens.js';

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
  readonly role: Role;
  /** Deeds of the sentence, the one that governs the value first; empty when it tells of none. */
  readonly deeds: readonly Deed[];
  readonly qualifiers: Qualifiers;
  readonly modality: Modality;
}

/** Reads the surroundings of a value at tokens `first` to `last` (half-open), inside its sentence. */
export function claimAround(tokens: Tokens, first: number, last: number): Claim {
  const from = tokens.sentences[tokens.sentence[first]];
  const to = tokens.sentences[tokens.sentence[first] + 1];
  const noun = countedNoun(tokens, first, last, to);
  const verb = governingVerb(tokens, first, last, noun, from, to);
  const clause = clauseAround(tokens, first, last, from, to);
  return {
    ...clause,
    verb,
    lemma: verb < 0 ? -1 : lemmaOf(tokens.word[verb], 'verb'),
    noun,
    role: roleOf(tokens, first, Math.max(last, verb === noun ? noun : noun + 1), verb, from),
    deeds: rankDeeds(tokens, first, last, noun, from, to),
    qualifiers: qualifiersOf(tokens, first, last, from, to, clause),
    modality: modalityOf(tokens, clause.first, clause.last),
  };
}

function clauseAround(tokens: Tokens, first: number, last: number, from: number, to: number): { first: number; last: number } {
  let start = first;
  while (start > from && !breaksAt(tokens, start - 1)) start--;
  let end = last;
  while (end < to && !breaksAt(tokens, end)) end++;
  return { first: start, last: end };
}

/**
 * What a value is said of, read from the words around it: the verb and the deed that govern it, on which side of the deed
 * its noun stands, and what narrows it down. Rules over tokens, without a parser: cheap, and silent where they do not apply.
 */
import { breaksAt } from './clause.js';
import { countedNoun, isFate } from './counted.js';
import type { Deed } from './deeds.js';
import { governingVerb, type Role, rankDeeds, roleOf } from './govern.js';
import { lemmaOf } from './lemma.js';
import { type Modality, modalityOf } from './modality.js';
import { type Qualifiers, qualifiersOf } from './qualifiers.js';
import type { Tokens } from './tokens.js';
import { isAuxiliary } from './usage.js';
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
  readonly role: Role;
  /** Deeds of the sentence, the one that governs the value first; empty when it tells of none. */
  readonly deeds: readonly Deed[];
  readonly qualifiers: Qualifiers;
  readonly modality: Modality;
}

/**
 * Words on either side of a value that can be of its sentence. No prose has longer ones; a table or a list that nobody ended with a full stop
 * has thousands of values in one, and each would look at all of it.
 */
export const LONGEST_SENTENCE = 400;

/** Reads the surroundings of a value at tokens `first` to `last` (half-open), inside its sentence. */
export const claimAround = (tokens: Tokens, first: number, last: number): Claim => new Surroundings(tokens, first, last);

/** Each part is worked out when it is first asked for: of most values only a few are. */
class Surroundings implements Claim {
  readonly first: number;
  readonly last: number;
  private readonly from: number;
  private readonly to: number;
  private nounKnown: number | undefined;
  private verbKnown: number | undefined;
  private roleKnown: Role | undefined;
  private deedsKnown: readonly Deed[] | undefined;
  private qualifiersKnown: Qualifiers | undefined;
  private modalityKnown: Modality | undefined;

  constructor(
    private readonly tokens: Tokens,
    private readonly valueFirst: number,
    private readonly valueLast: number,
  ) {
    this.from = Math.max(valueFirst - LONGEST_SENTENCE, tokens.sentences[tokens.sentence[valueFirst]]);
    this.to = Math.min(valueLast + LONGEST_SENTENCE, tokens.sentences[tokens.sentence[valueFirst] + 1]);
    let first = valueFirst;
    while (first > this.from && !breaksAt(tokens, first - 1)) first--;
    let last = valueLast;
    while (last < this.to && !breaksAt(tokens, last)) last++;
    this.first = first;
    this.last = last;
  }

  get noun(): number {
    return (this.nounKnown ??= countedNoun(this.tokens, this.valueFirst, this.valueLast, this.to));
  }

  get verb(): number {
    return (this.verbKnown ??= governingVerb(this.tokens, this.valueFirst, this.valueLast, this.noun, this.from, this.to));
  }

  get lemma(): number {
    return this.verb < 0 ? -1 : lemmaOf(this.tokens.word[this.verb], 'verb');
  }

  get role(): Role {
    const { tokens, valueFirst, valueLast, verb, noun } = this;
    // *59 dead*: the fate is the deed.
    if (noun >= 0 && isFate(tokens.word[noun])) return 'object';
    return (this.roleKnown ??= roleOf(tokens, valueFirst, Math.max(valueLast, verb === noun ? noun : noun + 1), verb, this.from));
  }

  get deeds(): readonly Deed[] {
    return (this.deedsKnown ??= rankDeeds(this.tokens, this.valueFirst, this.valueLast, this.noun, this.from, this.to));
  }

  get qualifiers(): Qualifiers {
    return (this.qualifiersKnown ??= qualifiersOf(this.tokens, this.valueFirst, this.valueLast, this.from, this.to, this));
  }

  get modality(): Modality {
    return (this.modalityKnown ??= modalityOf(this.tokens, ...this.reach()));
  }

  /**
   * Tokens whose modality is the value's: those from the verbs that lead to its governing verb (*is expected to lose 40*) to its
   * noun, or from just before the value to its verb (*40 may lose*); a plan told in the rest of the clause is not of it.
   */
  private reach(): [number, number] {
    const { tokens, verb, valueFirst } = this;
    if (verb < 0) return [this.first, this.last];
    const end = Math.max(this.valueLast, this.noun + 1);
    if (verb >= valueFirst) return [Math.max(this.first, valueFirst - BESIDE), Math.max(end, verb + 1)];
    let from = verb;
    while (from > this.from && leadsOn(tokens, from - 1)) from--;
    return [from, end];
  }
}

/** Words before a value that may bear on it alone: *up to*, *as many as*. */
const BESIDE = 4;
const TO = wordOf('to');

/** *may have*, *did not*, *is expected to*, *allegedly*: what stands before a verb and says how it is meant. */
function leadsOn(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i];
  if (isAuxiliary(word) || word === TO || tokens.word[i + 1] === TO || formOf(word).endsWith('ly')) return true;
  return modalityOf(tokens, i, i + 1).marks.length > 0;
}

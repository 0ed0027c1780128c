/** Figures of an article that count a part of what a fact counts, or are spread over several things: no other telling of it. */
import type { QuantityValue } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { isFate } from '../../text/counted.js';
import { NUMBER, type Tokens, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { nounLemmas } from '../nouns.js';
import { type Candidate, sizeOf } from './candidate.js';

const words = (list: string): Set<number> => new Set(list.split(' ').map(wordOf));
const OF = wordOf('of');
const WHOSE = words('the them those these its his her their our whom which');

/** *Two of the victims*, *three of them*, *a third of the town's officers*; and what they are a part of: *ten of the 16 games*. */
export function isPartOf({ tokens }: Extracted, { first, last, kind }: Candidate['found']): boolean {
  if (kind !== 'quantity') return false;
  const { word, type, count } = tokens;
  if (last + 1 < count && word[last] === OF && !isOfCounted(tokens, last + 1) && (WHOSE.has(word[last + 1]) || isOwner(tokens, last + 1)))
    return true;
  for (let i = first - 1; i >= Math.max(1, first - LONGEST_OWNER); i--) {
    if (word[i] === OF) return type[i - 1] === NUMBER;
    if (type[i] !== WORD && tokens.text[tokens.start[i]] !== "'" && tokens.text[tokens.start[i]] !== '’') return false;
  }
  return false;
}
const LONGEST_OWNER = 4;

/** *Ten of the 16 games* counts games. */
function isOfCounted({ type, count }: Tokens, from: number): boolean {
  for (let i = from; i < Math.min(count, from + LONGEST_OWNER); i++) if (type[i] === NUMBER) return true;
  return false;
}

/** *Of Kelmer's detectives*. */
const isOwner = ({ word, count }: Tokens, i: number): boolean =>
  i + 1 < count && (word[i + 1] === POSSESSIVE || word[i + 2] === POSSESSIVE);
const POSSESSIVE = wordOf("'s");

const ANYONE = words('people person victim member individual human life');

/** A fact that counts *people* says little of whom. */
export const isOfAnyone = ({ expected }: Fact): boolean =>
  expected.kind === 'quantity' && ANYONE.has(nounLemmas(expected.value.noun ?? '').at(-1) ?? -1);

/** *People*, *members*: a noun that says little of whom. */
export const isAnyone = (noun: string): boolean => ANYONE.has(nounLemmas(noun).at(-1) ?? -1);

/** *People*, and *injured*, who are people of any sort. */
export const countsAnyone = (noun: string): boolean => ANYONE.has(nounLemmas(noun).at(-1) ?? -1) || isFate(wordOf(noun.toLowerCase()));

/** *Six children* are a part of *eight people*, and *eight people* more than *three adults*: neither is the other told wrong. */
export function isPartOrWhole(fact: Fact, { found, noun }: Candidate): boolean {
  if (noun !== 'kin' || fact.expected.kind !== 'quantity' || found.kind !== 'quantity') return false;
  const [mine, theirs] = [fact.expected.value, found.value as QuantityValue];
  const [any, all] = [mine, theirs].map(({ noun: counted }) => countsAnyone(counted ?? ''));
  return any !== all && (any ? sizeOf(theirs) < sizeOf(mine) : sizeOf(theirs) > sizeOf(mine));
}

/** A range so wide is over several things (*sentences of five to 40 years*), and no estimate of one. */
const WIDEST = 2;

export function isSpread(found: Candidate['found']): boolean {
  if (found.kind !== 'quantity' && found.kind !== 'money') return false;
  const { low, high } = found.value as QuantityValue;
  return low !== null && high !== null && Number(high) >= WIDEST * Number(low);
}

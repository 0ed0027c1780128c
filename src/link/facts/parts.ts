/** Figures of an article that count a part of what a fact counts, or are spread over several things: no other telling of it. */
import type { QuantityValue } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { wordOf } from '../../text/words.js';
import { nounLemmas } from '../nouns.js';
import { type Candidate, sizeOf } from './candidate.js';

const words = (list: string): Set<number> => new Set(list.split(' ').map(wordOf));
const OF = wordOf('of');
const WHOSE = words('the them those these its his her their our whom which');

/** *Two of the victims*, *three of them*. */
export function isPartOf({ tokens }: Extracted, { last, kind }: Candidate['found']): boolean {
  return kind === 'quantity' && last + 1 < tokens.count && tokens.word[last] === OF && WHOSE.has(tokens.word[last + 1]);
}

const ANYONE = words('people person victim member individual human life');

/** *Six children* are a part of *eight people*, not eight people told wrong. */
export function isFewerOfAKind(fact: Fact, { found, noun }: Candidate): boolean {
  if (noun !== 'kin' || fact.expected.kind !== 'quantity' || found.kind !== 'quantity') return false;
  const [mine, theirs] = [fact.expected.value, found.value as QuantityValue];
  const heads = [mine, theirs].map((value) => nounLemmas(value.noun ?? '').at(-1) ?? -1);
  return ANYONE.has(heads[0]) && !ANYONE.has(heads[1]) && sizeOf(theirs) < sizeOf(mine);
}

/** A range so wide is over several things (*sentences of five to 40 years*), and no estimate of one. */
const WIDEST = 2;

export function isSpread(found: Candidate['found']): boolean {
  if (found.kind !== 'quantity' && found.kind !== 'money') return false;
  const { low, high } = found.value as QuantityValue;
  return low !== null && high !== null && Number(high) >= WIDEST * Number(low);
}

/** Every word that a fact says, its own value's included. */
import type { Fact } from '../../model/fact.js';
import { scan } from '../../text/scan.js';

const known = new WeakMap<Fact, ReadonlySet<number>>();

/** The words of a fact's sentence, of its value as written, and of what it is about. */
export function wordsSaid(fact: Fact): ReadonlySet<number> {
  let words = known.get(fact);
  if (words === undefined)
    known.set(fact, (words = new Set([fact.sentence ?? '', fact.expected.text, ...fact.about].flatMap((text) => [...scan(text).word]))));
  return words;
}

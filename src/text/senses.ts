/**
 * How two nouns or two verbs stand to each other: the hand-made sets of `data/countables.ts` and the deeds first, then
 * WordNet's commoner senses. Lemma ids in; every answer is remembered.
 */

import { countable, isListedPerson, type NounRelation } from './countable.js';
import { ENTAILED_VERBS, OPPOSITE_VERBS } from './data/senses.js';
import { deedRelation, deedsOfVerb, isLoose } from './deeds.js';
import { nounNet, verbNet } from './nets.js';
import { formOf, wordOf } from './words.js';

export type { NounRelation };

export interface VerbRelation {
  readonly relation: 'same' | 'synonym' | 'kind-of' | 'entails' | 'opposite' | 'none';
  readonly because: string;
}

const PAIRS_KEPT = 1 << 16;

function remembered<R>(compute: (a: string, b: string) => R): (a: number, b: number) => R {
  const known = new Map<number, R>();
  return (a, b) => {
    const key = a * 0x4000000 + b;
    let answer = known.get(key);
    if (answer === undefined) {
      answer = compute(formOf(a), formOf(b));
      if (known.size >= PAIRS_KEPT) known.clear();
      known.set(key, answer);
    }
    return answer;
  };
}

/** How what two nouns name stands to each other, by their lemmas. */
export const nounRelation: (a: number, b: number) => NounRelation = remembered((a, b) => {
  if (a === b) return { relation: 'same', because: `both say ${a}` };
  const listed = countable(a, b);
  if (listed !== null) return listed;
  const net = nounNet();
  if (net.synonyms(a, b)) return { relation: 'synonym', because: `${a} and ${b} mean the same` };
  if (net.kindOf(a, b)) return { relation: 'kind-of', because: `${a} is a kind of ${b}` };
  if (net.kindOf(b, a)) return { relation: 'kind-of', because: `${b} is a kind of ${a}` };
  const parent = net.meet(a, b);
  if (parent !== null) return { relation: 'sibling', because: `${a} and ${b} are two kinds of ${parent}` };
  return { relation: 'none', because: `nothing links ${a} and ${b}` };
});

let opposites: Set<string> | undefined;
let entailed: Set<string> | undefined;
const VERB_LEVELS = 2;

/** How what two verbs say stands to each other, by their lemmas; `kind-of` is either way, `entails` from `a` to `b` or back. */
export const verbRelation: (a: number, b: number) => VerbRelation = remembered((a, b) => {
  if (a === b) return { relation: 'same', because: `both say ${a}` };
  opposites ??= new Set(OPPOSITE_VERBS.trim().split('\n'));
  if (opposites.has(a < b ? `${a} ${b}` : `${b} ${a}`)) return { relation: 'opposite', because: `${a} undoes or excludes ${b}` };
  const byDeed = deedVerbs(a, b);
  if (byDeed !== null) return byDeed;
  const net = verbNet();
  if (net.synonyms(a, b)) return { relation: 'synonym', because: `${a} and ${b} mean the same` };
  if (net.kindOf(a, b, VERB_LEVELS)) return { relation: 'kind-of', because: `to ${a} is to ${b}` };
  if (net.kindOf(b, a, VERB_LEVELS)) return { relation: 'kind-of', because: `to ${b} is to ${a}` };
  entailed ??= new Set(ENTAILED_VERBS.trim().split('\n'));
  if (net.paired(a, b, entailed)) return { relation: 'entails', because: `to ${a} implies to ${b}` };
  if (net.paired(b, a, entailed)) return { relation: 'entails', because: `to ${b} implies to ${a}` };
  return { relation: 'none', because: `nothing links ${a} and ${b}` };
});

/** What the deeds say of two verbs, or null where they say nothing. */
function deedVerbs(a: string, b: string): VerbRelation | null {
  const mine = deedsOfVerb(wordOf(a));
  const theirs = deedsOfVerb(wordOf(b));
  let best: VerbRelation | null = null;
  for (const x of mine)
    for (const y of theirs) {
      const relation = deedRelation(x, y);
      if (relation === 'same' && !isLoose(x)) return { relation: 'synonym', because: `${a} and ${b} report the same deed` };
      if (relation === 'opposite') best = { relation: 'opposite', because: `${a} undoes or excludes ${b}` };
      else if (isLoose(x) || isLoose(y)) continue;
      else if (relation === 'kind-of') best = { relation: 'kind-of', because: `to ${a} is to ${b}` };
      else if (deedRelation(y, x) === 'kind-of') best = { relation: 'kind-of', because: `to ${b} is to ${a}` };
      else if (relation === 'entails') best ??= { relation: 'entails', because: `to ${a} implies to ${b}` };
      else if (deedRelation(y, x) === 'entails') best ??= { relation: 'entails', because: `to ${b} implies to ${a}` };
    }
  return best;
}

const persons: (boolean | undefined)[] = [];

/** Whether a noun (lemma) names persons, as *woman*, *refugee* and *staff* do. */
export function isPerson(noun: number): boolean {
  const known = persons[noun];
  if (known !== undefined) return known;
  const form = formOf(noun);
  return (persons[noun] = isListedPerson(form) ?? nounNet().under(form, 'person'));
}

/** The two condensed nets, opened when first asked. */
import { NOUN_SENSES, NOUN_SYNSETS, VERB_SENSES, VERB_SYNSETS } from './data/senses.js';
import { Net } from './net.js';
import { formOf } from './words.js';

let nouns: Net | undefined;
let verbs: Net | undefined;

export const nounNet = (): Net => (nouns ??= new Net(NOUN_SENSES, NOUN_SYNSETS));
export const verbNet = (): Net => (verbs ??= new Net(VERB_SENSES, VERB_SYNSETS));

const NO = 1;
const YES = 2;
/** By lemma: 0 until it was asked. */
let known = new Uint8Array(1 << 14);

/** Whether a lemma is among the verbs of the table. */
export function isVerb(lemma: number): boolean {
  if (lemma >= known.length) {
    const wider = new Uint8Array(Math.max(lemma + 1, known.length * 2));
    wider.set(known);
    known = wider;
  }
  if (known[lemma] === 0) known[lemma] = verbNet().synsetsOf(formOf(lemma)).length > 0 ? YES : NO;
  return known[lemma] === YES;
}

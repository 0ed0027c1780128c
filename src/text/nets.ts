/** The two condensed nets, opened when first asked. */
import { NOUN_SENSES, NOUN_SYNSETS, VERB_SENSES, VERB_SYNSETS } from './data/senses.js';
import { Net } from './net.js';
import { formOf } from './words.js';

let nouns: Net | undefined;
let verbs: Net | undefined;

export const nounNet = (): Net => (nouns ??= new Net(NOUN_SENSES, NOUN_SYNSETS));
export const verbNet = (): Net => (verbs ??= new Net(VERB_SENSES, VERB_SYNSETS));

const known: (boolean | undefined)[] = [];

/** Whether a lemma is among the verbs of the table. */
export const isVerb = (lemma: number): boolean => (known[lemma] ??= verbNet().synsetsOf(formOf(lemma)).length > 0);

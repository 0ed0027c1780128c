/** Which words the data know: the commonest, the verbs and nouns of the net, and what is made of them. */
import { lemmaOf } from '../text/lemma.js';
import { isVerb, nounNet } from '../text/nets.js';
import { rarity } from '../text/rarity.js';
import { wordOf } from '../text/words.js';
import { weights } from './weights.js';

const UNKNOWN = weights.terms.unknown;

/** Whether a dictionary has the word or the base that it may be a form of; words come again in every story. */
export function isWord(form: string): boolean {
  const word = wordOf(form);
  if (word >= answers.length) {
    const wider = new Uint8Array(Math.max(word + 1, answers.length * 2));
    wider.set(answers);
    answers = wider;
  }
  if (answers[word] === 0) answers[word] = isInDictionary(form) ? YES : NO;
  return answers[word] === YES;
}
const NO = 1;
const YES = 2;
/** By word: 0 until it was asked. */
let answers = new Uint8Array(1 << 14);

const isInDictionary = (form: string): boolean =>
  isPrefixed(form) ||
  isConcerned(form) ||
  isDoer(form) ||
  [form, ...['s', 'es', 'd', 'ed', 'ing'].filter((end) => form.endsWith(end)).map((end) => form.slice(0, -end.length))].some(
    (base) => rarity(wordOf(base)) < UNKNOWN || isVerb(wordOf(base)) || isNoun(base),
  ) ||
  rarity(lemmaOf(wordOf(form))) < UNKNOWN ||
  rarity(lemmaOf(wordOf(form), 'verb')) < UNKNOWN;

/** `relived`, `unmanned`: made of a known word. */
const isPrefixed = (form: string): boolean =>
  PREFIXES.some(
    (prefix) =>
      form.startsWith(prefix) && form.length - prefix.length >= SHORTEST_BASE && rarity(wordOf(form.slice(prefix.length))) < UNKNOWN,
  );
/** `licensee`, `assignee`: whom a known deed concerns. */
const isConcerned = (form: string): boolean =>
  form.endsWith('ee') &&
  form.length >= SHORTEST_CONCERNED &&
  [form.slice(0, -1), form.slice(0, -2)].some((base) => rarity(wordOf(base)) < UNKNOWN);
const SHORTEST_CONCERNED = 7;
const SHORTEST_BASE = 4;

/** `decoder`, `searchers`: who or what does a known deed. */
function isDoer(form: string): boolean {
  const one = form.replace(/s$/, '');
  if (one.length < SHORTEST_CONCERNED || !one.endsWith('er')) return false;
  return [one.slice(0, -1), one.slice(0, -2)].some((deed) => isPrefixed(deed) || isVerb(wordOf(deed)));
}

/** Syllables that are set before words as they are needed. */
export const PREFIXES = [
  're',
  'un',
  'mis',
  'pre',
  'over',
  'out',
  'non',
  'dis',
  'sub',
  'arch',
  'vice',
  'ex',
  'co',
  'anti',
  'pro',
  'de',
  'inter',
  'multi',
  'under',
  'semi',
];

const isNoun = (form: string): boolean => nounNet().synsetsOf(form).length > 0;

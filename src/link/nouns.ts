/** Whether two counted nouns count the same thing. */
import { classesOf, DEMONYM } from '../kinds/name/classes.js';
import { lemmaOf } from '../text/lemma.js';
import { scan } from '../text/scan.js';
import { nounRelation } from '../text/senses.js';
import { WORD } from '../text/tokens.js';
import { wordOf } from '../text/words.js';

/** `same`: one thing; `kin`: a synonym or a kind of it; `other`: something else; `none`: nothing to go by. */
export type NounMatch = 'same' | 'kin' | 'other' | 'none';

const KEPT = 1 << 13;
const heads = new Map<string, readonly number[]>();

/** Lemmas of a noun phrase's words, the head last. */
export function nounLemmas(noun: string): readonly number[] {
  let lemmas = heads.get(noun);
  if (!lemmas) {
    const tokens = scan(noun);
    const words: number[] = [];
    for (let i = 0; i < tokens.count; i++) if (tokens.type[i] === WORD) words.push(lemmaOf(tokens.word[i], 'noun'));
    if (heads.size >= KEPT) heads.clear();
    heads.set(noun, (lemmas = words));
  }
  return lemmas;
}

const VAGUE = new Set('people person others other one ones thing member individual total more'.split(' ').map(wordOf));

/**
 * Compares a fact's noun with a mention's. `following` is the text after the number, for compounds whose head is vague
 * (*staff members*, *Labour staff*): a fact that counts *staff* counts *staff members* too.
 */
export function matchNouns(expected: string, actual: string | null, following = ''): NounMatch {
  if (actual === null) return 'none';
  const a = nounLemmas(expected);
  const b = nounLemmas(actual);
  if (a.length === 0 || b.length === 0) return 'none';
  const headA = a[a.length - 1];
  const headB = b[b.length - 1];
  if (headA === headB) return VAGUE.has(headA) && a.length > 1 && b.length > 1 ? matchSorts(a[a.length - 2], b[b.length - 2]) : 'same';
  if (b.includes(headA) && VAGUE.has(headB)) return 'same';
  if (a.includes(headB) && VAGUE.has(headA)) return 'same';
  if (VAGUE.has(headB) && nounLemmas(following.split(STOPS)[0]).slice(0, 6).includes(headA)) return 'same';
  const { relation } = nounRelation(plainOf(headA), plainOf(headB));
  if ((headA === PEOPLE && isPeopleOf(headB)) || (headB === PEOPLE && isPeopleOf(headA))) return 'kin';
  if (relation === 'same' || relation === 'synonym' || relation === 'kind-of') return 'kin';
  return 'other';
}

/** What nearly anybody may be called beside what he is: *11 suspects* may be pirates, and *11 nationals* too. */
const ANYBODY = new Set(['suspect', 'national', 'individual'].map(wordOf));
const PERSON = wordOf('person');
const plainOf = (head: number): number => (ANYBODY.has(head) ? PERSON : head);

/** *100,000 Mexicans* are people. */
const isPeopleOf = (lemma: number): boolean => (classesOf(lemma) & DEMONYM) !== 0;
const PEOPLE = lemmaOf(wordOf('people'), 'noun');

/** What is counted next is another thing: *800 million people and 88 million firms*. */
const STOPS = /[\d.,;:()"“”]/;

/** Members are counted by what they are members of: *staff members* are no *party members*. */
function matchSorts(a: number, b: number): NounMatch {
  if (a === b) return 'same';
  return ['same', 'synonym', 'kind-of'].includes(nounRelation(a, b).relation) ? 'kin' : 'other';
}

/** Whose the age is that a fact's sentence tells, where it names persons. */
import { type Found, findAll, type QuantityValue } from '../../kinds/index.js';
import { name as names } from '../../kinds/name/index.js';
import type { Fact } from '../../model/fact.js';
import { lemmaOf } from '../../text/lemma.js';
import { scan } from '../../text/scan.js';
import { isPerson } from '../../text/senses.js';
import { LOWER, type Tokens, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/words.js';
import { bearerOf, isAge, isOfThen, type Read } from '../bearers.js';
import { valuePlaceOf } from './value-place.js';

/**
 * Of the persons among what an age is about the one that its sentence gives it: *Ann Moss, 61, said that her son Bo Moss would
 * take over* tells nothing of Bo's. All of them where the fact has no sentence,
 * or the sentence does not tell; none where it is the age of one whom it does not name.
 */
export function ownersOf(fact: Fact, persons: readonly string[]): readonly string[] {
  const told = persons.length === 0 ? null : toldAge(fact);
  if (told === null) return persons;
  const { text, age } = told;
  const bearer = bearerOf(text, age);
  if (bearer === null) return isOfUnnamed(text.tokens, age) || isOfThen(text, age) ? [] : persons;
  const owners = persons.filter((person) => isOf(person, bearer.name.value.full));
  return owners.length > 0 ? owners : persons;
}

interface ToldAge {
  readonly text: Read;
  readonly age: Found<'quantity'>;
}
const ages = new WeakMap<Fact, ToldAge | null>();

/** The age that a fact's sentence tells, where it stands; null where the fact has no sentence, or gives the age beside it. */
function toldAge(fact: Fact): ToldAge | null {
  let told = ages.get(fact);
  if (told === undefined) ages.set(fact, (told = readAge(fact)));
  return told;
}

function readAge({ sentence, expected }: Fact): ToldAge | null {
  if (sentence === null) return null;
  const tokens = scan(sentence);
  const found = findAll({ tokens, date: null, names: [] });
  const age = found.find((one): one is Found<'quantity'> => isAge(one) && one.value.number === (expected.value as QuantityValue).number);
  return age === undefined ? null : { text: { tokens, found }, age };
}

/** *Cole, then 32*, in an article: an age of another day, where the fact's own is none. */
export function isOfThenAlone(fact: Fact, article: Read, age: Found): boolean {
  if (!isOfThen(article, age)) return false;
  const told = toldAge(fact);
  return told === null || !isOfThen(told.text, told.age);
}

/** *The girl's 5-year-old brother*, *his 80-year-old aunt*, *a 16-year-old pupil*, *a 20-year-old car*: no one whom the sentence names. */
export function isOfUnnamed({ word, type, shape, text, start, end, count }: Tokens, { first, last }: Found): boolean {
  if (first === 0 || last >= count || type[last] !== WORD || shape[last] !== LOWER) return false;
  const isOwn = OWNERS.has(word[first - 1]) || /['’]s$/.test(text.slice(start[first - 1], end[first - 1]));
  return isOwn
    ? isPerson(lemmaOf(word[last], 'noun'))
    : ARTICLES.has(word[first - 1]) && text.slice(start[first], end[last - 1]).includes('-');
}
const OWNERS = wordSet(['his', 'her', 'their', 'whose', 'my', 'our']);
const ARTICLES = wordSet(['a', 'an']);

const isOf = (person: string, bearer: string): boolean =>
  person === bearer || names.compare(nameOf(person), nameOf(bearer)).sameEntity === true;
const nameOf = (full: string) => ({ full, given: null, family: null, type: 'person' as const });

const things = new WeakMap<Fact, number>();

/** The thing whose age a fact's sentence tells (*a 20-year-old car*), as a lemma; -1 where it is somebody's, or stands alone. */
export function thingOfAge(fact: Fact): number {
  let thing = things.get(fact);
  if (thing === undefined) things.set(fact, (thing = thingBehind(fact)));
  return thing;
}

function thingBehind(fact: Fact): number {
  const place = valuePlaceOf(fact);
  if (place === null || !fact.expected.text.includes('-')) return -1;
  const { tokens, last } = place;
  if (last >= tokens.count || tokens.type[last] !== WORD || tokens.shape[last] !== LOWER) return -1;
  const noun = lemmaOf(tokens.word[last], 'noun');
  return isPerson(noun) ? -1 : noun;
}

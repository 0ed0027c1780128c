/** Whose the age is that a fact's sentence tells, where it names persons. */
import { type Found, findAll, type QuantityValue } from '../../kinds/index.js';
import { name as names } from '../../kinds/name/index.js';
import type { Fact } from '../../model/fact.js';
import { lemmaOf } from '../../text/lemma.js';
import { scan } from '../../text/scan.js';
import { isPerson } from '../../text/senses.js';
import { type Tokens, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/words.js';
import { bearerOf, isAge, isOfThen } from '../bearers.js';

/**
 * Of the persons among what an age is about the one that its sentence gives it: *Ann Moss, 61, said that her son Bo Moss would
 * take over* tells nothing of Bo's. All of them where the fact has no sentence,
 * or the sentence does not tell; none where it is the age of one whom it does not name.
 */
export function ownersOf({ sentence, expected }: Fact, persons: readonly string[]): readonly string[] {
  if (sentence === null || persons.length === 0) return persons;
  const tokens = scan(sentence);
  const found = findAll({ tokens, date: null, names: [] });
  const age = found.find((one): one is Found<'quantity'> => isAge(one) && one.value.number === (expected.value as QuantityValue).number);
  if (age === undefined) return persons;
  const bearer = bearerOf({ tokens, found }, age);
  if (bearer === null) return isOfKin(tokens, age) || isOfThen({ tokens, found }, age) ? [] : persons;
  const owners = persons.filter((person) => isOf(person, bearer.name.value.full));
  return owners.length > 0 ? owners : persons;
}

/** *The girl's 5-year-old brother*, *his 80-year-old aunt*: somebody whom the sentence does not name. */
function isOfKin({ word, type, text, start, end, count }: Tokens, { first, last }: Found): boolean {
  const isOwn = first > 0 && (OWNERS.has(word[first - 1]) || /['’]s$/.test(text.slice(start[first - 1], end[first - 1])));
  return isOwn && last < count && type[last] === WORD && isPerson(lemmaOf(word[last], 'noun'));
}
const OWNERS = wordSet(['his', 'her', 'their', 'whose', 'my', 'our']);

const isOf = (person: string, bearer: string): boolean =>
  person === bearer || names.compare(nameOf(person), nameOf(bearer)).sameEntity === true;
const nameOf = (full: string) => ({ full, given: null, family: null, type: 'person' as const });

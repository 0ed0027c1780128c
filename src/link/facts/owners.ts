/** Whose the age is that a fact's sentence tells, where it names several persons. */
import { type Found, findAll, type QuantityValue } from '../../kinds/index.js';
import { name as names } from '../../kinds/name/index.js';
import type { Fact } from '../../model/fact.js';
import { scan } from '../../text/scan.js';
import { bearerOf, isAge } from '../bearers.js';

/**
 * Of the persons among what an age is about the one that its sentence gives it: *Ann Moss, 61, said that her son Bo Moss would
 * take over* tells nothing of Bo's. All of them where the fact has no sentence, or the sentence does not tell.
 */
export function ownersOf({ sentence, expected }: Fact, persons: readonly string[]): readonly string[] {
  if (sentence === null || persons.length < 2) return persons;
  const tokens = scan(sentence);
  const found = findAll({ tokens, date: null, names: [] });
  const age = found.find((one): one is Found<'quantity'> => isAge(one) && one.value.number === (expected.value as QuantityValue).number);
  const bearer = age === undefined ? null : bearerOf({ tokens, found }, age);
  if (bearer === null) return persons;
  const owners = persons.filter((person) => isOf(person, bearer.name.value.full));
  return owners.length > 0 ? owners : persons;
}

const isOf = (person: string, bearer: string): boolean =>
  person === bearer || names.compare(nameOf(person), nameOf(bearer)).sameEntity === true;
const nameOf = (full: string) => ({ full, given: null, family: null, type: 'person' as const });

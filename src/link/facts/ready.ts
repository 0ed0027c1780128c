/** A fact with a value, made ready: what of its surroundings is asked of every mention. */
import { name as names } from '../../kinds/name/index.js';
import type { Fact } from '../../model/fact.js';
import { lemmaOf } from '../../text/lemma.js';
import { isPerson } from '../../text/senses.js';
import { wordOf } from '../../text/words.js';
import { type About, aboutOf } from './about.js';
import { namesAmong } from './named.js';
import { ownersOf } from './owners.js';

export interface Ready {
  readonly fact: Fact;
  readonly about: About;
  readonly words: Int32Array;
  readonly weights: Float64Array;
  readonly isAge: boolean;
  /** Persons among what an age is about; the one whose age it is, where the fact's sentence tells. */
  readonly persons: readonly string[];
  /** Persons whom its sentence names beside. */
  readonly others: readonly string[];
  /** Lemmas of the names among what it is about; an article that has none of them speaks of something else. */
  readonly names: Int32Array;
  readonly namesAlone: boolean;
}

export function readyOf(fact: Fact): Ready {
  const about = aboutOf(fact);
  const named = namesAmong(fact);
  const mentioned = isAgeFact(fact) ? fact.about.filter(mayBePerson) : [];
  const persons = ownersOf(fact, mentioned);
  return {
    fact,
    about,
    words: Int32Array.from(about.words.keys()),
    weights: Float64Array.from(about.words.values()),
    isAge: isAgeFact(fact),
    persons,
    others: mentioned.filter((one) => !persons.includes(one)),
    names: named,
    namesAlone: isBareOfName(fact, named),
  };
}

const beginsUpper = (phrase: string): boolean => (phrase < '\x80' ? /^[A-Z]/ : /^\p{Lu}/u).test(phrase);
/** A capitalised phrase that names no place and no body, and nobody only by whence they are (*Tarn man*). */
const mayBePerson = (phrase: string): boolean => beginsUpper(phrase) && !ELSE.has(names.parse(phrase)?.type ?? '') && !isByOrigin(phrase);
const isByOrigin = (phrase: string): boolean => {
  const noun = / (\p{Ll}+)$/u.exec(phrase);
  return noun !== null && isPerson(lemmaOf(wordOf(noun[1]), 'noun'));
};
const ELSE = new Set(['place', 'organisation']);

/** Of a number without a noun or a unit, and no more than a name to place it, nothing says that it counts *117 payments*. */
const isBareOfName = ({ expected, about }: Fact, names: Int32Array): boolean =>
  expected.kind === 'quantity' &&
  expected.value.noun === null &&
  expected.value.unit === null &&
  names.length > 0 &&
  about.every((phrase) => beginsUpper(phrase));

export const isAgeFact = (fact: Fact): boolean =>
  fact.expected.kind === 'quantity' && fact.expected.value.unit === 'year' && fact.expected.value.noun === 'age';

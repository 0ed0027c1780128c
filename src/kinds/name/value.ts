/** The value of a name: made from its spelling and type, read from facts.yaml, shown in messages. */

import { hasLetter } from '../../text/letters.js';
import { wordOf } from '../../text/words.js';
import type { NameValue } from '../kind.js';
import { classesOf, DIRECTION, HEAD, HONORIFIC, LEGAL, OFFICE, OFFICE_PREFIX, PARTICLE, SHORTENED, STATE, SUFFIX } from './classes.js';
import { partsOf } from './parts.js';

/** Of each type: about as many as a few hundred articles have. */
const KEPT = 1 << 13;
type Type = NameValue['type'];
const made: Readonly<Record<Type | 'given', Map<string, NameValue>>> = {
  person: new Map(),
  given: new Map(),
  organisation: new Map(),
  place: new Map(),
  other: new Map(),
};

/** The value of a name as written, honorific and possessive left out. `given`: a lone word is a given name. */
export function nameOf(text: string, type: Type, given = false): NameValue {
  const table = made[given ? 'given' : type];
  let value = table.get(text);
  if (!value) {
    if (table.size >= KEPT) table.clear();
    table.set(text, (value = Object.freeze(make(text, type, given))));
  }
  return value;
}

function make(text: string, type: Type, given: boolean): NameValue {
  const full = text.replace(/\s+/g, ' ');
  if (type !== 'person') return { full, given: null, family: null, type };
  const plain = plainParts(full);
  if (plain !== null && plain.given === null && given) return { full, given: plain.family, family: null, type };
  if (plain !== null) return { full, given: plain.given, family: plain.family, type };
  const { written } = partsOf(full);
  if (written.given === null && given) return { full, given: written.family, family: null, type };
  return { full, given: written.given, family: written.family, type };
}

const PLAIN = /^([A-Z][a-z]+)(?: ([A-Z][a-z]+))?$/;
/** Words that may be no part of the name proper, or have a reading of their own. */
const SPECIAL = HONORIFIC | OFFICE | OFFICE_PREFIX | PARTICLE | SUFFIX | LEGAL | HEAD | DIRECTION | SHORTENED | STATE;

/** The parts of a name of one or two plain words, as most are; null for all others. */
export function plainParts(full: string): Pick<NameValue, 'given' | 'family'> | null {
  const words = PLAIN.exec(full);
  if (words === null) return null;
  const [, first, second] = words;
  if (classesOf(wordOf(first.toLowerCase())) & SPECIAL) return null;
  if (second === undefined) return { given: null, family: first };
  return classesOf(wordOf(second.toLowerCase())) & SPECIAL ? null : { given: first, family: second };
}

/** A name written on its own; null where there is no letter in it. */
export function parseName(text: string): NameValue | null {
  const full = text.trim().replace(/\s+/g, ' ');
  if (!hasLetter(full)) return null;
  return nameOf(full, partsOf(full).type);
}

export const showName = (value: NameValue): string => value.full;

export const nameSchema = {
  type: 'object',
  required: ['full', 'given', 'family', 'type'],
  additionalProperties: false,
  properties: {
    full: { type: 'string', minLength: 1, description: 'As written, without honorific and possessive.' },
    given: { type: ['string', 'null'], description: 'Given name or names with initials, as written.' },
    family: { type: ['string', 'null'], description: 'Family name with its particles, as written.' },
    type: { enum: ['person', 'organisation', 'place', 'other'] },
  },
} as const;

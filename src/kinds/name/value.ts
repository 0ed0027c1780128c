/** The value of a name: made from its spelling and type, read from facts.yaml, shown in messages. */
import type { NameValue } from '../kind.js';
import { partsOf } from './parts.js';

const KEPT = 1 << 16;
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
  const { written } = partsOf(full);
  if (written.given === null && given) return { full, given: written.family, family: null, type };
  return { full, given: written.given, family: written.family, type };
}

/** A name written on its own; null where there is no letter in it. */
export function parseName(text: string): NameValue | null {
  const full = text.trim().replace(/\s+/g, ' ');
  if (!/\p{L}/u.test(full)) return null;
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

/** The value of a name: made from its spelling and type, read from facts.yaml, shown in messages. */

import { detached } from '../../text/detached.js';
import { hasLetter } from '../../text/letters.js';
import { evenly, type Tokens } from '../../text/tokens.js';
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

/** The values made last, by the words and the sort of what was asked: most names stand many times in a text, and no string is made to find them. */
const RECENT = 1 << 14;
const recent: (NameValue | undefined)[] = new Array(RECENT).fill(undefined);
const recentlyGiven = new Uint8Array(RECENT);

/** The value of the name at tokens `[first, last)`. */
export function nameAt({ text, start, end, word }: Tokens, first: number, last: number, type: Type, given: boolean): NameValue {
  let hash = type.length + (given ? 1 : 0);
  for (let i = first; i < last; i++) hash = (Math.imul(hash, 31) + word[i]) | 0;
  const slot = (hash ^ (hash >>> 12)) & (RECENT - 1);
  const from = start[first];
  const to = end[last - 1];
  const known = recent[slot];
  if (
    known !== undefined &&
    known.type === type &&
    (recentlyGiven[slot] === 1) === given &&
    known.full.length === to - from &&
    text.startsWith(known.full, from)
  )
    return known;
  recentlyGiven[slot] = given ? 1 : 0;
  return (recent[slot] = nameOf(text.slice(from, to), type, given));
}

/** The value of a name as written, honorific and possessive left out. `given`: a lone word is a given name. */
function nameOf(text: string, type: Type, given = false): NameValue {
  const table = made[given ? 'given' : type];
  let value = table.get(text);
  if (!value) {
    if (table.size >= KEPT) table.clear();
    const own = detached(text);
    table.set(own, (value = Object.freeze(make(own, type, given))));
  }
  return value;
}

function make(text: string, type: Type, given: boolean): NameValue {
  const full = evenly(text);
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

/** Names told apart by a blank alone: *Spring Haven Apartments*, *Springhaven Apartments*. */
import type { NameValue } from '../../kinds/kind.js';
import { classesOf, DIRECTION, PARTICLE } from '../../kinds/name/classes.js';
import { rarity } from '../../text/rarity.js';
import { wordOf } from '../../text/words.js';
import { isWord } from '../known.js';
import { weights } from '../weights.js';

const W = weights.names;

/** A name as its article has it, and levelled: small letters, even marks. */
interface Written {
  readonly type: NameValue['type'];
  readonly written: string;
  readonly layout: string;
}

interface Joint {
  /** *springhaven*. */
  readonly joined: string;
  /** *spring*, *haven*. */
  readonly parts: readonly string[];
  /** How many words the names share besides. */
  readonly shared: number;
  readonly isLast: boolean;
}

/** How surely names told apart by blanks are one name that is spelled in two ways; null where nothing is to be told. */
export function surenessOfBlank(type: NameValue['type'], names: readonly Written[]): number | null {
  if (names.length !== 2 || names.some(({ written }) => written === written.toUpperCase())) return null;
  const joint = jointOf(names[0].layout.split(' '), names[1].layout.split(' '));
  if (joint === null || !isSpelling(joint)) return null;
  const lead = classesOf(wordOf(joint.parts[0]));
  // *TomHolm* is what somebody calls himself where names have no blanks.
  // *White House*, *Senator Whitehouse*.
  const areTwo = joint.shared === 0 && names.filter((name) => name.type === 'person').length === 1;
  if (type === 'person' || areTwo) return joint.shared > 0 || lead & PARTICLE ? W.layoutPerson : null;
  const isCamel = names.some(({ written }) => /\p{Ll}\p{Lu}/u.test(written));
  if (joint.isLast && isCommon(joint)) return W.houseStyle;
  if (joint.shared > 0) return W.layoutBody;
  return isCamel || lead & DIRECTION ? W.houseStyle : W.layoutPerson;
}

/** *Statehouse*, *State House*; *Courthouse*: what many such things are called. */
const isCommon = ({ joined, parts }: Joint): boolean => isWord(joined) || parts.every((part) => rarity(wordOf(part)) < W.everyday);

/** Where one name joins what the other parts, the words before and after being the same. */
function jointOf(a: readonly string[], b: readonly string[]): Joint | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let first = 0;
  while (first < short.length && short[first] === long[first]) first++;
  let last = 0;
  while (last < short.length - first && short[short.length - 1 - last] === long[long.length - 1 - last]) last++;
  const parts = long.slice(first, long.length - last);
  if (short.length - first - last !== 1 || parts.length < 2) return null;
  return { joined: short[first], parts, shared: short.length - 1, isLast: last === 0 };
}

/** Initials and numbers stand with a blank or without; hyphens have a rule of their own. */
const isSpelling = ({ joined, parts }: Joint): boolean =>
  parts.join('') === joined && parts.some((part) => part.length > 2) && !parts.some((part) => /\d/.test(part));

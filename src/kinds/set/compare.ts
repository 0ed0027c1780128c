/** Sets: the same members in any order, some of them, or others. */
import type { Comparison, SetValue } from '../kind.js';
import { OWN_PLACES, QUALIFYING, STATES } from './lexicon.js';
import { memberKey } from './value.js';

const QUALIFIERS = new Set(QUALIFYING);
const PLACES = new Set(OWN_PLACES);
const STATE_NAMES = new Set(STATES);

/** Compares `b` with `a`. A shorter list of the same members can be true along with the longer. */
export function compare(a: SetValue, b: SetValue): Comparison {
  const left = keyed(a.members);
  const right = keyed(b.members);
  const shortened = shorten(left, right);
  const missing = [...left].filter(([key]) => !right.has(key)).map(([, member]) => member);
  const extra = [...right].filter(([key]) => !left.has(key)).map(([, member]) => member);
  if (missing.length === 0 && extra.length === 0)
    return shortened.length > 0
      ? { verdict: 'compatible', because: [`the same members, ${list(shortened)} in fewer words`] }
      : { verdict: 'same', because: ['the same members'] };
  if (missing.length === left.size) return { verdict: 'incomparable', because: ['no member in common'] };
  if (extra.length === 0) return { verdict: 'compatible', because: [`only some of the members: ${list(missing)} not named`] };
  if (missing.length === 0) return { verdict: 'compatible', because: [`further members: ${list(extra)}`] };
  const shared = left.size - missing.length;
  return {
    verdict: 'different',
    because: [`${list(extra)} in place of ${list(missing)}`, `${shared} ${shared === 1 ? 'member' : 'members'} in common`],
    confidence: shared * 2 >= Math.min(left.size, right.size) ? 1 : 0.7,
  };
}

/** Files a member of one list under its fuller name in the other (*Carolina* under *North Carolina*); answers those that were written shorter. */
function shorten(left: Map<string, string>, right: Map<string, string>): string[] {
  const shortened: string[] = [];
  for (const [a, b] of [
    [left, right],
    [right, left],
  ])
    for (const [key, member] of [...a]) {
      if (b.has(key)) continue;
      const fuller = [...b.keys()].filter((other) => !a.has(other) && isShortFor(key, other));
      if (fuller.length !== 1) continue;
      a.delete(key);
      a.set(fuller[0], member);
      shortened.push(member);
    }
  return shortened;
}

/** Whether the words of one name begin or end the other, and are no place of their own (*Virginia* is not short for *West Virginia*). */
function isShortFor(short: string, long: string): boolean {
  if (long.startsWith(`${short} `)) return true;
  if (!long.endsWith(` ${short}`)) return false;
  const before = long.slice(0, -short.length - 1);
  return !QUALIFIERS.has(before) || (!PLACES.has(short) && !STATE_NAMES.has(short));
}

function keyed(members: readonly string[]): Map<string, string> {
  return new Map(members.map((member) => [memberKey(member), member]));
}

const list = (members: readonly string[]): string =>
  members.length < 2 ? members.join('') : `${members.slice(0, -1).join(', ')} and ${members.at(-1)}`;

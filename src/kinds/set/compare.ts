/** Sets: the same members in any order, some of them, or others. */
import type { Comparison, SetValue } from '../kind.js';
import { memberKey } from './value.js';

/** Compares `b` with `a`. A shorter list of the same members can be true along with the longer. */
export function compare(a: SetValue, b: SetValue): Comparison {
  const left = keyed(a.members);
  const right = keyed(b.members);
  const missing = [...left].filter(([key]) => !right.has(key)).map(([, member]) => member);
  const extra = [...right].filter(([key]) => !left.has(key)).map(([, member]) => member);
  if (missing.length === 0 && extra.length === 0) return { verdict: 'same', because: ['the same members'] };
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

function keyed(members: readonly string[]): Map<string, string> {
  return new Map(members.map((member) => [memberKey(member), member]));
}

const list = (members: readonly string[]): string =>
  members.length < 2 ? members.join('') : `${members.slice(0, -1).join(', ')} and ${members.at(-1)}`;

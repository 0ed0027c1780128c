/** Which given names are short for, or another form of, which. */
import { NICKNAMES } from './data/nicknames.js';

let groups: Map<string, Set<string>> | undefined;

function open(): Map<string, Set<string>> {
  const made = new Map<string, Set<string>>();
  const put = (from: string, to: string): void => {
    const set = made.get(from);
    if (set) set.add(to);
    else made.set(from, new Set([to]));
  };
  for (const row of NICKNAMES.trim().split('\n')) {
    const [formal, nicks] = row.split(':');
    for (const nick of nicks.split(',')) {
      put(formal, nick);
      put(nick, formal);
    }
  }
  return made;
}

/** The nicknames of a folded given name, and the names that it is a nickname of. */
export function nicknamesOf(form: string): Iterable<string> {
  groups ??= open();
  return groups.get(form) ?? [];
}

/** Whether one folded given name is a nickname of the other, or both are nicknames of one. */
export function areNicknames(a: string, b: string): boolean {
  groups ??= open();
  const ofA = groups.get(a);
  if (!ofA) return false;
  return ofA.has(b);
}

/** The hand-made sets of countable nouns (`data/countables.ts`), and what they say of two nouns. */
import { COUNTABLES, COUNTED_ALIKE } from './data/countables.js';

export interface NounRelation {
  /** `kind-of`: either is a kind of the other. `sibling`: two kinds of one thing, so not the same. */
  readonly relation: 'same' | 'synonym' | 'kind-of' | 'sibling' | 'none';
  /** Never empty. Lower case, no full stop. */
  readonly because: string;
}

interface NounSet {
  readonly name: string;
  readonly parents: readonly string[];
  /** Kinds beside it exclude it: a boy is no girl. */
  readonly exclusive: boolean;
}

interface Sets {
  readonly byWord: Map<string, NounSet[]>;
  readonly byName: Map<string, NounSet>;
}

let sets: Sets | undefined;

function open(): Sets {
  if (sets) return sets;
  sets = { byWord: new Map(), byName: new Map() };
  for (const line of COUNTABLES.trim().split('\n')) {
    const [words, parents = ''] = line.split(/<!?/);
    const members = words.trim().split(' ');
    const set: NounSet = { name: members[0], parents: parents.trim().split(' ').filter(Boolean), exclusive: line.includes('<!') };
    if (!sets.byName.has(set.name)) sets.byName.set(set.name, set);
    for (const word of members) {
      const known = sets.byWord.get(word);
      if (known) known.push(set);
      else sets.byWord.set(word, [set]);
    }
  }
  return sets;
}

/** A set with everything it is a kind of. */
function upwards(set: NounSet): Set<NounSet> {
  const { byName, byWord } = open();
  const seen = new Set([set]);
  for (const each of seen)
    for (const name of each.parents) {
      const parent = byName.get(name) ?? byWord.get(name)?.[0];
      if (parent) seen.add(parent);
    }
  return seen;
}

/** What the sets say of two nouns (lemmas); null where one of them is in none. */
export function countable(a: string, b: string): NounRelation | null {
  const { byWord } = open();
  const mine = byWord.get(a);
  const theirs = byWord.get(b);
  if (!mine || !theirs) return null;
  if (mine.some((set) => theirs.includes(set))) return { relation: 'synonym', because: `${a} and ${b} count the same` };
  for (const x of mine)
    for (const y of theirs) {
      if (upwards(x).has(y)) return { relation: 'kind-of', because: `${a} is a kind of ${b}` };
      if (upwards(y).has(x)) return { relation: 'kind-of', because: `${b} is a kind of ${a}` };
    }
  for (const [first, second, why] of COUNTED_ALIKE)
    if ((named(mine, first) && named(theirs, second)) || (named(mine, second) && named(theirs, first)))
      return { relation: 'kind-of', because: why };
  for (const x of mine)
    for (const y of theirs) if (exclude(x, y)) return { relation: 'sibling', because: `${a} and ${b} exclude one another` };
  return { relation: 'none', because: `${a} and ${b} are counted apart` };
}

const named = (list: readonly NounSet[], name: string): boolean => list.some((set) => set.name === name);

/** Whether two sets lie under different kinds of one parent that exclude one another. */
function exclude(x: NounSet, y: NounSet): boolean {
  for (const a of upwards(x))
    for (const b of upwards(y))
      if (a !== b && a.exclusive && b.exclusive && a.parents.some((name) => b.parents.includes(name))) return true;
  return false;
}

/** Whether the sets hold a noun to be a person or persons. */
export function isListedPerson(noun: string): boolean | null {
  const listed = open().byWord.get(noun);
  if (!listed) return null;
  const person = open().byName.get('person')!;
  return listed.some((set) => upwards(set).has(person));
}

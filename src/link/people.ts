/** The persons of a story: which name mentions are one person, across forms, initials, nicknames and accepted misspellings. */

import type { Found } from '../kinds/kind.js';
import { partsOf, plainParts, relatePart } from '../kinds/name/index.js';
import type { Story } from '../model/link.js';
import { fold } from '../text/fold.js';
import { Groups } from './groups.js';

export interface Person {
  readonly id: number;
  /** The fullest of the most used forms. */
  readonly name: string;
}

export interface People {
  readonly persons: readonly Person[];
  /** The person a name mention of an article stands for, or null. */
  personOf(article: number, found: Found<'name'>): Person | null;
}

/** A person's name in full. */
interface Reading {
  readonly full: string;
  readonly given: string;
  readonly family: string;
  /** Both together. */
  readonly key: string;
}

interface Full extends Reading {
  count: number;
  readonly articles: Set<number>;
}

/** Resolves the person names of a story. */
export function peopleOf(story: Story): People {
  const fullOf = readings();
  const fulls = new Map<string, Full>();
  for (const [index, article] of story.articles.entries())
    for (const found of article.found) {
      if (found.kind !== 'name') continue;
      const full = fullOf((found as Found<'name'>).value.full, (found as Found<'name'>).value.type);
      if (!full) continue;
      const { key } = full;
      const known = fulls.get(key);
      if (known) {
        known.count++;
        known.articles.add(index);
      } else fulls.set(key, { ...full, count: 1, articles: new Set([index]) });
    }
  const list = [...fulls.values()];
  const keys = [...fulls.keys()];
  const groups = new Groups(list.length);
  joinFamilies(list, groups);
  const persons: Person[] = [];
  const personOfKey = new Map<string, Person>();
  for (const set of groups.sets()) {
    const best = set
      .map((i) => list[i])
      .reduce((a, b) => (b.count > a.count || (b.count === a.count && b.full.length > a.full.length) ? b : a));
    const person = { id: persons.length, name: best.full };
    persons.push(person);
    for (const i of set) personOfKey.set(keys[i], person);
  }
  const local: (ReadonlyMap<string, Person> | undefined)[] = [];
  const localOf = (article: number): ReadonlyMap<string, Person> =>
    (local[article] ??= localNames(story.articles[article].found, personOfKey, fullOf));
  return {
    persons,
    personOf(article, found) {
      const full = fullOf(found.value.full, found.value.type);
      if (full) return personOfKey.get(full.key) ?? null;
      return found.value.type === 'organisation' || found.value.type === 'place'
        ? null
        : (localOf(article).get(fold(found.value.full)) ?? null);
    },
  };
}

type FullOf = (text: string, type: string) => Reading | null;

/** Given and family name of a full person name, null for anything else; each spelling is read once. */
function readings(): FullOf {
  const known = new Map<string, Reading | null>();
  return (text, type) => {
    if (type === 'organisation' || type === 'place') return null;
    let reading = known.get(text);
    if (reading === undefined) known.set(text, (reading = read(text)));
    return reading;
  };
}

function read(text: string): Reading | null {
  const plain = plainParts(text);
  if (plain !== null) {
    if (plain.given === null || plain.family === null) return null;
    return readingOf(text, plain.given.toLowerCase(), plain.family.toLowerCase());
  }
  const parts = partsOf(text);
  if (parts.given.length > 1 && OF_NEXT.has(parts.given[0]) && parts.family.length > 0)
    return readingOf(text, `${parts.given[0]} ${parts.given[1]}`, parts.family.join(' '));
  return parts.given.length === 0 || parts.family.length === 0 ? null : readingOf(text, parts.given[0], parts.family.join(' '));
}

/** *Abu Ali Warith* and *Abu Nasr Warith* are two: the word says nothing without the next. */
const OF_NEXT = new Set(['abu', 'abou', 'umm', 'abd', 'abdul', 'abdel', 'bin', 'ibn', 'al', 'el', 'st', 'saint']);

const readingOf = (full: string, given: string, family: string): Reading => ({ full, given, family, key: `${given} ${family}` });

function joinFamilies(list: readonly Full[], groups: Groups): void {
  const byFamily = new Map<string, number[]>();
  for (const [i, full] of list.entries()) put(byFamily, full.family, i);
  for (const set of byFamily.values())
    for (const a of set) for (const b of set) if (a < b && sameGiven(list[a], list[b])) groups.join(a, b);
  const byGiven = new Map<string, number[]>();
  for (const [i, full] of list.entries()) put(byGiven, full.given, i);
  for (const set of byGiven.values())
    for (const a of set) for (const b of set) if (a < b && (isSlip(list[a], list[b]) || isDoubled(list[a], list[b]))) groups.join(a, b);
}

function put(map: Map<string, number[]>, key: string, i: number): void {
  const list = map.get(key);
  if (list) list.push(i);
  else map.set(key, [i]);
}

function sameGiven(a: Full, b: Full): boolean {
  const { relation, soundsAlike } = relatePart(a.given, b.given);
  if (relation === 'same' || relation === 'initial' || relation === 'nickname' || relation === 'accepted-spelling') return true;
  return (relation === 'transliteration' || (relation === 'misspelling' && (soundsAlike || a.given.length > 5))) && !together(a, b);
}

function isSlip(a: Full, b: Full): boolean {
  if (together(a, b)) return false;
  const { relation } = relatePart(a.family, b.family);
  return relation === 'misspelling' || relation === 'transliteration';
}

/** *April Trent*, *April Trent-Vokes*: a double name is often shortened to one of its halves. */
function isDoubled(a: Full, b: Full): boolean {
  const [half, whole] = a.family.length < b.family.length ? [a, b] : [b, a];
  if (half.given.length < 2 || !whole.family.split(' ').includes(half.family) || together(a, b)) return false;
  return /[-‐‑]/.test(partsOf(whole.full).written.family ?? '');
}

/** Two names that one article uses side by side are two persons: brothers are often called alike. */
function together(a: Full, b: Full): boolean {
  for (const article of a.articles) if (b.articles.has(article)) return true;
  return false;
}

/** Lone given or family names of one article, where only one person of the article bears them. */
function localNames(found: readonly Found[], personOfKey: ReadonlyMap<string, Person>, fullOf: FullOf): Map<string, Person> {
  const bearers = new Map<string, Set<Person>>();
  for (const one of found) {
    if (one.kind !== 'name') continue;
    const { full: text, type } = (one as Found<'name'>).value;
    const full = fullOf(text, type);
    const person = full && personOfKey.get(full.key);
    if (!full || !person) continue;
    for (const word of [full.given, full.family]) bearers.set(word, (bearers.get(word) ?? new Set()).add(person));
  }
  const alone = new Map<string, Person>();
  for (const [word, persons] of bearers) if (persons.size === 1) alone.set(word, [...persons][0]);
  return alone;
}

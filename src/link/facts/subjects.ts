/** Whose a value is, where a fact is about a person and the article names several. */
import type { Found, NameValue } from '../../kinds/kind.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { wordOf } from '../../text/words.js';
import { firstAtLeast } from './within.js';

export type Whose = 'same' | 'another' | 'rather another' | 'either';

const PRONOUNS = new Set('he she his her him'.split(' ').map(wordOf));
/** Sentences back to which a pronoun may refer. */
const FURTHEST = 2;

/** Whether a value is of a person whom the fact is about, by the person named last before it; `either` where that cannot be told. */
export function whoseIs(fact: Fact, article: Extracted, found: Found): Whose {
  const { list, names } = personsOf(article);
  if (list.length === 0) return 'either';
  const theirs = namesOf(fact);
  if (!theirs.some((name) => names.has(name))) return 'either';
  const isTheirs = ({ value }: Found<'name'>): boolean => keysOf(value.full).some((key) => theirs.includes(key));
  const { tokens } = article;
  const s = tokens.sentence[found.first];
  const before = within(list, tokens.sentences[s], tokens.sentences[s + 1]).filter((name) => name.last <= found.first);
  if (before.length > 0) return isTheirs(before.at(-1)!) ? 'same' : before.some(isTheirs) ? 'rather another' : 'another';
  if (!hasPronoun(article, tokens.sentences[s], found.first)) return 'either';
  for (let back = s - 1; back >= Math.max(0, s - FURTHEST); back--) {
    const named = within(list, tokens.sentences[back], tokens.sentences[back + 1]);
    if (named.length > 0) return isTheirs(named[0]) ? 'same' : named.some(isTheirs) ? 'either' : 'another';
  }
  return 'either';
}

const mine = new WeakMap<Fact, readonly string[]>();

/** What the persons that a fact is about go by: the last words of its names, and given names alone (*his wife Joan* is Joan Garrod). */
function namesOf(fact: Fact): readonly string[] {
  let known = mine.get(fact);
  if (known === undefined) {
    // *HOA* is no surname.
    const named = fact.about.filter((phrase) => /^\p{Lu}/u.test(phrase) && !/^\p{Lu}{2,5}$/u.test(phrase));
    const given = named.filter((phrase) => /\s/.test(phrase)).map((phrase) => `${phrase.split(/\s+/)[0].toLowerCase()} `);
    // *Kestrin* alone is as much the beginning of *Kestrin Messtechnik*.
    const lone = named.filter((phrase) => !/[\s-]/.test(phrase)).map((phrase) => `${phrase.toLowerCase()} …`);
    mine.set(fact, (known = [...new Set([...named.map(lastWord), ...given, ...lone])]));
  }
  return known;
}

/** What a name of an article may be met by: its last word, a name of one word as a given name, marked by the blank behind it, and its first word where more follow. */
const keysOf = (full: string): string[] =>
  /\s/.test(full) ? [lastWord(full), `${full.split(/\s+/)[0].toLowerCase()} …`] : [lastWord(full), `${full.toLowerCase()} `];

function within(list: readonly Found<'name'>[], from: number, to: number): Found<'name'>[] {
  const some: Found<'name'>[] = [];
  for (let i = firstAtLeast(list, ({ first }) => first, from); i < list.length && list[i].first < to; i++) some.push(list[i]);
  return some;
}

function hasPronoun({ tokens }: Extracted, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (PRONOUNS.has(tokens.word[i])) return true;
  return false;
}

interface Persons {
  readonly list: readonly Found<'name'>[];
  readonly names: ReadonlySet<string>;
}
const known = new WeakMap<Extracted, Persons>();

function personsOf(article: Extracted): Persons {
  let persons = known.get(article);
  if (persons === undefined) {
    const list = article.found.filter((one): one is Found<'name'> => one.kind === 'name' && (one.value as NameValue).type === 'person');
    known.set(article, (persons = { list, names: new Set(list.flatMap(({ value }) => keysOf(value.full))) }));
  }
  return persons;
}

const lastWord = (full: string): string =>
  full
    .split(/[\s-]+/)
    .at(-1)!
    .toLowerCase();

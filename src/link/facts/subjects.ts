/** Whose a value is, where a fact is about a person and the article names several. */
import type { Found, NameValue } from '../../kinds/kind.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { wordOf } from '../../text/words.js';

export type Whose = 'same' | 'another' | 'rather another' | 'either';

const PRONOUNS = new Set('he she his her him'.split(' ').map(wordOf));
/** Sentences back to which a pronoun may refer. */
const FURTHEST = 2;

/** Whether a value is of a person whom the fact is about, by the person named last before it; `either` where that cannot be told. */
export function whoseIs(fact: Fact, article: Extracted, found: Found): Whose {
  const persons = personsOf(article);
  const named = fact.about.filter((phrase) => /^\p{Lu}/u.test(phrase));
  const theirs = new Set(named.map(lastWord));
  // *His wife Joan* is the Joan Garrod whom the fact names.
  const given = new Set(named.filter((phrase) => /\s/.test(phrase)).map((phrase) => phrase.split(/\s+/)[0].toLowerCase()));
  const isTheirs = ({ value: { full } }: Found<'name'>): boolean => theirs.has(lastWord(full)) || given.has(full.toLowerCase());
  if (!persons.some(isTheirs)) return 'either';
  const { tokens } = article;
  const s = tokens.sentence[found.first];
  const before = persons.filter((name) => tokens.sentence[name.first] === s && name.last <= found.first);
  if (before.length > 0) return isTheirs(before.at(-1)!) ? 'same' : before.some(isTheirs) ? 'rather another' : 'another';
  if (!hasPronoun(article, tokens.sentences[s], found.first)) return 'either';
  for (let back = s - 1; back >= Math.max(0, s - FURTHEST); back--) {
    const named = persons.filter((name) => tokens.sentence[name.first] === back);
    if (named.length > 0) return isTheirs(named[0]) ? 'same' : named.some(isTheirs) ? 'either' : 'another';
  }
  return 'either';
}

function hasPronoun({ tokens }: Extracted, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (PRONOUNS.has(tokens.word[i])) return true;
  return false;
}

const known = new WeakMap<Extracted, readonly Found<'name'>[]>();

function personsOf(article: Extracted): readonly Found<'name'>[] {
  let persons = known.get(article);
  if (persons === undefined)
    known.set(
      article,
      (persons = article.found.filter((one): one is Found<'name'> => one.kind === 'name' && (one.value as NameValue).type === 'person')),
    );
  return persons;
}

const lastWord = (full: string): string =>
  full
    .split(/[\s-]+/)
    .at(-1)!
    .toLowerCase();

/** One street under two kinds of street, or one and several of a word: *Deutz Avenue*, *Deutz Road*; *Falling Oak Road*, *Falling Oaks Road*. */
import { partsOf, plainParts } from '../../kinds/name/index.js';
import { SHORT_FORMS } from '../../kinds/name/lexicon.js';
import type { Slot } from '../../model/link.js';
import { rarity } from '../../text/rarity.js';
import { wordOf } from '../../text/words.js';
import type { Form } from '../forms.js';
import { weights } from '../weights.js';
import { articlesOf } from './together.js';

const W = weights.names;
const KINDS = new Set('street avenue road drive lane boulevard court place way terrace parkway highway turnpike circle'.split(' '));
/** How they are written, short or in full: most names have no such word, and need not be taken apart. */
const MENTIONS = new Set([...KINDS, ...Object.keys(SHORT_FORMS).filter((short) => KINDS.has(SHORT_FORMS[short])), 'st', 'dr']);
/** A street called after a common word has namesakes in every town. */
const RARE = 15;

/** What a name ends in that needs no other word to be a street: *Velmar Cove*. */
const WHOLE = new Set([...KINDS, ...'cove trail run loop pass bend trace row walk path'.split(' ')]);

interface Street {
  readonly name: string;
  readonly kind: string;
  readonly form: Form;
}

export function linkStreets(forms: readonly Form[]): Slot[] {
  const streets = forms.flatMap((form) => streetOf(form) ?? []);
  if (streets.length === 0) return [];
  const byWords = new Map<string, Form[]>();
  for (const form of forms) if (form.type !== 'person') put(byWords, form.words.join(' '), form);
  return [...otherKinds(streets), ...otherNumbers(streets, byWords), ...withoutKind(streets, byWords)];
}

function put(lists: Map<string, Form[]>, key: string, form: Form): void {
  const list = lists.get(key);
  if (list) list.push(form);
  else lists.set(key, [form]);
}

function streetOf(form: Form): Street | null {
  if (form.words.length < 2 || !form.words.some((word) => MENTIONS.has(word)) || plainParts(form.text) !== null) return null;
  const kind = partsOf(form.text).heads.at(-1) ?? '';
  return KINDS.has(kind) ? { name: form.words.slice(0, -1).join(' '), kind, form } : null;
}

function otherKinds(streets: readonly Street[]): Slot[] {
  const byName = new Map<string, Map<string, Form[]>>();
  for (const { name, kind, form } of streets) {
    if (rarity(wordOf(form.words[form.words.length - 2])) < RARE) continue;
    const kinds = byName.get(name) ?? new Map<string, Form[]>();
    kinds.set(kind, [...(kinds.get(kind) ?? []), form]);
    byName.set(name, kinds);
  }
  return [...byName].flatMap(([name, kinds]) => {
    const lists = [...kinds.values()];
    return lists.length > 1 && !shareArticles(lists)
      ? [slotOf(lists, W.street, [`both are called "${name}"`, 'no article uses both'])]
      : [];
  });
}

/** *Velmar Cove Road*, *Velmar Cove*: what is left is a street as well. */
function withoutKind(streets: readonly Street[], byWords: ReadonlyMap<string, Form[]>): Slot[] {
  return streets.flatMap(({ name, form }) => {
    const words = form.words.slice(0, -1);
    if (
      !MENTIONS.has(form.words[words.length]) ||
      words.length < 2 ||
      !WHOLE.has(words[words.length - 1]) ||
      rarity(wordOf(words[0])) < RARE
    )
      return [];
    const bare = byWords.get(name) ?? [];
    const lists = [[form], bare];
    return bare.length > 0 && !shareArticles(lists)
      ? [slotOf(lists, W.streetInPart, [`"${bare[0].text}" is the name of a street too`, 'no article uses both'])]
      : [];
  });
}

/** *Falling Oak*, *Falling Oaks Road*: one has a word in the plural. */
function otherNumbers(streets: readonly Street[], byWords: ReadonlyMap<string, Form[]>): Slot[] {
  const byName = new Map<string, Form[]>();
  const names = new Set(streets.map(({ name }) => name));
  for (const { name, form } of streets) put(byName, name, form);
  for (const [name, list] of byWords)
    if (names.has(name) || names.has(`${name}s`) || (name.endsWith('s') && names.has(name.slice(0, -1))))
      for (const form of list) put(byName, name, form);
  return [...byName].flatMap(([name, several]) => {
    const one = name.endsWith('s') && name.includes(' ') ? byName.get(name.slice(0, -1)) : undefined;
    if (!one || ![one, several].every((own, i) => haveOwnArticle(own, [several, one][i]))) return [];
    return [slotOf([one, several], W.streetInPart, [`both are called "${name.slice(0, -1)}", one of them in the plural`])];
  });
}

const shareArticles = ([first, ...others]: readonly (readonly Form[])[]): boolean => {
  const articles = articlesOf(first);
  return others.some((list) => list.some((form) => [...form.articles.keys()].some((article) => articles.has(article))));
};

/** Whether an article has the one name and never the other. */
function haveOwnArticle(own: readonly Form[], others: readonly Form[]): boolean {
  const used = articlesOf(others);
  return [...articlesOf(own).keys()].some((article) => !used.has(article));
}

function slotOf(lists: readonly (readonly Form[])[], confidence: number, because: readonly string[]): Slot {
  const shown = lists.map((list) => list.reduce((one, other) => (other.words.length > one.words.length ? other : one)));
  return {
    kind: 'name',
    subject: shown[0].text,
    readings: lists.map((list, i) => ({ text: shown[i].text, value: shown[i].value, mentions: list.flatMap((form) => form.mentions) })),
    outcome: 'conflict',
    confidence,
    message: `Articles disagree on a street: ${shown.map(({ text }) => `"${text}"`).join(' or ')}`,
    because,
    evidence: [],
  };
}

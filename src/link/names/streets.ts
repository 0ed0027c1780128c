/** One street under two kinds of street: *Deutz Avenue*, *Deutz Road*. */
import { partsOf, plainParts } from '../../kinds/name/index.js';
import { SHORT_FORMS } from '../../kinds/name/lexicon.js';
import type { Slot } from '../../model/link.js';
import { rarity } from '../../text/rarity.js';
import { wordOf } from '../../text/words.js';
import type { Form } from '../forms.js';
import { weights } from '../weights.js';

const W = weights.names;
const KINDS = new Set('street avenue road drive lane boulevard court place way terrace parkway highway turnpike circle'.split(' '));
/** How they are written, short or in full: most names have no such word, and need not be taken apart. */
const MENTIONS = new Set([...KINDS, ...Object.keys(SHORT_FORMS).filter((short) => KINDS.has(SHORT_FORMS[short])), 'st', 'dr']);
/** A street called after a common word has namesakes in every town. */
const RARE = 15;

export function linkStreets(forms: readonly Form[]): Slot[] {
  const byName = new Map<string, Map<string, Form[]>>();
  for (const form of forms) {
    if (form.words.length < 2 || !form.words.some((word) => MENTIONS.has(word)) || plainParts(form.text) !== null) continue;
    const kind = partsOf(form.text).heads.at(-1) ?? '';
    if (!KINDS.has(kind)) continue;
    const name = form.words.slice(0, -1).join(' ');
    if (rarity(wordOf(form.words[form.words.length - 2])) < RARE) continue;
    const kinds = byName.get(name) ?? new Map<string, Form[]>();
    kinds.set(kind, [...(kinds.get(kind) ?? []), form]);
    byName.set(name, kinds);
  }
  return [...byName].flatMap(([name, kinds]) => (kinds.size > 1 ? (slotOf(name, kinds) ?? []) : []));
}

function slotOf(name: string, kinds: ReadonlyMap<string, readonly Form[]>): Slot | null {
  const lists = [...kinds.values()];
  const articles = lists.map((list) => new Set(list.flatMap((form) => [...form.articles.keys()])));
  if ([...articles[0]].some((article) => articles.slice(1).some((others) => others.has(article)))) return null;
  return {
    kind: 'name',
    subject: lists[0][0].text,
    readings: lists.map((list) => ({ text: list[0].text, value: list[0].value, mentions: list.flatMap((form) => form.mentions) })),
    outcome: 'conflict',
    confidence: W.street,
    message: `Articles disagree on a street: ${lists.map((list) => `"${list[0].text}"`).join(' or ')}`,
    because: [`both are called "${name}"`, 'no article uses both'],
    evidence: [],
  };
}

/** Names that several lineages use, and those in dispute. */
import type { Found, NameValue } from '../kinds/kind.js';
import { type Form, formsOf } from '../link/forms.js';
import type { Slot, Story } from '../model/link.js';
import type { Proposal } from '../model/proposal.js';
import { bestOf, lineagesIn, otherOf, spansOf } from './witnesses.js';

const MOST = 12;
/** A name in one lineage alone is worth a fact where it is said so often. */
const OFTEN = 3;

/** Full names of persons and bodies, those that more lineages use first. Of the spellings in one dispute the best supported is proposed. */
export function proposeNames(story: Story, slots: readonly Slot[], fewest: number): Proposal[] {
  const disputes = slots.filter((slot) => slot.kind === 'name' && bestOf(story, slot).best.text.includes(' '));
  const told = new Set<Slot>();
  const fuller: Form[] = [];
  return formsOf(story.articles)
    .filter(({ words, type }) => words.length > 1 && (type === 'person' || type === 'organisation') && !isByInitials(words))
    .map((form) => ({ form, lineages: lineagesIn(story, form.mentions), slot: disputeOf(disputes, form) }))
    .filter(({ form, lineages, slot }) => slot !== null || (lineages >= fewest && (lineages > 1 || form.mentions.length >= OFTEN)))
    .sort((a, b) => b.lineages - a.lineages || b.form.mentions.length - a.form.mentions.length || (a.form.key < b.form.key ? -1 : 1))
    .filter(({ slot }) => slot === null || told.size < told.add(slot).size)
    .filter(({ form }) => !fuller.some((other) => isPart(form, other)) && fuller.push(form) > 0)
    .slice(0, MOST)
    .map(({ form, slot }) => proposal(story, form, slot));
}

/** *A Foley* of a line-up: nobody is known by that. */
const isByInitials = (words: readonly string[]): boolean => words.slice(0, -1).every((word) => word.length === 1);

/** One form is the other with words left out (*Gaston County Police*, *Gaston County Police Department*): one of them is fact enough. */
function isPart(a: Form, b: Form): boolean {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  return short.words.every((word) => long.words.includes(word));
}

const disputeOf = (disputes: readonly Slot[], form: Form): Slot | null =>
  disputes.find((slot) => slot.readings.some((reading) => reading.text === form.text)) ?? null;

function proposal(story: Story, form: Form, slot: Slot | null): Proposal {
  const { best, rest } = slot ? bestOf(story, slot) : { best: form, rest: [] };
  return {
    kind: 'name',
    value: best.text,
    sentence: null,
    is: roleOf(story, best.text),
    speaker: null,
    about: [],
    lineages: lineagesIn(story, best.mentions),
    spans: spansOf(story, best.mentions),
    others: rest.map((reading) => otherOf(story, reading)),
  };
}

/** *Rep.*, *Sgt.*: how somebody is addressed. */
const TITLE = /\.$/;

/** The role that most mentions give a person; null when none is given twice. */
function roleOf(story: Story, full: NameValue['full']): string | null {
  const counts = new Map<string, number>();
  for (const article of story.articles)
    for (const found of article.found) {
      if (found.kind !== 'role') continue;
      const { role, holder } = (found as Found<'role'>).value;
      if (holder === full && !TITLE.test(role)) counts.set(role, (counts.get(role) ?? 0) + 1);
    }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best && best[1] > 1 ? best[0] : null;
}

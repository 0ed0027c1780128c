/** What the sources tell, as facts to be: what several lineages say alike, and beside it what others say instead. Pure. */
import { extract } from './extract/index.js';
import { placeOf } from './judge/place.js';
import { kinds } from './kinds/index.js';
import type { Found, NameValue } from './kinds/kind.js';
import { formsOf } from './link/forms.js';
import { linkStory } from './link/index.js';
import { lineagesOf } from './link/lineages.js';
import { groupStories } from './link/stories.js';
import { agreedValues } from './link/values.js';
import type { Mention, Slot, Story } from './model/link.js';
import type { Source } from './model/source.js';
import type { Proposal } from './report/init.js';
import { segment } from './segment/index.js';

const MOST_NAMES = 12;
const MOST_VALUES = 20;
const FEWEST_LINEAGES = 2;

/** Proposals over all stories of the sources, those that more lineages carry first within a story. */
export function propose(sources: readonly Source[]): Proposal[] {
  const articles = sources.map((source) => extract(segment(source)));
  const { stories } = groupStories(
    articles,
    articles.map(() => null),
  );
  const names = [...new Set(stories.filter((name) => name !== null))].sort();
  return names.flatMap((name) => {
    const members = articles.filter((_, i) => stories[i] === name);
    const story: Story = { name, articles: members, lineages: lineagesOf(members) };
    const slots = linkStory(story);
    return [...namesOf(story, slots), ...valuesOf(story, slots)];
  });
}

const lineagesIn = (story: Story, mentions: readonly Mention[]): number =>
  new Set(mentions.map((mention) => story.lineages[mention.article])).size;
const spansOf = (story: Story, mentions: readonly Mention[]) =>
  mentions.map(({ article, start, end }) => placeOf(story.articles[article].source, start, end));

/** Full names of persons and bodies that several lineages use; spellings in dispute are the others. */
function namesOf(story: Story, slots: readonly Slot[]): Proposal[] {
  const forms = formsOf(story.articles).filter((form) => form.words.length > 1 && (form.type === 'person' || form.type === 'organisation'));
  const disputes = slots.filter((slot) => slot.kind === 'name');
  const ranked = forms
    .map((form) => ({ form, lineages: lineagesIn(story, form.mentions) }))
    .filter(({ form, lineages }) => lineages >= FEWEST_LINEAGES || disputes.some((slot) => slot.readings[0].text === form.text))
    .sort((a, b) => b.lineages - a.lineages || b.form.mentions.length - a.form.mentions.length || (a.form.key < b.form.key ? -1 : 1));
  return ranked.slice(0, MOST_NAMES).map(({ form, lineages }) => {
    const slot = disputes.find((one) => one.readings.some((reading) => reading.text === form.text));
    return {
      kind: 'name',
      value: form.text,
      is: roleOf(story, form.value),
      speaker: null,
      about: [],
      lineages,
      spans: spansOf(story, form.mentions),
      others: (slot?.readings ?? [])
        .filter((reading) => reading.text !== form.text)
        .map((reading) => ({ text: reading.text, lineages: lineagesIn(story, reading.mentions), spans: spansOf(story, reading.mentions) })),
    };
  });
}

/** The role that most mentions give a person; null when none is given twice. */
function roleOf(story: Story, name: NameValue): string | null {
  const counts = new Map<string, number>();
  for (const article of story.articles)
    for (const found of article.found) {
      if (found.kind !== 'role') continue;
      const { role, holder } = (found as Found<'role'>).value;
      if (holder === name.full) counts.set(role, (counts.get(role) ?? 0) + 1);
    }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best && best[1] > 1 ? best[0] : null;
}

/** Values that several lineages give of one thing. */
function valuesOf(story: Story, slots: readonly Slot[]): Proposal[] {
  return agreedValues(story)
    .map((agreed) => ({ agreed, lineages: lineagesIn(story, agreed.mentions) }))
    .filter(({ lineages }) => lineages >= FEWEST_LINEAGES)
    .sort((a, b) => b.lineages - a.lineages)
    .slice(0, MOST_VALUES)
    .map(({ agreed, lineages }) => {
      const { found } = agreed.mentions[0];
      const touched = slots.find((slot) =>
        slot.readings.some((reading) => reading.mentions.some((mention) => agreed.mentions.some((mine) => mine.found === mention.found))),
      );
      return {
        kind: found.kind as 'quantity' | 'money' | 'date',
        value: kinds[found.kind].show(found.value as never),
        is: null,
        speaker: null,
        about: agreed.about,
        lineages,
        spans: spansOf(story, agreed.mentions),
        others: (touched?.readings ?? [])
          .filter((reading) => !reading.mentions.some((mention) => agreed.mentions.some((mine) => mine.found === mention.found)))
          .map((reading) => ({
            text: reading.text,
            lineages: lineagesIn(story, reading.mentions),
            spans: spansOf(story, reading.mentions),
          })),
      };
    });
}

/** Who says a thing: how many lineages of a story, and where. */
import { placeOf } from '../judge/place.js';
import { isWord } from '../link/known.js';
import type { Mention, Slot, SlotReading, Story } from '../model/link.js';
import type { Other } from '../model/proposal.js';
import type { PlaceSpan } from '../model/report.js';

export const lineagesIn = (story: Story, mentions: readonly Mention[]): number =>
  new Set(mentions.map((mention) => story.lineages[mention.article])).size;

export const spansOf = (story: Story, mentions: readonly Mention[]): PlaceSpan[] =>
  mentions.map(({ article, start, end }) => placeOf(story.articles[article].source, start, end));

export const otherOf = (story: Story, { text, mentions }: Pick<SlotReading, 'text' | 'mentions'>): Other => ({
  text,
  lineages: lineagesIn(story, mentions),
  spans: spansOf(story, mentions),
});

const knownIn = ({ text }: SlotReading): number => text.split(/[\s-]+/).filter((word) => isWord(word.toLowerCase())).length;

/** The reading of a dispute that most lineages carry, and the others; of two equals the one told more often, or spelled in known words. */
export function bestOf(story: Story, { readings }: Slot): { readonly best: SlotReading; readonly rest: readonly SlotReading[] } {
  const support = new Map(readings.map((reading) => [reading, lineagesIn(story, reading.mentions)]));
  const more = (a: SlotReading, b: SlotReading): number =>
    support.get(a)! - support.get(b)! || a.mentions.length - b.mentions.length || knownIn(a) - knownIn(b);
  const best = readings.reduce((a, b) => (more(b, a) > 0 ? b : a));
  return { best, rest: readings.filter((reading) => reading !== best) };
}

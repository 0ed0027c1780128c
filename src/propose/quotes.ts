/** What was said: quotations that several lineages bring. */
import { LIKELY } from '../judge/severity.js';
import type { Found } from '../kinds/kind.js';
import type { Mention, Slot, SlotReading, Story } from '../model/link.js';
import type { Proposal } from '../model/proposal.js';
import { fold } from '../text/fold.js';
import { bestOf, lineagesIn, otherOf, spansOf } from './witnesses.js';

const MOST = 6;
/** Shorter ones are words in quotation marks more often than an utterance. */
const FEWEST_WORDS = 5;

export function proposeQuotes(story: Story, slots: readonly Slot[]): Proposal[] {
  const disputes = slots.filter(({ kind, confidence }) => kind === 'quote' && confidence >= LIKELY).map((slot) => bestOf(story, slot));
  const told = new Set<string>();
  return [...utterancesOf(story).values()]
    .map((mentions) => ({
      mentions,
      dispute: disputes.find(({ best }) => sharesFound(best, mentions)),
      loses: disputes.some(({ rest }) => rest.some((reading) => sharesFound(reading, mentions))),
      lineages: lineagesIn(story, mentions),
    }))
    .filter(({ dispute, loses, lineages }) => !loses && (dispute !== undefined || lineages > 1))
    .sort((a, b) => b.lineages - a.lineages)
    .flatMap(({ mentions, dispute }) => {
      const value = saidIn(mentions[0]);
      const first = dispute?.best.text ?? value.words;
      // One dispute is one fact, however many articles cut the quotation otherwise.
      return told.size < told.add(first).size ? [proposal(story, mentions, dispute?.rest ?? [])] : [];
    })
    .slice(0, MOST);
}

const saidIn = ({ found }: Mention): Found<'quote'>['value'] => (found as Found<'quote'>).value;

const sharesFound = (reading: SlotReading, mentions: readonly Mention[]): boolean =>
  reading.mentions.some(({ found, article }) => mentions.some((mine) => mine.found === found && mine.article === article));

/** Words alone, folded → who quotes them so. */
function utterancesOf(story: Story): Map<string, Mention[]> {
  const utterances = new Map<string, Mention[]>();
  story.articles.forEach((article, index) => {
    for (const found of article.found) {
      if (found.kind !== 'quote') continue;
      const words = fold((found as Found<'quote'>).value.words).match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length < FEWEST_WORDS) continue;
      const key = words.join(' ');
      utterances.set(key, [...(utterances.get(key) ?? []), { article: index, found, start: found.start, end: found.end }]);
    }
  });
  return utterances;
}

function proposal(story: Story, mentions: readonly Mention[], rest: readonly SlotReading[]): Proposal {
  const named = mentions.find((mention) => saidIn(mention).speaker !== null) ?? mentions[0];
  const { words, speaker } = saidIn(named);
  return {
    kind: 'quote',
    // A comma belongs to the sentence around; what a comma cuts short ended there.
    value: words.replace(/[,\s]*$/, '').replace(/(?<=[\p{L}\p{N}])$/u, '.'),
    sentence: null,
    is: null,
    speaker,
    about: [],
    lineages: lineagesIn(story, mentions),
    spans: spansOf(story, mentions),
    others: rest.map((reading) => otherOf(story, reading)),
  };
}

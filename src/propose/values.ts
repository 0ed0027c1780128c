/** Counts, sums and dates of which several lineages tell, alike or each in its way. */
import { LIKELY } from '../judge/severity.js';
import { kinds } from '../kinds/index.js';
import type { Found } from '../kinds/kind.js';
import { agreedValues } from '../link/values.js';
import type { Mention, Slot, Story } from '../model/link.js';
import type { Proposal } from '../model/proposal.js';
import { lemmaOf } from '../text/lemma.js';
import { type Tokens, textOf } from '../text/tokens.js';
import { wordOf } from '../text/words.js';
import { bestOf, lineagesIn, otherOf, spansOf } from './witnesses.js';

const MOST = 20;

type Valued = 'quantity' | 'money' | 'date';
const VALUED: ReadonlySet<string> = new Set<Valued>(['quantity', 'money', 'date']);

export function proposeValues(story: Story, slots: readonly Slot[]): Proposal[] {
  const disputes = slots.filter(({ kind, about, confidence }) => VALUED.has(kind) && about !== undefined && confidence >= LIKELY);
  const disputed = new Set(disputes.flatMap(({ readings }) => readings.flatMap(({ mentions }) => mentions.map(({ found }) => found))));
  const agreed = agreedValues(story)
    .filter(({ mentions }) => lineagesIn(story, mentions) > 1 && !mentions.some(({ found }) => disputed.has(found)))
    .map(({ mentions, about }) => proposal(story, mentions, about, []));
  const open = disputes.map((slot) => {
    const { best, rest } = bestOf(story, slot);
    return proposal(
      story,
      best.mentions,
      slot.about!,
      rest.map((reading) => otherOf(story, reading)),
    );
  });
  return [...open, ...agreed].sort((a, b) => b.lineages - a.lineages).slice(0, MOST);
}

function proposal(story: Story, mentions: readonly Mention[], about: readonly string[], others: Proposal['others']): Proposal {
  const { found, article } = mentions[0];
  const { tokens } = story.articles[article];
  return {
    kind: found.kind as Valued,
    value: kinds[found.kind as Valued].show(found.value as never),
    sentence: null,
    is: null,
    speaker: null,
    about: about
      .filter((word) => !isOwn(found, word))
      .map((word) => asWritten(tokens, found, word))
      .filter(isWord),
    lineages: lineagesIn(story, mentions),
    spans: spansOf(story, mentions),
    others,
  };
}

/** Parts of compounds (*non-life*) and other small words place nothing; names of three letters do. */
const isWord = (word: string): boolean => word.length > 3 || /^\p{Lu}/u.test(word);

/** What is counted places no count: *5 ambulances* about *ambulance*. */
function isOwn({ kind, value }: Found, word: string): boolean {
  if (kind !== 'quantity') return false;
  const nouns = (value as Found<'quantity'>['value']).noun?.split(' ') ?? [];
  return nouns.some((one) => lemmaOf(wordOf(one)) === lemmaOf(wordOf(word)));
}

/** A word as the sentence of the value has it (*Inverness*, *driven*), not as words are compared (*inverness*, *drive*). */
function asWritten(tokens: Tokens, found: Found, word: string): string {
  const lemma = lemmaOf(wordOf(word));
  const s = tokens.sentence[found.first];
  for (let i = tokens.sentences[s]; i < tokens.sentences[s + 1]; i++)
    if (lemmaOf(tokens.word[i]) === lemma && (i < found.first || i >= found.last)) return textOf(tokens, i);
  return word;
}

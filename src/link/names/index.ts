/** Names of one story that are one name in two spellings. A file per way in which spellings differ. */
import type { Slot, Story } from '../../model/link.js';
import { formsOf } from '../forms.js';
import { linkLayouts } from './layouts.js';
import { linkSpellings } from './spellings.js';
import { linkStreets } from './streets.js';
import { linkTwofold } from './twofold.js';

export function linkNames(story: Story): Slot[] {
  const forms = formsOf(story.articles);
  const slots = linkSpellings(forms, story.articles);
  const twofold = linkTwofold(forms, story.articles).filter((slot) => !slots.some((known) => isWithin(slot, known)));
  return [...slots, ...twofold, ...linkLayouts(forms), ...linkStreets(forms)];
}

/** Whether each reading of a slot has a mention in another one: the words are told apart there. */
const isWithin = (slot: Slot, known: Slot): boolean =>
  slot.readings.every(({ mentions }) =>
    mentions.some((one) =>
      known.readings.some((reading) => reading.mentions.some((other) => other.article === one.article && other.start === one.start)),
    ),
  );

/** Names of one story that are one name in two spellings. A file per way in which spellings differ. */
import type { Slot, Story } from '../../model/link.js';
import { formsOf, nameWords } from '../forms.js';
import { linkCapitals } from './capitals.js';
import { linkLayouts } from './layouts.js';
import { linkOneWord } from './one-word.js';
import { linkRegions } from './regions.js';
import { linkShortForms } from './short-forms.js';
import { linkSpellings } from './spellings.js';
import { linkStreets } from './streets.js';
import { linkTwofold } from './twofold.js';

export function linkNames(story: Story): Slot[] {
  const forms = formsOf(story.articles);
  const slots = linkSpellings(forms, story.articles);
  const twofold = linkTwofold(forms, story.articles).filter((slot) => !slots.some((known) => isWithin(slot, known)));
  const written = [
    ...linkShortForms(story.articles),
    ...linkLayouts(forms, story.articles),
    ...linkCapitals(forms, story.articles),
    ...linkOneWord(forms, story.articles),
  ].filter((slot) => !slots.some((known) => isToldBy(slot, known)));
  return [...slots, ...twofold, ...written, ...linkStreets(forms), ...linkRegions(story.articles)];
}

/** Whether another slot tells of the same words, each in a reading of its own. */
function isToldBy(slot: Slot, known: Slot): boolean {
  const told = slot.readings.map(({ text }) =>
    known.readings.findIndex((other) => nameWords(other.text).join(' ') === nameWords(text).join(' ')),
  );
  return !told.includes(-1) && new Set(told).size === told.length;
}

/** Whether the given names or the family names of a slot are told apart elsewhere: each in another reading of one slot. */
function isWithin(slot: Slot, known: Slot): boolean {
  const [a, b] = slot.readings.map(({ text }) => nameWords(text));
  const has = (word: string | undefined, i: number): boolean => word !== undefined && nameWords(known.readings[i].text).includes(word);
  const areHeld = (x: string | undefined, y: string | undefined): boolean =>
    known.readings.some((_, i) => has(x, i) && known.readings.some((__, k) => k !== i && has(y, k)));
  return areHeld(a[0], b[0]) || areHeld(a.at(-1), b.at(-1));
}

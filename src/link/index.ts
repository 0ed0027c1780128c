/** Everything on which the articles of a story disagree. A file per kind of slot; the order is the order of this list. */
import type { Slot, Story } from '../model/link.js';
import { linkAges } from './ages.js';
import { linkNames } from './names/index.js';
import { peopleOf } from './people.js';
import { linkQuotes } from './quotes.js';
import { linkRoles } from './roles.js';
import { linkTelephones } from './telephones.js';
import { linkTerms } from './terms.js';
import { linkValues } from './values.js';

export function linkStory(story: Story): Slot[] {
  const people = peopleOf(story);
  const names = linkNames(story);
  return [
    ...names,
    ...linkAges(story, people),
    ...linkRoles(story, people),
    ...linkValues(story),
    ...linkQuotes(story),
    ...linkTelephones(story),
    ...linkTerms(story).filter((term) => !isTold(term, names)),
  ];
}

/** A slip inside a name is told once, as one of the name. */
function isTold(term: Slot, names: readonly Slot[]): boolean {
  const rarest = term.readings.reduce((x, y) => (y.mentions.length < x.mentions.length ? y : x));
  return rarest.mentions.every((mention) =>
    names.some(({ readings }) =>
      readings.some(({ mentions }) =>
        mentions.some((name) => name.article === mention.article && name.start <= mention.start && mention.end <= name.end),
      ),
    ),
  );
}

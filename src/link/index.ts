/** Everything on which the articles of a story disagree. A file per kind of slot; the order is the order of this list. */
import type { Slot, Story } from '../model/link.js';
import { linkAges } from './ages.js';
import { linkNames } from './names/index.js';
import { peopleOf } from './people.js';
import { linkQuotes } from './quotes.js';
import { linkRoles } from './roles.js';
import { linkTerms } from './terms.js';
import { linkValues } from './values.js';

export function linkStory(story: Story): Slot[] {
  const people = peopleOf(story);
  return [
    ...linkNames(story),
    ...linkAges(story, people),
    ...linkRoles(story, people),
    ...linkValues(story),
    ...linkQuotes(story),
    ...linkTerms(story),
  ];
}

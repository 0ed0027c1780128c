/** Everything on which the articles of a story disagree. A file per kind of slot; the order is the order of this list. */
import type { Slot, Story } from '../model/link.js';
import { linkAges } from './ages.js';
import { linkLoneAges } from './lone-ages.js';
import { linkNames } from './names/index.js';
import { withoutPatterns } from './patterns.js';
import { peopleOf } from './people.js';
import { linkQuotes } from './quotes.js';
import { linkRoles } from './roles.js';
import { linkTelephones } from './telephones.js';
import { linkTerms } from './terms.js';
import { linkValues } from './values.js';

export function linkStory(story: Story): Slot[] {
  const people = peopleOf(story);
  const names = linkNames(story);
  const ages = linkAges(story, people);
  const lone = linkLoneAges(story, people).filter((one) => !ages.some((age) => isSameAge(one, age)));
  const values = linkValues(story);
  return withoutPatterns(story, [
    ...names,
    ...ages,
    ...lone.filter((one) => !values.some((value) => value.confidence >= one.confidence && areAlike(value, one))),
    ...linkRoles(story, people),
    ...values.filter((value) => !lone.some((one) => one.confidence > value.confidence && areAlike(value, one))),
    ...linkQuotes(story),
    ...linkTelephones(story),
    ...linkTerms(story).filter((term) => !isTold(term, names)),
  ]);
}

/** What is told of a person by name need not be told of whoever goes unnamed. */
const isSameAge = (lone: Slot, age: Slot): boolean =>
  lone.subject === age.subject && lone.readings.every(({ text }) => age.readings.some((known) => known.text === text));

/** Ages of one mention each that two ways of linking hold against each other are told once, by the surer of them. */
const areAlike = (a: Slot, b: Slot): boolean =>
  a.kind === b.kind &&
  a.readings.every(({ mentions }) =>
    mentions.some((x) => b.readings.some((reading) => reading.mentions.some((y) => x.article === y.article && x.start === y.start))),
  );

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

/** How old persons are, as plain sentences: an age means something only on somebody. */
import type { Found } from '../kinds/kind.js';
import { bearerOf, isAge } from '../link/bearers.js';
import { type Person, peopleOf } from '../link/people.js';
import type { Mention, Story } from '../model/link.js';
import type { Proposal } from '../model/proposal.js';
import { lineagesIn, otherOf, spansOf } from './witnesses.js';

const MOST = 8;

/** Ages that several lineages give, or that they dispute. */
export function proposeAges(story: Story): Proposal[] {
  return [...agesOf(story)]
    .filter(([, ages]) => ages.size > 1 || [...ages.values()].some((mentions) => lineagesIn(story, mentions) > 1))
    .map(([person, ages]) => proposal(story, person, ages))
    .sort((a, b) => b.lineages - a.lineages)
    .slice(0, MOST);
}

/** Person → age in years → who gives it. */
function agesOf(story: Story): Map<Person, Map<string, Mention[]>> {
  const people = peopleOf(story);
  const persons = new Map<Person, Map<string, Mention[]>>();
  story.articles.forEach((article, index) => {
    for (const found of article.found) {
      const bearer = isAge(found) ? bearerOf(article, found) : null;
      const person = bearer && people.personOf(index, bearer.name);
      const years = person && yearsOf(found as Found<'quantity'>);
      if (!person || years === null) continue;
      const ages = persons.get(person) ?? new Map<string, Mention[]>();
      persons.set(person, ages.set(years, [...(ages.get(years) ?? []), { article: index, found, start: found.start, end: found.end }]));
    }
  });
  return persons;
}

/** An age told as one number of whole years. */
function yearsOf({ value }: Found<'quantity'>): string | null {
  return value.approx === null && value.number !== null && /^\d+$/.test(value.number) ? value.number : null;
}

function proposal(story: Story, { name }: Person, ages: ReadonlyMap<string, Mention[]>): Proposal {
  const [[years, mentions], ...rest] = [...ages].sort((a, b) => lineagesIn(story, b[1]) - lineagesIn(story, a[1]));
  return {
    kind: 'quantity',
    value: `${years} years old`,
    sentence: `${name} is ${years} years old.`,
    is: null,
    speaker: null,
    about: [],
    lineages: lineagesIn(story, mentions),
    spans: spansOf(story, mentions),
    others: rest.map(([text, others]) => otherOf(story, { text, mentions: others })),
  };
}

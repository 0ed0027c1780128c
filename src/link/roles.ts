/** The posts that articles give one person. */
import type { Found } from '../kinds/kind.js';
import { role as roles, sameRoleOtherWords } from '../kinds/role/index.js';
import { readRole } from '../kinds/role/reading.js';
import type { Mention, Slot, Story } from '../model/link.js';
import type { Extracted } from '../model/source.js';
import type { People, Person } from './people.js';

/** How sure two wordings of one post are worth an editor's time. */
const OTHER_WORDS = 0.65;

interface Held {
  readonly mention: Mention;
  readonly found: Found<'role'>;
}

/** Posts given in other words, or other posts, for one person of a story. */
export function linkRoles(story: Story, people: People): Slot[] {
  const held = new Map<Person, Held[]>();
  story.articles.forEach((article, index) => {
    for (const found of article.found) {
      if (found.kind !== 'role') continue;
      const role = found as Found<'role'>;
      const person = holderOf(article, role, index, people);
      if (!person) continue;
      const one = { found: role, mention: { article: index, found, start: found.start, end: found.end } };
      held.set(person, [...(held.get(person) ?? []), one]);
    }
  });
  return [...held].flatMap(([person, list]) => slotsOf(story, person, list));
}

function holderOf(article: Extracted, role: Found<'role'>, index: number, people: People): Person | null {
  if (role.value.holder === null) return null;
  const name = article.found.find(
    (one) => one.kind === 'name' && (one as Found<'name'>).value.full === role.value.holder && Math.abs(one.first - role.first) < 20,
  );
  return name ? people.personOf(index, name as Found<'name'>) : null;
}

function slotsOf(story: Story, person: Person, list: readonly Held[]): Slot[] {
  for (const a of list)
    for (const b of list) {
      if (a.mention.article >= b.mention.article || story.lineages[a.mention.article] === story.lineages[b.mention.article]) continue;
      const judged = judge(a.found, b.found);
      if (!judged) continue;
      // An article that gives both knows both to be right.
      if (givesBoth(list, a.found, b.found)) continue;
      return [slotOf(person, list, a, b, judged)];
    }
  return [];
}

/** Words for what somebody does rather than for a post: *prosecutor* is said of a lead prosecutor and of an assistant district attorney. */
const CALLINGS = new Set(
  'prosecutor attorney lawyer counsel adviser advisor aide spokesman spokeswoman spokesperson producer detective investigator officer official analyst editor reporter correspondent lieutenant sergeant captain coach player executive'.split(
    ' ',
  ),
);

/** One of the two heads is a calling: then another level or another word for it is no other post. */
const isCalling = (a: Found<'role'>, b: Found<'role'>): boolean =>
  [a, b].some(({ value }) => {
    const { head, area } = readRole(value.role);
    return head !== null && CALLINGS.has(head) && area.length === 0;
  });

function judge(a: Found<'role'>, b: Found<'role'>): { confidence: number; because: readonly string[] } | null {
  if (isOtherWords(a, b) && !isCalling(a, b)) return { confidence: OTHER_WORDS, because: roles.compare(a.value, b.value).because };
  const compared = roles.compare(a.value, b.value);
  if (compared.verdict !== 'different' || isCalling(a, b)) return null;
  return { confidence: 0.85 * (compared.confidence ?? 1), because: compared.because };
}

/** One post by two heads (*chief*, *head*), whatever else the fuller form says. */
function isOtherWords(a: Found<'role'>, b: Found<'role'>): boolean {
  return (
    sameRoleOtherWords(a.value, b.value) ||
    (roles.compare(a.value, b.value).verdict === 'compatible' && readRole(a.value.role).head !== readRole(b.value.role).head)
  );
}

function givesBoth(list: readonly Held[], a: Found<'role'>, b: Found<'role'>): boolean {
  const by = (like: Found<'role'>) =>
    new Set(
      list
        .filter(
          (one) => ['same', 'compatible'].includes(roles.compare(like.value, one.found.value).verdict) && !isOtherWords(like, one.found),
        )
        .map((one) => one.mention.article),
    );
  const withA = by(a);
  return [...by(b)].some((article) => withA.has(article));
}

function slotOf(person: Person, list: readonly Held[], a: Held, b: Held, judged: { confidence: number; because: readonly string[] }): Slot {
  const like = (one: Held) =>
    list.filter((other) => other.found.value.role.toLowerCase() === one.found.value.role.toLowerCase()).map((other) => other.mention);
  const reading = (one: Held) => ({ text: one.found.value.role, value: one.found.value, mentions: like(one) });
  return {
    kind: 'role',
    subject: `role of ${person.name}`,
    readings: [reading(a), reading(b)],
    outcome: 'conflict',
    confidence: judged.confidence,
    message: `Articles disagree on the role of ${person.name}: "${a.found.value.role}" or "${b.found.value.role}"`,
    because: [`both are said of ${person.name}`, ...judged.because],
    evidence: [],
  };
}

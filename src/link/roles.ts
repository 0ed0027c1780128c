/** The posts that articles give one person. */
import type { Found } from '../kinds/kind.js';
import { areOfOtherBodies, role as roles, sameRoleOtherWords } from '../kinds/role/index.js';
import { type RoleReading, readRole } from '../kinds/role/reading.js';
import type { Mention, Slot, Story } from '../model/link.js';
import type { Extracted } from '../model/source.js';
import { lemmaOf } from '../text/lemma.js';
import { isPerson } from '../text/senses.js';
import { LOWER } from '../text/tokens.js';
import { wordOf } from '../text/words.js';
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
      if (!person || isOneOfTwo(article, role) || isLeft(article, role)) continue;
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

/** *Deputy manager and communications director Ann Cole*: the second post of two, of which the first is not read. */
function isOneOfTwo({ tokens, found }: Extracted, { first }: Found<'role'>): boolean {
  const before = first - 2;
  if (before < 0 || tokens.word[first - 1] !== AND) return false;
  return tokens.shape[before] === LOWER && isPerson(lemmaOf(tokens.word[before], 'noun')) && !found.some(({ last }) => last === before + 1);
}

const [AND, TO] = ['and', 'to'].map(wordOf);
const RAISES = new Set('elevate promote raise demote'.split(' ').map(wordOf));
const NAMES = new Set('name appoint pick tap choose select nominate'.split(' ').map(wordOf));
const SERVES = new Set('serve act become be replace succeed lead'.split(' ').map(wordOf));
const NEAR_RAISE = 3;
const NEAR_NAME = 6;

/** *Elevated his chief of staff, Ann Cole, to deputy director*, *named Ann Cole, the deputy director, to serve as …*: the post that she leaves. */
function isLeft({ tokens: { word, sentence, sentences } }: Extracted, { first, last }: Found<'role'>): boolean {
  const from = sentences[sentence[first]];
  const to = sentences[sentence[first] + 1];
  const isBehind = (verbs: ReadonlySet<number>, within: number): boolean => {
    for (let i = Math.max(from, first - within); i < first; i++) if (verbs.has(lemmaOf(word[i], 'verb'))) return true;
    return false;
  };
  const [raised, named] = [isBehind(RAISES, NEAR_RAISE), isBehind(NAMES, NEAR_NAME)];
  if (!raised && !named) return false;
  for (let i = last; i < to; i++) if (word[i] === TO && (raised || (i + 1 < to && SERVES.has(lemmaOf(word[i + 1], 'verb'))))) return true;
  return false;
}

function slotsOf(story: Story, person: Person, list: readonly Held[]): Slot[] {
  for (const a of list)
    for (const b of list) {
      if (a.mention.article >= b.mention.article || story.lineages[a.mention.article] === story.lineages[b.mention.article]) continue;
      const judged = judge(a.found, b.found);
      if (!judged) continue;
      // An article that gives both knows both to be right.
      if (givesBoth(list, a.found, b.found)) continue;
      return [slotOf(story, person, list, a, b, judged)];
    }
  return [];
}

/** Words for what somebody does rather than for a post: *prosecutor* is said of a lead prosecutor and of an assistant district attorney. */
const CALLINGS = new Set(
  'prosecutor attorney lawyer counsel adviser advisor aide spokesman spokeswoman spokesperson producer detective investigator officer agent official analyst editor reporter correspondent lieutenant sergeant captain coach player executive'.split(
    ' ',
  ),
);

/** By two words, whoever stands by somebody with advice and help. */
const HELPERS = new Set('adviser advisor aide assistant counselor counsellor consultant strategist'.split(' '));

/** One of the two heads is a calling: then another level or another word for it is no other post. Nor are two of the police, whatever is added to them. */
function isCalling(a: Found<'role'>, b: Found<'role'>): boolean {
  const [x, y] = [a, b].map(({ value }) => readRole(value.role));
  const isOne = ({ head }: RoleReading): boolean => head !== null && CALLINGS.has(head);
  if (HELPERS.has(x.head ?? '') && HELPERS.has(y.head ?? '')) return true;
  if ((isOne(x) && x.area.length === 0) || (isOne(y) && y.area.length === 0)) return true;
  return isOne(x) && isOne(y) && x.head !== y.head && x.sort === 'rank' && y.sort === 'rank';
}

/** Written small, whoever has the command, of whatever rank: *the ship's commander, Capt. Ann Cole*. */
const IN_COMMAND = /(?:^|\s)commander$/;
const isInCommand = (a: Found<'role'>, b: Found<'role'>): boolean =>
  IN_COMMAND.test(a.value.role) !== IN_COMMAND.test(b.value.role) && readRole(a.value.role).head !== readRole(b.value.role).head;

/** Words that put a post below another: a deputy or an assistant told as the full one, or the other way round. */
const BELOW = new Set(['deputy', 'assistant', 'vice', 'associate', 'junior', 'under']);
/** What areas of work that differ are worth in a post that is no public office: most are two ways to say what somebody runs. */
const OTHER_AREA = 0.5;

function judge(a: Found<'role'>, b: Found<'role'>): { confidence: number; because: readonly string[] } | null {
  if (isCalling(a, b) || isInCommand(a, b)) return null;
  if (isWithin(a, b) || isWithin(b, a)) return null;
  const compared = roles.compare(a.value, b.value);
  if (isOtherWords(a, b)) return { confidence: OTHER_WORDS, because: compared.because };
  if (compared.verdict !== 'different') return null;
  const [x, y] = [readRole(a.value.role), readRole(b.value.role)];
  // A post is left one day, and one has posts in several bodies, or one that goes by several names (*the group*).
  if (x.notNow !== y.notNow || areOfOtherBodies(a.value, b.value)) return null;
  // Whoever acts for somebody has a post of their own.
  if (isActing(x) !== isActing(y) && x.area.join(' ') !== y.area.join(' ')) return null;
  const sameHead = x.head === y.head && bodiesMeet(a, b);
  if (sameHead && x.area.join('') === y.area.join('') && (below(x) === below(y) || x.head === 'justice')) return null;
  if (!sameHead && isOnePlace(a, b, x, y)) return { confidence: OTHER_HEAD, because: compared.because };
  if (sameHead && below(x) === below(y) && x.sort !== 'office') return { confidence: OTHER_AREA, because: compared.because };
  return { confidence: 0.85 * (compared.confidence ?? 1), because: compared.because };
}

/** *Manager and director*, *director*: two posts that one article gives at once. */
const isWithin = ({ value: { role } }: Found<'role'>, { value: { role: both } }: Found<'role'>): boolean =>
  both.startsWith(`${role} and `) || both.endsWith(` and ${role}`);

const isActing = ({ levels }: RoleReading): boolean => levels.some((level) => level === 'acting' || level === 'interim');

/** How far below a post another one is put, in words: *deputy associate*. A court calls each of its justices an associate, and nobody else does. */
const below = ({ levels }: RoleReading): string => levels.filter((level) => BELOW.has(level)).join(' ');
/** Two heads of one area in one body, each named: *campaign manager*, *campaign chairman*. */
const isOnePlace = (a: Found<'role'>, b: Found<'role'>, x: RoleReading, y: RoleReading): boolean =>
  a.value.of !== null &&
  a.value.of.toLowerCase() === b.value.of?.toLowerCase() &&
  x.area.length > 0 &&
  x.area.join(' ') === y.area.join(' ');
const OTHER_HEAD = 0.65;
/** Not both say of what body, or of the same one. */
const bodiesMeet = (a: Found<'role'>, b: Found<'role'>): boolean =>
  a.value.of === null || b.value.of === null || a.value.of.toLowerCase() === b.value.of.toLowerCase();

/**
 * One post by two words for who leads (*operations chief*, *head of operations*), each with what is led: *CEO* and *chief
 * executive* are no news, nor are a chairman and a chair.
 */
function isOtherWords(a: Found<'role'>, b: Found<'role'>): boolean {
  const [x, y] = [readRole(a.value.role), readRole(b.value.role)];
  if (x.head === y.head || x.area.length === 0 || y.area.length === 0 || ![x, y].every(({ head }) => LEADERS.has(head ?? ''))) return false;
  return sameRoleOtherWords(a.value, b.value) || roles.compare(a.value, b.value).verdict === 'compatible';
}

/** Heads that say no more than who leads; a *boss* is whoever is called otherwise elsewhere. */
const LEADERS = new Set(['head', 'chief', 'director', 'leader', 'manager', 'lead', 'supervisor', 'superintendent']);

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

function slotOf(
  story: Story,
  person: Person,
  list: readonly Held[],
  a: Held,
  b: Held,
  judged: { confidence: number; because: readonly string[] },
): Slot {
  const like = (one: Held) =>
    list.filter((other) => other.found.value.role.toLowerCase() === one.found.value.role.toLowerCase()).map((other) => other.mention);
  // Where the same words are of two bodies, the bodies are told with them.
  const alike = a.found.value.role.toLowerCase() === b.found.value.role.toLowerCase();
  const textOf = ({ found, mention }: Held): string =>
    alike ? story.articles[mention.article].tokens.text.slice(found.start, found.end) : found.value.role;
  const reading = (one: Held) => ({ text: textOf(one), value: one.found.value, mentions: alike ? [one.mention] : like(one) });
  return {
    kind: 'role',
    subject: `role of ${person.name}`,
    readings: [reading(a), reading(b)],
    outcome: 'conflict',
    confidence: judged.confidence,
    message: `Articles disagree on the role of ${person.name}: "${textOf(a)}" or "${textOf(b)}"`,
    because: [`both are said of ${person.name}`, ...judged.because],
    evidence: [],
  };
}

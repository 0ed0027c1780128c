/**
 * Ages told of one person whom an article need not name: *a 17-year-old boy was killed*, *the victim, 18, died*. Where each of two articles
 * tells the age of one person alone who came to harm, or of one alone who is held for it, it is the same person.
 */
import type { Found, QuantityValue } from '../kinds/kind.js';
import type { Sex } from '../kinds/name/index.js';
import type { Mention, Slot, SlotReading, Story } from '../model/link.js';
import type { Extracted } from '../model/source.js';
import { lemmaOf } from '../text/lemma.js';
import { isPerson } from '../text/senses.js';
import { areSeveral } from '../text/several.js';
import { type Tokens, WORD } from '../text/tokens.js';
import { addTimes, type Borne, yearsOf } from './ages.js';
import { bearerOf, isAge, isOfToday } from './bearers.js';
import { Ledger } from './bits.js';
import type { People, Person } from './people.js';
import { joined, NOTHING, SIDES, type Side, sexOf, toldByName, toldOf } from './victims.js';
import { weights } from './weights.js';

const W = weights.loneAges;

/** An age, who it is said of, and what is told of them. */
interface Aged extends Borne {
  readonly person: Person | null;
  readonly sex: Sex | null;
  readonly side: Side | null;
}

/** A victim, or a suspect, to whom two articles give different ages, where neither tells of another. */
export function linkLoneAges(story: Story, people: People): Slot[] {
  const all = story.articles.map((article, index) => agedIn(article, index, people));
  if (all.filter((list) => list.some(({ side }) => side !== null)).length < 2) return [];
  const years = all.map((list) => new Set(list.map((one) => one.years)));
  const names = new NameSets(story);
  return SIDES.flatMap((side) => {
    const soles = all.map((list, index) => soleOf(story.articles[index], list, side)).filter((one) => one !== null);
    return pairsOf(soles, years, names).flatMap(([a, b]) => slotOf(story, side, soles, a, b) ?? []);
  });
}

function agedIn(article: Extracted, index: number, people: People): Aged[] {
  const { tokens } = article;
  const ages = article.found.filter((found): found is Found<'quantity'> => isAge(found) && !isOfToday(article, found));
  const names = new Map(ages.map((age) => [age, bearerOf(article, age)?.name ?? null]));
  const personOf = (age: Found<'quantity'>): Person | null => {
    const name = names.get(age);
    return name ? people.personOf(index, name) : null;
  };
  const told = toldByName(article, index, people, new Set(ages.flatMap((age) => personOf(age) ?? [])));
  return ages.flatMap((age): Aged[] => {
    const years = yearsOf(age.value);
    if (years === null) return [];
    const name = names.get(age);
    const person = personOf(age);
    const first = name ? Math.min(age.first, name.first) : nounBefore(tokens, age.first);
    const last = Math.max(age.last, name?.last ?? 0);
    const { side, isDead } = joined(toldOf(tokens, first, last), (person && told.get(person)) ?? NOTHING);
    return [{ article: index, age, years, isDead, person, sex: sexOf(tokens, first, last), side }];
  });
}

/** *A boy, 11, was shot*: the token of the noun before an age between commas, or the age's own. */
function nounBefore({ word, type, text, start }: Tokens, first: number): number {
  const isApart = first > 1 && text[start[first - 1]] === ',' && type[first - 2] === WORD;
  return isApart && isPerson(lemmaOf(word[first - 2], 'noun')) ? first - 2 : first;
}

/** The one victim, or the one suspect, whose age an article tells, where it tells of one happening. */
interface Sole {
  readonly article: number;
  readonly years: number;
  readonly sex: Sex | null;
  readonly person: Person | null;
  readonly isDead: boolean;
  readonly ages: readonly Aged[];
}

function soleOf({ tokens }: Extracted, list: readonly Aged[], side: Side): Sole | null {
  const of = list.filter((one) => one.side === side);
  const lead = isOneAge(of) ? of : of.filter(({ isDead }) => isDead);
  if (!isOneAge(lead) || list.some(({ age }) => isAmongSeveral(tokens, age))) return null;
  const [{ years, article }] = lead;
  const ages = list.filter((one) => one.years === years);
  const [sexes, persons] = [new Set(ages.flatMap(({ sex }) => sex ?? [])), new Set(ages.flatMap(({ person }) => person ?? []))];
  // Two people of one age, or one who is both.
  if (sexes.size > 1 || persons.size > 1 || ages.some((one) => one.side !== null && one.side !== side)) return null;
  return { article, years, sex: [...sexes][0] ?? null, person: [...persons][0] ?? null, isDead: ages.some(({ isDead }) => isDead), ages };
}

const isOneAge = (list: readonly Aged[]): boolean => list.length > 0 && list.every(({ years }) => years === list[0].years);

const isAmongSeveral = (tokens: Tokens, { first }: Found): boolean =>
  areSeveral(tokens, tokens.sentences[tokens.sentence[first]], tokens.sentences[tokens.sentence[first] + 1]);

/** Of each two ages, two articles that may tell them of one person; no article tells both. */
function pairsOf(soles: readonly Sole[], years: readonly ReadonlySet<number>[], names: NameSets): [Sole, Sole][] {
  const byYears = [...new Set(soles.map((one) => one.years))].map((age) => soles.filter((one) => one.years === age));
  return byYears.flatMap((mine, i) =>
    byYears.slice(i + 1).flatMap((theirs): [Sole, Sole][] => {
      if (Math.abs(mine[0].years - theirs[0].years) > W.farthest) return [];
      if (years.some((set) => set.has(mine[0].years) && set.has(theirs[0].years))) return [];
      for (const a of mine.slice(0, MOST_TRIED))
        for (const b of theirs.slice(0, MOST_TRIED))
          if (mayBeOne(a, b) && names.shared(a.article, b.article) >= W.fewestNames) return [[a, b]];
      return [];
    }),
  );
}

/** Articles of one age that are held against those of another until two are of one person. */
const MOST_TRIED = 10;

/** Not both named: two persons have two names, and the ages of one are held together by it. */
const mayBeOne = (a: Sole, b: Sole): boolean => (a.sex ?? b.sex) === (b.sex ?? a.sex) && (a.person === null || b.person === null);

/** The names of each article, to tell whether two articles are of one happening. */
class NameSets {
  private readonly sets: (ReadonlySet<string> | undefined)[] = [];

  constructor(private readonly story: Story) {}

  shared(a: number, b: number): number {
    let count = 0;
    const other = this.of(b);
    for (const name of this.of(a)) if (other.has(name)) count++;
    return count;
  }

  private of(article: number): ReadonlySet<string> {
    return (this.sets[article] ??= new Set(
      this.story.articles[article].found.flatMap((found) => (found.kind === 'name' ? (found as Found<'name'>).value.full : [])),
    ));
  }
}

/** Null where the dates of the articles explain the difference, or it is hardly one person. */
function slotOf(story: Story, side: Side, soles: readonly Sole[], a: Sole, b: Sole): Slot | null {
  const ledger = new Ledger().weigh(`each article tells the age of one ${side}`, W, 'sole');
  if (a.sex !== null && a.sex === b.sex) ledger.weigh(`both are ${a.sex}`, W, 'sameSex');
  if (a.isDead && b.isDead) ledger.weigh('both died', W, 'bothDied');
  if (a.person === null && b.person === null) ledger.weigh('neither is named', W, 'neitherNamed');
  const same = (one: Sole): Aged[] => soles.filter(({ years }) => years === one.years).flatMap(({ ages }) => ages);
  const [mine, theirs] = [same(a), same(b)];
  if (addTimes(ledger, story, [...mine, ...theirs]) || ledger.probability < W.least) return null;
  const who = (a.person ?? b.person)?.name ?? `the ${side}`;
  return {
    kind: 'quantity',
    subject: `age of ${who}`,
    readings: [readingOf(mine), readingOf(theirs)],
    outcome: 'conflict',
    confidence: Math.min(W.most, ledger.probability),
    message: `Articles disagree on the age of ${who}: ${a.years} or ${b.years}`,
    because: ledger.reasons(),
    evidence: ledger.sorted(),
  };
}

function readingOf(ages: readonly Aged[]): SlotReading {
  const mentions = ages.map(({ article, age }): Mention => ({ article, found: age, start: age.start, end: age.end }));
  return { text: String(ages[0].years), value: mentions[0].found.value as QuantityValue, mentions };
}

/** Ages of persons: an age means something only on somebody. */
import type { Found, QuantityValue } from '../kinds/kind.js';
import type { Mention, Slot, SlotReading, Story } from '../model/link.js';
import type { Extracted } from '../model/source.js';
import { wordOf } from '../text/words.js';
import { bearerOf, isAge, isOfToday, isTurned, namesOf } from './bearers.js';
import { Ledger } from './bits.js';
import type { People, Person } from './people.js';
import { toldByName } from './victims.js';
import { weights } from './weights.js';

const W = weights.ages;

const words = (list: string): Set<number> => new Set(list.split(' ').map(wordOf));

/** Ages further apart than this inside one article are of two persons of one name. */
const LONGEST_SLIP = 5;

/** An age of somebody, in whole years. */
export interface Borne {
  readonly article: number;
  readonly age: Found<'quantity'>;
  readonly years: number;
  /** Whether the article tells of the person's death. */
  readonly isDead: boolean;
  /** Whether the article has one word of the person's name, and others have the rest. */
  readonly isByWord?: boolean;
}

const besideCache = new WeakMap<Extracted, Map<Found, number>>();

/** The whole years that stand beside the names of an article. */
export function agesBeside(article: Extracted): ReadonlyMap<Found, number> {
  let beside = besideCache.get(article);
  if (beside) return beside;
  besideCache.set(article, (beside = new Map()));
  for (const found of article.found) {
    const years = isAge(found) ? yearsOf(found.value) : null;
    const bearer = years === null ? null : bearerOf(article, found);
    if (bearer && years !== null) beside.set(bearer.name, years);
  }
  return beside;
}

/** A person's ages, and what is held for and against their disagreeing. */
export interface Ages {
  readonly person: Person;
  readonly ages: readonly Borne[];
  readonly ledger: Ledger;
}

/** Less sure ages are of two persons of one name. */
const LEAST = 0.3;

/** Persons given different ages. */
export const linkAges = (story: Story, people: People): Slot[] =>
  agesOf(story, people)
    .filter(({ ledger }) => ledger.probability >= LEAST)
    .map(slotOf);

/** Persons given different ages that no birthday between dated articles explains. */
export function agesOf(story: Story, people: People): Ages[] {
  const borne = new Map<Person, Borne[]>();
  const lone = new LoneNames(story, people);
  story.articles.forEach((article, index) => {
    for (const found of article.found) {
      if (!isAge(found) || isOfToday(article, found)) continue;
      const years = yearsOf(found.value);
      const bearer = years === null ? null : bearerOf(article, found);
      if (!bearer || years === null) continue;
      const known = people.personOf(index, bearer.name);
      const byWord = known ? null : lone.bearerOf(bearer.name);
      const person = known ?? byWord ?? lone.personOf(bearer.name);
      if (!person) continue;
      const list = borne.get(person);
      const one = { article: index, age: found, years, isDead: false, isByWord: byWord !== null };
      if (list) list.push(one);
      else borne.set(person, [one]);
    }
  });
  const disputed = new Map([...borne].filter(([, ages]) => ages.some(({ years }) => years !== ages[0].years)));
  const told = story.articles.map((article, index) => toldByName(article, index, people, new Set(disputed.keys())));
  return [...disputed].flatMap(([person, ages]) => {
    const named = ages.map((one) => ({ ...one, isDead: told[one.article].get(person)?.isDead ?? false }));
    const all = [...named, ...unnamed(story, people, person, ages)];
    const ledger = judge(story, person, all);
    return ledger ? [{ person, ages: all, ledger }] : [];
  });
}

/** Persons whom an article names with one word. */
class LoneNames {
  /** By word of a longer name: who bears it; null where a second one does, or somebody who is no person. */
  private bearers: ReadonlyMap<string, Person | null> | undefined;
  private readonly persons = new Map<string, Person>();

  constructor(
    private readonly story: Story,
    private readonly people: People,
  ) {}

  /** Somebody whom no article of the story names with more than one word. */
  personOf({ value: { full, type } }: Found<'name'>): Person | null {
    if (!ONE_WORD.test(full) || type !== 'person' || this.words.has(full)) return null;
    let person = this.persons.get(full);
    if (!person) this.persons.set(full, (person = { id: this.people.persons.length + this.persons.size, name: full }));
    return person;
  }

  /** The one person of the story whose full name, in other articles, has the word. */
  bearerOf({ value: { full, type } }: Found<'name'>): Person | null {
    return ONE_WORD.test(full) && type === 'person' ? (this.words.get(full) ?? null) : null;
  }

  private get words(): ReadonlyMap<string, Person | null> {
    if (this.bearers) return this.bearers;
    const bearers = new Map<string, Person | null>();
    this.story.articles.forEach((article, index) => {
      for (const name of namesOf(article)) {
        const person = name.value.full.includes(' ') ? (this.people.personOf(index, name) ?? this.calledBy(name.value.full)) : null;
        for (const word of severalOf(name.value.full)) bearers.set(word, bearers.has(word) && bearers.get(word) !== person ? null : person);
      }
    });
    return (this.bearers = bearers);
  }

  /** *Fisherman Ivan Tarn*, all capitals in a heading: whose name it ends with. */
  private calledBy(full: string): Person | null {
    return this.people.persons.find(({ name }) => full.endsWith(` ${name}`)) ?? null;
  }
}

const ONE_WORD = /^\p{Lu}\p{Ll}+$/u;
const severalOf = (full: string): string[] => (full.includes(' ') ? full.split(/[\s-]+/) : []);

/** *The 2-year-old girl* of an article that names the person, at one of the ages that the person is given. */
function unnamed(story: Story, people: People, person: Person, ages: readonly Borne[]): Borne[] {
  const values = new Set(ages.map((age) => age.years));
  if (values.size < 2) return [];
  return story.articles.flatMap((article, index) => {
    if (!namesOf(article).some((name) => people.personOf(index, name) === person)) return [];
    return article.found.flatMap((found): Borne[] => {
      if (!isAge(found) || isTurned(article, found)) return [];
      if (ages.some((age) => age.article === index && age.age === found) || bearerOf(article, found)) return [];
      const years = yearsOf(found.value);
      return years !== null && values.has(years) ? [{ article: index, age: found, years, isDead: false }] : [];
    });
  });
}

/** Whole years; months and ranges are another matter. */
export function yearsOf(value: QuantityValue): number | null {
  if (value.number === null || value.approx !== null) return null;
  const years = Number(value.number);
  return Number.isInteger(years) ? years : null;
}

const FARTHEST = 25;
const NEAR = 10;

/** Whether one age may be the other misheard or mistyped: near it, or with one of its digits in place, or with its digits swapped. */
function isSlipOf(a: number, b: number): boolean {
  if (Math.abs(a - b) <= NEAR) return true;
  const [x, y] = [String(a), String(b)];
  return x.length === y.length && ([...x].some((digit, i) => digit === y[i]) || x === [...y].reverse().join(''));
}

const yearsIn = (ages: readonly Borne[]): number[] => [...new Set(ages.map((age) => age.years))].sort((a, b) => a - b);

/** Null where the ages are one, or years between the articles explain them. */
function judge(story: Story, person: Person, ages: readonly Borne[]): Ledger | null {
  const values = yearsIn(ages);
  if (values.length < 2) return null;
  const ledger = new Ledger().weigh('prior', W, 'prior').weigh(`both ages stand beside the name "${person.name}"`, W, 'besideName');
  const spread = values[values.length - 1] - values[0];
  if (spread > FARTHEST || values.some((years) => !isSlipOf(years, values[0])))
    ledger.weigh(`${spread} years apart: perhaps two people of one name`, W, 'farApart');
  if (addTimes(ledger, story, ages)) return null;
  const within = story.articles.some((_, index) => yearsIn(ages.filter((age) => age.article === index)).length > 1);
  if (within) ledger.weigh('one article gives both ages', W, spread > LONGEST_SLIP ? 'twoPersons' : 'within');
  return ledger;
}

/** Whether nobody who tells that age has the person's full name. */
const isByWord = (ages: readonly Borne[], years: number): boolean => ages.every((age) => age.years !== years || age.isByWord === true);

function slotOf({ person, ages, ledger }: Ages): Slot {
  const values = yearsIn(ages);
  const readings = values.map((years): SlotReading => {
    const mentions = ages
      .filter((age) => age.years === years)
      .map((age): Mention => ({ article: age.article, found: age.age, start: age.age.start, end: age.age.end }));
    return { text: String(years), value: mentions[0].found.value, mentions };
  });
  return {
    kind: 'quantity',
    subject: `age of ${person.name}`,
    readings,
    outcome: 'conflict',
    confidence: values.some((years) => isByWord(ages, years)) ? Math.min(weights.loneAges.most, ledger.probability) : ledger.probability,
    message: `Articles disagree on the age of ${person.name}: ${values.join(' or ')}`,
    because: ledger.reasons(),
    evidence: ledger.sorted(),
  };
}

/** A birthday between two articles explains a year; years between them explain as many. True when the dates explain everything. */
export function addTimes(ledger: Ledger, story: Story, ages: readonly Borne[]): boolean {
  let conflict = false;
  let explained = false;
  let undated = false;
  for (const a of ages)
    for (const b of ages) {
      if (a.years >= b.years) continue;
      const days = daysBetween(story.articles[a.article].date, story.articles[b.article].date);
      if (a.article === b.article) conflict = true;
      else if (days === null) undated = true;
      else if (b.years - a.years <= Math.ceil(days / 365) && days > 0) explained = explained || days >= 14 || b.years - a.years > 1;
      else conflict = true;
    }
  if (conflict) ledger.weigh('the dates of the articles do not explain it', W, 'unexplained');
  else if (explained) ledger.weigh('a birthday between the articles may explain it', W, 'birthday');
  else if (undated) addPhases(ledger, story, ages);
  return explained && !conflict && !undated;
}

/** Without dates, what the articles tell of orders them: an arrest comes before a verdict, and a birthday may lie between. */
function addPhases(ledger: Ledger, story: Story, ages: readonly Borne[]): void {
  const spread = Math.max(...ages.map((age) => age.years)) - Math.min(...ages.map((age) => age.years));
  const phases = (years: number): number[] => ages.filter((age) => age.years === years).map((age) => phaseOf(story.articles[age.article]));
  const young = Math.min(...ages.map((age) => age.years));
  const earliest = Math.min(...phases(young));
  const older = ages.filter((age) => age.years > young);
  const latest = Math.max(...older.map((age) => phaseOf(story.articles[age.article])));
  const looksBack = older.every((age) => tellsOfAnotherYear(story.articles[age.article], age.age));
  // Nobody grows older who is dead.
  const isOver = ages.some((age) => age.isDead && age.years === young);
  if (spread <= 3 && !isOver && (latest > earliest || looksBack))
    ledger.weigh('the older age stands in a later report, a birthday may lie between', W, 'laterPhase');
  else if (spread === 1) ledger.weigh('one year apart, and no dates that could explain it', W, 'oneYearUndated');
  else ledger.weigh('more than a birthday apart', W, 'undated');
}

const LAST = words('last');
const SEASONS = words('year summer spring winter fall autumn');

/** *was charged last summer*: the sentence looks back from a later year than the other articles'. */
function tellsOfAnotherYear({ tokens }: Extracted, age: Found): boolean {
  const s = tokens.sentence[age.first];
  for (let i = tokens.sentences[s]; i + 1 < tokens.sentences[s + 1]; i++)
    if (LAST.has(tokens.word[i]) && SEASONS.has(tokens.word[i + 1])) return true;
  return false;
}

const COURT = words(
  'trial trials sentenced sentence convicted conviction jury jurors verdict pleaded plea guilty appeal testified testimony retrial parole prosecutors defendant',
);
const EARLY = words('arrested police investigating identified deputies detectives hospital condition scene');

const phaseCache = new WeakMap<Extracted, number>();

/** 0 while police look for somebody, 1 once a court is at work. */
function phaseOf(article: Extracted): number {
  let phase = phaseCache.get(article);
  if (phase === undefined) {
    const { tokens } = article;
    let court = 0;
    let early = 0;
    for (let i = 0; i < tokens.count; i++) {
      if (COURT.has(tokens.word[i])) court++;
      else if (EARLY.has(tokens.word[i])) early++;
    }
    phaseCache.set(article, (phase = court >= 3 && court > early ? 1 : 0));
  }
  return phase;
}

function daysBetween(earlier: string | null, later: string | null): number | null {
  if (!earlier || !later) return null;
  const days = (Date.parse(`${later.slice(0, 10)}T00:00:00Z`) - Date.parse(`${earlier.slice(0, 10)}T00:00:00Z`)) / 86_400_000;
  return Number.isFinite(days) ? days : null;
}

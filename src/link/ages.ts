/** Ages of persons: an age means something only on somebody. */
import type { Found, QuantityValue } from '../kinds/kind.js';
import type { Mention, Slot, SlotReading, Story } from '../model/link.js';
import type { Extracted } from '../model/source.js';
import { lemmaOf } from '../text/lemma.js';
import { LOWER, NO_GAP, PUNCT, type Tokens, WORD } from '../text/tokens.js';
import { formOf, wordOf } from '../text/words.js';
import { Ledger } from './bits.js';
import type { People, Person } from './people.js';
import { weights } from './weights.js';

const W = weights.ages;

export const isAge = (found: Found): found is Found<'quantity'> =>
  found.kind === 'quantity' && (found as Found<'quantity'>).value.unit === 'year' && (found as Found<'quantity'>).value.noun === 'age';

/** How surely an age hangs on the name beside it. */
export interface Bearer {
  readonly name: Found<'name'>;
  readonly how: string;
  readonly sure: boolean;
}

const words = (list: string): Set<number> => new Set(list.split(' ').map(wordOf));
const RELATIVES = words('son daughter mother father brother sister wife husband girlfriend boyfriend cousin nephew niece');
const BREAKERS = words('of and or whose who with by from for in at to for near against');

/** The name that an age belongs to, by the words between them; null when none stands close. */
export function bearerOf(article: Extracted, age: Found): Bearer | null {
  const { tokens } = article;
  if (isPast(tokens, age.first)) return null;
  const names = namesOf(article);
  const after = firstAfter(names, age.last);
  const before = lastBefore(names, age.first);
  const leads =
    after !== null &&
    sameSentence(tokens, age.first, after.first) &&
    (joinedAfter(tokens, age.last, after.first) || isNamedAfter(tokens, age, after));
  // *14-year-old Ann Lee, 15-year-old Bo Ray*: an age written before a name belongs to it, whatever stands before.
  if (leads && isHyphenated(tokens, age)) return { name: after, how: 'the age stands before the name', sure: true };
  if (before && isBearer(before) && sameSentence(tokens, before.first, age.first)) {
    const how = joinedBefore(tokens, before.last, age.first);
    if (how) return { name: before, how, sure: true };
  }
  if (leads) return { name: after, how: 'the age stands before the name', sure: true };
  const only = diedAt(tokens, age.first)
    ? onlyPerson(names, tokens, age.first)
    : saidOf(tokens, age.first)
      ? onlyBefore(names, tokens, age.first)
      : null;
  return only && { name: only, how: 'no one else is named there', sure: true };
}

const AGED = words('aged age at');
const DIED = words('die');
const OF_LIFE = words('he she');
const WAS = words('was is');

/** *has died, aged 92*, *died on Monday at the age of 92*. */
function diedAt({ word, sentences, sentence }: Tokens, first: number): boolean {
  const from = sentences[sentence[first]];
  if (first === from || !(AGED.has(word[first - 1]) || (word[first - 1] === OF && AGED.has(word[first - 2])))) return false;
  for (let i = first - 2; i >= Math.max(from, first - FARTHEST_DEATH); i--) if (DIED.has(lemmaOf(word[i], 'verb'))) return true;
  return false;
}
const FARTHEST_DEATH = 16;
const OF = wordOf('of');

/** *She was 91.*: the sentence says nothing else. */
function saidOf({ word, sentences, sentence, type }: Tokens, first: number): boolean {
  const s = sentence[first];
  return (
    first === sentences[s] + 2 &&
    OF_LIFE.has(word[first - 2]) &&
    WAS.has(word[first - 1]) &&
    sentences[s + 1] <= first + 2 &&
    type[first] !== WORD
  );
}

/** The person of a sentence, where it names only one before a token. */
function onlyPerson(names: readonly Found<'name'>[], tokens: Tokens, before: number): Found<'name'> | null {
  return onlyOf(names.filter((name) => name.last <= before && sameSentence(tokens, name.first, before)));
}

/** The person of the sentence before. */
function onlyBefore(names: readonly Found<'name'>[], tokens: Tokens, at: number): Found<'name'> | null {
  const s = tokens.sentence[at] - 1;
  return onlyOf(names.filter((name) => tokens.sentence[name.first] === s));
}

function onlyOf(names: readonly Found<'name'>[]): Found<'name'> | null {
  const persons = names.filter(({ value }) => value.type === 'person');
  return persons.length > 0 && persons.every(({ value }) => value.family === persons[0].value.family) ? persons[0] : null;
}

/** *She died in Pelgrave, aged 85*: no place is 85. */
const isBearer = ({ value: { type } }: Found<'name'>): boolean => type === 'person' || type === 'other';

const isHyphenated = (tokens: Tokens, age: Found): boolean =>
  age.last - age.first >= 3 && tokens.text.slice(age.start, age.end).includes('-');

const THEN = wordOf('then');
/** *then 15-year-old*, *then-15-year-old*, also with a stray blank: an age of another day. */
function isPast({ word, text, start }: Tokens, first: number): boolean {
  const isDash = first > 1 && /[-‐‑–]/.test(text[start[first - 1]]);
  return first > 0 && word[isDash ? first - 2 : first - 1] === THEN;
}

const NOW = wordOf('now');
/** *Holm, now 30*: the age on the day of the article, which may tell of what happened years before. */
export const isOfToday = ({ tokens }: Extracted, { first }: Found): boolean => first > 0 && tokens.word[first - 1] === NOW;

const TURN = wordOf('turn');
/** *When she turned 16*, *until she turns 18*: an age of another day. */
const isTurned = ({ tokens }: Extracted, { first }: Found): boolean => first > 0 && lemmaOf(tokens.word[first - 1], 'verb') === TURN;

const namesCache = new WeakMap<Extracted, Found<'name'>[]>();
function namesOf(article: Extracted): Found<'name'>[] {
  let names = namesCache.get(article);
  if (!names) namesCache.set(article, (names = article.found.filter((found): found is Found<'name'> => found.kind === 'name')));
  return names;
}

function lastBefore(names: readonly Found<'name'>[], token: number): Found<'name'> | null {
  let best: Found<'name'> | null = null;
  for (const name of names) if (name.last <= token) best = name;
  return best;
}

const firstAfter = (names: readonly Found<'name'>[], token: number): Found<'name'> | null =>
  names.find((name) => name.first >= token) ?? null;
const sameSentence = (tokens: Tokens, a: number, b: number): boolean => tokens.sentence[a] === tokens.sentence[b];

/** `Name, 36` · `Name (36)` · `Name, a 36-year-old` · `Name is 36` · `Name, who is 36` · `Name, of Gary, 36`? no. */
function joinedBefore(tokens: Tokens, from: number, to: number): string | null {
  const between = glue(tokens, from, to);
  if (/^(jr \. |sr \. |i+ )?(, |\( )(aged? |now )?(a |an |the )?$/.test(between)) return 'the age follows the name';
  if (/^(, who )?(is |was |turned |just turned |had turned )(only |just |a |an )*$/.test(between))
    return 'the sentence says how old the person is';
  return null;
}

function glue(tokens: Tokens, from: number, to: number): string {
  if (to - from > 6) return '…far…';
  let text = '';
  for (let i = from; i < to; i++) text += `${formOf(tokens.word[i])} `;
  return text;
}

/** `36-year-old Name` · `36-year-old suspect Name`: nothing between but a lower-case noun or two. */
function joinedAfter(tokens: Tokens, from: number, to: number, mayBeRelative = false): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) {
    if (tokens.type[i] === PUNCT || (tokens.type[i] === WORD && BREAKERS.has(tokens.word[i]))) return false;
    if (RELATIVES.has(tokens.word[i]) && !mayBeRelative) return false;
    if (tokens.type[i] !== WORD || tokens.shape[i] !== LOWER || tokens.gap[i] === NO_GAP) return false;
  }
  return true;
}

/**
 * *The 17-year-old, Ann Moss, was*, *a 17-year-old cyclist, Ann Moss, was*: the name stands between commas, and has no age of its own.
 * The second comma is often forgotten where the sentence begins so.
 */
function isNamedAfter(tokens: Tokens, age: Found, name: Found): boolean {
  const { text, start, type, count } = tokens;
  if (!isHyphenated(tokens, age) || name.first < 1 || text[start[name.first - 1]] !== ',') return false;
  const isOwn = age.first > 0 && OWNERS.has(tokens.word[age.first - 1]);
  if (name.first - 1 > age.last && !joinedAfter(tokens, age.last, name.first - 1, isOwn)) return false;
  if (age.first === 0 || !ARTICLES.has(tokens.word[age.first - 1]) || name.last >= count) return false;
  if (DASHES.has(text[start[name.last]])) return true;
  if (text[start[name.last]] !== ',') return opensSentence(tokens, age.first - 1) && IS_OR_HAS.has(tokens.word[name.last]);
  return name.last + 1 >= count || type[name.last + 1] === WORD;
}
const OWNERS = words('his her their my our');
const ARTICLES = new Set([...words('the a an'), ...OWNERS]);
const DASHES = new Set(['—', '–', '(']);
const IS_OR_HAS = words('is was has had');

const opensSentence = ({ sentences, sentence }: Tokens, i: number): boolean => sentences[sentence[i]] === i;

/** Ages further apart than this inside one article are of two persons of one name. */
const LONGEST_SLIP = 5;

interface Borne {
  readonly article: number;
  readonly age: Found<'quantity'>;
  readonly years: number;
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
      const person = bearer && (people.personOf(index, bearer.name) ?? lone.personOf(bearer.name));
      if (!person || years === null) continue;
      const list = borne.get(person);
      const one = { article: index, age: found, years };
      if (list) list.push(one);
      else borne.set(person, [one]);
    }
  });
  return [...borne].flatMap(([person, ages]) => {
    const all = [...ages, ...unnamed(story, people, person, ages)];
    const ledger = judge(story, person, all);
    return ledger ? [{ person, ages: all, ledger }] : [];
  });
}

/** Persons whom no article of the story names with more than one word. */
class LoneNames {
  private words: ReadonlySet<string> | undefined;
  private readonly persons = new Map<string, Person>();

  constructor(
    private readonly story: Story,
    private readonly people: People,
  ) {}

  personOf({ value: { full, type } }: Found<'name'>): Person | null {
    if (!ONE_WORD.test(full) || type !== 'person') return null;
    this.words ??= new Set(this.story.articles.flatMap((article) => namesOf(article).flatMap(({ value }) => severalOf(value.full))));
    if (this.words.has(full)) return null;
    let person = this.persons.get(full);
    if (!person) this.persons.set(full, (person = { id: this.people.persons.length + this.persons.size, name: full }));
    return person;
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
      return years !== null && values.has(years) ? [{ article: index, age: found, years }] : [];
    });
  });
}

/** Whole years; months and ranges are another matter. */
function yearsOf(value: QuantityValue): number | null {
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
  if (explainByTime(ledger, story, ages)) return null;
  const within = story.articles.some((_, index) => yearsIn(ages.filter((age) => age.article === index)).length > 1);
  if (within) ledger.weigh('one article gives both ages', W, spread > LONGEST_SLIP ? 'twoPersons' : 'within');
  return ledger;
}

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
    confidence: ledger.probability,
    message: `Articles disagree on the age of ${person.name}: ${values.join(' or ')}`,
    because: ledger.reasons(),
    evidence: ledger.sorted(),
  };
}

/** A birthday between two articles explains a year; years between them explain as many. True when the dates explain everything. */
function explainByTime(ledger: Ledger, story: Story, ages: readonly Borne[]): boolean {
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
  if (spread <= 3 && (latest > earliest || looksBack))
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

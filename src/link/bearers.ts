/** Whose an age is: the name it stands beside. */
import type { Found } from '../kinds/kind.js';
import type { Extracted } from '../model/source.js';
import { lemmaOf } from '../text/lemma.js';
import { isPerson } from '../text/senses.js';
import { LOWER, NO_GAP, PUNCT, type Tokens, WORD } from '../text/tokens.js';
import { formOf, wordOf } from '../text/words.js';

export const isAge = (found: Found): found is Found<'quantity'> =>
  found.kind === 'quantity' && (found as Found<'quantity'>).value.unit === 'year' && (found as Found<'quantity'>).value.noun === 'age';

/** A text and what was found in it. */
export type Read = Pick<Extracted, 'tokens' | 'found'>;

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
export function bearerOf(article: Read, age: Found): Bearer | null {
  const { tokens } = article;
  if (isOfThen(article, age) || isRespective(tokens, age)) return null;
  const names = namesOf(article);
  const next = firstAfter(names, age.last);
  const after = next && (pastPlace(tokens, names, age, next) ?? next);
  const before = lastBefore(names, age.first);
  const leads =
    after !== null &&
    sameSentence(tokens, age.first, after.first) &&
    (after !== next ||
      (isBearer(after) && joinedAfter(tokens, age.last, after.first) && !isOrigin(tokens, after)) ||
      isNamedAfter(tokens, age, after));
  // *14-year-old Ann Lee, 15-year-old Bo Ray*: an age written before a name belongs to it, whatever stands before.
  if (leads && isHyphenated(tokens, age)) return { name: after, how: 'the age stands before the name', sure: true };
  if (before && isBearer(before) && sameSentence(tokens, before.first, age.first)) {
    const how = joinedBefore(tokens, before.last, age.first);
    if (how) return { name: before, how, sure: true };
  }
  if (leads) return { name: after, how: 'the age stands before the name', sure: true };
  const death = diedAt(tokens, age.first);
  const only =
    death >= 0
      ? (whoDied(names, tokens, death) ?? onlyPerson(names, tokens, age.first))
      : saidOf(tokens, age.first)
        ? onlyBefore(names, tokens, age.first)
        : null;
  return only && { name: only, how: 'no one else is named there', sure: true };
}

const [RESPECTIVELY, AND] = ['respectively', 'and'].map(wordOf);
/** *Ann and Ben, aged 16 and 13 respectively*: which is whose is told by the order alone. */
function isRespective({ word, type, count }: Tokens, { last }: Found): boolean {
  for (let i = last; i < Math.min(count, last + LONGEST_ORDER); i++) {
    if (word[i] === RESPECTIVELY) return true;
    if (type[i] === WORD && word[i] !== AND) return false;
  }
  return false;
}
const LONGEST_ORDER = 6;

/** *the 23-year-old London rapper Ann Lee*: the name behind that of a place, a school or a team, and a noun of who it is; else null. */
function pastPlace(tokens: Tokens, names: readonly Found<'name'>[], age: Found, place: Found<'name'>): Found<'name'> | null {
  if (!isHyphenated(tokens, age) || place.first > age.last + 1 || tokens.sentence[place.first] !== tokens.sentence[age.first]) return null;
  const name = firstAfter(names, place.last);
  if (name === null || name.value.type !== 'person' || name.first === place.last) return null;
  return sameSentence(tokens, age.first, name.first) && joinedAfter(tokens, place.last, name.first) ? name : null;
}

/** *a 31-year-old Salvadorean nun*, *the 15-year-old Tarn boy*: whence somebody is who goes unnamed. */
const isOrigin = ({ word, type, shape, gap, count }: Tokens, { last, value }: Found<'name'>): boolean =>
  (value.given === null || value.family === null) &&
  last < count &&
  type[last] === WORD &&
  shape[last] === LOWER &&
  gap[last] !== NO_GAP &&
  isPerson(lemmaOf(word[last], 'noun'));

const AGED = words('aged age at');
const DIED = words('die');
const HAS = words('has had');
const OF_LIFE = words('he she');
const WAS = words('was is');

/** *has died, aged 92*, *died on Monday at the age of 92*: the token of the verb, or -1. */
function diedAt({ word, sentences, sentence }: Tokens, first: number): number {
  const from = sentences[sentence[first]];
  if (first === from || !(AGED.has(word[first - 1]) || (word[first - 1] === OF && AGED.has(word[first - 2])))) return -1;
  for (let i = first - 2; i >= Math.max(from, first - FARTHEST_DEATH); i--) if (DIED.has(lemmaOf(word[i], 'verb'))) return i;
  return -1;
}

/** *His mother, Ann Moss, died*, *Ann Moss died*: the name right before the verb, whoever else the sentence names. */
function whoDied(names: readonly Found<'name'>[], tokens: Tokens, verb: number): Found<'name'> | null {
  const { text, start, word, type } = tokens;
  const at = verb > 0 && HAS.has(word[verb - 1]) ? verb - 1 : verb;
  const name = lastBefore(names, at);
  if (name === null || !isBearer(name) || !sameSentence(tokens, name.first, verb)) return null;
  if (name.last === at) return name;
  const isComma = (i: number): boolean => i > 0 && text[start[i]] === ',';
  const isSetOff = name.last === at - 1 && isComma(at - 1) && isComma(name.first - 1);
  return isSetOff && type[name.first - 2] === WORD && isPerson(lemmaOf(word[name.first - 2], 'noun')) ? name : null;
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

const AT_THE_TIME = ['at', 'the', 'time'].map(wordOf);
/** *Who was 13 at the time*. */
const isAtTheTime = ({ word, count }: Tokens, last: number): boolean =>
  last + AT_THE_TIME.length <= count && AT_THE_TIME.every((form, k) => word[last + k] === form);

const WHEN = words('when since until before while after');
/** *When Ann was four, her mother taught her*, *then 15-year-old Ann*: an age of that day. */
export function isOfThen(article: Read, age: Found): boolean {
  const { tokens } = article;
  const before = lastBefore(namesOf(article), age.first);
  if (isPast(tokens, age.first) || isAtTheTime(tokens, age.last)) return true;
  return (
    before !== null &&
    before.first > 0 &&
    WHEN.has(tokens.word[before.first - 1]) &&
    WAS.has(tokens.word[before.last]) &&
    age.first > before.last &&
    sameSentence(tokens, before.first, age.first)
  );
}

const NOW = wordOf('now');
/** *Holm, now 30*: the age on the day of the article, which may tell of what happened years before. */
export const isOfToday = ({ tokens }: Extracted, { first, last }: Found): boolean =>
  (first > 0 && tokens.word[first - 1] === NOW) || (last < tokens.count && tokens.word[last] === NOW);

const TURN = wordOf('turn');
/** *When she turned 16*, *until she turns 18*: an age of another day. */
export const isTurned = ({ tokens }: Extracted, { first }: Found): boolean => first > 0 && lemmaOf(tokens.word[first - 1], 'verb') === TURN;

const namesCache = new WeakMap<Read, Found<'name'>[]>();
export function namesOf(article: Read): Found<'name'>[] {
  let names = namesCache.get(article);
  if (!names) namesCache.set(article, (names = article.found.filter((found): found is Found<'name'> => found.kind === 'name')));
  return names;
}

/** Names stand in order and apart: the number of those that end at a token or before it. */
function countBefore(names: readonly Found<'name'>[], token: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle].last <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The name that ends last at a token or before it. */
export const lastBefore = (names: readonly Found<'name'>[], token: number): Found<'name'> | null =>
  names[countBefore(names, token) - 1] ?? null;

function firstAfter(names: readonly Found<'name'>[], token: number): Found<'name'> | null {
  let i = countBefore(names, token);
  while (i < names.length && names[i].first < token) i++;
  return names[i] ?? null;
}

const sameSentence = (tokens: Tokens, a: number, b: number): boolean => tokens.sentence[a] === tokens.sentence[b];

/** `Name, 36` · `Name (36)` · `Name, a 36-year-old` · `Name is 36` · `Name, who is 36` · `Name, of Gary, 36`? no. */
function joinedBefore(tokens: Tokens, from: number, to: number): string | null {
  const between = glue(tokens, from, to);
  if (/^(jr \. |sr \. |i+ )?(, |\( )(aged? |now )?(a |an |the )?$/.test(between)) return 'the age follows the name';
  if (/^(, who )?(is |was |turned |just turned |had turned )(only |just |now |a |an )*$/.test(between))
    return 'the sentence says how old the person is';
  return isSetOff(tokens, from, to) ? 'the sentence says how old the person is' : null;
}

const LONGEST_ASIDE = 14;
/** *Ann Moss, the guard on the train, is 34*: what stands between commas parts the verb from the name. */
const isSetOff = ({ word, text, start }: Tokens, from: number, to: number): boolean =>
  to - from >= 2 && to - from <= LONGEST_ASIDE && WAS.has(word[to - 1]) && text[start[to - 2]] === ',' && text[start[from]] === ',';

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

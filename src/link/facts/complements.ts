/** What stands right behind a value and says of what it is: *four members of a family*, *the 2200 block of Noon Road*, *seven dead, including the gunman*. */
import type { Found, QuantityValue } from '../../kinds/index.js';
import { findAll } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { lemmaOf } from '../../text/lemma.js';
import { scan } from '../../text/scan.js';
import { LOWER, type Tokens, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { type Words, weightOf, wordsOf } from '../context.js';
import { weights } from '../weights.js';
import { aboutOf } from './about.js';
import type { Candidate } from './candidate.js';

const W = weights.factValues;

/** Whether what follows a value, or the fact's own year, says that the two are of different things. */
export const isOfOtherComplement = (fact: Fact, { tokens }: Extracted, { found, cover }: Candidate): boolean =>
  isOfOtherWhole(fact, tokens, found) ||
  isCountedOtherwise(fact, tokens, found) ||
  isOfStretch(fact, tokens, found) ||
  isOfSection(fact, tokens, found) ||
  isYearOfOtherThing(fact, tokens, found, cover.share);

const words = (list: string): Set<number> => new Set(list.split(' ').map(wordOf));
const lemmas = (list: string): Set<number> => new Set(list.split(' ').map((form) => lemmaOf(wordOf(form))));
const OF = wordOf('of');

/** Nouns that say nothing without what they are of. */
const OF_SOMETHING = lemmas('member count charge case block kind type sort copy piece pair set series part leader resident');
const LONGEST_NOUN = 4;
const LONGEST_WHOLE = 6;

/** *Four members of a family* are none of *seven members of the Harbour Kings gang*. */
function isOfOtherWhole(fact: Fact, tokens: Tokens, { kind, last }: Found): boolean {
  if (kind !== 'quantity' || fact.expected.kind !== 'quantity') return false;
  const s = tokens.sentence[last - 1];
  const end = tokens.sentences[s + 1];
  for (let i = last; i < Math.min(end - 1, last + LONGEST_NOUN); i++) {
    if (!OF_SOMETHING.has(lemmaOf(tokens.word[i]))) continue;
    if (tokens.word[i + 1] !== OF) return false;
    const whole = wholeOf(tokens, i + 2, end);
    const mine = wordsOfFact(fact);
    return whole.length > 0 && !whole.some((lemma) => mine.has(lemma));
  }
  return false;
}

/** *65 per cent of traffic to the north* may well be no share that the fact, which says nothing of traffic, is about. */
export function isShareOfOther(fact: Fact, { tokens }: Extracted, { kind, value, last }: Found): boolean {
  if (kind !== 'quantity' || (value as QuantityValue).unit !== 'percent' || tokens.word[last] !== OF) return false;
  const whole = wholeOf(tokens, last + 1, tokens.sentences[tokens.sentence[last - 1] + 1]);
  const mine = wordsOfFact(fact);
  return whole.length > 0 && !whole.some((lemma) => mine.has(lemma));
}

/** Content words of what follows *of*, as lemmas: up to a mark or a preposition. */
function wholeOf(tokens: Tokens, from: number, end: number): number[] {
  const out: number[] = [];
  for (let i = from; i < Math.min(end, from + LONGEST_WHOLE); i++) {
    if (tokens.type[i] !== WORD || (out.length > 0 && weightOf(tokens.word[i]) === 0)) break;
    if (weightOf(tokens.word[i]) > 0) out.push(lemmaOf(tokens.word[i]));
  }
  return out;
}

const known = new WeakMap<Fact, Words>();

/** Content words of all that a fact says. */
function wordsOfFact(fact: Fact): Words {
  let mine = known.get(fact);
  if (mine === undefined) {
    const own = [fact.sentence ?? '', fact.expected.text, ...fact.also].map((text) => {
      const tokens = scan(text);
      return wordsOf(tokens, 0, tokens.count);
    });
    known.set(fact, (mine = new Map([...aboutOf(fact).words, ...own.flatMap((one) => [...one])])));
  }
  return mine;
}

const STRETCHES = words('final remaining first last next previous');
/** Of spans of time these are said of the whole: *over the last five years*. */
const OF_TIME = words('first last next previous');
const NEEDED = lemmas('need require');
const TIMES = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century']);
const BEFORE = 3;

/** *The final two games*, *needed just nine points*: some of them, or what was wanting. */
function isOfStretch(fact: Fact, { word, sentence, sentences }: Tokens, { kind, value, first }: Found): boolean {
  if (kind !== 'quantity' || first === 0) return false;
  const mine = wordsOfFact(fact);
  const before = word[first - 1];
  const isTime = TIMES.has((value as QuantityValue).unit ?? '') && OF_TIME.has(before);
  if (STRETCHES.has(before) && !isTime) return !mine.has(lemmaOf(before)) && !(fact.sentence !== null && STRETCH.test(fact.sentence));
  for (let i = Math.max(sentences[sentence[first]], first - BEFORE); i < first; i++)
    if (NEEDED.has(lemmaOf(word[i], 'verb'))) return !mine.has(lemmaOf(word[i], 'verb'));
  return false;
}
const STRETCH = /\b(?:final|remaining|first|last|next|previous)\b/i;

const SECTIONS = lemmas('section part stage phase portion stretch instalment installment batch half');

/** *A first section of 3.5 kilometres of path*: some of it. */
function isOfSection(fact: Fact, { word }: Tokens, { kind, first }: Found): boolean {
  if (kind === 'date' || first < 2 || word[first - 1] !== OF) return false;
  const section = lemmaOf(word[first - 2]);
  return SECTIONS.has(section) && !wordsOfFact(fact).has(section);
}

const COUNTING = words('including counting');
const DOERS = lemmas('gunman shooter attacker bomber suspect assailant killer perpetrator hijacker pilot driver himself herself');
const REACH = 6;

/** *Seven people dead, including the suspected gunman*: one more than *six people were killed*, and as right. */
function isCountedOtherwise(fact: Fact, tokens: Tokens, { kind, last }: Found): boolean {
  if (kind !== 'quantity' || (fact.sentence !== null && DOER.test(fact.sentence))) return false;
  const end = tokens.sentences[tokens.sentence[last - 1] + 1];
  for (let i = last; i < Math.min(end, last + 2 * REACH); i++) {
    if (!COUNTING.has(tokens.word[i])) continue;
    for (let k = i + 1; k < Math.min(end, i + REACH); k++) if (DOERS.has(lemmaOf(tokens.word[k]))) return true;
  }
  return false;
}
const DOER = /\b(?:including|counting)\b/i;

/** The year of a fact says of which election, which season it speaks; *in 1967* of an article says when something happened. */
function isYearOfOtherThing(fact: Fact, tokens: Tokens, { kind, first, last, start, end }: Found, share: number): boolean {
  if (kind !== 'date' || fact.sentence === null) return false;
  const { thing, isYear } = thingOfDay(fact);
  if (thing.length === 0 || (isYear && !/^\d{4}$/.test(tokens.text.slice(start, end)) && share >= W.wellCovered)) return false;
  // *The 1972 campaign* is another campaign, unless nearly all is told of it.
  if (share < W.wellCovered) return true;
  for (let i = last; i < Math.min(tokens.count, last + LONGEST_WHOLE); i++) if (thing.includes(lemmaOf(tokens.word[i]))) return false;
  // *The election of 1967*.
  for (let i = Math.max(0, first - LONGEST_NOUN); i < first; i++) if (thing.includes(lemmaOf(tokens.word[i]))) return false;
  return true;
}

interface Dated {
  readonly thing: readonly number[];
  /** Whether it is a year alone that says which. */
  readonly isYear: boolean;
}
const things = new WeakMap<Fact, Dated>();

/** Lemmas right behind the day of a fact's sentence (*the 1968 election campaign*, *a March 2004 charge*); none where it stands for itself. */
function thingOfDay(fact: Fact): Dated {
  let dated = things.get(fact);
  if (dated === undefined) {
    const tokens = scan(fact.sentence!);
    const dates = findAll({ tokens, date: null, names: [] }).filter(({ kind }) => kind === 'date');
    const year = dates.find((one) => one.end - one.start === YEAR);
    // *On 5 June police searched it*: what follows a day is of it only behind an article.
    const led = dates.find((one) => one.first > 0 && ARTICLES.has(tokens.word[one.first - 1]));
    const day = led ?? year;
    const thing = day === undefined ? [] : nounsFrom(tokens, day.last, day === led);
    things.set(fact, (dated = { thing, isYear: day === year }));
  }
  return dated;
}
const YEAR = 4;
const ARTICLES = words('the a an its his her their our');

/** Names before the noun (*the 1998 U.S. embassy bombings*) are passed over where they may be. */
function nounsFrom(tokens: Tokens, from: number, mayBeNamed: boolean): number[] {
  const out: number[] = [];
  for (let i = from; i < tokens.count && tokens.type[i] === WORD && weightOf(tokens.word[i]) > 0; i++) {
    if (tokens.shape[i] === LOWER) out.push(lemmaOf(tokens.word[i]));
    else if (!mayBeNamed || out.length > 0) break;
  }
  return out;
}

/** Whether an article's *one* or *two* are of those whom a fact sets apart as others. */
export function isNoOther(fact: Fact, { kind, value }: Found): boolean {
  if (kind !== 'quantity' || fact.expected.kind !== 'quantity') return false;
  const [mine, theirs] = [fact.expected.value.noun, (value as QuantityValue).noun];
  return mine !== null && OTHERS.test(mine) && !OTHERS.test(theirs ?? '');
}
const OTHERS = /\bothers?\b/;

/** What each number, sum and time of an article is said of: the fields on which values of two articles are compared. */
import { compareValues } from '../../kinds/index.js';
import type { Comparison, DateValue, Found, MoneyValue, QuantityValue } from '../../kinds/kind.js';
import type { Mention, Story } from '../../model/link.js';
import type { Extracted } from '../../model/source.js';
import { claimAround, type Claim as Reading } from '../../text/claim.js';
import { isFate } from '../../text/counted.js';
import { lemmaOf } from '../../text/lemma.js';
import { isStop } from '../../text/rarity.js';
import { LOWER, NUMBER, TITLE, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { bearerOf, isAge } from '../ages.js';
import { surroundings, type Words, weightOf } from '../context.js';
import { nounLemmas } from '../nouns.js';

export type Sort = 'count' | 'measure' | 'percent' | 'money' | 'time' | 'day' | 'address' | 'age' | 'ordinal';

export interface Claim {
  /** Index of the article in its story. */
  readonly article: number;
  readonly found: Found<'quantity' | 'money' | 'date'>;
  readonly sort: Sort;
  /** Lemmas of the counted noun, head last; empty where nothing is counted. */
  readonly noun: readonly number[];
  readonly sentence: Words;
  readonly near: Words;
  /** Weekdays and months of the sentence. */
  readonly days: ReadonlySet<number>;
  /** Words that set a value apart: *another*, *additional*, *each*. */
  readonly apart: ReadonlySet<number>;
  /** Capitalised words of the sentence, as lemmas. */
  readonly capitals: ReadonlySet<number>;
  readonly zone: string;
  /** What the noun is of (*counts of second-degree murder*), as lemmas. */
  readonly of: ReadonlySet<number>;
  /** Lemma of the noun that the value is followed by, or -1. */
  readonly head: number;
  /** Capitalised words of the place named nearest to the value in its clause. */
  readonly places: ReadonlySet<number>;
  /** Words of the sentence, and those close by, with the bits that they tell inside the story. */
  readonly local: Words;
  readonly close: Words;
  /** Lemmas of the tokens before and after the value, or -1. */
  readonly before: number;
  readonly after: number;
  /** Which sentence of the article it stands in, from 0. */
  readonly at: number;
  /** Words of the name that stands last before the value in its sentence: most often whose value it is. */
  readonly bearer: ReadonlySet<number>;
  /** What a sum is: the nouns for sums that stand close by (*bond*, *fine*, *reward*), as lemmas. */
  readonly sums: ReadonlySet<number>;
  /** A price on a market: *shares fell to $63.20*. */
  readonly market: boolean;
  /** How many numbers stand in the sentence. */
  readonly crowd: number;
  /** The verb, the deeds, the qualifiers and the modality around the value. */
  readonly around: Reading;
  /** The value as JSON, and which of the story's distinct values it is. */
  readonly json: string;
  readonly value: number;
  readonly values: Values;
}

/** The distinct values of a story, each a number, and how pairs of them compare: a few values are told again and again. */
class Values {
  private readonly numbers = new Map<string, number>();
  private readonly verdicts = new Map<number, Comparison['verdict']>();

  numberOf(kind: string, json: string): number {
    const key = `${kind} ${json}`;
    let number = this.numbers.get(key);
    if (number === undefined) this.numbers.set(key, (number = this.numbers.size));
    return number;
  }

  verdict(a: Claim, b: Claim): Comparison['verdict'] {
    const pair = a.value * MOST_VALUES + b.value;
    let verdict = this.verdicts.get(pair);
    if (verdict === undefined)
      this.verdicts.set(pair, (verdict = compareValues(a.found.kind, a.found.value as never, b.found.value as never).verdict));
    return verdict;
  }
}

const MOST_VALUES = 2 ** 26;

/** How the values of two claims of one story and kind compare. */
export const verdictBetween = (a: Claim, b: Claim): Comparison['verdict'] => a.values.verdict(a, b);

const words = (list: string): Set<number> => new Set(list.split(' ').map(wordOf));
const DAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
);
const CLOSE = 5;
const APART = words(
  'another additional other others further extra more each every per second third fourth last next earlier previous previously later second-degree first-degree former',
);
const COUNT_ABOVE = 0;

/** The comparable values of a story's articles. */
export function claimsOf(story: Story): Claim[] {
  const tell = telling(story);
  const values = new Values();
  return story.articles.flatMap((article, index) => article.found.flatMap((found) => claim(article, index, found, tell, values) ?? []));
}

/** How much a word tells inside its story: the bits by which the sentences that have it are few (inverse document frequency). */
function telling(story: Story): (word: number) => number {
  const inSentences = new Map<number, { count: number; last: number }>();
  let sentences = 0;
  for (const { tokens } of story.articles)
    for (let s = 0; s + 1 < tokens.sentences.length; s++) {
      sentences++;
      for (let i = tokens.sentences[s]; i < tokens.sentences[s + 1]; i++) {
        if (tokens.type[i] !== WORD || isStop(tokens.word[i])) continue;
        const lemma = lemmaOf(tokens.word[i]);
        const known = inSentences.get(lemma);
        if (known === undefined) inSentences.set(lemma, { count: 1, last: sentences });
        else if (known.last !== sentences) {
          known.count++;
          known.last = sentences;
        }
      }
    }
  return (word) => Math.log2(sentences / (inSentences.get(word)?.count ?? 1));
}

/** The words of a token range, each with what it tells inside the story. */
function tellingWords(tokens: Tokens, first: number, last: number, found: Found, tell: (word: number) => number): Map<number, number> {
  const words = new Map<number, number>();
  for (let i = first; i < last; i++) {
    if ((i >= found.first && i < found.last) || tokens.type[i] !== WORD || isStop(tokens.word[i])) continue;
    const lemma = lemmaOf(tokens.word[i]);
    words.set(lemma, Math.max(0, tell(lemma)));
  }
  return words;
}

function claim(article: Extracted, index: number, found: Found, tell: (word: number) => number, values: Values): Claim | null {
  const sort = sortOf(article, found);
  if (sort === null) return null;
  const { tokens, zones } = article;
  const s = tokens.sentence[found.first];
  if (zones[s] === 'correction') return null;
  const { sentence, near } = surroundings(article, found);
  const around = claimAround(tokens, found.first, found.last);
  const days = new Set<number>();
  const apart = new Set<number>();
  const capitals = new Set<number>();
  for (let i = tokens.sentences[s]; i < tokens.sentences[s + 1]; i++) {
    if (tokens.type[i] !== WORD) continue;
    const word = tokens.word[i];
    if (DAYS.has(word)) days.add(word);
    else if (APART.has(word) && setsApart(tokens, i, found)) apart.add(word);
    else if ((tokens.shape[i] === TITLE || tokens.shape[i] === UPPER) && i > tokens.sentences[s] && zones[s] !== 'heading')
      capitals.add(lemmaOf(word));
  }
  const json = JSON.stringify(found.value);
  return {
    article: index,
    found: found as Claim['found'],
    json,
    value: values.numberOf(found.kind, json),
    values,
    sort,
    noun: nounOf(article, found),
    sentence,
    near,
    days,
    apart,
    capitals,
    zone: zones[s],
    around,
    of: complementOf(tokens, Math.max(found.last, around.noun + 1)),
    at: s,
    bearer: bearerWords(article, found),
    sums: found.kind === 'money' ? sumsNear(tokens, found, around) : NO_WORDS,
    local: tellingWords(tokens, tokens.sentences[s], tokens.sentences[s + 1], found, tell),
    close: tellingWords(
      tokens,
      Math.max(tokens.sentences[s], found.first - CLOSE),
      Math.min(tokens.sentences[s + 1], found.last + CLOSE),
      found,
      tell,
    ),
    before: found.first > tokens.sentences[s] ? lemmaOf(tokens.word[found.first - 1]) : -1,
    after: found.last < tokens.sentences[s + 1] ? lemmaOf(tokens.word[found.last]) : -1,
    market: isMarket(tokens, found),
    crowd: crowdOf(tokens, s),
    head: around.noun < 0 ? -1 : lemmaOf(tokens.word[around.noun], 'noun'),
    places: placesOf(tokens, found, around),
  };
}

const BEFORE_VALUE = 2;
const AFTER_VALUE = 2;
const CENT = wordOf('cent');

/** *another 12 people*, *12 more people*, *12 other people*; not *40 per cent*. */
function setsApart(tokens: Tokens, i: number, found: Found): boolean {
  if (i + 1 < tokens.count && tokens.word[i + 1] === CENT) return false;
  return i < found.first ? found.first - i <= BEFORE_VALUE : i >= found.last && i - found.last < AFTER_VALUE;
}

/** Who an unnamed age is of: *the 3-year-old girl*; empty for *a 3-year-old*. */
function personAfter({ tokens }: Extracted, found: Found): readonly number[] {
  for (let i = found.last; i < Math.min(tokens.count, found.last + 3); i++) {
    if (tokens.type[i] !== WORD || tokens.shape[i] !== LOWER) break;
    if (PERSONS.has(tokens.word[i])) return [tokens.word[i]];
  }
  return [];
}

const PERSONS = words(
  'girl boy man woman toddler infant baby teen teenager youth son daughter child student driver victim suspect male female',
);
const OF = wordOf('of');
const LONGEST_COMPLEMENT = 6;

function complementOf(tokens: Tokens, at: number): Set<number> {
  const words = new Set<number>();
  if (at >= tokens.count || tokens.word[at] !== OF) return words;
  for (let i = at + 1; i < Math.min(tokens.count, at + 1 + LONGEST_COMPLEMENT); i++) {
    if (tokens.type[i] !== WORD) {
      if (tokens.text[tokens.start[i]] === '-') continue;
      break;
    }
    if (weightOf(tokens.word[i]) > 0) words.add(lemmaOf(tokens.word[i]));
    else if (words.size > 0) break;
  }
  return words;
}

function bearerWords({ tokens, found: all }: Extracted, found: Found): Set<number> {
  const words = new Set<number>();
  const s = tokens.sentence[found.first];
  let last: Found | null = null;
  for (const other of all)
    if (
      other.kind === 'name' &&
      other.last <= found.first &&
      tokens.sentence[other.first] === s &&
      (last === null || other.first > last.first)
    )
      last = other;
  if (last) for (let i = last.first; i < last.last; i++) if (tokens.type[i] === WORD) words.add(lemmaOf(tokens.word[i]));
  return words;
}

const SUMS = words(
  'bond bail fine penalty reward settlement contract offer bid deal price cost fee tax fare rent ransom salary wage pay bonus loan debt grant fund donation budget damage loss profit revenue sale value worth share lawsuit compensation award prize ticket bill investment acquisition purchase takeover haul cut deficit surplus',
);
const NO_WORDS: ReadonlySet<number> = new Set();
const NEAR_SUM = 7;

function sumsNear(tokens: Tokens, found: Found, { first, last }: Reading): Set<number> {
  const sums = new Set<number>();
  for (let i = Math.max(first, found.first - NEAR_SUM); i < Math.min(last, found.last + NEAR_SUM); i++) {
    const lemma = lemmaOf(tokens.word[i], 'noun');
    if (SUMS.has(lemma)) sums.add(lemma);
  }
  return sums;
}

const TRADED = words('share stock crude bitcoin');
const MOVES = words('fall rise drop gain close open trade climb slip jump plunge soar tumble surge sink hover settle slide rally edge');

/** A sum to which something traded moved, told of in one sentence. */
function isMarket(tokens: Tokens, found: Found): boolean {
  if (found.kind !== 'money') return false;
  const s = tokens.sentence[found.first];
  let [traded, moves] = [false, false];
  for (let i = tokens.sentences[s]; i < tokens.sentences[s + 1]; i++) {
    if (tokens.type[i] !== WORD) continue;
    traded ||= TRADED.has(lemmaOf(tokens.word[i], 'noun'));
    moves ||= MOVES.has(lemmaOf(tokens.word[i], 'verb'));
  }
  return traded && moves;
}

const NEAR_PLACE = 8;

function placesOf(tokens: Tokens, found: Found, { qualifiers }: Reading): Set<number> {
  const near = qualifiers.places
    .map((place) => ({ place, gap: place.first >= found.last ? place.first - found.last : found.first - place.last }))
    .filter(({ gap }) => gap >= 0 && gap <= NEAR_PLACE)
    .sort((a, b) => a.gap - b.gap);
  const words = new Set<number>();
  if (near.length) for (let i = near[0].place.first; i < near[0].place.last; i++) words.add(tokens.word[i]);
  return words;
}

function crowdOf(tokens: Tokens, s: number): number {
  let numbers = 0;
  for (let i = tokens.sentences[s]; i < tokens.sentences[s + 1]; i++) if (tokens.type[i] === NUMBER) numbers++;
  return numbers;
}

function nounOf(article: Extracted, found: Found): readonly number[] {
  if (found.kind !== 'quantity') return [];
  const { noun } = found.value as QuantityValue;
  if (noun === 'age') return personAfter(article, found);
  if (noun === null) return [];
  const lemmas = nounLemmas(noun);
  // *58 killed* are people; that they were killed is the deed.
  return isFate(wordOf(noun.toLowerCase())) ? [PERSON] : lemmas;
}

const PERSON = wordOf('person');
const BOTH = wordOf('both');

function sortOfDate({ edtf, approx }: DateValue): Sort | null {
  if (/T\d\d:\d\d/.test(edtf ?? '')) return 'time';
  return approx === null && /^(\d{4}|XXXX-\d\d-\d\d|\d{4}-\d\d(-\d\d)?)$/.test(edtf ?? '') ? 'day' : null;
}

function sortOf(article: Extracted, found: Found): Sort | null {
  if (found.kind === 'money') return (found.value as MoneyValue).currency ? 'money' : null;
  if (found.kind === 'date') return sortOfDate(found.value as DateValue);
  if (found.kind !== 'quantity') return null;
  const value = found.value as QuantityValue;
  if (isAge(found)) return bearerOf(article, found) || value.number === null || value.approx !== null ? null : 'age';
  if (value.noun === 'block') return 'address';
  if (value.unit === 'percent') return 'percent';
  if (value.unit === 'ordinal') return 'ordinal';
  if (value.unit !== null) return 'measure';
  // *Both were officers* counts some of those who were counted before.
  if (found.last - found.first === 1 && article.tokens.word[found.first] === BOTH) return null;
  return value.noun === null || value.number === null || Number(value.number) <= COUNT_ABOVE ? null : 'count';
}

export const mentionOf = ({ article, found }: Claim): Mention => ({ article, found, start: found.start, end: found.end });
export const textOf = (story: Story, { article, found }: Claim): string =>
  story.articles[article].tokens.text.slice(found.start, found.end);

/** What each number, sum and time of an article is said of: the fields on which values of two articles are compared. */
import { compareValues } from '../../kinds/index.js';
import type { Comparison, DateValue, Found, MoneyValue, QuantityValue } from '../../kinds/kind.js';
import type { Mention, Story } from '../../model/link.js';
import type { Extracted } from '../../model/source.js';
import { claimAround, type Claim as Reading } from '../../text/claim.js';
import { countedNoun, isFate } from '../../text/counted.js';
import { lemmaOf } from '../../text/lemma.js';
import { isPerson } from '../../text/senses.js';
import { areSeveral } from '../../text/several.js';
import { LOWER, NUMBER, TITLE, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { bearerOf, isAge } from '../bearers.js';
import { bitsOfWords, type Surroundings, surroundings, WordList, type Words, weightOf } from '../context.js';
import { nounLemmas } from '../nouns.js';
import { type Dimension, dimensionOf } from './dimensions.js';
import { periodOf, type Stage, stageOf } from './periods.js';
import { convertedIn, isMarket, isMove, isTraded, sumsNear } from './sums.js';
import { squareOf, Telling } from './telling.js';

export const SORTS = ['count', 'measure', 'percent', 'money', 'time', 'day', 'address', 'age', 'ordinal'] as const;
export type Sort = (typeof SORTS)[number];

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
/** No share and no coin is worth more; what is, is a whole company. */
const MOST_PRICE = 1_000_000;

/** The comparable values of a story's articles. */
export function claimsOf(story: Story): Claim[] {
  const tell = new Telling(story);
  const values = new Values();
  return story.articles.flatMap((article, index) => {
    const sentences = new Map<number, Sentence>();
    const converted = convertedIn(article);
    return article.found.flatMap((found) => {
      const sort = sortOf(article, found);
      const s = article.tokens.sentence[found.first];
      if (sort === null || article.zones[s] === 'correction' || converted.has(found)) return [];
      let sentence = sentences.get(s);
      if (sentence === undefined) sentences.set(s, (sentence = new Sentence(article, s)));
      return new Claim(index, found as Claim['found'], sort, sentence, tell, values);
    });
  });
}

/** What the values of one sentence have in common. */
class Sentence {
  readonly from: number;
  readonly to: number;
  private daysKnown: ReadonlySet<number> | undefined;
  private crowdKnown: number | undefined;
  private marketKnown: boolean | undefined;
  private tradedKnown: boolean | undefined;
  private severalKnown: boolean | undefined;

  constructor(
    readonly article: Extracted,
    /** Which sentence of the article it is, from 0. */
    readonly at: number,
  ) {
    this.from = article.tokens.sentences[at];
    this.to = article.tokens.sentences[at + 1];
  }

  get days(): ReadonlySet<number> {
    return (this.daysKnown ??= daysOf(this.article.tokens, this.from, this.to));
  }

  get crowd(): number {
    return (this.crowdKnown ??= crowdOf(this.article.tokens, this.from, this.to));
  }

  get isOfSeveral(): boolean {
    return (this.severalKnown ??= areSeveral(this.article.tokens, this.from, this.to));
  }

  get traded(): boolean {
    return (this.tradedKnown ??= isTraded(this.article.tokens, this.from, this.to));
  }

  get market(): boolean {
    return (this.marketKnown ??= isMarket(this.article.tokens, this.from, this.to));
  }
}

/** A number, sum or time of an article. What it is said of is worked out field by field, when it is first asked for: most values meet none that fits. */
export class Claim {
  private nounKnown: readonly number[] | undefined;
  private apartKnown: ReadonlySet<number> | undefined;
  private capitalsKnown: ReadonlySet<number> | undefined;
  private ofKnown: ReadonlySet<number> | undefined;
  private placesKnown: ReadonlySet<number> | undefined;
  private localKnown: Words | undefined;
  private closeKnown: Words | undefined;
  private bearerKnown: ReadonlySet<number> | undefined;
  private namedKnown: ReadonlySet<number> | undefined;
  private stageKnown: Stage | undefined;
  private periodKnown: string | undefined;
  private dimensionKnown: Dimension | null | undefined;
  private sumsKnown: ReadonlySet<number> | undefined;
  private aroundKnown: Reading | undefined;
  private jsonKnown: string | undefined;
  private valueKnown: number | undefined;
  private sentenceBitsKnown: number | undefined;
  private closeLengthKnown: number | undefined;
  private deedsKnown: readonly string[] | undefined;
  private surroundingsKnown: Surroundings | undefined;
  private nearListKnown: WordList | undefined;
  private sentenceListKnown: WordList | undefined;
  private sizeKnown: number | undefined;

  constructor(
    /** Index of the article in its story. */
    readonly article: number,
    readonly found: Found<'quantity' | 'money' | 'date'>,
    readonly sort: Sort,
    private readonly within: Sentence,
    private readonly tell: Telling,
    readonly values: Values,
  ) {}

  private get tokens(): Tokens {
    return this.within.article.tokens;
  }

  /** Which sentence of the article it stands in, from 0. */
  get at(): number {
    return this.within.at;
  }

  get zone(): string {
    return this.within.article.zones[this.within.at];
  }

  /** Lemmas of the counted noun, head last; empty where nothing is counted. */
  get noun(): readonly number[] {
    return (this.nounKnown ??= nounOf(this.within.article, this.found));
  }

  /** Content words of the sentence. */
  get sentence(): Words {
    return this.surroundings.sentence;
  }

  /** The bits of them all. */
  get sentenceBits(): number {
    return (this.sentenceBitsKnown ??= bitsOfWords(this.sentence));
  }

  /** Those that stand near the value. */
  get near(): Words {
    return this.surroundings.near;
  }

  /** {@link near} as a list. */
  get nearList(): WordList {
    return (this.nearListKnown ??= new WordList(this.near));
  }

  /** {@link sentence} as a list. */
  get sentenceList(): WordList {
    return (this.sentenceListKnown ??= new WordList(this.sentence));
  }

  private get surroundings(): Surroundings {
    return (this.surroundingsKnown ??= surroundings(this.within.article, this.found));
  }

  /** Weekdays and months of the sentence. */
  get days(): ReadonlySet<number> {
    return this.within.days;
  }

  /** Whether the sentence tells of several happenings: *in separate fires*. */
  get isOfSeveral(): boolean {
    return this.within.isOfSeveral;
  }

  /** How many numbers stand in the sentence. */
  get crowd(): number {
    return this.within.crowd;
  }

  /** What another value was changed to, or from: *raised its bid to $121 billion*, *up from $9 million*. */
  get stage(): Stage {
    return (this.stageKnown ??= stageOf(this.tokens, this.found, this.within.from));
  }

  /** When it held, as the words beside it say: *in 2025*, *on Monday*, *last year*; empty where they say nothing. */
  get period(): string {
    return (this.periodKnown ??= periodOf(this.tokens, this.found, this.within.from, this.within.to));
  }

  /** Which way a length is measured; null where the words do not say. */
  get dimension(): Dimension | null {
    return this.dimensionKnown === undefined
      ? (this.dimensionKnown = dimensionOf(this.tokens, this.found, this.within.from, this.within.to))
      : this.dimensionKnown;
  }

  /** What moves by the minute: a price on a market, and by how much it moved: *shares were up 5%*, *oil is at a three-month low*. */
  get moving(): boolean {
    if (this.market) return true;
    return (this.sort === 'percent' || this.sort === 'measure') && this.within.traded && isMove(this.tokens, this.found, this.around.lemma);
  }

  /** A price on a market: *shares fell to $63.20*. */
  get market(): boolean {
    return this.found.kind === 'money' && Number((this.found.value as MoneyValue).number) < MOST_PRICE && this.within.market;
  }

  /** Words that set a value apart: *another*, *additional*, *each*. */
  get apart(): ReadonlySet<number> {
    return (this.apartKnown ??= apartOf(this.tokens, this.within.from, this.within.to, this.found));
  }

  /** Capitalised words of the sentence, as lemmas. */
  get capitals(): ReadonlySet<number> {
    return (this.capitalsKnown ??=
      this.zone === 'heading' ? NO_WORDS : capitalsOf(this.tokens, this.within.from, this.within.to, this.found));
  }

  /** The verb, the deeds, the qualifiers and the modality around the value. */
  get around(): Reading {
    return (this.aroundKnown ??= claimAround(this.tokens, this.found.first, this.found.last));
  }

  /** The deeds of the sentence, the one that governs the value first. */
  get deeds(): readonly string[] {
    return (this.deedsKnown ??= this.around.deeds.map(({ deed }) => deed));
  }

  /** The number of a count, a measure or a sum; not a number where it has none. */
  get size(): number {
    return (this.sizeKnown ??= Number((this.found.value as QuantityValue).number));
  }

  /** What the noun is of (*counts of second-degree murder*), as lemmas. */
  get of(): ReadonlySet<number> {
    return (this.ofKnown ??= complementOf(this.tokens, Math.max(this.found.last, this.around.noun + 1)));
  }

  /** Lemma of the noun that the value is followed by, or -1. */
  get head(): number {
    return this.around.noun < 0 ? -1 : lemmaOf(this.tokens.word[this.around.noun], 'noun');
  }

  /** Capitalised words of the place named nearest to the value in its clause. */
  get places(): ReadonlySet<number> {
    return (this.placesKnown ??= placesOf(this.tokens, this.found, this.around));
  }

  /** Words of the sentence with the bits that they tell inside the story. */
  get local(): Words {
    return (this.localKnown ??= this.tell.words(this.tokens, this.within.from, this.within.to, this.found));
  }

  /** Those close by. */
  get close(): Words {
    const { from, to } = this.within;
    const { first, last } = this.found;
    return (this.closeKnown ??= this.tell.words(this.tokens, Math.max(from, first - CLOSE), Math.min(to, last + CLOSE), this.found));
  }

  /** The square of the length of {@link close} as a vector. */
  get closeLength(): number {
    return (this.closeLengthKnown ??= squareOf(this.close));
  }

  /** Lemma of the token before the value, or -1. */
  get before(): number {
    return this.found.first > this.within.from ? lemmaOf(this.tokens.word[this.found.first - 1]) : -1;
  }

  /** Lemma of the token after it, or -1. */
  get after(): number {
    return this.found.last < this.within.to ? lemmaOf(this.tokens.word[this.found.last]) : -1;
  }

  /** Words of the name that stands last before the value in its sentence: most often whose value it is. */
  get named(): ReadonlySet<number> {
    return (this.namedKnown ??= namedBefore(this.within.article, this.found));
  }

  get bearer(): ReadonlySet<number> {
    return (this.bearerKnown ??= bearerWords(this.within.article, this.found));
  }

  /** What a sum is: the nouns for sums that stand close by (*bond*, *fine*, *reward*), as lemmas. */
  get sums(): ReadonlySet<number> {
    return (this.sumsKnown ??= this.found.kind === 'money' ? sumsNear(this.tokens, this.found, this.around) : NO_WORDS);
  }

  /** The value as JSON. */
  get json(): string {
    return (this.jsonKnown ??= JSON.stringify(this.found.value));
  }

  /** Which of the story's distinct values it is. */
  get value(): number {
    return (this.valueKnown ??= this.values.numberOf(this.found.kind, this.json));
  }
}

function daysOf(tokens: Tokens, from: number, to: number): Set<number> {
  const days = new Set<number>();
  for (let i = from; i < to; i++) if (tokens.type[i] === WORD && DAYS.has(tokens.word[i])) days.add(tokens.word[i]);
  return days;
}

function apartOf(tokens: Tokens, from: number, to: number, found: Found): Set<number> {
  const apart = new Set<number>();
  for (let i = Math.max(from, found.first - BEFORE_VALUE); i < Math.min(to, found.last + AFTER_VALUE); i++)
    if (tokens.type[i] === WORD && APART.has(tokens.word[i]) && setsApart(tokens, i, found)) apart.add(tokens.word[i]);
  return apart;
}

function capitalsOf(tokens: Tokens, from: number, to: number, found: Found): Set<number> {
  const capitals = new Set<number>();
  for (let i = from + 1; i < to; i++) {
    if (tokens.type[i] !== WORD || (tokens.shape[i] !== TITLE && tokens.shape[i] !== UPPER)) continue;
    const word = tokens.word[i];
    if (!DAYS.has(word) && !(APART.has(word) && setsApart(tokens, i, found))) capitals.add(lemmaOf(word));
  }
  return capitals;
}

const BEFORE_VALUE = 2;
const AFTER_VALUE = 2;
const CENT = wordOf('cent');

/** *another 12 people*, *12 more people*, *12 other people*; not *40 per cent*. */
function setsApart(tokens: Tokens, i: number, found: Found): boolean {
  if (i + 1 < tokens.count && tokens.word[i + 1] === CENT) return false;
  return i < found.first ? found.first - i <= BEFORE_VALUE : i >= found.last && i - found.last < AFTER_VALUE;
}

/** Who an unnamed age is of: *the 3-year-old girl*, *a 31-year-old Salvadorean nun*; empty for *a 3-year-old*. */
function personAfter({ tokens }: Extracted, found: Found): readonly number[] {
  const head = countedNoun(tokens, found.first, found.last, tokens.sentences[tokens.sentence[found.first] + 1]);
  if (head < found.last || tokens.shape[head] !== LOWER) return [];
  const noun = lemmaOf(tokens.word[head], 'noun');
  return isPerson(noun) ? [noun] : [];
}

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

function namedBefore({ tokens, found: all }: Extracted, found: Found): Set<number> {
  const words = new Set<number>();
  const s = tokens.sentence[found.first];
  for (const other of all)
    if (other.kind === 'name' && other.last <= found.first && tokens.sentence[other.first] === s)
      for (let i = other.first; i < other.last; i++) if (tokens.type[i] === WORD) words.add(lemmaOf(tokens.word[i]));
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

const NO_WORDS: ReadonlySet<number> = new Set();

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

function crowdOf(tokens: Tokens, from: number, to: number): number {
  let numbers = 0;
  for (let i = from; i < to; i++) if (tokens.type[i] === NUMBER) numbers++;
  return numbers;
}

function nounOf(article: Extracted, found: Found): readonly number[] {
  if (found.kind !== 'quantity') return [];
  const { noun } = found.value as QuantityValue;
  if (noun === 'age') return personAfter(article, found);
  if (noun === null) {
    const crowd = crowdBefore(article, found);
    return crowd < 0 ? [] : [crowd];
  }
  const lemmas = nounLemmas(noun);
  // *58 killed* are people; that they were killed is the deed.
  return isFate(wordOf(noun.toLowerCase())) ? [PERSON] : lemmas;
}

const PERSON = wordOf('person');
const CROWDS = words(
  'crowd attendance audience turnout gate toll population workforce congregation membership readership fleet herd flock',
);

/** *A crowd of 14,312*: what is counted stands before; -1 where nothing does. */
function crowdBefore({ tokens }: Extracted, { first }: Found): number {
  if (first < 2 || tokens.word[first - 1] !== OF || tokens.sentence[first - 2] !== tokens.sentence[first]) return -1;
  const lemma = lemmaOf(tokens.word[first - 2], 'noun');
  return CROWDS.has(lemma) ? lemma : -1;
}

const BOTH = wordOf('both');

function sortOfDate({ edtf, approx }: DateValue): Sort | null {
  if (/T\d\d:\d\d/.test(edtf ?? '')) return 'time';
  return approx === null && /^(\d{4}|XXXX-\d\d(-\d\d)?|\d{4}-\d\d(-\d\d)?)$/.test(edtf ?? '') ? 'day' : null;
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
  if (value.number === null || Number(value.number) <= COUNT_ABOVE) return null;
  return value.noun === null && crowdBefore(article, found) < 0 ? null : 'count';
}

export const mentionOf = ({ article, found }: Claim): Mention => ({ article, found, start: found.start, end: found.end });
export const textOf = (story: Story, { article, found }: Claim): string =>
  story.articles[article].tokens.text.slice(found.start, found.end);

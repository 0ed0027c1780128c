/** What each number, sum and time of an article is said of: the fields on which values of two articles are compared. */
import type { Comparison, Found, MoneyValue, QuantityValue } from '../../kinds/kind.js';
import type { Mention, Story } from '../../model/link.js';
import type { Extracted } from '../../model/source.js';
import { claimAround, type Claim as Reading } from '../../text/claim.js';
import { lemmaOf } from '../../text/lemma.js';
import { areSeveral } from '../../text/several.js';
import type { Tokens } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { bitsOfWords, type Surroundings, surroundings, WordList, type Words } from '../context.js';
import { looserReading } from '../looser.js';
import { areHarmed, complementOf, type Fate, fateOf, nounOf } from './counted.js';
import { anchorOf, type Dimension, dimensionOf } from './dimensions.js';
import { DistinctValues } from './distinct.js';
import { isOfOpenCount } from './elections.js';
import { type Extreme, extremeOf } from './extremes.js';
import { apartOf, bearerWords, capitalsOf, crowdOf, daysOf, namedBefore, placesOf } from './fields.js';
import { holderOf } from './holders.js';
import { periodOf, type Stage, stageOf } from './periods.js';
import { type Sort, sortOf } from './sorts.js';
import { type Span, spanOf } from './spans.js';
import { isOfStorm } from './storms.js';
import { convertedIn, isMarket, isMove, isTicker, isTraded, sumsNear } from './sums.js';
import { squareOf, Telling } from './telling.js';

const CLOSE = 5;
/** No share and no coin is worth more; what is, is a whole company. */
const MOST_PRICE = 1_000_000;
const NO_WORDS: ReadonlySet<number> = new Set();

/** How the values of two claims of one story and kind compare. */
export const verdictBetween = (a: Claim, b: Claim): Comparison['verdict'] => a.values.verdict(a, b);

/** The comparable values of a story's articles. */
export function claimsOf(story: Story): Claim[] {
  const tell = new Telling(story);
  const values = new DistinctValues();
  return story.articles.flatMap((article, index) => {
    const sentences = new Map<number, Sentence>();
    const converted = convertedIn(article);
    return article.found.flatMap((found) => {
      const sort = sortOf(article, found);
      const s = article.tokens.sentence[found.first];
      if (sort === null || article.zones[s] === 'correction' || converted.has(found)) return [];
      if ((sort === 'percent' && isTicker(article.tokens, found)) || (sort === 'count' && isOfPage(article.tokens, found))) return [];
      let sentence = sentences.get(s);
      if (sentence === undefined) sentences.set(s, (sentence = new Sentence(article, s)));
      return new Claim(index, found as Claim['found'], sort, sentence, tell, values);
    });
  });
}

const PICTURES = new Set('image images photo photos picture pictures slide slides video videos comment comments'.split(' ').map(wordOf));
const OPENING = '('.charCodeAt(0);

/** *Slideshow (15 images)*: what a page says of itself. */
const isOfPage = ({ word, unit, count }: Tokens, { first, last }: Found): boolean =>
  first > 0 && unit[first - 1] === OPENING && last < count && PICTURES.has(word[last]);

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
  private anchorKnown: ReadonlySet<number> | undefined;
  private spanKnown: Span | null | undefined;
  private holderKnown: ReadonlySet<number> | undefined;
  private extremeKnown: Extreme | null | undefined;
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
    readonly values: DistinctValues,
  ) {}

  private get tokens(): Tokens {
    return this.within.article.tokens;
  }

  /** The value as it may be meant too, see {@link looserReading}. */
  get looser(): QuantityValue | null {
    return looserReading(this.found, this.tokens.text);
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
    if (this.dimensionKnown === undefined)
      this.dimensionKnown =
        dimensionOf(this.tokens, this.found, this.within.from, this.within.to) ?? (this.anchor.size > 0 ? 'distance' : null);
    return this.dimensionKnown;
  }

  /** Words of the place that a distance is measured from; empty where it is no distance. */
  get anchor(): ReadonlySet<number> {
    return (this.anchorKnown ??= this.sort === 'measure' ? anchorOf(this.tokens, this.found, this.within.to) : NO_WORDS);
  }

  /** How a stretch of time is told; null where the words do not say. */
  get span(): Span | null {
    return this.spanKnown === undefined
      ? (this.spanKnown = spanOf(this.tokens, this.found, this.within.from, this.within.to))
      : this.spanKnown;
  }

  /** Whether it counts persons of whom it only says that they were killed or hurt: *injuring 155*. */
  get isBare(): boolean {
    return this.sort === 'count' && (this.found.value as QuantityValue).noun === null && areHarmed(this.tokens, this.found);
  }

  /** What became of those who are counted; null where the words do not say. */
  get fate(): Fate | null {
    return this.sort === 'count' ? fateOf(this.tokens, this.around) : null;
  }

  /** Words of the person of whom the value is told, as lemmas; empty where nothing says. */
  get holder(): ReadonlySet<number> {
    return (this.holderKnown ??= holderOf(this.within.article, this.found, this.around));
  }

  /** Which of many readings a measure is; null where the words do not say. */
  get extreme(): Extreme | null {
    if (this.sort !== 'measure') return null;
    return this.extremeKnown === undefined
      ? (this.extremeKnown = extremeOf(this.tokens, this.found, this.within.from, this.within.to))
      : this.extremeKnown;
  }

  /** What moves by the minute: a price on a market, and by how much it moved: *shares were up 5%*, *oil is at a three-month low*. */
  get moving(): boolean {
    if (this.market) return true;
    return (this.sort === 'percent' || this.sort === 'measure') && this.within.traded && isMove(this.tokens, this.found, this.around.lemma);
  }

  /** What changes by the hour as a storm comes: *winds of 125 mph*. */
  get ofStorm(): boolean {
    const { article, from, to } = this.within;
    return this.sort === 'measure' && isOfStorm(article, this.found.value as QuantityValue, this.dimension === 'distance', from, to);
  }

  /** Seats, votes and shares of them as they are foretold or half counted. */
  get ofOpenCount(): boolean {
    if (this.sort !== 'count' && this.sort !== 'percent') return false;
    const { from, to, at } = this.within;
    const { sentences } = this.tokens;
    return isOfOpenCount(this.tokens, this.noun.at(-1) ?? -1, sentences[Math.max(0, at - 1)], from, to);
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

  /** The number of a count, a measure or a sum, the middle of a range; not a number where it has none. */
  get size(): number {
    return (this.sizeKnown ??= sizeOf(this.found.value as QuantityValue));
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

  /** Words of the names that stand before the value in its sentence. */
  get named(): ReadonlySet<number> {
    return (this.namedKnown ??= namedBefore(this.within.article, this.found));
  }

  /** Words of the name that stands last before it: most often whose value it is. */
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
    return (this.valueKnown ??= this.values.numberOf(
      this.found.kind,
      this.looser === null ? this.json : `${this.json} or ${this.looser.approx}`,
    ));
  }
}

const sizeOf = ({ number, low, high }: QuantityValue): number => (number === null ? (Number(low) + Number(high)) / 2 : Number(number));

export const mentionOf = ({ article, found }: Claim): Mention => ({ article, found, start: found.start, end: found.end });
export const textOf = (story: Story, { article, found }: Claim): string =>
  story.articles[article].tokens.text.slice(found.start, found.end);

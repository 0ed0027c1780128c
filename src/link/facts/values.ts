/** Facts with a number, a sum or a date against the values of articles: the same thing first, then whether the value agrees. */
import type { DateValue, Found, MoneyValue, QuantityValue } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import type { FactLink } from '../../model/verdict.js';
import { isAge } from '../bearers.js';
import { matchNouns, nounLemmas } from '../nouns.js';
import { weights } from '../weights.js';
import { aboutOf, BESIDE, coverage } from './about.js';
import { ageCandidate } from './ages.js';
import { takenUp, titleWords } from './antecedents.js';
import { isOfOtherClause, isSetAside } from './aside.js';
import { type Candidate, sizeOf } from './candidate.js';
import { comparedWith } from './compared.js';
import { confidenceOf } from './confidence.js';
import { candidate } from './fitting.js';
import { isSlipOfFigures, likeliest } from './likeliest.js';
import { mendedValue } from './mended.js';
import { type ArticleWords, LemmaIndex, LemmaSet } from './passages.js';
import { isAgeFact, type Ready, readyOf } from './ready.js';
import { whoseIs } from './subjects.js';
import { foundWithin } from './within.js';

const W = weights.factValues;

export class ValueLinker {
  private readonly index: LemmaIndex<Ready>;
  /** Ages of persons in whose names no word has weight. */
  private readonly unplaced: readonly Ready[];
  /** Values of the facts, see {@link valueKey}, with what each counts. */
  private readonly values = new Map<string, (string | null)[]>();
  private readonly here = new LemmaSet();
  private readonly around = new LemmaSet();

  constructor(facts: readonly Fact[]) {
    const ready = facts.map(readyOf);
    this.index = new LemmaIndex(
      ready.map((one) => ({ thing: one, words: one.about.words.keys(), least: one.about.total * W.leastShareOfArticle })),
    );
    for (const fact of facts) {
      const key = valueKey(fact.expected);
      if (key !== null) this.values.set(key, [...(this.values.get(key) ?? []), nounOf(fact.expected)]);
    }
    this.unplaced = ready.filter((one) => one.about.total === 0 && one.isAge && one.persons.length > 0);
  }

  get isEmpty(): boolean {
    return this.index.size === 0;
  }

  link(article: Extracted, index: number, words: ArticleWords): FactLink[] {
    const near = this.index.find(words).filter((one) => one.names.length === 0 || one.names.some((lemma) => words.weight(lemma) > 0));
    const asked = this.unplaced.length > 0 ? [...this.unplaced, ...near] : near;
    if (asked.length === 0) return [];
    const candidates = this.candidates(asked, article);
    return [...candidates].flatMap(([one, list]) =>
      linkValue(
        one.fact,
        article,
        index,
        list.filter((candidate) => !this.isOfOtherFact(candidate)),
      ),
    );
  }

  /** The value of another fact, in words that have little of this one: *27 months after launch* is no *18 months* in orbit told wrong. */
  private isOfOtherFact({ found, compared, cover }: Candidate): boolean {
    if (compared.verdict !== 'different' || (cover.share >= W.wellCovered && cover.shared.length > 1)) return false;
    const key = valueKey(found);
    const counted = nounOf(found);
    return key !== null && (this.values.get(key)?.some((noun) => noun === null || matchNouns(noun, counted) !== 'other') ?? false);
  }

  /** For each fact the mentions that speak of it. The surroundings of a mention are looked at once for all facts of its kind. */
  private candidates(asked: readonly Ready[], article: Extracted): Map<Ready, Candidate[]> {
    const byKind = new Map<string, Ready[]>();
    for (const one of asked) {
      const key = one.isAge ? 'age' : one.fact.expected.kind;
      const list = byKind.get(key);
      if (list) list.push(one);
      else byKind.set(key, [one]);
    }
    const candidates = new Map<Ready, Candidate[]>();
    for (const found of article.found) {
      const list = byKind.get(isAge(found) ? 'age' : found.kind);
      if (list === undefined) continue;
      this.lookAround(article, found);
      for (const one of list) {
        if (!this.mayFit(one, found)) continue;
        const made = one.isAge ? ageCandidate(one, article, found, comparedWith) : candidate(one, article, found);
        if (made === null) continue;
        const known = candidates.get(one);
        if (known) known.push(made);
        else candidates.set(one, [made]);
      }
    }
    return candidates;
  }

  private lookAround(article: Extracted, found: Found): void {
    const { tokens } = article;
    const { sentence, sentences } = tokens;
    const s = sentence[found.first];
    this.here.clear();
    this.around.clear();
    this.here.addTokens(tokens, sentences[s], sentences[sentence[Math.max(found.first, found.last - 1)] + 1], found.first, found.last);
    for (const lemma of takenUp(article, found).keys()) this.here.add(lemma);
    this.around.addTokens(tokens, sentences[Math.max(0, s - 1)], sentences[Math.min(sentences.length - 1, s + 2)]);
    for (const lemma of titleWords(article).keys()) this.around.add(lemma);
  }

  /** Whether the words around the last mention looked at are enough for the kindest reading of it. */
  private mayFit({ about, words, weights: bits, isAge: age, persons }: Ready, found: Found): boolean {
    if (age && (persons.length > 0 || found.kind !== 'quantity')) return true;
    let sum = 0;
    for (let k = 0; k < words.length; k++)
      if (this.here.has(words[k])) sum += bits[k];
      else if (this.around.has(words[k])) sum += bits[k] * BESIDE;
    return sum >= about.total * LEAST_SHARE;
  }
}

const nounOf = ({ kind, value }: Pick<Found, 'kind' | 'value'>): string | null =>
  kind === 'quantity' ? ((value as QuantityValue).noun ?? null) : null;

/** A figure that is hardly met twice by chance, with its unit or currency; null for what is no such figure. */
function valueKey({ kind, value }: Pick<Found, 'kind' | 'value'>): string | null {
  if (kind !== 'quantity' && kind !== 'money') return null;
  const { number, unit, noun } = value as QuantityValue;
  if (number === null || noun === 'age') return null;
  if (kind === 'money') return `${number} ${(value as MoneyValue).currency}`;
  return unit !== null || Number(number) >= W.tellingFigure ? `${number} ${unit}` : null;
}

/** Less of what a fact is about never makes a candidate, whatever is counted. */
const LEAST_SHARE =
  Math.min(
    W.leastFit - W.noun.same,
    W.leastFitSameNoun - W.noun.same,
    W.leastFitSameFigure - W.noun.other,
    W.leastFitSameDay - W.noun.none - W.placedDate,
    W.leastFitLeaning - W.noun.kin,
    W.ageSentence,
  ) /
    W.cover -
  0.01;

/** The mentions of an article that speak of the fact: those that fit best, and any that fit about as well. */
function linkValue(fact: Fact, article: Extracted, index: number, candidates: readonly Candidate[]): FactLink[] {
  const meant = candidates.filter((one) =>
    one.compared.verdict === 'different' ? !isSetAside(fact, article, one) : !isLooselyOfOther(fact, article, one),
  );
  const best = Math.max(...meant.map((one) => one.fit));
  const near = meant.filter((one) => one.fit >= best - W.nearlyAsGood);
  const fitting = near.filter((one) => !isWithinBoundAlone(fact, one, near));
  const agreeing = fitting.filter((one) => one.compared.verdict !== 'different');
  const differing = likeliest(
    fact,
    article,
    fitting.filter((one) => one.compared.verdict === 'different'),
    agreeing,
  );
  // Where the article gives the fact's value too, another is seldom the fact's.
  const doubted = differing.size > 0 && isTold(fact, article);
  return fitting
    .filter(
      (one) =>
        agreeing.includes(one) || (differing.has(one) && !(doubted && (isLoose(fact, article, one) || isToldNear(fact, article, one)))),
    )
    .flatMap((one) => linkOf(fact, article, index, one, Math.min(doubted && !one.borne ? W.mostBesideRival : 1, differing.get(one) ?? 1)));
}

/** *14 weeks; the policy is 12 to 16 weeks*, where the fact is 16: a range of another clause. */
const isLooselyOfOther = ({ expected }: Fact, article: Extracted, one: Candidate): boolean =>
  one.found.kind === 'quantity' &&
  (expected.value as QuantityValue).low === null &&
  (one.found.value as QuantityValue).low !== null &&
  isOfOtherClause(article, one);

/** *$2m in fines and up to $3.4m in refunds*, where the fact is *up to $3.6m*: what the bound allows for, beside another with that very bound. */
function isWithinBoundAlone({ expected }: Fact, { compared, found }: Candidate, near: readonly Candidate[]): boolean {
  const { approx } = expected.value as Partial<QuantityValue>;
  if (approx == null || compared.verdict !== 'compatible' || (found.value as QuantityValue).approx !== null) return false;
  return near.some((other) => other.compared.verdict === 'different' && (other.found.value as QuantityValue).approx === approx);
}

/** Counted by the fact's noun, or an age beside the name: no other value of the article stands for it. */
const isFirm = (fact: Fact, one: Candidate): boolean => one.noun === 'same' && (!isAgeFact(fact) || one.borne === true);

/** What differs is hardly the fact's where the article gives the fact's value too, and the passage has less than most of its words. */
const isLoose = (fact: Fact, article: Extracted, one: Candidate): boolean =>
  isFirm(fact, one)
    ? !one.borne &&
      (whoseIs(fact, article, one.found) === 'rather another' ||
        (one.cover.share < W.wellCovered && !isAge(one.found) && !isSlipOfFigures(fact, one.found)))
    : (isAgeFact(fact) && (!aboutOf(fact).wholeSentence || isBesideOwn(fact, article, one))) || one.cover.share < W.wellCovered;

/** Whether the sentence of a value has the fact's too. */
const isBesideOwn = (fact: Fact, article: Extracted, { found }: Candidate): boolean =>
  article.found.some(
    (other) =>
      other.kind === found.kind &&
      article.tokens.sentence[other.first] === article.tokens.sentence[found.first] &&
      isVeryValue(fact, article, other),
  );

/** *Why were only 84.7% on time? For the whole year it was 87.4%*: the fact's own value stands in the sentence before or after. */
function isToldNear(fact: Fact, article: Extracted, { found, borne }: Candidate): boolean {
  if (borne || isAge(found) || found.kind === 'date') return false;
  const { sentence, sentences } = article.tokens;
  const s = sentence[found.first];
  const [from, to] = [sentences[Math.max(0, s - 1)], sentences[Math.min(sentences.length - 1, s + 2)]];
  return foundWithin(article, from, to).some((other) => other.kind === found.kind && isVeryValue(fact, article, other));
}

/** Whether an article gives the very value of a fact beside a word of what it is about, or a value so rare that it is the fact's wherever it stands. */
const isTold = (fact: Fact, article: Extracted): boolean =>
  article.found.some(
    (found) =>
      found.kind === fact.expected.kind &&
      isAge(found) === isAgeFact(fact) &&
      isVeryValue(fact, article, found) &&
      (isRare(found) || coverage(aboutOf(fact), article, found).shared.length > 0),
  );

/** A figure that no article has by chance. */
const isRare = ({ kind, value }: Found): boolean => kind === 'quantity' && sizeOf(value as QuantityValue) >= W.rareFigure;

function linkOf(fact: Fact, article: Extracted, index: number, one: Candidate, most: number): FactLink[] {
  const verdict = verdictOf(fact, article, one);
  if (verdict === null) return [];
  const { found, compared, cover } = one;
  const text = article.tokens.text.slice(found.start, found.end);
  const replacement = mendedValue(fact, found.value, text);
  const because = [...compared.because, ...(one.noun === 'other' && !one.bare ? ['what is counted differs'] : []), ...cover.because];
  return [
    {
      fact,
      article: index,
      verdict,
      start: found.start,
      end: found.end,
      found,
      text,
      value: found.value,
      expected: fact.expected,
      confidence: verdict === 'agrees' ? 0.95 : Math.min(most, isHardlySaid(one) ? W.otherNoun : 1, confidenceOf(fact, article, one)),
      because,
      evidence: [],
      fix: replacement === null ? null : { replacement, safe: false },
      quoted: article.tokens.quoted[found.first] === 1,
      fit: { share: cover.share, bits: cover.bits },
    },
  ];
}

/** *410 posts are safe*, where the fact counts 410 people in a town: the same figure of something else, beside less than most of the fact's words. */
const isHardlySaid = ({ noun, cover }: Candidate): boolean =>
  noun === 'other' && cover.share < W.leastOfList && cover.shared.length < ENOUGH_SAID;
/** So many of a fact's words are enough to say, however many more it has. */
const ENOUGH_SAID = 4;

/** Without what differs from one fact and is another's own value (*18 stores will open* beside *the company has 347 stores*), where that one fits it better. */
export const withoutOthers = (links: readonly FactLink[]): FactLink[] =>
  links.filter((link) => link.verdict === 'agrees' || !links.some((other) => other.verdict === 'agrees' && fitsBetter(other, link)));

/** *On 3 June at 11.45pm* gives a day and a time: a fact of the one says nothing of the other. */
const areOfOnePart = (a: Fact, b: Fact): boolean => a.expected.kind !== 'date' || b.expected.kind !== 'date' || isTime(a) === isTime(b);
const isTime = ({ expected }: Fact): boolean => (expected.value as DateValue).edtf?.includes('T') === true;

/** The same mention, of which another fact has more of its words; of as many, the fact that has more to say. */
function fitsBetter(a: FactLink, b: FactLink): boolean {
  if (a.found !== b.found || a.fact === b.fact || !a.fit || !b.fit || !areOfOnePart(a.fact, b.fact)) return false;
  return a.fit.share > b.fit.share || (a.fit.share === b.fit.share && a.fit.bits > b.fit.bits);
}

/** *31,000 business customers*, where the fact counts businesses. */
function isOneThing(fact: Fact, { found }: Candidate): boolean {
  const mine = nounLemmas(nounOf(fact.expected) ?? '');
  return nounLemmas(nounOf(found) ?? '').some((lemma) => mine.includes(lemma));
}

function verdictOf(fact: Fact, article: Extracted, one: Candidate): FactLink['verdict'] | null {
  const differs = one.compared.verdict === 'different';
  // The same figure of something else is worth saying; another figure of something else is not.
  if (one.noun !== 'other') return differs ? 'conflicts' : 'agrees';
  if (differs) return null;
  if (one.bare || isOneThing(fact, one)) return 'agrees';
  return isAttribute(article, one) || ATTRIBUTE.test(fact.expected.text) ? null : 'differs-in-scope';
}

/** *The 14-time winner*, where the fact counts championships: another way to put it. */
const isAttribute = ({ tokens }: Extracted, { found }: Candidate): boolean =>
  tokens.text[found.end] === '-' || ATTRIBUTE.test(tokens.text.slice(found.start, found.end));
const ATTRIBUTE = /\d-\p{Ll}/u;

/** The same value, whatever bound it is given with (*by December 31*). */
function isVeryValue(fact: Fact, article: Extracted, found: Found): boolean {
  const { verdict } = comparedWith(article, fact, found);
  if (verdict !== 'compatible') return verdict === 'same';
  const [mine, theirs] = [fact.expected.value, found.value] as (Partial<QuantityValue> & Partial<DateValue>)[];
  return found.kind === 'date'
    ? mine.edtf != null && mine.edtf.slice(4) === theirs.edtf?.slice(4)
    : mine.number != null && mine.number === theirs.number;
}

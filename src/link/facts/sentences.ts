/**
 * Facts that are a whole sentence, against sentences of articles in nearly the same words: any figure that differs there
 * is a difference, be it a count, a flight number or a room. What the value linker reads as a value it judges itself.
 */
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import type { FactLink } from '../../model/verdict.js';
import { scan } from '../../text/scan.js';
import { NO_GAP, NUMBER, type Tokens, WORD } from '../../text/tokens.js';
import { formOf } from '../../text/words.js';
import { isAge } from '../bearers.js';
import { wordsOf } from '../context.js';
import { weights } from '../weights.js';
import { bearerAt } from './ages.js';
import { isOfNamesake } from './namesakes.js';
import { isOfEarlier } from './occasions.js';
import { isOfThenAlone } from './owners.js';
import { type ArticleWords, LemmaIndex } from './passages.js';
import { isOnlyPossible } from './plans.js';
import { isAgeFact } from './ready.js';
import { isOfSibling, tellsApart } from './siblings.js';
import { foundBeside } from './within.js';

const W = weights.factSentences;

interface Sentence {
  readonly fact: Fact;
  readonly tokens: Tokens;
  readonly words: ReadonlyMap<number, number>;
  readonly bits: number;
}

export class SentenceLinker {
  private readonly index: LemmaIndex<Sentence>;

  constructor(facts: readonly Fact[]) {
    this.index = new LemmaIndex(
      facts.flatMap((fact) => {
        if (fact.sentence === null) return [];
        const tokens = scan(fact.sentence);
        const words = wordsOf(tokens);
        if (words.size < W.fewestWords || !hasNumber(tokens)) return [];
        const bits = [...words.values()].reduce((sum, weight) => sum + weight, 0);
        return [{ thing: { fact, tokens, words, bits }, words: words.keys(), least: W.share * bits }];
      }),
    );
  }

  get isEmpty(): boolean {
    return this.index.size === 0;
  }

  /** `taken`: stretches that are judged already. */
  link(article: Extracted, index: number, words: ArticleWords, taken: readonly FactLink[]): FactLink[] {
    const { tokens } = article;
    const links: FactLink[] = [];
    for (const sentence of this.index.find(words))
      for (let s = 0; s + 1 < tokens.sentences.length; s++) {
        if (share(sentence, tokens, s) < W.share) continue;
        const others = differing(sentence.tokens, tokens, s);
        if (others.length === 0 && isHeldByWords(sentence.fact)) links.push(...agreeing(sentence, article, index, s));
        // *Quillbase 5.4 requires Java 17*: where every figure differs, it is said of another thing
        if (others.length > 1 && others.length === figuresIn(sentence.tokens)) continue;
        if (others.some((at) => isOfOther(sentence, article, at))) continue;
        for (const at of others) {
          const link = linkOf(sentence, article, index, at);
          const judged = taken.filter((one) => one.fact === link.fact);
          if (judged.some((one) => one.start < link.end && link.start < one.end)) continue;
          // Where the fact's value itself was found in the sentence, another figure there does not stand for it.
          const [from, to] = [tokens.start[tokens.sentences[s]], tokens.end[tokens.sentences[s + 1] - 1]];
          const isOwn = isItsValue(sentence, at.ours);
          // The age of one who is named was judged by the name, and one of another day is none of today: no likeness of sentences tells more.
          if (isOwn && isAgeFact(sentence.fact) && isJudged(sentence.fact, article, at.theirs)) continue;
          if (isOwn && judged.some((one) => one.start >= from && one.end <= to)) continue;
          // *The women's match kicks off at 2pm*, where the article gives the match of the fact its own time.
          if (isOwn && judged.some(({ verdict }) => verdict === 'agrees') && saysMore(sentence, tokens, s)) continue;
          links.push(link);
        }
      }
    return links;
  }
}

const isJudged = (fact: Fact, article: Extracted, token: number): boolean => {
  const age = foundBeside(article, token).find((found) => isAge(found) && found.first <= token && token < found.last);
  return age !== undefined && (bearerAt(article, age) !== null || isOfThenAlone(fact, article, age));
};

/** *Quillbase 5.4 requires Java 21*, *the Wolf fire has burned 900 acres*: said of another thing of the kind. */
function isOfOther({ fact, tokens }: Sentence, article: Extracted, { ours, theirs }: Differing): boolean {
  const figure = { kind: 'quantity' as const, first: theirs, last: theirs + 1 };
  return (
    tellsApart(fact, tokens.word[ours]) ||
    isOfSibling(fact, article, figure) ||
    isOfNamesake(fact, article, figure) ||
    isOfEarlier(fact, article, figure) ||
    isOnlyPossible(fact, article, figure)
  );
}

/** Whether a sentence of an article has words, figures aside, that the fact's has not. */
const saysMore = ({ words }: Sentence, tokens: Tokens, s: number): boolean =>
  [...wordsOf(tokens, tokens.sentences[s], tokens.sentences[s + 1]).keys()].some((word) => !words.has(word) && !/\d/.test(formOf(word)));

/** A sentence with a figure that is no value (*at the 2:15 mark*, *Flight 370*): no name in it stands for what it says. */
export function isHeldByWords({ sentence, expected }: Fact): boolean {
  return sentence !== null && (expected.kind === 'name' || expected.kind === 'term') && hasNumber(scan(sentence));
}

/** The sentence with its figures. */
function agreeing({ fact, tokens }: Sentence, article: Extracted, index: number, s: number): FactLink[] {
  const { tokens: theirs } = article;
  const figures = new Set<number>();
  for (let i = 0; i < tokens.count; i++) if (tokens.type[i] === NUMBER) figures.add(tokens.word[i]);
  for (let i = theirs.sentences[s]; i < theirs.sentences[s + 1]; i++) {
    if (theirs.type[i] !== NUMBER || !figures.has(theirs.word[i])) continue;
    const [start, end] = [theirs.start[i], theirs.end[i]];
    const because = ['the sentence of the fact, with its figure'];
    return [{ ...linkAt(fact, article, index, i, theirs.text.slice(start, end)), verdict: 'agrees', because, fix: null }];
  }
  return [];
}

/** Whether a figure of the fact's sentence is the value that the fact is about. */
function isItsValue({ fact, tokens }: Pick<Sentence, 'fact' | 'tokens'>, token: number): boolean {
  const value = scan(fact.expected.text);
  return value.word.subarray(0, value.count).includes(tokens.word[token]);
}

const hasNumber = (tokens: Tokens): boolean => figuresIn(tokens) > 0;

function figuresIn({ type, count }: Tokens): number {
  let figures = 0;
  for (let i = 0; i < count; i++) if (type[i] === NUMBER) figures++;
  return figures;
}

/** Share of the fact's words, by weight, that a sentence of an article has. */
function share(sentence: Sentence, tokens: Tokens, s: number): number {
  let bits = 0;
  for (const [word, weight] of wordsOf(tokens, tokens.sentences[s], tokens.sentences[s + 1])) if (sentence.words.has(word)) bits += weight;
  return bits / sentence.bits;
}

interface Differing {
  /** Token of the article, and of the fact. */
  readonly theirs: number;
  readonly ours: number;
}

/** Numbers that stand at the same place of the two sentences, by their longest common subsequence, and differ. */
function differing(fact: Tokens, article: Tokens, s: number): Differing[] {
  const ours = contentTokens(fact, 0, fact.count);
  const theirs = contentTokens(article, article.sentences[s], article.sentences[s + 1]);
  const pairs = commonSubsequence(
    ours.map((i) => fact.word[i]),
    theirs.map((i) => article.word[i]),
  );
  if (pairs.length < W.aligned * ours.length) return [];
  const found: Differing[] = [];
  let [x, y] = [0, 0];
  for (const [nextX, nextY] of [...pairs, [ours.length, theirs.length]]) {
    const a = ours.slice(x, nextX).filter((i) => fact.type[i] === NUMBER);
    const b = theirs.slice(y, nextY).filter((i) => article.type[i] === NUMBER);
    if (a.length === 1 && b.length === 1 && !isBrokenOff(fact, a[0], article, b[0])) found.push({ ours: a[0], theirs: b[0] });
    x = nextX + 1;
    y = nextY + 1;
  }
  return found;
}

function contentTokens(tokens: Tokens, from: number, to: number): number[] {
  const list: number[] = [];
  for (let i = from; i < to; i++) if (tokens.type[i] === WORD || tokens.type[i] === NUMBER) list.push(i);
  return list;
}

/** A sentence that was cut at the point of a decimal (*a price of $13.*) says nothing of what followed. */
function isBrokenOff(fact: Tokens, ours: number, article: Tokens, theirs: number): boolean {
  const text = fact.text.slice(fact.start[ours], fact.end[ours]);
  return ours >= fact.count - 2 && article.text.startsWith(`${text}.`, article.start[theirs]);
}

function commonSubsequence(a: readonly number[], b: readonly number[]): [number, number][] {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let k = b.length - 1; k >= 0; k--)
      length[i * width + k] =
        a[i] === b[k] ? length[(i + 1) * width + k + 1] + 1 : Math.max(length[(i + 1) * width + k], length[i * width + k + 1]);
  const pairs: [number, number][] = [];
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    if (a[i] === b[k]) pairs.push([i++, k++]);
    else if (length[(i + 1) * width + k] >= length[i * width + k + 1]) i++;
    else k++;
  }
  return pairs;
}

function linkOf(sentence: Sentence, article: Extracted, index: number, at: Differing): FactLink {
  const { fact, tokens } = sentence;
  const [from, to] = figureAt(tokens, at.ours);
  const link = linkAt(fact, article, index, at.theirs, tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
  return linkOfValue(sentence, link, article, at);
}

/** The tokens, half-open, of the figure that a number is a part of: *2:15*, *7-3*. */
function figureAt({ type, text, start, gap, count }: Tokens, token: number): [number, number] {
  const joins = (i: number): boolean =>
    i > 0 && i + 1 < count && ':-–/.'.includes(text[start[i]]) && gap[i] === NO_GAP && gap[i + 1] === NO_GAP;
  let [from, to] = [token, token + 1];
  while (joins(from - 1) && type[from - 2] === NUMBER) from -= 2;
  while (joins(to) && type[to + 1] === NUMBER) to += 2;
  return [from, to];
}

/** The link of the value that the figure is a part of (*7.15pm*), where the fact is about a value of its kind. */
function linkOfValue({ fact, tokens }: Sentence, link: FactLink, article: Extracted, at: Differing): FactLink {
  const own = isItsValue({ fact, tokens }, at.ours)
    ? article.found.find(({ kind, first, last }) => kind === fact.expected.kind && first <= at.theirs && at.theirs < last)
    : undefined;
  if (own === undefined) return link;
  const text = article.tokens.text.slice(own.start, own.end);
  const { expected } = fact;
  return {
    ...link,
    start: own.start,
    end: own.end,
    found: own,
    text,
    value: own.value,
    expected,
    fix: { replacement: expected.text, safe: false },
  };
}

function linkAt(fact: Fact, article: Extracted, index: number, token: number, expected: string): FactLink {
  const [from, to] = figureAt(article.tokens, token);
  const start = article.tokens.start[from];
  const end = article.tokens.end[to - 1];
  const text = article.tokens.text.slice(start, end);
  const isTerm = fact.expected.kind === 'term';
  // Of a figure of several numbers (*2:15*) no one number is the value.
  const value = (written: string) =>
    isTerm ? { form: written } : { number: plain(written), low: null, high: null, approx: null, unit: null, noun: null };
  return {
    fact,
    article: index,
    verdict: 'conflicts',
    start,
    end,
    found: null,
    text,
    value: value(text),
    expected: { text: expected, value: value(expected) },
    confidence: W.confidence,
    because: ['the sentence of the fact, but for this figure'],
    evidence: [],
    fix: { replacement: expected, safe: false },
    quoted: article.tokens.quoted[token] === 1,
  };
}

const plain = (written: string): string | null => (/^\d[\d,]*(?:\.\d+)?$/.test(written) ? written.replace(/,/g, '') : null);

/** Whether what an article quotes is what a fact says was said: the same words, the words changed, other words for it. */
import type { Comparison, Found, NameValue } from '../../kinds/kind.js';
import { name as names } from '../../kinds/name/index.js';
import { commonShare, quote as quotes } from '../../kinds/quote/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import type { FactLink } from '../../model/verdict.js';
import { lemmaOf } from '../../text/lemma.js';
import { scan } from '../../text/scan.js';
import { LOWER, type Tokens, WORD } from '../../text/tokens.js';
import { type Words, wordsOf } from '../context.js';
import { nameWords } from '../forms.js';
import { slipOf } from '../names/slips.js';
import { stemOverlap } from '../stems.js';

/** A quotation in quite other words is held the same utterance only where speaker or setting agree. */
const LOOSE = 0.7;
/** The words of a fact, said otherwise by the very speaker whom it names. */
const SAME_SPEAKER = 0.92;
const SPEAKER_NEAR = 0.9;
export const LONGEST_LOOSE = 14;
/** Shares of the shorter quotation that stand in the other in the same order: a changed utterance keeps about half of its words. */
const LITTLE_SHARED = 0.4;
const HALF_SHARED = 0.6;
const MOST_LONGER = 1.6;
/** So sure is a change where hardly half of the words stand, or in a heading, which is cut to fit. */
const HARDLY = 0.75;
/** The words agree, and the person to whom they are given does not. */
const OTHER_SPEAKER = 0.75;
const FEWEST_WORDS = 5;

export interface QuoteFact {
  readonly fact: Fact;
  readonly words: string;
  readonly speaker: string | null;
  /** Tokens of the words, and the content words among them. */
  readonly length: number;
  readonly content: Words;
  /** Names that were held against the speaker's. */
  readonly known: WeakMap<NameValue, boolean>;
  readonly speakers: Map<string, boolean | null>;
}

/** Compares a fact's words with a quotation; where that goes on before or after them, with its sentences that are most like them. */
function compareInside(words: string, quoted: string, part: string): Comparison {
  const compared = compareWords(words, quoted);
  if (part.length < quoted.length && compared.verdict === 'different') {
    // What was changed is told from the sentences that say it, not from all that was said.
    const closer = compareWords(words, part);
    return closer.verdict === 'different' ? closer : compared;
  }
  if (compared.verdict !== 'compatible' || commonShare(words, quoted) === 1 || commonShare(quoted, words) === 1) return compared;
  const stretch = compareWords(words, stretchLike(words, quoted));
  return stretch.verdict === 'different' ? stretch : compared;
}

const compareWords = (a: string, b: string): Comparison => quotes.compare({ words: a, speaker: null }, { words: b, speaker: null });

/** As many tokens of a quotation as the fact has, where most of the fact's words stand. */
function stretchLike(words: string, quoted: string): string {
  const mine = scan(words);
  const theirs = scan(quoted);
  if (theirs.count <= mine.count) return quoted;
  const at = likestWindow(mine, theirs, 0, theirs.count);
  return quoted.slice(theirs.start[at], theirs.end[at + mine.count - 1]);
}

/** The first of as many tokens of `[from, to)` as the fact has, where most of its words stand. */
function likestWindow(mine: Tokens, theirs: Tokens, from: number, to: number): number {
  const known = new Set(mine.word.subarray(0, mine.count));
  let [at, most, here] = [from, -1, 0];
  for (let i = from; i < to; i++) {
    here += Number(known.has(theirs.word[i]));
    if (i >= from + mine.count) here -= Number(known.has(theirs.word[i - mine.count]));
    if (here > most && i >= from + mine.count - 1) [at, most] = [i - mine.count + 1, here];
  }
  return at;
}

/** Tokens of an article, half-open: of a longer quotation the sentences in which the fact's words stand. */
export interface Part {
  readonly first: number;
  readonly last: number;
}

export function partLike(words: string, { tokens }: Extracted, { first, last }: Found): Part {
  const mine = scan(words);
  if (last - first <= mine.count) return { first, last };
  const known = new Set(mine.word.subarray(0, mine.count));
  const at = likestWindow(mine, tokens, first, last);
  const end = at + mine.count;
  const { sentence, sentences } = tokens;
  let [s, t] = [sentence[at], sentence[end - 1]];
  const isMostlyKnown = (one: number): boolean => {
    let [shared, all] = [0, 0];
    for (let i = Math.max(at, sentences[one]); i < Math.min(end, sentences[one + 1]); i++) {
      if (tokens.type[i] !== WORD) continue;
      all++;
      if (known.has(tokens.word[i])) shared++;
    }
    return shared * 2 > all;
  };
  while (s < t && !isMostlyKnown(s)) s++;
  while (t > s && !isMostlyKnown(t)) t--;
  return { first: Math.max(first, sentences[s]), last: Math.min(last, sentences[t + 1]) };
}

type Judged = Pick<FactLink, 'verdict' | 'confidence' | 'because'>;

/** Null where it is another utterance. `share`: of the shorter one's words, those that stand in the other. */
export function judge(fact: QuoteFact, quoted: Found<'quote'>, article: Extracted, share: number, part: string): Judged | null {
  const { words, speaker } = fact;
  const compared = compareInside(words, quoted.value.words, part);
  // Where the fact's speaker is named beside it, who else is named first is not surely who said it.
  const said = speakerAgrees(fact, quoted.value.speaker);
  const who = said === false && namedNearby(fact, article, quoted) ? null : said;
  if (compared.verdict === 'same' || compared.verdict === 'compatible') {
    if (share < HALF_SHARED) return null;
    const other = who === false && isOtherPerson(fact, quoted.value.speaker!, article);
    return other
      ? { verdict: 'conflicts', confidence: OTHER_SPEAKER, because: [`said by ${quoted.value.speaker}, not by ${speaker}`] }
      : { verdict: 'agrees', confidence: 0.95, because: compared.because };
  }
  if (who === false) return null;
  if (isWithMoreBetween(words, quoted.value.words))
    return { verdict: 'agrees', confidence: 0.9, because: ['its sentences in their order, with others between them'] };
  if (compared.verdict !== 'different') return share < HALF_SHARED ? null : loosely(fact, quoted, article, who);
  const few = share < HALF_SHARED && (share < LITTLE_SHARED || !areAsLong(fact.length, quoted.last - quoted.first));
  return few || isOtherPhrase(fact, quoted, article, who) ? null : changed(fact, quoted, article, compared, who, share);
}

/**
 * Of two lengths, and too little in common for one to be made of the other: *“Ann Moss is dead”* shares a single word, names aside, with
 * a headline on her death, and a phrase of four words has its like within what anybody says.
 */
function isOtherPhrase(fact: QuoteFact, quoted: Found<'quote'>, article: Extracted, who: boolean | null): boolean {
  const length = quoted.last - quoted.first;
  if (areAsLong(fact.length, length)) return false;
  if (Math.min(fact.length, length) <= SHORT_PHRASE && who !== true && !namedNearby(fact, article, quoted)) return true;
  return sharedPlain(fact, article, quoted) < FEWEST_SHARED;
}
const SHORT_PHRASE = 6;
const FEWEST_SHARED = 2;

/** Content words that both have, written small in either. */
function sharedPlain({ words, content }: QuoteFact, { tokens }: Extracted, { first, last }: Found): number {
  const mine = scan(words);
  const small = new Set<number>();
  const noteSmall = ({ shape, word }: Tokens, from: number, to: number): void => {
    for (let i = from; i < to; i++) if (shape[i] === LOWER) small.add(lemmaOf(word[i]));
  };
  noteSmall(mine, 0, mine.count);
  noteSmall(tokens, first, last);
  return [...wordsOf(tokens, first, last).keys()].filter((lemma) => content.has(lemma) && small.has(lemma)).length;
}

/** Whether a quotation has each sentence of the fact's, in order: what stands between them the fact leaves out. */
function isWithMoreBetween(words: string, quoted: string): boolean {
  const sentences = words.split(/[.!?…]+\s+/u).map(bare);
  if (sentences.length < 2) return false;
  const all = ` ${bare(quoted)} `;
  let from = 0;
  for (const sentence of sentences) {
    const at = all.indexOf(` ${sentence} `, from);
    if (at < 0) return false;
    from = at + sentence.length;
  }
  return true;
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’]+/gu, ' ')
    .replaceAll('’', "'")
    .trim();

const areAsLong = (a: number, b: number): boolean => Math.max(a, b) <= MOST_LONGER * Math.min(a, b);

/** The words of the fact with some of them changed. */
function changed(
  fact: QuoteFact,
  quoted: Found<'quote'>,
  article: Extracted,
  compared: Comparison,
  who: boolean | null,
  share: number,
): Judged {
  const near = who === true || namedNearby(fact, article, quoted);
  const least = who === true ? SAME_SPEAKER : near ? SPEAKER_NEAR : 0;
  const sure = compared.confidence ?? 0.9;
  return {
    verdict: 'conflicts',
    confidence:
      share < HALF_SHARED || article.zones[article.tokens.sentence[quoted.first]] === 'heading'
        ? Math.min(HARDLY, sure)
        : Math.min(0.97, Math.max(least, sure)),
    because: [...compared.because, ...(who === true ? ['the same speaker'] : near ? ['the passage names the speaker'] : [])],
  };
}

/** Whether the words are given to another person by name; of short phrases many may have used the same. */
function isOtherPerson({ speaker, length }: QuoteFact, actual: string, { found }: Extracted): boolean {
  if (speaker === null || length < FEWEST_WORDS || names.parse(speaker)?.type !== 'person') return false;
  return found.some(
    (one) => one.kind === 'name' && (one as Found<'name'>).value.full === actual && (one as Found<'name'>).value.type === 'person',
  );
}

/** Quite other words: only for short utterances that share a content stem, where the speaker or the passage names the fact's person. */
function loosely(fact: QuoteFact, quoted: Found<'quote'>, article: Extracted, who: boolean | null): Judged | null {
  if (fact.length > LONGEST_LOOSE || quoted.last - quoted.first > LONGEST_LOOSE || fact.speaker === null) return null;
  const shared = stemOverlap(fact.content, wordsOf(article.tokens, quoted.first, quoted.last));
  if (shared.length === 0) return null;
  if (!who && !namedNearby(fact, article, quoted)) return null;
  return { verdict: 'conflicts', confidence: LOOSE, because: ['the same speaker', `other words for it, sharing "${shared.join('", "')}"`] };
}

/** Whether the fact's speaker and the article's are one; null where either gives none, or may only spell the name wrong. Each name is asked once. */
function speakerAgrees({ speaker, speakers }: QuoteFact, actual: string | null): boolean | null {
  if (speaker === null || actual === null) return null;
  let agrees = speakers.get(actual);
  if (agrees === undefined)
    speakers.set(
      actual,
      (agrees = names.compare(nameOf(speaker), nameOf(actual)).sameEntity === true ? true : areSlips(speaker, actual) ? null : false),
    );
  return agrees;
}

/** *Ida Varga*, *Ada Varga*: names of as many words, each the other's or a slip for it, and one the same. */
function areSlips(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.length !== y.length || !x.some((word, i) => word === y[i])) return false;
  return x.every((word, i) => word === y[i] || slipOf(word, y[i], 'person') !== null);
}

export const nameOf = (full: string) => ({ full, given: null, family: null, type: 'person' as const });

function namedNearby(fact: QuoteFact, { found, tokens }: Extracted, quoted: Found<'quote'>): boolean {
  const s = tokens.sentence[quoted.first];
  return found.some(
    (one) => one.kind === 'name' && Math.abs(tokens.sentence[one.first] - s) <= 1 && isSpeaker(fact, (one as Found<'name'>).value),
  );
}

function isSpeaker({ speaker, known }: QuoteFact, name: NameValue): boolean {
  if (speaker === null) return false;
  let same = known.get(name);
  if (same === undefined) known.set(name, (same = names.compare(nameOf(speaker), name).sameEntity === true));
  return same;
}

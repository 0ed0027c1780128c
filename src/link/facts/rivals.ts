/** Of several values of one sentence that differ from a fact, those whose own words are the fact's: *nine months of trials and four of repairs*. */
import type { Found, QuantityValue } from '../../kinds/index.js';
import { scaleOf } from '../../kinds/quantity/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { lemmaOf } from '../../text/lemma.js';
import { NO_GAP, NUMBER, PUNCT, type Tokens, WORD } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import type { Words } from '../context.js';
import { aboutOf } from './about.js';
import type { Candidate } from './candidate.js';
import { wordsOfNames } from './named.js';
import { firstAtLeast, foundWithin } from './within.js';

/**
 * Without those that stand in a sentence beside another value of their kind with more of the fact, and have no word of it, names
 * aside, in their own part, or much less than another that may be meant.
 */
export function withOwnWords(fact: Fact, article: Extracted, all: readonly Candidate[]): Candidate[] {
  const { tokens, zones } = article;
  const [starts, ends] = [new Set(all.map(({ found }) => found.first)), new Set(all.map(({ found }) => found.last))];
  const meant = all.filter(({ found }) => !isSaidAgain(tokens, found, ends) && !isLeftBehind(tokens, found, starts));
  const names = wordsOfNames(fact);
  const unnamed = new Map([...aboutOf(fact).words].filter(([lemma]) => !names.has(lemma)));
  const words = unnamed.size > 0 ? unnamed : aboutOf(fact).words;
  const sentences = new Map([...bySentence(tokens, meant)].map(([s, inOrder]) => [s, partsOf(words, article, s, inOrder)]));
  return meant.filter((one) => {
    const s = tokens.sentence[one.found.first];
    // A table's row is said of its head, whatever stands between.
    if (zones[s] === 'table') return true;
    const { own, best, ofKind } = sentences.get(s)!;
    if (one.noun !== 'same' && ofKind !== null && !hasOwnWord(tokens, ofKind, one)) return false;
    return best === null || !isMuchLess(own.get(one)!, best);
  });
}

/** Less of a fact in a value's own part than in that of another: a part of what that has, or hardly anything beside it. */
const isMuchLess = (mine: Part, best: Part): boolean =>
  mine.weight < best.weight && (mine.weight <= best.weight * LEAST_OF_BEST || [...mine.lemmas].every((lemma) => best.lemmas.has(lemma)));
const LEAST_OF_BEST = 0.34;

/** Words of a fact in a stretch of a sentence. */
interface Part {
  readonly lemmas: ReadonlySet<number>;
  readonly weight: number;
}

interface Parts {
  /** The part of each value that may be meant, and the weightiest of them; null where there is but one. */
  readonly own: ReadonlyMap<Candidate, Part>;
  readonly best: Part | null;
  /** All values of the kind and measure, with the weight in the parts that they leave each other; null where none of those has a word of the fact. */
  readonly ofKind: { readonly list: readonly Found[]; readonly parts: readonly Part[] } | null;
}

function partsOf(words: Words, article: Extracted, s: number, inOrder: readonly Candidate[]): Parts {
  const { tokens } = article;
  const stretches = inOrder.map(({ found }) => found);
  const parts = inOrder.length < 2 ? [] : inOrder.map((_, i) => partOf(words, tokens, stretches, i));
  const own = new Map(parts.map((part, i) => [inOrder[i], part]));
  const best = parts.reduce<Part | null>((most, part) => (most === null || part.weight > most.weight ? part : most), null);
  const [first] = stretches;
  const all = foundWithin(article, tokens.sentences[s], tokens.sentences[s + 1]).filter((found) => isOfMeasure(first, found));
  const ends = new Set(all.map(({ last }) => last));
  const list = all.filter((found) => !isSaidAgain(tokens, found, ends));
  const parting = list.length < 2 ? [] : list.map((_, i) => partOf(words, tokens, list, i, true));
  return { own, best, ofKind: parting.some(({ weight }) => weight > 0) ? { list, parts: parting } : null };
}

function isOfMeasure(a: Found, b: Found): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'quantity') return true;
  const [mine, theirs] = [a.value, b.value].map((value) => (value as QuantityValue).unit);
  return mine === theirs || (mine !== null && theirs !== null && scaleOf(mine, theirs) !== null);
}

/** Whether the part of a sentence that is a value's own, among all of its kind there, has a word of the fact. */
function hasOwnWord({ word }: Tokens, { list, parts }: NonNullable<Parts['ofKind']>, { found }: Candidate): boolean {
  const at = firstAtLeast(list, ({ first }) => first, found.first);
  if (list[at] !== found) return true;
  // *From £5.00 to £5.60*, *by 4% to 87%*: both are said of what the first one is.
  let first = at;
  while (first > 0 && word[list[first - 1].last] === TO && list[first - 1].last + 1 === list[first].first) first--;
  return parts[at].weight > 0 || parts[first].weight > 0;
}

/** Candidates of each sentence, in order: a long list has thousands of sentences. */
function bySentence({ sentence }: Tokens, all: readonly Candidate[]): ReadonlyMap<number, readonly Candidate[]> {
  const sentences = new Map<number, Candidate[]>();
  for (const one of [...all].sort((a, b) => a.found.first - b.found.first)) {
    const list = sentences.get(sentence[one.found.first]);
    if (list) list.push(one);
    else sentences.set(sentence[one.found.first], [one]);
  }
  return sentences;
}

type Stretch = Pick<Candidate['found'], 'first' | 'last'>;

/** *4 a.m. MST (6 a.m. EST)*: in brackets right behind a value stands that value in other units. `ends`: one past the last token of each. */
const isSaidAgain = ({ text, start }: Tokens, { first }: Stretch, ends: ReadonlySet<number>): boolean =>
  first > 0 && ends.has(first - 1) && text[start[first - 1]] === '(';

/** *From £32 to £35*, *from 41 weeks to 29*: what was before, and what is or will be. `starts`: the first token of each. */
const isLeftBehind = ({ word, type }: Tokens, { first, last }: Stretch, starts: ReadonlySet<number>): boolean =>
  first > 0 && word[last] === TO && word[first - 1] === FROM && (starts.has(last + 1) || type[last + 1] === NUMBER);
const [FROM, TO] = ['from', 'to'].map(wordOf);

/** The words of a fact in the part of a sentence that is a value's own; `shared`: with what stands between two values and parts nothing. */
function partOf(words: Words, tokens: Tokens, inOrder: readonly Stretch[], i: number, shared = false): Part {
  const found = inOrder[i];
  const s = tokens.sentence[found.first];
  const from = i === 0 ? tokens.sentences[s] : partingOf(tokens, inOrder[i - 1], found);
  const to =
    i + 1 === inOrder.length
      ? tokens.sentences[s + 1]
      : partingOf(tokens, found, inOrder[i + 1], shared ? inOrder[i + 1].first : found.last);
  const lemmas = new Set<number>();
  let weight = 0;
  for (let k = from; k < to; k++) {
    if ((k >= found.first && k < found.last) || (tokens.type[k] !== WORD && tokens.type[k] !== NUMBER)) continue;
    const lemma = lemmaOf(tokens.word[k]);
    if (!words.has(lemma) || lemmas.has(lemma)) continue;
    lemmas.add(lemma);
    weight += words.get(lemma)!;
  }
  return { lemmas, weight };
}

const JOINING = wordSet('and but or while whereas with against versus vs then which'.split(' '));

/** Where what is said of one value ends and what is said of the next begins: at a mark or a joining word, else behind the first. */
function partingOf(tokens: Tokens, a: Stretch, b: Stretch, otherwise = a.last): number {
  const { type, word } = tokens;
  for (let i = a.last; i < b.first; i++) if ((type[i] === PUNCT && !isTied(tokens, i)) || JOINING.has(word[i])) return i;
  return otherwise;
}

/** A mark inside a word: *37-year-old*. */
const isTied = ({ gap, count }: Tokens, i: number): boolean => i + 1 < count && gap[i] === NO_GAP && gap[i + 1] === NO_GAP;

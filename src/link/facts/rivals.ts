/** Of several values of one sentence that differ from a fact, those whose own words are the fact's: *nine months of trials and four of repairs*. */
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { lemmaOf } from '../../text/lemma.js';
import { NUMBER, PUNCT, type Tokens, WORD } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { aboutOf } from './about.js';
import type { Candidate } from './candidate.js';
import { wordsOfNames } from './named.js';

/** Without those that stand in a sentence beside another with more of the fact, and have no word of it, names aside, in their own part. */
export function withOwnWords(fact: Fact, { tokens, zones }: Extracted, all: readonly Candidate[]): Candidate[] {
  const [starts, ends] = [new Set(all.map(({ found }) => found.first)), new Set(all.map(({ found }) => found.last))];
  const meant = all.filter(({ found }) => !isSaidAgain(tokens, found, ends) && !isLeftBehind(tokens, found, starts));
  if (meant.length < 2) return meant;
  const names = wordsOfNames(fact);
  const words = new Set([...aboutOf(fact).words.keys()].filter((lemma) => !names.has(lemma)));
  const sentences = bySentence(tokens, meant);
  return meant.filter((one) => {
    const s = tokens.sentence[one.found.first];
    const inOrder = sentences.get(s)!;
    // A table's row is said of its head, whatever stands between.
    if (inOrder.length < 2 || zones[s] === 'table') return true;
    const own = inOrder.map((_, i) => hasWordOf(words, tokens, inOrder, i));
    return own[inOrder.indexOf(one)] || !own.includes(true);
  });
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

/** *From £32 to £35*: what was before, and what is or will be. `starts`: the first token of each. */
const isLeftBehind = ({ word }: Tokens, { first, last }: Stretch, starts: ReadonlySet<number>): boolean =>
  first > 0 && word[last] === TO && word[first - 1] === FROM && starts.has(last + 1);
const [FROM, TO] = ['from', 'to'].map(wordOf);

/** Whether the part of a sentence that is a value's own has a word of the fact. */
function hasWordOf(words: ReadonlySet<number>, tokens: Tokens, inOrder: readonly Candidate[], i: number): boolean {
  const { found } = inOrder[i];
  const s = tokens.sentence[found.first];
  const from = i === 0 ? tokens.sentences[s] : partingOf(tokens, inOrder[i - 1], inOrder[i]);
  const to = i + 1 === inOrder.length ? tokens.sentences[s + 1] : partingOf(tokens, inOrder[i], inOrder[i + 1]);
  for (let k = from; k < to; k++)
    if (
      (k < found.first || k >= found.last) &&
      (tokens.type[k] === WORD || tokens.type[k] === NUMBER) &&
      words.has(lemmaOf(tokens.word[k]))
    )
      return true;
  return false;
}

const JOINING = wordSet('and but or while whereas with against versus vs then which'.split(' '));

/** Where what is said of one value ends and what is said of the next begins: at a mark or a joining word, else behind the first. */
function partingOf({ type, word }: Tokens, a: Candidate, b: Candidate): number {
  for (let i = a.found.last; i < b.found.first; i++) if (type[i] === PUNCT || JOINING.has(word[i])) return i;
  return a.found.last;
}

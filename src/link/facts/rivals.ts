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
  const meant = all.filter((one) => !all.some((other) => isSaidAgain(tokens, other, one) || isLeftBehind(tokens, one, other)));
  if (meant.length < 2) return meant;
  const names = wordsOfNames(fact);
  const words = new Set([...aboutOf(fact).words.keys()].filter((lemma) => !names.has(lemma)));
  const sentenceOf = ({ found }: Candidate): number => tokens.sentence[found.first];
  return meant.filter((one) => {
    const inOrder = meant.filter((other) => sentenceOf(other) === sentenceOf(one)).sort((a, b) => a.found.first - b.found.first);
    // A table's row is said of its head, whatever stands between.
    if (inOrder.length < 2 || zones[sentenceOf(one)] === 'table') return true;
    const own = inOrder.map((_, i) => hasWordOf(words, tokens, inOrder, i));
    return own[inOrder.indexOf(one)] || !own.includes(true);
  });
}

/** *4 a.m. MST (6 a.m. EST)*: in brackets right behind a value stands that value in other units. */
const isSaidAgain = ({ text, start }: Tokens, a: Candidate, b: Candidate): boolean =>
  b.found.first === a.found.last + 1 && text[start[a.found.last]] === '(';

/** *From £32 to £35*: what was before, and what is or will be. */
const isLeftBehind = ({ word }: Tokens, a: Candidate, b: Candidate): boolean =>
  b.found.first === a.found.last + 1 && word[a.found.last] === TO && a.found.first > 0 && word[a.found.first - 1] === FROM;
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

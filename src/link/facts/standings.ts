/**
 * What standing a value has: *the target is 6%*, *the budget foresees £149m*, *£900 more than the other*, *the launch offer is £3,990*,
 * *until version 3.3 it was 100*. Where a fact says no such word, it is of what is, and such a value is none of it.
 */
import type { Found } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { isPreposition } from '../../text/clause.js';
import { lemmaOf } from '../../text/lemma.js';
import { LOWER, PUNCT, type Tokens, WORD } from '../../text/tokens.js';
import { isAuxiliary, isVerbAt } from '../../text/usage.js';
import { wordOf, wordSet } from '../../text/words.js';
import { clauseStart } from './occasions.js';
import { wordsSaid } from './said.js';

const lemmas = (list: string): ReadonlySet<number> => new Set(list.split(' ').map((form) => lemmaOf(wordOf(form))));

/** Nouns for what somebody would have, and has not yet. */
const AIMS = lemmas('target goal aim objective ambition budget forecast projection guidance');
/** Verbs that wish only before another verb: *wants its network to have 400*. */
const WISHES = wordSet(['want', 'wants', 'wanted', 'hopes', 'hoped', 'aims', 'aimed', 'wishes']);
/** What lowers a price for a while or for some. */
const OFFERS = wordSet('discount discounts discounted promotional introductory voucher coupon rebate concession concessions'.split(' '));
const OFFER = wordOf('offer');
/** *A launch offer*, not *they offer it at £4,290*. */
const BEFORE_OFFER = wordSet('launch special introductory limited opening seasonal christmas'.split(' '));
const LESS_OR_MORE = wordSet(
  'more less fewer cheaper dearer higher lower longer shorter heavier lighter older younger taller faster slower earlier later above below'.split(
    ' ',
  ),
);
const [THAN, UNTIL, TILL, TO] = ['than', 'until', 'till', 'to'].map(wordOf);

/** Whether a value that differs from the fact's has another standing than the fact gives its own. */
export const isOfOtherStanding = (fact: Fact, article: Extracted, found: Found): boolean =>
  found.kind !== 'date' &&
  (isAimed(fact, article.tokens, found) ||
    isDifference(fact, article.tokens, found) ||
    isOffered(fact, article.tokens, found) ||
    wasBeforehand(fact, article.tokens, found) ||
    isOfOtherStage(fact, article.tokens, found));

type Place = Pick<Found, 'first' | 'last'>;

/** *The target for the rate is 6 per cent*, *wants to have 400 by 2027*. */
function isAimed(fact: Fact, tokens: Tokens, { first, value }: Found): boolean {
  // A goal that somebody scored, in the 63rd minute, from 20 yards.
  if (OF_A_MATCH.has((value as { unit?: string | null }).unit ?? '')) return false;
  const { word } = tokens;
  for (let i = clauseStart(tokens, first); i < first; i++)
    if (isAim(tokens, i) || (WISHES.has(word[i]) && hasWord(tokens, i, first, TO))) return !saysOneOf(fact, AIMS);
  return false;
}
const OF_A_MATCH: ReadonlySet<string> = new Set(['minute', 'second', 'metre', 'yard', 'ordinal']);

/** Not *the budget airline*: what follows says what is aimed at, or that it is. */
function isAim(tokens: Tokens, i: number): boolean {
  const { word, type, shape, sentence, sentences, count } = tokens;
  if (!AIMS.has(lemmaOf(word[i])) || (shape[i] !== LOWER && i > sentences[sentence[i]]) || i + 1 >= count) return false;
  const next = i + 1;
  return type[next] !== WORD || isPreposition(word[next]) || isAuxiliary(word[next]) || isVerbAt(tokens, next) || word[next] === TO;
}

/** *£900 more than the Standard*, *20 minutes longer*: how far one thing is from another. */
function isDifference(fact: Fact, { word, count }: Tokens, { last }: Place): boolean {
  if (last + 1 >= count || !LESS_OR_MORE.has(word[last]) || word[last + 1] !== THAN) return false;
  return !saysWord(fact, word[last]);
}

/** *Launch offer: the Standard costs £3,990*. */
function isOffered(fact: Fact, tokens: Tokens, { first }: Place): boolean {
  if (fact.expected.kind !== 'money' && (fact.expected.value as { unit?: string | null }).unit !== 'percent') return false;
  const { word, sentence, sentences } = tokens;
  for (let i = sentences[sentence[first]]; i < first; i++)
    if (OFFERS.has(word[i]) || (word[i] === OFFER && i > 0 && BEFORE_OFFER.has(word[i - 1]))) return !saysWord(fact, word[i]);
  return false;
}

/** *Until version 3.3 an account could have no more than 100*. */
function wasBeforehand(fact: Fact, tokens: Tokens, { first }: Place): boolean {
  const { word, sentence, sentences, type } = tokens;
  const start = sentences[sentence[first]];
  if (word[start] !== UNTIL && word[start] !== TILL) return false;
  for (let i = start + 1; i < first; i++) if (type[i] === PUNCT || WERE.has(word[i])) return !saysWord(fact, word[start]);
  return false;
}
const WERE = wordSet(['was', 'were', 'had', 'could', 'cost', 'took', 'stood']);

/** Of each pair a fact with a word of the one side is against a value with a word of the other, as far as its sentence or a few words reach. */
const STAGES = [
  ['final official certified confirmed recount', 'unofficial provisional preliminary partial unconfirmed projected'],
  ['cost costs paid pay bought buy purchase purchased price spent sold fetched', 'valued valuation appraised insured'],
].map((sides) => sides.map((side) => wordSet(side.split(' '))));
const REACH = 8;

function isOfOtherStage(fact: Fact, tokens: Tokens, { first, last }: Place): boolean {
  const { word, sentence, sentences } = tokens;
  const [start, end] = [sentences[sentence[first]], sentences[sentence[first] + 1]];
  return STAGES.some((sides, stage) => {
    // *According to unofficial returns* is said of every figure of a sentence.
    const [from, to] = stage === 0 ? [start, end] : [Math.max(start, first - REACH), Math.min(end, last + REACH)];
    return sides.some((side, i) => {
      const other = sides[1 - i];
      const mine = [...wordsSaid(fact)];
      if (!mine.some((one) => side.has(one)) || mine.some((one) => other.has(one))) return false;
      let isOther = false;
      for (let k = from; k < to; k++) {
        if (side.has(word[k])) return false;
        isOther ||= other.has(word[k]);
      }
      return isOther;
    });
  });
}

function hasWord({ word }: Tokens, from: number, to: number, wanted: number): boolean {
  for (let i = from; i < to; i++) if (word[i] === wanted) return true;
  return false;
}

const saysWord = (fact: Fact, word: number): boolean => wordsSaid(fact).has(word);
const saysOneOf = (fact: Fact, set: ReadonlySet<number>): boolean =>
  [...wordsSaid(fact)].some((word) => set.has(lemmaOf(word)) || WISHES.has(word));

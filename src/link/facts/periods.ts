/** Figures of a time before that of which an article tells, and those that it holds its own against: *91% two years ago*, *up from 980*, *compared with £2m*. */
import type { Found } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import { NUMBER, PUNCT, type Tokens } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';

const TIMES = wordSet('year years season seasons quarter quarters month months week weeks decade decades'.split(' '));
const BEFORE = wordSet(['previous', 'prior', 'preceding']);
const BACK = wordSet(['ago', 'earlier', 'before', 'previously']);
const COUNTS = wordSet('a an one the two three four five six seven eight nine ten twelve few several'.split(' '));
const SAME_TIMES = wordSet(['period', 'quarter', 'month', 'months', 'time', 'week', 'day']);
const [LAST, SEASON, YEAR, SAME, FROM] = ['last', 'season', 'year', 'same', 'from'].map(wordOf);
const UP_OR_DOWN = wordSet(['up', 'down']);
const HELD_AGAINST = wordSet(['against', 'versus', 'vs', 'compared']);
const JOINING = wordSet('and but or while whereas with against versus then which'.split(' '));
/** Tokens behind a value, and at the head of its sentence, among which such a time is looked for. */
const REACH = 7;
const LEAD = 4;
const SAID = /\b(?:ago|earlier|before|previous(?:ly)?|prior|preceding|last (?:season|year)|until|compared|against|versus)\b/i;

/** Whether a figure is told of an earlier time, or as what another is held against, and the fact says nothing of the sort. A bare *last year* is most often the time of the article. */
export const isOfPeriodBefore = (fact: Fact, tokens: Tokens, found: Pick<Found, 'first' | 'last'>): boolean =>
  (isHeldAgainst(tokens, found.first) ||
    hasTimeBehind(tokens, found.last) ||
    hasTimeAtHead(tokens, found.first) ||
    wasUntil(tokens, found)) &&
  ![fact.sentence ?? '', ...fact.about].some((text) => SAID.test(text));

/** *The plan was $39 a month until 31 January*. */
function wasUntil({ word, type, sentence, sentences }: Tokens, { first, last }: Pick<Found, 'first' | 'last'>): boolean {
  const [from, to] = [sentences[sentence[first]], Math.min(sentences[sentence[first] + 1], last + REACH)];
  let at = last;
  while (at < to && type[at] !== PUNCT && !JOINING.has(word[at]) && word[at] !== UNTIL) at++;
  if (at >= to || word[at] !== UNTIL) return false;
  for (let i = from; i < first; i++) if (WAS.has(word[i])) return true;
  return false;
}
const UNTIL = wordOf('until');
const WAS = wordSet(['was', 'were', 'had', 'cost', 'paid', 'charged']);

function hasTimeBehind(tokens: Tokens, last: number): boolean {
  const { word, type, sentence, sentences } = tokens;
  const end = Math.min(sentences[sentence[last - 1] + 1], last + REACH);
  for (let i = last; i < end && type[i] !== PUNCT && !JOINING.has(word[i]); i++) if (isTimeBefore(tokens, i)) return true;
  return false;
}

function hasTimeAtHead(tokens: Tokens, first: number): boolean {
  const start = tokens.sentences[tokens.sentence[first]];
  for (let i = start; i < Math.min(first, start + LEAD); i++) if (isTimeBefore(tokens, i)) return true;
  return false;
}

/** A time before at token `i`: *last season*, *the previous year*, *a year ago*, *two years earlier*, *the same quarter last year*. */
function isTimeBefore({ word, type, count }: Tokens, i: number): boolean {
  if (i + 1 >= count) return false;
  if (word[i] === LAST)
    return word[i + 1] === SEASON || (word[i + 1] === YEAR && i > 1 && SAME_TIMES.has(word[i - 1]) && word[i - 2] === SAME);
  if (BEFORE.has(word[i])) return TIMES.has(word[i + 1]);
  return TIMES.has(word[i]) && BACK.has(word[i + 1]) && i > 0 && (COUNTS.has(word[i - 1]) || type[i - 1] === NUMBER);
}

/** *Up from 980*, *compared with £2m*, *87%, against a target of 92%*: behind the figure that the sentence gives first. */
function isHeldAgainst({ word, type, sentence, sentences }: Tokens, first: number): boolean {
  const start = sentences[sentence[first]];
  if (first - start > 2 && word[first - 1] === FROM && UP_OR_DOWN.has(word[first - 2])) return true;
  let i = first - 1;
  while (i > start && first - i <= LEAD && type[i] !== PUNCT && type[i] !== NUMBER && !HELD_AGAINST.has(word[i])) i--;
  return HELD_AGAINST.has(word[i]) && hasNumber(type, start, i);
}

function hasNumber(type: Tokens['type'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (type[i] === NUMBER) return true;
  return false;
}

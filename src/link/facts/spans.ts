/** What a span of time, or a length, measures: *a five-minute clip* lasts so long, *after 20 minutes* is when something happened. */
import type { Found, QuantityValue } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import { scan } from '../../text/scan.js';
import { NO_GAP, type Tokens, WORD } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';

type Sort = 'lasting' | 'until' | 'every' | null;

const TIMES = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade']);
const SORTS = new Map<number, Sort>(
  (
    [
      ['lasting', 'for lasted lasting lasts spent'],
      ['until', 'after within'],
      ['every', 'every each'],
    ] as const
  ).flatMap(([sort, list]) => list.split(' ').map((form): [number, Sort] => [wordOf(form), sort])),
);
const APPROXIMATING = new Set(
  'about around almost nearly some roughly only just another the a at least than more less'.split(' ').map(wordOf),
);

const known = new WeakMap<Fact, Sort>();

/** Whether a fact tells how long something lasts and an article after how long, or how often. */
export function isOtherSpan(fact: Fact, { tokens }: Extracted, { first, last, value }: Found): boolean {
  const { unit } = fact.expected.value as QuantityValue;
  if (fact.expected.kind !== 'quantity' || !TIMES.has(unit ?? '') || !TIMES.has((value as QuantityValue).unit ?? '')) return false;
  if (fact.sentence === null) return false;
  let mine = known.get(fact);
  if (mine === undefined) known.set(fact, (mine = sortOfFact(fact.sentence, fact.expected.text)));
  if (mine === null) return false;
  const theirs = sortAt(tokens, first, last);
  return theirs !== null && theirs !== mine;
}

function sortOfFact(sentence: string, value: string): Sort {
  const at = sentence.indexOf(value);
  const tokens = scan(sentence);
  const first = tokens.start.subarray(0, tokens.count).findIndex((start) => start >= at);
  const last = tokens.end.subarray(0, tokens.count).findIndex((end) => end >= at + value.length) + 1;
  return at < 0 || first < 0 || last <= first ? null : sortAt(tokens, first, last);
}

function sortAt(tokens: Tokens, first: number, last: number): Sort {
  if (isAttribute(tokens, first, last)) return 'lasting';
  let at = first - 1;
  while (at >= 0 && APPROXIMATING.has(tokens.word[at])) at--;
  const sort = at < 0 ? null : (SORTS.get(tokens.word[at]) ?? null);
  // *After six years of leading it*.
  return sort === 'until' && last < tokens.count && FILLED.has(tokens.word[last]) ? 'lasting' : sort;
}
const FILLED = wordSet(['of', 'as', 'in', 'at', 'with', 'on']);

/** *Five-minute*, before its noun. */
function isAttribute({ text, start, type, gap, count }: Tokens, first: number, last: number): boolean {
  if (last >= count || type[last] !== WORD || gap[last] === NO_GAP) return false;
  for (let i = first + 1; i < last; i++) if (gap[i] === NO_GAP && text[start[i]] === '-') return true;
  return false;
}

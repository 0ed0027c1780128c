/** What a span of time measures: *a five-minute clip* lasts so long, *after 20 minutes* is when something happened. */
import type { Found, QuantityValue } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import type { Extracted } from '../../model/source.js';
import type { Tokens } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { isKind, UNITS } from '../values/spans.js';
import { valuePlaceOf } from './value-place.js';

type Sort = 'lasting' | 'until' | 'every' | null;

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
  if (fact.expected.kind !== 'quantity' || !UNITS.has(unit ?? '') || !UNITS.has((value as QuantityValue).unit ?? '')) return false;
  let mine = known.get(fact);
  if (mine === undefined) known.set(fact, (mine = sortOfFact(fact)));
  if (mine === null) return false;
  const theirs = sortAt(tokens, first, last);
  return theirs !== null && theirs !== mine;
}

function sortOfFact(fact: Fact): Sort {
  const place = valuePlaceOf(fact);
  return place === null ? null : sortAt(place.tokens, place.first, place.last);
}

function sortAt(tokens: Tokens, first: number, last: number): Sort {
  if (isKind(tokens, first, last, tokens.count)) return 'lasting';
  let at = first - 1;
  while (at >= 0 && APPROXIMATING.has(tokens.word[at])) at--;
  const sort = at < 0 ? null : (SORTS.get(tokens.word[at]) ?? null);
  // *After six years of leading it*.
  return sort === 'until' && last < tokens.count && FILLED.has(tokens.word[last]) ? 'lasting' : sort;
}
const FILLED = wordSet(['of', 'as', 'in', 'at', 'with', 'on']);

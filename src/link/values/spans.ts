/** How a stretch of time is told: *for the last two years*, *the first in three years*, *three days after*, *a four-day visit* are of four things. */
import type { Found, QuantityValue } from '../../kinds/kind.js';
import { LOWER, NO_GAP, type Tokens, WORD } from '../../text/tokens.js';
import { formOf, type WordSet, wordSet } from '../../text/words.js';

/** `past`, `next`: up to now or from now on; `first`: since the last such thing; `offset`: from one thing to another; `kind`: what sort of thing it is. */
export type Span = 'past' | 'next' | 'first' | 'offset' | 'kind';

/** Units in which stretches of time are told. */
export const UNITS: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade']);
const words = (list: string): WordSet => wordSet(list.split(' '));
const PAST = words('last past previous preceding');
const NEXT = words('next coming following');
const OFFSET = words('before after earlier later prior ago');
const FIRST = words('first worst best highest lowest biggest largest most least deadliest');
const IN = words('in for');
/** Words between *the first* and *in three years*. */
const BEFORE = 6;

/** Null where the words do not say, or it is no stretch of time. */
export function spanOf(tokens: Tokens, { first, last, value }: Found, from: number, to: number): Span | null {
  if (!UNITS.has((value as QuantityValue).unit ?? '')) return null;
  const { word } = tokens;
  if (last < to && OFFSET.has(word[last])) return 'offset';
  if (first > from && PAST.has(word[first - 1])) return 'past';
  if (first > from && NEXT.has(word[first - 1])) return 'next';
  if (first > from && IN.has(word[first - 1]))
    for (let i = first - 2; i >= Math.max(from, first - BEFORE); i--) if (FIRST.has(word[i])) return 'first';
  return isKind(tokens, first, last, to) ? 'kind' : null;
}

/** *a four-day visit*: joined by a hyphen, and with what it is a kind of behind it. */
export function isKind({ word, type, shape, gap, start, text }: Tokens, first: number, last: number, to: number): boolean {
  let isJoined = false;
  for (let i = first + 1; i < last; i++) isJoined ||= text[start[i]] === '-' && gap[i] === NO_GAP;
  return isJoined && last < to && type[last] === WORD && shape[last] === LOWER && !formOf(word[last]).endsWith('ly');
}

/** What a sum is, by the nouns around it: a bond, a fine, a price on a market. */
import type { Found } from '../../kinds/kind.js';
import type { Extracted } from '../../model/source.js';
import { lemmaOf } from '../../text/lemma.js';
import { type Tokens, UPPER, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';

const words = (list: string): Set<number> => new Set(list.split(' ').map(wordOf));
const SUMS = words(
  'bond bail fine penalty reward settlement contract offer bid deal price cost fee tax fare rent ransom salary wage pay bonus loan debt grant fund donation budget damage loss profit revenue sale value worth share lawsuit compensation award prize ticket bill investment acquisition purchase takeover haul cut deficit surplus',
);
const NEAR_SUM = 7;

/** The nouns for sums that stand close to a value, in the tokens given, as lemmas. */
export function sumsNear(tokens: Tokens, found: Found, { first, last }: { readonly first: number; readonly last: number }): Set<number> {
  const sums = new Set<number>();
  for (let i = Math.max(first, found.first - NEAR_SUM); i < Math.min(last, found.last + NEAR_SUM); i++) {
    const lemma = lemmaOf(tokens.word[i], 'noun');
    if (SUMS.has(lemma)) sums.add(lemma);
  }
  return sums;
}

const TRADED = words('share stock crude bitcoin oil barrel currency sterling futures index');
/** Traded where an article stands before it: *the euro*; *5,000 euros* are a sum. */
const COINS = words('dollar euro yen');
const THE = wordOf('the');
const MOVES = words('fall rise drop gain close open trade climb slip jump plunge soar tumble surge sink hover settle slide rally edge');

/** Whether tokens `[from, to)` tell of something traded. */
export function isTraded({ word, type }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (type[i] === WORD && (TRADED.has(lemmaOf(word[i], 'noun')) || (i > from && word[i - 1] === THE && COINS.has(word[i])))) return true;
  return false;
}

/** Something traded that moved, told of in one sentence: *shares closed at $51.15*. */
export function isMarket(tokens: Tokens, from: number, to: number): boolean {
  let moves = false;
  for (let i = from; i < to && !moves; i++) moves = tokens.type[i] === WORD && MOVES.has(lemmaOf(tokens.word[i], 'verb'));
  return moves && isTraded(tokens, from, to);
}

const WAYS = words('up down higher lower');
const EXTREMES = words('high low peak');
const NEAR_VALUE = 2;

/** Whether a value of such a sentence is what moved, or since when: *were up over 5%*, *jumped 6%*, *a three-month low*. */
export const isMove = (tokens: Tokens, { first, last }: Found, verb: number): boolean =>
  MOVES.has(verb) || isNear(tokens, first - NEAR_VALUE, first, WAYS) || isNear(tokens, last, last + NEAR_VALUE, WAYS, EXTREMES);

const SIGNS = new Set(['+', '-', '−'].map((mark) => mark.charCodeAt(0)));

/** *HPQ +2.00%*: what a page prints beside the short name of a share when it is called up. */
export function isTicker({ unit, shape, type }: Tokens, { first }: Found): boolean {
  const sign = SIGNS.has(unit[first]) ? first : first - 1;
  return sign > 0 && SIGNS.has(unit[sign]) && type[sign - 1] === WORD && shape[sign - 1] === UPPER;
}

const isNear = ({ word, count }: Tokens, from: number, to: number, ...sets: readonly ReadonlySet<number>[]): boolean => {
  for (let i = Math.max(0, from); i < Math.min(count, to); i++)
    if (sets.some((set) => set.has(word[i]) || set.has(lemmaOf(word[i], 'noun')))) return true;
  return false;
};

/** Words that may stand between a bracket and a sum: *£300 (roughly $390)*. */
const MOST_BEFORE = 2;

/**
 * Sums told again in another currency: *$280bn (£155bn)*, *£1.3bn ($2.48bn; 1.88bn euros)*. They are worth what the day's rate makes them; what
 * is said is the sum before the bracket.
 */
export function convertedIn({ tokens, found }: Extracted): ReadonlySet<Found> {
  const converted = new Set<Found>();
  let last: Found<'money'> | null = null;
  for (const one of found) {
    if (one.kind !== 'money') continue;
    const sum = one as Found<'money'>;
    if (last !== null && last.value.currency !== sum.value.currency && isJoined(tokens, last, sum, converted.has(last))) converted.add(sum);
    last = sum;
  }
  return converted;
}

function isJoined({ text, start, end }: Tokens, before: Found, sum: Found, isInBracket: boolean): boolean {
  if (sum.first - before.last > MOST_BEFORE + 1 || sum.first <= before.last) return false;
  const between = text.slice(end[before.last - 1], start[sum.first]).trimStart();
  return between.startsWith('(') || (isInBracket && /^[;,]/.test(between));
}

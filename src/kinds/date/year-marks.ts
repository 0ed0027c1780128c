/** What the readers of years, decades and quarters share: what stands around a year, and small words. */
import { LOWER, NO_GAP, TITLE, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import type { Day, Read } from './moment.js';
import { clipped, fourDigitYear, isApostrophe, isHyphen, isMark } from './numbers.js';
import { type Cursor, digitsAt, formAt, gapAt, idsOf, inside, wordAt } from './vocab.js';

export const STRONG = idsOf('in since until till during circa year years fiscal calendar fy cy early late mid throughout');

export const FUNCTION = idsOf(
  "a an the and or but nor if when while as that which who whom whose where because since until till after before by for from in into of off on onto out over per to under up upon via with within without at about against between during is are was were be been being am has have had do does did will would can could may might must shall should not it he she they we you i his her its their our this these those there then than so such also just only both either neither amid among around versus vs including despite through throughout across according isn't aren't wasn't weren't hasn't haven't didn't won't couldn't wouldn't",
);

export const AD = idsOf('ad a.d. ce c.e. a.d');
export const BC = idsOf('bc b.c. bce b.c.e. b.c');
export const S = idsOf('s');
export const fixed = (edtf: string, next: number): Read<Day> => ({ value: { type: 'fixed', edtf }, next });

/** Something is glued to the front: `$2016`, `#2016`, `F-2016`, a path. */
export function isGluedBefore(c: Cursor, i: number): boolean {
  if (!inside(c, i - 1)) return false;
  if (isMark(c, i - 1, '$£€¥#@&=_+~*%\\')) return true;
  return gapAt(c, i) === NO_GAP && !isMark(c, i - 1, '("“\'‘[—–:,;') && !(isHyphen(c, i - 1) && isPrefix(c, i - 2));
}

const PREFIXES = idsOf('mid pre post early late');
export const isPrefix = (c: Cursor, i: number): boolean => PREFIXES.has(wordAt(c, i));

/** `1999's` is a figure, an apostrophe and an `s`. */
export const isPossessive = (c: Cursor, next: number): boolean =>
  isApostrophe(c, next) && gapAt(c, next) === NO_GAP && S.has(wordAt(c, next + 1)) && gapAt(c, next + 1) === NO_GAP;

export function isFreeAfter(c: Cursor, next: number): boolean {
  if (!inside(c, next) || gapAt(c, next) !== NO_GAP) return true;
  if (isPossessive(c, next)) return true;
  if (c.tokens.type[next] === WORD) return false;
  if (isHyphen(c, next))
    return inside(c, next + 1) && c.tokens.type[next + 1] === WORD && (gapAt(c, next + 1) === NO_GAP || c.tokens.type[next] !== 0);
  return !isMark(c, next, '%$£€°/:_=@#\\') || (isMark(c, next, ':') && gapAt(c, next + 1) > NO_GAP);
}

export const OF = idsOf('of');
export const wordAnd = wordOf('and');
export const wordOr = wordOf('or');
export const isLowerAt = (c: Cursor, i: number): boolean => inside(c, i) && c.tokens.type[i] === WORD && c.tokens.shape[i] === LOWER;
export const isLowerWord = (c: Cursor, i: number): boolean => isLowerAt(c, i) && gapAt(c, i) > NO_GAP;
export const isYearBefore = (c: Cursor, i: number): boolean => fourDigitYear(c, i) > 0;

/** Nothing that could be counted follows: the end, a mark, or a small word. */
export function isClosed(c: Cursor, next: number): boolean {
  if (!inside(c, next) || c.tokens.type[next] !== WORD) return !inside(c, next) || digitsAt(c, next) < 0;
  return FUNCTION.has(wordAt(c, next));
}

export const EARLY_OR_LATE = idsOf('early late mid');
export const THE = idsOf('the');
export const IN = idsOf('in of during since');

/** `'69`. */
export function shortYearAt(c: Cursor, i: number): number | null {
  const two = isApostrophe(c, i) && gapAt(c, i + 1) === NO_GAP && formAt(c, i + 1).length === 2 ? digitsAt(c, i + 1) : -1;
  return two >= 0 && (gapAt(c, i + 2) !== NO_GAP || c.tokens.type[i + 2] !== WORD) ? clipped(two) : null;
}

/** The second year of `winter 2019-20`, `winter 2019/2020`. */
export const isNextYear = (c: Cursor, k: number, year: number): boolean =>
  (isHyphen(c, k + 1) || isMark(c, k + 1, '/')) &&
  gapAt(c, k + 1) === NO_GAP &&
  gapAt(c, k + 2) === NO_GAP &&
  (digitsAt(c, k + 2) === year + 1 || (formAt(c, k + 2).length === 2 && digitsAt(c, k + 2) === (year + 1) % 100));

export const isTitle = (c: Cursor, i: number): boolean => inside(c, i) && c.tokens.shape[i] === TITLE;

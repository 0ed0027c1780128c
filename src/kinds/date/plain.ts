/** Tokens that reading could start at and that nothing around makes a date: most figures and units are counts, and are turned away here. */
import { LOWER, NO_GAP, WORD } from '../../text/tokens.js';
import { wordSet } from '../../text/words.js';
import {
  bitsAt,
  CARDINAL,
  type Cursor,
  HALF,
  idsOf,
  inside,
  MONTH,
  ORDINAL,
  PART,
  RELDAY,
  TWELVE,
  UNIT,
  WEEKDAY,
  wordAt,
  ZONE,
} from './vocab.js';

/** Words before an hour in figures (`ten past 6`), and of an era. */
const BEFORE = idsOf('past after to before ad a.d. ce c.e. a.d');
/** Words behind figures that may be part of a date or a time with them. */
const BEHIND = idsOf(
  "o'clock oclock hours hrs hr h in this last on to until till through thru and of a p st nd rd th local day ad a.d. ce c.e. a.d bc b.c. bce b.c.e. b.c",
);
const BITS_BEHIND = HALF | TWELVE | MONTH | WEEKDAY | RELDAY | PART | ZONE;
/** Marks behind figures that join them to nothing, by unit. */
const parting = new Uint8Array(0x80);
for (const mark of ',.;!?)]%') parting[mark.charCodeAt(0)] = 1;
const HYPHEN = 0x2d;
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2018;
const BITS_JOINED = MONTH | ORDINAL | CARDINAL | TWELVE;
const LONGEST = 3;

/** Whether the figures at `i`, three at most, stand before a word or mark that no date goes on with, and behind none that asks for a time. */
export function isPlainFigure(c: Cursor, i: number): boolean {
  const { tokens } = c;
  if (c.alone || tokens.end[i] - tokens.start[i] > LONGEST || BEFORE.has(wordAt(c, i - 1))) return false;
  if (tokens.gap[i] === NO_GAP && i > 0 && isApostrophe(tokens.unit[i - 1])) return false; // '08
  const k = i + 1;
  if (!inside(c, k)) return true;
  if (tokens.type[k] === WORD)
    return tokens.gap[k] !== NO_GAP && tokens.shape[k] === LOWER && (bitsAt(c, k) & BITS_BEHIND) === 0 && !BEHIND.has(tokens.word[k]);
  const unit = tokens.unit[k];
  // *a 36-year-old*
  if (unit === HYPHEN) return inside(c, k + 1) && tokens.type[k + 1] === WORD && (bitsAt(c, k + 1) & BITS_JOINED) === 0;
  return unit < 0x80 && parting[unit] === 1;
}

/** Words behind figures without a mark between hours and minutes that make them a time (`0630 hours`, `730 p. m.`, `1200 local time`, `0005 on Friday`). */
const TIMED = idsOf("a p o'clock oclock hours hrs hr h local on");
const OPEN = 0x28;

/** Whether what stands behind such figures leaves no time: a plain word, a mark, the end. */
export function isUntimed(c: Cursor, k: number): boolean {
  if (!inside(c, k)) return true;
  const { type, shape, word, unit } = c.tokens;
  if (type[k] !== WORD) return unit[k] !== OPEN;
  return shape[k] === LOWER && bitsAt(c, k) === 0 && !TIMED.has(word[k]);
}

const COUNTS = wordSet('a an one half few several many some hundred of couple and'.split(' '));
const IN = idsOf('in');

/** Whether `in` stands before the count that the unit at `i` ends (`in two weeks`): past numbers, units and what joins them. */
export function isCountedIn(c: Cursor, i: number): boolean {
  const { type, word } = c.tokens;
  for (let k = i - 1; k >= c.from; k--) {
    if (type[k] !== WORD) continue;
    if (IN.has(word[k])) return true;
    if ((bitsAt(c, k) & (CARDINAL | UNIT)) === 0 && !COUNTS.has(word[k])) return false;
  }
  return false;
}

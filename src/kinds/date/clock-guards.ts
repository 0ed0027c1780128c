/** What speaks against a time of day: figures that are prices, points or counts, and words behind them that they would count. */
import { LOWER, NO_GAP, WORD } from '../../text/tokens.js';
import { bitsAt, type Cursor, gapAt, HALF, idsOf, inside, PART, RELDAY, WEEKDAY, WHICH, wordAt } from './vocab.js';

const PRICED = idsOf(
  'share shares stock stocks index indexes indices points price prices priced trading traded yield yields dollar dollars euro euros yen pound sterling bond bonds futures barrel currency rate rates percent average averages ratio score scored version toll stood count total tally temperature magnitude',
);
/** Whether the sentence speaks of prices, rates, scores or tolls: `closed on Friday at 9.45`, `the toll stood Friday at 8`. */
export function isPriced(c: Cursor): boolean {
  for (let k = c.from; k < c.to; k++) if (PRICED.has(wordAt(c, k))) return true;
  return false;
}

const SMALL = idsOf(
  'on in at and or but when while as until till for the that which who he she they it we police officers witnesses local before after with from by near outside inside behind sharp eastern please',
);
/** Nothing follows that the number could count. */
export function isClosedHour(c: Cursor, i: number): boolean {
  if (!inside(c, i)) return true;
  const { type, shape, text, start } = c.tokens;
  if (type[i] === WORD) return (shape[i] === LOWER && SMALL.has(wordAt(c, i))) || (bitsAt(c, i) & (PART | RELDAY | WEEKDAY | HALF)) !== 0;
  return '.,;:!?)"”’\'–—'.includes(text[start[i]]) && (gapAt(c, i + 1) !== NO_GAP || !inside(c, i + 1) || type[i + 1] !== 2);
}

const ON = idsOf('on');
const IN = idsOf('in');
const THE = idsOf('the');
/** `on Friday`, `tonight`, `next Friday`, `in the evening` right behind a time. */
export function isDayNext(c: Cursor, i: number): boolean {
  if (IN.has(wordAt(c, i)) && THE.has(wordAt(c, i + 1))) return (bitsAt(c, i + 2) & PART) !== 0;
  const k = ON.has(wordAt(c, i)) ? i + 1 : i;
  if (k > i && THE.has(wordAt(c, k)) && bitsAt(c, k + 1) & PART) return true; // on the night of
  return (bitsAt(c, k) & (WEEKDAY | RELDAY)) !== 0 || (bitsAt(c, k) & WHICH && bitsAt(c, k + 1) & (PART | WEEKDAY)) !== 0;
}

/** Weeks, months and years told by their place: `the weekend before last`, `by the end of the year`, `the first half of next year`. */
import { LOWER, WORD } from '../../text/tokens.js';
import type { Day, Read, Unit } from './moment.js';
import { isHyphen } from './numbers.js';
import { type Cursor, formAt, idsOf, inside, unitOf, wordAt } from './vocab.js';

const BEFORE = idsOf('before');
const AFTER = idsOf('after');
const LAST = idsOf('last');
const NEXT = idsOf('next');
const THE = idsOf('the');
const OF = idsOf('of');
const BY = idsOf('by before until till since');
const ENDS = idsOf('end close start beginning middle');
const SMALL = idsOf(
  'a an the and or but when while as at by for from in of on to with after before until since that which who if because he she it they we was were is are will would has had said please',
);

/** Nothing that it could belong to follows: the end, a mark or a small word. */
const isClosedAfter = (c: Cursor, i: number): boolean =>
  !inside(c, i) || c.tokens.type[i] !== WORD || (c.tokens.shape[i] === LOWER && SMALL.has(wordAt(c, i)));

const TURNING = new Set(['week', 'weekend', 'month', 'year']);
const ENDING = new Set(['week', 'month', 'year', 'decade', 'century']);

/** At a unit. */
export function periodOf(c: Cursor, i: number): (Read<Day> & { first?: number }) | null {
  // what neither turns on what follows nor ends what stands before is no period
  const next = wordAt(c, i + 1);
  const closing = END.has(next) || S.has(next) || isHyphen(c, i + 1) ? closingAt(c, i) : null;
  if (closing !== null) return closing;
  if (!BEFORE.has(next) && !AFTER.has(next) && !(THE.has(wordAt(c, i - 1)) && OF.has(wordAt(c, i - 2)))) return null;
  const unit = unitOf(wordAt(c, i));
  if (unit === null || formAt(c, i).endsWith('s')) return null;
  const step = TURNING.has(unit) ? turnAfter(c, i + 1) : 0;
  if (step !== 0) return { value: { type: 'period', unit: unit as Unit, step: 2 * step }, next: i + 3 };
  return ENDING.has(unit) ? endOfPresent(c, i, unit as Unit) : null;
}

/** `by year-end`, `before the month's end`. */
function closingAt(c: Cursor, i: number): Read<Day> | null {
  const k = isHyphen(c, i + 1) || S.has(wordAt(c, i + 1)) ? i + 2 : i + 1;
  if (!END.has(wordAt(c, k)) || !isClosedAfter(c, k + 1)) return null;
  const unit = unitOf(wordAt(c, i));
  if (unit === null || !ENDING.has(unit) || !BY.has(wordAt(c, THE.has(wordAt(c, i - 1)) ? i - 2 : i - 1))) return null;
  return { value: { type: 'period', unit: unit as Unit, step: 0 }, next: k + 1 };
}
const END = idsOf('end');
const S = idsOf("'s");

/** -1 for `before last`, 1 for `after next`; 0 for neither. */
export function turnAfter(c: Cursor, i: number): -1 | 0 | 1 {
  const step = BEFORE.has(wordAt(c, i)) && LAST.has(wordAt(c, i + 1)) ? -1 : AFTER.has(wordAt(c, i)) && NEXT.has(wordAt(c, i + 1)) ? 1 : 0;
  return step !== 0 && isClosedAfter(c, i + 2) ? step : 0;
}

/** `the year` of `the end of the year`: the present one where something is to be done by then. */
function endOfPresent(c: Cursor, i: number, unit: Unit): (Read<Day> & { first: number }) | null {
  if (!THE.has(wordAt(c, i - 1)) || !OF.has(wordAt(c, i - 2)) || !ENDS.has(wordAt(c, i - 3)) || !isClosedAfter(c, i + 1)) return null;
  const k = THE.has(wordAt(c, i - 4)) ? i - 5 : i - 4;
  return { value: { type: 'period', unit, step: 0, ...(BY.has(wordAt(c, k)) ? {} : { ahead: true as const }) }, next: i + 1, first: i - 1 };
}

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** `of last year`, `of next year` behind a quarter or a half: years from the present one. */
export function yearStepAt(c: Cursor, i: number): Read<number> | null {
  const k = OF.has(wordAt(c, i)) ? i + 1 : i;
  return Object.hasOwn(STEPS, formAt(c, k)) && formAt(c, k + 1) === 'year' ? { value: STEPS[formAt(c, k)], next: k + 2 } : null;
}

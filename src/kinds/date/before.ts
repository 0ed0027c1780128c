/** What stands before a date or time and belongs to it. Read backwards from the phrase. */
import { LOWER, NO_GAP, NUMBER, WORD } from '../../text/tokens.js';
import { approximatorBefore } from './approximators.js';
import { shiftedBefore } from './counted.js';
import { isWholeDay } from './day.js';
import type { Clock, Day, Phrase, Read } from './moment.js';
import { isApostrophe, isHyphen } from './numbers.js';
import { bitsAt, CARDINAL, type Cursor, formAt, gapAt, idsOf, inside, MONTH, SHORT, valueAt, WEEKDAY, wordAt } from './vocab.js';

const THE = idsOf('the');
const PERIOD_WORDS = idsOf('early late mid');
const ENDS: Readonly<Record<string, string>> = {
  end: 'late',
  close: 'late',
  beginning: 'early',
  start: 'early',
  middle: 'mid',
  turn: 'early',
};
/** `mid-October`, `end-June`. */
const JOINED: Readonly<Record<string, string>> = { mid: 'mid', early: 'early', late: 'late', end: 'late' };
/** `the first week of November`. */
const WEEKS: Readonly<Record<string, string>> = {
  first: 'early',
  opening: 'early',
  second: 'mid',
  third: 'mid',
  last: 'late',
  final: 'late',
  closing: 'late',
};
const STRETCHES = idsOf('week weeks days fortnight half');
const OF = idsOf('of');
const HOURS = idsOf('hours');
const EARLY = idsOf('early small');
const BEFORE_PERIOD = idsOf('in on');
const SMALL = idsOf(
  'a an the and or but when while as at by for from in of on to with after before until since that which who if because it he she they was were is are said please',
);

/** What stands before a phrase and belongs to it: `two days before …`, `early`, `the end of`, approximators. */
export function extendBefore(c: Cursor, phrase: Phrase): Phrase {
  let { first } = phrase;
  let { day, part, approx, dayFrom } = phrase.moment;
  let { dayTo } = phrase.moment;
  const { clock, until } = phrase.moment;
  if (day !== null && clock === null && isWholeDay(day)) {
    const shifted = shiftedBefore(c, first, day);
    if (shifted !== null) {
      day = shifted.value;
      first = dayFrom = shifted.first;
    }
  }
  let { next } = phrase;
  if (day?.type === 'shift' && clock === null && part === null) {
    const named = weekdayBehind(c, next, day);
    if (named !== null) {
      day = named.value;
      next = dayTo = named.next;
    }
  }
  if (day !== null && (first === dayFrom || part !== null)) {
    const period = periodBefore(c, first, day);
    if (period !== null) {
      part = part === null ? period.part : `${period.part} ${part}`;
      first = period.first;
    }
  }
  const loose = approx === null ? (approximatorBefore(c, first) ?? byTheEnd(c, first, part, clock)) : null;
  if (loose !== null && isLoosened(c, next, clock, day, loose.words, loose.first)) {
    approx = loose.words;
    first = loose.first;
  }
  return { moment: { day, clock, until, part, approx, dayFrom, dayTo }, first, next };
}

/** The weekday that names a day counted off: `in two weeks on Friday`, `two months from today on Tuesday`. */
function weekdayBehind(c: Cursor, at: number, base: Extract<Day, { type: 'shift' }>): Read<Day> | null {
  const bits = bitsAt(c, at + 1);
  if (!ON.has(wordAt(c, at)) || !(bits & WEEKDAY) || bits & SHORT || base.sign < 0 || bitsAt(c, at + 2) !== 0) return null;
  if (base.steps.some(({ unit, count }) => count < 1 || (unit !== 'day' && unit !== 'week' && unit !== 'month'))) return null;
  return { value: { type: 'weekdayfrom', weekday: valueAt(c, at + 1), base }, next: at + 2 };
}
const ON = idsOf('on');

/** `by the end of June`. */
function byTheEnd(c: Cursor, first: number, part: string | null, clock: Clock | null): ReturnType<typeof approximatorBefore> {
  if (part === null || clock !== null || !THE.has(wordAt(c, first - 1)) || !Object.hasOwn(ENDS, formAt(c, first))) return null;
  const loose = approximatorBefore(c, first - 1);
  return loose?.sense === 'by' || loose?.sense === 'around' ? loose : null;
}

/** `early Friday`, `mid-October`, `late in 2016`, `end of June`. */
function periodBefore(c: Cursor, first: number, day: Day): { part: string; first: number } | null {
  if (isHyphen(c, first - 1) && gapAt(c, first) === NO_GAP && Object.hasOwn(JOINED, formAt(c, first - 2)))
    return { part: JOINED[formAt(c, first - 2)], first: first - 2 };
  if (PERIOD_WORDS.has(wordAt(c, first - 1)) && gapAt(c, first) > NO_GAP && !THE_LATE(c, first))
    return { part: formAt(c, first - 1), first: first - 1 };
  if (BEFORE_PERIOD.has(wordAt(c, first - 1)) && PERIOD_WORDS.has(wordAt(c, first - 2)))
    return { part: formAt(c, first - 2), first: first - 2 };
  if (isApostrophe(c, first) && PERIOD_WORDS.has(wordAt(c, first - 1))) return { part: formAt(c, first - 1), first: first - 1 };
  if (!OF.has(wordAt(c, first - 1))) return null;
  if (isWholeDay(day))
    return HOURS.has(wordAt(c, first - 2)) && EARLY.has(wordAt(c, first - 3)) ? { part: 'early', first: first - 3 } : null;
  const end = formAt(c, first - 2);
  if (day.type === 'date' && STRETCHES.has(wordAt(c, first - 2))) {
    const k = bitsAt(c, first - 3) & CARDINAL || c.tokens.type[first - 3] === NUMBER ? first - 4 : first - 3; // the last two weeks of May
    const week = formAt(c, k) === 'second' && end === 'half' ? 'late' : WEEKS[formAt(c, k)];
    if (week !== undefined) return { part: week, first: k };
  }
  return Object.hasOwn(ENDS, end) ? { part: ENDS[end], first: first - 2 } : null;
}
/** `the late June Carter`. */
const THE_LATE = (c: Cursor, first: number): boolean =>
  formAt(c, first - 1) === 'late' && THE.has(wordAt(c, first - 2)) && (bitsAt(c, first) & (MONTH | WEEKDAY)) !== 0;

/** Whether an approximator loosens the date: always a time; a date only where no noun follows that it belongs to (`after Friday's crash`). */
function isLoosened(c: Cursor, next: number, clock: Clock | null, day: Day | null, words: string, first: number): boolean {
  if (clock !== null) return true;
  if (day === null || c.alone) return true;
  if (words === 'about' || words === 'around') {
    if (day.type === 'weekday' || day.type === 'holiday') return false;
    if (day.type === 'shift') return !day.steps.every((s) => s.unit === 'day' && s.count <= 1);
    if (TOPIC.has(wordAt(c, first - 1))) return false;
  }
  if (!inside(c, next) || c.tokens.type[next] !== WORD) return true;
  return c.tokens.shape[next] === LOWER && SMALL.has(wordAt(c, next));
}
/** What is told or felt `about` a date. */
const TOPIC = idsOf(
  'talk talks talked talking speak spoke speaking concerned concerns worried worry worries learned learn know knew known asked ask asking told tell telling story stories book books question questions anything something nothing all how what more think thinking thought feel felt excited optimistic joked joke remember complained wrote write writes read information',
);

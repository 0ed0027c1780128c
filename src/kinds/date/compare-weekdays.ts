/** Days of which at least one could not be resolved: what is left to compare is the weekday, or the month (*last July*). */

import { dayNumber, weekdayOf } from './calendar.js';
import { isOneNight } from './compare-days.js';
import { daysOf } from './edtf.js';
import { MONTHS, WEEKDAYS } from './lexicon.js';
import type { Part, Side } from './side.js';

/** Of two articles on one story that name different weekdays, one may still look back a week. */
const UNSURE = 0.7;

/** Null where a side has neither a day nor words for one (a bare time of day). */
export function compareWeekdays(a: Side, b: Side): Part {
  if (!isDated(a) || !isDated(b)) return null;
  const x = weekdayOfSide(a);
  const y = weekdayOfSide(b);
  if (x === null || y === null) {
    const [p, q] = [a.value.relative, b.value.relative];
    if (a.from?.year == null && b.from?.year == null && p !== undefined && p === q) return { verdict: 'same', because: `both say "${p}"` };
    return compareMonths(a, b) ?? { verdict: 'incomparable', because: 'the day of publication is not known' };
  }
  if (x === y) return { verdict: 'compatible', because: `both on a ${nameOf(x)}` };
  if ((x + 1) % 7 === y ? isOneNight(a, b) : (y + 1) % 7 === x && isOneNight(b, a))
    return { verdict: 'compatible', because: 'late on one day and early on the next is one night', night: true };
  return { verdict: 'different', because: `${nameOf(x)} is not ${nameOf(y)}`, confidence: UNSURE };
}

const nameOf = (weekday: number): string => WEEKDAYS[weekday][0].replace(/^./, (letter) => letter.toUpperCase());

const isDated = (side: Side): boolean => (side.from?.year ?? null) !== null || side.value.relative !== undefined;

const NAMES = new Map(WEEKDAYS.flatMap((names, day) => names.map((name) => [name, day] as const)));

/** The weekday that was written, or that the full date fell on. */
function weekdayOfSide(side: Side): number | null {
  const point = side.from;
  if (point !== null && point.year !== null && side.to === side.from) {
    if (point.day === null || point.month === null || point.year.startsWith('X') || daysOf(point) === null) return null;
    return weekdayOf(dayNumber(Number(point.year), point.month, point.day));
  }
  for (const word of (side.value.relative ?? '').split(/[ ,.]+/)) {
    const day = NAMES.get(word);
    if (day !== undefined) return day;
  }
  return null;
}

/** *Last July* and a day, a month or another *July* whose year is told, or not: null unless both name a month. */
function compareMonths(a: Side, b: Side): Part {
  const [x, y] = [monthOf(a), monthOf(b)];
  if (x === null || y === null) return null;
  const [p, q] = [x, y].map((month) => MONTHS[month - 1][0].replace(/^./, (letter) => letter.toUpperCase()));
  if (x !== y) return { verdict: 'different', because: `${p} is not ${q}`, confidence: UNSURE };
  return { verdict: 'compatible', because: `both in ${p}, and one does not tell the year` };
}

/** The month that was written, alone or with a day; of a span none. */
function monthOf(side: Side): number | null {
  if (side.from !== null) return side.from === side.to ? side.from.month : null;
  const [first, second, ...rest] = (side.value.relative ?? '').split(' ');
  if (rest.length > 0 || !/^(?:last|next|this)$/.test(first)) return null;
  const month = MONTHS.findIndex((names) => names.includes(second));
  return month < 0 ? null : month + 1;
}

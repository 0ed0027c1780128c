/** Days into EDTF, against the day of publication. News style: a bare weekday is the last one, unless the sentence looks ahead. */
import { addMonths, dayNumber, daysIn, easter, isDay, isLeap, nthWeekday, weekdayOf, type Ymd, ymdOf } from './calendar.js';
import { dayText, monthText, yearText } from './edtf.js';
import { HOLIDAYS, type Rule } from './lexicon.js';
import type { Day, Order, Reference, Which } from './moment.js';
import type { Tense } from './tense.js';

export interface Setting {
  readonly ref: Reference | null;
  readonly tense: Tense;
  /** How figures are ordered in this passage, where other dates tell. */
  readonly order: Order | null;
}

/** One date, or two with `or` between them. */
export type Resolved = { readonly edtf: string } | { readonly either: readonly [string, string] } | null;

const exactly = (number: number): Resolved => ({ edtf: textOf(number) });
const between = (a: number, b: number): Resolved => ({ edtf: `${textOf(a)}/${textOf(b)}` });

/** The days written last, by what is left of their numbers: articles speak of the days around their own, again and again. */
const KEPT = 1 << 9;
const keptDays = new Float64Array(KEPT).fill(Number.NaN);
const keptTexts: string[] = new Array(KEPT).fill('');
function textOf(number: number): string {
  const slot = number & (KEPT - 1);
  if (keptDays[slot] !== number) {
    const { year, month, day } = ymdOf(number);
    keptDays[slot] = number;
    keptTexts[slot] = dayText(year, month, day);
  }
  return keptTexts[slot];
}
const numberOf = ({ year, month, day }: Ymd): number => dayNumber(year, month, day);
const edtfOf = (resolved: Resolved): string | null => (resolved !== null && 'edtf' in resolved ? resolved.edtf : null);

/** Null where the publication date would be needed and is not known, or the words do not tell. */
export function resolve(day: Day, setting: Setting): Resolved {
  const { ref } = setting;
  switch (day.type) {
    case 'fixed':
      return { edtf: day.edtf };
    case 'date':
      return dated(steppedYear(day, setting), day.month, day.day, day.weekday, setting);
    case 'either':
      return either(day.year, day.first, day.second, setting);
    case 'span':
      return span(day.from, day.to, setting);
    case 'holiday':
      return holiday(day.index, day.year, day.which, day.weekend, setting);
    case 'shift':
      return shift(day, setting);
    case 'weekdayfrom': {
      const from = dayOf(edtfOf(resolve({ ...day.base, exact: true }, setting)) ?? '');
      return from === null ? null : exactly(weekdayFrom(from, day.weekday, day.base.steps[0].unit === 'day'));
    }
    case 'weekdayby': {
      const from = dayOf(edtfOf(resolve(day.base, setting)) ?? '');
      if (from === null) return null;
      const ahead = (day.weekday - weekdayOf(from) + 7) % 7;
      return exactly(day.sign > 0 ? from + (ahead === 0 ? 7 : ahead) : from + ahead - 7);
    }
    case 'weekof': {
      const base = edtfOf(resolve(day.base, setting));
      const number = base === null ? null : dayOf(base);
      if (number !== null && day.weekend) return between(number - weekdayOf(number) + 5, number - weekdayOf(number) + 6);
      return number === null ? null : day.ends ? between(number - 6, number) : between(number, number + 6);
    }
    case 'weekday':
      return ref && (day.told && setting.tense <= 0 ? null : weekday(day.weekday, day.which, day.week, ref, setting.tense));
    case 'nth':
      return nthDay(day, setting);
    case 'monthday':
      if (ref !== null && day.near) {
        const at = dayOf(edtfOf(monthday(day.day, day.weekday, null, ref, 0)) ?? '');
        if (at === null || Math.abs(at - ref.number) > NEAR) return weekday(day.weekday!, null, null, ref, setting.tense);
      }
      return ref && monthday(day.day, day.weekday, day.months, ref, setting.tense);
    case 'period':
      return ref && period(day.unit, day.step, ref, setting.tense);
    case 'month':
      if ((day.which === 'following' || day.which === 'previous') && setting.tense <= 0) return null; // counted from what was just told
      return ref && { edtf: monthText(monthYear(day.month, day.which, ref), day.month) };
    case 'season':
      return (
        ref && {
          edtf: `${yearText(seasonYear(day.season, day.which ?? (setting.tense > 0 ? 'next' : 'last'), ref, setting.tense))}-${day.season}`,
        }
      );
    case 'months': {
      if (ref === null) return null;
      const { from, to } = day;
      const stretch = (y: number): readonly [number, number] => [dayNumber(y, from, 1), dayNumber(y, to, daysIn(y, to))];
      const year = day.step === null ? chooseYear(stretch, null, ref, setting.tense) : ref.year + day.step;
      return { edtf: `${monthText(year, from)}/${monthText(year, to)}` };
    }
    case 'vague':
      return null;
  }
}

/** Whether the words need the day of publication (a year left out counts). */
export function isRelative(day: Day): boolean {
  switch (day.type) {
    case 'fixed':
      return false;
    case 'date':
    case 'either':
    case 'holiday':
    case 'nth':
      return day.year === null;
    case 'span':
      return isRelative(day.from) && isRelative(day.to);
    case 'shift':
      return day.base === null || isRelative(day.base);
    case 'weekof':
    case 'weekdayby':
      return isRelative(day.base);
    default:
      return true;
  }
}

/** The year that was written, or that `last year` makes of the year of publication. */
const steppedYear = (day: Extract<Day, { type: 'date' }>, { ref }: Setting): number | null =>
  day.year ?? (day.yearStep !== undefined && ref !== null ? ref.year + day.yearStep : null);

function dated(year: number | null, month: number, day: number | null, weekday: number | null, { ref, tense }: Setting): Resolved {
  const known = year ?? (ref ? chooseYear((y) => spanOf(y, month, day), weekday, ref, tense) : null);
  return { edtf: day === null ? monthText(known, month) : dayText(known, month, day) };
}

/** First and last day of a month or day of a year; null where the year has no such day. */
function spanOf(year: number, month: number, day: number | null): readonly [number, number] | null {
  if (day === null) return [dayNumber(year, month, 1), dayNumber(year, month, daysIn(year, month))];
  if (month === 2 && day === 29 && !isLeap(year)) return null;
  const number = dayNumber(year, month, day);
  return [number, number];
}

/** `Friday 18`: days from publication that it lies within. */
const NEAR = 35;
/** A date this near ahead is taken for the coming one, where the sentence does not say. */
const NEAR_AHEAD = 120;
const WEEKDAY_REACH = 6;

/** The year that a date without one means: a weekday decides, then the tense, then nearness, the past first. */
function chooseYear(at: (year: number) => readonly [number, number] | null, weekday: number | null, ref: Reference, tense: Tense): number {
  let best = ref.year;
  let cost = Number.POSITIVE_INFINITY;
  const reach = weekday === null ? 1 : WEEKDAY_REACH;
  for (let year = ref.year - reach - (weekday === null ? 3 : 0); year <= ref.year + reach; year++) {
    const days = at(year);
    if (days === null || (weekday !== null && weekdayOf(days[0]) !== weekday)) continue;
    const ahead = Math.max(0, days[0] - ref.number);
    const behind = Math.max(0, ref.number - days[1]);
    const c = ahead > 0 ? ahead * (tense > 0 ? 1 : tense < 0 ? 1000 : ahead > NEAR_AHEAD ? 10 : 3) : behind * (tense > 0 ? 6 : 1);
    if (c < cost) [best, cost] = [year, c];
  }
  if (cost === Number.POSITIVE_INFINITY && weekday !== null) return chooseYear(at, null, ref, tense);
  return best;
}

/** Two readings of figures are told apart by the passage's other dates, or by one that falls on the days around publication. */
const AROUND_PUBLICATION = 3;
const FAR = 21;

function either(year: number | null, first: number, second: number, setting: Setting): Resolved {
  const { ref, order } = setting;
  const monthFirst = dated(year, first, second, null, setting) as { edtf: string };
  const dayFirst = dated(year, second, first, null, setting) as { edtf: string };
  if (order === 'month-first') return monthFirst;
  if (order === 'day-first') return dayFirst;
  const a = dayOf(monthFirst.edtf);
  const b = dayOf(dayFirst.edtf);
  if (ref && a !== null && b !== null) {
    const [da, db] = [Math.abs(a - ref.number), Math.abs(b - ref.number)];
    if (da <= AROUND_PUBLICATION && db >= FAR) return monthFirst;
    if (db <= AROUND_PUBLICATION && da >= FAR) return dayFirst;
  }
  return { either: [monthFirst.edtf, dayFirst.edtf] };
}

const DAY = /^(-?\d{4})-(\d\d)-(\d\d)$/;
/** The day number of a full date, or null. */
export function dayOf(edtf: string): number | null {
  const m = DAY.exec(edtf);
  return m && isDay(Number(m[1]), Number(m[2]), Number(m[3])) ? dayNumber(Number(m[1]), Number(m[2]), Number(m[3])) : null;
}

/** Both ends; a year or month left out at one end is the other's. */
function span(from: Day, to: Day, setting: Setting): Resolved {
  let a = from;
  let b = to;
  if (a.type === 'date' && b.type === 'date') {
    const later = a.month > b.month || (a.month === b.month && (a.day ?? 0) > (b.day ?? 32));
    if (a.year === null && b.year !== null) a = { ...a, year: later ? b.year - 1 : b.year };
    else if (b.year === null && a.year !== null) b = { ...b, year: later ? a.year + 1 : a.year };
    else if (a.year === null && setting.ref) {
      const year = Number(edtfOf(resolve(a, setting))!.slice(0, 4));
      a = { ...a, year };
      b = { ...b, year: later ? year + 1 : year };
    }
  }
  const first = edtfOf(resolve(a, setting));
  let last = edtfOf(resolve(b, setting));
  if (first === null || last === null) return null;
  const [x, y] = [dayOf(first), dayOf(last)];
  if (x !== null && y !== null && y < x && b.type === 'weekday') last = textOf(y + 7 * Math.ceil((x - y) / 7));
  return { edtf: `${first}/${last}` };
}

function ruleDay(rule: Rule, year: number): number {
  if ('at' in rule) return dayNumber(year, rule.at[0], rule.at[1]);
  if ('easter' in rule) return easter(year) + rule.easter;
  if ('election' in rule) return nthWeekday(year, 11, 0, 1) + 1;
  return nthWeekday(year, rule.nth[0], rule.nth[1], rule.nth[2]) + (rule.plus ?? 0);
}

/** The nth weekday, or day, of a month that is named, nearest where the year was left out. Null where the month has no such day. */
function nthDay(day: Extract<Day, { type: 'nth' }>, { ref, tense }: Setting): Resolved {
  const at = (year: number, month: number): number | null => {
    const number =
      day.weekday !== null
        ? nthWeekday(year, month, day.weekday, day.nth)
        : dayNumber(year, month, day.nth > 0 ? day.nth : daysIn(year, month));
    return ymdOf(number).month === month ? number : null;
  };
  if (day.month === null) {
    const to = ref && addMonths({ year: ref.year, month: ref.month, day: 1 }, day.months);
    const number = to && at(to.year, to.month);
    return number === null ? null : exactly(number);
  }
  const { month } = day;
  if (day.year === null && ref === null) return null;
  const stretch = (year: number): readonly [number, number] | null => {
    const number = at(year, month);
    return number === null ? null : [number, number];
  };
  const number = at(day.year ?? chooseYear(stretch, null, ref!, tense), month);
  return number === null ? null : exactly(number);
}

function holiday(index: number, year: number | null, which: Which | null, weekend: boolean, { ref, tense }: Setting): Resolved {
  const { rule } = HOLIDAYS[index];
  if (year === null && ref === null) return 'at' in rule && !weekend ? { edtf: dayText(null, rule.at[0], rule.at[1]) } : null;
  const at = (y: number): readonly [number, number] => [ruleDay(rule, y), ruleDay(rule, y)];
  const lean: Tense = which === 'next' || which === 'coming' ? 1 : which === 'last' || which === 'past' ? -1 : tense;
  let y = year ?? (which === 'this' ? ref!.year : chooseYear(at, null, ref!, lean));
  if (year === null && ref !== null && (which === 'last' || which === 'past') && ruleDay(rule, y) >= ref.number) y--;
  if (year === null && ref !== null && (which === 'next' || which === 'coming') && ruleDay(rule, y) <= ref.number) y++;
  const number = ruleDay(rule, y);
  if (!weekend) return exactly(number);
  const weekday = weekdayOf(number);
  if (weekday === 0) return between(number - 2, number);
  return weekday === 3 ? between(number, number + 3) : between(number - ((weekday + 2) % 7), number - ((weekday + 2) % 7) + 1);
}

const ROUGH = new Set(['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century']);

/** Steps from a day. Counted from publication in weeks or more they are rough, and in years as rough as a year. */
function shift({ steps, sign, base, exact, loose }: Extract<Day, { type: 'shift' }>, setting: Setting): Resolved {
  const start = base === null ? setting.ref?.number : dayOf(edtfOf(resolve(base, setting)) ?? '');
  if (start === undefined || start === null) return null;
  let ymd: Ymd | null = null;
  let days = 0;
  let minutes = 0;
  for (const { unit, count } of steps) {
    const n = count * sign;
    if (unit === 'year') ymd = addMonths(ymd ?? ymdOf(start), n * 12);
    else if (unit === 'month') ymd = addMonths(ymd ?? ymdOf(start), n);
    else if (unit === 'week' || unit === 'weekend') days += 7 * n;
    else if (unit === 'day') days += n;
    else minutes += unit === 'hour' ? 60 * n : unit === 'minute' ? n : n / 60;
  }
  const number = (ymd === null ? start : numberOf(ymd)) + days;
  if (steps.some((s) => s.unit === 'hour' || s.unit === 'minute' || s.unit === 'second')) {
    if (base !== null || setting.ref?.minutes == null) return null;
    const total = number * 1440 + setting.ref.minutes + Math.trunc(minutes);
    const rest = ((total % 1440) + 1440) % 1440;
    return {
      edtf: `${textOf(Math.floor(total / 1440))}T${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`,
    };
  }
  const rough = loose === true || (!exact && base === null && steps.some((s) => ROUGH.has(s.unit)));
  if (rough && steps.length === 1 && steps[0].unit === 'year') return { edtf: `${yearText(ymdOf(number).year)}~` };
  return { edtf: rough && steps.length === 1 ? `${textOf(number)}~` : textOf(number) };
}

/** The first `wanted` weekday from a day number on, or the nearest. */
function weekdayFrom(from: number, wanted: number, nearest: boolean): number {
  const ahead = (wanted - weekdayOf(from) + 7) % 7;
  return nearest && ahead > 3 ? from + ahead - 7 : from + ahead;
}

const mondayOf = (ref: Reference): number => ref.number - weekdayOf(ref.number);

function weekday(wanted: number, which: Which | null, week: number | null, ref: Reference, tense: Tense): Resolved {
  const monday = mondayOf(ref);
  const today = weekdayOf(ref.number);
  if (week !== null) return exactly(monday + 7 * week + wanted);
  const ahead = (wanted - today + 7) % 7;
  const back = (today - wanted + 7) % 7;
  switch (which) {
    case 'last':
    case 'previous':
      // on a Sunday `last Tuesday` is the one of the week that ends
      return exactly(today === 6 && wanted < 6 ? monday + wanted : monday - 7 + wanted);
    case 'past':
      return exactly(ref.number - (back === 0 ? 7 : back));
    case 'next':
    case 'following':
      return exactly(monday + 7 + wanted);
    case 'coming':
      return exactly(ref.number + (ahead === 0 ? 7 : ahead));
    case 'this':
      return exactly(tense > 0 ? ref.number + ahead : monday + wanted);
    default:
      return exactly(tense > 0 ? ref.number + ahead : ref.number - back);
  }
}

/** Days from publication, longer where the sentence looks the other way. */
const distance = (number: number, ref: Reference, tense: Tense): number =>
  Math.abs(number - ref.number) * ((tense > 0 && number < ref.number) || (tense < 0 && number > ref.number) ? 3 : 1);

/** `Tuesday the 11th`: the nearest 11th that is a Tuesday. */
function monthday(day: number, weekday: number | null, months: number | null, ref: Reference, tense: Tense): Resolved {
  let best: number | null = null;
  for (let k = -14; k <= 14; k++) {
    if (months !== null && k !== months) continue;
    const { year, month } = addMonths({ year: ref.year, month: ref.month, day: 1 }, k);
    if (!isDay(year, month, day)) continue;
    const number = dayNumber(year, month, day);
    if (weekday !== null && weekdayOf(number) !== weekday) continue;
    // what the sentence looks ahead to is not behind it, nor what it tells ahead
    if (weekday === null && months === null && (tense > 0 ? number < ref.number : tense < 0 && number > ref.number)) continue;
    if (best === null || distance(number, ref, tense) < distance(best, ref, tense)) best = number;
  }
  return best === null ? null : exactly(best);
}

function period(unit: string, step: number, ref: Reference, tense: Tense): Resolved {
  const monday = mondayOf(ref);
  switch (unit) {
    case 'week':
      return between(monday + 7 * step, monday + 7 * step + 6);
    case 'weekend': {
      const passed = weekdayOf(ref.number) < 5 ? -7 : 0;
      const last = passed === 0 ? -7 : passed;
      const next = passed === 0 || tense <= 0 ? 7 : 0;
      const saturday = monday + 5 + (step < 0 ? last + 7 * (step + 1) : step > 0 ? next + 7 * (step - 1) : tense < 0 ? passed : 0);
      return between(saturday, saturday + 1);
    }
    case 'month': {
      const { year, month } = addMonths({ year: ref.year, month: ref.month, day: 1 }, step);
      return { edtf: monthText(year, month) };
    }
    case 'year':
      return { edtf: yearText(ref.year + step) };
    case 'decade':
      return { edtf: `${Math.floor(ref.year / 10) + step}X` };
    default:
      return { edtf: `${Math.floor(ref.year / 100) + step}XX` };
  }
}

/** `last May` in June is the month before; in May it is a year ago. */
function monthYear(month: number, which: Which, ref: Reference): number {
  if (which === 'this') return ref.year;
  if (which === 'next' || which === 'coming' || which === 'following') return month > ref.month ? ref.year : ref.year + 1;
  return month < ref.month ? ref.year : ref.year - 1;
}

/** The season that last ended, the one that goes on or comes this year, the next to start. */
function seasonYear(season: number, which: Which, ref: Reference, tense: Tense): number {
  const start = (season - 21) * 3 + 3;
  const end = season === 24 ? 14 : start + 2;
  if (which === 'this')
    return season === 24 && ref.month <= 3 ? ref.year - 1 : tense > 0 && season !== 24 && ref.month > end ? ref.year + 1 : ref.year;
  if (which === 'next' || which === 'coming' || which === 'following') return ref.month < start ? ref.year : ref.year + 1;
  return ref.month > end ? ref.year : season === 24 && ref.month <= 2 ? ref.year - 2 : ref.year - 1;
}

/** What the grammar reads, before the publication date is known: days, times of day, and both together. */
import type { Ymd } from './calendar.js';

export type Which = 'last' | 'next' | 'this' | 'past' | 'previous' | 'following' | 'coming';
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** How day and month are ordered. */
export type Order = 'month-first' | 'day-first';

export type Day =
  /** A month, or a day of it. */
  | {
      readonly type: 'date';
      readonly year: number | null;
      readonly month: number;
      readonly day: number | null;
      readonly weekday: number | null /** Which came first, for telling 05/06 apart elsewhere. */;
      readonly order?: Order;
      /** `June 12 last year`: years from that of publication. */
      readonly yearStep?: number;
      readonly figures?: true;
    }
  /** Years, decades, centuries, quarters and seasons of a year: nothing to resolve. */
  | { readonly type: 'fixed'; readonly edtf: string }
  /** `05/06/2024`: month first or day first; the year may be missing. */
  | { readonly type: 'either'; readonly year: number | null; readonly first: number; readonly second: number }
  | {
      readonly type: 'weekday';
      readonly weekday: number;
      readonly which: Which | null /** `of next week`: weeks from the present one. */;
      readonly week: number | null;
      /** `the following Monday`, `the previous Friday`: counted from what was just told, unless the sentence looks ahead. */
      readonly told?: true;
    }
  /** `the first Tuesday in November`: which weekday (null: which day) of a month, from the end where below zero. Without a month, `months` from the present one. */
  | {
      readonly type: 'nth';
      readonly nth: number;
      readonly weekday: number | null;
      readonly month: number | null;
      readonly year: number | null;
      readonly months: number;
      /** `the last Friday of the month`: of the present one only where the sentence looks ahead. */
      readonly ahead?: true;
    }
  /** `Tuesday the 11th`, `the 21st of this month`. */
  | {
      readonly type: 'monthday';
      readonly day: number;
      readonly weekday: number | null;
      readonly months: number | null;
      /** `the 21st of the month`: of the present one only where the sentence looks ahead. */
      readonly ahead?: true;
      /** `Friday 18`: the weekday alone where that day is far. */
      readonly near?: true;
    }
  /** Counted from a day (null: from publication), forwards or backwards. */
  | {
      readonly type: 'shift';
      readonly steps: readonly { readonly unit: Unit; readonly count: number }[];
      readonly sign: 1 | -1;
      readonly base: Day | null;
      /** `in two weeks`: a date only where the sentence looks ahead; in the past it is a length of time. */
      readonly ahead?: true;
      /** `a year ago today`, `two weeks ago Friday`: the day itself is named. */
      readonly exact?: true;
      /** `a few days ago`, `a couple of weeks ago`: not meant to the day. */
      readonly loose?: true;
    }
  /** `two months from today on Tuesday`: the first such weekday from a day counted off; the nearest where that was counted in days. */
  | { readonly type: 'weekdayfrom'; readonly weekday: number; readonly base: Extract<Day, { type: 'shift' }> }
  /** `the Friday after Thanksgiving`: the next such weekday after a day, or the last before it. */
  | { readonly type: 'weekdayby'; readonly weekday: number; readonly base: Day; readonly sign: 1 | -1 }
  /** `last week`, `this year`: steps from the present one. */
  | {
      readonly type: 'period';
      readonly unit: Unit;
      readonly step: number;
      /** `the end of the year`: the present one only where the sentence looks ahead. */
      readonly ahead?: true;
    }
  /** `the first half of next year`: months of a year counted from the present one; null where the nearest is meant (`in Q3`). */
  | { readonly type: 'months'; readonly from: number; readonly to: number; readonly step: number | null }
  | { readonly type: 'month'; readonly month: number; readonly which: Which }
  /** Without `which`: `in the spring`, where the sentence says whether that is ahead or behind. */
  | { readonly type: 'season'; readonly season: number; readonly which: Which | null }
  | {
      readonly type: 'holiday';
      readonly index: number;
      readonly year: number | null;
      readonly which: Which | null;
      readonly weekend: boolean;
    }
  /** First to last, both included. */
  | { readonly type: 'span'; readonly from: Day; readonly to: Day }
  /** `the week of Oct. 3`, `the week ending Friday`. */
  | { readonly type: 'weekof'; readonly base: Day; readonly ends: boolean; readonly weekend?: true }
  /** `several years ago`, `earlier this week`: a date, and no telling which. */
  | { readonly type: 'vague' };

export type MonthDay = Extract<Day, { type: 'date' }>;

/** A time of day. */
export interface Clock {
  /** 0..24. */
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number | null;
  /** Before noon (1), after noon (2), decided by the figures themselves (3), or not said (0). */
  readonly half: 0 | 1 | 2 | 3;
  readonly zone: string | null;
  /** Minutes east of Greenwich, from an ISO date. */
  readonly offset?: string;
}

/** A day, a time of day, or both. */
export interface Moment {
  readonly day: Day | null;
  readonly clock: Clock | null;
  /** Where a span of time ends: `6:15-6:30 p.m.`. */
  readonly until: Clock | null;
  /** `morning`, `early`, `late night`. */
  readonly part: string | null;
  readonly approx: string | null;
  /** The tokens that name the day, for `relative`. */
  readonly dayFrom: number;
  readonly dayTo: number;
}

/** Something read, and the token after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** The day of publication, with its time where that is known. */
export interface Reference extends Ymd {
  readonly number: number;
  /** Minutes after midnight, or null. */
  readonly minutes: number | null;
}

/** A moment and the tokens it was read from, half-open. */
export interface Phrase {
  readonly moment: Moment;
  readonly first: number;
  readonly next: number;
}

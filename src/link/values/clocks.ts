/** Times of day as the clock shows them. */
import { compareValues, type DateValue } from '../../kinds/index.js';
import type { Story } from '../../model/link.js';
import type { Claim } from './claims.js';

const MOST_TIMES = 2 ** 26;
const DAY = 1440;

/** Times by the clock alone: the days are compared by the words that name them, as resolving them needs the articles' dates. */
export class Clocks {
  private readonly numbers = new Map<string, number>();
  private readonly times = new Map<Claim, { readonly number: number; readonly value: DateValue }>();
  private readonly verdicts = new Map<number, string>();

  /** Few clocks are told again and again. */
  compare(a: Claim, b: Claim): string {
    const [x, y] = [this.timeOf(a), this.timeOf(b)];
    const pair = x.number * MOST_TIMES + y.number;
    let verdict = this.verdicts.get(pair);
    if (verdict === undefined) this.verdicts.set(pair, (verdict = compareValues('date', x.value, y.value).verdict));
    return verdict;
  }

  private timeOf(claim: Claim) {
    let time = this.times.get(claim);
    if (time === undefined) {
      const { edtf, ...rest } = claim.found.value as DateValue;
      const value = { ...rest, edtf: edtf === null ? null : edtf.slice(edtf.indexOf('T')) };
      const key = JSON.stringify(value);
      let number = this.numbers.get(key);
      if (number === undefined) this.numbers.set(key, (number = this.numbers.size));
      this.times.set(claim, (time = { number, value }));
    }
    return time;
  }
}

/** Minutes from midnight, or null where no minutes are told. */
export function minutesOf(claim: Pick<Claim, 'found'>): number | null {
  const told = /T(\d\d):(\d\d)/.exec((claim.found.value as DateValue).edtf ?? '');
  return told === null ? null : Number(told[1]) * 60 + Number(told[2]);
}

/** The shorter way round the clock between two times, in minutes. */
export function minutesApart(a: Pick<Claim, 'found'>, b: Pick<Claim, 'found'>): number | null {
  const [x, y] = [minutesOf(a), minutesOf(b)];
  if (x === null || y === null) return null;
  const gap = Math.abs(x - y);
  return Math.min(gap, DAY - gap);
}

/** Two times as a slip makes them of one: an hour or half a day apart, or with the figures of the minutes in each other's place (*7:24*, *7:42*). */
export function isClockSlip(x: number, y: number): boolean {
  const gap = Math.abs(x - y);
  if (gap === 60 || gap === DAY / 2) return true;
  if (Math.floor(x / 60) % 12 !== Math.floor(y / 60) % 12) return false;
  const [m, n] = [x % 60, y % 60];
  return m !== n && m % 10 === Math.floor(n / 10) && n % 10 === Math.floor(m / 10);
}

/** The letter of an American zone (*EDT*, *ET*), or another zone's name; empty where none is named: then it is the place's own. */
export function zoneOf(story: Story, claim: Pick<Claim, 'article' | 'found'>): string {
  const { tokens } = story.articles[claim.article];
  const named = ZONE.exec(tokens.text.slice(claim.found.start, claim.found.end + AFTER));
  return named === null ? '' : (named[1] ?? named[2]);
}

const ZONE = /\d\s*(?:[apAP]\.?\s?[mM]\.?|h(?:ou)?rs)?,?\s*\(?(?:([ECMPAH])[SD]?T|(GMT|UTC|BST|CEST|CET|AEST|AEDT|IST|JST|SAST|WAT|Z))\b/;
/** How far behind the time its zone may stand. */
const AFTER = 6;

/** *7:24 a.m. in Tarn (6:24 in Velm)*: one moment by another clock. */
export const isByOtherClock = (text: string, start: number): boolean =>
  BY_OTHER_CLOCK.test(text.slice(Math.max(0, start - BRACKET), start));

const BY_OTHER_CLOCK = /(?:\d[:.]\d\d(?:\s*[ap]\.?\s?m\.?)?|\d\s*[ap]\.?\s?m\.?|noon|midnight|hours)[^.;()\d]{0,24}\(\s*$/i;
const BRACKET = 40;

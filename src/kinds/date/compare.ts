/** How two dates or times of day stand to each other: the days are compared, then the hours, and the worse verdict holds. */
import type { Comparison, DateValue, Verdict } from '../kind.js';
import { compareDays } from './compare-days.js';
import { compareTimes } from './compare-times.js';
import { compareWeekdays } from './compare-weekdays.js';
import { type Edtf, parseEdtf } from './edtf.js';
import type { Side } from './side.js';

const RANK: Readonly<Record<Verdict, number>> = { same: 0, compatible: 1, incomparable: 2, different: 3 };

/** Compares `b` with `a`. A coarser date includes the finer one; approximators widen; figures read two ways agree when one way does. */
export function compare(a: DateValue, b: DateValue): Comparison {
  if (isEqual(a, b)) return { verdict: 'same', because: [a.edtf === null ? `both say "${a.relative}"` : 'same as written'] };
  const left = sidesOf(a);
  const right = sidesOf(b);
  let best: Comparison | null = null;
  for (const x of left)
    for (const y of right) {
      const c = compareSides(x, y);
      if (best === null || RANK[c.verdict] < RANK[best.verdict]) best = c;
    }
  if ((left.length > 1 || right.length > 1) && best!.verdict !== 'different' && best!.verdict !== 'incomparable')
    return left.length === right.length && a.edtf === b.edtf
      ? best!
      : { ...best!, verdict: 'compatible', because: ['one of the two readings agrees', ...best!.because] };
  return best!;
}

const isEqual = (a: DateValue, b: DateValue): boolean =>
  a.edtf === b.edtf &&
  a.approx === b.approx &&
  a.part === b.part &&
  a.zone === b.zone &&
  (a.edtf !== null && !a.edtf.includes('T') ? true : a.relative === b.relative || dated(a));

/** A full date stands in it, so that words like `tuesday` add nothing. */
const dated = ({ edtf }: DateValue): boolean => edtf !== null && /^\[?-?[\dX]{4}/.test(edtf);

function sidesOf(value: DateValue): Side[] {
  const edtf = value.edtf === null ? null : parseEdtf(value.edtf);
  if (edtf === null) return [{ value, from: null, to: null }];
  const simple: readonly Exclude<Edtf, { type: 'set' }>[] = edtf.type === 'set' ? edtf.members : [edtf];
  return simple.map((m) => (m.type === 'point' ? { value, from: m.point, to: m.point } : { value, from: m.from, to: m.to }));
}

const hasDay = (side: Side): boolean => side.from !== null && side.from.year !== null;
const hasTime = (side: Side): boolean => side.from !== null && side.from.minutes !== null;

/** A full day and a time of it. */
const isInstant = (side: Side): boolean => hasTime(side) && side.from?.day != null;

function compareSides(a: Side, b: Side): Comparison {
  const days = hasDay(a) && hasDay(b) ? compareDays(a, b) : compareWeekdays(a, b);
  const times = days?.night && !(hasTime(a) && hasTime(b)) ? null : compareTimes(a, b, days !== null);
  // on one line of time: 23:58 and 00:01 of the next day are three minutes apart
  if (isInstant(a) && isInstant(b) && times !== null && RANK[times.verdict] < RANK.incomparable)
    return { verdict: times.verdict, because: [times.because] };
  const parts = [days, times].filter((part) => part !== null);
  if (hasTime(a) !== hasTime(b) && days?.verdict === 'same') parts.push({ verdict: 'compatible', because: 'only one gives a time of day' });
  if (parts.length === 0) return { verdict: 'incomparable', because: [whyNot(a, b)] };
  const worst = parts.reduce((x, y) => (RANK[y.verdict] > RANK[x.verdict] ? y : x));
  const confidence = Math.min(...parts.filter((part) => part.verdict === worst.verdict).map((part) => part.confidence ?? 1));
  const said = parts.filter((part) => part.verdict === worst.verdict || part.verdict === 'compatible');
  return { verdict: worst.verdict, because: said.map((part) => part.because), ...(confidence < 1 ? { confidence } : {}) };
}

function whyNot(a: Side, b: Side): string {
  if (hasTime(a) !== hasTime(b) && hasDay(a) !== hasDay(b)) return 'one is a time of day, the other a date';
  return 'the day of publication is not known';
}

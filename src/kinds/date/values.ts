/** Phrases into values: the day resolved, the time of day set beside it. */
import { fold } from '../../text/fold.js';
import type { Tokens } from '../../text/tokens.js';
import { formOf } from '../../text/words.js';
import type { DateValue } from '../kind.js';
import { ymdOf } from './calendar.js';
import { hoursOf, settle } from './clock.js';
import { dayText, timeText } from './edtf.js';
import type { Clock, Moment, Phrase } from './moment.js';
import { dayOf, isRelative, type Resolved, resolve, type Setting } from './resolve.js';

/** The value of one phrase, or of the span from one to another; null where nothing is left to say. */
export function valueOfPhrases(tokens: Tokens, from: Phrase, to: Phrase | null, setting: Setting): DateValue | null {
  return to === null ? valueOfMoment(tokens, from.moment, setting) : valueOfSpan(tokens, from, to, setting);
}

/** The folded words of tokens `[a, b)`, a space between any two that are apart. */
function words({ text, start, end, word }: Tokens, a: number, b: number): string {
  let folded = formOf(word[a]);
  for (let i = a + 1; i < b; i++) {
    const apart = start[i] - end[i - 1];
    // other spaces, and what is not seen
    if (apart > 1 || (apart === 1 && text.charCodeAt(end[i - 1]) !== SPACE))
      return fold(text.slice(start[a], end[b - 1])).replace(/\s+/g, ' ');
    folded += apart === 1 ? ` ${formOf(word[i])}` : formOf(word[i]);
  }
  return folded;
}
const SPACE = 0x20;

function valueOfSpan(tokens: Tokens, from: Phrase, to: Phrase, setting: Setting): DateValue | null {
  const span = { type: 'span', from: from.moment.day!, to: to.moment.day! } as const;
  const resolved = resolve(span, setting);
  const edtf = resolved !== null && 'edtf' in resolved ? resolved.edtf : null;
  const relative = isRelative(span) && (edtf === null || setting.ref !== null);
  const value: DateValue = { edtf, approx: from.moment.approx };
  if (relative) value.relative = words(tokens, from.moment.dayFrom, to.next);
  return value;
}

function valueOfMoment(tokens: Tokens, moment: Moment, setting: Setting): DateValue | null {
  const { day, part } = moment;
  const resolved = day === null ? null : resolve(day, setting);
  const clock = moment.clock && settle(moment.clock, part);
  const until = moment.until && settle(moment.until, part);
  const edtf = clock === null ? dateText(resolved) : withTime(resolved, clock, until);
  if (edtf === null && (day === null || (day.type === 'shift' && day.ahead && setting.ref !== null))) return null; // `in two hours`, and the hour of publication is not known
  const relative = day !== null && isRelative(day) && (setting.ref !== null || dateText(resolved) === null);
  const value: DateValue = { edtf, approx: moment.approx };
  if (part !== null && clock === null) value.part = part;
  if (relative) value.relative = words(tokens, moment.dayFrom, moment.dayTo);
  if (clock?.zone) value.zone = clock.zone;
  return value;
}

function dateText(resolved: Resolved): string | null {
  if (resolved === null) return null;
  return 'edtf' in resolved ? resolved.edtf : `[${resolved.either[0]},${resolved.either[1]}]`;
}

/** Every reading of the day with every reading of the time. Without a day the time stands alone (`T23:30`). */
function withTime(resolved: Resolved, clock: Clock, until: Clock | null): string {
  const days = resolved === null ? [''] : 'edtf' in resolved ? [resolved.edtf.replace(/~$/, '')] : [...resolved.either];
  const members: string[] = [];
  for (const day of days) {
    const date = day.includes('/') || (day !== '' && day.length !== 10) ? '' : day;
    for (const [h, k] of halves(clock, until))
      members.push(until === null ? `${date}${at(clock, h)}` : `${date}${at(clock, h)}/${endOf(date, clock, h, until, k)}`);
  }
  return members.length === 1 ? members[0] : `[${members.join(',')}]`;
}

const at = (clock: Clock, hours: number): string => timeText(hours, clock.minutes, clock.seconds) + (clock.offset ?? '');

/** Hours of start and end; twice where the half of the day is not known. */
function halves(clock: Clock, until: Clock | null): [number, number][] {
  const start = hoursOf(clock);
  const end = until === null ? 0 : hoursOf(until);
  if (start !== null && end !== null) return [[start, end]];
  const early = clock.hours % 12;
  const last = until === null ? 0 : (until.hours % 12) + (until.hours % 12 < early ? 12 : 0);
  return [
    [start ?? early, end ?? last],
    [start ?? early + 12, end ?? last + 12],
  ];
}

/** The end of a span of time, on the next day where it is earlier than the start. */
function endOf(date: string, clock: Clock, from: number, until: Clock, to: number): string {
  const number = date === '' ? null : dayOf(date);
  const past = to * 60 + until.minutes < from * 60 + clock.minutes;
  if (number === null || !past) return `${date}${at(until, to % 24)}`;
  const { year, month, day } = ymdOf(number + 1);
  return `${dayText(year, month, day)}${at(until, to % 24)}`;
}

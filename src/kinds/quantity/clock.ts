/** Days, hours and years, which are dates and no quantities. */
import { LOWER, SPACE_GAP, type Tokens, UPPER } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { type Around, CONNECTORS, type Trail } from './around.js';
import { has, isCapital, isHyphen, isNumber, isWord, opensSentence, rawOf, sameLine, tight, unitAt, wordAt } from './glance.js';
import type { NumberRun } from './run.js';
import { IS, OF } from './vocabulary.js';

/** A day beside its month or weekday: `Oct. 22`, `22nd October`, `Friday 13`. */
export function isDay(t: Tokens, run: NumberRun, around: Around): boolean {
  const value = Number(run.value);
  const day = value >= 1 && value <= 31 && Number.isInteger(value) && !run.scaled;
  let before = run.first - 1;
  if (unitAt(t, before) === 0x2e && tight(t, before)) before--;
  if (sameLine(t, run.first) && isMonth(t, before) && (day || isYear(run.value))) return true;
  if (day && has(t, before, IS.WEEKDAY) && !around.noun && !around.unit && isCapital(t, before)) return true;
  let next = run.last;
  if (wordAt(t, next) === OF) next++;
  return day && sameLine(t, next) && isMonth(t, next) && !opensModal(t, next);
}

/** Months whose names are other words need their capital. */
function isMonth(t: Tokens, i: number): boolean {
  if (!has(t, i, IS.MONTH)) return false;
  if (t.shape[i] === LOWER) return ONLY_MONTHS.has(t.word[i]);
  return t.shape[i] !== UPPER || t.end[i] - t.start[i] > 2;
}
const ONLY_MONTHS = wordSet('january february july september october november december feb apr jul sept oct nov'.split(' '));
const opensModal = (t: Tokens, i: number): boolean => rawOf(t, i) === 'May' && opensSentence(t, i);

const isYear = (value: string): boolean => value.length === 4 && /^(?:1[5-9]|20)\d\d$/.test(value);

const ZONES = wordSet([
  'gmt',
  'utc',
  'est',
  'edt',
  'cst',
  'cdt',
  'mst',
  'mdt',
  'pst',
  'pdt',
  'et',
  'pt',
  'bst',
  'cet',
  'cest',
  'ist',
  'jst',
  'aest',
  'aedt',
  "o'clock",
  'oclock',
]);
const AT = wordOf('at');
const BEFORE_HOUR = wordSet('at for by until till from around about before after'.split(' '));
const AFTER_HOUR = wordSet('on this tonight today tomorrow sharp each every'.split(' '));

/** `11 p.m.`, `10:30`, `from 8 to 10 a.m.`, `1030 GMT`, `at 9 on Friday`. */
export function isClock(t: Tokens, run: NumberRun): boolean {
  const { last } = run;
  if ((isMeridiem(t, last) && /^\d{1,2}(?:\.\d\d)?$/.test(rawOf(t, run.core))) || (isWord(t, last) && ZONES.has(t.word[last]))) return true;
  if (isWord(t, last) && tight(t, last) && t.end[last] - t.start[last] === 2 && /^[ap]m$/i.test(rawOf(t, last))) return true;
  if (
    CONNECTORS.has(wordAt(t, last)) &&
    isNumber(t, last + 1) &&
    Number(run.value) <= 24 &&
    (isMeridiem(t, last + 2) || isColonTime(t, last + 1))
  )
    return true;
  if (isColonTime(t, run.first - 3) && CONNECTORS.has(wordAt(t, run.first - 1))) return true;
  if (unitAt(t, last) === 0x3a && tight(t, last) && isNumber(t, last + 1) && isMeridiem(t, last + 2)) return true;
  if (!BEFORE_HOUR.has(wordAt(t, run.first - 1))) return false;
  const value = Number(run.value);
  if (!(value >= 1 && value <= 12) || run.scaled || !/^\d+$/.test(run.value)) return false;
  if (isWord(t, last)) return AFTER_HOUR.has(t.word[last]) || has(t, last, IS.WEEKDAY);
  return wordAt(t, run.first - 1) === AT && (last >= t.count || '.,;'.includes(t.text[t.start[last]]));
}

const I = wordOf('i');

const isColonTime = (t: Tokens, i: number): boolean =>
  isNumber(t, i) && unitAt(t, i + 1) === 0x3a && isNumber(t, i + 2) && tight(t, i + 1) && tight(t, i + 2);

/** `am`, `p.m.`, and `p. m.` set apart. */
function isMeridiem(t: Tokens, i: number): boolean {
  const first = unitAt(t, i) | 0x20;
  if ((first !== 0x61 && first !== 0x70) || !isWord(t, i) || t.end[i] - t.start[i] > 4 || !sameLine(t, i)) return false;
  const raw = rawOf(t, i);
  if (/^[ap]\.?m\.?$/i.test(raw)) return !(raw === 'am' && t.gap[i] === SPACE_GAP && wordAt(t, i - 2) === I);
  return /^[ap]$/i.test(raw) && unitAt(t, i + 1) === 0x2e && isWord(t, i + 2) && /^m$/i.test(rawOf(t, i + 2));
}

/** Four plain figures name a year, unless approximated, or said of people, or round and right before a counted noun. */
export function isYearHere(t: Tokens, run: NumberRun, raw: string, around: Around, trail: Trail): boolean {
  if (!isYear(raw) || has(t, run.last, IS.SINGULAR)) return false; // the 1600 block
  if (!around.noun || !around.near) return true;
  if (trail.last === run.first - 1 && unitAt(t, trail.last) === 0x2c) return true;
  if (isHyphen(unitAt(t, run.last)) && tight(t, run.last)) return true;
  if (around.approx) return false;
  const before = wordAt(t, run.first - 1);
  if (BEFORE_YEAR.has(before) && !(before === OF && has(t, run.last, IS.PLURAL))) return true;
  return !has(t, run.last, IS.PLURAL) && !raw.endsWith('00');
}

const BEFORE_YEAR = wordSet(
  'in since by until till during from of for through before after early late mid the circa year spring summer autumn fall winter to and between'.split(
    ' ',
  ),
);

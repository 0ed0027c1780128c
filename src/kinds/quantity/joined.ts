/** Figures set apart by spaces, or led by their decimal point. */
import { SPACE_GAP, type Tokens } from '../../text/tokens.js';
import { has, isNumber, isWord, pastHyphen, rawOf, sameLine, tight, unitAt } from './glance.js';
import type { Draft } from './run.js';
import { IS } from './vocabulary.js';

export const POINT = 0x2e;
/** Figures beyond which no number is joined: hostile text has no end of them. */
const LONGEST = 60;
/** `.75`: a full stop that hangs on the figures and on nothing before them. */
export function isPointBefore(t: Tokens, i: number, floor: number): boolean {
  if (!tight(t, i) || unitAt(t, i - 1) !== POINT || i - 1 < floor) return false;
  return i < 2 || !tight(t, i - 1) || '($£€-–−~<>"“\''.includes(t.text[t.start[i - 2]]);
}

export function leadWithPoint(draft: Draft, raw: string): void {
  if (!/^\d+$/.test(raw)) return;
  draft.first--;
  draft.text = `0.${raw}`;
}

/** Numbers set apart: `40 000`, `1 234 567.89`; and, in texts put together from tokens, `80 , 000`, `$2. 5 million`, `6 . 2 %`. */
export function joinSpaced(t: Tokens, draft: Draft): void {
  const i = draft.core;
  const mark = unitAt(t, i + 1);
  const high = mark === 0x27 || mark === 0x2019;
  if (mark !== POINT && mark !== 0x2c && !high && !isNumber(t, i + 1)) return;
  // figures before a comma or a full stop with none behind it are most: nothing is joined to them
  if ((mark === POINT || mark === 0x2c) && !isNumber(t, i + 2)) return;
  const raw = rawOf(t, i);
  const short = /^\d{1,3}$/.test(raw);
  if (!short && !(mark === POINT && /^\d{4,6}$/.test(raw) && t.gap[i + 1] === SPACE_GAP)) return;
  if ((high || isNumber(t, i + 1)) && raw.startsWith('0')) return;
  if (high) {
    joinHigh(t, draft);
    return;
  }
  if (isNumber(t, i + 1) && t.gap[i + 1] === SPACE_GAP) {
    joinGroups(t, draft, raw);
    return;
  }
  if ((mark !== POINT && mark !== 0x2c) || !isNumber(t, i + 2) || t.gap[i + 2] !== SPACE_GAP) return;
  const rest = rawOf(t, i + 2);
  const apart = t.gap[i + 1] === SPACE_GAP;
  const money = isSign(t, i - 1);
  if (mark === POINT) {
    if (!/^\d{1,4}$/.test(rest) || (!money && !measured(t, i + 3, apart) && !(apart && closesFigure(t, i + 3)))) return;
    if (money && !apart && !isMagnitude(t, i + 3) && !(rest.length === 2 && t.sentence[i + 2] === t.sentence[i])) return;
    draft.text = `${draft.text}.${rest}`;
    draft.last = i + 3;
  } else if ((/^\d{3}(?:\.\d+)?$/.test(rest) && (apart || money || rest === '000')) || (/^\d\d,\d{3}$/.test(rest) && isRupee(t, i - 1))) {
    draft.text = draft.text + rest.replace(',', '');
    draft.last = i + 3;
    if (unitAt(t, i + 3) === 0x2c && isNumber(t, i + 4) && /^\d{3}$/.test(rawOf(t, i + 4)) && t.gap[i + 3] === t.gap[i + 1]) {
      draft.text += rawOf(t, i + 4);
      draft.last = i + 5;
    }
  }
}

/** `1'000'000`, as the Swiss set it; `6'200` could be feet only with no more than two figures behind. */
function joinHigh(t: Tokens, draft: Draft): void {
  let at = draft.core + 1;
  let digits = rawOf(t, draft.core);
  while (
    /^['\u2019]$/.test(rawOf(t, at)) &&
    tight(t, at) &&
    tight(t, at + 1) &&
    /^\d{3}(?:\.\d+)?$/.test(rawOf(t, at + 1)) &&
    !digits.includes('.') &&
    digits.length < LONGEST
  ) {
    digits += rawOf(t, at + 1);
    at += 2;
  }
  if (at === draft.core + 1) return;
  draft.text = digits;
  draft.last = at;
}

/** Something follows that only a number can stand before. */
function measured(t: Tokens, i: number, apart: boolean): boolean {
  if (unitAt(t, i) === 0x25) return true;
  if (!isWord(t, i) || !sameLine(t, i)) return false;
  const form = rawOf(t, i).toLowerCase();
  if (has(t, i, IS.MAGNITUDE) || form === 'percent' || (form === 'per' && rawOf(t, i + 1).toLowerCase() === 'cent')) return true;
  return (
    apart &&
    /^(?:points?|percentage|miles?|metres?|meters?|kilomet(?:er|re)s?|km|feet|inches|seconds|hours|years|cents?|pence|yen|dollars|pounds|marks|francs|yuan|euros|kilograms?|kg|tons?|tonnes|barrels|acres|hectares|gallons|litres|liters|degrees|basis|times)$/.test(
      form,
    )
  );
}

/** Nothing that two figures behind a point could count: `was quoted at 99 . 75 to yield`. */
const closesFigure = (t: Tokens, i: number): boolean =>
  i >= t.count || !sameLine(t, i) || (isWord(t, i) ? has(t, i, IS.STOP) : unitAt(t, i) === 0x2c && t.gap[i] === SPACE_GAP);

/** `Rs. 1, 50,000`: lakhs with a space behind the comma. */
const isRupee = (t: Tokens, i: number): boolean => isSign(t, i) || /^rs$/i.test(rawOf(t, unitAt(t, i) === POINT ? i - 1 : i));

export const isSign = (t: Tokens, i: number): boolean => i >= 0 && '$£€¥₹'.includes(t.text[t.start[i]]);

/** Groups of three set apart by spaces. A common space joins only what could not be two numbers. */
function joinGroups(t: Tokens, draft: Draft, raw: string): void {
  let at = draft.core + 1;
  let digits = raw;
  let narrow = true;
  let comma = false;
  while (
    isNumber(t, at) &&
    t.gap[at] === SPACE_GAP &&
    /^\d{3}(?:[.,]\d+)?$/.test(rawOf(t, at)) &&
    !digits.includes('.') &&
    digits.length < LONGEST
  ) {
    narrow &&= t.text.charCodeAt(t.start[at] - 1) !== 0x20;
    const group = rawOf(t, at++);
    comma = group.includes(',');
    if (comma && group.length > 6) return; // *1 234,567* is no one number
    digits += group.replace(',', '.');
  }
  const groups = at - draft.core;
  if (groups < 2 || has(t, draft.core - 1, IS.MONTH)) return;
  if (!narrow && groups < 3 && !digits.endsWith('000') && !comma && !isSign(t, draft.core - 1) && !(draft.core === 0 && at >= t.count))
    return; // *7 200* is one only where nothing else stands
  draft.text = digits;
  draft.last = at;
}

/** A magnitude behind a sum: `million`, `-million`, `bn`, or a letter written against it. */
const isMagnitude = (t: Tokens, i: number): boolean =>
  has(t, Math.max(0, pastHyphen(t, i)), IS.MAGNITUDE | IS.SHORT_MAGNITUDE) ||
  (isWord(t, i) && tight(t, i) && /^[mMbBT]$/.test(rawOf(t, i)));

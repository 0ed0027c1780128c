/** Figures that name a place, a line or a record: house numbers, postcodes, telephones, references, accounts. */
import { LINE_GAP, LOWER, NO_GAP, PUNCT, SPACE_GAP, TITLE, type Tokens, UPPER } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import type { Around } from './around.js';
import { has, isCapital, isHeadline, isNumber, isWord, opensSentence, rawOf, sameLine, tight, unitAt, wordAt } from './glance.js';
import type { NumberRun } from './run.js';
import { IS } from './vocabulary.js';

const CALLS = wordSet('call calls called calling caller callers dial dialed dialled dialing dialling phone phoned phoning text'.split(' '));
const TOWARDS = wordSet('to a the after on'.split(' '));
/** `called 999`, `a call to 112`; not `the toll rose to 112`. */
const isCalled = (t: Tokens, i: number): boolean =>
  CALLS.has(wordAt(t, i)) || (TOWARDS.has(wordAt(t, i)) && (CALLS.has(wordAt(t, i - 1)) || CALLS.has(wordAt(t, i - 2))));

const OF_CALLS = wordSet(
  'call calls caller callers operator operators dispatch dispatcher dispatchers system tape tapes recording recordings hang'.split(' '),
);
/** `called 911`, `911 calls`. */
export function isEmergency(t: Tokens, run: NumberRun, around: Around): boolean {
  if (run.value !== '911' && run.value !== '999' && run.value !== '112') return false;
  return OF_CALLS.has(wordAt(t, run.last)) || (!around.noun && run.value === '911') || (isCalled(t, run.first - 1) && !around.near);
}

const AT = wordSet('at near to from of'.split(' '));
const SIDES = wordSet('n s e w n. s. e. w. north south east west northeast northwest southeast southwest ne nw se sw'.split(' '));

/** A name, an acronym, or a side of a town with a name behind it. */
const isStreetLike = (t: Tokens, i: number): boolean =>
  t.shape[i] === TITLE || t.shape[i] === UPPER || (SIDES.has(t.word[i]) && isCapital(t, unitAt(t, i + 1) === 0x2e ? i + 2 : i + 1));

/** `123 Main St.`, `4500 N. Broadway`, `1600 Pennsylvania Avenue`. */
export function isHouseNumber(t: Tokens, run: NumberRun, raw: string, around: Around): boolean {
  if (!isCapital(t, run.last) || !sameLine(t, run.last) || raw.includes(',') || raw.includes('.')) return false;
  if (
    /^\d{3,5}$/.test(raw) &&
    isStreetLike(t, run.last) &&
    (!around.noun || (!around.near && AT.has(wordAt(t, run.first - 1)))) &&
    !around.approx &&
    !isHeadline(t, t.sentence[run.last])
  )
    return true;
  for (let i = run.last, words = 0; i < t.count && words < 6 && t.gap[i] <= SPACE_GAP; i++) {
    if (t.type[i] === PUNCT && unitAt(t, i) === 0x2e) continue;
    if (isNumber(t, i) || (isWord(t, i) && t.gap[i] === NO_GAP && t.shape[i] === LOWER)) continue;
    if (!isCapital(t, i)) return false;
    if (words > 0 && raw.length > 2 && SIDES.has(t.word[i - 1]) && !has(t, i, IS.STREET) && !around.near) return true;
    if (words > 0 && has(t, i, IS.STREET)) return true;
    if (has(t, i, IS.STREET) && rawOf(t, i) === 'Broadway') return true;
    words++;
  }
  return false;
}

/** `IL 62704`, `Washington, D.C. 20500`. */
export function isPostcode(t: Tokens, run: NumberRun, raw: string): boolean {
  const before = run.first - 1;
  return (
    (raw.length === 4 || raw.length === 5) &&
    /^\d{4,5}$/.test(raw) &&
    isWord(t, before) &&
    (t.shape[before] === UPPER || t.shape[before] === TITLE) &&
    !opensSentence(t, before) &&
    !(sameLine(t, run.last) && isWord(t, run.last) && t.shape[run.last] === LOWER)
  );
}

/** `1.` and `2)` at the head of a line. */
export function isListNumber(t: Tokens, run: NumberRun): boolean {
  const { first, last } = run;
  if (t.gap[first] < LINE_GAP || last + 1 >= t.count || !tight(t, last)) return false;
  const mark = unitAt(t, last);
  return (mark === 0x2e || mark === 0x29) && t.gap[last + 1] === SPACE_GAP && Number(run.value) < 100;
}

/** `[12]`, `(3)`. */
export function isReference(t: Tokens, run: NumberRun): boolean {
  const open = unitAt(t, run.first - 1);
  const close = unitAt(t, run.last);
  return (
    tight(t, run.first) &&
    tight(t, run.last) &&
    ((open === 0x5b && close === 0x5d) || (open === 0x28 && close === 0x29 && /^\d+$/.test(rawOf(t, run.core))))
  );
}

/** `(312) 555-1234`, `020 7946 0958`, `+44 20 …`. Chains of figures joined with dashes are weighed as ranges first. */
export function isTelephone(t: Tokens, run: NumberRun): boolean {
  const open = unitAt(t, run.first - 1) === 0x28 && unitAt(t, run.last) === 0x29;
  if (open && isNumber(t, run.last + 1) && sameLine(t, run.last + 1)) return true;
  if (unitAt(t, run.first - 1) === 0x29 && sameLine(t, run.first) && isNumber(t, run.first - 2) && unitAt(t, run.first - 3) === 0x28)
    return true;
  const behind = isNumber(t, run.last) && t.gap[run.last] === SPACE_GAP;
  const before = isNumber(t, run.first - 1) && t.gap[run.first] === SPACE_GAP;
  if ((behind && before) || (before && isNumber(t, run.first - 2) && t.gap[run.first - 1] === SPACE_GAP)) return true;
  const digits = (i: number): number => t.end[i] - t.start[i];
  return (
    (behind && digits(run.core) >= 3 && digits(run.last) >= 3 && digits(run.last) <= 4) ||
    (before && digits(run.first - 1) >= 3 && digits(run.core) >= 3)
  );
}

const BOEINGS = /^7[0-8]7$/;
/** `lift a 737 into orbit`: an aeroplane. */
export const isBoeing = (t: Tokens, run: NumberRun, raw: string): boolean =>
  has(t, run.first - 1, IS.ARTICLE) &&
  BOEINGS.test(raw) &&
  (!isWord(t, run.last) || has(t, run.last, IS.STOP) || /ed$/.test(rawOf(t, run.last)));

const IS_WORDS = wordSet(['is', 'was', 'are', 'were']);
const CODES = wordSet('zip postcode code pin password passcode badge extension docket isbn'.split(' '));
const NUMBER = wordOf('number');
const NUMBERED = wordSet(
  'badge phone telephone account case flight room registration licence license serial order invoice passport policy reference ticket id tracking shirt squad jersey house'.split(
    ' ',
  ),
);
/** `the zip is 90210`, `his badge number was 5512`. */
export function isSaidToBe(t: Tokens, run: NumberRun): boolean {
  if (!IS_WORDS.has(wordAt(t, run.first - 1)) || !sameLine(t, run.first)) return false;
  const of = run.first - 2;
  return isWord(t, of) && (CODES.has(t.word[of]) || (t.word[of] === NUMBER && NUMBERED.has(wordAt(t, of - 1))));
}

const TO = wordOf('to');

/** Seven figures and more, ungrouped, inside a sentence: an account, a case, a barcode. */
export function isIdentifier(t: Tokens, run: NumberRun, raw: string): boolean {
  if (raw.length < 5) return false;
  if (
    /^\d{5,6}$/.test(raw) &&
    wordAt(t, run.first - 1) === TO &&
    /\btext\b[^.]{0,25}$/i.test(t.text.slice(Math.max(0, run.start - 34), run.start))
  )
    return true;
  return /^\d{7,}$/.test(raw) && !(opensSentence(t, run.first) && (run.last >= t.count || t.sentence[run.last] !== t.sentence[run.first]));
}

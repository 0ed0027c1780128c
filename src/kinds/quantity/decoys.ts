/**
 * Figures that count nothing: years, days, times, telephone numbers, house numbers, scores, versions, and numbers that are
 * part of a name. Each guard answers one question about a number and what stands next to it.
 */
import { LINE_GAP, LOWER, NO_GAP, PUNCT, SPACE_GAP, TITLE, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import type { Found } from '../kind.js';
import {
  has,
  isCapital,
  isDash,
  isHeadline,
  isHyphen,
  isNumber,
  isWord,
  opensSentence,
  rawOf,
  sameLine,
  tight,
  unitAt,
  wordAt,
} from './glance.js';
import type { NumberRun } from './number.js';
import { AND, IS, OF, ONE } from './vocabulary.js';

/** What is known of a number when it is asked whether it is one. */
export interface Around {
  /** A unit follows. */
  readonly unit: boolean;
  /** A noun follows that a count can be of. */
  readonly noun: boolean;
  /** … and it is next to the number, and no name. */
  readonly near: boolean;
  /** An approximator stands before or behind it. */
  readonly approx: boolean;
}

/** What the number before this one was held to be, so that the rest of a list (`Oct. 3, 4 and 5`) follows its first. */
export interface Trail {
  /** One past its last token. */
  last: number;
  value: number;
}

const CONNECTORS = new Set([',', 'and', 'or', '-', '–', 'to', '&', 'through', '/', 'of'].map(wordOf));

/** Whether a number counts or measures nothing. `names` are those found in the text, in order. */
export function isDecoy(t: Tokens, run: NumberRun, around: Around, trail: Trail, names: NameCover): boolean {
  const decoy =
    isGlued(t, run, around) ||
    (run.form === 'figures'
      ? isLabelled(t, run, around, names) || isDay(t, run, around) || isClock(t, run) || isBareFigures(t, run, around, trail)
      : isWordDecoy(t, run, around, names));
  if (decoy) {
    trail.last = run.last;
    trail.value = Number(run.value);
  }
  return decoy;
}

/** Tells whether a token stands inside a name. Asked in order of tokens. */
export class NameCover {
  private at = 0;
  constructor(private readonly names: readonly Found<'name'>[]) {}

  /** The name over token `i`, or null. */
  over(i: number): Found<'name'> | null {
    while (this.at > 0 && this.names[this.at - 1].last > i) this.at--;
    while (this.at < this.names.length && this.names[this.at].last <= i) this.at++;
    const name = this.names[this.at];
    return name && name.first <= i ? name : null;
  }

  /** The name that ends right before token `i`, or null. */
  endingAt(i: number): Found<'name'> | null {
    const name = i > 0 ? this.over(i - 1) : null;
    return name && name.last === i ? name : null;
  }
}

const GLUE = '/_@#=&%:.*\\^+|';
const PREFIXES = new Set(
  [
    'to',
    'or',
    'and',
    'of',
    'non',
    'under',
    'over',
    'mid',
    'sub',
    'pre',
    'post',
    'age',
    'aged',
    'ages',
    'early',
    'late',
    'nearly',
    'almost',
    'about',
    'some',
    'roughly',
    'than',
  ].map(wordOf),
);

/** Part of a longer string: an address, a model, an identifier, a compound name. */
function isGlued(t: Tokens, run: NumberRun, around: Around): boolean {
  const { first, last } = run;
  if (tight(t, first) && run.start === t.start[first]) {
    const before = unitAt(t, first - 1);
    if (t.type[first - 1] === WORD && before !== 0x7e) return true;
    if (isHyphen(before)) {
      if (tight(t, first - 1) && t.type[first - 2] === WORD && !isPrefix(t, first - 2)) return true;
    } else if (GLUE.includes(t.text[t.start[first - 1]]) && !isSentencePoint(t, first - 1)) return true;
    if (
      (before === 0x2019 || before === 0x27) &&
      run.form === 'figures' &&
      /^\d\ds?$/.test(rawOf(t, run.core)) &&
      !opensQuotation(t, first - 1)
    )
      return true;
  } else if ((isLabelSign(t, first - 1) || (unitAt(t, first - 1) === 0x2f && isNumber(t, first - 2))) && sameLine(t, first)) return true;
  return !around.unit && isGluedBehind(t, run, last);
}

/** `nearly-100`, `ten-to-12`; not `1-of-16`. */
function isPrefix(t: Tokens, i: number): boolean {
  if (has(t, i, IS.CARDINAL)) return true;
  return PREFIXES.has(t.word[i]) && !(tight(t, i) && isHyphen(unitAt(t, i - 1)) && t.word[i] === OF);
}

const isSentencePoint = (t: Tokens, i: number): boolean => unitAt(t, i) === 0x2e && t.sentence[i + 1] !== t.sentence[i];
const isLabelSign = (t: Tokens, i: number): boolean =>
  unitAt(t, i) === 0x23 || unitAt(t, i) === 0xb6 || unitAt(t, i) === 0xa7 || unitAt(t, i) === 0x2116;

function opensQuotation(t: Tokens, i: number): boolean {
  return t.quotations.some((quotation) => quotation.open === i && quotation.closed);
}

function isGluedBehind(t: Tokens, run: NumberRun, last: number): boolean {
  if (unitAt(t, last) === 0x2f && sameLine(t, last) && isNumber(t, last + 1) && sameLine(t, last + 1)) return true;
  if (!tight(t, last) || run.end !== t.end[last - 1]) return false;
  if (t.type[last] === WORD) return true;
  const behind = unitAt(t, last);
  if (behind === 0x3a && tight(t, last + 1) && isNumber(t, last + 1)) return true;
  if (behind === 0x2e || behind === 0x5f || behind === 0x40 || behind === 0x3d)
    return tight(t, last + 1) && (isWord(t, last + 1) || behind !== 0x2e);
  if (behind === 0x2f) return tight(t, last + 1) || isNumber(t, last + 1);
  if (behind === 0x7c) return true;
  if (isHyphen(behind) && tight(t, last + 1) && isWord(t, last + 1)) return isCompoundName(t, run, last + 1);
  return false;
}

/** `7-Eleven`, `3-D`, `one-on-one`, `two-thirds-style` compounds that count nothing. */
function isCompoundName(t: Tokens, run: NumberRun, i: number): boolean {
  if (t.shape[i] !== LOWER)
    return !(t.shape[i] === TITLE && isCapital(t, run.first - 1)) && run.form === 'figures'
      ? !isHeadline(t, t.sentence[i]) || t.shape[i] !== TITLE
      : t.shape[i] !== TITLE;
  if (isHyphen(unitAt(t, i + 1)) && tight(t, i + 1) && has(t, i, IS.STOP)) return true;
  return has(t, i, IS.STOP) || /^(?:way|sided|handed|faced|fold|something|ish|off|all|nil|love|ly)$/.test(rawOf(t, i));
}

const TOP = new Set(['top', 'bottom'].map(wordOf));
/** `page 3`, `No. 2`, `Route 66`, `Voyager 2`, names that hold a number. */
function isLabelled(t: Tokens, run: NumberRun, around: Around, names: NameCover): boolean {
  const name = names.over(run.core);
  if (name && name.first < run.first) return true;
  let before = run.first - 1;
  if (before < 0 || !sameLine(t, run.first)) return false;
  const mark = unitAt(t, before);
  if ((mark === 0x2e || (mark === 0x3a && !around.noun)) && tight(t, before)) before--;
  if (!isWord(t, before)) return false;
  if (mark === 0x3a && !has(t, before, IS.LABEL)) return false;
  if (TOP.has(t.word[before]) && !around.noun && !around.unit) return true;
  const bits = has(t, before, IS.LABEL | IS.WEAK_LABEL);
  const small = t.shape[before] === LOWER;
  const initial = opensSentence(t, before);
  if (bits && !run.scaled) {
    if (has(t, before, IS.WEAK_LABEL) && small) return false;
    if (!(around.unit || around.noun) || (!small && !initial)) return true;
  }
  if (/\d$/.test(rawOf(t, before)) && !around.unit && !around.noun) return true; // PS4 5.50
  if (mark === 0x3a) return false;
  if (mark === 0x2e && !/^[A-Z]\.$/.test(rawOf(t, before))) return false;
  const acronym = t.shape[before] === UPPER && t.end[before] - t.start[before] > 2;
  return !small && (!initial || acronym) && !around.unit && isNameLike(t, before, run, around);
}

/** A capital before plain small figures: part of its name, unless the line is a headline or a counted noun follows. */
function isNameLike(t: Tokens, before: number, run: NumberRun, around: Around): boolean {
  if (run.scaled || around.approx || !/^\d{1,4}(?:\.\d+)?$/.test(rawOf(t, run.core))) return false;
  if (has(t, before, IS.WEEKDAY | IS.STOP) && t.shape[before] === TITLE) return false;
  return !around.noun;
}

/** A day beside its month or weekday: `Oct. 22`, `22nd October`, `Friday 13`. */
function isDay(t: Tokens, run: NumberRun, around: Around): boolean {
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
  return has(t, i, IS.MONTH) && t.shape[i] !== LOWER && (t.shape[i] !== UPPER || t.end[i] - t.start[i] > 2);
}
const opensModal = (t: Tokens, i: number): boolean => rawOf(t, i) === 'May' && opensSentence(t, i);

const isYear = (value: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(value);

const ZONES = new Set(
  [
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
  ].map(wordOf),
);
const AT = wordOf('at');
const BEFORE_HOUR = new Set('at for by until till from around about before after'.split(' ').map(wordOf));
const AFTER_HOUR = new Set('on this tonight today tomorrow sharp each every'.split(' ').map(wordOf));

/** `11 p.m.`, `10:30`, `from 8 to 10 a.m.`, `1030 GMT`, `at 9 on Friday`. */
function isClock(t: Tokens, run: NumberRun): boolean {
  const { last } = run;
  if ((isMeridiem(t, last) && /^\d{1,2}(?:\.\d\d)?$/.test(rawOf(t, run.core))) || (isWord(t, last) && ZONES.has(t.word[last]))) return true;
  if (/^[ap]m$/i.test(isWord(t, last) && tight(t, last) ? rawOf(t, last) : '')) return true;
  if (
    CONNECTORS.has(wordAt(t, last)) &&
    isNumber(t, last + 1) &&
    Number(run.value) <= 24 &&
    (isMeridiem(t, last + 2) || isColonTime(t, last + 1))
  )
    return true;
  if (isColonTime(t, run.first - 3) && CONNECTORS.has(wordAt(t, run.first - 1))) return true;
  if (unitAt(t, last) === 0x3a && tight(t, last) && isNumber(t, last + 1) && isMeridiem(t, last + 2)) return true;
  const value = Number(run.value);
  if (!BEFORE_HOUR.has(wordAt(t, run.first - 1)) || !(value >= 1 && value <= 12) || run.scaled || !/^\d+$/.test(run.value)) return false;
  if (isWord(t, last)) return AFTER_HOUR.has(t.word[last]) || has(t, last, IS.WEEKDAY);
  return wordAt(t, run.first - 1) === AT && (last >= t.count || '.,;'.includes(t.text[t.start[last]]));
}

const isColonTime = (t: Tokens, i: number): boolean =>
  isNumber(t, i) && unitAt(t, i + 1) === 0x3a && isNumber(t, i + 2) && tight(t, i + 1) && tight(t, i + 2);

/** `am`, `p.m.`, and `p. m.` set apart. */
function isMeridiem(t: Tokens, i: number): boolean {
  if (!isWord(t, i) || !sameLine(t, i)) return false;
  const raw = rawOf(t, i);
  if (/^[ap]\.?m\.?$/i.test(raw)) return !(raw === 'am' && t.gap[i] === SPACE_GAP && wordAt(t, i - 2) === wordOf('i'));
  return /^[ap]$/i.test(raw) && unitAt(t, i + 1) === 0x2e && isWord(t, i + 2) && /^m$/i.test(rawOf(t, i + 2));
}

/** What is left of figures: years, telephone numbers, house numbers, list numbers, references, the rest of a list. */
function isBareFigures(t: Tokens, run: NumberRun, around: Around, trail: Trail): boolean {
  if (run.scaled) return false;
  const raw = rawOf(t, run.core);
  if (raw.length > 1 && raw.charCodeAt(0) === 0x30 && !raw.includes('.') && !raw.includes(',') && run.first === run.core) return true;
  if (around.unit) return false;
  if (isYearHere(t, run, raw, around, trail) || isEmergency(t, run, around)) return true;
  return (
    isHouseNumber(t, run, raw, around) ||
    isPostcode(t, run, raw) ||
    isListNumber(t, run) ||
    isReference(t, run) ||
    isTelephone(t, run) ||
    ((!around.noun || isOutOf(t, run)) && isRestOfList(t, run, trail)) ||
    (!around.noun && isIdentifier(t, run, raw))
  );
}

/** `Image 51 of 59`. */
const isOutOf = (t: Tokens, run: NumberRun): boolean => wordAt(t, run.first - 1) === OF;

/** Four plain figures name a year, unless approximated, or said of people, or round and right before a counted noun. */
function isYearHere(t: Tokens, run: NumberRun, raw: string, around: Around, trail: Trail): boolean {
  if (!isYear(raw)) return false;
  if (!around.noun || !around.near) return true;
  if (trail.last === run.first - 1 && unitAt(t, trail.last) === 0x2c) return true;
  if (isHyphen(unitAt(t, run.last)) && tight(t, run.last)) return true;
  if (around.approx) return false;
  const before = wordAt(t, run.first - 1);
  if (BEFORE_YEAR.has(before) && !(before === OF && has(t, run.last, IS.PLURAL))) return true;
  return !has(t, run.last, IS.PLURAL) && !raw.endsWith('00');
}

const BEFORE_YEAR = new Set(
  'in since by until till during from of for through before after early late mid the circa year spring summer autumn fall winter to and between'
    .split(' ')
    .map(wordOf),
);

const CALLS = new Set(
  'call calls called calling caller callers dial dialed dialled dialing dialling phone phoned phoning text to a the after'
    .split(' ')
    .map(wordOf),
);
const OF_CALLS = new Set(
  'call calls caller callers operator operators dispatch dispatcher dispatchers system tape tapes recording recordings hang'
    .split(' ')
    .map(wordOf),
);
/** `called 911`, `911 calls`. */
function isEmergency(t: Tokens, run: NumberRun, around: Around): boolean {
  if (run.value !== '911' && run.value !== '999' && run.value !== '112') return false;
  return (
    OF_CALLS.has(wordAt(t, run.last)) || (!around.noun && run.value === '911') || (CALLS.has(wordAt(t, run.first - 1)) && !around.near)
  );
}

const SIDES = new Set(
  'n s e w n. s. e. w. north south east west northeast northwest southeast southwest ne nw se sw'.split(' ').map(wordOf),
);

/** A name, an acronym, or a side of a town with a name behind it. */
const isStreetLike = (t: Tokens, i: number): boolean =>
  t.shape[i] === TITLE || t.shape[i] === UPPER || (SIDES.has(t.word[i]) && isCapital(t, unitAt(t, i + 1) === 0x2e ? i + 2 : i + 1));

/** `123 Main St.`, `4500 N. Broadway`, `1600 Pennsylvania Avenue`. */
function isHouseNumber(t: Tokens, run: NumberRun, raw: string, around: Around): boolean {
  if (raw.includes(',') || raw.includes('.') || !isCapital(t, run.last) || !sameLine(t, run.last)) return false;
  if (/^\d{3,5}$/.test(raw) && isStreetLike(t, run.last) && !around.noun && !around.approx && !isHeadline(t, t.sentence[run.last]))
    return true;
  for (let i = run.last, words = 0; i < t.count && words < 6 && t.gap[i] <= SPACE_GAP; i++) {
    if (t.type[i] === PUNCT && unitAt(t, i) === 0x2e) continue;
    if (isNumber(t, i) || (isWord(t, i) && t.gap[i] === NO_GAP && t.shape[i] === LOWER)) continue;
    if (!isCapital(t, i)) return false;
    if (words > 0 && SIDES.has(t.word[i - 1]) && !has(t, i, IS.STREET) && !around.near) return true;
    if (words > 0 && has(t, i, IS.STREET)) return true;
    if (has(t, i, IS.STREET) && rawOf(t, i) === 'Broadway') return true;
    words++;
  }
  return false;
}

/** `IL 62704`, `Washington, D.C. 20500`. */
function isPostcode(t: Tokens, run: NumberRun, raw: string): boolean {
  const before = run.first - 1;
  return (
    /^\d{4,5}$/.test(raw) &&
    isWord(t, before) &&
    (t.shape[before] === UPPER || t.shape[before] === TITLE) &&
    !opensSentence(t, before) &&
    !(sameLine(t, run.last) && isWord(t, run.last) && t.shape[run.last] === LOWER)
  );
}

/** `1.` and `2)` at the head of a line. */
function isListNumber(t: Tokens, run: NumberRun): boolean {
  const { first, last } = run;
  if (t.gap[first] < LINE_GAP || last + 1 >= t.count || !tight(t, last)) return false;
  const mark = unitAt(t, last);
  return (mark === 0x2e || mark === 0x29) && t.gap[last + 1] === SPACE_GAP && Number(run.value) < 100;
}

/** `[12]`, `(3)`. */
function isReference(t: Tokens, run: NumberRun): boolean {
  const open = unitAt(t, run.first - 1);
  const close = unitAt(t, run.last);
  return (
    tight(t, run.first) &&
    tight(t, run.last) &&
    ((open === 0x5b && close === 0x5d) || (open === 0x28 && close === 0x29 && /^\d+$/.test(rawOf(t, run.core))))
  );
}

/** `(312) 555-1234`, `020 7946 0958`, `+44 20 …`. Chains of figures joined with dashes are weighed as ranges first. */
function isTelephone(t: Tokens, run: NumberRun): boolean {
  const open = unitAt(t, run.first - 1) === 0x28 && unitAt(t, run.last) === 0x29;
  if (open && isNumber(t, run.last + 1) && sameLine(t, run.last + 1)) return true;
  if (unitAt(t, run.first - 1) === 0x29 && sameLine(t, run.first) && isNumber(t, run.first - 2) && unitAt(t, run.first - 3) === 0x28)
    return true;
  const behind = isNumber(t, run.last) && t.gap[run.last] === SPACE_GAP;
  const before = isNumber(t, run.first - 1) && t.gap[run.first] === SPACE_GAP;
  if (behind && before) return true;
  const digits = (i: number): number => t.end[i] - t.start[i];
  return (
    (behind && digits(run.core) >= 3 && digits(run.last) >= 3 && digits(run.last) <= 4) ||
    (before && digits(run.first - 1) >= 3 && digits(run.core) >= 3)
  );
}

/** `3, 4 and 5` behind a month or a label. */
function isRestOfList(t: Tokens, run: NumberRun, trail: Trail): boolean {
  return trail.last > 0 && followsInList(t, run, trail.last) && Number(run.value) > trail.value;
}

/** Whether a number goes on a list whose last number ended at token `last`. */
export function followsInList(t: Tokens, run: NumberRun, last: number): boolean {
  if (!CONNECTORS.has(wordAt(t, run.first - 1)) || !sameLine(t, run.first)) return false;
  const between = run.first - last;
  return between === 1 || (between === 2 && wordAt(t, run.first - 1) === AND && unitAt(t, last) === 0x2c);
}

/** Eight figures and more, ungrouped, inside a sentence: an account, a case, a barcode. */
function isIdentifier(t: Tokens, run: NumberRun, raw: string): boolean {
  if (
    /^\d{5,6}$/.test(raw) &&
    wordAt(t, run.first - 1) === TO &&
    /\btext\b[^.]{0,25}$/i.test(t.text.slice(Math.max(0, run.start - 34), run.start))
  )
    return true;
  return /^\d{8,}$/.test(raw) && !(opensSentence(t, run.first) && (run.last >= t.count || t.sentence[run.last] !== t.sentence[run.first]));
}

const TO = wordOf('to');
const ZERO_NAMES = new Set('tolerance hour gravity sum emission emissions waste carbon net chance'.split(' ').map(wordOf));
const ZERO = wordOf('zero');
const IN = wordOf('in');

/** Numbers in words: the pronoun *one*, names (`Group of Seven`), years in words. */
function isWordDecoy(t: Tokens, run: NumberRun, around: Around, names: NameCover): boolean {
  if (run.form === 'fraction' || run.form === 'couple') return false;
  const word = wordAt(t, run.core);
  const before = run.first - 1;
  if (
    !around.noun &&
    !around.unit &&
    sameLine(t, run.first) &&
    (TOP.has(wordAt(t, before)) || (has(t, before, IS.LABEL) && !has(t, before, IS.WEAK_LABEL)))
  )
    return true;
  if (word === ONE && run.last === run.core + 1) return isPronoun(t, run, around);
  if (word === ZERO && run.last === run.core + 1)
    return (
      ZERO_NAMES.has(wordAt(t, run.last)) || wordAt(t, run.last) === IN || isHyphen(unitAt(t, run.last)) || isCapital(t, run.first - 1)
    );
  if (names.over(run.core) && !opensSentence(t, run.core)) return true;
  return (
    isCapital(t, run.core) &&
    !opensSentence(t, run.core) &&
    !around.unit &&
    !isHeadline(t, t.sentence[run.core]) &&
    !afterQuote(t, run.first)
  );
}

/** A capital after an opening quotation mark or a colon starts a sentence of its own. */
const afterQuote = (t: Tokens, i: number): boolean => i > 0 && '“"‘\':—–-(['.includes(t.text[t.start[i - 1]]);

/** Before `one` these point at somebody or something: `no one`, `this one`, `the last one`. */
const POINTING = new Set(
  'no any some each every which that this the another first last next other either neither loved square'.split(' ').map(wordOf),
);
/** Of these, those after which a noun still makes it a count: `every one hour`, `the one officer`. */
const BEFORE_COUNT = new Set('that this the every another other next last first each'.split(' ').map(wordOf));

const POINTS = new Set('point time stage moment'.split(' ').map(wordOf));

/** *One* counts before a unit or a noun of which there is one, after `at least` and its like, and alone; else it is a pronoun. */
function isPronoun(t: Tokens, run: NumberRun, around: Around): boolean {
  if (run.first < run.core) return false; // minus one
  if (wordAt(t, run.first - 1) === AT && POINTS.has(wordAt(t, run.last))) return true;
  const before = sameLine(t, run.first) ? wordAt(t, run.first - 1) : -1;
  if (POINTING.has(before) && !(BEFORE_COUNT.has(before) && around.unit)) return true;
  if (around.unit) return isIdiom(t, run);
  if (wordAt(t, run.last) === OF) return !around.approx;
  if (around.noun) return false;
  return !around.approx && !(opensSentence(t, run.first) && run.last >= t.count);
}

const IDIOM_UNITS = new Set('day'.split(' ').map(wordOf));
const BEFORE_SPAN = new Set(
  'for in within after over least than about nearly almost just only under to another by until lasted took spent every per served'
    .split(' ')
    .map(wordOf),
);
/** `one day he will`: of an unnamed day, not of its length. */
function isIdiom(t: Tokens, run: NumberRun): boolean {
  return IDIOM_UNITS.has(wordAt(t, run.last)) && !BEFORE_SPAN.has(wordAt(t, run.first - 1)) && !isDash(unitAt(t, run.last));
}

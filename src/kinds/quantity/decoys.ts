/**
 * Figures that count nothing: years, days, times, telephone numbers, house numbers, scores, versions, and numbers that are
 * part of a name. Each guard answers one question about a number and what stands next to it.
 */
import { LOWER, TITLE, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { type Around, followsInList, type NameCover, TOP, type Trail } from './around.js';
import { isClock, isDay, isYearHere } from './clock.js';
import {
  has,
  isCapital,
  isHeadline,
  isHyphen,
  isNumber,
  isWord,
  opensSentence,
  quotationBefore,
  rawOf,
  sameLine,
  tight,
  unitAt,
  wordAt,
} from './glance.js';
import {
  isBoeing,
  isEmergency,
  isHouseNumber,
  isIdentifier,
  isListNumber,
  isPostcode,
  isReference,
  isSaidToBe,
  isTelephone,
} from './identifiers.js';
import { isPlural } from './noun.js';
import { isWordDecoy } from './pronoun.js';
import type { NumberRun } from './run.js';
import { IS, OF } from './vocabulary.js';

export { followsInList, NameCover, type Trail } from './around.js';

/** Whether a number counts or measures nothing. `names` are those found in the text, in order. */
export function isDecoy(t: Tokens, run: NumberRun, around: Around, trail: Trail, names: NameCover): boolean {
  const decoy =
    isGlued(t, run, around) ||
    (wordAt(t, run.first - 1) === PER && !around.unit) || // per 100,000 people
    (run.form === 'figures'
      ? isLabelled(t, run, around, names) || isDay(t, run, around) || isClock(t, run) || isBareFigures(t, run, around, trail)
      : isWordDecoy(t, run, around, names));
  if (decoy) {
    trail.last = run.last;
    trail.value = Number(run.value);
  }
  return decoy;
}

/** The commonest figures that count nothing, told by the marks and months beside them: most dates and times are turned away here. */
export function isPlainlyNone(t: Tokens, run: NumberRun, trail: Trail): boolean {
  const { first, last } = run;
  if (run.scaled || run.core !== first || last >= t.count || last !== first + 1) return false;
  const behind = unitAt(t, last);
  const none =
    behind === COLON
      ? tight(t, last) && tight(t, last + 1) && isNumber(t, last + 1)
      : (behind === COMMA || behind === POINT) && tight(t, last) && !isNumber(t, last + 1)
        ? isYearFigure(t, run) || isDayFigure(t, run)
        : false;
  if (none) {
    trail.last = last;
    trail.value = Number(run.value);
  }
  return none;
}

const COMMA = 0x2c;
/** `2016,` and `1998.`: four figures, a mark, and nothing that could be counted. */
function isYearFigure(t: Tokens, { first, value }: NumberRun): boolean {
  if (t.end[first] - t.start[first] !== 4 || value.length !== 4 || value.includes('.') || tight(t, first)) return false;
  const century = value.charCodeAt(0) === 0x31 ? value.charCodeAt(1) === 0x39 : value.startsWith('20');
  return century && !(has(t, first - 1, IS.AGE) || wordAt(t, first - 1) === OF);
}

/** `Oct. 22,`, `October 22.`. */
function isDayFigure(t: Tokens, { first, value }: NumberRun): boolean {
  if (value.length > 2 || !sameLine(t, first)) return false;
  const before = unitAt(t, first - 1) === POINT && tight(t, first - 1) ? first - 2 : first - 1;
  return has(t, before, IS.MONTH) && t.shape[before] === TITLE && Number(value) > 0 && Number(value) < 32;
}

const GLUE = '/_@#=&%:.*\\^+|';
const PREFIXES = wordSet([
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
]);

/** Part of a longer string: an address, a model, an identifier, a compound name. */
function isGlued(t: Tokens, run: NumberRun, around: Around): boolean {
  const { first, last } = run;
  if (tight(t, first) && run.start === t.start[first]) {
    const before = unitAt(t, first - 1);
    if (t.type[first - 1] === WORD && before !== 0x7e) return true;
    if (isHyphen(before)) {
      if (tight(t, first - 1) && t.type[first - 2] === WORD && !isPrefix(t, first - 2) && !isByNumber(t, first - 3)) return true;
      if (wordAt(t, first - 2) === TO && isHyphen(unitAt(t, first - 3)) && isNumberLike(t, first - 4)) return true; // nine-to-five
      if (run.form === 'words' && tight(t, first - 1) && (isNumber(t, first - 2) || wordAt(t, first - 2) === wordAt(t, first))) return true; // 7-Eleven, fifty-fifty
    } else if (
      GLUE.includes(t.text[t.start[first - 1]]) &&
      !isSentencePoint(t, first - 1) &&
      !isPlus(t, run) &&
      !(around.unit && before === 0x2f && t.type[first - 2] === WORD) // 180°C/350°F
    )
      return true;
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

const TO = wordOf('to');
const isNumberLike = (t: Tokens, i: number): boolean => isNumber(t, i) || has(t, i, IS.CARDINAL);

/** `20-by-30-foot`: the hyphen at `i` stands before `by` and a number, with a number before it and a length behind; a four-by-four is a car. */
export const isByNumber = (t: Tokens, i: number): boolean =>
  isHyphen(unitAt(t, i)) &&
  wordAt(t, i + 1) === BY &&
  isHyphen(unitAt(t, i + 2)) &&
  tight(t, i) &&
  tight(t, i + 3) &&
  (isNumber(t, i - 1) || has(t, i - 1, IS.CARDINAL)) &&
  (isNumber(t, i + 3) || has(t, i + 3, IS.CARDINAL)) &&
  SIDES.test(rawOf(t, isHyphen(unitAt(t, i + 4)) ? i + 5 : i + 4));
const SIDES = /^(?:foot|feet|ft|inch|inches|yards?|miles?|m|cm|mm|km|met(?:re|er)s?|(?:kilo|centi|milli)met(?:re|er)s?)$/i;
const BY = wordOf('by');

/** `nearly-100`, `ten-to-12`; not `1-of-16`. */
function isPrefix(t: Tokens, i: number): boolean {
  if (has(t, i, IS.CARDINAL)) return true;
  return PREFIXES.has(t.word[i]) && !(tight(t, i) && isHyphen(unitAt(t, i - 1)) && t.word[i] === OF);
}

/** `+7`, set apart and with no telephone behind it. */
const isPlus = (t: Tokens, run: NumberRun): boolean =>
  unitAt(t, run.first - 1) === 0x2b &&
  !(tight(t, run.first - 1) && run.first > 1 && unitAt(t, run.first - 2) !== 0x28) &&
  run.end - run.start < 5 &&
  !(isNumber(t, run.last) && sameLine(t, run.last)) &&
  !(isHyphen(unitAt(t, run.last)) || unitAt(t, run.last) === 0x28);

const isSentencePoint = (t: Tokens, i: number): boolean =>
  unitAt(t, i) === 0x2e &&
  (t.sentence[i + 1] !== t.sentence[i] || (t.type[i - 1] === WORD && t.type[i + 1] === WORD && t.shape[i + 1] === TITLE)); // at the time.Two men
const isLabelSign = (t: Tokens, i: number): boolean =>
  unitAt(t, i) === 0x23 || unitAt(t, i) === 0xb6 || unitAt(t, i) === 0xa7 || unitAt(t, i) === 0x2116;

function opensQuotation(t: Tokens, i: number): boolean {
  const quotation = t.quotations[quotationBefore(t, i) + 1];
  return quotation !== undefined && quotation.open === i && quotation.closed;
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
  if (behind === 0x7c || (behind === 0x26 && tight(t, last + 1) && isNumber(t, last + 1)) || (behind === 0x28 && isClause(t, last)))
    return true;
  if (isHyphen(behind) && tight(t, last + 1) && isWord(t, last + 1)) return isDocket(t, last) || isCompoundName(t, run, last + 1);
  return false;
}

/** `12(1)`, `30(b)(6)`: the parts of a law. */
const isClause = (t: Tokens, open: number): boolean =>
  unitAt(t, open + 2) === 0x29 &&
  tight(t, open + 1) &&
  tight(t, open + 2) &&
  /^(?:[a-hj-rt-z]|[ivx]{1,4}|\d{1,2})$/i.test(rawOf(t, open + 1));

/** `23-cv-01782`: figures, letters and figures in a row. */
const isDocket = (t: Tokens, hyphen: number): boolean =>
  isHyphen(unitAt(t, hyphen + 2)) &&
  tight(t, hyphen + 2) &&
  tight(t, hyphen + 3) &&
  isNumber(t, hyphen + 3) &&
  t.end[hyphen + 1] - t.start[hyphen + 1] < 4 &&
  !PREFIXES.has(t.word[hyphen + 1]) &&
  wordAt(t, hyphen + 1) !== BY;

/** `7-Eleven`, `3-D`, `one-on-one`, `two-thirds-style` compounds that count nothing. */
function isCompoundName(t: Tokens, run: NumberRun, i: number): boolean {
  if (t.shape[i] !== LOWER)
    return !(t.shape[i] === TITLE && isCapital(t, run.first - 1)) && run.form === 'figures'
      ? !isHeadline(t, t.sentence[i]) || t.shape[i] !== TITLE
      : t.shape[i] !== TITLE;
  if (isByNumber(t, i - 1) || PLUS.test(rawOf(t, i))) return false;
  if (isHyphen(unitAt(t, i + 1)) && tight(t, i + 1) && has(t, i, IS.STOP)) return true;
  if (/^something$/.test(rawOf(t, i)) && isPlural(t, i + 1)) return false; // forty-something islands
  if (wordAt(t, i) === ROUND) return false; // a 20-round magazine
  return has(t, i, IS.STOP) || /^(?:way|sided|handed|faced|fold|something|ish|off|all|nil|love|ly)$/.test(rawOf(t, i));
}

const PER = wordOf('per');
const ROUND = wordOf('round');
/** `20,000-plus`. */
const PLUS = /^plus$/;

/** `page 3`, `No. 2`, `Route 66`, `Voyager 2`, names that hold a number. */
function isLabelled(t: Tokens, run: NumberRun, around: Around, names: NameCover): boolean {
  const name = names.over(run.core);
  if (name && name.first < run.first) return true;
  if (isCapital(t, run.last) && (isTitleOfNumber(t, run) || isStation(t, run))) return true;
  if (run.first === 0 || !sameLine(t, run.first)) return false;
  if (wordAt(t, run.first - 1) === OF && rawOf(t, run.first - 2) === 'Group' && !around.unit) return true; // the Group of 77
  if (isCapital(t, run.last) && WORKS.has(wordAt(t, run.first - 1)) && !around.unit) return true;
  if (opensName(t, run, around)) return true;
  const mark = unitAt(t, run.first - 1);
  const stop =
    mark === POINT &&
    tight(t, run.first - 1) &&
    (t.sentence[run.first - 1] === t.sentence[run.first] || /^(?:pp?|vol|fig|ext|ver|art|reg|sch|cl|para)$/i.test(rawOf(t, run.first - 2)));
  const colon = mark === COLON && tight(t, run.first - 1) && !around.noun;
  const before = stop || colon ? run.first - 2 : run.first - 1;
  if (!isWord(t, before)) return false;
  if (isLabel(t, before, run, around)) return true;
  if (colon || (stop && !/^[A-Z]\.$/.test(rawOf(t, before)))) return false;
  const acronym = t.shape[before] === UPPER && t.end[before] - t.start[before] > 2;
  const capital = t.shape[before] !== LOWER && (!opensSentence(t, before) || acronym);
  return capital && !around.unit && isNameLike(t, before, run, around);
}

const POINT = 0x2e;
const COLON = 0x3a;

/** `the film 12 Angry Men`. */
const WORKS = wordSet('film movie song novel musical sitcom album comedy thriller'.split(' '));

const ONE_DOES = wordSet(
  "is was isn't wasn't has hasn't had will would 's ’s says said left came went sold ran died won lost fell rose began broke sank flew hit".split(
    ' ',
  ),
);
/** `Error 404 was shown`, `Maroon 5 played`: a word that opens its sentence, a figure, and a verb of one thing behind it. */
function opensName(t: Tokens, run: NumberRun, around: Around): boolean {
  const { first, last } = run;
  if (around.unit || around.noun || around.approx || !isWord(t, first - 1) || !isWord(t, last)) return false;
  if (t.shape[first - 1] === LOWER || !opensSentence(t, first - 1) || !sameLine(t, last)) return false;
  if (t.shape[last] !== LOWER) return false;
  if (!ONE_DOES.has(t.word[last]) && !/[^e]ed$/.test(rawOf(t, last))) return false;
  return (
    !has(t, first - 1, NO_NAME) &&
    !/(?:ly|ed|ing|s)$/.test(rawOf(t, first - 1)) &&
    /^\d{1,4}(?:\.\d+)?$/.test(rawOf(t, run.core)) &&
    !run.scaled
  );
}
const NO_NAME = IS.STOP | IS.MODIFIER | IS.VAGUE | IS.WEEKDAY | IS.MONTH | IS.PLURAL | IS.CHANGE;

/** `told 13 News`, `7 Action News`. */
const isNews = (t: Tokens, i: number): boolean => wordAt(t, i) === NEWS;
const NEWS = wordOf('news');

/** A word that numbers things: strong ones label any figure no noun follows, weak ones (`game 3`, `the game 12 fans saw`) only with a capital. */
function isLabel(t: Tokens, before: number, run: NumberRun, around: Around): boolean {
  const counted = around.unit || around.noun;
  if (TOP.has(t.word[before]) && !counted) return true;
  if (isCapital(t, run.last) && (isNews(t, run.last) || (isCapital(t, run.last + 1) && isNews(t, run.last + 1)))) return true;
  if (run.value.includes('.') && !around.unit && SOFTWARE.test(rawOf(t, before))) return true; // update 5.50
  const last = t.text.charCodeAt(t.end[before] - 1);
  if (last >= 0x30 && last <= 0x39 && !counted) return true; // PS4 5.50
  if (!has(t, before, IS.LABEL | IS.WEAK_LABEL) || run.scaled) return false;
  const small = t.shape[before] === LOWER;
  if (small && has(t, before, IS.WEAK_LABEL)) return false;
  return small ? !counted || (!around.unit && saysOfLabel(t, run.last)) : !around.unit || !opensSentence(t, before);
}

/** `support for version 3 ends on`, `page 4 lists`: a verb in the form of a plural, with the labelled thing as its subject. */
const saysOfLabel = (t: Tokens, i: number): boolean => isWord(t, i) && SAYS_OF_LABEL.has(t.word[i]);
const SAYS_OF_LABEL = wordSet(
  'ends starts begins opens closes requires supports runs works applies states provides covers details lists describes explains contains defines sets adds drops introduces launches arrives ships fails breaks expires deals reads lies sits stands stops departs carries offers gives needs'.split(
    ' ',
  ),
);

/** `98.5 FM`, `1010 AM` with the name of a station beside it. */
const isStation = (t: Tokens, run: NumberRun): boolean =>
  rawOf(t, run.last) === 'FM' || (rawOf(t, run.last) === 'AM' && run.form === 'figures' && Number(run.value) > 500);

const SOFTWARE = /^(?:update|firmware|software|build|patch|ios|android|macos|kernel)$/i;
const CAPITAL_C = 0x43;
const CAPITAL_U = 0x55;
/** `28 U.S.C. § 1331`, `410 U.S. 113`: volumes of laws and reports. */
const isCitation = (t: Tokens, i: number): boolean =>
  (unitAt(t, i) === CAPITAL_U || unitAt(t, i) === CAPITAL_C) &&
  /^(?:U\.S|U\.S\.C|USC|C\.F\.R|CFR)\.?$/.test(rawOf(t, i)) &&
  (unitAt(t, i + 1) === 0xa7 || unitAt(t, i + 2) === 0xa7 || (isNumber(t, i + 1) && sameLine(t, i + 1)));

/** The rapper 50 Cent, the 10 Most Wanted. */
const isTitleOfNumber = (t: Tokens, run: NumberRun): boolean =>
  (rawOf(t, run.last) === 'Cent' && run.value === '50') ||
  (rawOf(t, run.last) === 'Mile' && Number(run.value) > 1 && !isHeadline(t, t.sentence[run.last])) || // the road
  isCitation(t, run.last) ||
  (rawOf(t, run.last) === 'Most' && rawOf(t, run.last + 1) === 'Wanted');

/** A capital before plain small figures: part of its name, unless the line is a headline or a counted noun follows. */
function isNameLike(t: Tokens, before: number, run: NumberRun, around: Around): boolean {
  if (run.scaled || around.approx || !/^\d{1,4}(?:\.\d+)?$/.test(rawOf(t, run.core))) return false;
  if (has(t, before, IS.WEEKDAY | IS.STOP) && t.shape[before] === TITLE && !isRowOfCapitals(t, before)) return false;
  // *Gunman Kills 3, Flees*: in a headline the capital before may be a verb's.
  if (isHeadline(t, t.sentence[before]) && /(?:s|ed|ing)$/.test(rawOf(t, before))) return false;
  return !around.noun || isModel(t, before, run);
}

/** `Sea Me We 4`: a small word between others set large. */
const isRowOfCapitals = (t: Tokens, i: number): boolean =>
  t.shape[i - 1] === TITLE &&
  t.shape[i - 2] === TITLE &&
  isWord(t, i - 1) &&
  isWord(t, i - 2) &&
  !has(t, i, IS.WEEKDAY) &&
  !isHeadline(t, t.sentence[i]);

/** `the Falcon 9 rockets`: a count would stand before the name. */
const isModel = (t: Tokens, before: number, run: NumberRun): boolean =>
  DETERMINERS.has(wordAt(t, before - 1)) &&
  sameLine(t, before) &&
  t.shape[before] === TITLE &&
  /^\d$/.test(rawOf(t, run.core)) &&
  run.last === run.core + 1;
const DETERMINERS = wordSet('the a an its their his our this that these those'.split(' '));

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
    isSaidToBe(t, run) ||
    isBoeing(t, run, raw) ||
    isTelephone(t, run) ||
    ((!around.noun || isOutOf(t, run)) && isRestOfList(t, run, trail)) ||
    (!around.noun && isIdentifier(t, run, raw))
  );
}

/** `Image 51 of 59`; not `one of 171 homes`. */
const isOutOf = (t: Tokens, run: NumberRun): boolean => wordAt(t, run.first - 1) === OF && isNumber(t, run.first - 2);

/** `3, 4 and 5` behind a month or a label. */
function isRestOfList(t: Tokens, run: NumberRun, trail: Trail): boolean {
  return trail.last > 0 && followsInList(t, run, trail.last) && Number(run.value) > trail.value;
}

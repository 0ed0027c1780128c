/** The unit behind a number: `km`, `square miles`, `°C`, `miles an hour`, `-foot`. */

import { fold } from '../../text/fold.js';
import { SPACE_GAP, TITLE, type Tokens, WORD } from '../../text/tokens.js';
import { WordTest, wordOf, wordSet } from '../../text/words.js';
import { isFineness, isGold } from './extend.js';
import {
  has,
  isHeadline,
  isHyphen,
  isNumber,
  isWord,
  opensSentence,
  pastHyphen,
  quotationBefore,
  rawOf,
  sameLine,
  tight,
  unitAt,
  wordAt,
} from './glance.js';
import type { NumberRun } from './number.js';
import { opensProduct, raised, readProduct } from './products.js';
import { type Base, baseOf, forms, signs, unitNamed } from './signs.js';
import { type Dimension, FIGURES_ONLY, RISKY_SIGNS, type Unit } from './units.js';
import { AND, IS, OF, ONE } from './vocabulary.js';

/** A unit as read: its name (`mile per hour`) and one past its last token. */
export interface UnitRead {
  readonly name: string;
  readonly last: number;
  /** The unit itself, without what it is `per`. */
  readonly unit: Unit;
  /** Joined to the number with a hyphen (`two-year`). */
  readonly hyphenated: boolean;
}

const figuresOnly = wordSet(FIGURES_ONLY);
const risky = new Set(RISKY_SIGNS);

const PER = wordOf('per');
const betweenForms =
  'more full straight consecutive additional extra further whole long solid other successive short heaped heaping level rounded scant rentable usable leasable habitable'.split(
    ' ',
  );
const BETWEEN = wordSet(betweenForms);
const northForms = 'us u.s. imperial statute metric'.split(' ');
const NORTH = wordSet(northForms);

const SLASH = 0x2f;
const PERCENT = 0x25;
const DEGREE = 0xb0;

const may = [...forms.keys(), ...[...[...signs.keys()].map(fold), ...betweenForms, ...northForms].map(wordOf)];
const mayBegin = new Uint8Array(Math.max(...may) + 1);
for (const word of may) mayBegin[word] = 1;

/** The last two numbers asked about and their units: readers of ranges, of measures and of single numbers ask the same. */
let [lastRun, earlierRun]: (NumberRun | null)[] = [null, null];
let [lastUnit, earlierUnit]: (UnitRead | null)[] = [null, null];

/** Reads the unit of a number at the token behind it. Null when none stands there. */
export function readUnit(t: Tokens, run: NumberRun): UnitRead | null {
  if (run === lastRun) return lastUnit;
  if (run === earlierRun) return earlierUnit;
  earlierRun = lastRun;
  earlierUnit = lastUnit;
  lastUnit = unitBehind(t, run);
  lastRun = run;
  return lastUnit;
}

function unitBehind(t: Tokens, run: NumberRun): UnitRead | null {
  let at = run.last;
  if (at >= t.count || !sameLine(t, at)) return null;
  if (
    run.form === 'fraction' ||
    run.form === 'couple' ||
    (run.form === 'figures' && run.value.startsWith('0.') && has(t, at + 1, IS.ARTICLE))
  )
    at = pastOf(t, at);
  const dashed = pastHyphen(t, at);
  if (dashed < 0) return null;
  const hyphenated = dashed > at;
  at = dashed;
  if (t.type[at] === WORD ? mayBegin[t.word[at]] !== 1 : isPlainMark(unitAt(t, at))) return null;
  const base = readBase(t, at, run, hyphenated) ?? readBracketed(t, at, run) ?? readBehind(t, at, run);
  if (base === null) return null;
  const { unit, name, last } = readProduct(t, at, base) ?? withRate(t, base);
  return { unit, name, last, hyphenated };
}

/** Commas, stops and dashes begin no unit. */
const isPlainMark = (unit: number): boolean => unit < 0x80 && PLAIN_MARKS.includes(String.fromCharCode(unit));
const PLAIN_MARKS = ',.;:)]}!?-/';

/** Past `of a`, `of one`, `of`, `a` behind a fraction. */
function pastOf(t: Tokens, at: number): number {
  const of = wordAt(t, at) === OF ? at + 1 : at;
  return has(t, of, IS.ARTICLE) || (of > at && wordAt(t, of) === ONE) ? of + 1 : of;
}

function readBase(t: Tokens, at: number, run: NumberRun, hyphenated: boolean): Base | null {
  const first = unitAt(t, at);
  if (first === 0x62 && rawOf(t, at) === 'b' && unitAt(t, at + 1) === SLASH && rawOf(t, at + 2) === 'd')
    return baseOf(unitNamed('barrel per day')!, at + 3);
  if (first === PERCENT) return baseOf(unitNamed('percent')!, at + 1);
  if (first === DEGREE) return readDegree(t, at);
  if (t.type[at] !== WORD) return readMark(t, at, run) ?? readSign(t, at, run, hyphenated);
  return readForm(t, at, run, hyphenated) ?? readSign(t, at, run, hyphenated);
}

/** `2 more minutes`, `five straight years`, `20 US gallons`. */
function readBehind(t: Tokens, at: number, run: NumberRun): Base | null {
  if (!isWord(t, at) || !sameLine(t, at + 1)) return null;
  if (!BETWEEN.has(t.word[at]) && !NORTH.has(t.word[at])) return null;
  return readForm(t, at + 1, run, false);
}

const OPEN = '([{<';
const CLOSE = ')]}>';
/** `20 [kg]`. */
function readBracketed(t: Tokens, at: number, run: NumberRun): Base | null {
  const bracket = OPEN.indexOf(t.text[t.start[at]] ?? ' ');
  if (
    bracket < 0 ||
    (bracket === 0 && tight(t, at)) ||
    !isWord(t, at + 1) ||
    unitAt(t, at + 2) !== CLOSE.charCodeAt(bracket) ||
    !tight(t, at + 1)
  )
    return null;
  const unit = signs.get(rawOf(t, at + 1));
  return unit && run.last === at ? baseOf(unit, at + 3) : null;
}

/** A unit spelled out, of one word or several. */
function readForm(t: Tokens, at: number, run: NumberRun, hyphenated: boolean): Base | null {
  const known = isWord(t, at) ? forms.get(t.word[at]) : undefined;
  if (!known) return null;
  for (const { words, unit } of known) {
    const last = matched(t, at, words);
    if (last < 0) continue;
    if (words.length === 1 && figuresOnly.has(words[0]) && (run.form !== 'figures' || (unit.name === 'stone' && followedByNoun(t, last)))) {
      const sure = unit.name === 'stone' ? isWeighed(t, run) && !followedByNoun(t, last) : run.form === 'fraction';
      if (!sure && !hyphenated && !isCupful(t, unit, last)) continue;
    }
    if (unit.name === 'knot' && wordAt(t, last) === OF) continue; // 600 kt of aluminium
    if (unit.name === 'degree' && isAcademic(t, run, last)) continue;
    if (unit.name === 'gram' && /^G[sS]$/.test(rawOf(t, at))) continue; // pulled 5 Gs
    if (isNameOfSomeone(t, at, last) || isBorne(t, at) || (!hyphenated && isNoCount(t, run, at, last))) continue;
    return raised(t, baseOf(unit, last));
  }
  return null;
}

/** `holds two degrees in law`. */
const isAcademic = (t: Tokens, run: NumberRun, last: number): boolean =>
  /^(?:in|from)$/.test(rawOf(t, last)) &&
  (run.form === 'words' || Number(run.value) < 10) &&
  /^(?:holds?|holding|earn(?:s|ed|ing)?|has|have|received|receives|completed|awarded|obtained|with|got|honorary)$/.test(
    rawOf(t, run.first - 1),
  );

/** `weighs eight and a half stone`, `lost three stone`. */
const isWeighed = (t: Tokens, run: NumberRun): boolean => {
  for (let i = run.first - 1; i >= 0 && i > run.first - 4; i--) if (WEIGHS.has(t.word[i])) return true;
  return false;
};
const WEIGHS = wordSet('weigh weighs weighed weighing lose loses lost losing gain gained shed sheds'.split(' '));

const isCupful = (t: Tokens, unit: Unit, last: number): boolean => unit.name === 'cup' && (last >= t.count || wordAt(t, last) === OF);
const followedByNoun = (t: Tokens, i: number): boolean =>
  isWord(t, i) && sameLine(t, i) && !has(t, i, IS.STOP) && rawOf(t, i).toLowerCase() !== 'lb';

const plural = new WordTest((form) => form.endsWith('s'));
/** Units in the plural, and those that have none. */
const manyOrNone = new WordTest((form) => /s$|^(?:feet|ft|km|kg|lb|mm|cm|per|percent|mph|kph)$/.test(form));
/** `the 2006 second-round pick`: a year before a unit in the singular, or an ordinal. */
function isNoCount(t: Tokens, run: NumberRun, at: number, last: number): boolean {
  if (manyOrNone.has(t.word[at]) || plural.has(t.word[last - 1])) return false;
  if (/^Mile$/.test(rawOf(t, at)) && Number(run.value) > 1 && !isHeadline(t, t.sentence[at])) return true; // the road
  return (
    /^(?:1[89]|20)\d\d$/.test(run.form === 'figures' ? rawOf(t, run.core) : run.value) ||
    (/^second$/i.test(rawOf(t, at)) && isHyphen(unitAt(t, last)))
  );
}

/** `6 Miles Davis albums`. */
const isNameOfSomeone = (t: Tokens, at: number, last: number): boolean =>
  t.shape[at] === TITLE &&
  /^(?:Miles|Day|Foot|Yard|Stone|Bar|Gray)$/.test(rawOf(t, at)) &&
  isWord(t, last) &&
  /^[A-Z][a-z]/.test(rawOf(t, last)) &&
  sameLine(t, last) &&
  !isWord(t, at - 2);

/** `3 Teslas`, `two Newton schools`: units named after people are written small. */
const isBorne = (t: Tokens, at: number): boolean => bearers.has(t.word[at]) && /^[A-Z][a-z]/.test(rawOf(t, at));
const bearers = wordSet('tesla teslas henry newton newtons gray'.split(' '));

function matched(t: Tokens, at: number, words: readonly number[]): number {
  let i = at;
  for (let k = 0; k < words.length; k++) {
    if (k > 0) {
      if (isFullStop(t, i) && tight(t, i)) i++;
      i = pastHyphen(t, i);
      if (i < 0 || !sameLine(t, i)) return -1;
    }
    if (wordAt(t, i) !== words[k]) return -1;
    i++;
  }
  return i;
}

const isFullStop = (t: Tokens, i: number): boolean => unitAt(t, i) === 0x2e;

/** A unit's sign, case and all. Those that are also letters and words need to stand close or last. */
function readSign(t: Tokens, at: number, run: NumberRun, hyphenated: boolean): Base | null {
  const raw = rawOf(t, at);
  const unit = signs.get(raw);
  if (!unit) return null;
  if (risky.has(raw) && !isSignHere(t, at, raw, run, hyphenated) && !(run.form === 'figures' && opensProduct(t, at + 1))) return null;
  if (raw === 'm' && tight(t, at) && rawOf(t, run.first - 1) === 'h' && isNumber(t, run.first - 2))
    return baseOf(unitNamed('minute')!, at + 1); // 1h 20m
  if (raw === 'm' && tight(t, at) && isNumber(t, at + 1) && sameLine(t, at + 1) && rawOf(t, at + 2) === 's' && tight(t, at + 2))
    return baseOf(unitNamed('minute')!, at + 1); // 4m 32s
  let last = at + 1;
  if (raw === 's' && isHyphen(unitAt(t, last)) && rawOf(t, last + 1) === '1') last += 2;
  return raised(t, baseOf(raw === 's' && last > at + 1 ? unitNamed('inverse second')! : unit, last));
}

function isSignHere(t: Tokens, at: number, raw: string, run: NumberRun, hyphenated: boolean): boolean {
  if (hyphenated || run.form === 'words') return false;
  if (raw === 'in') return isInch(t, at);
  if (raw === 'bars') return run.value.includes('.') || isOfPressure(t, run, at);
  if (raw === 'MP') return tight(t, at); // apart, members sit in a parliament
  if (raw === 'pp' && Number(run.value) > 50) return false; // pages
  const next = at + 1;
  const free = next >= t.count || !sameLine(t, next) || !isWord(t, next);
  if (tight(t, at))
    return (
      (raw !== 's' || run.value.includes('.') || isOfMinutes(t, at)) &&
      !(run.form === 'figures' && /^[A-Z]$/.test(raw) && isPlace(t, run)) &&
      !(raw === 'K' && (/^[2458]$/.test(run.value) || (isFineness(run.value) && isGold(t, next)))) && // of screens, of gold
      (raw !== 'V' || (run.form === 'figures' && (Number(run.value) > 10 || run.value.includes('.')))) &&
      (raw !== 'h' || free) &&
      (!'ABJNF'.includes(raw) || (raw === 'F' && (free || has(t, next, IS.STOP)) && Math.abs(Number(run.value)) < 200))
    );
  if (raw === 'V' && free && MAINS.has(run.value)) return true;
  if ('ANJV'.includes(raw) && run.form === 'figures' && run.value.includes('.') && (free || has(t, next, IS.STOP))) return true;
  if ('AVW'.includes(raw) && ELECTRIC.has(wordAt(t, next)) && sameLine(t, next)) return true;
  if ('ANJBV'.includes(raw) || isInitial(t, at)) return false;
  if ('CK'.includes(raw))
    return Math.abs(Number(run.value)) < (raw === 'K' && free ? 100000 : 5000) && !(isWord(t, next) && /^[A-Z]/.test(rawOf(t, next)));
  if (raw === 'm' && FAR.has(wordAt(t, next))) return true;
  if (raw === 'Mt' && run.value.includes('.')) return true;
  return free || (!/^[A-Z]/.test(raw) && (has(t, next, IS.STOP) || isNumber(t, next)));
}

/** `3 bars of pressure`; a town has bars as well. */
const isOfPressure = (t: Tokens, run: NumberRun, at: number): boolean => {
  for (let i = Math.max(t.sentences[t.sentence[at]], run.first - 6); i < Math.min(t.count, at + 4); i++)
    if (wordAt(t, i) === PRESSURE) return true;
  return opensSentence(t, run.first) && at + 1 >= t.count;
};
const PRESSURE = wordOf('pressure');

/** `9 m high`. */
const FAR = wordSet('long wide deep high tall away apart thick across'.split(' '));

/** `4m 32s`; elsewhere `32s` are a decade. */
const isOfMinutes = (t: Tokens, at: number): boolean => rawOf(t, at - 2) === 'm' && isNumber(t, at - 3) && tight(t, at - 2);
/** `seat 22C`, `runway 27L`: behind a label the letter is part of the place's name. */
const isPlace = (t: Tokens, run: NumberRun): boolean =>
  (has(t, run.first - 1, IS.LABEL) && !has(t, run.first - 1, IS.WEAK_LABEL)) ||
  wordAt(t, run.first - 1) === SEAT ||
  (t.shape[run.first - 1] === TITLE && has(t, run.first - 2, IS.ARTICLE)); // an Alfa 4C
const SEAT = wordOf('seat');

/** `a 60 W bulb`, `a 12 V battery`. */
const ELECTRIC = wordSet(
  'battery batteries supply fuse outlet socket charger charging system plug bulb bulbs lamp motor speaker speakers panel panels laser transmitter amplifier heater adapter power circuit current rail cell'.split(
    ' ',
  ),
);

/** Tensions that things run on: `230 V`. */
const MAINS = new Set('12 24 36 48 60 100 110 115 120 127 200 208 220 230 240 277 380 400 415 480 600 800'.split(' '));

/** `773 W. Main`, `111 A 49-year-old`: the letter goes with what follows. */
const isInitial = (t: Tokens, at: number): boolean =>
  /^[A-Z]$/.test(rawOf(t, at)) &&
  (isNumber(t, at + 1) ||
    (unitAt(t, at + 1) === 0x2e &&
      tight(t, at + 1) &&
      (isWord(t, at + 2) || isNumber(t, at + 2)) &&
      t.sentence[at + 2] === t.sentence[at]));

/** `2 in.` at the end, `12 ft 2 in`, `8 in x 10 in`: elsewhere the preposition. */
function isInch(t: Tokens, at: number): boolean {
  const next = at + 1;
  if (isWord(t, at - 2) && /^(?:ft|feet|foot)$/i.test(rawOf(t, at - 2))) return true;
  if (tight(t, at)) return true;
  if (tight(t, next) && (unitAt(t, next) === 0xb2 || unitAt(t, next) === 0xb3)) return true;
  return next >= t.count || unitAt(t, next) === 0x2e || unitAt(t, next) === 0x29;
}

/** `37°C`, `70 ° Fahrenheit`, `85°`. */
function readDegree(t: Tokens, at: number): Base {
  const next = at + 1;
  if (isWord(t, next) && sameLine(t, next)) {
    const raw = rawOf(t, next);
    const unit =
      raw === 'C' || /^cel[sc]ius$/i.test(raw) ? 'degree Celsius' : raw === 'F' || /^fahrenheit$/i.test(raw) ? 'degree Fahrenheit' : null;
    if (unit) return baseOf(unitNamed(unit)!, next + 1);
  }
  return baseOf(unitNamed('degree')!, next);
}

const QUOTE = 0x22;
const CURLY = 0x201d;
const PRIME = 0x2032;
const DOUBLE_PRIME = 0x2033;
/** `8"`, `5''`, `6'`: inches and feet, where the mark closes no quotation. */
function readMark(t: Tokens, at: number, run: NumberRun): Base | null {
  if (!tight(t, at) || run.form === 'words') return null;
  const mark = unitAt(t, at);
  if (mark === DOUBLE_PRIME) return baseOf(unitNamed('inch')!, at + 1);
  if (mark === PRIME) return baseOf(unitNamed('foot')!, at + 1);
  const double = mark === QUOTE || mark === CURLY;
  // quotations are looked for last: who reads values alone seldom needs any
  if ((!double && mark !== 0x27 && mark !== 0x2019) || closesQuotation(t, at)) return null;
  if (double) return baseOf(unitNamed('inch')!, at + 1);
  if (isWord(t, at + 1) && tight(t, at + 1)) return null; // Falcon 9's
  return unitAt(t, at + 1) === mark && tight(t, at + 1) ? baseOf(unitNamed('inch')!, at + 2) : baseOf(unitNamed('foot')!, at + 1);
}

/** A mark that closes one of the quotations opened last. */
function closesQuotation(t: Tokens, at: number): boolean {
  const last = quotationBefore(t, at);
  for (let k = last; k >= 0 && k > last - 20; k--) if (t.quotations[k].close === at && t.quotations[k].closed) return true;
  return false;
}

/** `miles an hour`, `km/h`, `grams per litre`. */
function withRate(t: Tokens, base: Base): Base {
  const { last } = base;
  if (last >= t.count || base.unit.dimension === 'share') return base;
  const stroke = unitAt(t, last) === SLASH;
  const dashed = pastHyphen(t, last);
  const per = dashed > 0 && wordAt(t, dashed) === PER ? dashed : -1;
  const article = has(t, last, IS.ARTICLE);
  if (!stroke && per < 0 && !article) return base;
  if (t.gap[last] > SPACE_GAP) return base;
  const at = stroke ? last + 1 : per >= 0 ? pastHyphen(t, per + 1) : last + 1;
  if (at >= 0 && isNumber(t, at) && base.unit.dimension === 'volume') return perHundred(t, base, at);
  if (at < 0 || !isWord(t, at) || t.gap[at] > SPACE_GAP) return base;
  const below = readBelow(t, at, stroke);
  if (!below || (article && !isOver(below.unit.dimension, base.unit.dimension))) return base;
  return baseOf(base.unit, below.last, `${base.name} per ${below.name}`);
}

/** `miles an hour`, `tonnes a hectare`, `miles a gallon`: what an article sets below a unit. */
const isOver = (below: Dimension, above: Dimension): boolean =>
  below === 'time' ||
  below === 'calendar' ||
  (below === 'area' ? above === 'mass' || above === 'volume' : below === 'volume' && above === 'length');

/** `6.2 litres per 100 km`. */
function perHundred(t: Tokens, base: Base, at: number): Base {
  const below = rawOf(t, at) === '100' && isWord(t, at + 1) && sameLine(t, at + 1) ? readAny(t, at + 1) : null;
  return below?.name === 'kilometre' ? baseOf(base.unit, below.last, `${base.name} per 100 kilometres`) : base;
}

const readAny = (t: Tokens, at: number): Base | null => {
  const known = signs.get(rawOf(t, at)) ?? forms.get(t.word[at])?.find(({ words }) => words.length === 1)?.unit;
  return known ? baseOf(known, at + 1) : null;
};

function readBelow(t: Tokens, at: number, stroke: boolean): Base | null {
  const raw = rawOf(t, at);
  if (raw === 's2') return baseOf(unitNamed('second')!, at + 1, 'square second');
  const sign = stroke || raw.length > 1 ? signs.get(raw) : undefined;
  if (sign) return raised(t, baseOf(sign, at + 1));
  for (const { words, unit } of forms.get(t.word[at]) ?? []) {
    const last = matched(t, at, words);
    if (last > 0 && !/s$/.test(raw)) return raised(t, baseOf(unit, last));
  }
  return null;
}

/** The token where a joined part begins (`2 feet and 3 inches`): past `and`, a comma, both or neither. */
export function pastJoint(t: Tokens, last: number): number {
  let at = last;
  if (unitAt(t, at) === 0x2e && tight(t, at) && t.sentence[at] === t.sentence[at + 1]) at++;
  if (unitAt(t, at) === 0x2c) at++;
  if (wordAt(t, at) === AND) at++;
  return at;
}

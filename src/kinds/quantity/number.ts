/**
 * Where numbers stand in a text, before anyone asks what they measure. Shared by quantities and sums, and read once per text.
 * Bare figures are read wherever they stand: whether they count anything is for `decoys.ts` to say.
 */

import { NO_GAP, NUMBER, SPACE_GAP, type Tokens, WORD } from '../../text/tokens.js';
import { add, decimal, type Exact, exact, multiply, negate, power, ratio, shift, tenTo } from '../decimal.js';
import { readFigures } from './figures.js';
import { readParts, readSlashed, readVulgar, thousandsOf } from './fractions.js';
import { has, isCapital, isDash, isNumber, isWord, opensSentence, pastHyphen, rawOf, sameLine, tight, unitAt, wordAt } from './glance.js';
import { readSpelled } from './spelled.js';
import {
  AND,
  BOTH,
  bitsOf,
  COUPLE,
  cardinalOf,
  HALF,
  IS,
  magnitudeOf,
  NO,
  NONE,
  OF,
  ordinalOf,
  QUARTER,
  shortMagnitudeOf,
} from './vocabulary.js';

/** `coded`: figures written into one word with a currency's code (`USD115`). `article`: an article before a unit (`an hour`); `determiner`: `no`, `none`, `both`, `a single`. Both need a word behind them to count. */
export type Form = 'figures' | 'words' | 'fraction' | 'ordinal' | 'couple' | 'article' | 'determiner' | 'coded';

/** A number in a text, with its tokens (half-open) and its exact place. */
export interface NumberRun {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Decimal string, as precise as written. */
  readonly value: string;
  readonly form: Form;
  /** Carries a magnitude (`5k`, `3 million`, `two dozen`). */
  readonly scaled: boolean;
  /** Token of the figures, or of the first word after sign and article. */
  readonly core: number;
}

let lastTokens: Tokens | null = null;
let lastRuns: readonly NumberRun[] = [];

/** Every number in a text, in order, never overlapping. The last text's are kept: quantities and sums ask for the same. */
export function numbersOf(t: Tokens): readonly NumberRun[] {
  if (t !== lastTokens) {
    lastRuns = readAll(t);
    lastTokens = t;
  }
  return lastRuns;
}

function readAll(t: Tokens): NumberRun[] {
  const runs: NumberRun[] = [];
  const { type, word, count } = t;
  let floor = 0;
  for (let i = 0; i < count; i++) {
    const kind = type[i];
    if (kind === WORD ? (bitsOf(word[i]) & IS.START) === 0 && !endsInFigure(t, i) : kind !== NUMBER && t.text.charCodeAt(t.start[i]) < 0xbc)
      continue;
    const run = kind === WORD ? (readWords(t, i, floor) ?? readCoded(t, i)) : kind === NUMBER ? readNumber(t, i, floor) : readSymbol(t, i);
    if (run === null) continue;
    if (Array.isArray(run)) runs.push(...run);
    else runs.push(run);
    floor = runs[runs.length - 1].last;
    i = floor - 1;
  }
  return runs;
}

/** A number under construction. */
interface Draft {
  first: number;
  core: number;
  last: number;
  /** As written, until arithmetic is needed. */
  text: string | null;
  value: Exact | null;
  form: Form;
  scaled: boolean;
}

const valueOf = (draft: Draft): Exact => draft.value ?? exact(draft.text!)!;

const endsInFigure = (t: Tokens, i: number): boolean => {
  const unit = t.text.charCodeAt(t.end[i] - 1);
  return unit >= 0x30 && unit <= 0x39;
};

const CODED = /^(?:[A-Z]{3}|[Rr]s|R)(?=\d+$)/;
/** `$US500`: the country behind the sign. */
const AFTER_SIGN = /^(?:US|A|AU|AUD|NZ|C|CA|CAN|HK|S|NT)(?=\d+$)/;
/** `USD115.5`, `Rs20`: the scanner makes one word of letters and the figures behind them. */
function readCoded(t: Tokens, i: number): NumberRun | null {
  const signed = tight(t, i) && unitAt(t, i - 1) === 0x24;
  const code = endsInFigure(t, i) ? (signed ? AFTER_SIGN : CODED).exec(rawOf(t, i))?.[0] : undefined;
  if (!code) return null;
  let text = rawOf(t, i).slice(code.length);
  let last = i + 1;
  if ((unitAt(t, last) === POINT || unitAt(t, last) === 0x2c) && tight(t, last) && isNumber(t, last + 1) && tight(t, last + 1)) {
    const whole = readFigures(`${text}${t.text[t.start[last]]}${rawOf(t, last + 1)}`);
    if (whole === null) return null;
    text = whole;
    last += 2;
  }
  const run = finish(t, takeMagnitude(t, { ...draftOf(i, i, last, 'figures', null, text) }));
  return { ...run, form: 'coded', start: t.start[i] + code.length };
}

function readSymbol(t: Tokens, i: number): NumberRun | null {
  const vulgar = readVulgar(t, i);
  return vulgar
    ? finish(t, { first: i, core: i, last: vulgar.last, text: null, value: vulgar.value, form: 'fraction', scaled: false })
    : null;
}

function readNumber(t: Tokens, i: number, floor: number): NumberRun | NumberRun[] | null {
  const raw = rawOf(t, i);
  const slashed = readSlashed(t, i);
  if (slashed)
    return finish(t, { first: i, core: i, last: slashed.last, text: null, value: slashed.value, form: 'fraction', scaled: false });
  const value = readFigures(raw);
  if (value === null) return readList(t, i, raw);
  const draft: Draft = { first: i, core: i, last: i + 1, text: value, value: null, form: 'figures', scaled: false };
  if (isPointBefore(t, i, floor)) leadWithPoint(draft, raw);
  else joinSpaced(t, draft);
  if (takeOrdinalEnding(t, draft)) return finish(t, draft);
  const spelled = has(t, draft.last, IS.MAGNITUDE) && sameLine(t, draft.last) ? readSpelled(t, i) : null;
  if (spelled && spelled.last > i + 2) {
    draft.last = spelled.last;
    draft.text = String(spelled.value);
    draft.scaled = true;
    return finish(t, withFraction(t, draft));
  }
  takeExponent(t, draft);
  return finish(t, withFraction(t, takeMagnitude(t, takeMixed(t, draft))));
}

/** `22,24,26`: one token, several numbers. */
function readList(t: Tokens, i: number, raw: string): NumberRun[] | null {
  if (!/^\d{1,3}(?:,\d{1,3})+$/.test(raw)) return null;
  const runs: NumberRun[] = [];
  let at = t.start[i];
  for (const part of raw.split(',')) {
    runs.push({
      first: i,
      last: i + 1,
      start: at,
      end: at + part.length,
      value: readFigures(part)!,
      form: 'figures',
      scaled: false,
      core: i,
    });
    at += part.length + 1;
  }
  return runs;
}

const POINT = 0x2e;
/** `.75`: a full stop that hangs on the figures and on nothing before them. */
function isPointBefore(t: Tokens, i: number, floor: number): boolean {
  if (!tight(t, i) || unitAt(t, i - 1) !== POINT || i - 1 < floor) return false;
  return i < 2 || !tight(t, i - 1) || '($£€-–−~<>"“\''.includes(t.text[t.start[i - 2]]);
}

function leadWithPoint(draft: Draft, raw: string): void {
  if (!/^\d+$/.test(raw)) return;
  draft.first--;
  draft.text = `0.${raw}`;
}

/** Numbers set apart: `40 000`, `1 234 567.89`; and, in texts put together from tokens, `80 , 000`, `$2. 5 million`, `6 . 2 %`. */
function joinSpaced(t: Tokens, draft: Draft): void {
  const i = draft.core;
  const raw = rawOf(t, i);
  if (!/^\d{1,3}$/.test(raw)) return;
  const mark = unitAt(t, i + 1);
  if (isNumber(t, i + 1) && t.gap[i + 1] === SPACE_GAP) return joinGroups(t, draft, raw);
  if ((mark !== POINT && mark !== 0x2c) || !isNumber(t, i + 2) || t.gap[i + 2] !== SPACE_GAP) return;
  const rest = rawOf(t, i + 2);
  const apart = t.gap[i + 1] === SPACE_GAP;
  const money = isSign(t, i - 1);
  if (mark === POINT) {
    if (!/^\d{1,4}$/.test(rest) || (!money && !measured(t, i + 3, apart))) return;
    if (
      money &&
      !apart &&
      !has(t, Math.max(0, pastHyphen(t, i + 3)), IS.MAGNITUDE | IS.SHORT_MAGNITUDE) &&
      !(rest.length === 2 && t.sentence[i + 2] === t.sentence[i])
    )
      return;
    draft.text = `${draft.text}.${rest}`;
    draft.last = i + 3;
  } else if (/^\d{3}(?:\.\d+)?$/.test(rest) && (apart || money || rest === '000')) {
    draft.text = draft.text + rest;
    draft.last = i + 3;
    if (unitAt(t, i + 3) === 0x2c && isNumber(t, i + 4) && /^\d{3}$/.test(rawOf(t, i + 4)) && t.gap[i + 3] === t.gap[i + 1]) {
      draft.text += rawOf(t, i + 4);
      draft.last = i + 5;
    }
  }
}

/** Something follows that only a number can stand before. */
function measured(t: Tokens, i: number, apart: boolean): boolean {
  if (unitAt(t, i) === 0x25) return true;
  if (!isWord(t, i) || !sameLine(t, i)) return false;
  const form = rawOf(t, i).toLowerCase();
  if (has(t, i, IS.MAGNITUDE) || form === 'percent' || (form === 'per' && rawOf(t, i + 1).toLowerCase() === 'cent')) return true;
  return apart && /^(?:points?|percentage|miles?|metres?|meters?|kilomet(?:er|re)s?|km|inches|seconds)$/.test(form);
}

const isSign = (t: Tokens, i: number): boolean => i >= 0 && '$£€¥₹'.includes(t.text[t.start[i]]);

/** Groups of three set apart by spaces. A common space joins only what could not be two numbers. */
function joinGroups(t: Tokens, draft: Draft, raw: string): void {
  let at = draft.core + 1;
  let digits = raw;
  let narrow = true;
  while (isNumber(t, at) && t.gap[at] === SPACE_GAP && /^\d{3}(?:\.\d+)?$/.test(rawOf(t, at)) && !digits.includes('.')) {
    narrow &&= t.text.charCodeAt(t.start[at] - 1) !== 0x20;
    digits += rawOf(t, at++);
  }
  const groups = at - draft.core;
  if (groups < 2 || raw.startsWith('0') || has(t, draft.core - 1, IS.MONTH)) return;
  if (!narrow && groups < 3 && !digits.endsWith('000') && !isSign(t, draft.core - 1)) return;
  draft.text = digits;
  draft.last = at;
}

const ENDINGS = new Set(['st', 'nd', 'rd', 'th']);
function takeOrdinalEnding(t: Tokens, draft: Draft): boolean {
  const { last } = draft;
  if (!tight(t, last) || !isWord(t, last) || t.end[last] - t.start[last] !== 2 || !ENDINGS.has(rawOf(t, last).toLowerCase())) return false;
  draft.last++;
  draft.form = 'ordinal';
  return true;
}

/** `1.3e6`, `9.83e-3`, `6.23x10^-4`, `8x2^10`, `1.1^23`, `10²`. */
function takeExponent(t: Tokens, draft: Draft): void {
  const at = t.end[draft.last - 1];
  const unit = t.text.charCodeAt(at) | 0x20;
  if (unit !== 0x65 && unit !== 0x78 && unit !== 0x7e && unit !== 0xd7 && t.text.charCodeAt(at) !== 0x5e) return;
  SCIENCE.lastIndex = at;
  const match = SCIENCE.exec(t.text);
  if (!match) return;
  const [whole, e, base, lifted, up] = match;
  const end = at + whole.length;
  let last = draft.last;
  while (last < t.count && t.end[last] <= end) last++;
  if (t.end[last - 1] !== end) return;
  const places = Number(e ?? lifted ?? up);
  if (!(Math.abs(places) <= 64)) return;
  const start = valueOf(draft);
  if (up !== undefined && start.n === 0n) return;
  draft.value = up !== undefined ? power(start, places) : multiply(start, e !== undefined ? tenTo(places) : power(exact(base)!, places));
  draft.text = null;
  draft.last = last;
  draft.scaled = true;
}
const SCIENCE = /(?:[eE]([+-]?\d{1,3})|\s?[x×]\s?(\d{1,3})\^([+-]?\d{1,3})|\^([+-]?\d{1,3}))(?![\w.])/y;

/** `10 1/2`, `5½`, `2 ¼`. */
function takeMixed(t: Tokens, draft: Draft): Draft {
  const at = draft.last;
  if (draft.text === null || draft.text.includes('.') || draft.text.length > 6 || at >= t.count) return draft;
  const fraction = readVulgar(t, at) ?? (t.gap[at] === SPACE_GAP && isNumber(t, at) && tight(t, at + 1) ? readSlashed(t, at) : null);
  if (!fraction || t.gap[at] > SPACE_GAP) return draft;
  return { ...draft, last: fraction.last, text: null, value: add(valueOf(draft), fraction.value), form: 'fraction' };
}

/** A magnitude behind figures or a fraction: `2.5 million`, `10k`, `half a million`, `two thirds of a million`, `3 dozen`. */
function takeMagnitude(t: Tokens, draft: Draft): Draft {
  const { last } = draft;
  if (last >= t.count || !sameLine(t, last)) return draft;
  let at = last;
  if (draft.form === 'fraction') at = pastArticle(t, last);
  at = pastHyphen(t, at);
  if (at < 0 || !isWord(t, at)) return draft;
  const word = t.word[at];
  const bits = bitsOf(word);
  if (bits & IS.MAGNITUDE && draft.text !== null && draft.text.length > 3 && isCapital(t, at)) return draft; // 2527 Thousand Oaks
  if (bits & IS.MAGNITUDE) return takeMagnitude(t, scale(draft, magnitudeOf.get(word)!, at + 1));
  if (draft.form !== 'fraction' && (bits & IS.SHORT_MAGNITUDE) !== 0) return takeShort(t, draft, at);
  // `1.5G` is a billion and a half; `5G` is a telephone.
  if (draft.text?.includes('.') && rawOf(t, at) === 'G' && (tight(t, at) || closesHere(t, at + 1))) return scale(draft, 9, at + 1);
  if (bits & IS.DOZEN && at === pastArticle(t, at)) return times(draft, 12n, at + 1);
  return draft;
}

const closesHere = (t: Tokens, i: number): boolean => i >= t.count || !sameLine(t, i) || !isWord(t, i);

/** Past `of a`, `a` or nothing. */
function pastArticle(t: Tokens, i: number): number {
  const at = wordAt(t, i) === OF && has(t, i + 1, IS.ARTICLE) ? i + 1 : i;
  return has(t, at, IS.ARTICLE) ? at + 1 : i;
}

function takeShort(t: Tokens, draft: Draft, at: number): Draft {
  const raw = rawOf(t, at);
  const places = shortMagnitudeOf.get(t.word[at])!;
  // `5 mm` is a length and `5MM` is money; a lone `K` after a space is an initial.
  if (raw === 'K' && !isSign(t, draft.core - 1) && /\.\d\d/.test(draft.text ?? '')) return draft;
  if (raw === 'K' && /^[248]$/.test(draft.text ?? '') && !isSign(t, draft.core - 1)) return draft; // of screens
  if (raw === 'mm' || (raw.toLowerCase() === 'mil' && !tight(t, at))) return draft;
  if (!tight(t, at) && (raw === 'K' || raw === 'k') && !isSign(t, draft.core - 1)) return draft;
  return scale(draft, places, at + 1);
}

function scale(draft: Draft, places: number, last: number): Draft {
  const text = draft.text === null ? null : shift(draft.text, places);
  return { ...draft, last, scaled: true, text, value: text === null ? multiply(valueOf(draft), tenTo(places)) : null };
}

const times = (draft: Draft, by: bigint, last: number): Draft => ({
  ...draft,
  last,
  scaled: true,
  text: null,
  value: multiply(valueOf(draft), ratio(by)),
});

/** `and a half`, `and three quarters million` behind a whole number. */
function withFraction(t: Tokens, draft: Draft): Draft {
  const { last } = draft;
  if (wordAt(t, last) !== AND || !sameLine(t, last) || !sameLine(t, last + 1)) return draft;
  if (draft.text !== null && draft.text.includes('.')) return draft;
  const skip = has(t, last + 1, IS.ARTICLE) && (wordAt(t, last + 2) === HALF || wordAt(t, last + 2) === QUARTER) ? last + 2 : last + 1;
  const fraction = readParts(t, skip, true);
  if (!fraction || fraction.value.n >= fraction.value.d) return draft;
  const at = fraction.last;
  if (has(t, at, IS.MAGNITUDE)) return addScaled(t, draft, fraction.value, at);
  // *3 million and a half* is half a million more.
  const unit = draft.scaled && valueOf(draft).d === 1n ? thousandsOf(valueOf(draft).n) : ratio(1n);
  return { ...draft, last: at, text: null, value: add(valueOf(draft), multiply(fraction.value, unit)), form: 'fraction' };
}

/** `two and a half million`, and `one billion and a quarter million`. */
function addScaled(t: Tokens, draft: Draft, part: Exact, at: number): Draft {
  const places = magnitudeOf.get(t.word[at])!;
  const sum = draft.scaled ? add(valueOf(draft), multiply(part, tenTo(places))) : multiply(add(valueOf(draft), part), tenTo(places));
  return { ...draft, last: at + 1, text: null, value: sum, scaled: true };
}

/** A number that begins with a word. `floor` is the first token no number has taken yet. */
function readWords(t: Tokens, i: number, floor: number): NumberRun | null {
  const bits = bitsOf(t.word[i]);
  if (bits & IS.CARDINAL) return readCardinal(t, i, floor);
  if (bits & IS.MAGNITUDE) return readMagnitude(t, i, floor);
  if (bits & IS.DOZEN) return readDozen(t, i, floor);
  if (wordAt(t, i) === HALF || wordAt(t, i) === QUARTER) return readHalf(t, i, floor);
  if (wordAt(t, i) === COUPLE) return readCouple(t, i, floor);
  if (bits & IS.ORDINAL) return readOrdinal(t, i, floor);
  if (bits & IS.AFTER_ARTICLE)
    return i - 1 >= floor && has(t, i - 1, IS.ARTICLE) && sameLine(t, i) ? finish(t, draftOf(i - 1, i, i, 'article', null, '1')) : null;
  return readDeterminer(t, i, floor);
}

function readDeterminer(t: Tokens, i: number, floor: number): NumberRun | null {
  const word = wordAt(t, i);
  if (word === NO || word === NONE) return finish(t, draftOf(i, i, i + 1, 'determiner', null, '0'));
  if (word === BOTH) return finish(t, draftOf(i, i, i + 1, 'determiner', null, '2'));
  return i - 1 >= floor && has(t, i - 1, IS.ARTICLE) ? finish(t, draftOf(i - 1, i, i + 1, 'determiner', null, '1')) : null;
}

const draftOf = (first: number, core: number, last: number, form: Form, value: Exact | null, text: string | null = null): Draft => ({
  first,
  core,
  last,
  form,
  value,
  text,
  scaled: false,
});

function readCardinal(t: Tokens, i: number, floor: number): NumberRun | null {
  const article = i - 1 >= floor && sameLine(t, i) && has(t, i - 1, IS.ARTICLE);
  const apart = article ? readParts(t, i - 1) : null;
  const first = apart ? i - 1 : i;
  const fraction = apart ?? readParts(t, i);
  if (fraction) return finish(t, withFraction(t, takeMagnitude(t, draftOf(first, i, fraction.last, 'fraction', fraction.value))));
  const ordinal = readCompoundOrdinal(t, i);
  if (ordinal) return finish(t, draftOf(i, i, ordinal.last, 'ordinal', null, String(ordinal.value)));
  const spelled = readSpelled(t, i);
  if (!spelled) return null;
  const draft = draftOf(i, i, spelled.last, 'words', null, String(spelled.value));
  draft.scaled = spelled.value >= 100;
  const whole = takePointWords(t, draft);
  return finish(t, withFraction(t, takeMagnitude(t, whole)));
}

/** `two point two`. Words behind the point are single digits, or one number (`point eleven`). */
function takePointWords(t: Tokens, draft: Draft): Draft {
  if (!isWord(t, draft.last) || rawOf(t, draft.last).toLowerCase() !== 'point' || !has(t, draft.last + 1, IS.CARDINAL)) return draft;
  let at = draft.last + 1;
  let digits = '';
  while (has(t, at, IS.CARDINAL) && sameLine(t, at)) {
    const value = cardinalOf.get(t.word[at])!;
    if (value > 9 && digits) break;
    digits += value;
    at++;
    if (value > 9) break;
  }
  return { ...draft, last: at, text: `${draft.text}.${digits}` };
}

/** `hundred thousand dollars`, `a million`: an article before it belongs to it, a vague word makes it no number. */
function readMagnitude(t: Tokens, i: number, floor: number): NumberRun | null {
  const before = i - 1;
  if (sameLine(t, i) && before >= floor && (has(t, before, IS.VAGUE | IS.MAGNITUDE) || isDash(unitAt(t, before)))) return null;
  const article = before >= floor && sameLine(t, i) && has(t, before, IS.ARTICLE);
  if (!article && (magnitudeOf.get(t.word[i])! > 9 || (sameLine(t, i) && before >= 0 && endsInFigure(t, before)))) return null;
  if (/s$/i.test(rawOf(t, i))) return null;
  const fraction = article ? readParts(t, before) : null;
  if (fraction) return finish(t, draftOf(before, i, fraction.last, 'fraction', fraction.value));
  const ordinal = readCompoundOrdinal(t, i);
  if (ordinal) return null;
  const spelled = readSpelled(t, i);
  if (!spelled) return null;
  const draft = draftOf(article ? before : i, i, spelled.last, 'words', null, String(spelled.value));
  draft.scaled = true;
  return finish(t, withFraction(t, draft));
}

function readDozen(t: Tokens, i: number, floor: number): NumberRun | null {
  if (i > floor && sameLine(t, i) && (has(t, i - 1, IS.VAGUE) || isDash(unitAt(t, i - 1)))) return null;
  if (rawOf(t, i).toLowerCase() !== 'dozen') return null;
  const article = i - 1 >= floor && has(t, i - 1, IS.ARTICLE);
  const draft = draftOf(article ? i - 1 : i, i, i + 1, 'words', ratio(12n));
  draft.scaled = true;
  return finish(t, draft);
}

/** `the first hour and a half`: half of what stands before, which is no number by itself. */
const isOfUnitBefore = (t: Tokens, first: number): boolean =>
  wordAt(t, first - 1) === AND && sameLine(t, first) && has(t, first - 2, IS.AFTER_ARTICLE);

const ONE_BEFORE = new Set([
  'first',
  'second',
  'third',
  'fourth',
  'final',
  'last',
  'other',
  'better',
  'this',
  'that',
  'next',
  'previous',
  'each',
  'every',
  'per',
  'opening',
  'latter',
  'bottom',
  'top',
  'lower',
  'upper',
  'left',
  'right',
  'front',
  'back',
  'northern',
  'southern',
  'eastern',
  'western',
  'inner',
  'outer',
  'early',
  'late',
]);

/** `half a million`, `half of`, `a quarter of`, `half-dozen`; no half of a match and no quarter of a year. */
function readHalf(t: Tokens, i: number, floor: number): NumberRun | null {
  if (i > 0 && sameLine(t, i) && isWord(t, i - 1) && ONE_BEFORE.has(rawOf(t, i - 1).toLowerCase())) return null;
  const half = wordAt(t, i) === HALF;
  const article = i - 1 >= floor && sameLine(t, i) && has(t, i - 1, IS.ARTICLE);
  const draft = draftOf(article ? i - 1 : i, i, i + 1, 'fraction', ratio(1n, half ? 2n : 4n));
  if (isOfUnitBefore(t, draft.first)) return null;
  const scaled = takeMagnitude(t, draft);
  if (scaled !== draft) return finish(t, scaled);
  return finish(t, draft);
}

/** `a couple of` and `a couple` before a plural are two; a couple that does something are a pair. */
function readCouple(t: Tokens, i: number, floor: number): NumberRun | null {
  if (i - 1 < floor || !has(t, i - 1, IS.ARTICLE)) return null;
  const of = wordAt(t, i + 1) === OF;
  const at = of ? i + 2 : i + 1;
  if (at >= t.count && opensSentence(t, i - 1)) return finish(t, draftOf(i - 1, i, i + 1, 'couple', ratio(2n)));
  if (!isWord(t, at) || !sameLine(t, at) || has(t, at, IS.PARTITIVE)) return null;
  const draft = draftOf(i - 1, i, at, 'couple', ratio(2n));
  if (has(t, at, IS.MAGNITUDE | IS.DOZEN)) return finish(t, takeMagnitude(t, draft));
  return of || (/s$/.test(rawOf(t, at)) && !has(t, at, IS.STOP)) || has(t, at, IS.PLURAL) ? finish(t, draft) : null;
}

/** `thirtieth`; `a third of`. */
function readOrdinal(t: Tokens, i: number, floor: number): NumberRun | null {
  const article = i - 1 >= floor && sameLine(t, i) && has(t, i - 1, IS.ARTICLE);
  const fraction = article ? readParts(t, i - 1) : null;
  if (fraction) return finish(t, takeMagnitude(t, draftOf(i - 1, i, fraction.last, 'fraction', fraction.value)));
  return finish(t, draftOf(i, i, i + 1, 'ordinal', null, String(ordinalOf.get(t.word[i]))));
}

/** `twenty-fifth`, `one hundred twenty-fifth`. */
function readCompoundOrdinal(t: Tokens, i: number): { value: number; last: number } | null {
  const spelled = readSpelled(t, i);
  if (!spelled) return null;
  const at = pastHyphen(t, spelled.last);
  if (at < 0 || !has(t, at, IS.ORDINAL) || !sameLine(t, at)) return null;
  const unit = ordinalOf.get(t.word[at])!;
  const fits =
    unit < 10
      ? spelled.value % 10 === 0 && spelled.value % 100 !== 10 && spelled.value >= 20
      : unit < 100
        ? spelled.value % 100 === 0
        : false;
  return fits ? { value: spelled.value + unit, last: at + 1 } : null;
}

/** Sign, spelling out and place. */
function finish(t: Tokens, draft: Draft): NumberRun {
  const sign = draft.form === 'ordinal' ? 0 : signBefore(t, draft.first);
  const first = draft.first - sign;
  const value = draft.text ?? decimal(draft.value!);
  const signed = sign === 0 || value === '0' ? value : draft.text !== null ? `-${value}` : decimal(negate(draft.value!));
  return {
    first,
    last: draft.last,
    start: t.start[first],
    end: t.end[draft.last - 1],
    value: signed,
    form: draft.form,
    scaled: draft.scaled,
    core: draft.core,
  };
}

/** Tokens of a minus before a number: `-5`, `minus five`, `negative one`. A dash between words is no minus. */
function signBefore(t: Tokens, i: number): number {
  if (i === 0 || !sameLine(t, i)) return 0;
  if (isWord(t, i - 1)) {
    const form = rawOf(t, i - 1).toLowerCase();
    return (form === 'minus' || form === 'negative') && !isNumber(t, i - 2) ? 1 : 0;
  }
  const unit = unitAt(t, i - 1);
  if ((unit !== 0x2d && unit !== 0x2212) || t.gap[i] !== NO_GAP) return 0;
  if (i === 1 || t.gap[i - 1] !== NO_GAP) return isNumber(t, i - 2) && t.gap[i - 1] === SPACE_GAP && !opensSentence(t, i - 1) ? 0 : 1;
  return '([{~$£€'.includes(t.text[t.start[i - 2]]) ? 1 : 0;
}

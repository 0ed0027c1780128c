/** What may follow the core of a number: exponents, fractions, magnitudes. */
import { SPACE_GAP, TITLE, type Tokens } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { add, type Exact, exact, multiply, power, ratio, shift, tenTo } from '../decimal.js';
import { readParts, readSlashed, readVulgar, thousandsOf } from './fractions.js';
import {
  has,
  isCapital,
  isHyphen,
  isLower,
  isNumber,
  isWord,
  opensSentence,
  pastHyphen,
  rawOf,
  sameLine,
  tight,
  unitAt,
  wordAt,
} from './glance.js';
import { isSign } from './joined.js';
import { type Draft, draftOf, exactOf, withValue } from './run.js';
import { AND, bitsOf, GRAND, HALF, IS, magnitudeOf, OF, ONE, QUARTER, shortMagnitudeOf } from './vocabulary.js';

const ENDINGS = new Set(['st', 'nd', 'rd', 'th']);
export function takeOrdinalEnding(t: Tokens, draft: Draft): boolean {
  const { last } = draft;
  // Texts put together from tokens set the ending apart; *st* apart is a street or a saint.
  if (
    !(tight(t, last) || (sameLine(t, last) && /^(?:th|nd|rd)$/.test(rawOf(t, last)))) ||
    !isWord(t, last) ||
    t.end[last] - t.start[last] !== 2 ||
    !ENDINGS.has(rawOf(t, last).toLowerCase()) ||
    isStone(draft.text, rawOf(t, last))
  )
    return false;
  draft.last++;
  draft.form = 'ordinal';
  return true;
}

/** `15st` is a weight: no ordinal ends so. */
const isStone = (text: string | null, ending: string): boolean => ending === 'st' && text !== null && !/(?:^|[^1])1$/.test(text);

/** `1.3e6`, `9.83e-3`, `6.23x10^-4`, `8x2^10`, `1.1^23`, `10²`. */
export function takeExponent(t: Tokens, draft: Draft): void {
  const at = t.end[draft.last - 1];
  let unit = t.text.charCodeAt(at);
  if (unit === 0x20) unit = t.text.charCodeAt(at + 1);
  if (unit < 0x80 ? mayStart[unit] !== 1 : !EXPONENT_STARTS.includes(String.fromCharCode(unit))) return;
  SCIENCE.lastIndex = at;
  const match = SCIENCE.exec(t.text);
  if (!match) return;
  const [whole, e, base, caret, raised, up, small] = match;
  const lifted = caret ?? (raised && figuresOf(raised));
  if (small !== undefined && draft.text !== '10') return; // footnotes stand high too
  const end = at + whole.length;
  let last = draft.last;
  while (last < t.count && t.end[last] <= end) last++;
  if (t.end[last - 1] !== end) return;
  const places = Number(e ?? lifted ?? up ?? figuresOf(small));
  if (!(Math.abs(places) <= 64)) return;
  if (draft.last - draft.core > 1 || t.end[draft.core] - t.start[draft.core] > 20) return;
  const start = exactOf(draft);
  const own = up !== undefined || small !== undefined;
  if (own && start.n === 0n) return;
  draft.value = own ? power(start, places) : multiply(start, e !== undefined ? tenTo(places) : power(exact(base)!, places));
  draft.text = null;
  draft.last = last;
  draft.scaled = true;
}
const EXPONENT_STARTS = 'eExX×*·⋅^⁰¹²³⁴⁵⁶⁷⁸⁹⁻';
const mayStart = new Uint8Array(0x80);
for (const sign of EXPONENT_STARTS) if (sign.charCodeAt(0) < 0x80) mayStart[sign.charCodeAt(0)] = 1;
const SCIENCE =
  /(?:[eE]([+-]?\d{1,3})|\s?[xX×*·⋅]\s?(\d{1,3})(?:\^([+-]?\d{1,3})|([⁻⁺]?[⁰¹²³⁴-⁹]{1,3}))|\^(?:--)?([+-]?\d{1,3})|([⁻⁺]?[⁰¹²³⁴-⁹]{1,3}))(?!\w|\.\d)/y;
const HIGH = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** High figures set down: `⁻³` is -3. */
const figuresOf = (high: string): string =>
  Array.from(high, (sign) => (sign === '⁻' ? '-' : sign === '⁺' ? '' : HIGH.indexOf(sign))).join('');

/** `10 1/2`, `10-1/2`, `5½`, `2 ¼`. */
export function takeMixed(t: Tokens, draft: Draft): Draft {
  if (draft.text === null || draft.text.includes('.') || draft.text.length > 6 || draft.last >= t.count) return draft;
  const dashed = isHyphen(unitAt(t, draft.last)) && tight(t, draft.last) && tight(t, draft.last + 1) && draft.text.length < 5;
  const at = dashed ? draft.last + 1 : draft.last;
  const apart = dashed ? unitAt(t, at + 1) === 0x2f && (draft.text.length < 3 || /^[1-7]$/.test(rawOf(t, at))) : t.gap[at] === SPACE_GAP;
  const fraction = readVulgar(t, at) ?? (apart && isNumber(t, at) && tight(t, at + 1) ? readSlashed(t, at) : null);
  if (!fraction || t.gap[at] > SPACE_GAP) return draft;
  return withValue(draft, fraction.last, add(exactOf(draft), fraction.value), 'fraction');
}

const ODD = wordOf('odd');
const BETWEEN = wordOf('between');
const LONGEST = 60;
/** A magnitude behind figures or a fraction: `2.5 million`, `10k`, `half a million`, `two thirds of a million`, `3 dozen`. */
export function takeMagnitude(t: Tokens, draft: Draft): Draft {
  const { last } = draft;
  if (last >= t.count || !sameLine(t, last) || (draft.text?.length ?? 0) > LONGEST) return draft;
  let at = last;
  if (draft.form === 'fraction') at = pastArticle(t, last);
  else if (unitAt(t, last) === 0x2b && tight(t, last) && has(t, last + 1, IS.MAGNITUDE)) at++; // 3+ million
  at = pastHyphen(t, at);
  if (at < 0 || !isWord(t, at)) return draft;
  if (t.word[at] === ODD && has(t, at + 1, IS.MAGNITUDE | IS.DOZEN) && sameLine(t, at + 1)) at++; // thirty-odd thousand
  const word = t.word[at];
  const bits = bitsOf(word);
  if (bits & IS.MAGNITUDE && draft.text !== null && draft.text.length > 3 && isCapital(t, at)) return draft; // 2527 Thousand Oaks
  if (bits & IS.MAGNITUDE) return takeMagnitude(t, scale(draft, magnitudeOf.get(word)!, at + 1));
  if (draft.form !== 'fraction' && (bits & IS.SHORT_MAGNITUDE) !== 0) return takeShort(t, draft, at);
  const plural = draft.form !== 'fraction' && !draft.scaled ? pluralPlaces(t, at) : 0;
  if (plural > 0) return scale(draft, plural, at + 1);
  // `1.5G` is a billion and a half; `5G` is a telephone.
  if (draft.text?.includes('.') && rawOf(t, at) === 'G' && (tight(t, at) || closesHere(t, at + 1))) return scale(draft, 9, at + 1);
  if (word === GRAND && at === last && !tight(t, at) && isLower(t, at) && draft.form !== 'fraction' && endsPhrase(t, at + 1))
    return scale(draft, 3, at + 1);
  const letter = draft.form === 'figures' && tight(t, at) ? rawOf(t, at) : '';
  if (letter === 'm' && (isBarrels(t, at + 1) || isWeighedOut(t, at + 1) || (isHyphen(unitAt(t, at + 1)) && PLUS.has(wordAt(t, at + 2)))))
    return scale(draft, 6, at + 1);
  // *30.14 M barrels*
  if (
    draft.form === 'figures' &&
    rawOf(t, at) === 'M' &&
    draft.text?.includes('.') &&
    at === last &&
    isLower(t, at + 1) &&
    countsLarge(t, draft, at + 1)
  )
    return scale(draft, 6, at + 1);
  // *8B people*, *1.5M*: not the seat 14B, the 100M freestyle.
  if ((letter === 'M' || letter === 'B') && !isSign(t, draft.core - 1) && countsLarge(t, draft, at + 1))
    return scale(draft, letter === 'M' ? 6 : 9, at + 1);
  if (bits & IS.DOZEN && at === pastArticle(t, at)) return times(draft, 12n, at + 1);
  return draft;
}

const HUNDREDS = wordOf('hundreds');
const THOUSANDS = wordOf('thousands');
/** `five hundreds sets`: a plural of the magnitude right before what is counted. A batsman's two hundreds are two. */
function pluralPlaces(t: Tokens, i: number): number {
  const places = t.word[i] === HUNDREDS ? 2 : t.word[i] === THOUSANDS ? 3 : 0;
  if (places === 0 || i + 1 >= t.count) return places;
  return isLower(t, i + 1) &&
    sameLine(t, i + 1) &&
    (has(t, i + 1, IS.PLURAL) || (/[^s]s$/.test(rawOf(t, i + 1)) && !has(t, i + 1, IS.STOP | IS.NOT_PLURAL)))
    ? places
    : 0;
}

/** `200m-plus`, `300m-odd`. */
const PLUS = wordSet(['plus', 'odd']);
const endsPhrase = (t: Tokens, i: number): boolean => i >= t.count || !sameLine(t, i) || !isWord(t, i) || has(t, i, IS.STOP);

/** `1.2m b/d`, `1.2m bpd`, `3m barrels`. */
const isBarrels = (t: Tokens, i: number): boolean =>
  isWord(t, i) &&
  sameLine(t, i) &&
  (/^(?:bpd|barrels?)$/.test(rawOf(t, i)) || (rawOf(t, i) === 'b' && rawOf(t, i + 1) === '/' && rawOf(t, i + 2) === 'd'));

/** `5.4m tonnes`, `2m litres`, `1.2m hectares`. */
const isWeighedOut = (t: Tokens, i: number): boolean =>
  isLower(t, i) &&
  sameLine(t, i) &&
  !tight(t, i) &&
  /^(?:tonnes|tons|litres|liters|gallons|hectares|acres|miles|pints|watts|pounds)$/.test(rawOf(t, i));

/** A plural behind the letter, or nothing before it and behind it. */
function countsLarge(t: Tokens, draft: Draft, i: number): boolean {
  if (closesHere(t, i)) return opensSentence(t, draft.first) && i >= t.count;
  return isLower(t, i) && sameLine(t, i) && (has(t, i, IS.PLURAL) || (/[^s]s$/.test(rawOf(t, i)) && !has(t, i, IS.STOP | IS.NOT_PLURAL)));
}

const closesHere = (t: Tokens, i: number): boolean => i >= t.count || !sameLine(t, i) || !isWord(t, i);

/** Past `of a`, `of one` before a magnitude, `a` or nothing. */
function pastArticle(t: Tokens, i: number): number {
  if (wordAt(t, i) === OF && wordAt(t, i + 1) === ONE && has(t, i + 2, IS.MAGNITUDE) && sameLine(t, i + 2)) return i + 2;
  const at = wordAt(t, i) === OF && has(t, i + 1, IS.ARTICLE) ? i + 1 : i;
  return has(t, at, IS.ARTICLE) ? at + 1 : i;
}

function takeShort(t: Tokens, draft: Draft, at: number): Draft {
  const raw = rawOf(t, at);
  const places = shortMagnitudeOf.get(t.word[at])!;
  // `5 mm` is a length and `5MM` is money; a lone `K` after a space is an initial.
  if (
    raw === 'K' &&
    !isSign(t, draft.core - 1) &&
    /\.\d\d/.test(draft.text ?? '') &&
    (closesHere(t, at + 1) || !countsLarge(t, draft, at + 1))
  )
    return draft;
  if (raw === 'K' && /^[248]$/.test(draft.text ?? '') && !isSign(t, draft.core - 1)) return draft; // of screens
  if (/^k$/i.test(raw) && isFineness(draft.text ?? '') && isGold(t, at + 1)) return draft;
  if (raw === 'mm' || (raw.toLowerCase() === 'mil' && !tight(t, at) && !isSign(t, draft.core - 1))) return draft;
  if (!tight(t, at) && (raw === 'K' || raw === 'k') && !isSign(t, draft.core - 1)) return draft;
  if (/^(?:Mill?|Bil)$/.test(raw) || (raw === 'K' && at > draft.last)) return draft; // 14 Mill Lane, form 10-K
  return scale(draft, places, isAbbreviated(t, at, raw) ? at + 2 : at + 1);
}

/** `2,5 Mio. €`: a full stop that ends the abbreviation and no sentence. */
const isAbbreviated = (t: Tokens, at: number, raw: string): boolean =>
  /^(?:mio|mrd)$/i.test(raw) && unitAt(t, at + 1) === 0x2e && tight(t, at + 1) && sameLine(t, at + 2) && t.shape[at + 2] !== TITLE;

/** `14K gold`, `an 18k ring`: carats. */
export const isFineness = (figures: string): boolean => /^(?:9|10|14|18|22|24)$/.test(figures);
export const isGold = (t: Tokens, i: number): boolean =>
  isWord(t, i) && /^(?:gold|white|yellow|rose|ring|rings|necklace|chain|bracelet|jewell?ery)$/i.test(rawOf(t, i));

function scale(draft: Draft, places: number, last: number): Draft {
  const text = draft.text === null ? null : shift(draft.text, places);
  const value = text === null ? multiply(exactOf(draft), tenTo(places)) : null;
  return draftOf(draft.first, draft.core, last, draft.form, value, text, true);
}

const times = (draft: Draft, by: bigint, last: number): Draft =>
  withValue(draft, last, multiply(exactOf(draft), ratio(by)), draft.form, true);

/** `and a half`, `and three quarters million` behind a whole number. */
export function withFraction(t: Tokens, draft: Draft): Draft {
  const tied = isHyphen(unitAt(t, draft.last)) && tight(t, draft.last) && tight(t, draft.last + 1);
  if (tied) return withTiedHalf(t, draft);
  const { last } = draft;
  if (wordAt(t, last) !== AND || !sameLine(t, last) || !sameLine(t, last + 1)) return draft;
  if (draft.text?.includes('.')) return draft;
  const skip = has(t, last + 1, IS.ARTICLE) && (wordAt(t, last + 2) === HALF || wordAt(t, last + 2) === QUARTER) ? last + 2 : last + 1;
  const slashed =
    wordAt(t, draft.first - 1) !== BETWEEN && isNumber(t, last + 1) && tight(t, last + 2) && tight(t, last + 3)
      ? readSlashed(t, last + 1)
      : null; // 4 and 3/4
  const fraction = slashed ?? readParts(t, skip, true);
  if (!fraction || fraction.value.n >= fraction.value.d) return draft;
  const at = fraction.last;
  if (has(t, at, IS.MAGNITUDE)) return addScaled(t, draft, fraction.value, at);
  if (has(t, at, IS.DOZEN) && sameLine(t, at)) return times(withValue(draft, at, add(exactOf(draft), fraction.value)), 12n, at + 1);
  // *3 million and a half* is half a million more.
  const unit = draft.scaled && exactOf(draft).d === 1n ? thousandsOf(exactOf(draft).n) : ratio(1n);
  return withValue(draft, at, add(exactOf(draft), multiply(fraction.value, unit)), 'fraction');
}

/** `two-and-a-half`, `three-and-a-half million`. */
function withTiedHalf(t: Tokens, draft: Draft): Draft {
  const and = draft.last + 1;
  if (wordAt(t, and) !== AND || draft.text?.includes('.') || draft.scaled) return draft;
  const part = [and + 1, and + 2, and + 3, and + 4];
  if (!part.slice(0, 3).every((k) => tight(t, k))) return draft;
  const named = has(t, part[1], IS.ARTICLE) && isHyphen(unitAt(t, part[2])) && tight(t, part[3]) ? part[3] : part[1];
  const fraction = isHyphen(unitAt(t, part[0])) ? readParts(t, named, true) : null;
  if (!fraction || fraction.value.n >= fraction.value.d || fraction.last !== named + 1) return draft;
  return takeMagnitude(t, withValue(draft, fraction.last, add(exactOf(draft), fraction.value), 'fraction'));
}

/** `two and a half million`, and `one billion and a quarter million`. */
function addScaled(t: Tokens, draft: Draft, part: Exact, at: number): Draft {
  const places = magnitudeOf.get(t.word[at])!;
  const sum = draft.scaled ? add(exactOf(draft), multiply(part, tenTo(places))) : multiply(add(exactOf(draft), part), tenTo(places));
  return withValue(draft, at + 1, sum, draft.form, true);
}

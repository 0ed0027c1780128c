/** Numbers that begin with a word. */
import { LOWER, type Tokens } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { ratio } from '../decimal.js';
import { readAgeWord } from './age-words.js';
import { takeMagnitude, withFraction } from './extend.js';
import { readParts } from './fractions.js';
import { has, isCapital, isDash, isWord, opensSentence, pastHyphen, rawOf, sameLine, tight, unitAt, wordAt } from './glance.js';
import { isSign } from './joined.js';
import { readNoun } from './noun.js';
import { type Draft, draftOf, finish, type NumberRun, standsAlone } from './run.js';
import { readSpelled, type Spelled } from './spelled.js';
import {
  AND,
  ageWordOf,
  BOTH,
  bitsOf,
  COUPLE,
  cardinalOf,
  groupOf,
  HALF,
  IS,
  isInPairs,
  magnitudeOf,
  NO,
  NONE,
  OF,
  ordinalOf,
  POINT_WORD,
  QUARTER,
  SCORE,
} from './vocabulary.js';

/** A number that begins with a word. `floor` is the first token no number has taken yet. */
export function readWords(t: Tokens, i: number, floor: number): NumberRun | null {
  const bits = bitsOf(t.word[i]);
  if (bits & IS.CARDINAL) return readCardinal(t, i, floor);
  if (bits & IS.MAGNITUDE) return readMagnitude(t, i, floor);
  if (bits & IS.DOZEN) return readDozen(t, i, floor);
  if (wordAt(t, i) === HALF || wordAt(t, i) === QUARTER) return readHalf(t, i, floor);
  if (wordAt(t, i) === COUPLE) return readCouple(t, i, floor);
  if (groupOf.has(t.word[i])) return readGroup(t, i, floor);
  if (ageWordOf.has(t.word[i])) return readAgeWord(t, i);
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

function readCardinal(t: Tokens, i: number, floor: number): NumberRun | null {
  if (isPointWord(t, i - 1, floor)) {
    const point = takePointWords(t, draftOf(i - 1, i, i - 1, 'words', null, '0'));
    return finish(t, takeMagnitude(t, point));
  }
  if (standsAlone(t, i + 1)) return finish(t, draftOf(i, i, i + 1, 'words', null, String(cardinalOf.get(t.word[i]))));
  const hundreds = readBareHundreds(t, i);
  if (hundreds) return hundreds;
  const scores = readScores(t, i);
  if (scores) return scores;
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
  takeUnitsBehind(t, draft, spelled);
  const whole = takePointWords(t, draft);
  return finish(t, withFraction(t, takeMagnitude(t, whole)));
}

/** `point five` at the head of a sentence: elsewhere the word ends a phrase (*at that point five men*). */
export const isPointWord = (t: Tokens, i: number, floor: number): boolean =>
  i >= floor && wordAt(t, i) === POINT_WORD && sameLine(t, i + 1) && opensSentence(t, i);

/** `one twenty-two` said for 122; not `one twenty dollar bill`, nor a time (`at nine thirty-five`). */
function readBareHundreds(t: Tokens, i: number): NumberRun | null {
  const hundreds = cardinalOf.get(t.word[i])!;
  const tens = has(t, i + 1, IS.CARDINAL) && sameLine(t, i + 1) ? cardinalOf.get(t.word[i + 1])! : 0;
  if (hundreds < 1 || hundreds > 9 || tens < 20 || !opensSentence(t, i)) return null;
  const at = isDash(unitAt(t, i + 2)) ? i + 3 : i + 2;
  const units = has(t, at, IS.CARDINAL) && sameLine(t, at) ? cardinalOf.get(t.word[at])! : 0;
  const free = at + 1 >= t.count || !sameLine(t, at + 1) || (isWord(t, at + 1) && has(t, at + 1, IS.STOP));
  if (units < 1 || units > 9 || !free) return null;
  return finish(t, draftOf(i, i, at + 1, 'words', null, String(hundreds * 100 + tens + units)));
}

/** `three score`, `four score and seven`; nothing of what these four score. */
function readScores(t: Tokens, i: number): NumberRun | null {
  if (wordAt(t, i + 1) !== SCORE || !sameLine(t, i + 1) || cardinalOf.get(t.word[i])! > 12) return null;
  if (sameLine(t, i) && isWord(t, i - 1) && !has(t, i - 1, IS.STOP) && !OF_SCORES.test(rawOf(t, i + 2))) return null;
  if (sameLine(t, i) && /^(?:the|these|those|all|other)$/i.test(rawOf(t, i - 1))) return null;
  const twenties = cardinalOf.get(t.word[i])! * 20;
  const more = wordAt(t, i + 2) === AND && has(t, i + 3, IS.CARDINAL) ? cardinalOf.get(t.word[i + 3])! : 0;
  const years = more > 0 && more < 20;
  if (!years && !(isPlural(t, i + 2) || i + 2 >= t.count)) return null;
  const draft = draftOf(i, i, years ? i + 4 : i + 2, 'words', null, String(twenties + (years ? more : 0)));
  draft.scaled = true;
  return finish(t, draft);
}

const OF_SCORES = /^(?:years|months|days|miles|men|women|people|souls|ships|towns|villages)$/;

const isPlural = (t: Tokens, i: number): boolean => isWord(t, i) && sameLine(t, i) && (has(t, i, IS.PLURAL) || /[^s]s$/.test(rawOf(t, i)));

/** `twenty and three and three fifths`: units behind the tens, where a fraction shows that they belong to them. */
function takeUnitsBehind(t: Tokens, draft: Draft, { value, tens, last }: Spelled): void {
  if (tens === 0 || value !== tens || wordAt(t, last) !== AND || !has(t, last + 1, IS.CARDINAL) || wordAt(t, last + 2) !== AND) return;
  const units = cardinalOf.get(t.word[last + 1])!;
  if (units === 0 || units > 9 || !sameLine(t, last + 1) || !sameLine(t, last + 2) || !readParts(t, last + 3, true)) return;
  draft.last = last + 2;
  draft.text = String(tens + units);
}

const OH = wordOf('oh');
/** A cardinal below a hundred, or *oh* said for nought; -1 for neither. */
const digitAt = (t: Tokens, i: number): number =>
  !isWord(t, i) || !sameLine(t, i) ? -1 : t.word[i] === OH ? 0 : has(t, i, IS.CARDINAL) ? cardinalOf.get(t.word[i])! : -1;

/** `two point two`, `four point oh five`. Words behind the point are single digits, or one number (`point eleven`, `point twenty-five`). */
function takePointWords(t: Tokens, draft: Draft): Draft {
  if (!isWord(t, draft.last) || wordAt(t, draft.last) !== POINT_WORD || digitAt(t, draft.last + 1) < 0) return draft;
  let at = draft.last + 1;
  let digits = '';
  for (let value = digitAt(t, at); value >= 0 && !(value > 9 && digits); value = digitAt(t, at)) {
    at++;
    const units = value > 19 && isDash(unitAt(t, at)) && tight(t, at) && tight(t, at + 1) ? digitAt(t, at + 1) : 0;
    digits += value + (units > 0 && units < 10 ? units : 0);
    if (units > 0 && units < 10) at += 2;
    if (value > 9) break;
  }
  if (!/[1-9]/.test(digits) && wordAt(t, at - 1) === OH) return draft;
  return draftOf(draft.first, draft.core, at, draft.form, draft.value, `${draft.text}.${digits}`, draft.scaled);
}

/** `hundred thousand dollars`, `a million`: an article before it belongs to it, a vague word makes it no number. */
function readMagnitude(t: Tokens, i: number, floor: number): NumberRun | null {
  const before = i - 1;
  if (sameLine(t, i) && before >= floor && (has(t, before, IS.VAGUE | IS.MAGNITUDE) || isDash(unitAt(t, before)) || isSign(t, before)))
    return null;
  const article = before >= floor && sameLine(t, i) && has(t, before, IS.ARTICLE);
  if (!article && (magnitudeOf.get(t.word[i])! > 9 || (sameLine(t, i) && before >= 0 && /\d$/.test(rawOf(t, before))))) return null;
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
  const bakers = i - 2 >= floor && tight(t, i - 1) && /^baker['\u2019]?s?$/i.test(rawOf(t, i - 2)) && /^['\u2019]s$/.test(rawOf(t, i - 1));
  const before = bakers ? i - 3 : i - 1;
  const article = before >= floor && has(t, before, IS.ARTICLE);
  const half = !bakers && isAndAHalf(t, i + 1);
  const draft = draftOf(article ? before : bakers ? i - 2 : i, i, half ? i + 4 : i + 1, 'words', ratio(bakers ? 13n : half ? 18n : 12n));
  draft.scaled = true;
  return finish(t, draft);
}

/** `and a half` behind a dozen, where no other thing is halved. */
const isAndAHalf = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === AND &&
  has(t, i + 1, IS.ARTICLE) &&
  wordAt(t, i + 2) === HALF &&
  sameLine(t, i) &&
  (i + 3 >= t.count || !isWord(t, i + 3) || isPlural(t, i + 3));

/** `the first hour and a half`: half of what stands before, which is no number by itself. */
const isOfUnitBefore = (t: Tokens, first: number): boolean =>
  wordAt(t, first - 1) === AND &&
  sameLine(t, first) &&
  (has(t, first - 2, IS.AFTER_ARTICLE) || (has(t, first - 3, IS.ARTICLE) && isWord(t, first - 2) && !has(t, first - 2, IS.PART)));

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

/** `he said that half of the houses burned`. */
const THAT = /^that$/;

/** `half a million`, `half of`, `a quarter of`, `half-dozen`; no half of a match and no quarter of a year. */
function readHalf(t: Tokens, i: number, floor: number): NumberRun | null {
  if (
    i > 0 &&
    sameLine(t, i) &&
    isWord(t, i - 1) &&
    ONE_BEFORE.has(rawOf(t, i - 1).toLowerCase()) &&
    !(THAT.test(rawOf(t, i - 1)) && wordAt(t, i + 1) === OF)
  )
    return null;
  const half = wordAt(t, i) === HALF;
  const article = i - 1 >= floor && sameLine(t, i) && has(t, i - 1, IS.ARTICLE);
  const draft = draftOf(article ? i - 1 : i, i, i + 1, 'fraction', ratio(1n, half ? 2n : 4n));
  if (half && isDash(unitAt(t, i + 1)) && has(t, i + 2, IS.ARTICLE) && isDash(unitAt(t, i + 3)) && tight(t, i + 1) && tight(t, i + 3))
    draft.last = i + 3; // half-a-dozen
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

/** `a pair of brothers`, `a trio of thieves`; not `a pair of shoes`, nor a quartet of songs written in capitals. */
function readGroup(t: Tokens, i: number, floor: number): NumberRun | null {
  if (i - 1 < floor || !has(t, i - 1, IS.ARTICLE)) return null;
  if (i === 1 && i + 1 >= t.count) return finish(t, draftOf(0, i, i + 1, 'words', null, String(groupOf.get(t.word[i]))));
  if (wordAt(t, i + 1) !== OF || !sameLine(t, i + 1)) return null;
  const noun = readNoun(t, i + 2, false);
  if (!noun?.counts || t.shape[noun.head] !== LOWER || has(t, i + 2, IS.CARDINAL) || isInPairs(t.word[noun.head])) return null;
  return finish(t, draftOf(i - 1, i, i + 2, 'words', null, String(groupOf.get(t.word[i]))));
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
  // *one hundred and first*: only behind hundreds, for *and second* opens another clause.
  const and = wordAt(t, spelled.last) === AND && spelled.value % 100 === 0 && !isCapital(t, i);
  const at = and ? spelled.last + 1 : pastHyphen(t, spelled.last);
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

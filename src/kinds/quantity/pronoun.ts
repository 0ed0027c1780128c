/** Numbers in words that count nothing: the pronoun *one*, names that hold a number, labels (`lap seven`). */
import { LOWER, TITLE, type Tokens, UPPER, WORD } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { type Around, type NameCover, TOP } from './around.js';
import { has, isCapital, isDash, isHeadline, isHyphen, opensSentence, sameLine, unitAt, wordAt } from './glance.js';
import { isPlural } from './noun.js';
import type { NumberRun } from './run.js';
import { HALF, IS, OF, ONE } from './vocabulary.js';

const ZERO_NAMES = wordSet('tolerance day hour gravity sum emission emissions waste carbon net chance'.split(' '));
const ZERO = wordOf('zero');
const BEFORE_ZERO = wordSet(['absolute', 'ground', 'patient', 'net']);
const NAUGHT = wordSet(['naught', 'nought']);
const FOR = wordOf('for');
const TO = wordOf('to');
const IN = wordOf('in');
const AT = wordOf('at');
const OR = wordOf('or');

/** Numbers in words: the pronoun *one*, names (`Group of Seven`), years in words. */
export function isWordDecoy(t: Tokens, run: NumberRun, around: Around, names: NameCover): boolean {
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
  if (wordAt(t, before) === HALF && wordAt(t, before - 1) === AT && !around.noun && !around.unit) return true; // at half six
  if (word === ONE && run.last === run.core + 1) return isPronoun(t, run, around);
  if (word === ZERO && run.last === run.core + 1)
    return (
      ZERO_NAMES.has(wordAt(t, run.last)) ||
      BEFORE_ZERO.has(wordAt(t, before)) ||
      wordAt(t, run.last) === IN ||
      isHyphen(unitAt(t, run.last)) ||
      isCapital(t, run.first - 1)
    );
  if (run.value === '0' && NAUGHT.has(word) && (wordAt(t, before) === FOR || wordAt(t, before) === TO)) return true; // all for naught
  if (isPlaceName(t, run, around) || isOrTwo(t, run, around)) return true;
  if (isRunOn(t, run)) return false;
  if (names.over(run.core) && !opensSentence(t, run.core)) return true;
  return (
    isCapital(t, run.core) &&
    !(t.shape[run.core] === UPPER && around.noun) &&
    !opensSentence(t, run.core) &&
    !around.unit &&
    !isHeadline(t, t.sentence[run.core]) &&
    !afterQuote(t, run.first)
  );
}

/** `an hour or two ago`: of the unit before, and read with it or not at all. */
const isOrTwo = (t: Tokens, run: NumberRun, around: Around): boolean =>
  !around.noun &&
  !around.unit &&
  wordAt(t, run.first - 1) === OR &&
  has(t, run.first - 2, IS.AFTER_ARTICLE) &&
  has(t, run.first - 3, IS.ARTICLE) &&
  sameLine(t, run.first);

/** `Three Mile Island`: capitals behind it, and nothing counted, nor behind them (`Two Chicago Cubs fans`). */
function isPlaceName(t: Tokens, run: NumberRun, around: Around): boolean {
  if (around.noun || t.shape[run.core] !== TITLE || isHeadline(t, t.sentence[run.core])) return false;
  let at = run.last;
  while (sameLine(t, at) && t.type[at] === WORD && t.shape[at] === TITLE) at++;
  return at > run.last + 1 && !(sameLine(t, at) && isPlural(t, at));
}

/** `Photo: Chronicle Seven people were shot`: a sentence that begins without a stop before it, where people are counted. */
const isRunOn = (t: Tokens, run: NumberRun): boolean =>
  t.shape[run.core] === TITLE &&
  sameLine(t, run.last) &&
  (has(t, run.last, IS.PLURAL) || (run.first > 0 && t.type[run.first - 1] !== WORD && isPlural(t, run.last))) &&
  t.shape[run.last] === LOWER &&
  wordAt(t, run.first - 1) !== OF &&
  wordAt(t, run.first - 1) !== THE;
const THE = wordOf('the');

/** A capital after an opening quotation mark or a colon starts a sentence of its own. */
const afterQuote = (t: Tokens, i: number): boolean => i > 0 && t.type[i - 1] !== WORD && '“"‘\':—–-(['.includes(t.text[t.start[i - 1]]);

/** Before `one` these point at somebody or something: `no one`, `this one`, `the last one`. */
const POINTING = wordSet('no any some each every which that this the another first last next other either neither loved square'.split(' '));
/** Of these, those after which a noun still makes it a count: `every one hour`, `the one officer`. */
const BEFORE_COUNT = wordSet('that this the every another other next last first each'.split(' '));

const POINTS = wordSet('point time stage moment'.split(' '));

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

const IDIOM_UNITS = wordSet('day'.split(' '));
const BEFORE_SPAN = wordSet(
  'for in within after over least than about nearly almost just only under to another by until lasted took spent every per served'.split(
    ' ',
  ),
);
/** `one day he will`: of an unnamed day, not of its length. */
function isIdiom(t: Tokens, run: NumberRun): boolean {
  return IDIOM_UNITS.has(wordAt(t, run.last)) && !BEFORE_SPAN.has(wordAt(t, run.first - 1)) && !isDash(unitAt(t, run.last));
}

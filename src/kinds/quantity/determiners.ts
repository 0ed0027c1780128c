/** Counts without a figure: `no injuries`, `none`, `both men`, `a single shot`; and ordinals that count (`fifth time`). */
import { TITLE, type Tokens } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import { type Draft, draftOf, type Search } from './draft.js';
import { has, isCapital, isHyphen, isWord, opensSentence, rawOf, sameLine, tight, unitAt, wordAt } from './glance.js';
import { NOT_NONE } from './lexicon.js';
import { isPlural, isWeak, readNoun } from './noun.js';
import type { NumberRun } from './number.js';
import { BOTH, IS, NO, NONE, OF } from './vocabulary.js';

const notNone = wordSet(NOT_NONE);
const OTHER = wordOf('other');
const SINGLE_IDIOMS = wordSet(
  'mother father parent parents mom mum dad woman man life malt currency market room most day minute moment piece file handed day'.split(
    ' ',
  ),
);
const BEFORE_NONE = wordSet('to bar have had has second'.split(' '));

/** Reads `no`, `none`, `both` or `a single` with what it counts; null where it counts nothing. */
export function readDeterminer({ t }: Search, run: NumberRun): Draft | null {
  const word = wordAt(t, run.core);
  if (!sameLine(t, run.last) && word !== NONE) return null;
  if (word === NONE) return none(t, run);
  const noun = readNoun(t, run.last, word !== NO && word !== BOTH);
  if (!noun) return null;
  const near = noun.head - run.last;
  if (word === NO) return isNone(t, run, noun.head, near) ? counted(run, '0', noun.form) : null;
  if (word === BOTH) return isBoth(t, run, noun.head, near) ? counted(run, '2', noun.form) : null;
  return near === 0 && has(t, noun.head, IS.ONCE) && !SINGLE_IDIOMS.has(t.word[noun.head]) ? counted(run, '1', noun.form) : null;
}

const counted = (run: NumberRun, number: string, noun: string | null): Draft => draftOf(run, number, run.last, null, noun);

/** `no arrests`, `no serious injuries`: a plural close by, and no figure of speech. */
function isNone(t: Tokens, run: NumberRun, head: number, near: number): boolean {
  if (near > 2 || notNone.has(t.word[head]) || !isPlural(t, head) || isCapital(t, head) || unitAt(t, run.last) === 0x2e) return false;
  return !has(t, run.last, IS.STOP | IS.CARDINAL) && rawOf(t, run.core) !== 'NO';
}

/** `both men`, `both of the victims`; not `both Iran and Iraq`. */
function isBoth(t: Tokens, run: NumberRun, head: number, near: number): boolean {
  const of = wordAt(t, run.last) === OF;
  if (near > (of ? 4 : 2) || !isPlural(t, head) || t.shape[head] === TITLE) return false;
  for (let i = run.last; i < head; i++) if (!of && !isWeak(t, i)) return false;
  return of || !has(t, run.last, IS.STOP | IS.ARTICLE);
}

function none(t: Tokens, run: NumberRun): Draft | null {
  const before = wordAt(t, run.first - 1);
  if (
    BEFORE_NONE.has(before) ||
    wordAt(t, run.last) === OTHER ||
    /^(?:too|the|but|more)$/.test(isWord(t, run.last) ? rawOf(t, run.last) : '')
  )
    return null;
  if (wordAt(t, run.last) !== OF) return counted(run, '0', null);
  const noun = readNoun(t, run.last, false);
  return noun ? counted(run, '0', noun.form) : null;
}

const COUNTING = wordSet('straight consecutive successive'.split(' '));

/** `fifth time`, `sixth defence`, `third straight win`: an ordinal before what is counted in order. The first of anything is too often only the first. */
export function readOrdinalCount({ t, names }: Search, run: NumberRun): Draft | null {
  const value = Number(run.value);
  if (
    value < 2 ||
    value > 500 ||
    isHyphen(unitAt(t, run.last)) ||
    !isWord(t, run.last) ||
    !sameLine(t, run.last) ||
    (tight(t, run.first) && isHyphen(unitAt(t, run.first - 1)))
  )
    return null;
  if (names.over(run.core) || has(t, run.last, IS.MONTH) || has(t, run.first - 1, IS.MONTH | IS.WEEKDAY)) return null;
  if (isCapital(t, run.core) && !opensSentence(t, run.core) && run.last === run.core + 1 && /^[A-Z]/.test(rawOf(t, run.core))) return null;
  let at = run.last;
  if (COUNTING.has(t.word[at]) && isWord(t, at + 1)) at++;
  else if (
    isWord(t, at + 1) &&
    !has(t, at, IS.IN_ORDER) &&
    has(t, at + 1, IS.IN_ORDER) &&
    sameLine(t, at + 1) &&
    !has(t, at, IS.STOP | IS.NOT_IN_ORDER)
  )
    at++;
  if (has(t, at, IS.IN_ORDER) && has(t, at + 1, IS.IN_ORDER) && sameLine(t, at + 1)) at++; // *wedding anniversary*
  if (has(t, at, IS.NOT_IN_ORDER) || (!has(t, at, IS.IN_ORDER) && at === run.last) || has(t, at, IS.STOP) || isCapital(t, at)) return null;
  if (
    value === 2 &&
    at === run.last &&
    !/^(?:time|arrest|conviction|victim|victory|win|loss|defeat|title|marriage|attack|attempt|shooting|killing|homicide|murder|offen[cs]e|term|season)$/.test(
      rawOf(t, at),
    )
  )
    return null;
  return draftOf(run, run.value, run.last, 'ordinal', rawOf(t, at).toLowerCase());
}

/** Ages: `36-year-old`, `aged 36`, `36 years old`, `Goran Banjac, 36,`, `Goran Banjac (36)`, `in his 30s`. */
import { LOWER, TITLE, type Tokens, UPPER } from '../../text/tokens.js';
import { type WordSet, wordOf, wordSet } from '../../text/words.js';
import { ageWordAt } from './age-words.js';
import type { NameCover } from './decoys.js';
import { has, isCapital, isDash, isHyphen, isNumber, isWord, rawOf, sameLine, tight, unitAt, wordAt } from './glance.js';
import type { NumberRun } from './number.js';
import type { UnitRead } from './unit.js';
import { IS, OF } from './vocabulary.js';

/** An age as read: its unit, and one past its last token. A decade of life (`his 30s`) has two ends. */
export interface AgeRead {
  readonly unit: string;
  readonly last: number;
  readonly decade: boolean;
  /** `over-65s`: the bound that belongs to it. */
  readonly bound?: { readonly form: string; readonly edge: number };
}

const OLDEST = 122;
const words = (text: string): WordSet => wordSet(text.split(' '));
const OLD = words('old olds yo');
const AGED = words('aged age ages');
const AT = wordOf('at');
const BE = words("was is 's were am be turned turns turning turn");
const THEN = words('then now also both');
const NEARLY = words('only just aged nearly almost about now');
const NOW = wordOf('now');
const TURN = words('turned turns turning turn');
const WHO = words('he she who i');
const AFTER_BEING = words('when and at now but or in on the as with years last next today');
const HIS = words('his her their my its');
const PART_OF_LIFE = words('early mid late');
const BEHIND_NAME = words(
  'of who was were are from is has have and had a an the died said told pleaded faces faced remains remained allegedly',
);

/** Reads a number as an age. `unit` is what follows it, if a unit does. */
export function readAge(t: Tokens, run: NumberRun, unit: UnitRead | null, names: NameCover): AgeRead | null {
  if (run.form === 'ordinal') return null;
  if (unit) return withUnit(t, run, unit);
  if (run.scaled || !(run.form === 'figures' || run.form === 'words')) return null;
  const value = Number(run.value);
  if (!Number.isInteger(value) || value < 0 || value > OLDEST) return null;
  const behind = run.last;
  const plural = ageWordAt(t, run);
  if (plural) return { unit: 'year', last: plural.last, decade: plural.decade, ...(plural.bound ? { bound: plural.bound } : {}) };
  if (isWord(t, behind) && OLD.has(t.word[behind]) && (tight(t, behind) || rawOf(t, behind).toLowerCase() === 'yo'))
    return years(behind + 1);
  if (isDecade(t, run, value)) return { unit: 'year', last: isWord(t, behind) ? behind + 1 : behind + 2, decade: true };
  return isAged(t, run) || isAppositive(t, run, names) || isOfSomeone(t, run, names) || isOfTwo(t, run) || isOfGroup(t, run, value)
    ? years(behind)
    : null;
}

const years = (last: number): AgeRead => ({ unit: 'year', last, decade: false });

/** `year-old`, `years old`, `years of age`. */
function withUnit(t: Tokens, run: NumberRun, unit: UnitRead): AgeRead | null {
  if (unit.unit.dimension !== 'calendar' && unit.unit.dimension !== 'time') return null;
  const at = isDash(unitAt(t, unit.last)) ? unit.last + 1 : unit.last;
  if (isWord(t, at) && OLD.has(t.word[at]) && sameLine(t, at)) return { unit: unit.name, last: at + 1, decade: false };
  if (wordAt(t, at) === OF && isWord(t, at + 1) && rawOf(t, at + 1).toLowerCase() === 'age')
    return { unit: unit.name, last: at + 2, decade: false };
  if (isAged(t, run) && unit.unit.dimension === 'calendar') return { unit: unit.name, last: unit.last, decade: false };
  return null;
}

/** `aged 36`, `at age 36`, `the age of 36`. */
function isAged(t: Tokens, run: NumberRun): boolean {
  const before = run.first - 1;
  if (!sameLine(t, run.first)) return false;
  if (isWord(t, before) && AGED.has(t.word[before])) return true;
  if (unitAt(t, before) === 0x3a) return isWord(t, before - 1) && /^age$/i.test(rawOf(t, before - 1));
  return wordAt(t, before) === OF && isWord(t, before - 1) && /^ages?$/i.test(rawOf(t, before - 1));
}

const SIBLINGS = words(
  'sons daughters children boys girls brothers sisters twins grandsons granddaughters grandchildren stepsons nephews nieces kids siblings',
);
const PLURAL_PERSONS = words('men women teens teenagers suspects victims students pupils youths people passengers officers toddlers');
const COUPLES = words('couple pair brothers sisters men women friends parents girls boys');
const BOTH = words('both');

/** `two sons, 4 and 7,`, `the couple, both 72,`: the first of several ages behind a plural. */
function isOfTwo(t: Tokens, run: NumberRun): boolean {
  if (run.form !== 'figures' || !sameLine(t, run.first)) return false;
  if (
    unitAt(t, run.first - 1) === COMMA &&
    isWord(t, run.first - 2) &&
    (SIBLINGS.has(t.word[run.first - 2]) || PLURAL_PERSONS.has(t.word[run.first - 2])) &&
    !tight(t, run.first)
  )
    return wordAt(t, run.last) === AND_WORD && isNumber(t, run.last + 1) && endsAppositive(t, run.last + 2);
  return (
    isWord(t, run.first - 1) &&
    BOTH.has(t.word[run.first - 1]) &&
    (unitAt(t, run.first - 2) === COMMA || isDash(unitAt(t, run.first - 2))) &&
    isWord(t, run.first - 3) &&
    (COUPLES.has(t.word[run.first - 3]) || PLURAL_PERSONS.has(t.word[run.first - 3]) || PERSONS.has(t.word[run.first - 3])) &&
    endsAppositive(t, run.last)
  );
}
const AND_WORD = wordOf('and');

const GROUPS = words(
  'child children kid kids boys girls toddlers infants teens teenagers youths youngsters pupils students people persons adults men women voters patients drivers residents viewers anyone everyone those',
);
const BOUNDS = words('under over above below');
const JOINS = words('and or');
const BEYOND = words('older younger over under up');

/** `children under 5`, `adults over 65`, `those 65 and older`: an age where years of it are what is left to count. */
function isOfGroup(t: Tokens, run: NumberRun, value: number): boolean {
  const before = run.first - 1;
  const { last } = run;
  if (isWord(t, before) && BOUNDS.has(t.word[before]) && isWord(t, before - 1) && GROUPS.has(t.word[before - 1]))
    return value > 0 && endsGroup(t, last);
  if (!isWord(t, last) || !JOINS.has(t.word[last]) || !isWord(t, last + 1) || !BEYOND.has(t.word[last + 1])) return false;
  const grouped = isWord(t, before) && GROUPS.has(t.word[before]);
  const compared = /^(?:old|young)er$/.test(rawOf(t, last + 1));
  return endsGroup(t, last + 2) ? compared || grouped : compared && grouped;
}

/** Nothing behind that the number could count: `adults over 65 are ill`. */
const endsGroup = (t: Tokens, i: number): boolean =>
  i >= t.count ||
  !sameLine(t, i) ||
  (isWord(t, i) ? has(t, i, IS.STOP) : '.,;:!?)”"'.includes(t.text[t.start[i]]) && !(tight(t, i + 1) && isNumber(t, i + 1)));

/** `in his 30s`, `in his mid-30s`. */
function isDecade(t: Tokens, run: NumberRun, value: number): boolean {
  const mark = unitAt(t, run.last);
  const s = mark === 0x27 || mark === 0x2019 ? run.last + 1 : run.last;
  if (value < 20 || value > 90 || value % 10 !== 0 || !tight(t, run.last) || !tight(t, s) || !isWord(t, s) || rawOf(t, s) !== 's')
    return false;
  let before = run.first - 1;
  if (isHyphen(unitAt(t, before))) before--;
  if (isWord(t, before) && PART_OF_LIFE.has(t.word[before])) before--;
  return isWord(t, before) && HIS.has(t.word[before]);
}

const COMMA = 0x2c;
/** A number between commas or in brackets right behind a person. */
function isAppositive(t: Tokens, run: NumberRun, names: NameCover): boolean {
  if (run.form !== 'figures' || run.first !== run.core || run.first < 2 || !sameLine(t, run.first)) return false;
  // *Knight (now 32)*
  const opening = wordAt(t, run.first - 1) === NOW ? run.first - 2 : run.first - 1;
  const mark = unitAt(t, opening);
  const bracket = mark === 0x28 && (unitAt(t, run.last) === 0x29 || (wordAt(t, run.last) === AND_WORD && !isNumber(t, run.last + 1)));
  if (mark !== COMMA && !bracket) return false;
  if (!bracket && tight(t, run.first)) return false;
  return (bracket || endsAppositive(t, run.last)) && isPerson(t, opening, names, !bracket && unitAt(t, run.last) === COMMA);
}

function endsAppositive(t: Tokens, last: number): boolean {
  if (last >= t.count || !sameLine(t, last)) return true;
  const unit = unitAt(t, last);
  if (unit === COMMA) return !isNumber(t, last + 1) || !sameLine(t, last + 1);
  if (unit === 0x2e || unit === 0x3b || unit === 0x29 || unit === 0x3a) return !tight(t, last + 1) || !isNumber(t, last + 1);
  if (isDash(unit)) return !tight(t, last);
  return isWord(t, last) && t.shape[last] === LOWER && BEHIND_NAME.has(t.word[last]);
}

const OWNERS = words('the a an his her their my whose');
const PERSONS = words(
  'man woman boy girl child son daughter brother sister husband wife father mother victim suspect driver passenger teen teenager student officer girlfriend boyfriend cousin nephew niece grandson granddaughter grandmother grandfather fiance fiancee partner friend uncle aunt stepson stepdaughter stepfather stepmother twin jr sr jr. sr. ii iii iv',
);

/** Whether a person ends before token `at`: a name found, or a capitalised word that is no day, month or place of a dateline; or `her son, 12,`. */
function isPerson(t: Tokens, at: number, names: NameCover, enclosed: boolean): boolean {
  let last = at - 1;
  if (unitAt(t, last) === 0x2e) last--;
  if (unitAt(t, last) === 0x22 || unitAt(t, last) === 0x201d || unitAt(t, last) === 0x29) last--;
  const name = names.over(last);
  if (name) return name.value.type === 'person' || (name.value.type === 'other' && t.shape[last] === TITLE);
  if (!isWord(t, last)) return false;
  if (PERSONS.has(t.word[last])) return true;
  if (t.shape[last] === LOWER) return enclosed && isWord(t, last - 1) && OWNERS.has(t.word[last - 1]);
  if (!isCapital(t, last) || has(t, last, IS.MONTH | IS.WEEKDAY | IS.STOP | IS.STREET)) return false;
  if (enclosed && t.shape[last] !== UPPER) return true; // Mr. Christie, 52,
  return isCapital(t, last - 1) && !has(t, last - 1, IS.MONTH | IS.WEEKDAY) && sameLine(t, last);
}

/** `She was 36 when`, `he turned 40.` */
function isOfSomeone(t: Tokens, run: NumberRun, names: NameCover): boolean {
  let before = run.first - 1;
  if (isWord(t, before) && NEARLY.has(t.word[before])) before--;
  if (
    isWord(t, before) &&
    THEN.has(t.word[before]) &&
    unitAt(t, before - 1) === COMMA &&
    isCapital(t, before - 2) &&
    run.form === 'figures'
  )
    return ends(t, run.last);
  if (!isWord(t, before) || !BE.has(t.word[before]) || !sameLine(t, run.first))
    return wordAt(t, before) === AT && isDeath(t, before) && ends(t, run.last);
  const turning = TURN.has(t.word[before]);
  return (
    (turning ||
      (isWord(t, before - 1) && (WHO.has(t.word[before - 1]) || isNamed(t, before - 1, run) || isPersonSaid(t, before - 1, run))) ||
      isSetOff(t, before, run, names)) &&
    ends(t, run.last) &&
    (!turning || Number(run.value) > 12)
  );
}

const LONGEST_ASIDE = 14;
/** `Amina Yusuf, the guard on the train, is 34.`: what stands between commas behind a person parts the verb from the name. */
function isSetOff(t: Tokens, be: number, run: NumberRun, names: NameCover): boolean {
  if (run.form !== 'figures' || Number(run.value) < YOUNGEST_SET_OFF || unitAt(t, be - 1) !== COMMA || !/^(?:was|is)$/.test(rawOf(t, be)))
    return false;
  for (let i = be - 1; i > Math.max(0, be - LONGEST_ASIDE) && t.sentence[i] === t.sentence[be]; i--)
    if (unitAt(t, i) === COMMA) {
      const name = names.over(i - 1);
      if (name?.value.type === 'person') return !(isWord(t, name.first - 1) && SAYS.has(t.word[name.first - 1]));
    }
  return false;
}
const SAYS = words('says said adds added reports reported');
/** Smaller numbers behind *is* are places and goals as often. */
const YOUNGEST_SET_OFF = 13;

const AGED_MOST = words('youngest oldest eldest');
/** `the driver was 45.`, `the youngest was 17`: a person of whom nothing else is counted. */
const isPersonSaid = (t: Tokens, i: number, run: NumberRun): boolean =>
  (PERSONS.has(t.word[i]) || AGED_MOST.has(t.word[i])) &&
  /^(?:was|is)$/.test(rawOf(t, i + 1)) &&
  Number(run.value) > 1 &&
  (!isWord(t, run.last) || /^(?:when|and|but)$/.test(rawOf(t, run.last)));

/** `Hamilton was 36.` */
const isNamed = (t: Tokens, i: number, run: NumberRun): boolean =>
  isCapital(t, i) &&
  t.shape[i] !== UPPER && // her BMI was 31
  !has(t, i, IS.STOP) &&
  run.form === 'figures' &&
  (run.last >= t.count || !isWord(t, run.last) || t.word[run.last] === NOW) &&
  /^(?:was|is|were)$/.test(rawOf(t, i + 1));

const isDeath = (t: Tokens, at: number): boolean =>
  isWord(t, at - 1) && /^(?:died|dies|dead|death|retired|married)$/.test(rawOf(t, at - 1));

function ends(t: Tokens, last: number): boolean {
  if (last >= t.count || !sameLine(t, last)) return true;
  if (isWord(t, last)) return AFTER_BEING.has(t.word[last]);
  return '.,;:!?)”"'.includes(t.text[t.start[last]]) && !(tight(t, last + 1) && isNumber(t, last + 1));
}

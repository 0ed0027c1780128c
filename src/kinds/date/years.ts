/** Years and longer: `in 1998`, `the 2016 election`, `1914-1918`, `300 BC`. */
import { LOWER, NO_GAP, TITLE, UPPER, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { centuryAt, centuryNamed, decadeAt, sharedCentury } from './decades.js';
import { yearText } from './edtf.js';
import type { Day, Read } from './moment.js';
import { fourDigitYear, isApostrophe, isComma, isCounted, isHyphen, isMark, spelledOrdinalAt, spelledYearAt } from './numbers.js';
import { monthsOfYear, partOfYear, quarterBehind, quarterFirst } from './quarters.js';
import {
  bitsAt,
  CARDINAL,
  type Cursor,
  digitsAt,
  formAt,
  gapAt,
  idsOf,
  inside,
  MONTH,
  PART,
  SEASON,
  UNIT,
  unitOf,
  WEEKDAY,
  wordAt,
} from './vocab.js';
import {
  AD,
  BC,
  FUNCTION,
  fixed,
  isClosed,
  isFreeAfter,
  isGluedBefore,
  isLowerAt,
  isLowerWord,
  isPossessive,
  isPrefix,
  isTitle,
  isYearBefore,
  OF,
  STRONG,
  shortYearAt,
  wordAnd,
  wordOr,
} from './year-marks.js';

const MIDDLING = idsOf('by before after from through for than to into between around about as versus vs both either neither');
const DETERMINERS = idsOf("the a an this that its his her their our my 's whose each every his");

const OF_WHAT_NOT = idsOf(
  'total population height length weight speed cost price sum crowd group fleet number range distance out one some hundreds thousands average estimate maximum minimum capacity force staff team squad altitude elevation depth score record margin value fine bail worth size rate level amount hundred thousand million percent',
);

const VERBS = idsOf('was is has saw will marks marked brought had would became began ended could may proved');

const MAKES = idsOf(
  'ford chevrolet chevy honda toyota nissan dodge bmw audi mercedes mercedes-benz jeep gmc hyundai kia mazda subaru volkswagen vw volvo buick cadillac chrysler pontiac saturn lexus acura infiniti lincoln mercury mitsubishi jaguar porsche ferrari lamborghini tesla harley harley-davidson yamaha suzuki kawasaki ducati peugeot renault citroen fiat vauxhall skoda seat mini oldsmobile plymouth hummer scion saab isuzu freightliner peterbilt',
);

const TO = idsOf('to through thru until till');
const BETWEEN = idsOf('between from');
const AND = idsOf('and');
const ANY = idsOf('any mph');

/** Everything here that starts with a figure. */
export function yearFirst(c: Cursor, i: number): Read<Day> | null {
  return centuryAt(c, i) ?? quarterFirst(c, i) ?? eraAt(c, i) ?? decadeAt(c, i) ?? yearsAt(c, i) ?? clippedYear(c, i);
}

/** A year, or two with a dash between them. */
function yearsAt(c: Cursor, i: number): Read<Day> | null {
  const year = fourDigitYear(c, i);
  if (year < 0 || (isGluedBefore(c, i) && !isAbbreviated(c, i))) return null;
  const quarter = quarterBehind(c, i, year);
  if (quarter !== null) return quarter;
  const span = yearSpanAt(c, i, year);
  if (span !== undefined) return span;
  if (!isFreeAfter(c, i + 1) || !isYearHere(c, i, year, i + 1)) return null;
  return fixed(yearText(year), i + 1);
}

/** `1914-1918`, `2015-16`, `2015/16`, `from 2010 to 2015`; undefined where nothing follows, null where what follows makes it no year. */
function yearSpanAt(c: Cursor, i: number, year: number): Read<Day> | null | undefined {
  const dash = (isHyphen(c, i + 1) || isMark(c, i + 1, '/~')) && digitsAt(c, i + 2) >= 0;
  const glued = dash && gapAt(c, i + 1) === NO_GAP && gapAt(c, i + 2) === NO_GAP;
  const first = LOOSE.has(wordAt(c, i - 1)) ? i - 2 : i - 1;
  const worded = TO.has(wordAt(c, i + 1)) || (AND.has(wordAt(c, i + 1)) && BETWEEN.has(wordAt(c, first)));
  if (!dash && !worded) return undefined;
  const last = worded && LOOSE.has(wordAt(c, i + 2)) ? i + 3 : i + 2; // between 1843 and about 1850
  const end = fourDigitYear(c, last);
  if (end > year && end - year <= 300 && isFreeAfter(c, last + 1) && !isHyphen(c, last + 1)) {
    if (MAKES.has(wordAt(c, last + 1))) return null;
    const said = BETWEEN.has(wordAt(c, first)) || COVERING.has(wordAt(c, first)) || c.alone;
    if (
      worded
        ? said && isPlausible(end)
        : (!isMark(c, i + 1, '/') || end === year + 1) &&
          isPlausible(year) &&
          (gapAt(c, i + 1) === NO_GAP || said || STRONG.has(wordAt(c, i - 1))) &&
          !isCounted(c, i + 3)
    )
      return fixed(`${yearText(year)}/${yearText(end)}`, last + 1);
  }
  const two = formAt(c, i + 2).length === 2 ? digitsAt(c, i + 2) : -1;
  if (
    glued &&
    two >= 0 &&
    isLaterInCentury(c, i, year, two) &&
    isPlausible(year) &&
    isFreeAfter(c, i + 3) &&
    !isHyphen(c, i + 3) &&
    !isMark(c, i + 3, '/')
  )
    return fixed(`${yearText(year)}/${yearText(year + ((two - (year % 100) + 100) % 100))}`, i + 3);
  return glued ? null : undefined;
}

const LIVED = idsOf('lived reigned ruled served worked taught');
const COVERING = idsOf('covers cover covering covered spans spanning spanned years period');
const LOOSE = idsOf('about around circa before');

/** `2015-16` anywhere; `1939-45` where a preposition or a bracket says that years are meant. */
const isLaterInCentury = (c: Cursor, i: number, year: number, two: number): boolean =>
  two === (year + 1) % 100 ||
  (two > year % 100 &&
    (STRONG.has(wordAt(c, i - 1)) ||
      isAbbreviated(c, i) ||
      LIVED.has(wordAt(c, i - 1)) ||
      (isComma(c, i - 1) && isTitle(c, i - 2) && isComma(c, i + 3)) ||
      BETWEEN.has(wordAt(c, i - 1)) ||
      isMark(c, i - 1, '(') ||
      (OF.has(wordAt(c, i - 1)) && DATED_THINGS.has(wordAt(c, i - 2)))));

/** Years that the press writes of without saying that they are years. */
const isPlausible = (year: number): boolean => year >= 1500 && year <= 2099;
const isRecent = (year: number): boolean => year >= 1900 && year <= 2049;

/** Whether four digits are a year here: something before or after them asks for one, and nothing makes them a count or an address. */
function isYearHere(c: Cursor, i: number, year: number, next: number): boolean {
  if (c.alone) return true;
  if (isCounted(c, next) || isUnitAfter(c, next)) return false;
  const before = wordAt(c, i - 1);
  const closed = isClosed(c, next);
  if (closed && isPlausible(year) && (isAbbreviated(c, i) || isDatedBack(c, i) || isBound(c, i))) return true;
  if (STRONG.has(before)) return isRecent(year) || closed || isLowerWord(c, next);
  if (before >= 0 && OF.has(before) && DATED_THINGS.has(wordAt(c, i - 2)) && isPlausible(year)) return true;
  if (before >= 0 && OF.has(before))
    return isPlausible(year) && !OF_WHAT_NOT.has(wordAt(c, i - 2)) && digitsAt(c, i - 2) < 0 && (isRecent(year) || closed);
  if (isHyphen(c, i - 1) && isPrefix(c, i - 2)) return isPlausible(year);
  if (before === wordAnd || before === wordOr)
    return isYearBefore(c, isComma(c, i - 2) ? i - 3 : i - 2) && (closed ? isPlausible(year) : isRecent(year) && isNounAfter(c, next));
  if (ACTS.has(before) && c.tokens.shape[i - 1] === TITLE && isTitle(c, i - 2) && gapAt(c, i) === 1) return isPlausible(year);
  if (BY.has(before) && closed && isPlausible(year) && isYearSaid(c, i)) return true;
  if (MIDDLING.has(before)) return isRecent(year) && (closed || isPeriodNoun(c, next) || /(ing|ed)$/.test(formAt(c, next)));
  if (isMark(c, i - 1, '([') && (isMark(c, next, ')],;') || isHyphen(c, next))) return isPlausible(year);
  if (bitsAt(c, i - 1) & (MONTH | SEASON)) return false; // `32 August 2014`: what could be read with it was
  if (isPossessive(c, next)) return isRecent(year) && (i === c.from || MIDDLING.has(before) || STRONG.has(before) || isLowerAt(c, i - 1));
  if (DETERMINERS.has(before) && DATED_THINGS.has(wordAt(c, next)) && isPlausible(year)) return true;
  if (DETERMINERS.has(before) || isPlural(c, i - 1))
    return isRecent(year) && isNounAfter(c, next) && (year !== 2000 || isPeriodNoun(c, next) || isPeriodNoun(c, next + 1));
  // `the bungled 1972 break-in`
  if (DETERMINERS.has(wordAt(c, i - 2)) && isLowerAt(c, i - 1) && bitsAt(c, i - 1) === 0 && !FUNCTION.has(before) && !NUMBERED.has(before))
    return isRecent(year) && year !== 2000 && isNounAfter(c, next);
  if (isComma(c, i - 1))
    return (
      (isYearBefore(c, i - 2) && isPlausible(year) && closed) ||
      ((isYearBefore(c, i - 2) || (bitsAt(c, i - 2) & MONTH) !== 0) && isRecent(year))
    );
  if (i === c.from) return isRecent(year) && (VERBS.has(wordAt(c, next)) || isMark(c, next, ':'));
  if (bitsAt(c, i - 1) & WEEKDAY) return false;
  if (isWordBefore(c, i) && isLowerWord(c, next) && (isPeriodNoun(c, next) || EVENTS.has(wordAt(c, next)))) return isRecent(year); // in fatal 2015 shooting
  if (isPeriodNoun(c, next) && isTitle(c, i - 1) && c.tokens.type[i - 1] === WORD) return isRecent(year); // the Rio 2016 Games
  if (EDITIONS.has(before) && isTitle(c, i - 1) && gapAt(c, i) === 1) return isRecent(year);
  return isRecent(year) && before >= 0 && PERIODS_BEFORE.has(before) && closed;
}

/** A word that counts nothing. */
const isWordBefore = (c: Cursor, i: number): boolean => isLowerAt(c, i - 1) && (bitsAt(c, i - 1) & CARDINAL) === 0;

const EVENTS = idsOf(
  'shooting murder killing attack bombing crash fire protest protests riot riots film movie song novel book album trial ruling referendum death deaths',
);

/** What is held again and again and told apart by its year: `the World Series 2016`, `at Euro 2016`. */
const EDITIONS = idsOf('euro cup series olympics paralympics games championship championships eurovision expo worlds bowl');

/** The Children Act 1989. */
const ACTS = idsOf('act acts order regulations rules measure directive');
const BY = idsOf('by before after until');

/** `In 1789 the fort fell; by 1793 it was rebuilt`. */
function isYearSaid(c: Cursor, i: number): boolean {
  for (let k = c.from; k < i - 1; k++) if (STRONG.has(wordAt(c, k)) && fourDigitYear(c, k + 1) > 0) return true;
  return false;
}

/** What has a number: `the model 1911 pistol`. */
const NUMBERED = idsOf('model type number serial lot item room flight bus train gate channel page box series caliber calibre mark');

/** `b. 1950`, `d. 1823`, `c. 1650`, `ca. 1650`. */
function isAbbreviated({ tokens: t }: Cursor, i: number): boolean {
  // the full stop may have been taken for the end of a sentence
  if (i < 2 || t.text[t.start[i - 1]] !== '.' || t.end[i - 1] - t.start[i - 1] !== 1 || t.gap[i - 1] !== NO_GAP) return false;
  return ABBREVIATED.has(t.word[i - 2]) && t.type[i - 2] === WORD && t.shape[i - 2] === LOWER;
}

const ABBREVIATED = idsOf('b d c ca fl est');

/** `since at least 1843`, `as early as 1843`, `prior to 1843`, `in or about 1843`. */
function isBound(c: Cursor, i: number): boolean {
  return BOUNDS.get(wordAt(c, i - 1))?.has(wordAt(c, i - 2)) === true;
}

const BOUNDS = new Map([
  [wordOf('least'), idsOf('at')],
  [wordOf('as'), idsOf('early late')],
  [wordOf('than'), idsOf('later earlier')],
  [wordOf('to'), idsOf('prior up')],
  [wordOf('about'), idsOf('or')],
  [wordOf('around'), idsOf('or')],
  [wordOf('before'), idsOf('or')],
  [wordOf('after'), idsOf('or')],
]);

/** `dates to 1642`, `dating back to 1642`. */
function isDatedBack(c: Cursor, i: number): boolean {
  const k = LOOSE.has(wordAt(c, i - 1)) ? i - 1 : i;
  return TO_OR_FROM.has(wordAt(c, k - 1)) && DATES.has(wordAt(c, BACK.has(wordAt(c, k - 2)) ? k - 3 : k - 2));
}

const TO_OR_FROM = idsOf('to from');
const BACK = idsOf('back');
const DATES = idsOf('dates dated dating date roots origins history goes going went stretches stretching');

/** What is named by its year however long ago it was: `the law of 1861`, `the 1871 constitution`. */
const DATED_THINGS = idsOf(
  'law act statute statutes edict settlement treaty treaties war wars revolution revolutions uprising rebellion revolt coup constitution code charter census famine flood floods fire crash crisis armistice concordat convention earthquake plague riots massacre',
);

const PERIODS_BEFORE = idsOf('back around late only election elections season');

const PERIOD_NOUNS = idsOf(
  'election elections season campaign race budget census vote primary primaries presidential general midterm games olympics report tax fiscal school academic conference convention',
);

/** The apostrophe of `the Sixers' 1983 title`. */
const isPlural = (c: Cursor, i: number): boolean => isApostrophe(c, i) && gapAt(c, i) === NO_GAP && formAt(c, i - 1).endsWith('s');
const isPeriodNoun = (c: Cursor, i: number): boolean => PERIOD_NOUNS.has(wordAt(c, i));

/** `a 2016 report`, `the 2012 Supreme Court ruling`; not `a 2005 Chevrolet Impala`, `the 1900 block`. */
function isNounAfter(c: Cursor, next: number): boolean {
  if (!inside(c, next) || c.tokens.type[next] !== WORD || gapAt(c, next) === NO_GAP) return isHyphen(c, next);
  if (MAKES.has(wordAt(c, next)) || MAKES.has(wordAt(c, next + 1)) || ANY.has(wordAt(c, next))) return false;
  return !(bitsAt(c, next) & (CARDINAL | PART)) || c.tokens.shape[next] === TITLE;
}

const isUnitAfter = (c: Cursor, next: number): boolean =>
  (bitsAt(c, next) & UNIT) !== 0 &&
  c.tokens.shape[next] === LOWER &&
  unitOf(wordAt(c, next)) !== 'quarter' &&
  formAt(c, next).endsWith('s');

/** `300 BC`, `AD 79`, `79 A.D.` */
function eraAt(c: Cursor, i: number): Read<Day> | null {
  const behind = wordAt(c, i + 1);
  if (!AD.has(wordAt(c, i - 1)) && !AD.has(behind) && !BC.has(behind)) return null;
  const value = digitsAt(c, i);
  if (value < 1 || value > 9999 || isGluedBefore(c, i) || c.tokens.shape[i + 1] === LOWER) {
    return value > 0 && value < 2000 && AD.has(wordAt(c, i - 1)) && c.tokens.shape[i - 1] === UPPER && !isCounted(c, i + 1)
      ? fixed(yearText(value), i + 1)
      : null;
  }
  if (BC.has(wordAt(c, i + 1)) && c.tokens.shape[i + 1] === UPPER) return fixed(yearText(1 - value), i + 2);
  if (AD.has(wordAt(c, i + 1)) && c.tokens.shape[i + 1] === UPPER && value < 2100) return fixed(yearText(value), i + 2);
  if (AD.has(wordAt(c, i - 1)) && c.tokens.shape[i - 1] === UPPER && value < 2100) return fixed(yearText(value), i + 1);
  return null;
}

/** `nineteen eighty-six` after a word that asks for a year; `the nineteenth century`, `third quarter of 2016`, `first half of 2016`. */
export function spelledFirst(c: Cursor, i: number): Read<Day> | null {
  const ordinal = spelledOrdinalAt(c, i);
  if (ordinal !== null)
    return (
      centuryNamed(c, ordinal.value, ordinal.next) ??
      partOfYear(c, ordinal.value, ordinal.next) ??
      monthsOfYear(c, ordinal.value, ordinal.next) ??
      sharedCentury(c, ordinal.value, ordinal.next)
    );
  const year = spelledYearAt(c, i);
  return year &&
    year.next - i >= 2 &&
    (c.alone || STRONG.has(wordAt(c, i - 1))) &&
    year.value % 100 !== 0 &&
    !isCounted(c, year.next) &&
    !(bitsAt(c, year.next) & UNIT)
    ? fixed(yearText(year.value), year.next)
    : null;
}

/** `in '08`, `the '08 crash`, `the class of '94`. */
function clippedYear(c: Cursor, i: number): Read<Day> | null {
  const year = isApostrophe(c, i - 1) && gapAt(c, i - 1) > NO_GAP ? shortYearAt(c, i - 1) : null;
  if (year === null || isApostrophe(c, i + 1) || !isFreeAfter(c, i + 1) || isCounted(c, i + 1)) return null;
  const before = wordAt(c, i - 2);
  const joins = isComma(c, i - 2) || before === wordAnd || before === wordOr;
  const asked =
    (joins && (isApostrophe(c, i - 4) || isYearBefore(c, i - 3)) && digitsAt(c, i - 3) >= 0) ||
    STRONG.has(before) ||
    (OF.has(before) && CLASS.has(wordAt(c, i - 3))) ||
    BACK.has(wordAt(c, i - 3));
  if (!asked && !(DETERMINERS.has(before) && isLowerWord(c, i + 1))) return null;
  return { ...fixed(yearText(year), i + 1), first: i - 1 } as Read<Day>;
}

const CLASS = idsOf('class summer winter spring autumn fall back team champions vintage boys blizzard flood floods crash war');

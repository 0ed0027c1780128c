/** Years and longer: `in 1998`, `the 2016 election`, `1914-1918`, `the 1990s`, `the 19th century`, `Q3 2023`, `summer of 1994`, `300 BC`. */
import { LOWER, NO_GAP, TITLE, UPPER, WORD } from '../../text/tokens.js';
import { wordOf } from '../../text/words.js';
import { monthText, yearText } from './edtf.js';
import type { Day, Read } from './moment.js';
import {
  century,
  clipped,
  fourDigitYear,
  isApostrophe,
  isComma,
  isCounted,
  isHyphen,
  isMark,
  spelledOrdinalAt,
  spelledYearAt,
} from './numbers.js';
import { yearStepAt } from './periods.js';
import {
  bitsAt,
  CARDINAL,
  type Cursor,
  DECADE_WORD,
  digitsAt,
  formAt,
  gapAt,
  idsOf,
  inside,
  MONTH,
  PART,
  QUARTER_CODE,
  SEASON,
  UNIT,
  unitOf,
  valueAt,
  WEEKDAY,
  wordAt,
} from './vocab.js';

const STRONG = idsOf('in since until till during circa year years fiscal calendar fy cy early late mid throughout');
const MIDDLING = idsOf('by before after from through for than to into between around about as versus vs both either neither');
const DETERMINERS = idsOf("the a an this that its his her their our my 's whose each every his");
const OF_WHAT_NOT = idsOf(
  'total population height length weight speed cost price sum crowd group fleet number range distance out one some hundreds thousands average estimate maximum minimum capacity force staff team squad altitude elevation depth score record margin value fine bail worth size rate level amount hundred thousand million percent',
);
const FUNCTION = idsOf(
  "a an the and or but nor if when while as that which who whom whose where because since until till after before by for from in into of off on onto out over per to under up upon via with within without at about against between during is are was were be been being am has have had do does did will would can could may might must shall should not it he she they we you i his her its their our this these those there then than so such also just only both either neither amid among around versus vs including despite through throughout across according isn't aren't wasn't weren't hasn't haven't didn't won't couldn't wouldn't",
);
const VERBS = idsOf('was is has saw will marks marked brought had would became began ended could may proved');
const MAKES = idsOf(
  'ford chevrolet chevy honda toyota nissan dodge bmw audi mercedes mercedes-benz jeep gmc hyundai kia mazda subaru volkswagen vw volvo buick cadillac chrysler pontiac saturn lexus acura infiniti lincoln mercury mitsubishi jaguar porsche ferrari lamborghini tesla harley harley-davidson yamaha suzuki kawasaki ducati peugeot renault citroen fiat vauxhall skoda seat mini oldsmobile plymouth hummer scion saab isuzu freightliner peterbilt',
);
const AD = idsOf('ad a.d. ce c.e. a.d');
const BC = idsOf('bc b.c. bce b.c.e. b.c');
const TO = idsOf('to through thru until till');
const BETWEEN = idsOf('between from');
const AND = idsOf('and');
const S = idsOf('s');
const HALF = idsOf('half');
const QUARTER = idsOf('quarter');
const ANY = idsOf('any mph');

const fixed = (edtf: string, next: number): Read<Day> => ({ value: { type: 'fixed', edtf }, next });

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

/** Something is glued to the front: `$2016`, `#2016`, `F-2016`, a path. */
function isGluedBefore(c: Cursor, i: number): boolean {
  if (!inside(c, i - 1)) return false;
  if (isMark(c, i - 1, '$£€¥#@&=_+~*%\\')) return true;
  return gapAt(c, i) === NO_GAP && !isMark(c, i - 1, '("“\'‘[—–:,;') && !(isHyphen(c, i - 1) && isPrefix(c, i - 2));
}
const PREFIXES = idsOf('mid pre post early late');
const isPrefix = (c: Cursor, i: number): boolean => PREFIXES.has(wordAt(c, i));

/** `1999's` is a figure, an apostrophe and an `s`. */
const isPossessive = (c: Cursor, next: number): boolean =>
  isApostrophe(c, next) && gapAt(c, next) === NO_GAP && S.has(wordAt(c, next + 1)) && gapAt(c, next + 1) === NO_GAP;

function isFreeAfter(c: Cursor, next: number): boolean {
  if (!inside(c, next) || gapAt(c, next) !== NO_GAP) return true;
  if (isPossessive(c, next)) return true;
  if (c.tokens.type[next] === WORD) return false;
  if (isHyphen(c, next))
    return inside(c, next + 1) && c.tokens.type[next + 1] === WORD && (gapAt(c, next + 1) === NO_GAP || c.tokens.type[next] !== 0);
  return !isMark(c, next, '%$£€°/:_=@#\\') || (isMark(c, next, ':') && gapAt(c, next + 1) > NO_GAP);
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
const OF = idsOf('of');
const wordAnd = wordOf('and');
const wordOr = wordOf('or');
const PERIODS_BEFORE = idsOf('back around late only election elections season');
const PERIOD_NOUNS = idsOf(
  'election elections season campaign race budget census vote primary primaries presidential general midterm games olympics report tax fiscal school academic conference convention',
);
/** The apostrophe of `the Sixers' 1983 title`. */
const isPlural = (c: Cursor, i: number): boolean => isApostrophe(c, i) && gapAt(c, i) === NO_GAP && formAt(c, i - 1).endsWith('s');
const isPeriodNoun = (c: Cursor, i: number): boolean => PERIOD_NOUNS.has(wordAt(c, i));
const isLowerAt = (c: Cursor, i: number): boolean => inside(c, i) && c.tokens.type[i] === WORD && c.tokens.shape[i] === LOWER;
const isLowerWord = (c: Cursor, i: number): boolean => isLowerAt(c, i) && gapAt(c, i) > NO_GAP;
const isYearBefore = (c: Cursor, i: number): boolean => fourDigitYear(c, i) > 0;

/** Nothing that could be counted follows: the end, a mark, or a small word. */
function isClosed(c: Cursor, next: number): boolean {
  if (!inside(c, next) || c.tokens.type[next] !== WORD) return !inside(c, next) || digitsAt(c, next) < 0;
  return FUNCTION.has(wordAt(c, next));
}

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

/** `the 1990s`, `1990's`, `the '90s`, `the mid-80s`: EDTF `199X`; `the 1800s` a century. */
function decadeAt(c: Cursor, i: number): Read<Day> | null {
  const value = digitsAt(c, i);
  const length = formAt(c, i).length;
  if (value < 0 || value % 10 !== 0 || (length !== 4 && length !== 2)) return null;
  const quoted = isApostrophe(c, i + 1) && gapAt(c, i + 1) === NO_GAP;
  const s = quoted ? i + 2 : i + 1;
  if (!S.has(wordAt(c, s)) || gapAt(c, s) !== NO_GAP || (inside(c, s + 1) && gapAt(c, s + 1) === NO_GAP && c.tokens.type[s + 1] === WORD))
    return null;
  if (length === 4) {
    if (quoted && !THE.has(wordAt(c, i - 1)) && !isPrefix(c, i - 1) && !isPrefix(c, i - 2)) return null;
    if (value < 1000 || value > 2090 || isGluedBefore(c, i)) return null;
    return fixed(value % 100 === 0 && value < 2000 ? `${value / 100}XX` : `${value / 10}X`, s + 1);
  }
  if ((isDecadeSaid(c, i, value) || isDecadeToo(c, i)) && !quoted) return fixed(`19${value / 10}X`, s + 1);
  if (!isApostrophe(c, i - 1) || gapAt(c, i) !== NO_GAP || value < 10 || HIS.has(wordAt(c, i - 2)) || quoted) return null;
  const { value: decade, next } = fixed(`${value < 20 ? 20 : 19}${value / 10}X`, s + 1);
  return { value: decade, next, first: i - 1 } as Read<Day>;
}
/** `the late 90s`, `the mid-80s`: no temperatures, which are as often in the mid-80s. */
function isDecadeSaid(c: Cursor, i: number, value: number): boolean {
  if (value < 50) return false;
  const part = isHyphen(c, i - 1) && gapAt(c, i) === NO_GAP ? i - 2 : i - 1;
  if (!EARLY_OR_LATE.has(wordAt(c, part)) || !THE.has(wordAt(c, part - 1))) return false;
  for (let k = c.from; k < c.to; k++) if (WEATHER.has(wordAt(c, k))) return false;
  return true;
}
/** `the 1960s and 70s`. */
function isDecadeToo(c: Cursor, i: number): boolean {
  const before = wordAt(c, i - 1);
  if (before !== wordAnd && before !== wordOr) return false;
  return (
    S.has(wordAt(c, i - 2)) &&
    gapAt(c, i - 2) === NO_GAP &&
    (fourDigitYear(c, i - 3) > 0 || (isApostrophe(c, i - 4) && digitsAt(c, i - 3) >= 0))
  );
}
const EARLY_OR_LATE = idsOf('early late mid');
const WEATHER = idsOf(
  'temperature temperatures degrees highs lows heat weather forecast forecasts forecasters humidity humid sunny warm warmer cool cooler hot hotter thermometer thermometers fahrenheit celsius ages aged age percent polls rating ratings shot shoots par score scored',
);
const HIS = idsOf('his her their my our your');

/** `the sixties`: only after `the`, and from the sixties on (the earlier ones are ages as often). */
export function decadeWord(c: Cursor, i: number): Read<Day> | null {
  const value = valueAt(c, i);
  if (!(bitsAt(c, i) & DECADE_WORD)) return null;
  if (value === 100) return fixed('200X', i + 1); // the noughties
  // the roaring twenties: those of the last century, whatever is small
  if (KNOWN_AS.has(wordAt(c, i - 1)) && THE.has(wordAt(c, i - 2))) return fixed(`19${value / 10}X`, i + 1);
  // the nineteen thirties
  const hundreds = isHyphen(c, i - 1) ? i - 2 : i - 1;
  if (bitsAt(c, hundreds) & CARDINAL && valueAt(c, hundreds) >= 16 && valueAt(c, hundreds) <= 19)
    return { ...fixed(`${valueAt(c, hundreds)}${value / 10}X`, i + 1), first: hundreds } as Read<Day>;
  if (DURING.has(wordAt(c, i - 2)) && THE.has(wordAt(c, i - 1))) return fixed(`19${value / 10}X`, i + 1);
  if (!(THE.has(wordAt(c, i - 1)) || isPrefix(c, i - 1) || isPrefix(c, i - 2)) || (value < 60 && c.tokens.shape[i] === LOWER)) return null;
  return IN.has(wordAt(c, i - 2)) || value >= 60 ? fixed(`19${value / 10}X`, i + 1) : null;
}
const DURING = idsOf('during');
const KNOWN_AS = idsOf('roaring swinging hungry');
const THE = idsOf('the');
const IN = idsOf('in of during since');

/** `19th century`, `twenty-first century`. */
function centuryAt(c: Cursor, i: number): Read<Day> | null {
  const digits = digitsAt(c, i);
  if (digits < 1 || digits > 22 || c.tokens.type[i + 1] !== WORD || gapAt(c, i + 1) !== NO_GAP) return null;
  return centuryNamed(c, digits, i + 2) ?? sharedCentury(c, digits, i + 2);
}
const FIRMS = idsOf('studios fox pictures films insurance media cures fund foundation group society project television');
function centuryNamed(c: Cursor, n: number, at: number): Read<Day> | null {
  const k = isHyphen(c, at) ? at + 1 : at;
  if (unitOf(wordAt(c, k)) !== 'century' || (c.tokens.shape[k] === TITLE && isTitle(c, k + 1) && FIRMS.has(wordAt(c, k + 1)))) return null;
  // the 5th century BC: 500 to 401
  if (BC.has(wordAt(c, k + 1))) return fixed(`${yearText(1 - n * 100)}/${yearText(100 - n * 100)}`, k + 2);
  return fixed(`${String(n - 1).padStart(2, '0')}XX`, k + 1);
}

/** `the 17th and 18th centuries`, `late 17th or early 18th century`: the first, whose noun is the second's. */
function sharedCentury(c: Cursor, n: number, at: number): Read<Day> | null {
  let k = isHyphen(c, at) ? at + 1 : at;
  if (!JOINING.has(wordAt(c, k))) return null;
  if (THE.has(wordAt(c, ++k))) k++;
  if (EARLY_OR_LATE.has(wordAt(c, k))) k += isHyphen(c, k + 1) ? 2 : 1;
  const other = digitsAt(c, k) > 0 ? { value: digitsAt(c, k), next: k + 2 } : spelledOrdinalAt(c, k);
  return other !== null && other.value > n && other.value <= 22 && centuryNamed(c, other.value, other.next) !== null
    ? fixed(`${String(n - 1).padStart(2, '0')}XX`, at)
    : null;
}
const JOINING = idsOf('and or to');

/** `2Q 2020`, `1H 2020`, `3Q20`. */
function quarterFirst(c: Cursor, i: number): Read<Day> | null {
  const n = digitsAt(c, i);
  if (n < 1 || n > 4 || gapAt(c, i + 1) !== NO_GAP || c.tokens.type[i + 1] !== WORD) return null;
  const m = /^([qh])(\d\d)?$/.exec(formAt(c, i + 1));
  if (m === null || c.tokens.shape[i + 1] === LOWER || (m[1] === 'h' && n > 2)) return null;
  const year = m[2] === undefined ? fourDigitYear(c, i + 2) : century(Number(m[2]));
  return year < 0 ? null : fixed(monthsOf(year, n, m[1] === 'q' ? 3 : 6), m[2] === undefined ? i + 3 : i + 2);
}

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

/** `third quarter of 2016`, `second half of last year`: the months they hold. */
export function partOfYear(c: Cursor, n: number, at: number): Read<Day> | null {
  const quarter = QUARTER.has(wordAt(c, at)) && n >= 1 && n <= 4;
  const half = HALF.has(wordAt(c, at)) && n >= 1 && n <= 2;
  if (!quarter && !half) return null;
  const k = OF.has(wordAt(c, at + 1)) || IN.has(wordAt(c, at + 1)) ? at + 2 : at + 1;
  const year = fourDigitYear(c, k);
  const length = quarter ? 3 : 6;
  if (year > 0) return fixed(monthsOf(year, n, length), k + 1);
  if (isOfTheYear(c, at + 1)) return { value: { type: 'months', from: (n - 1) * length + 1, to: n * length, step: null }, next: at + 4 };
  const step = yearStepAt(c, at + 1);
  return step && { value: { type: 'months', from: (n - 1) * length + 1, to: n * length, step: step.value }, next: step.next };
}

/** `first nine months of 2017`, `first three months of the year`. */
function monthsOfYear(c: Cursor, n: number, at: number): Read<Day> | null {
  if (n !== 1 || !MONTHS.has(wordAt(c, at + 1)) || !OF.has(wordAt(c, at + 2))) return null;
  const to = bitsAt(c, at) & CARDINAL ? valueAt(c, at) : digitsAt(c, at);
  if (to < 2 || to > 11) return null;
  const year = fourDigitYear(c, at + 3);
  if (year > 0) return fixed(`${monthText(year, 1)}/${monthText(year, to)}`, at + 4);
  const step = yearStepAt(c, at + 2);
  if (step !== null) return { value: { type: 'months', from: 1, to, step: step.value }, next: step.next };
  return isOfTheYear(c, at + 2) ? { value: { type: 'months', from: 1, to, step: null }, next: at + 5 } : null;
}
const MONTHS = idsOf('months');
const YEAR = idsOf('year');
/** `of the year`, with nothing behind it. */
const isOfTheYear = (c: Cursor, i: number): boolean =>
  OF.has(wordAt(c, i)) && THE.has(wordAt(c, i + 1)) && YEAR.has(wordAt(c, i + 2)) && (!inside(c, i + 3) || isClosed(c, i + 3));

const monthsOf = (year: number, n: number, length: number): string =>
  `${monthText(year, (n - 1) * length + 1)}/${monthText(year, n * length)}`;

const ASKING_QUARTER = idsOf('by for before after of from to');
const RESULTS = idsOf('results revenue revenues earnings sales profit profits gdp figures report growth');

/** `2017Q4`, `2017-Q4`, `2017 Q4`. */
function quarterBehind(c: Cursor, i: number, year: number): Read<Day> | null {
  const k = isHyphen(c, i + 1) ? i + 2 : i + 1;
  if (!(bitsAt(c, k) & QUARTER_CODE) || gapAt(c, k) > 1 || c.tokens.shape[k] === LOWER || valueAt(c, k) > 4) return null;
  return fixed(monthsOf(year, valueAt(c, k), 3), k + 1);
}

/** `Q3 2023`, `Q3 of 2023`. */
export function quarterCode(c: Cursor, i: number): Read<Day> | null {
  if (!(bitsAt(c, i) & QUARTER_CODE) || (c.tokens.shape[i] === LOWER && valueAt(c, i) < 1000 && !c.alone && fourDigitYear(c, i + 1) < 0))
    return null;
  const code = valueAt(c, i);
  if (code > 1000) {
    if (c.tokens.shape[i] === LOWER) return null;
    return isNextYear(c, i, code) ? fixed(`${yearText(code)}/${yearText(code + 1)}`, i + 3) : fixed(yearText(code), i + 1);
  }
  const k = OF.has(wordAt(c, i + 1)) || IN.has(wordAt(c, i + 1)) ? i + 2 : i + 1;
  const year = fourDigitYear(c, k);
  const step = year < 0 ? yearStepAt(c, i + 1) : null;
  const short = year < 0 ? shortYearAt(c, k) : null; // Q4 '17
  const length = code <= 4 ? 3 : 6;
  const n = code <= 4 ? code : code - 4;
  if (step !== null) return { value: { type: 'months', from: (n - 1) * length + 1, to: n * length, step: step.value }, next: step.next };
  if (short !== null) return fixed(monthsOf(short, n, length), k + 2);
  if (year < 0) {
    if (!STRONG.has(wordAt(c, i - 1)) && !ASKING_QUARTER.has(wordAt(c, i - 1))) return null;
    const said = code <= 4 ? isClosed(c, i + 1) || RESULTS.has(wordAt(c, i + 1)) : isClosed(c, i + 1);
    return said ? { value: { type: 'months', from: (n - 1) * length + 1, to: n * length, step: null }, next: i + 1 } : null;
  }
  return fixed(code <= 4 ? monthsOf(year, code, 3) : monthsOf(year, code - 4, 6), k + 1);
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

/** `'69`. */
function shortYearAt(c: Cursor, i: number): number | null {
  const two = isApostrophe(c, i) && gapAt(c, i + 1) === NO_GAP && formAt(c, i + 1).length === 2 ? digitsAt(c, i + 1) : -1;
  return two >= 0 && (gapAt(c, i + 2) !== NO_GAP || c.tokens.type[i + 2] !== WORD) ? clipped(two) : null;
}
const WINTER = 24;
/** The second year of `winter 2019-20`, `winter 2019/2020`. */
const isNextYear = (c: Cursor, k: number, year: number): boolean =>
  (isHyphen(c, k + 1) || isMark(c, k + 1, '/')) &&
  gapAt(c, k + 1) === NO_GAP &&
  gapAt(c, k + 2) === NO_GAP &&
  (digitsAt(c, k + 2) === year + 1 || (formAt(c, k + 2).length === 2 && digitsAt(c, k + 2) === (year + 1) % 100));

/** `summer of 1994`, `summer 1994`, `fall 2016`, `winter 2019-20`. */
export function seasonOfYear(c: Cursor, i: number): Read<Day> | null {
  if (!(bitsAt(c, i) & SEASON)) return null;
  const k = OF.has(wordAt(c, i + 1)) || IN.has(wordAt(c, i + 1)) ? i + 2 : i + 1;
  const year = fourDigitYear(c, k);
  const short = year < 0 ? shortYearAt(c, k) : null;
  if (short !== null) return fixed(`${yearText(short)}-${valueAt(c, i)}`, k + 2);
  if (year < 0) return isSeasonSaid(c, i) ? { value: { type: 'season', season: valueAt(c, i), which: null }, next: i + 1 } : null;
  const next = valueAt(c, i) === WINTER && isNextYear(c, k, year) ? k + 3 : k + 1;
  if (!isFreeAfter(c, next) || isCounted(c, next)) return null;
  return fixed(`${yearText(year)}-${valueAt(c, i)}`, next);
}

/** `in the spring`, `until the autumn`, with nothing behind it: of this year or a year beside it. */
function isSeasonSaid(c: Cursor, i: number): boolean {
  const part = isHyphen(c, i - 1) ? i - 2 : i - 1; // in early spring
  if (!THE.has(wordAt(c, i - 1)) && !EARLY_OR_LATE.has(wordAt(c, part))) return false;
  const asked =
    EARLY_OR_LATE.has(wordAt(c, part)) && !THE.has(wordAt(c, part - 1)) ? part - 1 : part - 1 - Number(THE.has(wordAt(c, part - 1)));
  if (!ASKING_SEASON.has(wordAt(c, THE.has(wordAt(c, i - 1)) ? i - 2 : asked)) || OF.has(wordAt(c, i + 1))) return false;
  return !inside(c, i + 1) || (c.tokens.type[i + 1] === WORD ? isClosed(c, i + 1) && gapAt(c, i + 1) > NO_GAP : !isHyphen(c, i + 1));
}
const ASKING_SEASON = idsOf('in by until till before since');

export const isTitle = (c: Cursor, i: number): boolean => inside(c, i) && c.tokens.shape[i] === TITLE;

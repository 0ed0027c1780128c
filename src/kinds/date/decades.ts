/** Decades and centuries: `the 1990s`, `the late 60s`, `the nineteen thirties`, `the 19th century`, `late 17th or early 18th century`. */
import { LOWER, NO_GAP, TITLE, WORD } from '../../text/tokens.js';
import { yearText } from './edtf.js';
import type { Day, Read } from './moment.js';
import { fourDigitYear, isApostrophe, isHyphen, spelledOrdinalAt } from './numbers.js';
import { bitsAt, CARDINAL, type Cursor, DECADE_WORD, digitsAt, formAt, gapAt, idsOf, inside, unitOf, valueAt, wordAt } from './vocab.js';
import { BC, EARLY_OR_LATE, fixed, IN, isGluedBefore, isPrefix, isTitle, S, THE, wordAnd, wordOr } from './year-marks.js';

/** `the 1990s`, `1990's`, `the '90s`, `the mid-80s`: EDTF `199X`; `the 1800s` a century. */
export function decadeAt(c: Cursor, i: number): Read<Day> | null {
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

/** `19th century`, `twenty-first century`. */
export function centuryAt(c: Cursor, i: number): Read<Day> | null {
  const digits = digitsAt(c, i);
  if (digits < 1 || digits > 22 || c.tokens.type[i + 1] !== WORD || gapAt(c, i + 1) !== NO_GAP) return null;
  return centuryNamed(c, digits, i + 2) ?? sharedCentury(c, digits, i + 2);
}

const FIRMS = idsOf('studios fox pictures films insurance media cures fund foundation group society project television');

export function centuryNamed(c: Cursor, n: number, at: number): Read<Day> | null {
  const k = isHyphen(c, at) ? at + 1 : at;
  if (unitOf(wordAt(c, k)) !== 'century' || (c.tokens.shape[k] === TITLE && isTitle(c, k + 1) && FIRMS.has(wordAt(c, k + 1)))) return null;
  // the 5th century BC: 500 to 401
  if (BC.has(wordAt(c, k + 1))) return fixed(`${yearText(1 - n * 100)}/${yearText(100 - n * 100)}`, k + 2);
  return fixed(`${String(n - 1).padStart(2, '0')}XX`, k + 1);
}

/** `the 17th and 18th centuries`, `late 17th or early 18th century`: the first, whose noun is the second's. */
export function sharedCentury(c: Cursor, n: number, at: number): Read<Day> | null {
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

/** The currency of a number: a sign, a code or a name, before it or behind it. */
import { fold } from '../../text/fold.js';
import { NO_GAP, SPACE_GAP, type Tokens, WORD } from '../../text/tokens.js';
import { wordOf, wordSet } from '../../text/words.js';
import {
  has,
  isCapital,
  isHeadline,
  isHyphen,
  isNumber,
  isWord,
  opensSentence,
  pastHyphen,
  rawOf,
  sameLine,
  tight,
  unitAt,
  wordAt,
} from '../quantity/glance.js';
import type { NumberRun } from '../quantity/number.js';
import { AND, cardinalOf, IS, OF } from '../quantity/vocabulary.js';
import {
  ALSO_ROADS,
  CURRENCIES,
  LEADING_SIGNS,
  MONEY_WORDS,
  PREFIXES,
  RISKY_NAMES,
  SHARED,
  SIGNS,
  SMALL_CODES,
  WEIGHT_WORDS,
  WORDLIKE,
} from './currencies.js';

export interface CurrencyRead {
  /** ISO 4217 code, or a shared sign. */
  readonly currency: string;
  /** Before the number: its first token. Behind it: one past its last. */
  readonly edge: number;
}

const codes = new Map<string, string>(CURRENCIES.map(({ code }) => [code, code]));
codes.set('RMB', 'CNY').set('STG', 'GBP').set('XBT', 'BTC');
const wordlike = new Set(WORDLIKE);
const small = new Set(SMALL_CODES);

interface Name {
  readonly words: readonly number[];
  readonly currency: string;
}
const names = new Map<number, Name[]>();
function learn(form: string, currency: string): void {
  const words = form.split('_').map((word) => wordOf(fold(word)));
  names.set(
    words[0],
    [...(names.get(words[0]) ?? []), { words, currency }].sort((a, b) => b.words.length - a.words.length),
  );
}
for (const { code, names: forms } of CURRENCIES) for (const form of forms) learn(form, code);
for (const [sign, { names: forms }] of Object.entries(SHARED)) for (const form of forms) learn(form, sign);

const risky = wordSet(RISKY_NAMES);
const moneyWords = wordSet(MONEY_WORDS);
const weightWords = wordSet(WEIGHT_WORDS);
const signs = new Map(Object.entries(SIGNS).map(([sign, currency]) => [sign.charCodeAt(0), currency]));

const leadingSigns = new Map(Object.entries(LEADING_SIGNS));

/** The codes a kept currency may mean: itself for a code, all of its countries for a shared sign. */
export const codesOf = (currency: string): readonly string[] => SHARED[currency]?.codes ?? [currency];

const CODE_LENGTH = 3;
/** The code a spelling stands for (`USD`, `rmb`), or undefined. */
export function codeOf(raw: string, tightly: boolean): string | undefined {
  if (raw.length !== CODE_LENGTH) return undefined;
  const upper = raw.toUpperCase();
  if (raw !== upper && !small.has(raw.toLowerCase())) return undefined;
  const code = codes.get(upper);
  return code && wordlike.has(upper) && !tightly ? undefined : code;
}

const touching = new Set<number>([...names.keys(), ...moneyLetters()]);
function* moneyLetters(): Iterable<number> {
  for (const code of codes.keys()) for (const lead of ['', 'm', 'k']) yield wordOf(lead + code.toLowerCase());
  for (const sign of Object.keys(LEADING_SIGNS)) yield wordOf(fold(sign));
  for (const sign of Object.keys(ALSO_ROADS)) yield wordOf(fold(sign));
  for (const prefix of Object.keys(PREFIXES)) yield wordOf(prefix.slice(0, -1));
  for (const form of ['m', 'b', 't', 'tr', 'mm', 'k', 'c', 'p', 'rs', 'l.e', 'l.e.', 'a', 'an', 'of']) yield wordOf(form);
}
const touch = new Uint8Array(Math.max(...touching) + 1);
for (const word of touching) touch[word] = 1;
const SOL = wordOf('s');
const touches = (t: Tokens, i: number): boolean =>
  i >= 0 &&
  i < t.count &&
  (t.type[i] === WORD ? t.word[i] < touch.length && touch[t.word[i]] === 1 : signs.has(unitAt(t, i)) || unitAt(t, i) === 0xa2);

/** Whether anything beside a number can be a currency: asked first, for most numbers are no sums. */
export function mayBeSum(t: Tokens, run: NumberRun): boolean {
  if (run.form === 'coded') return true;
  const before = run.first - 1;
  if (
    touches(t, before) ||
    (unitAt(t, before) === 0x2e && touches(t, before - 1)) ||
    (unitAt(t, before) === 0x2f && wordAt(t, before - 1) === SOL) ||
    isBracketed(t, before)
  )
    return true;
  const at = run.last;
  if (at >= t.count || t.gap[at] > SPACE_GAP) return false;
  return touches(t, at) || (isHyphen(unitAt(t, at)) && touches(t, at + 1));
}

/** `£(`: a bracket right behind a sign. */
export const isBracketed = (t: Tokens, open: number): boolean =>
  open > 0 && t.unit[open] === 0x28 && t.gap[open] === NO_GAP && t.type[open - 1] !== WORD && signs.has(unitAt(t, open - 1));

/** The currency of the sign at a token, with the letters before it. */
export function currencyAt(t: Tokens, at: number): CurrencyRead | null {
  const sign = signs.get(unitAt(t, at));
  return sign ? withPrefix(t, at, sign) : null;
}

const RS = wordOf('rs');
/** `Fr. 300`, `Tk. 50`: short names that take a full stop. */
const DOTTED = new Set(['Fr', 'SFr', 'Rp', 'Tk', 'Sh', 'Shs', 'KSh', 'Ksh', 'Dh', 'Dhs', 'Kr', 'kr']);
const LEADING = new Map(['dollar', 'euro', 'ringgit', 'rupees', 'rupee', 'euros', 'ringgits'].map((form) => [wordOf(form), form]));

/** The currency that stands before a number, or null. */
export function currencyBefore(t: Tokens, run: NumberRun): CurrencyRead | null {
  const { first } = run;
  if (run.form === 'coded') return codedCurrency(t, run);
  const before = first - 1;
  if (before < 0 || !sameLine(t, first)) return null;
  if (unitAt(t, before) === 0xa2 && rawOf(t, before - 1) === 'GH' && tight(t, before)) return { currency: 'GHS', edge: before - 1 };
  if (unitAt(t, before) === 0x2f && rawOf(t, before - 1) === 'S' && tight(t, before)) return { currency: 'PEN', edge: before - 1 };
  const sign = t.type[before] === WORD ? undefined : signs.get(unitAt(t, before));
  if (sign) return run.form === 'words' && has(t, run.core, IS.MAGNITUDE) && run.first === run.core ? null : withPrefix(t, before, sign); // a table in £million
  const dot = unitAt(t, before) === 0x2e && tight(t, before) ? before - 1 : before;
  if (!isWord(t, dot)) return null;
  if (t.word[dot] === RS) return { currency: 'Rs', edge: dot };
  if (dot !== before) return DOTTED.has(rawOf(t, dot)) ? { currency: leadingSigns.get(rawOf(t, dot))!, edge: dot } : null;
  const raw = rawOf(t, before);
  const code = codeBefore(t, run, raw);
  if (code) return { currency: code, edge: before };
  return leadingName(t, run, before);
}

/** The currency whose letters stand before a number. */
function codeBefore(t: Tokens, run: NumberRun, raw: string): string | undefined {
  const sign = Object.hasOwn(ALSO_ROADS, raw) ? (isLargeSum(t, run) ? ALSO_ROADS[raw] : undefined) : leadingSigns.get(raw);
  return sign ?? (raw.length === CODE_LENGTH ? codeOf(raw, tight(t, run.first) || isLargeSum(t, run)) : undefined);
}

/** `TRY 5 million`, `RON 1,500`: too large for what the letters spell elsewhere. */
const isLargeSum = (t: Tokens, run: NumberRun): boolean =>
  run.scaled ? Number(run.value) >= 1e4 : /^\d{1,3}(?:,\d{3})+/.test(rawOf(t, run.core));

/** `dollar 22.5 million`, `malaysian ringgit 42`. */
function leadingName(t: Tokens, run: NumberRun, before: number): CurrencyRead | null {
  if (!LEADING.has(t.word[before]) || run.form !== 'figures') return null;
  const free = run.last >= t.count || !sameLine(t, run.last) || !isWord(t, run.last);
  if (!(run.scaled || (free && unitAt(t, run.last) !== 0x25))) return null;
  for (const from of [before - 1, before]) {
    const name = nameAt(t, from, before + 1);
    if (name) return { currency: name.currency, edge: from };
  }
  return null;
}

function nameAt(t: Tokens, from: number, to: number): Name | null {
  if (!isWord(t, from)) return null;
  for (const name of names.get(t.word[from]) ?? [])
    if (from + name.words.length === to && name.words.every((word, k) => wordAt(t, from + k) === word)) return name;
  return null;
}

/** `USD115`, `Rs20`: code and figures are one token. */
function codedCurrency(t: Tokens, run: NumberRun): CurrencyRead | null {
  const code = t.text.slice(t.start[run.first], run.start);
  if (tight(t, run.first) && unitAt(t, run.first - 1) === 0x24)
    return { currency: PREFIXES[`${code.toLowerCase()}$`] ?? '$', edge: run.first - 1 };
  const currency =
    code.toLowerCase() === 'rs'
      ? 'Rs'
      : Object.hasOwn(ALSO_ROADS, code)
        ? run.scaled || isGrouped(t, run) || (tight(t, run.last) && rawOf(t, run.last) === 'm') || isPaid(t, run.first)
          ? ALSO_ROADS[code]
          : undefined
        : (leadingSigns.get(code) ?? codeOf(code, !wordlike.has(code) || run.scaled || Number(run.value) >= 1000 || isPaid(t, run.first)));
  return currency ? { currency, edge: run.first } : null;
}

/** `R1,500`. */
const isGrouped = (t: Tokens, run: NumberRun): boolean => t.text.slice(run.start, run.end).includes(',') && Number(run.value) >= 1000;

function withPrefix(t: Tokens, sign: number, currency: string): CurrencyRead {
  const before = sign - 1;
  if (!isWord(t, before)) return { currency, edge: sign };
  const raw = rawOf(t, before);
  const decided = PREFIXES[raw.toLowerCase() + t.text[t.start[sign]]] ?? (codeOf(raw, true) || undefined);
  const close = tight(t, sign);
  const apart =
    t.gap[sign] === SPACE_GAP && ((raw.length > 1 && raw === raw.toUpperCase()) || (raw === 'c' && t.gap[sign + 1] === SPACE_GAP));
  return decided && (close || apart) ? { currency: decided, edge: before } : { currency, edge: sign };
}

const US = wordOf('us');
const EURO_SIGN = 0x20ac;

/** The currency behind a number, or null. `to` is one past the number and its magnitude. */
export function currencyBehind(t: Tokens, run: NumberRun, to: number): CurrencyRead | null {
  if (to >= t.count || !sameLine(t, to)) return null;
  const of = run.form === 'fraction' || run.scaled ? pastArticle(t, to) : to;
  const at = pastHyphen(t, of);
  if (at < 0 || at >= t.count) return null;
  if (t.type[at] !== WORD) return signBehind(t, at);
  return nameBehind(t, run, at, at > of) ?? codeBehind(t, run, at, to) ?? centsBehind(t, run, at);
}

/** Past `of a`, `a` (`a quarter of a dollar`). */
function pastArticle(t: Tokens, i: number): number {
  const at = wordAt(t, i) === OF ? i + 1 : i;
  return has(t, at, IS.ARTICLE) ? at + 1 : i;
}

/** `20€`, `10 $`: not where the sign belongs to a number behind it. */
function signBehind(t: Tokens, at: number): CurrencyRead | null {
  const unit = unitAt(t, at);
  if (unit === 0xa2) return { currency: '¢', edge: at + 1 };
  const sign = signs.get(unit);
  if (!sign || (sameLine(t, at + 1) && (has(t, at + 1, IS.CARDINAL) || (isNumber(t, at + 1) && unit !== EURO_SIGN)))) return null;
  return { currency: sign, edge: at + 1 };
}

function nameBehind(t: Tokens, run: NumberRun, at: number, hyphenated: boolean): CurrencyRead | null {
  const prefixed = unitAt(t, at + 1) === 0x24 && tight(t, at + 1) && PREFIXES[`${rawOf(t, at).toLowerCase()}$`] !== undefined;
  if (prefixed) return withPrefixBehind(t, at);
  for (const { words, currency } of names.get(t.word[at]) ?? []) {
    if (!words.every((word, k) => wordAt(t, at + k) === word && (k === 0 || sameLine(t, at + k)))) continue;
    const edge = at + words.length;
    if (words[0] === US && rawOf(t, at) === 'us' && at === run.last && words.length < 2) continue;
    if (!hyphenated && isHyphen(unitAt(t, edge)) && tight(t, edge) && isWord(t, edge + 1)) continue; // cedi-coloured
    if (words.length === 1 && !isMoneyHere(t, run, at, currency, hyphenated)) continue;
    return { currency, edge };
  }
  return null;
}

function withPrefixBehind(t: Tokens, at: number): CurrencyRead {
  const prefix = PREFIXES[`${rawOf(t, at).toLowerCase()}$`];
  return { currency: prefix ?? '$', edge: at + 2 };
}

/** Names that are other words as well: pounds of weight, a team that won, the rapper 50 Cent. */
function isMoneyHere(t: Tokens, run: NumberRun, at: number, currency: string, hyphenated: boolean): boolean {
  if (risky.has(t.word[at]))
    return (
      !isCapital(t, at) &&
      (run.scaled ||
        Number(run.value) >= 1000 ||
        /\.\d\d$/.test(run.value) ||
        isPaid(t, run.first) ||
        isAWage(t, at + 1) ||
        (opensSentence(t, run.first) && at + 1 >= t.count))
    );
  if (rawOf(t, at) === 'Cent') return false;
  if (/^(?:dollar|pound|cent|penny)$/i.test(rawOf(t, at)) && rawOf(t, at + 1).toLowerCase() === 'stores') return false;
  return currency !== '£' || arePounds(t, run, at, hyphenated);
}

/** `900 rand a week`. */
const isAWage = (t: Tokens, i: number): boolean =>
  has(t, i, IS.ARTICLE) && sameLine(t, i + 1) && /^(?:hour|day|week|month|year|night|kilo|litre|head)$/.test(rawOf(t, i + 1));

/** `costs 300 rand`, `a price of 500 won`: a word of money right before the number. */
export function isPaid(t: Tokens, first: number): boolean {
  for (let i = first - 1; i >= 0 && i > first - 4; i--) if (isWord(t, i) && moneyWords.has(t.word[i])) return true;
  return false;
}

const VALUED = wordSet(['worth', 'cost', 'costs', 'costing', 'paid', 'paying', 'earned', 'spent']);
/** `a street value of`, `at a price of`. */
const isValueOf = (t: Tokens, of: number): boolean =>
  wordAt(t, of) === OF && isWord(t, of - 1) && /^(?:value|price|cost|fee|fine|sum|prize|salary)$/.test(rawOf(t, of - 1));

/** Tokens around a sum in which its sentence may say that it is one. */
const NEAR = 25;

/** Pounds are money when there are millions of them or their sentence speaks of money, and weight when something weighs them. */
function arePounds(t: Tokens, run: NumberRun, at: number, hyphenated: boolean): boolean {
  const cue = (i: number): boolean => isWord(t, i) && moneyWords.has(t.word[i]);
  if (pence(t, wordAt(t, at + 1) === AND ? at + 2 : at + 1)) return true;
  if (wordAt(t, at + 1) === OF) return cue(at + 2) || cue(at + 3);
  if ((run.scaled && Number(run.value) >= 1e6) || VALUED.has(wordAt(t, run.first - 1)) || isValueOf(t, run.first - 1)) return true;
  if (hyphenated) return cue(at + 1);
  const sentence = t.sentence[at];
  const first = Math.max(t.sentences[sentence], at - NEAR);
  const last = Math.min(t.sentences[sentence + 1], at + NEAR);
  let money = false;
  for (let i = first; i < last; i++) {
    if (isWord(t, i) && weightWords.has(t.word[i])) return false;
    money ||= cue(i) || unitAt(t, i) === 0xa3;
  }
  return money;
}

/** `5 pounds 50 pence`, `five pounds fifty`: there are no fifty ounces to a pound. */
function pence(t: Tokens, i: number): boolean {
  if (!sameLine(t, i)) return false;
  const tens = has(t, i, IS.CARDINAL)
    ? cardinalOf.get(t.word[i])!
    : isNumber(t, i) && /^\d{1,2}$/.test(rawOf(t, i))
      ? Number(rawOf(t, i))
      : 0;
  if (tens === 0) return false;
  const units = has(t, i + 1, IS.CARDINAL) || isHyphen(unitAt(t, i + 1)) ? pastHyphen(t, i + 1) + 1 : i + 1;
  if (isWord(t, units) && /^(?:pence|penny|p)$/i.test(rawOf(t, units))) return true;
  return tens > 15 && (units >= t.count || !sameLine(t, units) || (!isWord(t, units) && !isNumber(t, units)));
}

function codeBehind(t: Tokens, run: NumberRun, at: number, to: number): CurrencyRead | null {
  const raw = rawOf(t, at);
  if (raw.length === 4 && /^[MK]/.test(raw) && codes.has(raw.slice(1))) return { currency: codes.get(raw.slice(1))!, edge: at + 1 };
  if (t.gap[at] === SPACE_GAP && /^(?:1[89]|20)\d\d$/.test(run.value)) return null; // a year and a name
  const close = at === to && run.form === 'figures' && (tight(t, at) || endsSum(t, at + 1));
  const code = raw.length >= 3 ? codeOf(raw, close) : undefined;
  if (code) return { currency: code, edge: at + 1 };
  return raw.length < 5 && raw.includes('.') && /^L\.?E\.?$/i.test(raw) ? { currency: 'EGP', edge: at + 1 } : null;
}

/** A code that is a word too ends its phrase: `10 CLP`, `500 RON.`; not in a headline. */
const endsSum = (t: Tokens, i: number): boolean =>
  (i >= t.count || !sameLine(t, i) || (!isWord(t, i) && !isNumber(t, i) && !isHyphen(unitAt(t, i)))) && !isHeadline(t, t.sentence[i - 1]);

/** `K2-72c`, `Kepler-1649c`: behind a hyphen that a word or a number with letters stands before. */
const isDesignation = (t: Tokens, first: number): boolean =>
  tight(t, first) && isHyphen(unitAt(t, first - 1)) && tight(t, first - 1) && isWord(t, first - 2);

const SCREEN_LINES = new Set(['144', '240', '360', '480', '720', '1080', '1440', '2160', '4320']);
/** `99c`, `50p`. */
function centsBehind(t: Tokens, run: NumberRun, at: number): CurrencyRead | null {
  const raw = rawOf(t, at);
  if (run.form !== 'figures' || run.scaled) return null;
  if (raw === 'c' && tight(t, at) && !has(t, run.first - 1, IS.LABEL) && !isDesignation(t, run.first))
    return { currency: '¢', edge: at + 1 };
  if (raw === 'p' && tight(t, at) && !SCREEN_LINES.has(run.value) && !isDesignation(t, run.first)) return { currency: 'p', edge: at + 1 };
  return null;
}

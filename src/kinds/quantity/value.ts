/** The value of a quantity: its schema, its words, and how one is read that stands on its own. */

import { scan } from '../../text/scan.js';
import { type Tokens, WORD } from '../../text/tokens.js';
import type { QuantityValue } from '../kind.js';
import { findQuantities } from './find.js';
import { isOne, spoken } from './numerals.js';

const decimal = { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' };
/** JSON Schema of a field that may be null. */
const maybe = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] });

/** JSON Schema of what quantities and sums have in common. */
export const AMOUNT_FIELDS = {
  number: maybe(decimal),
  low: maybe(decimal),
  high: maybe(decimal),
  approx: maybe({ type: 'string', minLength: 1 }),
} as const;

/** JSON Schema (2020-12) of a quantity in reports. */
export const quantitySchema: object = {
  type: 'object',
  properties: {
    ...AMOUNT_FIELDS,
    unit: maybe({ type: 'string', minLength: 1 }),
    noun: maybe({ type: 'string', minLength: 1 }),
  },
  required: ['number', 'low', 'high', 'approx', 'unit', 'noun'],
  additionalProperties: false,
};

/** `nearly 100 staff members`, `36 years old`, `10 to 12 kilometres`. */
export function showQuantity(value: QuantityValue): string {
  const number = value.number === null ? `${spoken(value.low!)} to ${spoken(value.high!)}` : spoken(value.number);
  const one = value.number !== null && isOne(value.number);
  const amount = approximately(value.approx, number);
  if (value.unit === 'ordinal') return `${amount}${ending(value.number ?? '')} ${value.noun ?? ''}`.trimEnd();
  if (value.noun === 'age') return `${amount} ${pluralUnit(value.unit ?? 'year', one)} old`;
  const unit = value.unit === null ? '' : ` ${pluralUnit(value.unit, one)}`;
  return `${amount}${unit}${value.noun === null ? '' : ` ${value.noun}`}`;
}

const COUPLE = 'a couple of';

/** Approximators that follow the number in writing follow it here. */
export function approximately(approx: string | null, number: string): string {
  if (approx === null) return number;
  // The two is in the words: *a couple of bowls*, *a couple of million*.
  if (approx === COUPLE && /^2(?![\d.,])/.test(number)) return `${approx} ${number.slice(1).trimStart()}`.trimEnd();
  if (/^(?:or|and) |^(?:odd|plus)$/.test(approx)) return `${number} ${approx}`;
  if (/^(?:\+|-)/.test(approx)) return `${number}${approx}`;
  return /^[~<>≥≤≈±]/.test(approx) ? `${approx}${number}` : `${approx} ${number}`;
}

function ending(number: string): string {
  if (/1[123]$/.test(number)) return 'th';
  return ({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<string, string>)[number.slice(-1)] ?? 'th';
}

const INVARIANT = /^(?:percent|per mille|hertz|kilohertz|megahertz|gigahertz|horsepower|stone|kelvin|calibre|gauge)$/;
const PLURALS: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  century: 'centuries',
  millennium: 'millennia',
  'acre-foot': 'acre-feet',
};

/** `foot` → `feet`, `degree Celsius` → `degrees Celsius`, `mile per hour` → `miles per hour`. */
function pluralUnit(unit: string, one: boolean): string {
  if (one || INVARIANT.test(unit)) return unit;
  const [, head, tail] = /^(degree|.+?(?= per )|.+)(.*)$/.exec(unit)!;
  const word = head.slice(head.lastIndexOf(' ') + 1);
  return head.slice(0, head.length - word.length) + (PLURALS[word] ?? `${word}s`) + tail;
}

const ROMAN = /^(?=[MDCLXVI])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** A Roman numeral standing alone. */
function parseRoman(text: string): QuantityValue | null {
  if (!ROMAN.test(text)) return null;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = ROMAN_DIGITS[text[i]];
    sum += digit < (ROMAN_DIGITS[text[i + 1]] ?? 0) ? -digit : digit;
  }
  return { number: String(sum), low: null, high: null, approx: null, unit: null, noun: null };
}

/** Reads a quantity written on its own (`~100 staff`, `5%`, `one in three`); null when the text is none, or more than one. */
export function parseQuantity(text: string): QuantityValue | null {
  const trimmed = text.trim();
  const roman = parseRoman(trimmed);
  if (roman) return roman;
  const tokens = scan(trimmed);
  const found = findQuantities({ tokens, date: null, names: [] }, true);
  if (found.length !== 1) return null;
  const [{ first, last, value }] = found;
  const open = openingWords(tokens, first);
  if (!open) return null;
  const rest = restOf(tokens, last);
  if (rest === null) return null;
  return value.noun === null && value.unit === null && rest ? { ...value, noun: rest } : value;
}

/** Only `between`, `from` and `a total of` may stand before the value. */
const openingWords = (t: Tokens, first: number): boolean =>
  /^(?:between|from|a total of|total of|exactly|the|all|an?|aged|age)?$/i.test(t.text.slice(0, t.start[first] ?? 0).trim());

/** The words behind the value, which name what is counted; null when they are more than that. */
function restOf(t: Tokens, last: number): string | null {
  const words: string[] = [];
  for (let i = last; i < t.count; i++) {
    if (t.type[i] === WORD) words.push(t.text.slice(t.start[i], t.end[i]).toLowerCase());
    else if (!'“”"\'’-.,'.includes(t.text[t.start[i]])) return null;
  }
  return words.length <= 8 ? words.slice(-2).join(' ') : null;
}

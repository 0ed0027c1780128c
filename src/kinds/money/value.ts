/** The value of a sum: its schema, its words, and how one is read that stands on its own. */
import { scan } from '../../text/scan.js';
import type { MoneyValue } from '../kind.js';
import { spoken } from '../quantity/numerals.js';
import { AMOUNT_FIELDS, approximately } from '../quantity/value.js';
import { sumsOf } from './find.js';

/** JSON Schema (2020-12) of a sum in reports. */
export const moneySchema: object = {
  type: 'object',
  properties: {
    ...AMOUNT_FIELDS,
    currency: { type: 'string', minLength: 1 },
  },
  required: ['number', 'low', 'high', 'approx', 'currency'],
  additionalProperties: false,
};

const SIGNS: Readonly<Record<string, string>> = {
  $: '$',
  GBP: '£',
  '£': '£',
  EUR: '€',
  '¥': '¥',
  USD: 'US$',
  AUD: 'A$',
  CAD: 'C$',
  NZD: 'NZ$',
  HKD: 'HK$',
  INR: '₹',
};

/** `nearly $14,500`, `5 million CHF`, `$10 to $20`. */
export function showSum(value: MoneyValue): string {
  const one = (number: string): string => withCurrency(spoken(number), value.currency);
  const amount = value.number === null ? `${one(value.low!)} to ${one(value.high!)}` : one(value.number);
  return approximately(value.approx, amount);
}

function withCurrency(number: string, currency: string): string {
  const sign = SIGNS[currency];
  if (sign) return number.startsWith('-') ? `-${sign}${number.slice(1)}` : sign + number;
  return /^[¢p]$/.test(currency) ? number + currency : `${number} ${currency}`;
}

/** Reads a sum written on its own (`$14,500`, `about 3m euros`); null when the text is none, or holds more. */
export function parseSum(text: string): MoneyValue | null {
  const trimmed = text.trim();
  const tokens = scan(trimmed);
  const found = sumsOf(tokens);
  if (found.length !== 1) return null;
  const before = trimmed.slice(0, found[0].start).trim();
  const behind = trimmed.slice(found[0].end).trim();
  return /^(?:between|from|exactly|a total of|a|an|the)?$/i.test(before) && /^[.,]?$/.test(behind) ? found[0].value : null;
}

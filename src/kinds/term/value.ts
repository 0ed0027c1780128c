/** The value of a term: one exact form. */

import { hasLetterOrNumber } from '../../text/letters.js';
import { scan } from '../../text/scan.js';
import type { Comparison, TermValue } from '../kind.js';

export const schema = {
  type: 'object',
  properties: { form: { type: 'string', minLength: 1 } },
  required: ['form'],
  additionalProperties: false,
} as const;

export const show = (value: TermValue): string => `“${value.form}”`;

/** Any text with a word or a number in it is a term. */
export function parse(text: string): TermValue | null {
  const form = text.trim().replace(/\s+/g, ' ');
  return form !== '' && hasLetterOrNumber(form) ? { form } : null;
}

/** The folded tokens of a form: what two writings of it share. */
export function wordsOf(form: string): number[] {
  const tokens = scan(form);
  return Array.from(tokens.word.subarray(0, tokens.count));
}

/** Case, width, quotation marks and dashes apart, a form is the same or it is not. */
export function compare(a: TermValue, b: TermValue): Comparison {
  const left = wordsOf(a.form);
  const right = wordsOf(b.form);
  if (left.length === right.length && left.every((word, i) => word === right[i]))
    return { verdict: 'same', because: [a.form === b.form ? 'the same form' : 'the same form but for capitals or marks'] };
  return { verdict: 'different', because: ['another form'] };
}

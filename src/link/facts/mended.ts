/** What would stand in an article in place of a value that its fact contradicts: the fact's value, as much of it as the article wrote. */
import { kinds, type QuantityValue } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';

/** Null for dates, which no article writes as a fact does. */
export function mendedValue({ expected }: Fact, written: string): string | null {
  if (expected.kind === 'date') return null;
  // *2.4m dollars* is how one types a sum, and not how one prints it.
  if (expected.kind === 'money') return /^\d/.test(expected.text) ? kinds.money.show(expected.value) : expected.text;
  if (expected.kind !== 'quantity') return expected.text;
  return expected.value.noun === 'age' ? mendedAge(expected.value, written) : withoutNoun(expected.text, expected.value, written);
}

/** *49* becomes *48*, and *14-year-old* becomes *13-year-old*. */
function mendedAge(value: QuantityValue, written: string): string {
  if (value.number === null || value.approx !== null) return kinds.quantity.show(value);
  if (/^\d+$/.test(written)) return value.number;
  return /^\d+(?=[- ]\p{L}+[- ]old$)/u.test(written) ? written.replace(/^\d+/, value.number) : kinds.quantity.show(value);
}

/** The noun stays where it stands, behind the figure. */
function withoutNoun(text: string, { noun }: QuantityValue, written: string): string {
  if (noun === null || !ends(text, noun) || ends(written, noun)) return text;
  return text.slice(0, -noun.length).trimEnd();
}

const ends = (text: string, noun: string): boolean => text.toLowerCase().endsWith(noun.toLowerCase());

/** What would stand in an article in place of a value that its fact contradicts: the fact's value, as much of it as the article wrote. */
import { kinds, type QuantityValue } from '../../kinds/index.js';
import type { Fact } from '../../model/fact.js';
import { scan } from '../../text/scan.js';

/** Null for dates, which no article writes as a fact does. `found` is the article's value, and `written` its words. */
export function mendedValue({ expected }: Fact, found: unknown, written: string): string | null {
  if (expected.kind === 'date') return null;
  const limit = (expected.value as Partial<QuantityValue>).approx == null ? (UP_TO.exec(written)?.[0] ?? '') : '';
  return limit + mendedBare(expected, found as Partial<QuantityValue>, written.slice(limit.length));
}

/** *Up to 400 queues* becomes *up to 500 queues*. */
const UP_TO = /^(?:up to|as (?:many|much) as|no more than|not more than|at most) (?:an? )?/i;

function mendedBare(expected: Fact['expected'], found: Partial<QuantityValue>, written: string): string {
  // *2.4m dollars* is how one types a sum, and not how one prints it.
  if (expected.kind === 'money') return /^\d/.test(expected.text) ? kinds.money.show(expected.value) : expected.text;
  if (expected.kind !== 'quantity') return expected.text;
  const hyphenated = /^[\d.,]+(?=-\p{L}+$)/u.exec(written);
  const figure = /^[\d.,]*\d/.exec(expected.text);
  // *a 10-year warranty*, where the fact is *12 years*
  if (hyphenated && figure && found.unit != null && found.unit === expected.value.unit && expected.value.noun !== 'age')
    return figure[0] + written.slice(hyphenated[0].length);
  return expected.value.noun === 'age' ? mendedAge(expected.value, written) : withoutNoun(expected.text, expected.value, written);
}

/** *49* becomes *48*, and *14-year-old* becomes *13-year-old*. */
function mendedAge(value: QuantityValue, written: string): string {
  if (value.number === null || value.approx !== null) return kinds.quantity.show(value);
  if (/^\d+$/.test(written)) return value.number;
  return /^\d+(?=[- ]\p{L}+[- ]old$)/u.test(written) ? written.replace(/^\d+/, value.number) : kinds.quantity.show(value);
}

/** The noun stays where it stands, behind the figure: *6.2 tonnes of oysters* becomes *2.6 tonnes of oysters*, of which *6.2 tonnes* is the value. */
function withoutNoun(text: string, { noun }: QuantityValue, written: string): string {
  const tokens = scan(text);
  const end = kinds.quantity.find({ tokens, date: null, names: [] })[0]?.end ?? text.length;
  const behind = text.slice(end).trim();
  return behind === '' || ends(written, noun ?? behind) ? text : text.slice(0, end);
}

const ends = (text: string, noun: string): boolean => text.toLowerCase().endsWith(noun.toLowerCase());

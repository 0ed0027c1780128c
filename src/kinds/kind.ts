/** What every kind of value is made of. A kind knows values and text; it knows nothing of facts, sources or files. */
import type { Tokens } from '../text/tokens.js';

export type KindName = 'name' | 'term' | 'quantity' | 'money' | 'date' | 'quote' | 'set' | 'role';

/** Numbers are decimal strings in plain notation (`"2.5"`), as precise as they were written. A range has `low` and `high`, and `number` null. */
export interface QuantityValue {
  number: string | null;
  low: string | null;
  high: string | null;
  /** The approximator as written, folded (`nearly`, `more than`, `about`), or null. */
  approx: string | null;
  /** Singular English name (`metre`, `percent`, `year`), or null. */
  unit: string | null;
  /** What is counted, as written, folded (`staff`, `party members`), or null. */
  noun: string | null;
}

export interface MoneyValue {
  number: string | null;
  low: string | null;
  high: string | null;
  approx: string | null;
  /** ISO 4217 code, or the bare sign (`"$"`) where the text does not decide. */
  currency: string;
}

export interface DateValue {
  /** Extended Date/Time Format (ISO 8601-2), level 1, as precise as the text and no more; null where a relative date could not be resolved. */
  edtf: string | null;
  approx: string | null;
  /** The part of the day or period that was named (`morning`, `early`, `late night`), where no time of day says more; absent when none was. */
  part?: string;
  /** The words of a relative date (`last Tuesday`, `June 29` where the year was filled in), folded; absent for absolute ones. */
  relative?: string;
  /** IANA or written zone of a time of day (`local time`, `ET`), where one is written. */
  zone?: string;
}

export interface NameValue {
  full: string;
  given: string | null;
  family: string | null;
  type: 'person' | 'organisation' | 'place' | 'other';
}

export interface TermValue {
  form: string;
}

export interface QuoteValue {
  words: string;
  speaker: string | null;
}

export interface RoleValue {
  role: string;
  of: string | null;
  holder: string | null;
}

export interface SetValue {
  members: string[];
}

export interface Values {
  name: NameValue;
  term: TermValue;
  quantity: QuantityValue;
  money: MoneyValue;
  date: DateValue;
  quote: QuoteValue;
  set: SetValue;
  role: RoleValue;
}

/** A value found in a text: token range and text span, both half-open. */
export interface Found<K extends KindName = KindName> {
  readonly kind: K;
  readonly value: Values[K];
  /** First token, and one past the last. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets in the text that was scanned. */
  readonly start: number;
  readonly end: number;
}

/** What a finder may look at. Finders run in the order of `kinds/index.ts`: names first, then what leans on names. */
export interface Passage {
  readonly tokens: Tokens;
  /** The day the text was published (`2024-10-22`), against which relative dates are resolved; null when unknown. */
  readonly date: string | null;
  /** The names already found, in order. Empty while names are being found. */
  readonly names: readonly Found<'name'>[];
}

/**
 * How two values of one kind stand to each other.
 * - `same`: one value, however written.
 * - `compatible`: not the same words or precision, but both can be true of one thing (rounding, bounds, an initial for a name).
 * - `different`: they cannot both be true of one thing.
 * - `incomparable`: no verdict can be given (other unit, other currency).
 */
export type Verdict = 'same' | 'compatible' | 'different' | 'incomparable';

export interface Comparison {
  readonly verdict: Verdict;
  /** Never empty. Short clauses, lower case, no full stop: they are joined in messages. */
  readonly because: readonly string[];
  /** For names: one person or body, however spelled (a misspelling is `different`, yet the same entity). */
  readonly sameEntity?: boolean;
  /** 0..1: how sure the comparison is; 1 when left out. */
  readonly confidence?: number;
}

export interface Kind<K extends KindName> {
  readonly name: K;
  /** Every value of the kind in a passage, in order of start, never overlapping within the kind. */
  find(passage: Passage): Found<K>[];
  /** Compares `b` with `a`; where the order matters (bounds), `a` is the expectation. */
  compare(a: Values[K], b: Values[K]): Comparison;
  /** Reads a value written on its own, as in facts.yaml (`~100 staff`, `$14,500`, `2024-10-22`); null when it is none. */
  parse(text: string): Values[K] | null;
  /** The value in words, for messages. */
  show(value: Values[K]): string;
  /** JSON Schema (2020-12) of the value as it stands in reports. */
  readonly schema: object;
}

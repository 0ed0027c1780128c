/** The table of units by what is written: first words of names, signs, names themselves. */
import { wordOf } from '../../text/words.js';
import { UNITS, type Unit } from './units.js';

interface Form {
  readonly words: readonly number[];
  readonly unit: Unit;
}

/** By first word, longest first. */
export const forms = new Map<number, Form[]>();
/** By sign as written. */
export const signs = new Map<string, Unit>();
for (const unit of UNITS) {
  for (const form of unit.forms) {
    const words = form.split('_').map(wordOf);
    const known = forms.get(words[0]) ?? [];
    known.push({ words, unit });
    forms.set(words[0], known);
  }
  for (const sign of unit.signs) signs.set(sign, unit);
}
for (const known of forms.values()) known.sort((a, b) => b.words.length - a.words.length);

const named = new Map(UNITS.map((unit) => [unit.name, unit]));
/** The unit of a name, or undefined. Names joined with `per` are not in the table. */
export const unitNamed = (name: string): Unit | undefined => named.get(name);

/** A unit at a token: itself, its name with powers, and one past its last token. */
export interface Base {
  readonly unit: Unit;
  readonly name: string;
  readonly last: number;
}
export const baseOf = (unit: Unit, last: number, name = unit.name): Base => ({ unit, name, last });

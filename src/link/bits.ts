/** Evidence in bits, added up as in probabilistic record linkage (Fellegi and Sunter 1969): each field that agrees or disagrees adds a log-likelihood ratio. */
import type { Evidence } from '../model/report.js';

/** What a field says, in words; a function where making the words costs something, as most evidence is never told. */
type Label = string | (() => string);

/** One field of evidence: `bits` is its weight times how much of it there is. */
interface Entry {
  readonly label: Label;
  readonly bits: number;
  readonly field: string;
  readonly amount: number;
}

/** The probability that a sum of bits stands for. */
export const probabilityOf = (bits: number): number => 1 / (1 + 2 ** -bits);

/** What evidence is put on: a {@link Ledger} that tells of each field, or a {@link Tally} that only adds up. */
export interface Scale {
  /** Whether anybody reads the labels: making some of them costs more than all else. */
  readonly tells: boolean;
  add(label: Label, bits: number, field?: string, amount?: number): this;
  weigh<T extends Readonly<Record<F, number>>, F extends string>(label: Label, table: T, field: F, amount?: number | (() => number)): this;
}

/** The bits of a {@link Ledger} without its entries: most pairs are never told of. The sum is the same to the last digit. */
export class Tally implements Scale {
  readonly tells = false;

  /** `bits`: of what was weighed before. */
  constructor(public bits = 0) {}

  add(_label: Label, bits: number): this {
    this.bits += bits;
    return this;
  }

  weigh<T extends Readonly<Record<F, number>>, F extends string>(
    _label: Label,
    table: T,
    field: F,
    amount: number | (() => number) = 1,
  ): this {
    const weight = table[field];
    if (weight !== 0) this.bits += weight * (typeof amount === 'number' ? amount : amount());
    return this;
  }

  get probability(): number {
    return probabilityOf(this.bits);
  }
}

export class Ledger implements Scale {
  readonly tells = true;
  readonly entries: Entry[] = [];

  copy(): Ledger {
    const ledger = new Ledger();
    ledger.entries.push(...this.entries);
    return ledger;
  }

  /** `field` names the weight, for the estimate; left out where a weight is not estimated. */
  add(label: Label, bits: number, field = '', amount = 1): this {
    if (bits !== 0) this.entries.push({ label, bits, field, amount });
    return this;
  }

  /** `amount` times the weight of a field in a table of them; a function where the amount costs something, as what weighs nothing asks for none. */
  weigh<T extends Readonly<Record<F, number>>, F extends string>(
    label: Label,
    table: T,
    field: F,
    amount: number | (() => number) = 1,
  ): this {
    const weight = table[field];
    if (weight === 0) return this;
    const much = typeof amount === 'number' ? amount : amount();
    return this.add(label, weight * much, field, much);
  }

  /** Whether there is evidence in a field. */
  has(field: string): boolean {
    return this.entries.some((entry) => entry.field === field);
  }

  get bits(): number {
    let total = 0;
    for (const entry of this.entries) total += entry.bits;
    return total;
  }

  /** The probability that the sum stands for. */
  get probability(): number {
    return probabilityOf(this.bits);
  }

  /** Largest first. */
  sorted(): Evidence[] {
    return this.entries
      .map(({ label, bits }) => ({ label: typeof label === 'string' ? label : label(), bits }))
      .sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits) || (a.label < b.label ? -1 : 1));
  }

  /** The reasons to print: those that speak for, largest first, without the prior. */
  reasons(most = 4): string[] {
    return this.sorted()
      .filter((entry) => entry.bits > 0 && !entry.label.startsWith('prior'))
      .slice(0, most)
      .map((entry) => entry.label);
  }
}

/** Evidence in bits, added up as in probabilistic record linkage (Fellegi and Sunter 1969): each field that agrees or disagrees adds a log-likelihood ratio. */
import type { Evidence } from '../model/report.js';

export class Ledger {
  readonly entries: Evidence[] = [];

  add(label: string, bits: number): this {
    if (bits !== 0) this.entries.push({ label, bits });
    return this;
  }

  get bits(): number {
    let total = 0;
    for (const entry of this.entries) total += entry.bits;
    return total;
  }

  /** The probability that the sum stands for. */
  get probability(): number {
    return 1 / (1 + 2 ** -this.bits);
  }

  /** Largest first. */
  sorted(): Evidence[] {
    return [...this.entries].sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits) || (a.label < b.label ? -1 : 1));
  }

  /** The reasons to print: those that speak for, largest first, without the prior. */
  reasons(most = 4): string[] {
    return this.sorted()
      .filter((entry) => entry.bits > 0 && !entry.label.startsWith('prior'))
      .slice(0, most)
      .map((entry) => entry.label);
  }
}

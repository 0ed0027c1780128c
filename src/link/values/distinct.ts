import { compareValues } from '../../kinds/index.js';
import type { Comparison } from '../../kinds/kind.js';
import type { Claim } from './claims.js';

const MOST_VALUES = 2 ** 26;

/** The distinct values of a story, each a number, and how pairs of them compare: a few values are told again and again. */
export class DistinctValues {
  private readonly numbers = new Map<string, number>();
  private readonly verdicts = new Map<number, Comparison['verdict']>();

  numberOf(kind: string, json: string): number {
    const key = `${kind} ${json}`;
    let number = this.numbers.get(key);
    if (number === undefined) this.numbers.set(key, (number = this.numbers.size));
    return number;
  }

  verdict(a: Claim, b: Claim): Comparison['verdict'] {
    const pair = a.value * MOST_VALUES + b.value;
    let verdict = this.verdicts.get(pair);
    if (verdict === undefined)
      this.verdicts.set(pair, (verdict = compareValues(a.found.kind, a.found.value as never, b.found.value as never).verdict));
    return verdict;
  }
}

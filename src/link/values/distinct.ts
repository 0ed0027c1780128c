import { compareValues } from '../../kinds/index.js';
import type { Comparison } from '../../kinds/kind.js';
import type { Claim } from './claims.js';

const MOST_VALUES = 2 ** 26;

/** What two values are to one another; of what can be read in two ways, in the one in which both can be true. */
function kindest(a: Claim, b: Claim): Comparison['verdict'] {
  const compared = (x: unknown, y: unknown) => compareValues(a.found.kind, x as never, y as never).verdict;
  const plain = compared(a.found.value, b.found.value);
  const [x, y] = [a.looser, b.looser];
  return plain !== 'different' || (x === null) === (y === null) ? plain : compared(x ?? a.found.value, y ?? b.found.value);
}

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
    if (verdict === undefined) this.verdicts.set(pair, (verdict = kindest(a, b)));
    return verdict;
  }
}

/** What comparing works on: one reading of a value. */
import type { DateValue, Verdict } from '../kind.js';
import type { Point } from './edtf.js';

/** What one dimension says; null where it has nothing to say. */
export type Part = {
  readonly verdict: Verdict;
  readonly because: string;
  readonly confidence?: number /** Two days that share a night: what their parts of the day say is said. */;
  readonly night?: true;
} | null;

export interface Side {
  readonly value: DateValue;
  readonly from: Point | null;
  /** The same as `from` where it is no interval. */
  readonly to: Point | null;
}

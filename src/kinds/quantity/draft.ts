/** What the readers of quantities hand to one another. Types only. */
import type { Tokens } from '../../text/tokens.js';
import type { NameCover, Trail } from './decoys.js';
import type { NumberRun } from './number.js';

/** A quantity under construction: token range, numbers, unit, noun. */
export interface Draft {
  first: number;
  last: number;
  number: string | null;
  low: string | null;
  high: string | null;
  unit: string | null;
  noun: string | null;
  approx: string | null;
  /** Runs taken, the first included. */
  runs: number;
}

/** What a search carries from number to number. */
export interface Search {
  readonly t: Tokens;
  readonly runs: readonly NumberRun[];
  readonly names: NameCover;
  readonly trail: Trail;
  /** One past the last age that no unit follows. */
  readonly ageTrail: { last: number };
  /** The last run of a row of parts that are read one by one. */
  readonly apart: { until: number };
  /** The text is a value written on its own: years and labels are numbers too. */
  readonly alone: boolean;
}

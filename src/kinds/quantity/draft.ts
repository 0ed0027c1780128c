/** What the readers of quantities hand to one another. */
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

/** A draft of its own for a run. Every one is made here, and readers go on to change it: objects that are made alike are read fast. */
export const draftOf = (
  run: NumberRun,
  number: string | null = run.value,
  last = run.last,
  unit: string | null = null,
  noun: string | null = null,
  runs = 1,
): Draft => ({ first: run.first, last, number, low: null, high: null, unit, noun, approx: null, runs });

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

/** One thing that sources tell, as a fact to be. Types only. */
import type { KindName } from '../kinds/kind.js';
import type { PlaceSpan } from './report.js';

/** What other sources say of it. */
export interface Other {
  readonly text: string;
  readonly lineages: number;
  readonly spans: readonly PlaceSpan[];
}

export interface Proposal {
  readonly kind: Exclude<KindName, 'role'>;
  /** The value as one writes it under its key: `~100 staff`, `Sofia Patel`, `2024-10-22`. */
  readonly value: string;
  /** A plain sentence that says it better than value and words apart (*Ada Lumley is 44 years old.*), or null. */
  readonly sentence: string | null;
  /** Role of a person, for `is`. */
  readonly is: string | null;
  readonly speaker: string | null;
  /** Words that place the fact. */
  readonly about: readonly string[];
  /** How many lineages say so. */
  readonly lineages: number;
  readonly spans: readonly PlaceSpan[];
  /** What other sources give instead. */
  readonly others: readonly Other[];
}

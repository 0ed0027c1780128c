/** Facts as they were read from facts.yaml. Types only. */
import type { KindName, Values } from '../kinds/kind.js';
import type { Severity } from './report.js';

/** A value expected by a fact, of one kind. */
export type Expectation = {
  [K in KindName]: { readonly kind: K; readonly value: Values[K] /** As written in facts.yaml. */; readonly text: string };
}[KindName];

export interface Example {
  readonly text: string;
  /** Where it stands in facts.yaml, 1-based. */
  readonly line: number;
  readonly column: number;
}

export interface Fact {
  readonly id: string;
  /** The sentence under `fact`, or the bare sentence; null when there is none. */
  readonly sentence: string | null;
  readonly expected: Expectation;
  /** `is`: the role of the person named; `also-is` are further ones that are right too. */
  readonly role: { readonly text: string; readonly also: readonly string[] } | null;
  /** Known wrong forms (names, terms). */
  readonly variants: readonly string[];
  /** Known right forms besides the canonical one (`aliases`). */
  readonly aliases: readonly string[];
  /** Nouns that count the same thing (quantities). */
  readonly also: readonly string[];
  /** Phrases in which a variant is right (terms). */
  readonly except: readonly string[];
  /** Words that place the fact, as written; taken from `sentence` where none were given. */
  readonly about: readonly string[];
  readonly speaker: string | null;
  readonly severity: Severity;
  readonly tolerance: Tolerance | null;
  /** `YYYY-MM-DD` (or coarser): when the fact held. */
  readonly since: string | null;
  readonly until: string | null;
  readonly evidence: readonly string[];
  readonly owner: string | null;
  readonly reviewBy: string | null;
  readonly note: string | null;
  /** Globs of the sources it speaks of; empty for all. */
  readonly scope: readonly string[];
  readonly inQuotes: 'flag' | 'ignore';
  readonly matchCase: boolean;
  readonly examples: { readonly agrees: readonly Example[]; readonly conflicts: readonly Example[]; readonly ignores: readonly Example[] };
  /** Where the fact stands in its file, 1-based. */
  readonly line: number;
  readonly column: number;
}

/** `5%` is relative, `±3` absolute. A decimal string, never a float. */
export interface Tolerance {
  readonly amount: string;
  readonly relative: boolean;
}

export type FailOn = 'error' | 'warning' | 'never';

export interface Gate {
  readonly failOn: FailOn;
  /** Settings for single kinds and facts, which win over `failOn`. */
  readonly kinds: Readonly<Partial<Record<KindName, FailOn>>>;
  readonly facts: Readonly<Record<string, FailOn>>;
  readonly maxWarnings: number | null;
}

/** Findings that are let pass in whole sources, as facts.yaml says under `suppress`. */
export interface PathSuppression {
  /** Globs of sources. */
  readonly sources: readonly string[];
  /** Ids of facts or of findings, or rules (`disagrees`, `obscured`). */
  readonly targets: readonly string[];
  readonly reason: string;
  /** `YYYY-MM-DD`: the last day on which it holds; null for ever. */
  readonly until: string | null;
  /** Where it stands in its file, 1-based. */
  readonly line: number;
  readonly column: number;
}

export interface FactsFile {
  /** Path as given, for messages. */
  readonly path: string;
  readonly text: string;
  readonly sources: readonly string[];
  readonly gate: Gate;
  /** Story name → globs. */
  readonly stories: ReadonlyMap<string, readonly string[]>;
  readonly suppress: readonly PathSuppression[];
  readonly facts: readonly Fact[];
}

/** Something wrong with an input, as the user sees it: `file:line:column: Unexpected …, expected …`. */
export interface Problem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** `did you mean …`, where it helps. */
  readonly hint?: string;
}

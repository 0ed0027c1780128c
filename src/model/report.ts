/** The report: the same shape as reports/report.json, key for key and in this order, but for `Finding.evidence`, `Finding.outcome` and `Finding.about`, which stay inside. Types only. */
import type { KindName, Values } from '../kinds/kind.js';

export type Severity = 'error' | 'warning' | 'info';
export type Rule = 'contradicts' | 'disagrees' | 'obscured' | 'unused-suppression';
export type Status = 'open' | 'dismissed' | 'accepted' | 'baseline' | 'suppressed';

export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: 'factdiff'; readonly version: string };
  readonly summary: Summary;
  readonly sources: readonly SourceEntry[];
  readonly findings: readonly Finding[];
  readonly verdicts: readonly VerdictEntry[];
}

export interface Summary {
  readonly facts: number;
  readonly sources: number;
  readonly checked: number;
  readonly unread: number;
  /** How many verdicts that say `not-mentioned` are not listed, where there are too many to list; absent where all are. */
  readonly notMentioned?: number;
  /** Open findings by severity. */
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  readonly exit: 0 | 1 | 2;
}

export interface SourceEntry {
  readonly source: string;
  readonly sha256: string | null;
  readonly state: 'checked' | 'unread' | 'excluded';
  /** Why it is not checked; of one that is, why it was held against the facts and not compared with others; else null. */
  readonly reason: string | null;
  readonly story: string | null;
  readonly lineage: string | null;
}

/** A place in a source: UTF-16 offsets into the file as decoded, half-open; line and column 1-based; `text` is the raw slice. */
export interface PlaceSpan {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

export type AnyValue = Values[KindName];

export interface Reading {
  readonly text: string;
  readonly value: AnyValue;
  readonly lineages: number;
  readonly spans: readonly PlaceSpan[];
}

export interface Finding {
  /** 16 hex digits. */
  readonly id: string;
  readonly rule: Rule;
  readonly kind: KindName;
  readonly severity: Severity;
  /** 0..1, two decimals. */
  readonly confidence: number;
  readonly status: Status;
  readonly fact: string | null;
  readonly story: string | null;
  readonly subject: string | null;
  readonly message: string;
  readonly because: readonly string[];
  readonly expected: { readonly text: string; readonly value: AnyValue } | null;
  readonly readings: readonly Reading[];
  readonly fix: { readonly replacement: string; readonly safe: boolean } | null;
  /** Not in report.json: what spoke for and against, in bits, the largest first (see `link/`). */
  readonly evidence: readonly Evidence[];
  /** Not in report.json: `scope` when both may be true, of different things; such a finding never fails a build. `conflict` when left out. */
  readonly outcome?: 'conflict' | 'scope';
  /** Not in report.json: words that place the value, for a fact made of it. The subject when left out. */
  readonly about?: readonly string[];
}

export interface Evidence {
  readonly label: string;
  /** Log-likelihood ratio, base 2: positive speaks for one thing, negative against. */
  readonly bits: number;
}

export type FactVerdict = 'agrees' | 'conflicts' | 'differs-in-scope' | 'not-mentioned';

export interface VerdictEntry {
  readonly fact: string;
  readonly source: string;
  readonly verdict: FactVerdict;
  readonly spans: readonly PlaceSpan[];
}

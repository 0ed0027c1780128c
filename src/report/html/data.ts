/** What the page is made from: the report and its texts, made ready so that the page only has to set text. Types only. */
import type { Rule, Severity, Status } from '../../model/report.js';

/** One letter a verdict: agrees, conflicts as an error, conflicts as less, differs in scope, not mentioned, no verdict. */
export type VerdictLetter = 'a' | 'c' | 'w' | 's' | 'n' | ' ';

export interface PageData {
  readonly version: string;
  readonly exit: 0 | 1 | 2;
  readonly sums: { readonly error: number; readonly warning: number; readonly info: number };
  readonly checked: number;
  readonly factsFile: string | null;
  readonly facts: readonly FactData[];
  readonly sources: readonly SourceData[];
  readonly findings: readonly FindingData[];
  /** A line a fact, a letter a source. */
  readonly verdicts: readonly string[];
  /** By source; null where there is nothing to show or no room for it. */
  readonly articles: readonly (ArticleData | null)[];
}

export interface FactData {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly sentence: string | null;
  readonly evidence: readonly string[];
  readonly owner: string | null;
  readonly note: string | null;
  readonly reviewBy: string | null;
}

export interface SourceData {
  readonly name: string;
  readonly title: string | null;
  readonly state: 'checked' | 'unread' | 'excluded';
  readonly reason: string | null;
  readonly story: string | null;
  readonly lineage: string | null;
}

export interface FindingData {
  readonly id: string;
  readonly rule: Rule;
  readonly kind: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly status: Status;
  /** Index of the fact, or -1. */
  readonly fact: number;
  readonly story: string | null;
  readonly subject: string | null;
  readonly message: string;
  readonly because: readonly string[];
  readonly expected: string | null;
  readonly readings: readonly ReadingData[];
  readonly fix: { readonly text: string; readonly safe: boolean } | null;
  readonly bits: readonly (readonly [label: string, bits: number])[];
  /** Indices of the sources it stands in. */
  readonly sources: readonly number[];
  /** Whether it fails the build. */
  readonly failing: boolean;
}

export interface ReadingData {
  readonly text: string;
  readonly lineages: number;
  /** The reading's words, those that differ from the other readings marked. */
  readonly words: readonly (readonly [text: string, differs: boolean])[];
  readonly places: readonly PlaceData[];
  /** Number of further places that are not listed. */
  readonly more: number;
}

export interface PlaceData {
  readonly source: number;
  readonly line: number;
  readonly column: number;
  readonly before: string;
  readonly span: string;
  readonly after: string;
}

export interface ArticleData {
  readonly date: string | null;
  readonly paragraphs: readonly ParagraphData[];
}

export interface ParagraphData {
  readonly heading: boolean;
  /** Line of the raw file the paragraph starts in. */
  readonly line: number;
  readonly pieces: readonly PieceData[];
}

/** Plain text, or text with the findings (indices) and facts (indices, agreeing) that lie on it. */
export type PieceData = string | readonly [text: string, findings: readonly number[], agreeing: readonly number[]];

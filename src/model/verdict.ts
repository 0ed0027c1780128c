/** What linking a fact to an article gives. Types only. */
import type { Found } from '../kinds/kind.js';
import type { Fact } from './fact.js';
import type { AnyValue, Evidence } from './report.js';

/** One mention of an article, held against one fact. */
export interface FactLink {
  readonly fact: Fact;
  /** Index of the article. */
  readonly article: number;
  readonly verdict: 'agrees' | 'conflicts' | 'differs-in-scope';
  /** UTF-16 offsets in the article's text: what an editor would underline. */
  readonly start: number;
  readonly end: number;
  /** The mention as found; null for plain forms of names and terms. */
  readonly found: Found | null;
  readonly text: string;
  readonly value: AnyValue;
  /** What the fact expects in this place. */
  readonly expected: { readonly text: string; readonly value: AnyValue };
  /** 0..1. */
  readonly confidence: number;
  readonly because: readonly string[];
  readonly evidence: readonly Evidence[];
  /** What to put in its place, where that can be said; `safe`: no meaning can change. */
  readonly fix: { readonly replacement: string; readonly safe: boolean } | null;
  readonly quoted: boolean;
  /** Of what a fact with a value is about, so much stands around the mention: as a share, 0..1, and in bits. */
  readonly fit?: { readonly share: number; readonly bits: number };
}

/** What linking hands to judging. Types only. */
import type { Found, KindName } from '../kinds/kind.js';
import type { AnyValue, Evidence } from './report.js';
import type { Extracted } from './source.js';

/** Articles held to tell of the same events. */
export interface Story {
  readonly name: string;
  readonly articles: readonly Extracted[];
  /** Lineage of each article: equal numbers copy one another. */
  readonly lineages: readonly number[];
}

/** A mention inside a story: which article, what was found, and the stretch of text to show (UTF-16 offsets in the article's text). */
export interface Mention {
  readonly article: number;
  readonly found: Found;
  readonly start: number;
  readonly end: number;
}

/** One version of a slot's value, with everyone who carries it. */
export interface SlotReading {
  readonly text: string;
  readonly value: AnyValue;
  readonly mentions: readonly Mention[];
}

/** One thing that several mentions were held to speak of, and the versions they give of it. */
export interface Slot {
  readonly kind: KindName;
  /** Whose or what's value, or null. */
  readonly subject: string | null;
  /** Words that place the value in any article of the story: what a fact made of it begins with; left out where the subject does. */
  readonly about?: readonly string[];
  /** Two or more, best supported first once judged. */
  readonly readings: readonly SlotReading[];
  /** `scope`: both may be true, of different things (other noun, time, place). */
  readonly outcome: 'conflict' | 'scope';
  /** 0..1: how likely it is that this is a real disagreement about one thing. */
  readonly confidence: number;
  /** In full: `Unexpected …` is for facts; here `Articles disagree on …`. */
  readonly message: string;
  readonly because: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Sources as they were read, and as they were segmented. Types only. */
import type { Found } from '../kinds/kind.js';
import type { Tokens } from '../text/tokens.js';

export type BlockKind = 'prose' | 'heading' | 'caption' | 'list' | 'table' | 'footnote' | 'correction' | 'boilerplate' | 'quotation';

/** A stretch of a source's text that a format knows the role of. In order, not overlapping; what no block covers is prose. */
export interface Block {
  /** Offsets in {@link Source.text}. */
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** Row and column headings of a table cell, outermost first. */
  readonly heads?: readonly string[];
}

/**
 * Maps offsets of a source's text to offsets of its raw file, run by run: unit `text[i]` with
 * `at[k] <= i < at[k + 1]` stands at `raw[k] + (i - at[k])` when the run is literal, and otherwise the whole run stands for
 * `[raw[k], rawEnd[k])` (an entity, an escape). Null in {@link Source.map} when text and raw are the same.
 */
export interface OffsetMap {
  readonly at: Int32Array;
  readonly raw: Int32Array;
  readonly rawEnd: Int32Array;
}

/** A source that was read. */
export interface Source {
  /** Path relative to the project, forward slashes; inside a container `archive.jsonl#id`. */
  readonly name: string;
  readonly sha256: string;
  /** The file as decoded (a container's record: the record's own text). Spans of reports index it. */
  readonly raw: string;
  /** What is to be read, markup gone. The same string as `raw` for plain text. */
  readonly text: string;
  readonly map: OffsetMap | null;
  readonly title: string | null;
  /** Day of publication, `YYYY-MM-DD`, where the source or its reader knows it. */
  readonly date: string | null;
  /** As the source states them, where it does: who wrote it, the day it was last changed (`YYYY-MM-DD`), its canonical address (http or https). */
  readonly author?: string | null;
  readonly modified?: string | null;
  readonly url?: string | null;
  readonly blocks: readonly Block[];
  /** Where suppressions stand: comments of HTML or Markdown, offsets in `raw`. */
  readonly comments: readonly { start: number; end: number; text: string }[];
}

/** A listed source that was not read, or is not to be. */
export interface Unread {
  readonly name: string;
  readonly sha256: string | null;
  readonly state: 'unread' | 'excluded';
  /** One sentence: what was found, what was expected. */
  readonly reason: string;
}

/** What part of an article a sentence belongs to. */
export type Zone = 'prose' | 'heading' | 'caption' | 'byline' | 'dateline' | 'list' | 'table' | 'footnote' | 'correction' | 'boilerplate';

/** A source cut into sentences. */
export interface Segmented {
  readonly source: Source;
  readonly tokens: Tokens;
  /** Zone of each sentence. */
  readonly zones: readonly Zone[];
  /** The article's own day: the source's date, else one read from its dateline; null when unknown. */
  readonly date: string | null;
  /** Not in English: it can be held against facts, and not compared with other articles. */
  readonly isForeign: boolean;
}

/** A source with everything that was found in it. */
export interface Extracted extends Segmented {
  readonly found: readonly Found[];
}

/** What every report format is: a pure function from the report, and what it may look at besides, to text. */
import type { Fact } from '../model/fact.js';
import type { Report } from '../model/report.js';
import type { Source } from '../model/source.js';

/** A source as it was read: markup gone in `text`, and the map from there to the file. */
export type ReadSource = Pick<Source, 'text' | 'map' | 'title' | 'date' | 'blocks'>;

export interface RenderInput {
  /** The text of a source as decoded, which the spans index; null where it was not read. */
  text(source: string): string | null;
  /** The source as it was read, for formats that show articles rather than files; without it they show the file's text. */
  source?(name: string): ReadSource | null;
  /** The facts of the facts file, in its order; empty without one. */
  readonly facts: readonly Fact[];
  /** Path of the facts file as the report names it (relative, forward slashes), or null without one. */
  readonly factsFile: string | null;
  /** Ids of the findings that fail the build, from the gate. */
  readonly failing: ReadonlySet<string>;
  /** Width of the terminal in columns. */
  readonly columns: number;
  /** Whether ANSI colours are wanted. */
  readonly color: boolean;
}

export type Render = (report: Report, input: RenderInput) => string;
/** The same, piece by piece: for formats that list everything, whose text may be longer than a string can be. */
export type RenderPieces = (report: Report, input: RenderInput) => Iterable<string>;

/** One file of a report that may need several. */
export interface RenderedFile {
  readonly name: string;
  readonly text: string;
}
export type RenderFiles = (report: Report, input: RenderInput) => readonly RenderedFile[];

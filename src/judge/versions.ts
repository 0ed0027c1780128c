/** Logs of changes: under the heading of an older version stands what held then, and no longer need. */
import type { Extracted } from '../model/source.js';

interface Section {
  /** Offset in the source's text. */
  readonly start: number;
  readonly version: string;
}

const known = new WeakMap<Extracted, readonly Section[]>();

/** The version whose section a place is in, where the source has a section of a later one; else null. */
export function olderVersionAt(article: Extracted, offset: number): string | null {
  let sections = known.get(article);
  if (sections === undefined) known.set(article, (sections = sectionsOf(article)));
  const version = sections.findLast(({ start }) => start <= offset)?.version ?? null;
  return version !== null && sections.some((other) => isLater(other.version, version)) ? version : null;
}

/** *5.4.0 (2025-06-03)*, *Version 5.4*, *[v5.4.0] - 3 June*; a mark before the number says that it is a version's. */
const HEADING = /^([[(]|version |release )?(v)?(\d+(?:\.\d+)+)\b/i;

function sectionsOf({ tokens, zones }: Extracted): Section[] {
  const sections: Section[] = [];
  let marked = false;
  for (let s = 0; s < zones.length; s++) {
    if (zones[s] !== 'heading') continue;
    const start = tokens.start[tokens.sentences[s]];
    const heading = HEADING.exec(tokens.text.slice(start, tokens.end[tokens.sentences[s + 1] - 1]));
    if (heading === null) continue;
    sections.push({ start, version: heading[3] });
    marked ||= heading[1] !== undefined || heading[2] !== undefined;
  }
  return marked || !areNumbered(sections) ? sections : [];
}

/** *6.3 Notice* before *6.4 Payment*: parts of a document, counted on; logs tell of the latest version first. */
const areNumbered = (sections: readonly Section[]): boolean =>
  sections.filter(({ version }, i) => i > 0 && isLater(version, sections[i - 1].version)).length * 2 > sections.length - 1;

/** A release that only mends another says nothing else of what it does: *6.0.2* after *6.0.0*. */
const PARTS = 2;

function isLater(a: string, b: string): boolean {
  const [x, y] = [a, b].map((version) => version.split('.').slice(0, PARTS).map(Number));
  const at = x.findIndex((part, i) => part !== y[i]);
  return at >= 0 && x[at] > y[at];
}

/**
 * The whole pipeline on one screen: sources and facts in, a report out. Pure: no files, no console, no clock. What `work/` does
 * in threads and with a cache gives the same report.
 */
import { extract } from './extract/index.js';
import { FactLinker } from './link/facts/index.js';
import { RareTable } from './link/rare.js';
import type { Fact } from './model/fact.js';
import type { Report } from './model/report.js';
import type { Source, Unread } from './model/source.js';
import { segment } from './segment/index.js';
import { recordOf, storyRecordOf } from './work/record.js';
import { compareText, reportOf, storiesOf } from './work/report.js';
import { scopeOf } from './work/scope.js';

export interface CheckInput {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /** Sources that were listed and not read. */
  readonly unread?: readonly Unread[];
  /** Name of the story of a source where it was given, else null. */
  readonly storyOf?: (source: string) => string | null;
  /** Whether a fact speaks of a source; as its `scope` says when left out. */
  readonly applies?: (fact: Fact, source: string) => boolean;
  /** Compare the sources with one another; true when left out. */
  readonly compareSources?: boolean;
}

/** Checks sources against facts and against one another. The report's exit code is 0 until the gate has spoken. */
export function check(input: CheckInput): Report {
  const { facts, applies = scopeOf(input.facts) } = input;
  // By name, so that no order of arguments shows in lineages or ids.
  const articles = [...input.sources].sort((a, b) => compareText(a.name, b.name)).map((source) => extract(segment(source)));
  const linker = facts.length ? new FactLinker(facts) : null;
  const records = articles.map((article) => recordOf(article, linker, applies));
  const rare = new RareTable();
  for (const record of records) rare.add(record.rare);
  const stories = storiesOf(records, rare, input.storyOf ?? (() => null)).map(({ name, members }) => {
    const told = members.map((member) => articles[member]);
    return { name, members, ...storyRecordOf(name, told, input.compareSources !== false) };
  });
  return reportOf({ facts, applies, records, stories, unread: input.unread ?? [] });
}

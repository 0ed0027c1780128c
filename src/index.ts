/** The library's door: the same pipeline as the command, without console, process or files unless asked. */
export { type CheckInput, check } from './check.js';
export { type ExampleResult, runExamples } from './examples.js';
export { compareValues, kinds } from './kinds/index.js';
export type * from './kinds/kind.js';
export { loadFacts } from './load.js';
export type * from './model/fact.js';
export type * from './model/report.js';
export type { Source, Unread } from './model/source.js';
export {
  type FactsRead,
  type ReadOptions,
  readFacts,
  readSources,
  readText,
  type SourcesRead,
} from './read/index.js';
export { FORMATS, render } from './report/index.js';

import { check } from './check.js';
import type { Report } from './model/report.js';
import type { Source, Unread } from './model/source.js';

/** Compares sources with one another, with no facts. */
export function diff(sources: readonly Source[], unread: readonly Unread[] = []): Report {
  return check({ facts: [], sources, unread });
}

/** Reading: the only way in. Files become sources, facts.yaml becomes facts; nothing here judges what they say. */

export { type FactsRead, loadFactsFile, readFacts } from './facts.js';
export { diskFiles, type Files, hashOnDisk, sizeOnDisk } from './files.js';
export { givenSource } from './given.js';
export { globMatcher } from './glob.js';
export type { Listed } from './list.js';
export { type MemoryEntry, memoryFiles } from './memory-files.js';
export { showProblem } from './problem.js';
export { isLabel } from './sentence.js';
export {
  type Fetching,
  findSources,
  type ReadOptions,
  readAll,
  readListed,
  readSources,
  readText,
  type SourcesFound,
  type SourcesRead,
} from './sources.js';

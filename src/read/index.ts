/** Reading: the only way in. Files become sources, facts.yaml becomes facts; nothing here judges what they say. */

export { type FactsRead, loadFactsFile, readFacts, showProblem } from './facts.js';
export { diskFiles, type Files } from './files.js';
export { globMatcher } from './glob.js';
export { type MemoryEntry, memoryFiles } from './memory-files.js';
export { type Fetching, type ReadOptions, readSources, readText, type SourcesRead } from './sources.js';

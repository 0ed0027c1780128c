/** A facts file as every load takes it: read, and its examples run. */
import { problemOf, runExamples } from './examples.js';
import { type FactsRead, loadFactsFile } from './read/index.js';

/** Reads a facts file. One whose examples do not hold is refused like one that cannot be read, with a problem for each. */
export function loadFacts(path: string): FactsRead {
  const read = loadFactsFile(path);
  if (read.problems !== null) return read;
  const problems = runExamples(read.file.facts)
    .filter(({ passed }) => !passed)
    .map((result) => problemOf(path, result));
  return problems.length > 0 ? { file: null, problems } : read;
}

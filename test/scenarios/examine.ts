/** One scenario, checked: what an editor would see of it, without ids, offsets and reasons. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/check.js';
import { globMatcher, loadFactsFile, readSources, showProblem } from '../../src/read/index.js';

export const FOLDER = new URL('.', import.meta.url);

/** Checks the sources of a folder against its facts and against one another. */
export async function examine(folder: string): Promise<object> {
  const path = join(folder, 'facts.yaml');
  const loaded = existsSync(path) ? loadFactsFile(path) : null;
  if (loaded?.problems) throw new Error(loaded.problems.map(showProblem).join('\n'));
  const file = loaded?.file ?? null;
  const { sources, unread } = await readSources(['sources'], { root: folder });
  const stories = [...(file?.stories ?? [])].map(([name, globs]) => ({ name, matches: globs.map(globMatcher) }));
  const report = check({
    facts: file?.facts ?? [],
    sources,
    unread,
    storyOf: (source) => stories.find(({ matches }) => matches.some((match) => match(source)))?.name ?? null,
    applies: (fact, source) => fact.scope.length === 0 || fact.scope.some((glob) => globMatcher(glob)(source)),
  });
  return {
    findings: report.findings.map(({ rule, kind, severity, fact, readings }) => ({
      rule,
      kind,
      severity,
      fact,
      texts: readings.map(
        ({ text, spans }) => `${text} (${[...new Set(spans.map(({ source }) => source.replace('sources/', '')))].join(', ')})`,
      ),
    })),
    verdicts: report.verdicts.map(({ fact, source, verdict }) => `${fact}, ${source.replace('sources/', '')}: ${verdict}`),
  };
}

/** What facts say of a short text. */
import { check } from '../../src/check.js';
import type { Source } from '../../src/model/source.js';
import { readFacts } from '../../src/read/index.js';

export const sourceOf = (text: string, date: string | null): Source => ({
  name: 'article.txt',
  sha256: '',
  raw: text,
  text,
  map: null,
  title: null,
  date,
  blocks: [],
  comments: [],
});

/** One line a verdict, then one a finding: `name: agrees`, `warning role "chief clerk"`. */
export function seen(facts: readonly string[], text: string, date: string | null = null): string[] {
  const { file, problems } = readFacts('facts.yaml', `version: 1\nfacts:\n${facts.map((fact) => `  - ${fact}`).join('\n')}\n`);
  if (file === null) throw new Error(problems.map((problem) => problem.message).join('; '));
  const { verdicts, findings } = check({ facts: file.facts, sources: [sourceOf(text, date)], compareSources: false });
  return [
    ...verdicts.map(({ fact, verdict }) => `${fact}: ${verdict}`),
    ...findings.map(({ severity, kind, readings }) => `${severity} ${kind} "${readings[0].text}"`),
  ];
}

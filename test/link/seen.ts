/** What facts say of a short text, and what short texts say against one another. */
import { check } from '../../src/check.js';
import { givenSource, readFacts } from '../../src/read/index.js';

/** An article as the pipeline wants it. */
export const sourceOf = (text: string, date: string | null) => givenSource('article.txt', text, date);

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

/** One line a finding among articles of one story: `error quantity "40" / "46"`. */
export function disagreements(...texts: readonly string[]): string[] {
  const sources = texts.map((text, i) => ({ ...sourceOf(text, null), name: `article-${i}.txt` }));
  return check({ facts: [], sources }).findings.map(({ severity, kind, readings }) => {
    const given = readings.map(({ text }) => `"${text}"`).sort();
    return `${severity} ${kind} ${given.join(' / ')}`;
  });
}

/** One line an error or warning on which articles of one story differ: `40 | 46`, in the words of the readings. */
export const readingsTold = (...texts: readonly string[]): string[] =>
  check({
    facts: [],
    sources: texts.map((text, i) => ({ ...sourceOf(text, null), name: `${i}.txt` })),
    storyOf: () => 'day',
  })
    .findings.filter(({ rule, severity }) => rule === 'disagrees' && severity !== 'info')
    .map(({ readings }) => readings.map(({ text }) => text).join(' | '));

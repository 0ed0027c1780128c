/**
 * `factdiff test`: the examples of facts.yaml and what the facts themselves want: those that no example exercises, whose review is past due,
 * that contradict one another or themselves, that say more than they are held to, what they rest on, and which no source mentions.
 */
import { contradictions, overdue, unheld, unmentioned } from '../../care.js';
import { check } from '../../check.js';
import { type ExampleResult, problemOf, runExamples } from '../../examples.js';
import type { Fact } from '../../model/fact.js';
import { type SourcesRead, showProblem } from '../../read/index.js';
import { visible } from '../../report/escape/visible.js';
import type { Options } from '../options.js';
import { openProject, readProjectSources } from '../project.js';
import { write } from '../write-out.js';

/** Exit 1 when an example fails, 2 when a source could not be read; everything else is told and fails nothing. */
export async function runTest(options: Options): Promise<number> {
  const project = await openProject(options, true, { examples: false });
  if ('exit' in project) return project.exit;
  const facts = project.facts?.facts ?? [];
  const file = project.facts?.path ?? '';
  const today = new Date().toISOString().slice(0, 10);
  const results = runExamples(facts);
  const failed = results.filter((result) => !result.passed);
  const problems = [
    ...failed.map((result) => problemOf(file, result)),
    ...overdue(facts, today, file),
    ...contradictions(facts, file),
    ...unheld(facts, file),
  ];
  const read = await readProjectSources(project, options);
  const lines = [...problems.map(showProblem), ...evidenceOf(facts), ...mentionsOf(read, facts), ...coverageOf(facts, results)];
  for (const line of lines) await write(`${visible(line)}\n`);
  // A project may have no sources yet.
  const isAbsent = options.args.length === 0 && read.sources.length === 0;
  const unread = isAbsent ? [] : read.unread.filter(({ state }) => state === 'unread');
  for (const { name, reason } of unread) process.stderr.write(`factdiff: ${visible(name)}: ${visible(reason)}\n`);
  return unread.length ? 2 : failed.length ? 1 : 0;
}

/** What each fact rests on, so that somebody can look it up. */
function evidenceOf(facts: readonly Fact[]): string[] {
  const shown = facts.filter((fact) => fact.evidence.length > 0);
  const width = Math.max(0, ...shown.map((fact) => fact.id.length));
  const links = shown.flatMap((fact) => fact.evidence.map((url, i) => `  ${(i === 0 ? fact.id : '').padEnd(width)}  ${url}`));
  return links.length ? ['Evidence', ...links] : [];
}

/** Facts that none of the project's sources mentions. Nothing where there are no sources to ask. */
function mentionsOf({ sources, unread }: SourcesRead, facts: readonly Fact[]): string[] {
  if (facts.length === 0 || sources.length === 0) return [];
  const { verdicts } = check({ facts, sources, compareSources: false });
  const missing = unmentioned(facts, verdicts);
  const left = unread.filter((one) => one.state === 'unread').length;
  const but = left > 0 ? ` (${left} more could not be read)` : '';
  return missing.length
    ? [`None of ${sources.length} ${sources.length === 1 ? 'source' : 'sources'}${but} mentions ${named(missing)}.`]
    : [];
}

function coverageOf(facts: readonly Fact[], results: readonly ExampleResult[]): string[] {
  const exercised = new Set(results.map((result) => result.fact));
  const bare = facts.filter((fact) => !exercised.has(fact.id)).map((fact) => fact.id);
  const held = results.filter((result) => result.passed).length;
  return [
    // Where no fact has examples yet, the count below says so.
    ...(bare.length && exercised.size > 0 ? [`No example exercises ${named(bare)}.`] : []),
    `${held} of ${results.length} examples hold; ${exercised.size} of ${facts.length} facts have examples.`,
  ];
}

const named = (ids: readonly string[]): string => `${ids.length === 1 ? 'fact' : 'facts'} ${ids.join(', ')}`;

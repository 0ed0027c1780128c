/** `factdiff test`: the examples of facts.yaml, and which facts have none. */
import { contradictions, overdue } from '../../care.js';
import { problemOf, runExamples } from '../../examples.js';
import { showProblem } from '../../read/index.js';
import type { Options } from '../options.js';
import { openProject } from '../project.js';
import { write } from '../write-out.js';

export async function runTest(options: Options): Promise<number> {
  const project = openProject({ ...options }, true, { examples: false });
  if ('exit' in project) return project.exit;
  const facts = project.facts?.facts ?? [];
  const results = runExamples(facts);
  const failed = results.filter((result) => !result.passed);
  const exercised = new Set(results.map((result) => result.fact));
  const bare = facts.filter((fact) => !exercised.has(fact.id));
  for (const result of failed) await write(`${showProblem(problemOf(project.facts?.path ?? '', result))}\n`);
  const today = new Date().toISOString().slice(0, 10);
  const cares = [...overdue(facts, today, project.facts?.path ?? ''), ...contradictions(facts, project.facts?.path ?? '')];
  for (const problem of cares) await write(`${showProblem(problem)}\n`);
  if (bare.length) await write(`No example exercises ${bare.length === 1 ? 'fact' : 'facts'} ${bare.map((fact) => fact.id).join(', ')}.\n`);
  await write(
    `${results.length - failed.length} of ${results.length} examples hold; ${exercised.size} of ${facts.length} facts have examples.\n`,
  );
  return failed.length ? 1 : 0;
}

/** What a project keeps under `.factdiff/`: the baseline and the decisions of editors. A line that cannot be read is told, and the run is incomplete. */
import { existsSync, readFileSync } from 'node:fs';
import { type BaselineEntry, parseBaseline } from '../baseline.js';
import { type DecisionEvent, decider, parseEvents } from '../decisions.js';
import type { Problem } from '../model/fact.js';
import { showProblem } from '../read/problem.js';

export function readBaseline(path: string): { entries: readonly BaselineEntry[]; incomplete: readonly string[] } {
  if (!existsSync(path)) return { entries: [], incomplete: [] };
  const { entries, problems } = parseBaseline(readFileSync(path, 'utf8'), '.factdiff/baseline.jsonl');
  return { entries, incomplete: told(problems) };
}

export function readDecisions(path: string): {
  events: readonly DecisionEvent[];
  decided: ReturnType<typeof decider>;
  incomplete: readonly string[];
} {
  const { events, problems } = existsSync(path)
    ? parseEvents(readFileSync(path, 'utf8'), '.factdiff/decisions.jsonl')
    : { events: [], problems: [] };
  return { events, decided: decider(events), incomplete: told(problems) };
}

function told(problems: readonly Problem[]): string[] {
  for (const problem of problems) process.stderr.write(`${showProblem(problem)}\n`);
  return problems.length ? [`${problems.length} ${problems.length === 1 ? 'line' : 'lines'} of ${problems[0].file} could not be read`] : [];
}

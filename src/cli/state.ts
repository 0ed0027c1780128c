/** What a project keeps under `.factdiff/`: the baseline and the decisions of editors. A line that cannot be read is told, and the run is incomplete. */
import { existsSync, readFileSync } from 'node:fs';
import { type BaselineEntry, parseBaseline } from '../baseline.js';
import { type DecisionEvent, decider, parseEvents } from '../decisions.js';
import type { Problem } from '../model/fact.js';
import { showProblem } from '../read/problem.js';

export function readBaseline(path: string): { entries: readonly BaselineEntry[]; incomplete: readonly string[] } {
  const { text, refused } = textAt(path);
  const { entries, problems } = parseBaseline(text, '.factdiff/baseline.jsonl');
  return { entries, incomplete: [...refused, ...told(problems)] };
}

export function readDecisions(path: string): {
  events: readonly DecisionEvent[];
  decided: ReturnType<typeof decider>;
  incomplete: readonly string[];
} {
  const { text, refused } = textAt(path);
  const { events, problems } = parseEvents(text, '.factdiff/decisions.jsonl');
  return { events, decided: decider(events), incomplete: [...refused, ...told(problems)] };
}

/** The text of a file, empty where there is none; and why it could not be read. */
function textAt(path: string): { text: string; refused: string[] } {
  if (!existsSync(path)) return { text: '', refused: [] };
  try {
    return { text: readFileSync(path, 'utf8'), refused: [] };
  } catch (error) {
    return { text: '', refused: [`${path} could not be read: ${(error as Error).message}`] };
  }
}

function told(problems: readonly Problem[]): string[] {
  for (const problem of problems) process.stderr.write(`${showProblem(problem)}\n`);
  return problems.length ? [`${problems.length} ${problems.length === 1 ? 'line' : 'lines'} of ${problems[0].file} could not be read`] : [];
}

/** One run of the pipeline for the commands: sources read, checked, settled and gated; and what the reports look at besides. */
import { join } from 'node:path';
import type { BaselineEntry } from '../baseline.js';
import { check } from '../check.js';
import type { DecisionEvent } from '../decisions.js';
import { DEFAULT_GATE, type Outcome, policyOf } from '../gate.js';
import type { Fact } from '../model/fact.js';
import type { Report } from '../model/report.js';
import type { Source } from '../model/source.js';
import type { SourcesRead } from '../read/index.js';
import type { RenderInput } from '../report/index.js';
import { settle } from '../settle.js';
import { type Options, UsageError } from './options.js';
import { type Project, pathRules, readProjectSources, scopeOf, storyNamer } from './project.js';
import { readBaseline, readDecisions } from './state.js';

export interface Run {
  readonly report: Report;
  readonly outcome: Outcome;
  readonly read: SourcesRead;
  readonly facts: readonly Fact[];
  /** Baseline entries whose finding is gone, and those that are left. */
  readonly stale: readonly BaselineEntry[];
  readonly kept: readonly BaselineEntry[];
  readonly decisions: readonly DecisionEvent[];
  input(options: Options, forTerminal: boolean): RenderInput;
}

/** Reads, checks, settles and gates. `today` is `YYYY-MM-DD`. */
export async function runPipeline(project: Project, options: Options, today = new Date().toISOString().slice(0, 10)): Promise<Run> {
  const facts = onlyFacts(project, options);
  const read = await readProjectSources(project, options);
  const checked = check({
    facts,
    sources: read.sources,
    unread: read.unread,
    storyOf: storyNamer(project.facts),
    applies: scopeOf(facts),
    compareSources: options.only.length === 0,
  });
  const state = join(project.root, '.factdiff');
  const baseline = readBaseline(join(state, 'baseline.jsonl'));
  const decisions = readDecisions(join(state, 'decisions.jsonl'));
  const settled = settle(checked, {
    sources: read.sources,
    facts: new Set((project.facts?.facts ?? []).map((fact) => fact.id)),
    checked: options.only.length ? new Set(options.only) : null,
    today,
    paths: pathRules(project),
    policy: policyOf(project.facts?.gate ?? DEFAULT_GATE, flagsOf(options)),
    baseline: baseline.entries,
    whole: options.args.length === 0 && !options.stdin,
    decided: decisions.decided,
    incomplete: [...baseline.incomplete, ...decisions.incomplete],
  });
  const text = textOf(read.sources, project);
  const byName = new Map(read.sources.map((source) => [source.name, source]));
  return {
    report: settled.report,
    outcome: settled.outcome,
    read,
    facts,
    stale: settled.stale,
    kept: settled.kept,
    decisions: decisions.events,
    input: (asked, forTerminal) => ({
      text,
      source: (name) => byName.get(name) ?? null,
      facts,
      factsFile: project.factsName,
      failing: new Set(settled.outcome.failing),
      columns: forTerminal && process.stdout.isTTY ? process.stdout.columns : 100,
      color: forTerminal && (asked.color ?? (process.stdout.isTTY === true && process.env.NO_COLOR === undefined)),
    }),
  };
}

/** The facts to check: all, or those that `--only` names. */
function onlyFacts(project: Project, options: Options): readonly Fact[] {
  const facts = project.facts?.facts ?? [];
  for (const id of options.only)
    if (!facts.some((fact) => fact.id === id))
      throw new UsageError(`Unexpected fact "${id}" after --only, expected the id of one in ${project.factsName ?? 'a facts file'}`);
  return options.only.length ? facts.filter((fact) => options.only.includes(fact.id)) : facts;
}

const flagsOf = (options: Options) => ({
  ...(options.failOn === null ? {} : { failOn: options.failOn }),
  ...(options.maxWarnings === null ? {} : { maxWarnings: options.maxWarnings }),
});

/** The text of a source; of the facts file too, where a suppression may stand that is of no use. */
function textOf(sources: readonly Source[], { facts, factsName }: Project): (name: string) => string | null {
  const byName = new Map(sources.map((source) => [source.name, source.raw]));
  if (facts !== null && factsName !== null) byName.set(factsName, facts.text);
  return (name) => byName.get(name) ?? null;
}

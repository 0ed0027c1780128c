/** One run of the pipeline for the commands: sources read, checked, gated; and what the reports look at besides. */
import { check } from '../check.js';
import { DEFAULT_GATE, gate, type Outcome, policyOf } from '../gate.js';
import type { Fact } from '../model/fact.js';
import type { Report } from '../model/report.js';
import type { Source } from '../model/source.js';
import type { SourcesRead } from '../read/index.js';
import type { RenderInput } from '../report/index.js';
import { type Options, UsageError } from './options.js';
import { type Project, readProjectSources, scopeOf, storyNamer } from './project.js';

export interface Run {
  readonly report: Report;
  readonly outcome: Outcome;
  readonly read: SourcesRead;
  readonly facts: readonly Fact[];
  input(options: Options, forTerminal: boolean): RenderInput;
}

/** Reads, checks and gates. */
export async function runPipeline(project: Project, options: Options): Promise<Run> {
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
  const outcome = gate(checked.findings, checked.sources, policyOf(project.facts?.gate ?? DEFAULT_GATE, flagsOf(options)));
  const report: Report = { ...checked, summary: { ...checked.summary, exit: outcome.exit } };
  const text = textOf(read.sources);
  return {
    report,
    outcome,
    read,
    facts,
    input: (asked, forTerminal) => ({
      text,
      facts,
      factsFile: project.factsName,
      failing: new Set(outcome.failing),
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

function textOf(sources: readonly Source[]): (name: string) => string | null {
  const byName = new Map(sources.map((source) => [source.name, source.raw]));
  return (name) => byName.get(name) ?? null;
}

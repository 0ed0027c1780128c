/** `factdiff check` and `factdiff diff`: read, run the pipeline, ask the gate, write the reports. */
import { resolve } from 'node:path';
import { check } from '../../check.js';
import { gate, policyOf, DEFAULT_GATE } from '../../gate.js';
import type { Fact } from '../../model/fact.js';
import type { Report } from '../../model/report.js';
import type { Source } from '../../model/source.js';
import { type Options, UsageError } from '../options.js';
import { openProject, type Project, readProjectSources, scopeOf, storyNamer } from '../project.js';
import { deliver } from '../deliver.js';

export async function runCheck(options: Options): Promise<number> {
  const project = openProject(options, true);
  return 'exit' in project ? project.exit : run(project, options, onlyFacts(project, options));
}

export async function runDiff(options: Options): Promise<number> {
  if (options.args.length === 0 && !options.stdin) throw new UsageError('Unexpected absence of sources, expected at least one: factdiff diff SOURCE…');
  return run({ root: process.cwd(), facts: null, factsName: null }, options, []);
}

/** The facts to check: all, or those that `--only` names. */
function onlyFacts(project: Project, options: Options): readonly Fact[] {
  const facts = project.facts?.facts ?? [];
  for (const id of options.only) if (!facts.some((fact) => fact.id === id)) throw new UsageError(`Unexpected fact "${id}" after --only, expected the id of one in ${project.factsName}`);
  return options.only.length ? facts.filter((fact) => options.only.includes(fact.id)) : facts;
}

async function run(project: Project, options: Options, facts: readonly Fact[]): Promise<number> {
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
  await deliver(report, {
    options,
    out: resolve(options.out),
    facts,
    factsFile: project.factsName,
    failing: new Set(outcome.failing),
    text: textOf(read.sources),
  });
  return outcome.exit;
}

const flagsOf = (options: Options) => ({
  ...(options.failOn === null ? {} : { failOn: options.failOn }),
  ...(options.maxWarnings === null ? {} : { maxWarnings: options.maxWarnings }),
});

function textOf(sources: readonly Source[]): (name: string) => string | null {
  const byName = new Map(sources.map((source) => [source.name, source.raw]));
  return (name) => byName.get(name) ?? null;
}

/** One run of the pipeline for the commands: sources read, checked, settled and gated; and what the reports look at besides. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { BaselineEntry } from '../baseline.js';
import { keepRun, recallRun } from '../cache/run.js';
import type { DecisionEvent } from '../decisions.js';
import { DEFAULT_GATE, type Outcome, policyOf } from '../gate.js';
import type { Fact } from '../model/fact.js';
import type { Report } from '../model/report.js';
import type { Source } from '../model/source.js';
import { closest } from '../read/closest.js';
import { hashOnDisk, sizeOnDisk } from '../read/files.js';
import { readAll, readListed, type SourcesFound } from '../read/sources.js';
import type { RenderInput } from '../report/index.js';
import { settle } from '../settle.js';
import type { Checked, Progress } from '../work/engine.js';
import { MOST_WHOLE } from './again.js';
import { meant, type Options, UsageError } from './options.js';
import { paceFor } from './pace.js';
import { ticker } from './progress.js';
import { findProjectSources, type Project, pathRules, storyNamer } from './project.js';
import { readBaseline, readDecisions } from './state.js';
import { Texts } from './texts.js';
import { cacheOf } from './tool.js';
import { hasColour, isErrorShown, terminal } from './write-out.js';

/** Beyond this many threads the disk and the merging are what is waited for. */
const MOST_JOBS = 8;

export interface Run {
  /** Absolute folder that sources are named from. */
  readonly root: string;
  readonly report: Report;
  readonly outcome: Outcome;
  /** Every source that was read, in order of name, where they were asked for. */
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
  /** Baseline entries whose finding is gone, and those that are left. */
  readonly stale: readonly BaselineEntry[];
  readonly kept: readonly BaselineEntry[];
  /** What could not be checked besides unread sources, one sentence each. */
  readonly incomplete: readonly string[];
  readonly decisions: readonly DecisionEvent[];
  /** What reports look at besides; without the texts of the sources where `readsTexts` is false, as far as they are not at hand. */
  input(options: Options, forTerminal: boolean, readsTexts?: boolean): Promise<RenderInput>;
}

export interface RunOptions {
  /** Keep every source that was read, for those who work on texts. */
  readonly sources?: boolean;
  /** `YYYY-MM-DD`. */
  readonly today?: string;
}

/** Reads, checks, settles and gates. */
export async function runPipeline(project: Project, options: Options, run: RunOptions = {}): Promise<Run> {
  const today = run.today ?? new Date().toISOString().slice(0, 10);
  const facts = onlyFacts(project, options);
  const found = await findProjectSources(project, options);
  const texts = new Texts();
  for (const source of found.read.sources) texts.hold(source);
  const checked = await checkedAs(project, options, facts, found, texts);
  for (const line of checked.incomplete) process.stderr.write(`factdiff: ${line}\n`);
  const state = join(project.root, '.factdiff');
  const baseline = readBaseline(join(state, 'baseline.jsonl'));
  const decisions = readDecisions(join(state, 'decisions.jsonl'));
  const incomplete = [...checked.incomplete, ...baseline.incomplete, ...decisions.incomplete];
  const whole = options.args.length === 0 && !options.stdin;
  const settled = settle(checked.report, {
    sources: checked.directives,
    facts: new Set((project.facts?.facts ?? []).map((fact) => fact.id)),
    checked: factsLookedAt(project, options, facts),
    today,
    paths: pathRules(project),
    policy: policyOf(project.facts?.gate ?? DEFAULT_GATE, flagsOf(options)),
    baseline: baseline.entries,
    whole,
    compared: whole && options.only.length === 0 && incomplete.length === 0,
    decided: decisions.decided,
    incomplete,
  });
  return {
    root: project.root,
    report: settled.report,
    outcome: settled.outcome,
    sources: run.sources ? (await readAll(found)).sources : [],
    facts,
    stale: settled.stale,
    kept: settled.kept,
    incomplete,
    decisions: decisions.events,
    input: async (asked, forTerminal, readsTexts = true) => {
      if (readsTexts) await texts.gather(settled.report, found.listed);
      return {
        // Of the facts file too: a suppression of no use may stand there.
        text: (name) => texts.get(name)?.raw ?? (name === project.factsName ? (project.facts?.text ?? null) : null),
        source: (name) => texts.get(name),
        facts,
        factsFile: project.factsName,
        failing: new Set(settled.outcome.failing),
        columns: (forTerminal && terminal()?.columns) || 100,
        color: forTerminal && hasColour(asked.color),
      };
    },
  };
}

/**
 * Ids of the facts that a run looks at; null for all that the project has. `diff` looks at none, and another facts file than the project's own
 * says nothing of what was accepted under that.
 */
function factsLookedAt({ factsName }: Project, { only }: Options, facts: readonly Fact[]): ReadonlySet<string> | null {
  if (only.length) return new Set(only);
  return factsName === OWN_FACTS ? null : new Set(facts.map(({ id }) => id));
}
const OWN_FACTS = 'facts.yaml';

/** What the check finds, or found the last time on the very same bytes. */
async function checkedAs(project: Project, options: Options, facts: readonly Fact[], found: SourcesFound, texts: Texts): Promise<Checked> {
  const cache = cacheOf(project.root, options);
  const input = cache === null ? null : wholeInput(project, options, found);
  const known = cache === null || input === null ? null : recallRun<Checked>(cache, input);
  if (known) {
    // Those who read the report see every article.
    for (const file of found.listed) for (const source of (await readListed(file, {})).sources) texts.keep(source);
    return known;
  }
  // Brings in everything that reads, links and judges.
  const { runEngine } = await import('../work/engine.js');
  const checked = await interruptibly(options, (signal, onProgress) =>
    runEngine({
      signal,
      onProgress,
      onSize: paceFor,
      facts,
      listed: found.listed,
      sources: found.read.sources,
      unread: found.read.unread,
      storyOf: storyNamer(project.facts),
      compareSources: options.only.length === 0,
      jobs: options.jobs || Math.min(availableParallelism(), MOST_JOBS),
      cache,
      onSource: (source) => texts.keep(source),
    }),
  );
  // What could not be read may be read another time.
  const isWhole = checked.incomplete.length === 0 && checked.report.sources.every(({ state }) => state !== 'unread');
  if (cache !== null && input !== null && isWhole) keepRun(cache, input, checked);
  return checked;
}

/** All that the outcome of a small run hangs on; null for a run that is not remembered. */
function wholeInput(project: Project, { only, stdin }: Options, { listed, read }: SourcesFound): unknown {
  if (stdin || read.sources.length > 0) return null;
  let bytes = 0;
  for (const { path } of listed) bytes += sizeOnDisk(path);
  if (bytes > MOST_WHOLE) return null;
  const { facts, factsName } = project;
  return {
    facts: facts?.text ?? null,
    factsName,
    only,
    listed: listed.map(({ path, name }) => [name, hashOnDisk(path)]),
    unread: read.unread,
  };
}

/** Runs with an eye on the terminal: progress is shown there, and Ctrl-C ends the run with what is complete (a second one ends it at once). */
async function interruptibly<T>(
  options: Options,
  run: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<T>,
): Promise<T> {
  const ended = new AbortController();
  const stop = (): void => ended.abort();
  const shown = !options.quiet && isErrorShown();
  const line = shown
    ? ticker(
        (text) => process.stderr.write(text),
        process.stderr.columns || 80,
        () => performance.now(),
      )
    : null;
  process.once('SIGINT', stop);
  try {
    return await run(ended.signal, (progress) => line?.tell(progress));
  } finally {
    process.off('SIGINT', stop);
    line?.end();
  }
}

/** The facts to check: all, or those that `--only` names. */
function onlyFacts(project: Project, options: Options): readonly Fact[] {
  const facts = project.facts?.facts ?? [];
  const unknown = options.only.find((id) => !facts.some((fact) => fact.id === id));
  if (unknown !== undefined) {
    const near = closest(
      unknown,
      facts.map(({ id }) => id),
    );
    const where = `${options.command === 'replay' ? '' : ' after --only'}, expected the id of one in ${project.factsName ?? 'a facts file'}`;
    throw new UsageError(`Unexpected fact "${unknown}"${where}${meant(near)}`);
  }
  return options.only.length ? facts.filter((fact) => options.only.includes(fact.id)) : facts;
}

const flagsOf = (options: Options) => ({
  ...(options.failOn === null ? {} : { failOn: options.failOn }),
  ...(options.maxWarnings === null ? {} : { maxWarnings: options.maxWarnings }),
});

/** `factdiff check` and `factdiff diff`: run the pipeline, write the reports, answer with the gate's exit code. */
import { join } from 'node:path';
import { baselineText, entryInWords } from '../../baseline.js';
import { dismissedInWords } from '../../decisions.js';
import { writeWhole } from '../../write.js';
import { Again, patternsOf } from '../again.js';
import { type Delivered, deliver } from '../deliver.js';
import { idleGlobs } from '../idle.js';
import { type Options, UsageError } from '../options.js';
import { type Run, runPipeline } from '../pipeline.js';
import { factsPathOf, openProject, type Project } from '../project.js';
import { reasonsUnseen } from '../reasons.js';

export async function runCheck(options: Options): Promise<number> {
  if (options.watch) return watched(options, () => openProject(options, true));
  const again = Again.of(options);
  const known = await again?.recall();
  if (known != null) return known;
  const project = await openProject(options, true);
  if ('exit' in project) return project.exit;
  const patterns = patternsOf(project);
  const before = await again?.inputOf(patterns);
  const done = await run(project, options);
  if (again && before && done.stale.length === 0 && before === (await again.inputOf(patterns)))
    again.keep(patterns, before, done, done.delivered, done.told);
  return done.outcome.exit;
}

export async function runDiff(options: Options): Promise<number> {
  if (options.args.length === 0 && !options.stdin)
    throw new UsageError('Unexpected absence of sources, expected at least one: factdiff diff SOURCE…');
  const project = { root: process.cwd(), facts: null, factsName: null };
  return options.watch ? watched(options, async () => project) : (await run(project, options)).outcome.exit;
}

async function watched(options: Options, open: () => Promise<Project | { readonly exit: number }>): Promise<number> {
  if (options.stdin) throw new UsageError('Unexpected --watch with --stdin, expected files to watch');
  const { watch } = await import('../watch.js');
  let first = true;
  const check = async () => {
    const project = await open();
    if ('exit' in project) return null;
    // The whole report once; later only what changed is printed.
    const done = await run(project, first || options.stdout ? options : { ...options, quiet: true }, first);
    first = false;
    return { project, findings: done.report.findings, exit: done.outcome.exit };
  };
  return watch({ check, options, factsPath: factsPathOf(options) });
}

interface Done extends Run {
  readonly delivered: Delivered;
  /** What standard error was told of it. */
  readonly told: string;
}

async function run(project: Project, options: Options, printed = true): Promise<Done> {
  const done = await runPipeline(project, options);
  const delivered = await deliver(done, options, printed);
  if (!options.stdout) shrinkBaseline(project, done);
  const dismissed = dismissedInWords(done.report.findings, done.decisions);
  const idle = options.args.length === 0 && !options.stdin ? idleGlobs(project, done.report) : '';
  const told = (dismissed && !options.quiet ? `${dismissed}\n` : '') + idle + reasonsUnseen(done);
  if (told) process.stderr.write(told);
  return { ...done, delivered, told };
}

/** The baseline shrinks by itself: entries whose finding is gone are taken out, and told. */
function shrinkBaseline(project: Project, { stale, kept }: Run): void {
  if (stale.length === 0) return;
  for (const entry of stale) process.stderr.write(`no longer in the baseline: ${entryInWords(entry)}\n`);
  writeWhole(join(project.root, '.factdiff', 'baseline.jsonl'), baselineText(kept));
}

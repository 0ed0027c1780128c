/** `factdiff check` and `factdiff diff`: run the pipeline, write the reports, answer with the gate's exit code. */
import { join } from 'node:path';
import { baselineText, entryInWords } from '../../baseline.js';
import { dismissedInWords } from '../../decisions.js';
import { writeWhole } from '../../write.js';
import { deliver } from '../deliver.js';
import { type Options, UsageError } from '../options.js';
import { type Run, runPipeline } from '../pipeline.js';
import { openProject, type Project } from '../project.js';

export async function runCheck(options: Options): Promise<number> {
  const project = openProject(options, true);
  return 'exit' in project ? project.exit : run(project, options);
}

export async function runDiff(options: Options): Promise<number> {
  if (options.args.length === 0 && !options.stdin)
    throw new UsageError('Unexpected absence of sources, expected at least one: factdiff diff SOURCE…');
  return run({ root: process.cwd(), facts: null, factsName: null }, options);
}

async function run(project: Project, options: Options): Promise<number> {
  const done = await runPipeline(project, options);
  await deliver(done, options);
  if (!options.stdout) shrinkBaseline(project, done);
  const dismissed = dismissedInWords(done.report.findings, done.decisions);
  if (dismissed && !options.quiet) process.stderr.write(`${dismissed}\n`);
  return done.outcome.exit;
}

/** The baseline shrinks by itself: entries whose finding is gone are taken out, and told. */
function shrinkBaseline(project: Project, { stale, kept }: Run): void {
  if (stale.length === 0) return;
  for (const entry of stale) process.stderr.write(`no longer in the baseline: ${entryInWords(entry)}\n`);
  writeWhole(join(project.root, '.factdiff', 'baseline.jsonl'), baselineText(kept));
}

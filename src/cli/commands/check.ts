/** `factdiff check` and `factdiff diff`: run the pipeline, write the reports, answer with the gate's exit code. */
import { deliver } from '../deliver.js';
import { type Options, UsageError } from '../options.js';
import { runPipeline } from '../pipeline.js';
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
  return done.outcome.exit;
}

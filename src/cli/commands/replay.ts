/** `factdiff replay FACT SOURCE…`: what one fact would flag over an archive, before it is merged. */
import { renderReplay } from '../../report/replay.js';
import { type Options, UsageError } from '../options.js';
import { runPipeline } from '../pipeline.js';
import { openProject } from '../project.js';
import { write } from '../write-out.js';

export async function runReplay(options: Options): Promise<number> {
  const [id, ...sources] = options.args;
  if (id === undefined) throw new UsageError('Unexpected absence of a fact, expected its id: factdiff replay alp-fine archive/');
  const project = await openProject(options, true);
  if ('exit' in project) return project.exit;
  const run = await runPipeline(project, { ...options, args: sources, only: [id] });
  await write(renderReplay(run.facts[0], run.report, await run.input(options, true)));
  return run.report.summary.unread > 0 || run.report.summary.checked === 0 ? 2 : 0;
}

/** `factdiff explain FINDING`: one finding whole. */
import { visible } from '../../report/escape/visible.js';
import { explainFinding } from '../../report/explain.js';
import { unreadInWords } from '../../report/findings.js';
import { type Options, UsageError } from '../options.js';
import { runPipeline } from '../pipeline.js';
import { openProject } from '../project.js';
import { write } from '../write-out.js';

const SHORTEST_ID = 4;

/** Exit 2 when no finding, or more than one, begins with the id given, and when not everything could be checked. */
export async function runExplain(options: Options): Promise<number> {
  const [id, ...sources] = options.args;
  if (id === undefined || id.length < SHORTEST_ID)
    throw new UsageError(
      `Unexpected ${id === undefined ? 'absence of an id' : `id "${id}"`}, expected at least ${SHORTEST_ID} digits of a finding's id: factdiff explain 3f9c`,
    );
  const project = await openProject(options, false);
  if ('exit' in project) return project.exit;
  const run = await runPipeline(project, { ...options, args: sources });
  const matching = run.report.findings.filter((finding) => finding.id.startsWith(id));
  for (const line of unreadInWords(run.report)) process.stderr.write(`factdiff: ${visible(line)}\n`);
  if (matching.length !== 1) {
    process.stderr.write(
      `factdiff: Unexpected id "${id}", expected that of one finding; ${matching.length === 0 ? 'none begins so' : `${matching.map((one) => one.id).join(', ')} do`}\n`,
    );
    return 2;
  }
  await write(explainFinding(matching[0], await run.input(options, true)));
  return run.report.summary.unread > 0 || run.incomplete.length > 0 ? 2 : 0;
}

/** `factdiff baseline`: accepts the findings of today, so that only new ones fail. */
import { join } from 'node:path';
import { type BaselineEntry, baselineOf, baselineText } from '../../baseline.js';
import type { Finding } from '../../model/report.js';
import { writeWhole } from '../../write.js';
import type { Options } from '../options.js';
import { runPipeline } from '../pipeline.js';
import { openProject } from '../project.js';
import { reasonsUnseen } from '../reasons.js';
import { write } from '../write-out.js';

export async function runBaseline(options: Options): Promise<number> {
  const project = await openProject(options, false);
  if ('exit' in project) return project.exit;
  const { report, outcome, kept, incomplete } = await runPipeline(project, options);
  if (incomplete.length > 0 || report.summary.checked === 0) {
    process.stderr.write(`${reasonsUnseen({ outcome: { ...outcome, exit: 2 }, report })}factdiff: the baseline is left as it is\n`);
    return 2;
  }
  const entries = [...baselineOf(report.findings), ...outOfSight(kept, report.findings)];
  writeWhole(join(project.root, '.factdiff', 'baseline.jsonl'), baselineText(entries));
  const fresh = report.findings.filter(({ status }) => status === 'open').length;
  const accepted = report.findings.filter(({ status }) => status === 'accepted').length;
  await write(`${entries.length} ${entries.length === 1 ? 'finding' : 'findings'} in the baseline, ${fresh} of them new\n`);
  if (accepted > 0) await write(`${accepted} that an editor accepted as an error ${accepted === 1 ? 'stays' : 'stay'} out of it\n`);
  process.stderr.write(reasonsUnseen({ outcome: { ...outcome, exit: outcome.exit === 2 ? 2 : 0 }, report }));
  return outcome.exit === 2 ? 2 : 0;
}

/** What was accepted of that which this run did not look at: other sources, other facts. It stays accepted. */
function outOfSight(kept: readonly BaselineEntry[], findings: readonly Finding[]): BaselineEntry[] {
  const seen = new Map<string, number>();
  for (const { id } of findings) seen.set(id, (seen.get(id) ?? 0) + 1);
  return kept.filter(({ id }) => {
    const left = seen.get(id) ?? 0;
    seen.set(id, left - 1);
    return left <= 0;
  });
}

/** `factdiff baseline`: accepts the findings of today, so that only new ones fail. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { baselineOf, baselineText } from '../../baseline.js';
import { writeWhole } from '../../write.js';
import type { Options } from '../options.js';
import { runPipeline } from '../pipeline.js';
import { openProject } from '../project.js';
import { write } from '../write-out.js';

export async function runBaseline(options: Options): Promise<number> {
  const project = await openProject(options, false);
  if ('exit' in project) return project.exit;
  const { report, kept } = await runPipeline(project, options);
  const entries = baselineOf(report.findings);
  mkdirSync(join(project.root, '.factdiff'), { recursive: true });
  writeWhole(join(project.root, '.factdiff', 'baseline.jsonl'), baselineText(entries));
  await write(
    `${entries.length} ${entries.length === 1 ? 'finding' : 'findings'} in the baseline, ${Math.max(0, entries.length - kept.length)} of them new\n`,
  );
  return report.summary.unread > 0 ? 2 : 0;
}

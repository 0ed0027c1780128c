/** `factdiff fix`: puts safe corrections into the sources; `--dry-run` shows them as a diff and writes nothing. */
import { join } from 'node:path';
import { planDiff, planFixes, writeFixes } from '../../fix/index.js';
import { visible, visibleLines } from '../../report/escape/visible.js';
import type { Options } from '../options.js';
import { runPipeline } from '../pipeline.js';
import { openProject } from '../project.js';
import { write } from '../write-out.js';

export async function runFix(options: Options): Promise<number> {
  const project = await openProject(options, true);
  if ('exit' in project) return project.exit;
  const { report, sources, facts } = await runPipeline(project, options, { sources: true });
  const open = report.findings.filter((finding) => finding.status === 'open');
  const plan = planFixes({ findings: open, sources: sources, facts, unsafe: options.unsafe });
  if (options.dryRun) {
    const diff = planDiff(plan, sources);
    // To a program the diff goes as it is: `patch` and `git apply` need every byte.
    await write(process.stdout.isTTY ? visibleLines(diff) : diff);
    return report.summary.unread > 0 ? 2 : 0;
  }
  const records = new Set(sources.filter((source) => source.name.includes('#')).map((source) => source.name));
  const files = writeFixes(plan, sources, (name) => (records.has(name) || options.stdin ? null : join(project.root, name)));
  for (const file of files)
    await write(
      file.refused === null
        ? `${visible(file.source)}: ${file.edits} ${file.edits === 1 ? 'correction' : 'corrections'}\n`
        : `${visible(file.source)}: left as it is: ${file.refused}\n`,
    );
  for (const skipped of plan.skipped)
    process.stderr.write(
      `${visible(skipped.place.source)}:${skipped.place.line}:${skipped.place.column}: left as it is: ${skipped.reason}\n`,
    );
  if (files.length === 0) await write('nothing to correct\n');
  return files.some((file) => file.refused !== null) || report.summary.unread > 0 ? 2 : 0;
}

/** `factdiff fix`: puts safe corrections into the sources; `--dry-run` shows them as a diff and writes nothing. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { edited, type Plan, planDiff, planFixes, writeFixes } from '../../fix/index.js';
import type { Source } from '../../model/source.js';
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
  const plan = planFixes({ findings: open, sources, facts, unsafe: options.unsafe });
  const refused = options.dryRun
    ? await show(plan, sources)
    : options.stdin
      ? await pass(plan, sources, options.stdinName)
      : await put(plan, sources, project.root);
  for (const { place, reason } of plan.skipped)
    process.stderr.write(`${visible(place.source)}:${place.line}:${place.column}: left as it is: ${reason}\n`);
  for (const { source, state, reason } of report.sources)
    if (state === 'unread') process.stderr.write(`factdiff: ${visible(source)}: ${visible(reason ?? 'not read')}\n`);
  return refused || report.summary.unread > 0 ? 2 : 0;
}

/** The diff, for people or for `patch`. Returns whether something was refused, as the others do. */
async function show(plan: Plan, sources: readonly Source[]): Promise<boolean> {
  const diff = planDiff(plan, sources);
  // To a program the diff goes as it is: `patch` and `git apply` need every byte.
  await write(process.stdout.isTTY ? visibleLines(diff) : diff);
  if (diff === '') process.stderr.write(`${NOTHING}\n`);
  return false;
}

const NOTHING = 'nothing to correct';

/** Text on standard input goes corrected to standard output. */
async function pass(plan: Plan, sources: readonly Source[], name: string): Promise<boolean> {
  for (const source of sources) {
    // What is not its own text (a document, a record, another encoding) cannot be given back as text.
    const isText = source.name === name && createHash('sha256').update(source.raw).digest('hex') === source.sha256;
    if (isText) await write(edited(source.raw, plan.edits.get(source.name) ?? []));
    else process.stderr.write(`factdiff: ${visible(source.name)}: Unexpected format on standard input, expected text in UTF-8\n`);
    if (!isText) return true;
  }
  return false;
}

/** Writes the corrections into the files, and tells of each. */
async function put(plan: Plan, sources: readonly Source[], root: string): Promise<boolean> {
  const records = new Set(sources.filter(({ name }) => name.includes('#')).map(({ name }) => name));
  const files = writeFixes(plan, sources, (name) => (records.has(name) ? null : join(root, name)));
  for (const file of files)
    await write(
      file.refused === null
        ? `${visible(file.source)}: ${file.edits} ${file.edits === 1 ? 'correction' : 'corrections'}\n`
        : `${visible(file.source)}: left as it is: ${file.refused}\n`,
    );
  if (files.length === 0) await write(`${NOTHING}\n`);
  return files.some(({ refused }) => refused !== null);
}

/** `factdiff fix`: puts safe corrections into the sources; `--dry-run` shows them as a diff and writes nothing. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isStanding } from '../../finding.js';
import { edited, type FixedFile, type Plan, planDiff, planFixes, refusedFixes, writeFixes } from '../../fix/index.js';
import type { Source } from '../../model/source.js';
import { visible, visibleLines } from '../../report/escape/visible.js';
import { unreadInWords } from '../../report/findings.js';
import type { Options } from '../options.js';
import { runPipeline } from '../pipeline.js';
import { openProject } from '../project.js';
import { reasonsUnseen } from '../reasons.js';
import { write } from '../write-out.js';

export async function runFix(options: Options): Promise<number> {
  const project = await openProject(options, true);
  if ('exit' in project) return project.exit;
  const { report, outcome, sources, facts } = await runPipeline(project, options, { sources: true });
  const open = report.findings.filter(isStanding);
  const plan = planFixes({ findings: open, sources, facts, unsafe: options.unsafe });
  const refused = options.dryRun
    ? await show(plan, sources, options.stdin ? null : pathsIn(project.root))
    : options.stdin
      ? await pass(plan, sources, options.stdinName)
      : await put(plan, sources, pathsIn(project.root));
  for (const { place, reason } of plan.skipped)
    process.stderr.write(`${visible(place.source)}:${place.line}:${place.column}: left as it is: ${reason}\n`);
  for (const line of unreadInWords(report)) process.stderr.write(`factdiff: ${visible(line)}\n`);
  process.stderr.write(reasonsUnseen({ outcome: { ...outcome, exit: outcome.exit === 2 ? 2 : 0 }, report }));
  return refused || outcome.exit === 2 ? 2 : 0;
}

type PathOf = (source: string) => string | null;

/** Where each source that is a file of its own lies: `archive.jsonl#7` is a record, where there is no file of that name. */
const pathsIn =
  (root: string): PathOf =>
  (name) =>
    name.includes('#') && !existsSync(join(root, name)) ? null : join(root, name);

/** The diff, for people or for `patch`; what could not be written is told and fails nothing here. */
async function show(plan: Plan, sources: readonly Source[], pathOf: PathOf | null): Promise<boolean> {
  const diff = planDiff(plan, sources);
  // To a program the diff goes as it is: `patch` and `git apply` need every byte.
  await write(process.stdout.isTTY ? visibleLines(diff) : diff);
  if (diff === '') process.stderr.write(`${NOTHING}\n`);
  if (pathOf !== null) for (const file of refusedFixes(plan, sources, pathOf)) process.stderr.write(leftOf(file));
  return false;
}

const leftOf = ({ source, refused }: FixedFile): string => `${visible(source)}: left as it is: ${refused}\n`;

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
async function put(plan: Plan, sources: readonly Source[], pathOf: PathOf): Promise<boolean> {
  const files = writeFixes(plan, sources, pathOf);
  for (const file of files)
    await write(
      file.refused === null ? `${visible(file.source)}: ${file.edits} ${file.edits === 1 ? 'correction' : 'corrections'}\n` : leftOf(file),
    );
  if (files.length === 0) await write(`${NOTHING}\n`);
  return files.some(({ refused }) => refused !== null);
}

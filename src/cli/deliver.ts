/** A report to its readers: one format on standard output, or files in the output folder and the terminal's on standard output. */
import { join, resolve } from 'node:path';
import { isStanding } from '../finding.js';
import type { Report } from '../model/report.js';
import { closest } from '../read/closest.js';
import { FORMATS, type Format, formatNamed, render, renderFiles } from '../report/index.js';
import type { Written } from '../write.js';
import { meant, type Options, UsageError } from './options.js';
import { placedFor } from './paths.js';
import type { Run } from './pipeline.js';
import { write } from './write-out.js';

/** Formats written when none is asked for. */
const DEFAULT_FORMATS = ['json', 'html'];

export interface Delivered {
  /** Names of the files in the folder of reports. */
  readonly files: readonly string[];
  /** What went to standard output, where it was not a report in pieces. */
  readonly printed: string;
}

/** With `printed` false files are written, and nothing is printed. */
export async function deliver(run: Run, options: Options, printed = true): Promise<Delivered> {
  const formats = (options.formats.length ? options.formats : DEFAULT_FORMATS.filter((name) => formatNamed(name))).map(named);
  if (options.stdout) {
    await print(run, options, formats, printed);
    return { files: [], printed: '' };
  }
  const shown = printed && (!options.quiet || run.outcome.exit !== 0);
  const text = shown ? await render(named('terminal'), options.quiet ? failing(run) : run.report, await run.input(options, true)) : '';
  // First what is for people: where the reports cannot be written they see at least this.
  if (shown) await write(text);
  const files = await writeFiles(run, options, formats);
  return { files, printed: text };
}

/** A report with nothing in it but what fails. */
function failing({ report, outcome }: Run): Report {
  // Too many warnings fail together.
  if (outcome.exit === 1 && outcome.failing.length === 0) return report;
  const ids = new Set(outcome.failing);
  return { ...report, findings: report.findings.filter((finding) => !isStanding(finding) || ids.has(finding.id)) };
}

async function print(run: Run, options: Options, formats: readonly Format[], printed: boolean): Promise<void> {
  if (options.formats.length > 1) throw new UsageError('Unexpected second --format with --stdout, expected one');
  const format = options.formats.length ? formats[0] : named('terminal');
  if (!printed) return;
  const isForPeople = format.name === 'terminal' || format.name === 'line';
  if (options.quiet && isForPeople && run.outcome.exit === 0) return;
  const { report, input } = placedFor(
    format.name,
    run.root,
    options.quiet && isForPeople ? failing(run) : run.report,
    await run.input(options, format.name === 'terminal', format.readsTexts),
  );
  if (format.loadPieces === undefined) await write(await render(format, report, input));
  else for (const piece of (await format.loadPieces())(run.report, input)) await write(piece);
}

async function writeFiles(run: Run, options: Options, formats: readonly Format[]): Promise<string[]> {
  const { writeWhole } = await import('../write.js');
  const out = resolve(options.out);
  const written: string[] = [];
  const put = (name: string, text: Written): void => {
    writeWhole(join(out, name), text);
    written.push(name);
  };
  for (const format of formats) {
    const { report, input } = placedFor(format.name, run.root, run.report, await run.input(options, false, format.readsTexts));
    if (format.loadPieces !== undefined) {
      const pieces = await format.loadPieces();
      put(format.file, () => pieces(report, input));
    } else for (const file of await renderFiles(format, report, input)) put(file.name, file.text);
  }
  return written;
}

function named(name: string): Format {
  const format = formatNamed(name);
  const names = FORMATS.map((one) => one.name);
  if (!format) throw new UsageError(`Unexpected format "${name}", expected one of ${names.join(', ')}${meant(closest(name, names))}`);
  return format;
}

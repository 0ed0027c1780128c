/** A report to its readers: one format on standard output, or files in the output folder and the terminal's on standard output. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FORMATS, type Format, formatNamed, render, renderFiles } from '../report/index.js';
import { type Options, UsageError } from './options.js';
import type { Run } from './pipeline.js';
import { write } from './write-out.js';

/** Formats written when none is asked for. */
const DEFAULT_FORMATS = ['json', 'html'];

/** With `printed` false files are written, and nothing is printed. */
export async function deliver(run: Run, options: Options, printed = true): Promise<void> {
  const formats = (options.formats.length ? options.formats : DEFAULT_FORMATS.filter((name) => formatNamed(name))).map(named);
  if (options.stdout) {
    if (options.formats.length > 1) throw new UsageError('Unexpected second --format with --stdout, expected one');
    const format = options.formats.length ? formats[0] : named('terminal');
    if (!printed) return;
    const input = run.input(options, format.name === 'terminal');
    if (format.loadPieces === undefined) await write(await render(format, run.report, input));
    else for (const piece of (await format.loadPieces())(run.report, input)) await write(piece);
    return;
  }
  await writeFiles(run, options, formats);
  if (printed && (!options.quiet || run.outcome.exit !== 0))
    await write(await render(named('terminal'), run.report, run.input(options, true)));
}

async function writeFiles(run: Run, options: Options, formats: readonly Format[]): Promise<void> {
  const { writeWhole } = await import('../write.js');
  const out = resolve(options.out);
  mkdirSync(out, { recursive: true });
  for (const format of formats) {
    const input = run.input(options, false);
    if (format.loadPieces !== undefined) {
      const pieces = await format.loadPieces();
      writeWhole(join(out, format.file), () => pieces(run.report, input));
    } else for (const file of await renderFiles(format, run.report, input)) writeWhole(join(out, file.name), file.text);
  }
}

function named(name: string): Format {
  const format = formatNamed(name);
  if (!format) throw new UsageError(`Unexpected format "${name}", expected one of ${FORMATS.map((one) => one.name).join(', ')}`);
  return format;
}

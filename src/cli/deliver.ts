/** A report to its readers: one format on standard output, or files in the output folder and the terminal's on standard output. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../model/fact.js';
import type { Report } from '../model/report.js';
import { FORMATS, type Format, formatNamed, render, renderFiles, type RenderInput } from '../report/index.js';
import { type Options, UsageError } from './options.js';
import { write } from './write-out.js';

export interface Delivery {
  readonly options: Options;
  /** Absolute. */
  readonly out: string;
  readonly facts: readonly Fact[];
  readonly factsFile: string | null;
  readonly failing: ReadonlySet<string>;
  text(source: string): string | null;
}

/** Formats written when none is asked for. */
const DEFAULT_FORMATS = ['json'];

export async function deliver(report: Report, delivery: Delivery): Promise<void> {
  const { options } = delivery;
  const formats = (options.formats.length ? options.formats : DEFAULT_FORMATS).map(named);
  if (options.stdout) {
    if (formats.length > 1) throw new UsageError('Unexpected second --format with --stdout, expected one');
    const format = options.formats.length ? formats[0] : named('terminal');
    await write(await render(format, report, inputOf(delivery, format.name === 'terminal')));
    return;
  }
  await writeFiles(report, delivery, formats);
  if (!options.quiet || report.summary.exit !== 0) await write(await render(named('terminal'), report, inputOf(delivery, true)));
}

async function writeFiles(report: Report, delivery: Delivery, formats: readonly Format[]): Promise<void> {
  const { writeWhole } = await import('../write.js');
  mkdirSync(delivery.out, { recursive: true });
  for (const format of formats) for (const file of await renderFiles(format, report, inputOf(delivery, false))) writeWhole(join(delivery.out, file.name), file.text);
}

function named(name: string): Format {
  const format = formatNamed(name);
  if (!format) throw new UsageError(`Unexpected format "${name}", expected one of ${FORMATS.map((one) => one.name).join(', ')}`);
  return format;
}

function inputOf(delivery: Delivery, forTerminal: boolean): RenderInput {
  const { stdout } = process;
  const color = delivery.options.color ?? (stdout.isTTY === true && process.env.NO_COLOR === undefined);
  return {
    text: delivery.text,
    facts: delivery.facts,
    factsFile: delivery.factsFile,
    failing: delivery.failing,
    columns: forTerminal && stdout.isTTY ? stdout.columns : 100,
    color: forTerminal && color,
  };
}

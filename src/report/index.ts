/** The formats, one line each. A format is loaded when it is asked for. */
import type { Report } from '../model/report.js';
import type { Render, RenderedFile, RenderFiles, RenderInput } from './render.js';

export type { Render, RenderedFile, RenderInput } from './render.js';

export interface Format {
  readonly name: string;
  /** Name of the file under the output folder. */
  readonly file: string;
  /** One line for `--help`. */
  readonly summary: string;
  readonly load: () => Promise<Render>;
  /** For formats whose readers take only so much in one file. */
  readonly loadFiles?: () => Promise<RenderFiles>;
}

export const FORMATS: readonly Format[] = [
  {
    name: 'terminal',
    file: 'report.txt',
    summary: 'for reading in a terminal',
    load: async () => (await import('./terminal/report.js')).renderTerminal,
  },
  {
    name: 'line',
    file: 'report.lines.txt',
    summary: 'file:line:column, one line a place',
    load: async () => (await import('./line.js')).renderLine,
  },
  { name: 'json', file: 'report.json', summary: 'everything, for programs', load: async () => (await import('./json.js')).renderJson },
  {
    name: 'jsonl',
    file: 'report.jsonl',
    summary: 'the same, one object a line',
    load: async () => (await import('./json.js')).renderJsonl,
  },
];

/** The format of a name, or null. */
export const formatNamed = (name: string): Format | null => FORMATS.find((format) => format.name === name) ?? null;

/** The report in one format, as one text (for standard output). */
export async function render(format: Format, report: Report, input: RenderInput): Promise<string> {
  return (await format.load())(report, input);
}

/** The report in one format, as the files to write. */
export async function renderFiles(format: Format, report: Report, input: RenderInput): Promise<readonly RenderedFile[]> {
  if (format.loadFiles) return (await format.loadFiles())(report, input);
  return [{ name: format.file, text: await render(format, report, input) }];
}

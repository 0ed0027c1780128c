/** The formats, one line each. A format is loaded when it is asked for. */
import type { Report } from '../model/report.js';
import { REPORT_FILES } from './files.js';
import type { Render, RenderedFile, RenderFiles, RenderInput, RenderPieces } from './render.js';

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
  /** For formats that can be written piece by piece. */
  readonly loadPieces?: () => Promise<RenderPieces>;
  /** False for formats that need no text of any source besides the report. */
  readonly readsTexts?: boolean;
}

const format = (
  name: keyof typeof REPORT_FILES,
  summary: string,
  load: () => Promise<Render>,
  loadFiles?: () => Promise<RenderFiles>,
): Format => ({
  name,
  file: REPORT_FILES[name],
  summary,
  load,
  loadFiles,
});

export const FORMATS: readonly Format[] = [
  format('terminal', 'for reading in a terminal', async () => (await import('./terminal/report.js')).renderTerminal),
  format('line', 'file:line:column, one line a place', async () => (await import('./line.js')).renderLine),
  {
    name: 'json',
    file: REPORT_FILES.json,
    summary: 'everything, for programs',
    load: async () => (await import('./json.js')).renderJson,
    loadPieces: async () => (await import('./json.js')).jsonPieces,
    readsTexts: false,
  },
  {
    name: 'jsonl',
    file: REPORT_FILES.jsonl,
    summary: 'the same, one object a line',
    load: async () => (await import('./json.js')).renderJsonl,
    loadPieces: async () => (await import('./json.js')).jsonlPieces,
    readsTexts: false,
  },
  format(
    'sarif',
    'SARIF 2.1.0, for code hosts and editors',
    async () => (await import('./sarif.js')).renderSarif,
    async () => (await import('./sarif.js')).renderSarifFiles,
  ),
  format('junit', 'JUnit XML, for build servers', async () => (await import('./junit.js')).renderJunit),
  format('github', 'annotations of GitHub Actions', async () => (await import('./github.js')).renderGithub),
  format('gitlab', 'GitLab Code Quality', async () => (await import('./gitlab.js')).renderGitlab),
  format('rdjson', 'for reviewdog', async () => (await import('./rdjson.js')).renderRdjson),
  format('checkstyle', 'Checkstyle XML', async () => (await import('./checkstyle.js')).renderCheckstyle),
  format('markdown', 'for a pull-request comment', async () => (await import('./markdown.js')).renderMarkdown),
  {
    name: 'html',
    file: REPORT_FILES.html,
    summary: 'one page to read and to forward',
    load: async () => (await import('./html/report.js')).renderHtml,
    loadPieces: async () => (await import('./html/report.js')).htmlPieces,
  },
  format('csv', 'for spreadsheets, a row a place', async () => (await import('./csv.js')).renderCsv),
  format('claimreview', 'schema.org ClaimReview for facts with evidence', async () => (await import('./claimreview.js')).renderClaimreview),
];

/** The format of a name, or null. */
export const formatNamed = (name: string): Format | null => FORMATS.find((one) => one.name === name) ?? null;

/** The report in one format, as one text (for standard output). */
export async function render(chosen: Format, report: Report, input: RenderInput): Promise<string> {
  return (await chosen.load())(report, input);
}

/** The report in one format, as the files to write. */
export async function renderFiles(chosen: Format, report: Report, input: RenderInput): Promise<readonly RenderedFile[]> {
  if (chosen.loadFiles) return (await chosen.loadFiles())(report, input);
  return [{ name: chosen.file, text: await render(chosen, report, input) }];
}

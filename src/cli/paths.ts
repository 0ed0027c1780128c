/**
 * Paths as those who read a report look for them. Sources are named from the folder of facts.yaml; a code host takes every path from the
 * top of the repository, and a tool on the command line from the folder that it runs in.
 */
import { existsSync, realpathSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import { unpacked } from '../finding.js';
import type { PlaceSpan, Report } from '../model/report.js';
import type { RenderInput } from '../report/index.js';
import { TOP_TOLD_IN, topOf } from './hosts.js';

/** Formats whose readers look for files from where the command runs. */
const FROM_HERE = new Set(['line', 'rdjson', 'checkstyle']);

interface Rendered {
  readonly report: Report;
  readonly input: RenderInput;
}

/** A report and its input as a format's readers look for the files; the same where nothing changes. */
export function placedFor(format: string, root: string, report: Report, input: RenderInput): Rendered {
  const base = baseOf(format, root);
  const prefix = base === null ? '' : slashed(relative(base, real(root)));
  if (prefix === '') return { report, input };
  const placed = (name: string): string => (isFile(name) ? posix.join(prefix, name) : name);
  const names = new Map(report.sources.map(({ source }) => [placed(source), source]));
  if (input.factsFile !== null) names.set(placed(input.factsFile), input.factsFile);
  const nameOf = (path: string): string => names.get(path) ?? path;
  const span = (one: PlaceSpan): PlaceSpan => ({ ...one, source: placed(one.source) });
  return {
    report: {
      ...report,
      sources: report.sources.map((entry) => ({ ...entry, source: placed(entry.source) })),
      findings: report.findings.map((finding) => ({
        ...unpacked(finding),
        readings: finding.readings.map((reading) => ({ ...reading, spans: reading.spans.map(span) })),
      })),
    },
    input: {
      ...input,
      text: (path) => input.text(nameOf(path)),
      ...(input.source ? { source: (path: string) => input.source!(nameOf(path)) } : {}),
      factsFile: input.factsFile === null ? null : placed(input.factsFile),
    },
  };
}

/** Folder that a format's paths start from; null where they stay as they are. */
function baseOf(format: string, root: string): string | null {
  if (FROM_HERE.has(format)) return real(process.cwd());
  if (!Object.hasOwn(TOP_TOLD_IN, format)) return null;
  const told = process.env[TOP_TOLD_IN[format]];
  if (told && existsSync(told) && isWithin(real(root), real(told))) return real(told);
  return topOf(real(root));
}

const isWithin = (folder: string, top: string): boolean => `${folder}${sep}`.startsWith(top.endsWith(sep) ? top : top + sep);
const real = (path: string): string => (existsSync(path) ? realpathSync(path) : path);
const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));
/** Pages that were fetched and text on standard input are no files. */
const isFile = (name: string): boolean => !/^[a-z][a-z0-9+.-]*:\/\//i.test(name) && name !== '-';

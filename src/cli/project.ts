/** Where a run works: the facts file, its folder, the sources. Says what is wrong on stderr. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { keepFacts, recallFacts } from '../cache/facts.js';
import type { FactsFile } from '../model/fact.js';
import { globMatcher } from '../read/glob.js';
import { showProblem } from '../read/problem.js';
import { findSources, readAll, readText, type SourcesFound, type SourcesRead } from '../read/sources.js';
import { REPORT_FILES } from '../report/files.js';
import type { PathRule } from '../suppress.js';
import { lineIndex } from '../text/lines.js';
import { type Options, UsageError } from './options.js';
import { cacheOf } from './tool.js';

export interface Project {
  /** Absolute folder that sources are named from. */
  readonly root: string;
  readonly facts: FactsFile | null;
  /** Path of the facts file relative to the root, or null. */
  readonly factsName: string | null;
}

/** What a facts file may have been called instead. */
const OTHER_NAMES = ['facts.yml', 'Facts.yaml', 'fact.yaml', 'factdiff.yaml', 'factdiff.yml', 'facts.json'];

/** Opens the project of the options. With `needsFacts`, a missing facts file ends the run with 2; so does a fact whose examples fail. */
export async function openProject(
  options: Options,
  needsFacts: boolean,
  run: { examples: boolean } = { examples: true },
): Promise<Project | { readonly exit: number }> {
  const path = factsPathOf(options);
  if (path === null) {
    if (!needsFacts) return { root: process.cwd(), facts: null, factsName: null };
    const other = OTHER_NAMES.find((name) => existsSync(name));
    process.stderr.write(
      `factdiff: Unexpected absence of facts.yaml here or in a folder above, expected one. ${other === undefined ? '`factdiff diff SOURCE…` compares sources without facts; `factdiff init` writes a facts.yaml from them.' : `\`factdiff --facts ${other}\` takes the file that is here.`}\n`,
    );
    return { exit: 2 };
  }
  const root = dirname(path);
  const name = relative(process.cwd(), path) || path;
  const factsName = slashed(relative(root, path));
  const text = run.examples ? textOf(path) : null;
  const cache = text === null ? null : cacheOf(root, options);
  const known = cache && text !== null ? recallFacts(cache, name, text) : null;
  if (known) return { root, facts: known, factsName };
  // Reading facts anew brings in everything that reads values.
  const { loadFactsFile } = await import('../read/facts.js');
  const read = loadFactsFile(name);
  if (read.problems !== null) {
    for (const problem of read.problems) process.stderr.write(`${showProblem(problem)}\n`);
    return { exit: 2 };
  }
  if (run.examples && !(await examplesHold(read.file))) return { exit: 2 };
  if (cache) keepFacts(cache, read.file);
  return { root, facts: read.file, factsName };
}

async function examplesHold(file: FactsFile): Promise<boolean> {
  const { problemOf, runExamples } = await import('../examples.js');
  const failed = runExamples(file.facts).filter((result) => !result.passed);
  for (const result of failed) process.stderr.write(`${showProblem(problemOf(file.path, result))}\n`);
  return failed.length === 0;
}

/** The text of a facts file, or null. */
function textOf(path: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return null; // reading it will say what is wrong
  }
}

/** Absolute path of the facts file, whether it is there or not; null where none was named and none is near. */
export const factsPathOf = (options: Options): string | null => (options.facts === null ? nearest(process.cwd()) : resolve(options.facts));

/** The nearest facts.yaml upwards of a folder, absolute; null where there is none. */
function nearest(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, 'facts.yaml');
    if (existsSync(path)) return path;
    if (dirname(at) === at) return null;
  }
}

/** Finds the sources of a run: those of the command line, else those that the facts file names. */
export async function findProjectSources(project: Project, options: Options): Promise<SourcesFound> {
  if (options.stdin && options.args.length > 0)
    throw new UsageError(`Unexpected source "${options.args[0]}" with --stdin, expected none: the text on standard input is the source`);
  if (options.stdin) return { listed: [], read: await readText(options.stdinName, await standardInput()) };
  const [patterns, search] = sourceSearch(project, project.facts?.sources ?? [], options);
  return findSources(patterns, {
    ...search,
    ...(options.allowNetwork ? { fetching: { write: (await import('../write.js')).writeWhole } } : {}),
  });
}

/** Where to look for the sources of a run: those of the command line, else those of the patterns that the facts file names. */
export function sourceSearch(
  { root, factsName }: Pick<Project, 'root' | 'factsName'>,
  patterns: readonly string[],
  options: Options,
): [patterns: readonly string[], search: Parameters<typeof findSources>[1]] {
  const named = options.args.length > 0;
  const exclude = [
    ...(factsName === null ? [] : [{ path: join(root, factsName), rule: 'the facts file' }]),
    ...outputOf(resolve(options.out), root),
  ];
  return [named ? options.args : patterns, { root, from: named ? process.cwd() : root, confined: !named, exclude }];
}

/** What a run writes is no source: its folder, or the reports alone where they stand among other files. */
function outputOf(out: string, root: string): { path: string; rule: string }[] {
  const isAmong = `${root}${sep}`.startsWith(out.endsWith(sep) ? out : out + sep);
  if (!isAmong) return [{ path: out, rule: 'the folder of reports' }];
  return Object.values(REPORT_FILES).map((file) => ({ path: join(out, file), rule: 'a report of factdiff' }));
}

/** Finds and reads the sources of a run. */
export async function readProjectSources(project: Project, options: Options): Promise<SourcesRead> {
  return readAll(await findProjectSources(project, options));
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Which story the facts file puts a source in; null for none. */
export function storyNamer(facts: FactsFile | null): (source: string) => string | null {
  const stories = [...(facts?.stories ?? [])].map(([name, globs]) => ({ name, matches: globs.map(globMatcher) }));
  return (source) => stories.find((story) => story.matches.some((matches) => matches(source)))?.name ?? null;
}

/** Suppressions by path, with where each stands in the facts file. */
export function pathRules({ facts, factsName }: Project): PathRule[] {
  if (facts === null || factsName === null || facts.suppress.length === 0) return [];
  // As YAML counts lines.
  const lines = lineIndex(facts.text, 'lf');
  return facts.suppress.map(({ sources, targets, reason, until, line, column }) => {
    const matchers = sources.map(globMatcher);
    const start = lines.start(line) + column - 1;
    const end = lines.end(line);
    return {
      matches: (source) => matchers.some((matches) => matches(source)),
      targets,
      reason,
      until,
      span: { source: factsName, start, end, line, column, text: facts.text.slice(start, end) },
    };
  });
}

const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

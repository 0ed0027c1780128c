/**
 * `--watch`: checks again when a source or the facts file changes, and prints what is new and what is gone. What did not change is
 * remembered where there is enough of it to pay (see `work/engine.ts`). A facts file that cannot be read is told, and watching goes on.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FSWatcher } from 'chokidar';
import { isStanding } from '../finding.js';
import type { Finding } from '../model/report.js';
import { globBase } from '../read/glob.js';
import { visible } from '../report/escape/visible.js';
import type { Options } from './options.js';
import type { Project } from './project.js';
import { write } from './write-out.js';

/** Milliseconds without further change before a check begins: editors save in several steps. */
const SETTLED = 80;

export interface Watched {
  /** One check: its findings, or null where the project cannot be opened (which was told). */
  check(): Promise<{ readonly project: Project; readonly findings: readonly Finding[]; readonly exit: number } | null>;
  readonly options: Options;
  /** Where to look for changes while the project cannot be opened. */
  readonly factsPath: string | null;
}

/** Watches until it is interrupted. The exit code is that of the last check. */
export async function watch({ check, options, factsPath }: Watched): Promise<number> {
  const { watch: observe } = await import('chokidar');
  let last: readonly Finding[] = [];
  let exit = 2;
  let first = true;
  const watched = new Set<string>();
  const settings = { ignoreInitial: true, ignored: (path: string) => isOurs(path, resolve(options.out)) };
  const observers: FSWatcher[] = [];
  let changed = (): void => undefined;
  /** Resolves once changes there are seen. */
  const look = async (paths: readonly string[]): Promise<void> => {
    const fresh = paths.filter((path) => !watched.has(path));
    if (fresh.length === 0) return;
    for (const path of fresh) watched.add(path);
    const observer = observe(fresh, settings).on('all', () => changed());
    observers.push(observer);
    await new Promise<void>((ready) => observer.once('ready', () => ready()));
  };
  if (factsPath !== null) await look([factsPath]);
  const again = async (): Promise<void> => {
    const done = await check().catch((error: unknown) => {
      process.stderr.write(`factdiff: ${error instanceof Error ? error.message : String(error)}\n`);
      return null;
    });
    if (done === null) exit = 2;
    else {
      await look(placesOf(done.project, options));
      if (!first) await write(changeInWords(last, done.findings));
      ({ findings: last, exit } = done);
      first = false;
    }
    process.stderr.write('factdiff: watching for changes; Ctrl-C ends it\n');
  };
  await new Promise<void>((end) => {
    let timer: NodeJS.Timeout | null = null;
    let running = again();
    changed = () => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(again);
      }, SETTLED);
    };
    const stop = (): void => {
      if (timer !== null) clearTimeout(timer);
      void running.then(() => Promise.all(observers.map((observer) => observer.close()))).then(() => end());
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  return exit;
}

/** Files that the check itself writes are no changes. */
const isOurs = (path: string, out: string): boolean =>
  path === out ||
  path.startsWith(`${out}/`) ||
  /(^|[\\/])(\.factdiff[\\/]cache|\.git|node_modules)([\\/]|$)/.test(path) ||
  path.endsWith('.factdiff-tmp');

function placesOf({ root, facts, factsName }: Project, options: Options): string[] {
  const patterns = options.args.length
    ? options.args.map((pattern) => resolve(globBase(pattern)))
    : (facts?.sources ?? []).map((glob) => resolve(root, globBase(glob)));
  // Only what is there: of a path where nothing is chokidar never says that it looks.
  const beside = ['.factdiffignore', '.factdiff/decisions.jsonl'].map((name) => resolve(root, name)).filter((path) => existsSync(path));
  return [...new Set([...(factsName === null ? [] : [resolve(root, factsName)]), ...patterns, ...beside])];
}

/** What is new and what is gone, a line each; findings are the same while their id is. */
export function changeInWords(before: readonly Finding[], after: readonly Finding[]): string {
  const open = (findings: readonly Finding[]) => new Map(findings.filter(isStanding).map((one) => [one.id, one]));
  const [then, now] = [open(before), open(after)];
  const gone = [...then.values()].filter(({ id }) => !now.has(id));
  const come = [...now.values()].filter(({ id }) => !then.has(id));
  const lines = [
    ...come.map((finding) => `new: ${lineOf(finding)}`),
    ...gone.map((finding) => `gone: ${lineOf(finding)}`),
    `${come.length} new, ${gone.length} gone, ${now.size} open`,
  ];
  return `${lines.join('\n')}\n`;
}

function lineOf({ severity, message, readings, id }: Finding): string {
  const [place] = readings[0].spans;
  return visible(`${place.source}:${place.line}:${place.column}: ${severity}: ${message} [${id}]`);
}

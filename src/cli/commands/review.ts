/** `factdiff review`: the page where editors decide. Everything it needs is loaded here and nowhere else. */
import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globBase } from '../../read/glob.js';
import type { CheckResult } from '../../review/checked.js';
import { startReview } from '../../review/server.js';
import { newToken, type Session, SessionStore } from '../../review/session.js';
import { type Options, UsageError } from '../options.js';
import { openProject } from '../project.js';
import { write } from '../write-out.js';

const CHECKER = fileURLToPath(new URL('./review-check.js', import.meta.url));
const LONGEST_COMPLAINT = 8000;

/** Serves until it is interrupted. Exit 2 when another review of the project runs already. */
export async function runReview(options: Options): Promise<number> {
  const project = await openProject(options, false, { examples: false });
  if ('exit' in project) return project.exit;
  if (project.facts === null && options.args.length === 0)
    throw new UsageError('Unexpected absence of facts.yaml and of sources, expected either: factdiff review SOURCE…');
  const store = new SessionStore(project.root);
  const last = store.last(Date.now());
  if (last && !options.readOnly && isAlive(last.pid) && (await answers(last.port))) return alreadyRunning(last);
  const patterns = options.args.length
    ? options.args.map((pattern) => resolve(pattern))
    : (project.facts?.sources ?? []).map((glob) => resolve(project.root, glob));
  const token = last?.token ?? newToken();
  const start = (port: number) =>
    startReview({
      root: project.root,
      factsName: project.factsName,
      readOnly: options.readOnly,
      author: authorOf(project.root),
      check: () => checkApart(),
      watched: [...new Set(patterns.map(globBase))],
      store,
      port,
      token,
    });
  const running = options.port !== null ? await onPort(options.port, start) : await start(last?.port ?? 0).catch(() => start(0));
  if (!options.readOnly) store.keep({ token, port: running.port, pid: process.pid, started: last?.started ?? Date.now() });
  await write(`Review at ${running.address}\n`);
  if (!options.quiet) process.stderr.write('Open the address in a browser on this machine. Ctrl-C ends the review.\n');
  if (options.open && process.stdout.isTTY) openBrowser(running.address);
  await interrupted();
  for (const child of checks) child.kill();
  await running.close();
  return 0;
}

async function onPort<T>(port: number, start: (port: number) => Promise<T>): Promise<T> {
  try {
    return await start(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new UsageError(`Unexpected port ${port} that is in use, expected a free one`);
  }
}

function alreadyRunning({ port, token, pid }: Session): number {
  process.stderr.write(
    `factdiff: Unexpected second review of this project, expected one: process ${pid} serves it at http://127.0.0.1:${port}/?token=${token}\n`,
  );
  return 2;
}

/** Checks that run now: they end with the review. */
const checks = new Set<ChildProcess>();

/** One check in a process of its own: the page answers meanwhile, and the memory of the check goes with it. */
function checkApart(): Promise<CheckResult> {
  return new Promise((done) => {
    const child = fork(CHECKER, process.argv.slice(2), { serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    checks.add(child);
    let complaint = '';
    let answer: CheckResult | null = null;
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      if (complaint.length < LONGEST_COMPLAINT) complaint += text;
    });
    child.on('message', (message) => {
      answer = message as CheckResult;
    });
    child.on('error', (error) => {
      complaint += error.message;
    });
    child.on('close', () => {
      checks.delete(child);
      const lines = complaint.split('\n').filter((line) => line.trim() !== '' && !/^\(node:|^\(Use `node/.test(line));
      if (answer?.checked) done({ ...answer, problems: [] });
      else done({ checked: null, problems: lines.length ? lines : ['The check did not come to its end.'] });
    });
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}

/** A process number may be in use again: the port says whether it is a review. */
function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const end = (is: boolean) => {
      socket.destroy();
      done(is);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.setTimeout(500, () => end(false));
  });
}

function authorOf(root: string): string {
  const git = spawnSync('git', ['config', 'user.name'], { cwd: root, encoding: 'utf8', timeout: 2000 });
  const name = git.status === 0 ? git.stdout.trim() : '';
  if (name) return name.slice(0, 80);
  try {
    return userInfo().username;
  } catch {
    return 'editor'; // a user without an entry in the system's list
  }
}

function openBrowser(address: string): void {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]];
  const child = spawn(command as string, args as string[], { stdio: 'ignore', detached: true });
  // Without a browser the printed address will do.
  child.on('error', () => undefined);
  child.unref();
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

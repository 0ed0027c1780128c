/** Starts the built command as an editor would, in a copy of a project of its own, and opens it in a browser. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = join(process.env.FACTDIFF_DIST ?? join(ROOT, 'dist'), 'cli/main.js');

export interface Served {
  readonly folder: string;
  readonly address: string;
  readonly port: number;
  readonly child: ChildProcess;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** A copy of the sample project that a test may change. */
export function sampleProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'factdiff-review-'));
  cpSync(join(ROOT, 'facts.yaml'), join(folder, 'facts.yaml'));
  cpSync(join(ROOT, 'sources'), join(folder, 'sources'), { recursive: true });
  return folder;
}

export const drop = (folder: string): void => rmSync(folder, { recursive: true, force: true });

export async function serve(folder: string, ...more: string[]): Promise<Served> {
  const child = spawn(process.execPath, [MAIN, 'review', '--no-open', ...more], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const address = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout!.on('data', (chunk) => {
      out += chunk;
      const found = /http:\S+/.exec(out);
      if (found) resolve(found[0]);
    });
    let complaint = '';
    child.stderr!.on('data', (chunk) => {
      complaint += chunk;
    });
    child.once('exit', (code) => reject(new Error(`review ended with ${code}: ${complaint}`)));
  });
  return {
    folder,
    address,
    port: Number(new URL(address).port),
    child,
    stop: (signal = 'SIGTERM') =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill(signal);
      }),
  };
}

/** What a shell would see: exit code and both outputs. */
export function factdiff(folder: string, ...args: string[]): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [MAIN, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

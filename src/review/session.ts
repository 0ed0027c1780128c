/**
 * What has to outlive the server: its token and port, so that a page that was open goes on after a restart, and the sums of past runs. It lies in
 * `.factdiff/cache`, which git is told to leave out; the token can be read by its owner alone.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WriteError, writeWhole } from '../write.js';
import type { RunEntry } from './wire.js';

export interface Session {
  readonly token: string;
  readonly port: number;
  readonly pid: number;
  /** Milliseconds since 1970. */
  readonly started: number;
}

const LASTS_MS = 12 * 60 * 60 * 1000;
const MOST_RUNS = 300;

export const newToken = (): string => randomBytes(24).toString('base64url');

export class SessionStore {
  private readonly folder: string;

  constructor(root: string) {
    this.folder = join(root, '.factdiff', 'cache');
  }

  /** The last session, whether its server still runs or not; null when there is none or it is too old to go on with. */
  last(now: number): Session | null {
    const { token, port, pid, started } = (this.json('review.json') ?? {}) as Partial<Session>;
    if (
      typeof token !== 'string' ||
      !/^[\w-]{32,}$/.test(token) ||
      !Number.isInteger(port) ||
      typeof pid !== 'number' ||
      typeof started !== 'number'
    )
      return null;
    return now - started < LASTS_MS && started <= now ? { token, port: port!, pid, started } : null;
  }

  keep(session: Session): void {
    this.write('review.json', JSON.stringify(session));
  }

  runs(): RunEntry[] {
    const runs = this.json('runs.json');
    return Array.isArray(runs) ? (runs as RunEntry[]).filter((run) => typeof run?.time === 'string') : [];
  }

  keepRuns(runs: readonly RunEntry[]): void {
    this.write('runs.json', JSON.stringify(runs.slice(-MOST_RUNS)));
  }

  private json(name: string): unknown {
    try {
      return JSON.parse(readFileSync(join(this.folder, name), 'utf8'));
    } catch {
      return null; // none yet, or not ours: begin anew
    }
  }

  /** A folder that one may not write to costs no more than that the next review begins anew. */
  private write(name: string, text: string): void {
    try {
      writeWhole(join(this.folder, '.gitignore'), '*\n');
      writeWhole(join(this.folder, name), text, { mode: 0o600 });
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
    }
  }
}

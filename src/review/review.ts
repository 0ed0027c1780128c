/** The review of one project: the last check, the decisions, the watch over files, and what the pages are told. Knows no HTTP. */
import { join } from 'node:path';
import type { FSWatcher } from 'chokidar';
import type { DecisionEvent } from '../decisions.js';
import type { CheckResult } from './checked.js';
import { Desk } from './desk.js';
import type { LivePages } from './live.js';
import { DecisionLog } from './log.js';
import { overviewOf } from './overview.js';
import { ProjectFiles } from './project-files.js';
import type { SessionStore } from './session.js';
import { ReviewState } from './state.js';
import type { ArticleView, Detail, Overview, Queue, RunEntry } from './wire.js';

export interface ReviewOptions {
  /** Absolute folder of the project. */
  readonly root: string;
  /** Relative to the root, or null. */
  readonly factsName: string | null;
  readonly readOnly: boolean;
  /** Who decides, unless the page says otherwise. */
  readonly author: string;
  /** Runs a check; never rejects. */
  readonly check: () => Promise<CheckResult>;
  /** Absolute paths that sources come from. */
  readonly watched: readonly string[];
  readonly store: SessionStore;
}

const QUIET_MS = 250;
const LOG_NAME = '.factdiff/decisions.jsonl';

export class Review {
  readonly desk: Desk;
  private readonly log: DecisionLog;
  private state: ReviewState | null = null;
  private problems: readonly string[] = [];
  private version = 0;
  private checking = false;
  private again = false;
  private timer: NodeJS.Timeout | null = null;
  private watcher: FSWatcher | null = null;
  private closed = false;
  private queueText: string | null = null;
  private runs: RunEntry[];

  constructor(
    readonly options: ReviewOptions,
    private readonly pages: LivePages,
  ) {
    this.log = new DecisionLog(join(options.root, LOG_NAME), LOG_NAME);
    if (!options.readOnly) this.log.mend();
    const files = new ProjectFiles(options.root, options.factsName, () => this.state?.checked.facts ?? []);
    this.desk = new Desk(this.log, files, () => this.state);
    this.runs = options.store.runs();
  }

  async watch(): Promise<void> {
    const { watch } = await import('chokidar');
    const { root, factsName, watched } = this.options;
    const log = join(root, '.factdiff');
    const paths = [...watched, ...(factsName === null ? [] : [join(root, factsName)]), log];
    this.watcher = watch(paths, {
      ignoreInitial: true,
      ignored: (path) => /[\\/](node_modules|\.git|cache)$/.test(path) || path.endsWith('.factdiff-tmp'),
    });
    this.watcher.on('error', () => undefined);
    this.watcher.on('all', (_event, path) => {
      if (path.startsWith(log)) this.othersDecided();
      else this.checkSoon();
    });
  }

  checkSoon(): void {
    if (this.closed) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check(), QUIET_MS);
  }

  async check(): Promise<void> {
    this.timer = null;
    if (this.checking) {
      this.again = true;
      return;
    }
    this.checking = true;
    this.pages.tell({ type: 'checking', on: true });
    const { checked, problems } = await this.options.check();
    this.checking = false;
    if (this.closed) return;
    this.problems = problems;
    this.queueText = null;
    this.version++;
    // A broken facts file leaves the last good check in view, with what is wrong above it.
    if (checked) this.state = new ReviewState(checked, this.version, this.log);
    if (checked && !this.options.readOnly) this.remember();
    this.pages.tell({ type: 'report', version: this.version });
    if (this.again) {
      this.again = false;
      this.checkSoon();
    }
  }

  private remember(): void {
    const rows = this.state!.rows();
    const open = (severity: string): number => rows.filter((row) => row.status === 'open' && row.severity === severity).length;
    const run = {
      error: open('error'),
      warning: open('warning'),
      info: open('info'),
      accepted: rows.filter((row) => row.status === 'accepted').length,
      dismissed: rows.filter((row) => row.status === 'dismissed').length,
      sources: this.state!.checked.articles.length,
    };
    const { time: _, ...last } = this.runs.at(-1) ?? { time: '' };
    if (JSON.stringify(last) === JSON.stringify(run)) return;
    this.runs.push({ time: new Date().toISOString(), ...run });
    this.options.store.keepRuns(this.runs);
  }

  /** The queue as JSON: made once and kept, for it may be megabytes. */
  queue(): string {
    this.othersDecided();
    this.queueText ??= JSON.stringify(this.queueData());
    return this.queueText;
  }

  private queueData(): Queue {
    const { root, factsName, readOnly, author } = this.options;
    const unread = this.state?.checked.sources.filter((entry) => entry.state === 'unread') ?? [];
    return {
      version: this.version,
      ready: this.version > 0,
      checking: this.checking,
      readOnly,
      author,
      project: root.slice(Math.max(root.lastIndexOf('/'), root.lastIndexOf('\\')) + 1),
      factsName,
      problems: [...this.problems, ...this.log.problems.map((problem) => `${problem.file}:${problem.line}: ${problem.message}`)],
      unread: unread.map((entry) => ({ source: entry.source, reason: entry.reason ?? 'not read' })),
      sources: this.state?.sources ?? [],
      rows: this.state?.rows() ?? [],
    };
  }

  detail(id: string): Detail | null {
    return this.state?.detail(id) ?? null;
  }

  article(source: number): ArticleView | null {
    return this.state?.article(source) ?? null;
  }

  overview(): Overview | null {
    return this.state ? overviewOf(this.state, this.log.all, this.runs) : null;
  }

  get ready(): boolean {
    return this.state !== null;
  }

  get current(): number {
    return this.version;
  }

  /** Tells every page of decisions. */
  decided(events: readonly DecisionEvent[]): void {
    if (!events.length) return;
    this.queueText = null;
    this.state?.decided();
    const ids = [...new Set(events.map((event) => event.finding))];
    const rows = ids.flatMap((id) => {
      const row = this.state?.row(id);
      return row ? [{ id, status: row.status, assignee: row.assignee, base: row.base }] : [];
    });
    this.pages.tell({ type: 'decided', rows, by: events[0].author, kind: events[0].kind });
  }

  private othersDecided(): void {
    const fresh = this.log.refresh();
    if (fresh === null) return;
    this.queueText = null;
    this.state?.decided();
    this.decided(fresh);
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
    await this.watcher?.close();
    await this.log.settled();
    this.pages.close();
  }
}

/**
 * A whole check over files: the report is that of `check`, byte for byte, but sources are read when their turn comes, in several
 * threads where that pays, and only their records are kept.
 */
import type { Fact } from '../model/fact.js';
import type { Report } from '../model/report.js';
import type { Source, Unread } from '../model/source.js';
import { hashOnDisk, type Listed, sizeOnDisk } from '../read/index.js';
import { type FileOutcome, Hand, type Member, type StoryOutcome, type StoryTask, scopeOf } from './hand.js';
import type { Batch, Done, Pool } from './pool.js';
import type { Directives, SourceRecord, StoryRecord } from './record.js';
import type { CacheOptions, Remembered } from './remembered.js';
import { compareText, reportOf, type StoryMembers, storiesOf } from './report.js';

export interface EngineInput {
  readonly facts: readonly Fact[];
  /** Files that are to be read. */
  readonly listed: readonly Listed[];
  /** Sources that were read already. */
  readonly sources: readonly Source[];
  /** Sources that were listed and are not read. */
  readonly unread: readonly Unread[];
  /** Name of the story of a source where it was given, else null. */
  readonly storyOf: (source: string) => string | null;
  readonly compareSources: boolean;
  /** Threads; 1 for none besides this one. */
  readonly jobs: number;
  /** Bytes of sources from which threads are started; by default where they pay. */
  readonly threadsFrom?: number;
  /** Where earlier runs left what they found; null to find everything anew. */
  readonly cache?: CacheOptions | null;
  /** Bytes of sources from which it is asked; by default where that pays. */
  readonly cacheFrom?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Called with the sources that are read in this thread, for those who want to keep them. */
  readonly onSource?: (source: Source) => void;
  /** Ends the run early, with what is complete. */
  readonly signal?: AbortSignal;
}

export interface Progress {
  readonly phase: 'sources' | 'stories';
  readonly done: number;
  readonly total: number;
  /** Of sources: bytes done and to do. */
  readonly bytes: number;
  readonly totalBytes: number;
  readonly findings: number;
}

export interface Checked {
  readonly report: Report;
  /** The sources' suppressions. */
  readonly directives: readonly Directives[];
  /** What could not be done besides unread sources, one sentence each. */
  readonly incomplete: readonly string[];
}

/** Less than this is done before a second thread has started. */
const WORTH_THREADS = 400_000;
/** Less than this is found again sooner than a cache is opened. */
const WORTH_CACHE = 40_000;
/** Bytes of a batch: enough that messages cost nothing, little enough that all threads end together. */
const BATCH = 60_000;
/** Milliseconds after which other events get their turn. */
const BREATH = 50;

/** Runs a check. Never throws for what it finds in files. */
export async function runEngine(input: EngineInput): Promise<Checked> {
  const run = new EngineRun(input);
  try {
    return await run.run();
  } finally {
    await run.close();
  }
}

interface Sized extends Listed {
  readonly bytes: number;
}

class EngineRun {
  private readonly files: readonly Sized[];
  private readonly totalBytes: number;
  private readonly byName: ReadonlyMap<string, Sized>;
  private readonly unread: Unread[];
  private readonly records = new Map<string, SourceRecord>();
  /** Source → the file that it was read from; sources that were given have none. */
  private readonly fileOf = new Map<string, Sized>();
  private readonly stories = new Map<string, StoryRecord>();
  /** Stories that could not be compared, and why. */
  private readonly troubled = new Map<string, string>();
  /** Stories that are to be compared, by name. */
  private readonly tasks = new Map<string, StoryTask>();
  private groups: readonly StoryMembers[] = [];
  /** File → the thread that read it. */
  private readonly threadOf = new Map<string, number>();
  private readonly incomplete: string[] = [];
  private readonly pending = new Set<string>();
  private readonly given: ReadonlySet<string>;
  private cache: Remembered | null = null;
  private pool: Pool | null = null;
  private ownHand: Hand | null = null;
  private bytesDone = 0;
  private findings = 0;
  private breath = Date.now();

  constructor(private readonly input: EngineInput) {
    // Sizes matter only where there is much to do: a few files are not worth asking.
    this.files = input.listed.map((file) => ({ ...file, bytes: sizeOnDisk(file.path) }));
    this.byName = new Map(this.files.map((file) => [file.name, file]));
    this.totalBytes = this.files.reduce((sum, { bytes }) => sum + bytes, 0);
    this.unread = [...input.unread];
    this.given = new Set(input.sources.map(({ name }) => name));
    for (const { name } of this.files) this.pending.add(name);
  }

  /** Loads what the run needs: small ones need neither a cache nor threads. */
  private async prepare(): Promise<void> {
    const { cache = null, cacheFrom = WORTH_CACHE, threadsFrom = WORTH_THREADS, jobs, facts, compareSources } = this.input;
    if (cache && this.totalBytes >= cacheFrom) {
      const { Remembered: kept } = await import('./remembered.js');
      this.cache = kept.open(cache, facts, compareSources);
    }
    if (jobs > 1 && this.totalBytes >= threadsFrom) {
      const { Pool: threads } = await import('./pool.js');
      this.pool = new threads(this.order, { jobs });
    }
  }

  private get order() {
    return { facts: this.input.facts, compare: this.input.compareSources, trace: this.cache !== null };
  }

  private get hand(): Hand {
    this.ownHand ??= new Hand(this.order, this.input.onSource);
    return this.ownHand;
  }

  async run(): Promise<Checked> {
    await this.prepare();
    for (const source of this.input.sources) this.keep(this.hand.source(source));
    await this.remember();
    const open = this.files.filter(({ name }) => this.pending.has(name));
    await this.all(batchesOf(open, (file) => ({ files: [file], stories: [], bytes: file.bytes })));
    if (this.pending.size) this.interrupt();
    const records = [...this.records.values()].sort((a, b) => compareText(a.name, b.name));
    this.groups = storiesOf(records, this.input.storyOf);
    await this.compare(records);
    this.cache?.finish();
    return this.checked(records);
  }

  async close(): Promise<void> {
    this.cache?.close();
    await this.pool?.close();
  }

  /** Takes what is known already of files whose bytes are what they were. */
  private async remember(): Promise<void> {
    if (this.cache === null || this.cache.isEmpty) return;
    for (const file of this.files) {
      if (this.input.signal?.aborted) return;
      const hash = hashOnDisk(file.path);
      const outcome = hash === null ? null : this.cache.file(file.name, hash);
      if (outcome !== null) this.takeFile(outcome);
      await this.breathe();
    }
  }

  private keep(record: SourceRecord): void {
    this.records.set(record.name, record);
    this.findings += record.contradictions.length + record.obscured.length;
  }

  /** Does batches, in threads where there are any; what no thread can do is done here. */
  private async all(batches: readonly Batch[]): Promise<void> {
    const { signal } = this.input;
    if (this.pool !== null) {
      try {
        return await this.pool.run(batches, (done) => this.take(done), signal);
      } catch {
        // No thread could be started: the same work is done in this one.
        await this.pool.close();
        this.pool = null;
      }
    }
    for (const { files, stories } of batches) {
      for (const file of files) {
        if (signal?.aborted) return;
        if (this.pending.has(file.name)) this.take({ thread: 0, files: [await this.hand.file(file)], stories: [] });
        await this.breathe();
      }
      for (const story of stories) {
        if (signal?.aborted) return;
        if (!this.stories.has(story.name)) this.take({ thread: 0, files: [], stories: [await this.hand.story(story)] });
        await this.breathe();
      }
    }
  }

  /** Lets signals and timers be heard. */
  private async breathe(): Promise<void> {
    // The clock of the day may be set back; one that only runs on has to be loaded.
    if (Math.abs(Date.now() - this.breath) < BREATH) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.breath = Date.now();
  }

  private take({ thread, files, stories }: Done): void {
    for (const outcome of files) {
      this.takeFile(outcome);
      this.cache?.keepFile(outcome);
      this.threadOf.set(outcome.file, thread);
    }
    for (const outcome of stories) {
      this.takeStory(outcome);
      const task = this.tasks.get(outcome.name);
      if (task) this.cache?.keepStory(task, outcome);
    }
  }

  private takeFile({ file, records, unread }: FileOutcome): void {
    const origin = this.byName.get(file)!;
    this.pending.delete(file);
    this.unread.push(...unread);
    for (const record of records) {
      this.keep(record);
      this.fileOf.set(record.name, origin);
    }
    this.bytesDone += origin.bytes;
    this.tell('sources', this.files.length - this.pending.size, this.files.length);
  }

  private takeStory(outcome: StoryOutcome): void {
    if (outcome.record === null) this.troubled.set(outcome.name, outcome.trouble);
    else {
      this.stories.set(outcome.name, outcome.record);
      this.findings += outcome.record.findings.length;
    }
    this.tell('stories', this.stories.size + this.troubled.size, this.groups.length);
  }

  private tell(phase: Progress['phase'], done: number, total: number): void {
    this.input.onProgress?.({ phase, done, total, bytes: this.bytesDone, totalBytes: this.totalBytes, findings: this.findings });
  }

  /** Files that were not reached before the run was ended. */
  private interrupt(): void {
    for (const name of this.pending)
      this.unread.push({ name, sha256: null, state: 'unread', reason: 'Unexpected end of the run, expected time to check it' });
    this.incomplete.push(`the run was ended before ${this.pending.size} of ${this.files.length} files were checked`);
  }

  private async compare(records: readonly SourceRecord[]): Promise<void> {
    const near: StoryTask[] = [];
    // By thread: it has the articles at hand that it read last.
    const far = new Map<number, { task: StoryTask; bytes: number }[]>();
    for (const { name, members } of this.groups) {
      const task = { name, members: members.map((member) => this.member(records[member])) };
      // A story with a source that no other thread can read again is compared here.
      if (task.members.some((member) => this.given.has(member.name))) near.push(task);
      else if (!this.recall(task)) {
        this.tasks.set(name, task);
        const thread = this.threadOf.get(task.members[0].file.name) ?? 0;
        const bytes = task.members.reduce((sum, member) => sum + (this.byName.get(member.file.name)?.bytes ?? 0), 0);
        const tasks = far.get(thread);
        if (tasks) tasks.push({ task, bytes });
        else far.set(thread, [{ task, bytes }]);
      }
    }
    for (const task of near) if (!this.input.signal?.aborted) this.takeStory(await this.hand.story(task));
    await this.all(
      [...far].flatMap(([thread, tasks]) => {
        // What was read last is at hand still.
        const batches = batchesOf(tasks.reverse(), ({ task, bytes }) => ({ files: [], stories: [task], bytes }));
        return thread > 0 ? batches.map((batch) => ({ ...batch, thread })) : batches;
      }),
    );
    const left = this.groups.filter(({ name }) => !this.stories.has(name) && !this.troubled.has(name)).length;
    if (left) this.incomplete.push(`the run was ended before ${left} of ${this.groups.length} stories were compared`);
  }

  /** Whether a story is known already. */
  private recall(task: StoryTask): boolean {
    const outcome = this.cache?.story(task) ?? null;
    if (outcome !== null) this.takeStory(outcome);
    return outcome !== null;
  }

  private member({ name, sha256 }: SourceRecord): Member {
    const file = this.fileOf.get(name);
    return { file: { path: file?.path ?? '', name: file?.name ?? name }, name, sha256 };
  }

  private checked(records: readonly SourceRecord[]): Checked {
    // What could not be compared was not checked: its sources are told as unread.
    const lost = new Map<string, string>();
    for (const { name, members } of this.groups) {
      const trouble = this.troubled.get(name);
      if (trouble !== undefined) for (const member of members) lost.set(records[member].name, trouble);
    }
    const left = records.filter(({ name }) => !lost.has(name));
    const number = new Map(left.map(({ name }, i) => [name, i]));
    for (const { name, sha256 } of records)
      if (lost.has(name)) this.unread.push({ name, sha256, state: 'unread', reason: lost.get(name)! });
    const stories = this.groups.flatMap(({ name, members }) => {
      const record = this.stories.get(name);
      return record ? [{ name, members: members.map((member) => number.get(records[member].name)!), ...record }] : [];
    });
    const { facts } = this.input;
    return {
      report: reportOf({ facts, applies: scopeOf(facts), records: left, stories, unread: this.unread }),
      directives: left.flatMap(({ directives }) => directives ?? []),
      incomplete: this.incomplete,
    };
  }
}

/** Units gathered into batches of about {@link BATCH} bytes. */
function batchesOf<T>(units: readonly T[], batchOf: (unit: T) => Batch): Batch[] {
  const batches: Batch[] = [];
  let open: { files: Listed[]; stories: StoryTask[]; bytes: number } | null = null;
  for (const unit of units) {
    const { files, stories, bytes } = batchOf(unit);
    if (open === null || open.bytes + bytes > BATCH) batches.push((open = { files: [], stories: [], bytes: 0 }));
    open.files.push(...files.map(({ path, name }) => ({ path, name })));
    open.stories.push(...stories);
    open.bytes += bytes;
  }
  return batches;
}

/**
 * A whole check over files: the report is that of `check`, byte for byte, but sources are read when their turn comes, in several
 * threads where that pays, and only their records are kept.
 */
import { type ManyRareWords, NO_RARE_WORDS, RareTable } from '../link/rare.js';
import type { Fact } from '../model/fact.js';
import type { Report } from '../model/report.js';
import type { Source, Unread } from '../model/source.js';
import { hashOnDisk, type Listed } from '../read/index.js';
import { fileBatches, storyBatches, wholeBatches } from './batches.js';
import { Files } from './files.js';
import { type FileOutcome, Hand, KEPT, type Manner, type StoryOutcome } from './hand.js';
import type { Kept } from './kept.js';
import type { Batch, Done, Pool } from './pool.js';
import type { Directives, SourceRecord } from './record.js';
import type { CacheOptions, Remembered } from './remembered.js';
import { reportOf, storiesOf } from './report.js';
import { scopeOf } from './scope.js';
import { Sources, shared } from './sources.js';
import { Stories } from './stories.js';

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
  /** Bytes of sources from which findings are packed, and entries of sources made when they are asked for; by default where that pays. */
  readonly packFrom?: number;
  /** Bytes of sources to read from which all are looked at and grouped before any is checked; by default where that pays. */
  readonly lookFrom?: number;
  /** Bytes of packed findings that are held in memory; what is beyond lies in a file. */
  readonly room?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Called with the bytes of all sources before any is read and any thread started. */
  readonly onSize?: (bytes: number) => void;
  /** Called with the sources that are read in this thread, for those who want to keep them. */
  readonly onSource?: (source: Source) => void;
  /** Ends the run early, with what is complete. */
  readonly signal?: AbortSignal;
}

export interface Progress {
  /** `looks`: sources are sorted into stories before they are checked. */
  readonly phase: 'looks' | 'sources' | 'stories';
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
/** Of less all articles are still at hand when their stories are compared. */
const WORTH_LOOKING = KEPT;
/** Less than this finds so little that packing it saves nothing. */
const WORTH_PACKING = 16_000_000;
/** Bytes of packed findings that are held in memory. */
const ROOM = 4_000_000;
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

class EngineRun {
  private readonly files: Files;
  private readonly sources: Sources;
  private readonly stories: Stories;
  private readonly unread: Unread[];
  /** Of each file that was looked at: its sources, of which nothing is told yet. */
  private looked: (readonly Kept[] | undefined)[] = [];
  private looks = 0;
  /** Whether all that was looked at was found there when it was read. */
  private isAsLooked = true;
  private readonly incomplete: string[] = [];
  private cache: Remembered | null = null;
  private pool: Pool | null = null;
  private ownHand: Hand | null = null;
  private breath = Date.now();

  constructor(private readonly input: EngineInput) {
    this.files = new Files(input.listed);
    this.sources = new Sources(input.listed);
    this.stories = new Stories(this.files, this.sources);
    this.unread = [...input.unread];
  }

  /** Loads what the run needs: small ones need neither a cache nor threads. */
  private async prepare(): Promise<void> {
    const { cache = null, cacheFrom = WORTH_CACHE, threadsFrom = WORTH_THREADS, jobs, facts, compareSources } = this.input;
    const { packFrom = WORTH_PACKING, room = ROOM } = this.input;
    const { totalBytes } = this.files;
    if (totalBytes >= packFrom) {
      const { Room } = await import('../cache/room.js');
      this.sources.pack(new Room(room), new Room(0));
    }
    if (cache && totalBytes >= cacheFrom) {
      const { Remembered: kept } = await import('./remembered.js');
      this.cache = kept.open(cache, facts, compareSources);
    }
    this.input.onSize?.(totalBytes);
    if (jobs > 1 && totalBytes >= threadsFrom) {
      const { Pool: threads } = await import('./pool.js');
      this.pool = new threads(this.order, { jobs });
    }
  }

  private get order() {
    const { facts, compareSources } = this.input;
    return { facts, compare: compareSources, trace: this.cache !== null };
  }

  private get hand(): Hand {
    this.ownHand ??= new Hand(this.order, this.input.onSource);
    return this.ownHand;
  }

  async run(): Promise<Checked> {
    await this.prepare();
    for (const source of this.input.sources) this.sources.add(this.hand.source(source), -1);
    await this.remember();
    if (this.files.bytesPending() >= (this.input.lookFrom ?? WORTH_LOOKING)) await this.byStory();
    else {
      await this.all(fileBatches(this.files));
      if (this.files.left > 0) this.interrupt();
      this.group();
      await this.compare();
      this.tellUncompared();
    }
    this.cache?.finish();
    return this.checked();
  }

  /** Sorts the sources into stories first: then each is read once, with the others of its story, and none of them needs to be kept. */
  private async byStory(): Promise<void> {
    await this.all(
      fileBatches(this.files).map((batch) => ({ ...batch, manner: 'look' })),
      (done) => this.takeLooks(done),
    );
    if (!this.input.signal?.aborted) this.group();
    await this.compare();
    if (this.files.left > 0) this.interrupt();
    this.tellUncompared();
    const isDone = this.files.left === 0;
    this.looked = [];
    if (isDone && this.isAsLooked) return;
    const before = this.stories.groups;
    const sources = this.sources.list;
    this.sources.leaveUntold();
    if (!isDone) this.sources.arrange();
    // Something changed meanwhile, or could not be checked: what is left is grouped anew, and stories with other members are compared.
    else this.group(await this.rareWordsAgain());
    this.stories.keepSame(before, sources, isDone);
    if (isDone) await this.compare();
  }

  async close(): Promise<void> {
    this.cache?.close();
    await this.pool?.close();
  }

  /** Takes what is known already of files whose bytes are what they were. */
  private async remember(): Promise<void> {
    if (this.cache === null || this.cache.isEmpty) return;
    for (const file of this.files.listed) {
      if (this.input.signal?.aborted) return;
      const hash = hashOnDisk(file.path);
      const outcome = hash === null ? null : this.cache.file(file.name, hash);
      if (outcome !== null) this.takeFile(outcome);
      await this.breathe();
    }
  }

  /** Groups the sources into stories; the rare words of each are those found when it was read, where no others are given. */
  private group(rare: () => ManyRareWords = () => this.sources.rareWords()): void {
    this.sources.arrange();
    this.stories.group(storiesOf(this.sources.list, rare(), this.input.storyOf));
    this.sources.leaveRareWords();
  }

  /** The rare words of all sources, read again. */
  private async rareWordsAgain(): Promise<() => ManyRareWords> {
    const table = new RareTable();
    const rows = new Map<string, number>();
    const add = ({ name, sha256, rare }: SourceRecord): void => {
      rows.set(`${name} ${sha256}`, table.add(rare));
    };
    for (const source of this.input.sources) add(this.hand.look(source));
    for (const file of this.files.listed) for (const record of (await this.hand.file(file, 'look')).records) add(record);
    const none = table.add(NO_RARE_WORDS);
    return () => {
      const { list } = this.sources;
      return { length: list.length, look: (i, view) => table.look(rows.get(`${list[i].name} ${list[i].sha256}`) ?? none, view) };
    };
  }

  /** Does batches, in threads where there are any; what no thread can do is done here. */
  private async all(batches: Iterable<Batch>, take = (done: Done) => this.take(done)): Promise<void> {
    const { signal } = this.input;
    if (this.pool !== null) {
      try {
        return await this.pool.run([...batches], take, signal);
      } catch {
        // No thread could be started: the same work is done in this one.
        await this.pool.close();
        this.pool = null;
      }
    }
    for (const { files, stories, manner = 'read' } of batches) {
      for (const file of files) {
        if (signal?.aborted) return;
        if (this.isOpen(file.name, manner)) take({ thread: 0, files: [await this.hand.file(file, manner)], stories: [] });
        await this.breathe();
      }
      for (const story of stories) {
        if (signal?.aborted) return;
        if (!this.stories.records.has(story.name)) take({ thread: 0, files: [], stories: [await this.hand.story(story)] });
        await this.breathe();
      }
      if (manner === 'whole') this.hand.forget();
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
      this.files.threads[this.files.numberOf(outcome.file)] = thread;
    }
    for (const outcome of stories) {
      this.takeStory(outcome);
      this.cache?.keepStory(this.stories.taskOf(this.stories.numberOf(outcome.name)), outcome);
    }
  }

  private takeLooks({ files }: Done): void {
    for (const outcome of files) {
      const number = this.files.numberOf(outcome.file);
      // A thread that did not come back would not come back again.
      if (outcome.isLost) this.takeFile(outcome);
      else if (this.looked[number] === undefined) {
        this.looked[number] = shared(outcome.records.map((record) => this.sources.place(record, number)));
        this.tell('looks', ++this.looks, this.files.size);
      }
    }
  }

  private isOpen(name: string, manner: Manner): boolean {
    const number = this.files.numberOf(name);
    return this.files.isPending(number) && !(manner === 'look' && this.looked[number] !== undefined);
  }

  private takeFile({ file, records, unread }: FileOutcome): void {
    const number = this.files.numberOf(file);
    this.files.read(number);
    for (const one of unread) this.unread.push(one);
    const looked = this.looked[number];
    const isSame = ({ name, sha256 }: Kept, i: number): boolean => name === records[i].name && sha256 === records[i].sha256;
    if (looked?.length === records.length && looked.every(isSame))
      for (const [i, record] of records.entries()) this.sources.tell(looked[i], record);
    else {
      if (looked !== undefined) this.isAsLooked = false;
      for (const record of records) this.sources.add(record, number);
    }
    this.tell('sources', this.files.size - this.files.left, this.files.size);
  }

  private takeStory(outcome: StoryOutcome): void {
    this.stories.take(outcome);
    if (this.files.left === 0) this.tell('stories', this.stories.done, this.stories.groups.length);
  }

  private tell(phase: Progress['phase'], done: number, total: number): void {
    const { bytesDone, totalBytes } = this.files;
    this.input.onProgress?.({ phase, done, total, bytes: bytesDone, totalBytes, findings: this.sources.findings });
  }

  /** Files that were not reached before the run was ended. */
  private interrupt(): void {
    const { listed, left } = this.files;
    for (const { name } of listed)
      if (this.isOpen(name, 'read'))
        this.unread.push({ name, sha256: null, state: 'unread', reason: 'Unexpected end of the run, expected time to check it' });
    this.incomplete.push(`the run was ended before ${left} of ${listed.length} files were checked`);
  }

  /** Compares what was not compared yet, and reads what was only looked at. */
  private async compare(): Promise<void> {
    const { files, sources, stories } = this;
    const near: number[] = [];
    const far: number[] = [];
    stories.groups.forEach(({ name }, group) => {
      if (stories.isDone(name)) return;
      if (stories.isGiven(group)) near.push(group);
      else if (!this.recall(group)) far.push(group);
    });
    for (const group of near) if (!this.input.signal?.aborted) this.takeStory(await this.hand.story(stories.taskOf(group)));
    await this.all(
      this.looked.length > 0 ? wholeBatches(files, sources, stories, far, this.pool === null) : storyBatches(files, stories, far),
    );
  }

  private tellUncompared(): void {
    const { groups } = this.stories;
    const left = groups.filter(({ name }) => !this.stories.isDone(name)).length;
    if (left) this.incomplete.push(`the run was ended before ${left} of ${groups.length} stories were compared`);
  }

  /** Whether a story is known already. */
  private recall(group: number): boolean {
    const outcome = this.cache?.story(this.stories.taskOf(group)) ?? null;
    if (outcome !== null) this.takeStory(outcome);
    return outcome !== null;
  }

  private checked(): Checked {
    const records = this.sources.list;
    const { groups, troubled } = this.stories;
    // What could not be compared was not checked: its sources are told as unread.
    const lost = new Map<string, string>();
    for (const { name, members } of groups) {
      const trouble = troubled.get(name);
      if (trouble !== undefined) for (const member of members) lost.set(records[member].name, trouble);
    }
    const left = lost.size === 0 ? records : records.filter(({ name }) => !lost.has(name));
    const number = lost.size === 0 ? null : new Map(left.map(({ name }, i) => [name, i]));
    for (const { name, sha256 } of lost.size === 0 ? [] : records)
      if (lost.has(name)) this.unread.push({ name, sha256, state: 'unread', reason: lost.get(name)! });
    const stories = groups.flatMap(({ name, members }) => {
      const record = this.stories.records.get(name);
      return record ? [{ name, members: number ? members.map((member) => number.get(records[member].name)!) : members, ...record }] : [];
    });
    const { facts } = this.input;
    const { isPacked } = this.sources;
    return {
      report: reportOf({ facts, applies: scopeOf(facts), records: left, stories, unread: this.unread, isPacked }),
      directives: left.flatMap(({ directives }) => directives ?? []),
      incomplete: this.incomplete,
    };
  }
}

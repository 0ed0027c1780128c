/**
 * A whole check over files: the report is that of `check`, byte for byte, but sources are read when their turn comes, in several
 * threads where that pays, and only their records are kept.
 */
import { FindingTable } from '../finding.js';
import { type ManyRareWords, NO_RARE_WORDS, RareTable } from '../link/rare.js';
import type { Fact } from '../model/fact.js';
import type { Finding, Report } from '../model/report.js';
import type { Source, Unread } from '../model/source.js';
import { hashOnDisk, type Listed, sizeOnDisk } from '../read/index.js';
import { type FileOutcome, Hand, KEPT, type Manner, type Member, type StoryOutcome, type StoryTask, scopeOf } from './hand.js';
import { Hashes, Kept, type Told, toldOrNothing } from './kept.js';
import { Plan } from './plan.js';
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
const ROOM = 4_000_000;
/** The same for the rare words of sources. */
const RARE_ROOM = 80_000_000;
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

const NONE: readonly never[] = Object.freeze([]);
const shared = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : list);

class EngineRun {
  private readonly files: readonly Listed[];
  /** Of each file. */
  private readonly bytes: Float64Array;
  private readonly totalBytes: number;
  private readonly numbers: Numbers;
  private readonly unread: Unread[];
  private kept: Kept[] = [];
  private rare = new RareTable();
  private readonly hashes = new Hashes();
  /** Of each file that was looked at: its sources, of which nothing is told yet. */
  private looked: (readonly Kept[] | undefined)[] = [];
  private looks = 0;
  /** Whether all that was looked at was found there when it was read. */
  private isAsLooked = true;
  /** Where findings are packed; null while they stay as they are. */
  private table: FindingTable | null = null;
  private readonly stories = new Map<string, StoryRecord>();
  /** Stories that could not be compared, and why. */
  private readonly troubled = new Map<string, string>();
  private groups: readonly StoryMembers[] = [];
  /** Number of a group by its name. */
  private groupNumbers: ReadonlyMap<string, number> = new Map();
  /** Of each file: the thread that read it, 0 for none. */
  private readonly threads: Uint16Array;
  private readonly incomplete: string[] = [];
  /** Of each file: 1 until it was read. */
  private readonly pending: Uint8Array;
  private left: number;
  private cache: Remembered | null = null;
  private pool: Pool | null = null;
  private ownHand: Hand | null = null;
  private bytesDone = 0;
  private findings = 0;
  private breath = Date.now();

  constructor(private readonly input: EngineInput) {
    this.files = input.listed;
    this.bytes = Float64Array.from(this.files, (file) => sizeOnDisk(file.path));
    this.numbers = new Numbers(this.files);
    this.totalBytes = this.bytes.reduce((sum, bytes) => sum + bytes, 0);
    this.unread = [...input.unread];
    this.threads = new Uint16Array(this.files.length);
    this.pending = new Uint8Array(this.files.length).fill(1);
    this.left = this.numbers.size;
  }

  /** Loads what the run needs: small ones need neither a cache nor threads. */
  private async prepare(): Promise<void> {
    const { cache = null, cacheFrom = WORTH_CACHE, threadsFrom = WORTH_THREADS, jobs, facts, compareSources } = this.input;
    const { packFrom = WORTH_PACKING, room = ROOM } = this.input;
    if (this.totalBytes >= packFrom) {
      const { Room } = await import('../cache/room.js');
      this.table = new FindingTable(new Room(room));
      this.rare = new RareTable(new Room(0), RARE_ROOM);
    }
    if (cache && this.totalBytes >= cacheFrom) {
      const { Remembered: kept } = await import('./remembered.js');
      this.cache = kept.open(cache, facts, compareSources);
    }
    this.input.onSize?.(this.totalBytes);
    if (jobs > 1 && this.totalBytes >= threadsFrom) {
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
    for (const source of this.input.sources) this.keep(this.hand.source(source), -1);
    await this.remember();
    if (this.bytesPending() >= (this.input.lookFrom ?? WORTH_LOOKING)) await this.byStory();
    else {
      await this.all(this.fileBatches());
      if (this.left > 0) this.interrupt();
      this.group(this.rareWords());
      await this.compare();
      this.tellUncompared();
    }
    this.cache?.finish();
    return this.checked();
  }

  /** Sorts the sources into stories first: then each is read once, with the others of its story, and none of them needs to be kept. */
  private async byStory(): Promise<void> {
    await this.all(
      this.fileBatches().map((batch) => ({ ...batch, manner: 'look' })),
      (done) => this.takeLooks(done),
    );
    if (!this.input.signal?.aborted) this.group(this.rareWords());
    await this.compare();
    if (this.left > 0) this.interrupt();
    this.tellUncompared();
    const isDone = this.left === 0;
    this.looked = [];
    if (isDone && this.isAsLooked) return;
    const before = this.groups;
    const sources = this.kept;
    this.kept = sources.filter((source) => source.isTold);
    if (!isDone) this.arrange();
    // Something changed meanwhile, or could not be checked: what is left is grouped anew, and stories with other members are compared.
    else this.group(await this.rareWordsAgain());
    this.keepStories(before, sources, isDone);
    if (isDone) await this.compare();
  }

  /** Of stories that were compared before, keeps those whose sources are as they were; where the run was ended, there are no others. */
  private keepStories(before: readonly StoryMembers[], sources: readonly Kept[], isGrouped: boolean): void {
    const numbers = new Map(this.kept.map((source, i) => [source, i]));
    const kept = new Map<string, StoryMembers>();
    for (const { name, members } of before) {
      const now = members.flatMap((member) => numbers.get(sources[member]) ?? []);
      if (now.length === members.length) kept.set(name, { name, members: now });
    }
    if (!isGrouped) this.groups = [...kept.values()];
    const same = (a: StoryMembers, b: StoryMembers | undefined): boolean => a.members.join() === b?.members.join();
    const left = new Set(this.groups.filter((group) => same(group, kept.get(group.name))).map(({ name }) => name));
    for (const { name } of before)
      if (!left.has(name)) {
        this.stories.delete(name);
        this.troubled.delete(name);
      }
  }

  private bytesPending(): number {
    return this.bytes.reduce((sum, bytes, file) => sum + bytes * this.pending[file], 0);
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

  private keep(record: SourceRecord, file: number): void {
    const one = this.place(record, file);
    one.tell(this.toldBy(record, one.name));
  }

  /** A source of which nothing is told yet. */
  private place(record: SourceRecord, file: number): Kept {
    // The name of most is that of their file: one string for both.
    const name = file >= 0 && record.name === this.files[file].name ? this.files[file].name : record.name;
    const row = this.hashes.add(record.sha256);
    this.rare.add(record.rare);
    const one = new Kept(name, this.hashes, row, file);
    this.kept.push(one);
    return one;
  }

  private toldBy(record: SourceRecord, name: string): Told {
    const { table } = this;
    this.findings += record.contradictions.length + record.obscured.length;
    return toldOrNothing({
      verdicts: shared(table === null ? record.verdicts : record.verdicts.map((verdict) => table.slim(verdict, name))),
      contradictions: this.packed(record.contradictions, () => name),
      obscured: this.packed(record.obscured, () => name),
      directives: record.directives,
      reason: record.reason,
    });
  }

  private packed(findings: readonly Finding[], nameOf: (source: string) => string): readonly Finding[] {
    const { table } = this;
    return shared(table === null ? findings : findings.map((finding) => table.pack(finding, nameOf)));
  }

  /** Puts the sources in order of name, each once: of two of one name the one that came last. */
  private arrange(): void {
    const sorted = this.kept.sort((a, b) => compareText(a.name, b.name));
    this.kept = sorted.filter((record, i) => i + 1 === sorted.length || sorted[i + 1].name !== record.name);
  }

  private group(rare: (sources: readonly Kept[]) => ManyRareWords): void {
    this.arrange();
    this.groups = storiesOf(this.kept, rare(this.kept), this.input.storyOf);
    // All that they were needed for.
    this.rare = new RareTable();
    this.groupNumbers = new Map(this.groups.map(({ name }, i) => [name, i]));
  }

  private rareWords(): (sources: readonly Kept[]) => ManyRareWords {
    const { rare } = this;
    return (sources) => ({ length: sources.length, look: (i, view) => rare.look(sources[i].row, view) });
  }

  /** Those of all sources, read again. */
  private async rareWordsAgain(): Promise<(sources: readonly Kept[]) => ManyRareWords> {
    const table = new RareTable();
    const rows = new Map<string, number>();
    const add = ({ name, sha256, rare }: SourceRecord): void => {
      rows.set(`${name} ${sha256}`, table.add(rare));
    };
    for (const source of this.input.sources) add(this.hand.look(source));
    for (const file of this.files) for (const record of (await this.hand.file(file, 'look')).records) add(record);
    const none = table.add(NO_RARE_WORDS);
    return (sources) => ({
      length: sources.length,
      look: (i, view) => table.look(rows.get(`${sources[i].name} ${sources[i].sha256}`) ?? none, view),
    });
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
        if (!this.stories.has(story.name)) take({ thread: 0, files: [], stories: [await this.hand.story(story)] });
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
      this.threads[this.numbers.of(outcome.file)] = thread;
    }
    for (const outcome of stories) {
      this.takeStory(outcome);
      this.cache?.keepStory(this.taskOf(this.groupNumbers.get(outcome.name)!), outcome);
    }
  }

  private takeLooks({ files }: Done): void {
    for (const outcome of files) {
      const number = this.numbers.of(outcome.file);
      // A thread that did not come back would not come back again.
      if (outcome.isLost) this.takeFile(outcome);
      else if (this.looked[number] === undefined) {
        this.looked[number] = shared(outcome.records.map((record) => this.place(record, number)));
        this.tell('looks', ++this.looks, this.numbers.size);
      }
    }
  }

  private isOpen(name: string, manner: Manner): boolean {
    const number = this.numbers.of(name);
    return this.pending[number] === 1 && !(manner === 'look' && this.looked[number] !== undefined);
  }

  private takeFile({ file, records, unread }: FileOutcome): void {
    const number = this.numbers.of(file);
    this.left -= this.pending[number];
    this.pending[number] = 0;
    for (const one of unread) this.unread.push(one);
    const looked = this.looked[number];
    if (
      looked?.length === records.length &&
      looked.every(({ name, sha256 }, i) => name === records[i].name && sha256 === records[i].sha256)
    )
      records.forEach((record, i) => {
        looked[i].tell(this.toldBy(record, looked[i].name));
      });
    else {
      if (looked !== undefined) this.isAsLooked = false;
      for (const record of records) this.keep(record, number);
    }
    this.bytesDone += this.bytes[number];
    this.tell('sources', this.numbers.size - this.left, this.numbers.size);
  }

  private takeStory(outcome: StoryOutcome): void {
    if (outcome.record === null) this.troubled.set(outcome.name, outcome.trouble);
    else {
      const { lineages, findings } = outcome.record;
      const names = new Map(this.membersOf(outcome.name).map((member) => [this.kept[member].name, this.kept[member].name]));
      this.stories.set(outcome.name, { lineages, findings: this.packed(findings, (source) => names.get(source) ?? source) });
      this.findings += findings.length;
    }
    if (this.left === 0) this.tell('stories', this.stories.size + this.troubled.size, this.groups.length);
  }

  private tell(phase: Progress['phase'], done: number, total: number): void {
    this.input.onProgress?.({ phase, done, total, bytes: this.bytesDone, totalBytes: this.totalBytes, findings: this.findings });
  }

  /** Files that were not reached before the run was ended. */
  private interrupt(): void {
    for (const { name } of this.files)
      if (this.isOpen(name, 'read'))
        this.unread.push({ name, sha256: null, state: 'unread', reason: 'Unexpected end of the run, expected time to check it' });
    this.incomplete.push(`the run was ended before ${this.left} of ${this.files.length} files were checked`);
  }

  /** The files that are still to be read. */
  private fileBatches(): Batch[] {
    const batches: Batch[] = [];
    const open = this.files.filter(({ name }) => this.isOpen(name, 'read'));
    for (const { from, to, bytes } of stretches(open.length, (i) => this.bytes[this.numbers.of(open[i].name)]))
      batches.push({ files: open.slice(from, to), stories: NONE, bytes });
    return batches;
  }

  /** Compares what was not compared yet, and reads what was only looked at. */
  private async compare(): Promise<void> {
    const near: number[] = [];
    const far: number[] = [];
    this.groups.forEach(({ name, members }, group) => {
      if (this.stories.has(name) || this.troubled.has(name)) return;
      // A story with a source that no other thread can read again is compared here.
      if (members.some((member) => this.kept[member].file < 0)) near.push(group);
      else if (!this.recall(group)) far.push(group);
    });
    for (const group of near) if (!this.input.signal?.aborted) this.takeStory(await this.hand.story(this.taskOf(group)));
    await this.all(this.looked.length > 0 ? this.wholeBatches(far) : this.storyBatches(far));
  }

  private tellUncompared(): void {
    const left = this.groups.filter(({ name }) => !this.stories.has(name) && !this.troubled.has(name)).length;
    if (left) this.incomplete.push(`the run was ended before ${left} of ${this.groups.length} stories were compared`);
  }

  /** Files, each with its story. What is to be done is written out when its turn comes. */
  private *wholeBatches(groups: readonly number[]): Generator<Batch> {
    const open = new Set(groups);
    const plan = new Plan({
      sources: this.kept.length,
      fileOf: (source) => this.kept[source].file,
      stories: this.groups,
      isOpen: (group) => open.has(group),
      pending: this.pending,
    });
    const { files } = this;
    const taskOf = (group: number): StoryTask => this.taskOf(group);
    const bytesOf = (unit: number): number =>
      plan.storyOf(unit) < 0 ? this.bytes[plan.filesOf(unit)[0]] : this.bytesOf(plan.storyOf(unit));
    // Without a thread nothing is won by doing several stories together, and none is kept at hand longer than it must be.
    const most = this.pool === null ? 0 : BATCH;
    for (const { from, to, bytes } of stretches(plan.length, bytesOf, most))
      yield {
        get files() {
          return Array.from({ length: to - from }, (_, i) => Array.from(plan.filesOf(from + i), (file) => files[file])).flat();
        },
        get stories() {
          return Array.from({ length: to - from }, (_, i) => plan.storyOf(from + i)).flatMap((group) => (group < 0 ? [] : taskOf(group)));
        },
        bytes,
        manner: 'whole',
      };
  }

  /** By thread: it has the articles at hand that it read last. */
  private storyBatches(groups: readonly number[]): Batch[] {
    const byThread = new Map<number, number[]>();
    for (const group of groups) push(byThread, this.threads[this.kept[this.groups[group].members[0]].file], group);
    return [...byThread].flatMap(([thread, own]) => this.batchesOf(own, thread));
  }

  /** The stories that a thread has most of at hand, those that it read last first. What is to be read is written out when its turn comes. */
  private batchesOf(groups: readonly number[], thread: number): Batch[] {
    const fileOf = (group: number): number => this.kept[this.groups[group].members[0]].file;
    const order = [...groups].sort((a, b) => fileOf(b) - fileOf(a));
    const taskOf = (group: number): StoryTask => this.taskOf(group);
    return [...stretches(order.length, (i) => this.bytesOf(order[i]))].map(({ from, to, bytes }) => ({
      files: NONE,
      get stories() {
        return order.slice(from, to).map(taskOf);
      },
      bytes,
      ...(thread > 0 ? { thread } : {}),
    }));
  }

  private bytesOf(group: number): number {
    return this.groups[group].members.reduce((sum, member) => sum + (this.bytes[this.kept[member].file] ?? 0), 0);
  }

  private membersOf(name: string): readonly number[] {
    return this.groups[this.groupNumbers.get(name)!].members;
  }

  private taskOf(group: number): StoryTask {
    const { name, members } = this.groups[group];
    return { name, members: members.map((member) => this.member(this.kept[member])) };
  }

  /** Whether a story is known already. */
  private recall(group: number): boolean {
    const outcome = this.cache?.story(this.taskOf(group)) ?? null;
    if (outcome !== null) this.takeStory(outcome);
    return outcome !== null;
  }

  private member({ name, sha256, file }: Kept): Member {
    return { file: file < 0 ? { path: '', name } : { path: this.files[file].path, name: this.files[file].name }, name, sha256 };
  }

  private checked(): Checked {
    const records = this.kept;
    // What could not be compared was not checked: its sources are told as unread.
    const lost = new Map<string, string>();
    for (const { name, members } of this.groups) {
      const trouble = this.troubled.get(name);
      if (trouble !== undefined) for (const member of members) lost.set(records[member].name, trouble);
    }
    const left = lost.size === 0 ? records : records.filter(({ name }) => !lost.has(name));
    const number = lost.size === 0 ? null : new Map(left.map(({ name }, i) => [name, i]));
    for (const { name, sha256 } of lost.size === 0 ? [] : records)
      if (lost.has(name)) this.unread.push({ name, sha256, state: 'unread', reason: lost.get(name)! });
    const stories = this.groups.flatMap(({ name, members }) => {
      const record = this.stories.get(name);
      return record ? [{ name, members: number ? members.map((member) => number.get(records[member].name)!) : members, ...record }] : [];
    });
    const { facts } = this.input;
    return {
      report: reportOf({ facts, applies: scopeOf(facts), records: left, stories, unread: this.unread, isPacked: this.table !== null }),
      directives: left.flatMap(({ directives }) => directives ?? []),
      incomplete: this.incomplete,
    };
  }
}

/** Files by name. They are mostly in order of name: then nothing is kept besides. */
class Numbers {
  readonly size: number;
  private readonly byName: ReadonlyMap<string, number> | null;

  constructor(private readonly files: readonly Listed[]) {
    const isSorted = files.every(({ name }, i) => i === 0 || files[i - 1].name < name);
    this.byName = isSorted ? null : new Map(files.map((file, i) => [file.name, i]));
    this.size = this.byName?.size ?? files.length;
  }

  /** The name must be that of a file. */
  of(name: string): number {
    if (this.byName !== null) return this.byName.get(name)!;
    let low = 0;
    let high = this.files.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.files[middle].name < name) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Units from 0 in stretches of about so many bytes, of which each has at least one. */
function* stretches(
  count: number,
  bytesOf: (unit: number) => number,
  most = BATCH,
): Generator<{ from: number; to: number; bytes: number }> {
  for (let from = 0, to = 0; from < count; from = to) {
    let bytes = bytesOf(to++);
    while (to < count && bytes + bytesOf(to) <= most) bytes += bytesOf(to++);
    yield { from, to, bytes };
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

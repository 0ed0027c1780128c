/**
 * Threads that share the units of a run. A thread that dies or hangs costs only what it had in hand: each of those units is
 * tried once more alone, in a new thread, and is then given up and told.
 */
import { Worker } from 'node:worker_threads';
import type { Listed } from '../read/index.js';
import type { FileOutcome, Manner, Order, StoryOutcome, StoryTask } from './hand.js';
import { type PackedOutcomes, Unpacker } from './packed.js';
import { Queue } from './queue.js';

export interface Task {
  readonly number: number;
  readonly files: readonly Listed[];
  readonly stories: readonly StoryTask[];
  readonly manner: Manner;
}

export interface Answer {
  readonly number: number;
  readonly packed: PackedOutcomes;
  /** JSON of a list of {@link StoryOutcome}. */
  readonly stories: string;
}

/** A batch of units, files before stories, with the bytes that they ask to be read. */
export interface Batch {
  readonly files: readonly Listed[];
  readonly stories: readonly StoryTask[];
  readonly bytes: number;
  /** How its files are read; `read` where nothing is said. */
  readonly manner?: Manner;
  /** The thread that has most of it at hand; others may do it too. */
  readonly thread?: number;
}

/** What became of a batch, in whole or in part. */
export interface Done {
  /** Number of the thread that did it, 0 for none. */
  readonly thread: number;
  readonly files: readonly FileOutcome[];
  readonly stories: readonly StoryOutcome[];
}

export interface PoolOptions {
  readonly jobs: number;
  /** Milliseconds that a batch may take, and that each megabyte adds. Far more than any honest batch needs. */
  readonly patience?: number;
  readonly patiencePerMegabyte?: number;
  /** Another thread to run, for tests. */
  readonly script?: URL;
}

const SCRIPT = new URL('./worker.js', import.meta.url);
const PATIENCE = 60_000;
const PATIENCE_PER_MEGABYTE = 120_000;
const THREAD_MEMORY_MB = 2048;

interface Open {
  readonly batch: Batch;
  readonly attempt: number;
}

/** What a thread begins with. */
export interface Start {
  readonly order: Order;
  /**
   * One number that the thread sets to 1 once it can work: shared memory and no message, as the news that a thread has died can come
   * before the last messages that it sent.
   */
  readonly ready: Int32Array;
}

interface Thread {
  readonly number: number;
  readonly worker: Worker;
  readonly unpacker: Unpacker;
  readonly ready: Int32Array;
  busy: { readonly open: Open; readonly number: number; timer: NodeJS.Timeout } | null;
}

export class Pool {
  private readonly open = new Queue<Open>();
  private readonly threads = new Set<Thread>();
  private number = 0;
  private started = 0;
  private running: { readonly done: (done: Done) => void; readonly end: () => void; readonly fail: (error: Error) => void } | null = null;

  constructor(
    private readonly order: Order,
    private readonly options: PoolOptions,
  ) {}

  /** Does all batches, in any order; `done` is called as parts of them come in. Rejects only where no thread can be started at all. */
  async run(batches: readonly Batch[], done: (done: Done) => void, signal?: AbortSignal): Promise<void> {
    for (const batch of batches) this.open.push({ batch, attempt: 0 }, batch.thread);
    const stop = (): void => {
      this.open.clear();
      this.running?.end();
    };
    try {
      await new Promise<void>((end, fail) => {
        this.running = { done, end, fail };
        if (signal?.aborted) return end();
        signal?.addEventListener('abort', stop, { once: true });
        this.assign();
      });
    } finally {
      signal?.removeEventListener('abort', stop);
      this.running = null;
    }
  }

  async close(): Promise<void> {
    const threads = [...this.threads];
    this.threads.clear();
    for (const { busy } of threads) if (busy) clearTimeout(busy.timer);
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }

  private assign(): void {
    for (const thread of this.threads) if (thread.busy === null && this.open.length) this.give(thread, this.open.next(thread.number)!);
    while (this.threads.size < this.options.jobs && this.open.length) {
      const thread = this.start();
      this.give(thread, this.open.next(thread.number)!);
    }
    if (this.open.length === 0 && [...this.threads].every(({ busy }) => busy === null)) this.running?.end();
  }

  private give(thread: Thread, open: Open): void {
    const { batch } = open;
    const number = ++this.number;
    const { patience = PATIENCE, patiencePerMegabyte = PATIENCE_PER_MEGABYTE } = this.options;
    const milliseconds = patience + (batch.bytes / 1e6) * patiencePerMegabyte;
    const timer = setTimeout(
      () => this.lose(thread, `Unexpected length of checking, expected at most ${Math.ceil(milliseconds / 1000)} seconds`),
      milliseconds,
    );
    thread.busy = { open, number, timer };
    // Only plain data travels.
    const files = batch.files.map(({ path, name }) => ({ path, name }));
    const task: Task = { number, files, stories: batch.stories, manner: batch.manner ?? 'read' };
    thread.worker.postMessage(task);
  }

  private start(): Thread {
    const ready = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const start: Start = { order: this.order, ready };
    const worker = new Worker(this.options.script ?? SCRIPT, {
      workerData: start,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MB },
    });
    const thread: Thread = { number: ++this.started, worker, unpacker: new Unpacker(), ready, busy: null };
    this.threads.add(thread);
    worker.on('message', (answer: Answer) => this.take(thread, answer));
    worker.on('error', (error) =>
      this.lose(
        thread,
        (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? `Unexpected need of memory, expected at most ${THREAD_MEMORY_MB} MB for checking it`
          : `Unexpected fault while checking (${error.message.slice(0, 120)}), expected its findings`,
        error,
      ),
    );
    worker.on('exit', () => this.lose(thread, 'Unexpected end of the thread that checked it, expected its findings'));
    return thread;
  }

  private take(thread: Thread, { number, packed, stories }: Answer): void {
    const { busy } = thread;
    if (busy?.number !== number || !this.threads.has(thread)) return;
    clearTimeout(busy.timer);
    thread.busy = null;
    this.running?.done({ thread: thread.number, files: thread.unpacker.unpack(packed), stories: JSON.parse(stories) as StoryOutcome[] });
    this.assign();
  }

  /** A thread is gone, or is given up. */
  private lose(thread: Thread, reason: string, error?: Error): void {
    if (!this.threads.delete(thread)) return;
    const { busy } = thread;
    void thread.worker.terminate();
    if (busy === null) return;
    clearTimeout(busy.timer);
    if (Atomics.load(thread.ready, 0) === 0) {
      this.running?.fail(error ?? new Error(reason));
      return;
    }
    const { batch, attempt } = busy.open;
    const units: Open[] = [
      ...batch.files.map((file) => ({ files: [file], stories: [] })),
      ...batch.stories.map((story) => ({ files: [], stories: [story] })),
    ].map((unit) => ({ batch: { ...unit, bytes: batch.bytes, manner: batch.manner }, attempt: attempt + 1 }));
    if (attempt === 0) for (const unit of units) this.open.push(unit);
    else
      this.running?.done({
        thread: 0,
        files: batch.files.map(({ name }) => ({
          file: name,
          sha256: null,
          traces: null,
          records: [],
          unread: [{ name, sha256: null, state: 'unread', reason }],
          isLost: true,
        })),
        stories: batch.stories.map(({ name }) => ({ name, record: null, trouble: reason })),
      });
    this.assign();
  }
}

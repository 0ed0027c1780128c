/** Runs a format on bytes: at once for what is small, in a worker under a deadline for what is large enough to take long. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FIELDS } from './formats/field-names.js';
import type { Fields, Input, ReadResult } from './formats/format.js';
import { formatFor } from './formats/index.js';
import type { Limits } from './limits.js';

export interface Task {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string | null;
  readonly limits: Limits;
  readonly fields: Partial<Fields>;
}

/** Bytes up to which the slowest thing that a parser could do stays well under a second. */
const SMALL = 256 * 1024;
/** Milliseconds that each megabyte adds to the deadline. */
const PER_MEGABYTE = 250;
const WORKER_MEMORY_MB = 420;
const worker = fileURLToPath(new URL('./worker.js', import.meta.url));

/** Reads bytes by their format. Never throws: what goes wrong is the reason why the file is unread. */
export async function readFormat(task: Task): Promise<ReadResult> {
  const format = await formatFor(task.name, task.bytes, task.type);
  const quick = format.name === 'text' || task.bytes.length <= SMALL || !existsSync(worker);
  return quick ? readHere(task) : readInWorker(task);
}

/** Reads in this thread. */
export async function readHere(task: Task): Promise<ReadResult> {
  const { name, bytes, type, limits } = task;
  try {
    const format = await formatFor(name, bytes, type);
    const charset = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type ?? '')?.[1] ?? null;
    const input: Input = { name, bytes, charset, limits, fields: fieldsOf(task.fields), formatFor };
    return await format.read(input);
  } catch (error) {
    return { trouble: `Unexpected fault while reading (${(error as Error).message.slice(0, 80)}), expected a file that can be read` };
  }
}

function fieldsOf(own: Partial<Fields>): Fields {
  return {
    id: [...(own.id ?? []), ...FIELDS.id],
    title: [...(own.title ?? []), ...FIELDS.title],
    text: [...(own.text ?? []), ...FIELDS.text],
    date: [...(own.date ?? []), ...FIELDS.date],
  };
}

async function readInWorker(task: Task): Promise<ReadResult> {
  const { Worker } = await import('node:worker_threads');
  const milliseconds = task.limits.time + (task.bytes.length / (1024 * 1024)) * PER_MEGABYTE;
  const thread = new Worker(worker, {
    workerData: task,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY_MB },
    stdout: false,
    stderr: false,
  });
  const result = await new Promise<ReadResult>((resolve) => {
    const timer = setTimeout(
      () =>
        resolve({
          trouble: `Unexpected length of reading, expected at most ${(milliseconds / 1000).toFixed(1)} seconds for a file of this size`,
        }),
      milliseconds,
    );
    const settle = (found: ReadResult): void => {
      clearTimeout(timer);
      resolve(found);
    };
    thread.once('message', settle);
    thread.once('error', (error) => {
      const memory = (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY';
      settle({
        trouble: memory
          ? `Unexpected need of memory, expected at most ${WORKER_MEMORY_MB} MB for one file`
          : `Unexpected fault while reading (${error.message.slice(0, 80)}), expected a file that can be read`,
      });
    });
    // A worker that ends without an answer has not read anything, whatever its exit code says.
    thread.once('exit', () => settle({ trouble: 'Unexpected end of the reader, expected its result' }));
  });
  await thread.terminate();
  return result;
}

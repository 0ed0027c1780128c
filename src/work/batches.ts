/** What is left to do, in batches for threads. */
import type { Files } from './files.js';
import type { StoryTask } from './hand.js';
import { Plan } from './plan.js';
import type { Batch } from './pool.js';
import { type Sources, shared } from './sources.js';
import type { Stories } from './stories.js';

/** Bytes of a batch: enough that messages cost nothing, little enough that all threads end together. */
const BATCH = 60_000;

/** Files that are still to be read. */
export function fileBatches(files: Files): Batch[] {
  const open = files.listed.filter(({ name }) => files.isPending(files.numberOf(name)));
  return [...stretches(open.length, (i) => files.bytes[files.numberOf(open[i].name)])].map(({ from, to, bytes }) => ({
    files: open.slice(from, to),
    stories: shared<StoryTask>([]),
    bytes,
  }));
}

/**
 * Files that are still to be read, each with its story, where that is one of `groups`. What is to be done is written out when its turn comes.
 * Without a thread nothing is won by doing several stories together, and none is kept at hand longer than it must be.
 */
export function* wholeBatches(
  files: Files,
  sources: Sources,
  stories: Stories,
  groups: readonly number[],
  alone: boolean,
): Generator<Batch> {
  const open = new Set(groups);
  const plan = new Plan({
    sources: sources.list.length,
    fileOf: (source) => sources.list[source].file,
    stories: stories.groups,
    isOpen: (group) => open.has(group),
    pending: files.pending,
  });
  const bytesOf = (unit: number): number =>
    plan.storyOf(unit) < 0 ? files.bytes[plan.filesOf(unit)[0]] : stories.bytesOf(plan.storyOf(unit));
  for (const { from, to, bytes } of stretches(plan.length, bytesOf, alone ? 0 : BATCH)) {
    const units = (): number[] => Array.from({ length: to - from }, (_, i) => from + i);
    yield {
      get files() {
        return units().flatMap((unit) => Array.from(plan.filesOf(unit), (file) => files.listed[file]));
      },
      get stories() {
        return units().flatMap((unit) => (plan.storyOf(unit) < 0 ? [] : stories.taskOf(plan.storyOf(unit))));
      },
      bytes,
      manner: 'whole',
    };
  }
}

/** Stories whose files were read, by the thread that has the articles at hand that it read last. */
export function storyBatches(files: Files, stories: Stories, groups: readonly number[]): Batch[] {
  const byThread = new Map<number, number[]>();
  for (const group of groups) {
    const thread = files.threads[stories.fileOf(group)];
    const own = byThread.get(thread);
    if (own) own.push(group);
    else byThread.set(thread, [group]);
  }
  return [...byThread].flatMap(([thread, own]) => batchesOf(stories, own, thread));
}

/** The stories that a thread has most of at hand, those that it read last first. What is to be read is written out when its turn comes. */
function batchesOf(stories: Stories, groups: readonly number[], thread: number): Batch[] {
  const order = [...groups].sort((a, b) => stories.fileOf(b) - stories.fileOf(a));
  return [...stretches(order.length, (i) => stories.bytesOf(order[i]))].map(({ from, to, bytes }) => ({
    files: shared<never>([]),
    get stories() {
      return order.slice(from, to).map((group) => stories.taskOf(group));
    },
    bytes,
    ...(thread > 0 ? { thread } : {}),
  }));
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

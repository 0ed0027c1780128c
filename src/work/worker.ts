/** A thread that does units of work for {@link Pool}. Loaded by its place beside this file, never imported. */
import { parentPort, workerData } from 'node:worker_threads';
import { type FileOutcome, Hand, type StoryOutcome } from './hand.js';
import { Packer, transfers } from './packed.js';
import type { Answer, Start, Task } from './pool.js';

const port = parentPort!;
const { order, ready } = workerData as Start;
const hand = new Hand(order);
const packer = new Packer();

async function answer({ number, files, stories, manner }: Task): Promise<void> {
  const outcomes: FileOutcome[] = [];
  for (const file of files) outcomes.push(await hand.file(file, manner));
  const told: StoryOutcome[] = [];
  for (const story of stories) told.push(await hand.story(story));
  if (manner === 'whole') hand.forget();
  const packed = packer.pack(outcomes);
  const message: Answer = { number, packed, stories: told.length ? JSON.stringify(told) : '[]' };
  port.postMessage(message, transfers(packed));
}

let last: Promise<void> = Promise.resolve();
port.on('message', (task: Task) => {
  last = last.then(() => answer(task));
});
Atomics.store(ready, 0, 1);

/**
 * The decisions log on disk. Events are appended in batches; an append is done only when its bytes are flushed to the disk.
 * The file is opened anew for every batch and read anew when somebody else wrote it (a pull, another branch).
 */
import { mkdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Decision, type DecisionEvent, decide, eventLine, parseEvents } from '../decisions.js';
import type { Problem } from '../model/fact.js';
import { writeWhole } from '../write.js';

interface Waiting {
  readonly events: readonly DecisionEvent[];
  resolve(): void;
  reject(error: unknown): void;
}

export class DecisionLog {
  private events = new Map<string, DecisionEvent>();
  private byFinding = new Map<string, DecisionEvent[]>();
  private decisions = new Map<string, Decision>();
  private queue: Waiting[] = [];
  private writing = false;
  /** Size and time of the file as this process left it; anything else means that others wrote. */
  private mark = '';
  problems: readonly Problem[] = [];

  constructor(
    readonly path: string,
    private readonly name: string,
  ) {
    this.read();
  }

  get all(): IterableIterator<DecisionEvent> {
    return this.events.values();
  }

  get(id: string): DecisionEvent | undefined {
    return this.events.get(id);
  }

  decision(finding: string): Decision {
    let decision = this.decisions.get(finding);
    if (!decision) this.decisions.set(finding, (decision = decide(this.byFinding.get(finding) ?? [])));
    return decision;
  }

  /** A time later than every event about the finding: clocks are set back, decisions are not. */
  timeFor(finding: string, now: Date): string {
    const last =
      (this.byFinding.get(finding) ?? [])
        .map((event) => Date.parse(event.time))
        .sort((a, b) => a - b)
        .at(-1) ?? 0;
    return new Date(Math.max(now.getTime(), last + 1)).toISOString();
  }

  /** Takes in what others wrote. Gives the events that are new here, or null when nothing changed. */
  refresh(): DecisionEvent[] | null {
    if (this.writing || markOf(this.path) === this.mark) return null;
    const before = this.events;
    this.read();
    return [...this.events.values()].filter((event) => !before.has(event.id));
  }

  /** Known at once (so that a rival sees it), done when on disk. When writing fails the events are forgotten and the promise is rejected. */
  append(events: readonly DecisionEvent[]): Promise<void> {
    for (const event of events) this.remember(event);
    return new Promise((resolve, reject) => {
      this.queue.push({ events, resolve, reject });
      if (!this.writing) void this.drain();
    });
  }

  /** Done when everything appended so far is on disk. */
  async settled(): Promise<void> {
    if (this.writing) await new Promise<void>((resolve, reject) => this.queue.push({ events: [], resolve, reject }));
  }

  private async drain(): Promise<void> {
    this.writing = true;
    while (this.queue.length) {
      const batch = this.queue.splice(0);
      try {
        const text = batch.flatMap(({ events }) => events.map(eventLine)).join('');
        if (text) await this.write(text);
        for (const one of batch) one.resolve();
      } catch (error) {
        for (const one of batch) for (const event of one.events) this.forget(event);
        for (const one of batch) one.reject(error);
      }
    }
    this.writing = false;
  }

  private async write(text: string): Promise<void> {
    const before = markOf(this.path);
    if (before === '') this.prepare();
    const file = await open(this.path, 'a', 0o644);
    try {
      const { size } = await file.stat();
      const bytes = Buffer.from(text, 'utf8');
      let done = 0;
      try {
        while (done < bytes.length) done += (await file.write(bytes, done)).bytesWritten;
        await file.datasync();
      } catch (error) {
        // Half a batch would count as decided though nobody was told so.
        await file.truncate(size).catch(() => undefined);
        throw error;
      }
    } finally {
      await file.close();
    }
    // Where others wrote since, the mark stays old, and the next refresh reads theirs.
    if (before === this.mark) this.mark = markOf(this.path);
  }

  /** The folder, and beside the log what makes git join two branches' lines. */
  private prepare(): void {
    const folder = dirname(this.path);
    mkdirSync(folder, { recursive: true });
    const attributes = join(folder, '.gitattributes');
    if (markOf(attributes) === '') writeWhole(attributes, 'decisions.jsonl merge=union\n');
    writeWhole(this.path, '');
  }

  private read(): void {
    this.mark = markOf(this.path);
    const text = this.mark === '' ? '' : this.whole();
    const read = parseEvents(text, this.name);
    this.problems = read.problems;
    this.events = new Map();
    this.byFinding = new Map();
    this.decisions = new Map();
    for (const event of read.events) this.remember(event);
    for (const { events } of this.queue) for (const event of events) this.remember(event);
  }

  /** The file's text; a torn last line, which nobody was told of, is taken off so that the next one starts on its own. */
  private whole(): string {
    const bytes = readFileSync(this.path);
    const end = bytes.lastIndexOf(0x0a) + 1;
    if (end === bytes.length) return bytes.toString('utf8');
    const tail = bytes.subarray(end).toString('utf8');
    if (parseEvents(tail, '').events.length === 1) return bytes.toString('utf8');
    return bytes.subarray(0, end).toString('utf8');
  }

  /** Makes the file end with a whole line. Only the one process that writes may call it. */
  mend(): void {
    if (this.mark === '') return;
    const bytes = readFileSync(this.path);
    const end = bytes.lastIndexOf(0x0a) + 1;
    if (end === bytes.length) return;
    const tail = bytes.subarray(end).toString('utf8');
    if (parseEvents(tail, '').events.length === 1) writeWhole(this.path, Buffer.concat([bytes, Buffer.from('\n')]));
    else truncateSync(this.path, end);
    this.read();
  }

  private remember(event: DecisionEvent): void {
    if (this.events.has(event.id)) return;
    this.events.set(event.id, event);
    const group = this.byFinding.get(event.finding);
    if (group) group.push(event);
    else this.byFinding.set(event.finding, [event]);
    this.decisions.delete(event.finding);
  }

  private forget(event: DecisionEvent): void {
    this.events.delete(event.id);
    const group = this.byFinding.get(event.finding)?.filter((one) => one.id !== event.id) ?? [];
    this.byFinding.set(event.finding, group);
    this.decisions.delete(event.finding);
  }
}

function markOf(path: string): string {
  try {
    const { size, mtimeMs, ino } = statSync(path);
    return `${size}:${mtimeMs}:${ino}`;
  } catch {
    return '';
  }
}

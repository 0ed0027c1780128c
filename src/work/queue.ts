/** What is still to be done: by the thread that has it at hand, or by any. */
export class Queue<T> {
  private readonly own = new Map<number, T[]>();
  private anyones: T[] = [];
  /** How many of {@link anyones} are done: taking them off the front one by one would move all others each time. */
  private taken = 0;
  length = 0;

  push(unit: T, thread?: number): void {
    this.length++;
    if (thread === undefined) {
      this.anyones.push(unit);
      return;
    }
    const list = this.own.get(thread);
    if (list) list.push(unit);
    else this.own.set(thread, [unit]);
  }

  /** The first that the thread has at hand, else the first that nobody has, else the last of whoever has most left. */
  next(thread: number): T | undefined {
    const unit = this.own.get(thread)?.shift() ?? this.anybody() ?? this.longest()?.pop();
    if (unit !== undefined) this.length--;
    return unit;
  }

  clear(): void {
    this.own.clear();
    this.anyones = [];
    this.taken = 0;
    this.length = 0;
  }

  private anybody(): T | undefined {
    const unit = this.anyones[this.taken];
    if (unit === undefined) return undefined;
    if (++this.taken === this.anyones.length) {
      this.anyones = [];
      this.taken = 0;
    }
    return unit;
  }

  private longest(): T[] | undefined {
    let longest: T[] | undefined;
    for (const list of this.own.values()) if (list.length > (longest?.length ?? 0)) longest = list;
    return longest;
  }
}

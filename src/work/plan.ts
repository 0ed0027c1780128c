/**
 * In which order the files of a run are read whose stories are known already: each with the others of its story, so that all of them are
 * at hand when it is compared.
 */

export interface Sorted {
  /** Sources, by number in order of name. */
  readonly sources: number;
  /** The file of a source; -1 for one that has none. */
  readonly fileOf: (source: number) => number;
  /** Members of each story. */
  readonly stories: readonly { readonly members: readonly number[] }[];
  /** Whether a story is to be compared in this way. */
  readonly isOpen: (story: number) => boolean;
  /** Of each file: 1 where it is still to be read. */
  readonly pending: Uint8Array;
}

/** Units, by number: some files, and the story that is compared once they are read. Flat, as there may be a million. */
export class Plan {
  private readonly files: Int32Array;
  private filed = 0;
  private readonly ends: number[] = [];
  private readonly storyAt: number[] = [];
  private readonly left: Uint8Array;

  /** Each open story is in one unit, and each pending file: one of several sources is read with the story that comes first. */
  constructor({ sources, fileOf, stories, isOpen, pending }: Sorted) {
    this.left = pending.slice();
    this.files = new Int32Array(pending.length);
    const storyOf = new Int32Array(sources).fill(-1);
    stories.forEach(({ members }, story) => {
      if (isOpen(story)) for (const member of members) storyOf[member] = story;
    });
    const isPlanned = new Uint8Array(stories.length);
    for (let source = 0; source < sources; source++) {
      const story = storyOf[source];
      if (story < 0) this.addFile(fileOf(source));
      else if (isPlanned[story] === 0) {
        isPlanned[story] = 1;
        for (const member of stories[story].members) this.take(fileOf(member));
        this.close(story);
      }
    }
    // Of these nobody saw a source.
    for (let file = 0; file < pending.length; file++) this.addFile(file);
  }

  get length(): number {
    return this.ends.length;
  }

  filesOf(unit: number): Int32Array {
    return this.files.subarray(unit === 0 ? 0 : this.ends[unit - 1], this.ends[unit]);
  }

  /** -1 for none. */
  storyOf(unit: number): number {
    return this.storyAt[unit];
  }

  private addFile(file: number): void {
    if (this.take(file)) this.close(-1);
  }

  private take(file: number): boolean {
    if (file < 0 || this.left[file] === 0) return false;
    this.left[file] = 0;
    this.files[this.filed++] = file;
    return true;
  }

  private close(story: number): void {
    this.ends.push(this.filed);
    this.storyAt.push(story);
  }
}

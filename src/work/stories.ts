/** The stories of a run: which sources each has, what comparing them gave, and what is left to compare. */
import type { Files } from './files.js';
import type { Member, StoryOutcome, StoryTask } from './hand.js';
import type { Kept } from './kept.js';
import type { StoryRecord } from './record.js';
import type { StoryMembers } from './report.js';
import type { Sources } from './sources.js';

export class Stories {
  /** In order of name; members are numbers of sources. */
  groups: readonly StoryMembers[] = [];
  readonly records = new Map<string, StoryRecord>();
  /** Stories that could not be compared, and why. */
  readonly troubled = new Map<string, string>();
  /** Number of a group by its name. */
  private numbers: ReadonlyMap<string, number> = new Map();

  constructor(
    private readonly files: Files,
    private readonly sources: Sources,
  ) {}

  /** Takes the sources as grouped so. What was compared of groups before stays. */
  group(groups: readonly StoryMembers[]): void {
    this.groups = groups;
    this.numbers = new Map(groups.map(({ name }, i) => [name, i]));
  }

  /** How many have come to an end. */
  get done(): number {
    return this.records.size + this.troubled.size;
  }

  isDone(name: string): boolean {
    return this.records.has(name) || this.troubled.has(name);
  }

  take(outcome: StoryOutcome): void {
    if (outcome.record === null) this.troubled.set(outcome.name, outcome.trouble);
    else {
      const { lineages, findings } = outcome.record;
      const { list } = this.sources;
      const names = new Map(this.groups[this.numberOf(outcome.name)].members.map((member) => [list[member].name, list[member].name]));
      this.records.set(outcome.name, { lineages, findings: this.sources.packed(findings, (source) => names.get(source) ?? source) });
      this.sources.findings += findings.length;
    }
  }

  /**
   * After the sources have changed: of stories that were compared before, with such members of such sources, keeps those whose sources are
   * as they were. Where the run was ended, `isGrouped` is false and there are no others.
   */
  keepSame(before: readonly StoryMembers[], sources: readonly Kept[], isGrouped: boolean): void {
    const numbers = new Map(this.sources.list.map((source, i) => [source, i]));
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
        this.records.delete(name);
        this.troubled.delete(name);
      }
  }

  numberOf(name: string): number {
    return this.numbers.get(name)!;
  }

  /** Bytes of the files that a group is read from. */
  bytesOf(group: number): number {
    return this.groups[group].members.reduce((sum, member) => sum + (this.files.bytes[this.sources.list[member].file] ?? 0), 0);
  }

  /** The file of a group's first source. */
  fileOf(group: number): number {
    return this.sources.list[this.groups[group].members[0]].file;
  }

  /** Whether a source of the group was given, so that no other thread can read it again. */
  isGiven(group: number): boolean {
    return this.groups[group].members.some((member) => this.sources.list[member].file < 0);
  }

  taskOf(group: number): StoryTask {
    const { name, members } = this.groups[group];
    return { name, members: members.map((member) => this.member(this.sources.list[member])) };
  }

  private member({ name, sha256, file }: Kept): Member {
    const listed = this.files.listed[file];
    return { file: file < 0 ? { path: '', name } : { path: listed.path, name: listed.name }, name, sha256 };
  }
}

/** The sources of a run and what was found in each; where they are many, findings are packed until the report is made. */
import { FindingTable } from '../finding.js';
import { type ManyRareWords, RareTable } from '../link/rare.js';
import type { Finding } from '../model/report.js';
import type { Listed } from '../read/index.js';
import { Hashes, Kept, type Told, toldOrNothing } from './kept.js';
import type { SourceRecord } from './record.js';
import { compareText } from './report.js';

const NONE: readonly never[] = Object.freeze([]);
/** The list, or the one empty list. */
export const shared = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : list);

/** Bytes of the rare words of sources that are held in memory where they are put away. */
const RARE_ROOM = 80_000_000;

type Store = ConstructorParameters<typeof FindingTable>[0];

export class Sources {
  list: Kept[] = [];
  /** How many findings sources and stories have. */
  findings = 0;
  private rare = new RareTable();
  private readonly hashes = new Hashes();
  /** Where findings are packed; null while they stay as they are. */
  private table: FindingTable | null = null;

  constructor(private readonly files: readonly Listed[]) {}

  get isPacked(): boolean {
    return this.table !== null;
  }

  /** Puts away in stores what is found from here on. */
  pack(findings: Store, rare: Store): void {
    this.table = new FindingTable(findings);
    this.rare = new RareTable(rare, RARE_ROOM);
  }

  /** A source of file number `file`, -1 for none, with what was found in it. */
  add(record: SourceRecord, file: number): void {
    this.tell(this.place(record, file), record);
  }

  /** A source of which nothing is told yet. */
  place(record: SourceRecord, file: number): Kept {
    // The name of most is that of their file: one string for both.
    const name = file >= 0 && record.name === this.files[file].name ? this.files[file].name : record.name;
    const row = this.hashes.add(record.sha256);
    this.rare.add(record.rare);
    const one = new Kept(name, this.hashes, row, file);
    this.list.push(one);
    return one;
  }

  /** Takes note of what was found in a source. */
  tell(source: Kept, record: SourceRecord): void {
    source.tell(this.toldBy(record, source.name));
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

  /** Findings as they are kept; `nameOf` gives the one string that the run has for the name of a source. */
  packed(findings: readonly Finding[], nameOf: (source: string) => string): readonly Finding[] {
    const { table } = this;
    return shared(table === null ? findings : findings.map((finding) => table.pack(finding, nameOf)));
  }

  /** Puts the sources in order of name, each once: of two of one name the one that came last. */
  arrange(): void {
    const sorted = this.list.sort((a, b) => compareText(a.name, b.name));
    this.list = sorted.filter((record, i) => i + 1 === sorted.length || sorted[i + 1].name !== record.name);
  }

  /** Leaves those that were only looked at. */
  leaveUntold(): void {
    this.list = this.list.filter((source) => source.isTold);
  }

  /** The rare words of each source. */
  rareWords(): ManyRareWords {
    const { rare, list } = this;
    return { length: list.length, look: (i, view) => rare.look(list[i].row, view) };
  }

  /** Forgets the rare words, which are only needed for grouping. */
  leaveRareWords(): void {
    this.rare = new RareTable();
  }
}

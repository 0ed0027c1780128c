/** Does units of work, in whatever thread it stands: reads and judges sources, compares the sources of stories. */
import { extract } from '../extract/index.js';
import { FactLinker } from '../link/facts/index.js';
import { NO_RARE_WORDS } from '../link/rare.js';
import type { Fact } from '../model/fact.js';
import type { Extracted, Source, Unread } from '../model/source.js';
import { type Listed, readListed, type SourcesRead } from '../read/index.js';
import { segment } from '../segment/index.js';
import { type Applies, lookOf, recordOf, type SourceRecord, type StoryRecord, storyRecordOf } from './record.js';
import { scopeOf } from './scope.js';
import { type Traces, tracesOf } from './touch.js';

/** What all units of a run have in common. Plain data: it travels to other threads. */
export interface Order {
  readonly facts: readonly Fact[];
  /** Compare the sources with one another. */
  readonly compare: boolean;
  /** Say of each file what a later run must know of it. */
  readonly trace: boolean;
}

/**
 * How files are read. `look`: only for what grouping them takes. `whole`: once it is known how they are grouped, together with the stories
 * that they are of, after which none of it is kept.
 */
export type Manner = 'read' | 'look' | 'whole';

/** What one file gave: a record for each source in it, and the sources that are unread. */
export interface FileOutcome {
  readonly file: string;
  /** Of its bytes; null where they could not be read. */
  readonly sha256: string | null;
  /** Where they were asked for: of all its sources together. */
  readonly traces: Traces | null;
  readonly records: readonly SourceRecord[];
  readonly unread: readonly Unread[];
  /** No thread came back with it. */
  readonly isLost?: boolean;
}

/** A source of a story: where to read it again, and how it was. */
export interface Member {
  readonly file: Listed;
  readonly name: string;
  readonly sha256: string;
}

export interface StoryTask {
  readonly name: string;
  readonly members: readonly Member[];
}

/** What one story gave, or why it could not be compared. */
export type StoryOutcome = { readonly name: string } & (
  | { readonly record: StoryRecord; readonly trouble: null }
  | { readonly record: null; readonly trouble: string }
);

/** Characters of text whose articles are kept for the stories that they may belong to. With what was found in each they take some ten times the room of their text. */
export const KEPT = 2_000_000;

export class Hand {
  private ownLinker: FactLinker | null = null;
  private readonly applies: Applies;
  /** By source, the one used longest ago first. */
  private readonly kept = new Map<string, Extracted>();
  private keptLength = 0;
  /** Sources that nobody can read again. */
  private readonly given = new Map<string, Extracted>();
  /** The file of many sources that was read last. */
  private opened: { readonly path: string; readonly sources: readonly Source[] } | null = null;

  constructor(
    private readonly order: Order,
    private readonly onSource?: (source: Source) => void,
  ) {
    this.applies = scopeOf(order.facts);
  }

  /** Made when it is first asked for: a run that remembers everything needs none. */
  private get linker(): FactLinker | null {
    if (this.order.facts.length > 0) this.ownLinker ??= new FactLinker(this.order.facts);
    return this.ownLinker;
  }

  /** Reads and judges one file. Never throws: what goes wrong with a source is the reason why it is unread. */
  async file(one: Listed, manner: Manner = 'read'): Promise<FileOutcome> {
    const read = await readListed(one, {});
    if (manner === 'look') return lookedAt(one, read);
    // Whoever looked has them; the cache of a later run needs them again.
    const rare = manner === 'whole' && !this.order.trace ? NO_RARE_WORDS : undefined;
    const articles: Extracted[] = [];
    const records: SourceRecord[] = [];
    const unread: Unread[] = [...read.unread];
    for (const source of read.sources) {
      try {
        const article = this.read(source);
        records.push(recordOf(article, this.linker, this.applies, rare));
        articles.push(article);
      } catch (error) {
        unread.push({ name: source.name, sha256: source.sha256, state: 'unread', reason: faultInWords(error) });
      }
    }
    return { file: one.name, sha256: read.sha256 ?? null, traces: this.order.trace ? tracesOf(articles) : null, records, unread };
  }

  /** Judges a source that was read. */
  source(source: Source): SourceRecord {
    const article = this.read(source);
    this.given.set(source.name, article);
    return recordOf(article, this.linker, this.applies);
  }

  /** What of a source grouping takes. */
  look(source: Source): SourceRecord {
    return lookOf(segment(source));
  }

  private read(source: Source): Extracted {
    this.onSource?.(source);
    const article = extract(segment(source));
    this.keep(article);
    return article;
  }

  /** Compares the sources of a story, reading again those that are not at hand. Never throws. */
  async story({ name, members }: StoryTask): Promise<StoryOutcome> {
    try {
      const articles: Extracted[] = [];
      for (const member of members) articles.push(this.recalled(member) ?? (await this.again(member)));
      return { name, record: storyRecordOf(name, articles, this.order.compare), trouble: null };
    } catch (error) {
      return { name, record: null, trouble: faultInWords(error) };
    }
  }

  private keep(article: Extracted): void {
    this.kept.set(article.source.name, article);
    this.keptLength += article.source.text.length;
    for (const [name, oldest] of this.kept) {
      if (this.keptLength <= KEPT || oldest === article) break;
      this.kept.delete(name);
      this.keptLength -= oldest.source.text.length;
    }
  }

  /** Keeps none of what was read so far. */
  forget(): void {
    this.kept.clear();
    this.keptLength = 0;
  }

  private recalled({ name, sha256 }: Member): Extracted | null {
    const article = this.given.get(name) ?? this.kept.get(name);
    return article?.source.sha256 === sha256 ? article : null;
  }

  private async again(member: Member): Promise<Extracted> {
    const source = (await this.sourcesOf(member.file)).find((one) => one.name === member.name && one.sha256 === member.sha256);
    if (source === undefined) throw new Error(`${member.name} was changed meanwhile`);
    return extract(segment(source));
  }

  private async sourcesOf(file: Listed): Promise<readonly Source[]> {
    if (this.opened?.path === file.path) return this.opened.sources;
    const { sources } = await readListed(file, {});
    if (sources.length > 1) this.opened = { path: file.path, sources };
    return sources;
  }
}

/** What of a file grouping takes. What cannot be segmented is told when it is read. */
function lookedAt({ name }: Listed, { sources, sha256 }: SourcesRead): FileOutcome {
  const records = sources.flatMap((source): SourceRecord[] => {
    try {
      return [lookOf(segment(source))];
    } catch {
      return [];
    }
  });
  return { file: name, sha256: sha256 ?? null, traces: null, records, unread: [] };
}

const LONGEST_FAULT = 120;

const faultInWords = (error: unknown): string =>
  `Unexpected fault while checking (${(error instanceof Error ? error.message : String(error)).slice(0, LONGEST_FAULT)}), expected its findings`;

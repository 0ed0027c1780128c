/** Does units of work, in whatever thread it stands: reads and judges sources, compares the sources of stories. */
import { extract } from '../extract/index.js';
import { FactLinker } from '../link/facts/index.js';
import type { Fact } from '../model/fact.js';
import type { Extracted, Source, Unread } from '../model/source.js';
import { globMatcher, type Listed, readListed } from '../read/index.js';
import { segment } from '../segment/index.js';
import { type Applies, recordOf, type SourceRecord, type StoryRecord, storyRecordOf } from './record.js';
import { type Traces, tracesOf } from './touch.js';

/** What all units of a run have in common. Plain data: it travels to other threads. */
export interface Order {
  readonly facts: readonly Fact[];
  /** Compare the sources with one another. */
  readonly compare: boolean;
  /** Say of each file what a later run must know of it. */
  readonly trace: boolean;
  /** There are so many sources that hardly any is at hand again when its story is compared. */
  readonly isLarge?: boolean;
}

/** What one file gave: a record for each source in it, and the sources that are unread. */
export interface FileOutcome {
  readonly file: string;
  /** Of its bytes; null where they could not be read. */
  readonly sha256: string | null;
  /** Where they were asked for: of all its sources together. */
  readonly traces: Traces | null;
  readonly records: readonly SourceRecord[];
  readonly unread: readonly Unread[];
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
const KEPT = 2_000_000;
const KEPT_OF_MANY = 200_000;

export class Hand {
  private ownLinker: FactLinker | null = null;
  private readonly applies: Applies;
  /** By source, the one used longest ago first. */
  private readonly kept = new Map<string, Extracted>();
  private keptLength = 0;
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
  async file(one: Listed): Promise<FileOutcome> {
    const read = await readListed(one, {});
    const articles: Extracted[] = [];
    const records: SourceRecord[] = [];
    const unread: Unread[] = [...read.unread];
    for (const source of read.sources) {
      try {
        const article = this.read(source);
        records.push(recordOf(article, this.order.facts, this.linker, this.applies));
        articles.push(article);
      } catch (error) {
        unread.push({ name: source.name, sha256: source.sha256, state: 'unread', reason: faultInWords(error) });
      }
    }
    return { file: one.name, sha256: read.sha256 ?? null, traces: this.order.trace ? tracesOf(articles) : null, records, unread };
  }

  /** Judges a source that was read. */
  source(source: Source): SourceRecord {
    return recordOf(this.read(source), this.order.facts, this.linker, this.applies);
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
      if (this.keptLength <= (this.order.isLarge ? KEPT_OF_MANY : KEPT) || oldest === article) break;
      this.kept.delete(name);
      this.keptLength -= oldest.source.text.length;
    }
  }

  private recalled({ name, sha256 }: Member): Extracted | null {
    const article = this.kept.get(name);
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

/** Whether a fact's scope takes a source in. */
export function scopeOf(facts: readonly Fact[]): Applies {
  const matchers = new Map(facts.filter((fact) => fact.scope.length > 0).map((fact) => [fact, fact.scope.map(globMatcher)]));
  return (fact, source) => matchers.get(fact)?.some((matches) => matches(source)) ?? true;
}

const LONGEST_FAULT = 120;

const faultInWords = (error: unknown): string =>
  `Unexpected fault while checking (${(error instanceof Error ? error.message : String(error)).slice(0, LONGEST_FAULT)}), expected its findings`;

/** RSS, RDF and Atom: an entry is a source, named by its id; its raw text is its title and its content. */
import { declaredIn, decodeBytes } from '../encodings.js';
import { dayOf } from './dates.js';
import type { Article, Entry, Format, Refused } from './format.js';
import { tooMany } from './json.js';
import { composed } from './record.js';
import { localName, walkXml } from './xml.js';

export const feed: Format = {
  name: 'feed',
  read({ bytes, charset, limits }) {
    const decoded = decodeBytes(bytes, charset ?? declaredIn(bytes));
    if ('trouble' in decoded) return decoded;
    const reader = new FeedReader(decoded.text, limits.records);
    const place = reader.place;
    const wrong = walkXml(decoded.text, reader, place);
    if (!reader.isFeed) return { trouble: 'Unexpected XML without `<rss>`, `<feed>` or `<rdf:RDF>`, expected a feed' };
    if (reader.entries.length > limits.records) return tooMany(reader.entries.slice(0, limits.records), limits.records);
    // What was whole is read; that the rest is broken is told.
    if (wrong !== null) return { entries: [...reader.entries, { id: 'rest', article: { trouble: wrong } }] };
    return reader.entries.length === 0
      ? { trouble: 'Unexpected feed without entries, expected at least one' }
      : { entries: reader.entries };
  },
};

/** Which element's text an entry uses for what, the best first. */
const CONTENT = ['content:encoded', 'content', 'description', 'summary', 'media:description'];
const DATES = ['pubDate', 'published', 'dc:date', 'updated', 'dcterms:created'];
const IDS = ['guid', 'id', 'link'];

interface Item {
  readonly values: Map<string, string>;
  link: string | null;
  /** Of Atom's content: `text`, `html` or `xhtml`. */
  readonly types: Map<string, string>;
}

class FeedReader {
  readonly entries: Entry[] = [];
  readonly place = { start: 0, end: 0 };
  isFeed = false;
  private item: Item | null = null;
  private readonly path: string[] = [];
  /** Depth of the element of an item whose text is being taken, and where its XHTML began. */
  private taking: { name: string; depth: number; from: number } | null = null;

  constructor(
    private readonly source: string,
    private readonly most: number,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.path.push(name);
    const local = localName(name);
    if (this.path.length === 1 && (local === 'rss' || local === 'feed' || local === 'RDF')) this.isFeed = true;
    if (this.taking !== null) return;
    if (local === 'item' || local === 'entry') this.item = { values: new Map(), link: null, types: new Map() };
    else if (this.item !== null) {
      if (local === 'link' && attributes.href && (attributes.rel ?? 'alternate') === 'alternate') this.item.link ??= attributes.href;
      if (attributes.type) this.item.types.set(name, attributes.type);
      if (local !== 'author') this.taking = { name, depth: this.path.length, from: this.place.end };
    }
  }

  close(name: string, cut: boolean): void {
    const { taking, item } = this;
    if (taking !== null && this.path.length === taking.depth && item !== null) {
      if (item.types.get(name) === 'xhtml') item.values.set(name, this.source.slice(taking.from, this.place.start));
      this.taking = null;
    } else if (item !== null && taking === null && (localName(name) === 'item' || localName(name) === 'entry')) {
      if (this.entries.length <= this.most && !cut) this.entries.push(this.entry(item));
      this.item = null;
    }
    this.path.pop();
  }

  text(data: string): void {
    const { taking, item } = this;
    if (taking === null || item === null || item.types.get(taking.name) === 'xhtml') return;
    item.values.set(taking.name, (item.values.get(taking.name) ?? '') + data);
  }

  private entry(item: Item): Entry {
    const first = (names: readonly string[]): string | null =>
      names.map((name) => item.values.get(name)?.trim()).find((value) => value) ?? null;
    const link = item.link ?? item.values.get('link')?.trim() ?? null;
    return { id: first(IDS) ?? link ?? String(this.entries.length + 1), article: this.article(item, first, link) };
  }

  private article(item: Item, first: (names: readonly string[]) => string | null, link: string | null): Article | Refused {
    const name = CONTENT.find((one) => item.values.get(one)?.trim());
    const title = first(['title', 'atom:title', 'media:title', 'dc:title']);
    if (name === undefined && title === null) return { trouble: 'Unexpected entry without title and content, expected either' };
    const plain = item.types.get(name ?? '') === 'text';
    const read = composed(title, name === undefined ? '' : item.values.get(name)!.trim(), dayOf(first(DATES) ?? ''), !plain);
    if ('trouble' in read) return read;
    return { ...read, author: first(['dc:creator', 'author', 'name']), url: link !== null && /^https?:\/\/\S+$/.test(link) ? link : null };
  }
}

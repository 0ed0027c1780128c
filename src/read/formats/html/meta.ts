/** What a page says about itself: title, author, dates, address; from `meta`, `link`, `time` and JSON-LD. */
import { dayOf } from '../dates.js';

export interface Meta {
  /** Of the `title` element. */
  title: string | null;
  /** By name or property, lower-case; the first of each counts. */
  readonly named: Map<string, string>;
  canonical: string | null;
  /** `datetime` of the first `time` that is marked as the day of publication, else of the first one. */
  time: string | null;
  /** Who wrote it, as the page shows it: the first of each rank of {@link bylineRank}. */
  readonly bylines: (string | null)[];
  /** JSON-LD, as it stands in the page. */
  readonly linkedData: string[];
}

export interface About {
  readonly title: string | null;
  readonly author: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly modified: string | null;
  readonly url: string | null;
}

export const newMeta = (): Meta => ({
  title: null,
  named: new Map(),
  canonical: null,
  time: null,
  bylines: [null, null, null],
  linkedData: [],
});

const MOST_NAMED = 500;
const LONGEST = 1000;

export function addMeta(meta: Meta, tag: string, attributes: Readonly<Record<string, string>>): void {
  const itemprop = attributes.itemprop;
  if (tag === 'meta') {
    const name = (attributes.property ?? attributes.name ?? itemprop ?? '').toLowerCase();
    if (name !== '' && attributes.content && !meta.named.has(name) && meta.named.size < MOST_NAMED)
      meta.named.set(name, attributes.content.slice(0, LONGEST));
  } else if (tag === 'link') {
    if (/^canonical$/i.test(attributes.rel ?? '') && attributes.href) meta.canonical ??= attributes.href.slice(0, LONGEST);
  } else if (tag === 'time' && attributes.datetime) {
    const published = /datePublished/i.test(itemprop ?? '') || attributes.pubdate !== undefined || /publish/i.test(attributes.class ?? '');
    if (published && !meta.named.has('time:published')) meta.named.set('time:published', attributes.datetime.slice(0, LONGEST));
    meta.time ??= attributes.datetime.slice(0, LONGEST);
  }
}

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'date',
  'time:published',
];
const MODIFIED = [
  'article:modified_time',
  'og:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'lastmod',
];
const TITLES = ['og:title', 'headline', 'dc.title', 'dcterms.title', 'parsely-title', 'twitter:title'];
const AUTHORS = ['author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator'];

/** Weighs the page's statements: JSON-LD first, then `meta`, then what the markup shows. */
export function aboutPage(meta: Meta, headline: string | null = null): About {
  const said = fromLinkedData(meta.linkedData);
  const first = (names: readonly string[]): string | null =>
    names.map((name) => meta.named.get(name)?.trim()).find((value) => value) ?? null;
  const firstDay = (names: readonly string[]): string | null =>
    names.map((name) => dayOf(meta.named.get(name) ?? '')).find((value) => value) ?? null;
  const author = first(AUTHORS);
  const shown = meta.bylines.find((byline) => byline !== null) ?? null;
  return {
    // After the headline, the title of a window has the name of the paper.
    title: said.title ?? first(TITLES) ?? (headline && (meta.title?.startsWith(headline) ?? true) ? headline : meta.title),
    author: withoutBy(said.author ?? (author !== null && /^https?:/.test(author) ? null : author) ?? shown),
    date: said.date ?? firstDay(PUBLISHED) ?? dayOf(meta.time ?? ''),
    modified: said.modified ?? firstDay(MODIFIED),
    url: safeUrl(meta.canonical ?? meta.named.get('og:url') ?? said.url),
  };
}

/** Only addresses of the web: anything else would be a trap where an address is shown as a link. */
const safeUrl = (url: string | null | undefined): string | null => (url && /^https?:\/\/[^\s<>"]+$/i.test(url) ? url : null);

const withoutBy = (author: string | null): string | null => author?.replace(/^by:?\s+/i, '') ?? null;

/** Names in a byline's words; null where there is more or less than names (a date, a place of work, a call to follow). */
export function authorIn(words: string): string | null {
  const names = withoutBy(words.replace(/\s+/g, ' ').trim())!
    .replace(/[,|•·]\s*$/, '')
    .trim();
  return names.length <= LONGEST_AUTHOR && NAMES.test(names) && !/^(?:follow|share|author|written|posted|updated|about)\b/i.test(names)
    ? names
    : null;
}

const LONGEST_AUTHOR = 120;
const NAMES = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:(?:,? (?:and|&)|,)? \p{L}[\p{L}\p{M}.'’-]*){1,11}$/u;

const ARTICLE_TYPE = /(?:Article|(?<!Job)Posting|Report|Review|WebPage)$/;
const MOST_VALUES = 10_000;

function fromLinkedData(texts: readonly string[]): About {
  let best: About = { title: null, author: null, date: null, modified: null, url: null };
  for (const text of texts) {
    for (const value of articlesIn(parseJson(text))) {
      const webPage = /WebPage$/.test(String(value['@type']));
      const found = aboutArticle(value, webPage);
      best = {
        title: best.title ?? found.title,
        author: best.author ?? found.author,
        date: best.date ?? found.date,
        modified: best.modified ?? found.modified,
        url: best.url ?? found.url,
      };
    }
  }
  return best;
}

type Json = Record<string, unknown>;

function aboutArticle(value: Json, webPage: boolean): About {
  const text = (one: unknown): string | null => (typeof one === 'string' && one.trim() !== '' ? one.trim().slice(0, LONGEST) : null);
  const author = [value.author].flat()[0];
  const day = (one: unknown): string | null => dayOf(text(one) ?? '');
  return {
    title: webPage ? null : text(value.headline),
    author: text(typeof author === 'object' && author !== null ? (author as Json).name : author),
    date: day(value.datePublished),
    modified: day(value.dateModified),
    url: text(value.url),
  };
}

/** Everything of an article's type, breadth first, pages last: a page's date is that of its frame. */
function articlesIn(root: unknown): Json[] {
  const found: Json[] = [];
  const open: unknown[] = [root];
  for (let i = 0; i < open.length && i < MOST_VALUES; i++) {
    const value = open[i];
    if (Array.isArray(value)) open.push(...value.slice(0, MOST_VALUES));
    else if (typeof value === 'object' && value !== null) {
      const types = [(value as Json)['@type']].flat();
      if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) found.push(value as Json);
      const graph = (value as Json)['@graph'] ?? (value as Json).mainEntity;
      if (graph !== undefined) open.push(graph);
    }
  }
  const isPage = (value: Json): number => (/WebPage$/.test(String(value['@type'])) ? 1 : 0);
  return found.sort((a, b) => isPage(a) - isPage(b));
}

/** Around JSON in a page that was XHTML once, or feared browsers without scripts. Held against the ends of a text alone: it would be slow on a whole one. */
const BEFORE = /^(?:<!--|(?:\/\/|\/\*)? ?<!\[CDATA\[(?: ?\*\/)?)/;
const AFTER = /(?:-->|(?:\/\/|\/\*)? ?\]\]>(?: ?\*\/)?)$/;
const LONGEST_WRAP = 20;

function unwrapped(text: string): string {
  const body = text.trim();
  const before = BEFORE.exec(body.slice(0, LONGEST_WRAP))?.[0].length ?? 0;
  const after = AFTER.exec(body.slice(-LONGEST_WRAP))?.[0].length ?? 0;
  return body.slice(before, Math.max(before, body.length - after));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(unwrapped(text));
  } catch {
    return null; // what a page says about itself is a help, not a condition
  }
}

/** The distinct name forms of a story, their words, and who uses them: what name linking works on. */
import type { Found, NameValue } from '../kinds/kind.js';
import type { Mention } from '../model/link.js';
import type { Extracted } from '../model/source.js';
import { fold } from '../text/fold.js';
import { bare } from '../text/letters.js';
import { LOWER, UPPER, WORD } from '../text/tokens.js';

export interface Form {
  /** Folded words joined by blanks: the form's identity. */
  readonly key: string;
  readonly words: readonly string[];
  /** The spelling used most. */
  readonly text: string;
  readonly type: NameValue['type'];
  readonly mentions: readonly Mention[];
  /** Article → how often it uses the form. */
  readonly articles: ReadonlyMap<number, number>;
  readonly value: NameValue;
}

/** Words of a name: split at blanks and hyphens, folded, full stops and possessives gone. */
export function nameWords(full: string): readonly string[] {
  let words = known.get(full);
  if (words === undefined) {
    if (known.size >= KEPT) known.clear();
    known.set(full, (words = readWords(full)));
  }
  return words;
}

/** Names repeat, and each is asked for by facts and by its story: the latest are kept. */
const KEPT = 1 << 12;
const known = new Map<string, readonly string[]>();

function readWords(full: string): string[] {
  return full
    .split(/[\s\u00a0-]+|[‐‑–—/]+/)
    .map((word) => bare(fold(word.replace(/['’]s$/, '')), '', "'"))
    .filter((word) => word !== '' && word !== "'");
}

/** How often each of some words is used: of most forms there is one, and no map is made for it. */
class Counts<T extends string> {
  private several: Map<T, number> | null = null;

  constructor(
    private readonly first: T,
    private count: number,
  ) {}

  add(one: T, count: number): void {
    if (this.several !== null) this.several.set(one, (this.several.get(one) ?? 0) + count);
    else if (one === this.first) this.count += count;
    else
      this.several = new Map([
        [this.first, this.count],
        [one, count],
      ]);
  }

  /** That which is used most. */
  get most(): T {
    return this.several === null ? this.first : mostOf(this.several);
  }
}

interface Building {
  words: readonly string[];
  spellings: Counts<string>;
  types: Counts<NameValue['type']>;
  mentions: Mention[];
  articles: Map<number, number>;
  value: NameValue;
}

/** The distinct forms of a story, in order of first appearance. */
export function formsOf(articles: readonly Extracted[]): Form[] {
  const building = new Map<string, Building>();
  articles.forEach((article, index) => {
    for (const found of article.found) if (found.kind === 'name') add(building, article, index, found as Found<'name'>);
  });
  return [...building].map(([key, form]) => ({
    key,
    words: form.words,
    text: form.spellings.most,
    type: form.types.most,
    mentions: form.mentions,
    articles: form.articles,
    value: form.value,
  }));
}

/** What is left of a quotation mark or an apostrophe in a text that was read in the wrong encoding. */
const DEBRIS = /[ÃâÂ]$/;
const AFTER_DEBRIS = '¢€‚™“”˜\u0080';

function wordsIn({ tokens }: Extracted, { value, end }: Found<'name'>): readonly string[] {
  return DEBRIS.test(value.full) && AFTER_DEBRIS.includes(tokens.text[end] ?? ' ')
    ? nameWords(value.full.slice(0, -1))
    : nameWords(value.full);
}

function add(building: Map<string, Building>, article: Extracted, index: number, found: Found<'name'>): void {
  const words = wordsIn(article, found);
  if (words.length === 0) return;
  const key = words.join(' ');
  // Capitals throughout say nothing of how a name is spelled elsewhere; prefer any other spelling for show.
  const weight = isShouted(article, found) ? 0.01 : 1;
  const { full, type } = found.value;
  let form = building.get(key);
  if (form === undefined) {
    form = {
      words,
      spellings: new Counts(full, weight),
      types: new Counts(type, 1),
      mentions: [],
      articles: new Map(),
      value: found.value,
    };
    building.set(key, form);
  } else {
    form.spellings.add(full, weight);
    form.types.add(type, 1);
  }
  form.mentions.push({ article: index, found, start: found.start, end: found.end });
  form.articles.set(index, (form.articles.get(index) ?? 0) + 1);
}

function isShouted({ tokens }: Extracted, found: Found): boolean {
  for (let i = found.first; i < found.last; i++)
    if (tokens.type[i] === WORD && tokens.shape[i] !== UPPER && tokens.shape[i] !== LOWER) return false;
  return true;
}

function mostOf<T extends string>(counts: ReadonlyMap<T, number>): T {
  let best: T | undefined;
  let most = -1;
  for (const [value, count] of counts)
    if (count > most || (count === most && value < best!)) {
      best = value;
      most = count;
    }
  return best!;
}

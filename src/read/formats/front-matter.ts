import { dayOf } from './dates.js';

/** The head of a Markdown file between `---` or `+++` lines: title and date, wherever they are plain enough to be read without a YAML parser. */

export interface FrontMatter {
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** Raw spans of what is printed above the article: title, subtitle. */
  readonly headings: readonly { start: number; end: number }[];
  /** Where the body begins. */
  readonly end: number;
}

const HEADINGS = ['title', 'headline', 'subtitle', 'standfirst', 'dek', 'description'];
const DATES = ['date', 'published', 'publishdate', 'published_at', 'pubdate', 'datepublished', 'published-on', 'publish_date'];
const LONGEST = 64 * 1024;

export function readFrontMatter(raw: string, from: number): FrontMatter {
  const fence = /^(---|\+\+\+)[ \t]*\r?\n/.exec(raw.slice(from, from + 80));
  const none: FrontMatter = { title: null, date: null, headings: [], end: from };
  if (!fence) return none;
  const start = from + fence[0].length;
  const close = closingLine(raw, start, fence[1]);
  if (close === null) return none;
  const headings: { start: number; end: number }[] = [];
  let title: string | null = null;
  let date: string | null = null;
  let pairs = 0;
  for (let at = start; at < close.start; ) {
    const feed = raw.indexOf('\n', at);
    const pair = pairIn(raw, at, Math.min(feed, close.start));
    if (/^[A-Za-z_][\w.-]*[ \t]*[:=]/.test(raw.slice(at, Math.min(feed, at + 120)))) pairs++;
    if (pair && pair.end > pair.start) {
      const value = raw.slice(pair.start, pair.end);
      if (HEADINGS.includes(pair.key)) headings.push({ start: pair.start, end: pair.end });
      if (pair.key === 'title' || (pair.key === 'headline' && title === null)) title = value;
      if (DATES.includes(pair.key)) date ??= dayOf(value);
    }
    at = feed + 1;
  }
  // Two lines across with prose between them are no head.
  return pairs === 0 && close.start > start ? none : { title, date, headings, end: close.end };
}

function closingLine(raw: string, from: number, fence: string): { start: number; end: number } | null {
  for (let at = from; at < raw.length && at - from < LONGEST; ) {
    const feed = raw.indexOf('\n', at);
    const end = feed < 0 ? raw.length : feed;
    const line = raw.slice(at, Math.min(end, at + 8)).trimEnd();
    if (line === fence || (fence === '---' && line === '...')) return { start: at, end: Math.min(raw.length, end + 1) };
    if (feed < 0) return null;
    at = feed + 1;
  }
  return null;
}

/** `key: value` (YAML) or `key = value` (TOML) at the start of a line; the value's raw span, quotes and comments cut off. */
function pairIn(raw: string, at: number, end: number): { key: string; start: number; end: number } | null {
  const colon = /^([A-Za-z_-]{1,40})[ \t]*[:=][ \t]*/.exec(raw.slice(at, Math.min(end, at + 120)));
  if (!colon) return null;
  let start = at + colon[0].length;
  let stop = end;
  const quote = raw[start];
  if (quote === '"' || quote === "'") {
    start++;
    const close = raw.slice(start, end).indexOf(quote);
    if (close < 0) return null;
    stop = start + close;
  } else {
    const comment = raw.slice(start, end).indexOf(' #');
    if (comment >= 0) stop = start + comment;
    if (quote === '>' || quote === '|' || quote === '[' || quote === '{') return null;
  }
  while (stop > start && ' \t\r'.includes(raw[stop - 1])) stop--;
  return { key: colon[1].toLowerCase(), start, end: stop };
}

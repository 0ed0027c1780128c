/**
 * What the names of elements, classes and roles say about the part of a page. Written for this project after the words that
 * publishers' templates and the common reader modes share.
 */

/** What an element is held to be. Bits. */
export const ASIDE = 1;
/** Aside whatever its size: a long discussion below a short article is still no article. */
export const NEVER = 2;
export const BODY = 4;
export const ARTICLE = 8;
/** Holds text and no parts: a paragraph is never the whole article. */
export const TEXTUAL = 32;
/** Related articles, advertisements: aside unless nearly all of the page is in it. */
export const FOREIGN = 16;

export type Role = 'caption' | 'correction' | null;

/** Text in these is none. */
export const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select option datalist button textarea input map area applet frameset noframes rp rt'.split(
    ' ',
  ),
);

/** Elements that end a line of text. */
export const BLOCK = new Set(
  'html body div section article main header footer nav aside p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption figure figcaption blockquote pre address form fieldset legend details summary hr center dialog hgroup menu dir search'.split(
    ' ',
  ),
);

const TEXTUAL_TAGS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd', 'pre', 'blockquote', 'figcaption', 'caption']);
const ASIDE_TAGS = new Set(['nav', 'aside', 'footer', 'address', 'menu', 'dialog', 'search']);
const NEVER_WORDS =
  /(?:^|[\s_-])(?:comments?|comment-?list|disqus\w*|fyre|livefyre|replies|respond|cookies?|consent|gdpr|nav|navbar|navigation)(?:$|[\s_-])/i;
const FOREIGN_WORDS =
  /(?:^|[\s_-])(?:related\w*|recirc\w*|recommend\w*|outbrain\w*|taboola\w*|zergnet|breadcrumbs?|pagination|pager|skip-?link|sr-only|visually-?hidden|screen-reader-text|screen-reader|ads?|advert\w*|adslot\w*|dfp\w*|google-ad\w*|sponsor\w*|social\w*|shar(?:e|es|ing)|sharedaddy|shar(?:e|ing)-?(?:bar|box|buttons?|icons?|links|options|this|tools?|widget)|newsletter\w*|mw-editsection|reflist|references|most-?(?:read|popular|viewed|shared)|trending|popular|more-?(?:stories|news|from|on|coverage)|read-?(?:more|next|also)|also-?(?:read|like|in)|see-?also|you-?(?:may|might)\w*)(?:$|[\s_-])/i;
const ASIDE_WORDS =
  /(?:^|[\s_-])(?:sidebar|side|rail|right-?(?:rail|col|column)|widget\w*|promo\w*|teaser\w*|banner\w*|popup|modal|overlay|lightbox|menu|masthead|topbar|toolbar|utility|subscri\w*|sign-?up|login|register|paywall|donat\w*|footer|foot|colophon|copyright|tags?|tag-?list|topics?|categories|byline\w*|by-?line|author\w*|bio|contributors?|timestamp|dateline|pub-?date|post-?date|entry-?date|posted-?on|entry-?meta|post-?meta|article-?meta|meta|print|email-?this|follow-?us|feedback|rating|survey|poll|toc|table-of-contents|infobox|hatnote|credits?|disclaimer|hidden|player|playlist|gallery-?thumb\w*|carousel|slideshow-?nav|advertisement|promotion)(?:$|[\s_-])/i;
const BODY_WORDS =
  /(?:^|[\s_-])(?:(?:article|story|post|entry|news|blog|content)[_-]*(?:body|content|text|copy|main)|articlebody|storybody|body[_-]?copy|body-?text|mw-parser-output|story-?contents?)(?:$|[\s_-])/i;
const ARTICLE_WORDS = /(?:^|[\s_-])(?:hentry|h-entry|article|story|post)(?:$|[\s_-])/i;
const CAPTION_WORDS = /(?:^|[\s_-])(?:\w*caption\w*|cutline|photo-?credit|image-?credit|img-?credit)(?:$|[\s_-])/i;
const CORRECTION_WORDS = /(?:^|[\s_-])(?:corrections?|clarifications?|editors?-?note|amendment)(?:$|[\s_-])/i;
/** Wrappers that carry the classes of everything: what the page has, not what they are. */
const WRAPPERS = new Set(['html', 'body', 'main']);

interface Signs {
  readonly bits: number;
  readonly role: Role;
}

const NONE: Signs = { bits: 0, role: null };
const known = new Map<string, Signs>();
const MOST_KNOWN = 20_000;

/** What an element's tag and attributes say. Remembered by their text: templates repeat themselves. */
export function signsOf(tag: string, attributes: Readonly<Record<string, string>>): Signs {
  const key = `${tag}\0${attributes.class ?? ''}\0${attributes.id ?? ''}\0${attributes.role ?? ''}\0${attributes.itemprop ?? ''}`;
  let signs = known.get(key);
  if (signs === undefined) {
    signs = judge(tag, attributes);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, signs);
  }
  return signs;
}

function judge(tag: string, attributes: Readonly<Record<string, string>>): Signs {
  let bits = (ASIDE_TAGS.has(tag) ? ASIDE : 0) | (TEXTUAL_TAGS.has(tag) ? TEXTUAL : 0);
  if (tag === 'nav') bits |= NEVER;
  if (tag === 'article') bits |= ARTICLE;
  const role = attributes.role ?? '';
  if (/^(?:navigation|search|banner|contentinfo|complementary|menu|menubar|dialog|alert|toolbar)$/.test(role)) bits |= ASIDE;
  if (role === 'article') bits |= ARTICLE;
  if (/articleBody/i.test(attributes.itemprop ?? '')) bits |= BODY;
  if (WRAPPERS.has(tag)) return { bits, role: null };
  const names = split(`${attributes.class ?? ''} ${shortId(attributes.id ?? '')}`).slice(0, 400);
  if (names === ' ') return bits === 0 && tag !== 'figcaption' ? NONE : { bits, role: tag === 'figcaption' ? 'caption' : null };
  if (BODY_WORDS.test(names)) bits |= BODY;
  if (ARTICLE_WORDS.test(names) && tag !== 'p' && tag !== 'a') bits |= ARTICLE;
  if (tag === 'figcaption' || CAPTION_WORDS.test(names)) return { bits: bits & ~ASIDE, role: 'caption' };
  if (CORRECTION_WORDS.test(names)) return { bits: bits & ~(ASIDE | NEVER | FOREIGN), role: 'correction' };
  if (tag !== 'article' && (bits & BODY) === 0) {
    if (NEVER_WORDS.test(names)) bits |= ASIDE | NEVER;
    else if (FOREIGN_WORDS.test(names)) bits |= ASIDE | FOREIGN;
    else if (ASIDE_WORDS.test(names)) bits |= ASIDE;
  }
  return { bits, role: null };
}

/** Ids of many words are made from headings and speak of the text, not of its part in the page. */
const shortId = (id: string): string => (id.split(/[-_]/).length > 4 ? '' : id);

/** `relatedLinks` names what `related-links` names. */
const split = (names: string): string => names.replace(/([a-z])([A-Z])/g, '$1-$2');

/** Lines that templates put between paragraphs. Those that introduce other articles (`More from …`) stay: they tell a reader that what follows is none of this one. */
export const FURNITURE =
  /^(?:advertisement|ad|share(?: this)?(?: (?:article|story|post|on \w+))?|tweet|print|email|save|copy link|continue reading(?: the main story)?|story continues below(?: advertisement)?|article continues below.*|sign up.{0,60}|subscribe.{0,60}|follow us.{0,40}|loading\.*|skip to .{0,40}|sponsored(?: content)?|promoted|newsletter|topics?:?|tags?:?|comments?(?: \(\d+\))?|leave a (?:comment|reply)|image source,?.{0,40}|getty images?|close|menu|search|watch:?.{0,5}|listen|play|\d+ (?:shares?|comments?|min read|minute read))$/i;

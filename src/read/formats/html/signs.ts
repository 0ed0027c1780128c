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

export const CAPTION = 64;
export const CORRECTION = 128;
/** Names who wrote the page; see {@link bylineRank}. */
export const BYLINE = 256;
/** What stands in it as it was typed is the text of a program. */
export const PROGRAM = 512;

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
const PROGRAM_WORDS =
  /(?:^|[\s_-])(?:code|codehilite|program-?listing|screen|synopsis|highlight|hljs|prettyprint|source-?code|syntax-?highlighter|language-\S+|lang-\S+)(?:$|[\s_-])/i;
const CAPTION_WORDS = /(?:^|[\s_-])(?:\w*caption\w*|cutline|photo-?credit|image-?credit|img-?credit)(?:$|[\s_-])/i;
const CORRECTION_WORDS = /(?:^|[\s_-])(?:corrections?|clarifications?|editors?-?note|amendment)(?:$|[\s_-])/i;
/** Wrappers that carry the classes of everything: what the page has, not what they are. */
const WRAPPERS = new Set(['html', 'body', 'main']);

const known = new Map<string, number>();
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 300;

/** What an element's tag and attributes say of it. */
export function signsOf(tag: string, attributes: Readonly<Record<string, string>>): number {
  let bits = ofTag(tag);
  if (attributes.role !== undefined) bits |= ofRole(attributes.role);
  if (attributes.itemprop !== undefined)
    bits |= /articleBody/i.test(attributes.itemprop) ? BODY : AUTHOR.test(attributes.itemprop) ? BYLINE : 0;
  if (WRAPPERS.has(tag)) return bits;
  const names =
    (attributes.class === undefined ? 0 : ofNames(attributes.class)) | (attributes.id === undefined ? 0 : ofNames(shortId(attributes.id)));
  if (names === 0) return bits;
  bits |= names & (tag === 'p' || tag === 'a' ? BODY | BYLINE : BODY | ARTICLE | BYLINE | PROGRAM);
  if (((names | bits) & CAPTION) !== 0) return (bits & ~ASIDE) | CAPTION;
  if ((names & CORRECTION) !== 0) return (bits & ~(ASIDE | NEVER | FOREIGN)) | CORRECTION;
  return tag === 'article' || (bits & BODY) !== 0 ? bits : bits | (names & (ASIDE | NEVER | FOREIGN));
}

function ofTag(tag: string): number {
  let bits = TEXTUAL_TAGS.has(tag) ? TEXTUAL : 0;
  if (ASIDE_TAGS.has(tag)) bits |= tag === 'nav' ? ASIDE | NEVER : ASIDE;
  else if (tag === 'article') bits |= ARTICLE;
  else if (tag === 'figcaption') bits |= CAPTION;
  return bits;
}

function ofRole(role: string): number {
  if (role === 'article') return ARTICLE;
  return /^(?:navigation|search|banner|contentinfo|complementary|menu|menubar|dialog|alert|toolbar)$/.test(role) ? ASIDE : 0;
}

/** What the words of a class or an id say. Remembered by their text: templates repeat themselves. */
function ofNames(names: string): number {
  let bits = known.get(names);
  if (bits === undefined) {
    bits = judge(split(names.slice(0, LONGEST_KNOWN)));
    if (known.size >= MOST_KNOWN) known.clear();
    if (names.length <= LONGEST_KNOWN) known.set(names, bits);
  }
  return bits;
}

function judge(names: string): number {
  const body = BODY_WORDS.test(names) ? BODY : 0;
  const article = ARTICLE_WORDS.test(names) ? ARTICLE : 0;
  const zone = CAPTION_WORDS.test(names) ? CAPTION : CORRECTION_WORDS.test(names) ? CORRECTION : 0;
  const aside = NEVER_WORDS.test(names) ? ASIDE | NEVER : FOREIGN_WORDS.test(names) ? ASIDE | FOREIGN : ASIDE_WORDS.test(names) ? ASIDE : 0;
  return body | article | zone | aside | (BYLINE_WORDS.test(names) ? BYLINE : 0) | (PROGRAM_WORDS.test(names) ? PROGRAM : 0);
}

const AUTHOR = /^(?:author|creator)$/i;
const BYLINE_WORDS = /(?:^|[\s_-])(?:by-?lines?|author-?name|authors?)(?:$|[\s_-])/i;

/** How surely an element names who wrote the page, 0 the surest; -1 where it does not. */
export function bylineRank(attributes: Readonly<Record<string, string>>): number {
  if (/(?:^|\s)author(?:$|\s)/i.test(attributes.rel ?? '')) return 0;
  if (AUTHOR.test(attributes.itemprop ?? '')) return 1;
  return attributes.class !== undefined && (ofNames(attributes.class) & BYLINE) !== 0 ? 2 : -1;
}

/** Ids of many words are made from headings and speak of the text, not of its part in the page. */
const shortId = (id: string): string => (id.split(/[-_]/).length > 4 ? '' : id);

/** `relatedLinks` names what `related-links` names. */
const split = (names: string): string => names.replace(/([a-z])([A-Z])/g, '$1-$2');

/** Lines that templates put between paragraphs. Those that introduce other articles (`More from …`) stay: they tell a reader that what follows is none of this one. */
export const FURNITURE =
  /^(?:advertisement|ad|share(?: this)?(?: (?:article|story|post|on \w+))?|tweet|print|email|save|copy link|continue reading(?: the main story)?|story continues below(?: advertisement)?|article continues below.*|sign up.{0,60}|subscribe.{0,60}|follow us.{0,40}|loading\.*|skip to .{0,40}|sponsored(?: content)?|promoted|newsletter|topics?:?|tags?:?|comments?(?: \(\d+\))?|leave a (?:comment|reply)|image source,?.{0,40}|getty images?|close|menu|search|watch:?.{0,5}|listen|play|\d+ (?:shares?|comments?|min read|minute read))$/i;

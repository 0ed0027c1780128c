/**
 * Pages in the manner of common publishing systems, with what stands around an article there: written for these tests, with invented
 * news. Each says what must be read of it.
 */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly title: string;
  readonly author: string | null;
  readonly date: string | null;
  readonly modified?: string | null;
  /** Lines of the article, in order; with its zone where that is not prose. */
  readonly lines: readonly (string | readonly [zone: string, text: string])[];
  /** Words that stand on the page and are no part of the article. */
  readonly never: readonly string[];
}

const A = 'Ten people were hurt when a ferry struck the quay at Hollowmere on Tuesday, the harbour office said, and none was killed.';
const B = 'The ferry, which was built in 1998, had been inspected in March, and its brakes were found to be sound, records show.';
const C = 'Ingrid Halvorsen, who runs the line, said she would pay $14,500 to those who lost their luggage in the water.';
const D = 'The next sailing is planned for Friday at 9.30am, when a second vessel will have arrived from the north.';
const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

export const PAGES: readonly SavedPage[] = [
  {
    name: 'a newspaper with a graph of linked data, a cookie banner and related cards',
    title: 'Ferry strikes quay, ten hurt',
    author: 'Petra Lindqvist',
    date: '2024-10-22',
    modified: '2024-10-23',
    lines: [['heading', 'Ferry strikes quay, ten hurt'], 'No one was killed at Hollowmere.', A, B, C],
    never: ['We value your privacy', 'Eleven hurt', 'Most read', 'Sign up', 'Privacy policy'],
    html: `<!doctype html><html lang="en" class="no-js has-sidebar"><head><title>Ferry strikes quay, ten hurt | The Hollowmere Post</title>
<meta property="og:title" content="Ferry strikes quay"><link rel="canonical" href="https://post.example/ferry">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Hollowmere Post"},{"@type":"BreadcrumbList"},{"@type":"NewsArticle","headline":"Ferry strikes quay, ten hurt","datePublished":"2024-10-22T08:15:00+01:00","dateModified":"2024-10-23T07:00:00+01:00","author":[{"@type":"Person","name":"Petra Lindqvist"}]}]}</script></head>
<body><div id="cookie-consent" role="dialog" class="cookie-banner"><h2>We value your privacy</h2><p>We and our 812 partners store and read data on your device for advertisements and to count visits.</p><button>Accept all</button></div>
<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
<main><article class="story"><header><h1>Ferry strikes quay, ten hurt</h1><p class="standfirst">No one was killed at Hollowmere.</p><div class="byline">By <a rel="author" href="/p">Petra Lindqvist</a></div></header>
<div class="article-body">${p(A)}<aside class="related"><h3>Related</h3><ul><li><a href="/x">Eleven hurt as bus overturns in Westerby, police say</a></li></ul></aside>${p(B, C)}
<div class="newsletter-signup"><p>Sign up for our morning letter with the 10 stories that matter most to you.</p></div></div></article></main>
<section class="most-read"><h2>Most read</h2><ol><li><a href="/1">Council votes 12 to 4 for new bridge over the Aar</a></li></ol></section>
<footer><p>© 2024 The Hollowmere Post. Registered office: 12 Quay Street. <a href="/privacy">Privacy policy</a></p></footer></body></html>`,
  },
  {
    name: 'a weblog of the usual kind, with comments and a widget of tags',
    title: 'Ferry strikes quay, ten hurt',
    author: 'Petra Lindqvist',
    date: '2024-10-22',
    lines: [['heading', 'Ferry strikes quay, ten hurt'], A, B, ['heading', 'What happens next'], D],
    never: ['I was there', 'Leave a Reply', 'Archives', 'Posted in'],
    html: `<!DOCTYPE html><html><head><title>Ferry strikes quay, ten hurt &#8211; Hollowmere Diary</title></head>
<body class="post-template-default single single-post postid-12 single-format-standard"><div id="page" class="site"><header id="masthead"><p class="site-title"><a href="/">Hollowmere Diary</a></p></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-12" class="post-12 post type-post hentry category-news tag-ferry">
<header class="entry-header"><h1 class="entry-title">Ferry strikes quay, ten hurt</h1><div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2024-10-22T09:00:00+00:00">October 22, 2024</time></span> <span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/petra">Petra Lindqvist</a></span></span></div></header>
<div class="entry-content">${p(A, B)}<h2>What happens next</h2>${p(D)}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a>Click to share on X</a></li></ul></div></div>
<footer class="entry-footer">Posted in <a href="/c">News</a></footer></article>
<div id="comments" class="comments-area"><h2>2 thoughts</h2><ol class="comment-list"><li class="comment"><div class="comment-author vcard"><b class="fn">Sam</b></div><p>I was there, and at least 30 people were hurt, whatever the harbour office says about ten.</p></li></ol><h3>Leave a Reply</h3></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Archives</h2><ul><li><a>October 2024</a></li></ul></section></aside></div></div></body></html>`,
  },
  {
    name: 'a live page, the newest entry first',
    title: 'Ferry accident live',
    author: null,
    date: '2024-10-22',
    lines: [
      ['heading', 'Ferry accident live'],
      ['heading', 'Ten hurt, none killed'],
      A,
      ['heading', 'Ferry strikes quay'],
      'A ferry has struck the quay at Hollowmere, and the harbour office asks everyone to stay away from the water until noon.',
    ],
    never: ['Load more', 'Share'],
    html: `<html><head><title>Ferry accident live - Coast News</title><meta property="article:published_time" content="2024-10-22T07:00:00Z"></head><body><nav aria-label="Main"><a href="/">Coast News</a></nav>
<main id="main-content"><h1>Ferry accident live</h1><div class="live-blog"><article class="live-entry"><time datetime="2024-10-22T09:10">9:10</time><h2>Ten hurt, none killed</h2>${p(A)}<div class="share-tools"><button>Share</button></div></article>
<article class="live-entry"><time datetime="2024-10-22T07:00">7:00</time><h2>Ferry strikes quay</h2><p>A ferry has struck the quay at Hollowmere, and the harbour office asks everyone to stay away from the water until noon.</p></article></div><button class="load-more">Load more</button></main></body></html>`,
  },
  {
    name: 'captions, a pulled quotation and a credit',
    title: 'Ferry strikes quay',
    author: 'Petra Lindqvist and Omar Sayle',
    date: '2024-10-22',
    lines: [
      ['heading', 'Ferry strikes quay'],
      A,
      ['caption', 'The ferry at the quay on Tuesday. Photograph: Coast Pictures'],
      B,
      ['quotation', '“Nobody has told us when we may go home,” said one of them.'],
      C,
    ],
    never: ['Enlarge', 'Advertisement'],
    html: `<!doctype html><html><head><meta property="og:title" content="Ferry strikes quay"><meta name="author" content="By Petra Lindqvist and Omar Sayle"><meta name="pubdate" content="20241022"></head><body>
<div class="page-wrapper"><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Ferry strikes quay</h1><div itemprop="articleBody">${p(A)}
<figure class="image image--wide"><button>Enlarge</button><img src="a.jpg" alt="A ferry"><figcaption><span>The ferry at the quay on Tuesday.</span> <span class="credit">Photograph: Coast Pictures</span></figcaption></figure>
<div class="ad ad--mpu" aria-hidden="true"><p>Advertisement</p></div>${p(B)}<blockquote>“Nobody has told us when we may go home,” said one of them.</blockquote>${p(C)}</div></article></div></body></html>`,
  },
  {
    name: 'a correction at the foot and an update at the head',
    title: 'Ferry strikes quay',
    author: null,
    date: '2024-10-22',
    lines: [
      ['heading', 'Ferry strikes quay'],
      A,
      B,
      ['correction', 'Correction: An earlier version of this article said that eleven people were hurt. It was ten.'],
    ],
    never: ['Subscribe'],
    html: `<html><head><title>Ferry strikes quay</title><meta name="dc.date.issued" content="2024-10-22"></head><body><div id="wrapper"><div id="content"><h1>Ferry strikes quay</h1><div class="story-body">${p(A, B)}
<p class="correction"><em>Correction: An earlier version of this article said that eleven people were hurt. It was ten.</em></p></div><div class="paywall"><p>Subscribe for one pound a week and read as much as you like.</p></div></div></div></body></html>`,
  },
  {
    name: 'a table of figures inside the text',
    title: 'Ferries by the numbers',
    author: null,
    date: null,
    lines: [
      ['heading', 'Ferries by the numbers'],
      A,
      ['table', 'Year'],
      ['table', 'Accidents'],
      ['table [Year]', '2022'],
      ['table [Accidents / 2022]', '14'],
      ['table [Year]', '2023'],
      ['table [Accidents / 2023]', '9'],
      B,
    ],
    never: ['Cookie'],
    html: `<html><head><title>Ferries by the numbers</title></head><body><div class="cookie-notice"><p>Cookie settings: this site uses 14 kinds of cookies, and 9 of them are needed.</p></div><main><h1>Ferries by the numbers</h1>${p(A)}
<div class="table-wrapper"><table><thead><tr><th>Year</th><th>Accidents</th></tr></thead><tbody><tr><th scope="row">2022</th><td>14</td></tr><tr><th scope="row">2023</th><td>9</td></tr></tbody></table></div>${p(B)}</main></body></html>`,
  },
  {
    name: 'an old page of tables and breaks, without a class anywhere',
    title: 'Ferry strikes quay',
    author: null,
    date: null,
    lines: [A, B, C],
    never: ['Weather', 'Sport'],
    html: `<HTML><HEAD><TITLE>Ferry strikes quay</TITLE></HEAD><BODY BGCOLOR=white><TABLE WIDTH=100%><TR><TD VALIGN=top><A HREF=/>News</A><BR><A HREF=/s>Sport</A><BR><A HREF=/w>Weather</A></TD>
<TD><FONT SIZE=2>${A}<BR><BR>${B}<BR><BR>${C}</FONT></TD></TR></TABLE></BODY></HTML>`,
  },
  {
    name: 'links to other articles between the paragraphs, and boxes of them',
    title: 'Ferry strikes quay',
    author: 'Omar Sayle',
    date: '2024-10-22',
    lines: [['heading', 'Ferry strikes quay'], A, B, C],
    never: ['READ MORE', 'Recommended', 'bridge over the Aar', 'Lotte Dahl'],
    html: `<html><head><title>Ferry strikes quay - The Evening</title><script type="application/ld+json">//<![CDATA[
{"@type":"ReportageNewsArticle","headline":"Ferry strikes quay","datePublished":"2024-10-22"}
//]]></script></head><body><div class="l-page"><div class="c-article"><h1 class="c-article__title">Ferry strikes quay</h1><div class="c-article__author-name">Omar Sayle</div><div class="c-article-content">${p(A)}
<p><a href="/m">READ MORE: Council votes for new bridge over the Aar</a></p>${p(B)}<div class="recommended-box"><p class="c-byline">Lotte Dahl</p><h4>Recommended</h4><p><a href="/r">Forty years of ferries on the lake: what has changed and what has not</a></p></div>${p(C)}</div></div></div></body></html>`,
  },
  {
    name: 'a page of a wire service: a city before the text, contacts after it',
    title: 'Ferry strikes quay at Hollowmere',
    author: null,
    date: '2024-10-22',
    lines: [
      ['heading', 'Ferry strikes quay at Hollowmere'],
      `HOLLOWMERE, Oct 22 (Coast Wire) - ${A}`,
      B,
      'Reporting by Petra Lindqvist; editing by Omar Sayle',
    ],
    never: ['Our Standards', 'Get the app'],
    html: `<!doctype html><html><head><meta name="DCTERMS.date" content="2024-10-22"><meta property="og:title" content="Ferry strikes quay at Hollowmere"></head><body><div id="fusion-app"><header><a href="#main">Skip to main content</a></header>
<main><article data-testid="Article"><h1 data-testid="Heading">Ferry strikes quay at Hollowmere</h1><div class="article-body__content__17Yit"><p data-testid="paragraph-0">HOLLOWMERE, Oct 22 (Coast Wire) - ${A}</p><p data-testid="paragraph-1">${B}</p><p>Reporting by Petra Lindqvist; editing by Omar Sayle</p></div>
<div class="standards"><p class="promo">Our Standards: <a href="/s">The Coast Wire Principles of Trust and of Fair Dealing.</a></p></div></article></main><footer><p>Get the app</p></footer></div></body></html>`,
  },
  {
    name: 'hidden parts: a summary for machines, a dialog, a template',
    title: 'Ferry strikes quay',
    author: 'Petra Lindqvist',
    date: '2024-10-22',
    lines: [['heading', 'Ferry strikes quay'], A, B],
    never: ['Nine people', 'Twelve people', 'Thirteen', 'Log in'],
    html: `<html><head><title>Ferry strikes quay</title></head><body><div hidden><p>Nine people were hurt when a ferry struck the quay, this summary for machines says at some length.</p></div>
<div class="modal" role="dialog"><p>Log in to go on reading, or make an account: it takes less than 2 minutes.</p></div><template><p>Twelve people were hurt when a ferry struck the quay.</p></template>
<article><h1>Ferry strikes quay</h1><p>By <span itemprop="author" itemscope><span itemprop="name">Petra Lindqvist</span></span>, <time itemprop="datePublished" datetime="2024-10-22">Tuesday</time></p>${p(A)}<p style="display:none">Thirteen people were hurt.</p>${p(B)}</article></body></html>`,
  },
];

import { describe, expect, test } from '@jest/globals';
import type { Article } from '../../src/read/formats/format.js';
import { html } from '../../src/read/formats/html.js';
import { toRaw } from '../../src/text/offsets.js';

const read = (raw: string): Article => {
  const article = html.read(raw, 'a.html');
  if ('trouble' in article) throw new Error(article.trouble);
  return article;
};
const body = (inner: string): Article => read(`<!doctype html><html><body>${inner}</body></html>`);
const lines = (article: Article): string[] => article.text.split('\n\n');
const zones = (article: Article): string[] =>
  article.blocks.map(
    (block) => `${block.kind}${block.heads ? ` [${block.heads.join(' / ')}]` : ''}: ${article.text.slice(block.start, block.end)}`,
  );

const P = 'Ten people were hurt when a circus tent fell on Tuesday, the fire service said, and nobody was killed.';
const Q = 'The tent, which had been put up on Monday, was bought in 1998 and had never been inspected, records show.';

describe('the article is told from the page', () => {
  test('navigation, share buttons, advertisements, related links, comments and the footer are none of it', () => {
    const article = body(`
      <header><a href="/">The Daily Example</a><nav><ul><li><a href="/a">Home</a></li></ul></nav></header>
      <div id="content"><h1>Ten hurt</h1><div class="social-share"><a href="#">Share on X</a></div>
      <div class="article-body"><p>${P}</p><div class="ad-slot"><p>Buy ten tents for the price of nine, only this week, only at Example Tents.</p></div>
      <p>${Q}</p><div class="related-links"><p><a href="/b">Eleven people hurt in another place altogether</a></p></div></div>
      <section class="comments"><p>I was there, and I saw at least 500 people who were hurt, whatever the fire service says.</p></section></div>
      <aside><p>The weather: 30 degrees and sunny, with a chance of rain in the evening and at night.</p></aside>
      <footer><p>© 2024 The Daily Example, 12 Example Street, Example Town, registered under number 123456.</p></footer>`);
    expect(lines(article)).toEqual(['Ten hurt', P, Q]);
  });

  test('a page without any signs is read by the weight of its paragraphs', () => {
    const article = body(`<table><tr><td><a href=a>One</a> <a href=b>Two</a></td><td><h1>Ten hurt</h1><p>${P}<p>${Q}</td></tr></table>`);
    expect(lines(article)).toEqual(expect.arrayContaining([P, Q]));
    expect(article.text).not.toContain('Two');
  });

  test('classes of wrappers do not hide what is in them', () => {
    expect(
      lines(
        read(
          `<html class="no-comments"><body class="has-sidebar related"><div class="sidebar-layout"><main><p>${P}</p><p>${Q}</p></main></div></body></html>`,
        ),
      ),
    ).toEqual([P, Q]);
  });

  test('what is hidden from readers is not read', () => {
    expect(
      lines(
        body(
          `<p>${P}</p><p hidden>Eleven</p><div style="color:red; display: none">Twelve</div><script>var a = "Thirteen";</script><noscript>Fourteen</noscript>`,
        ),
      ),
    ).toEqual([P]);
  });

  test('a short article below long comments is still the article', () => {
    const article = body(
      `<article><h1>Ten hurt</h1><p>Ten people were hurt.</p></article><div id="comments">${`<p>${Q}</p>`.repeat(20)}</div>`,
    );
    expect(lines(article)).toEqual(['Ten hurt', 'Ten people were hurt.']);
  });
});

describe('zones', () => {
  test('captions, quotations, lists, headings and corrections', () => {
    const article =
      body(`<article><h1>Ten hurt</h1><p>${P}</p><figure><img alt="x"><figcaption>The tent on Monday. Photo: Example</figcaption></figure>
      <blockquote><p>We got everyone out.</p></blockquote><h2>What is known</h2><ul><li>Ten were hurt</li><li>None was killed</li></ul>
      <p>${Q}</p><p class="correction">An earlier version said eleven people were hurt.</p></article>`);
    expect(zones(article)).toEqual([
      'heading: Ten hurt',
      'caption: The tent on Monday. Photo: Example',
      'quotation: We got everyone out.',
      'heading: What is known',
      'list: Ten were hurt',
      'list: None was killed',
      'correction: An earlier version said eleven people were hurt.',
    ]);
  });

  test('a cell keeps the headings of its column and row', () => {
    const article = body(
      `<p>${P}</p><table><tr><th></th><th colspan="2">Hurt</th><th>Killed</th></tr><tr><th>Monday</th><td>1</td><td>2</td><td>0</td></tr></table>`,
    );
    expect(zones(article)).toEqual([
      'table: Hurt',
      'table: Killed',
      'table: Monday',
      'table [Hurt / Monday]: 1',
      'table [Monday]: 2',
      'table [Killed / Monday]: 0',
    ]);
  });

  test('line breaks end lines, two of them paragraphs', () => {
    expect(body(`<div>${P}<br>Second line<br/><br>${Q}</div>`).text).toBe(`${P}\nSecond line\n\n${Q}`);
  });
});

describe('what a page says about itself', () => {
  test('JSON-LD first, in a graph too', () => {
    expect(
      read(`<head><title>Ten hurt | Example</title><meta property="og:title" content="Ten hurt (og)"><meta name="date" content="2020-01-01"><link rel="canonical" href="https://example.org/ten">
        <script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2019-01-01"},{"@type":["NewsArticle"],"headline":"Ten hurt","author":[{"name":"Ann Example"}],"datePublished":"2024-10-22T23:30:00+02:00","dateModified":"2024-10-23"}]}</script></head><p>${P}</p>`),
    ).toMatchObject({
      title: 'Ten hurt',
      author: 'Ann Example',
      date: '2024-10-22',
      modified: '2024-10-23',
      url: 'https://example.org/ten',
    });
  });

  test('then meta, then what is marked up', () => {
    expect(
      read(`<meta property="article:published_time" content="2024-10-22T10:00Z"><meta name="author" content="Ann Example"><p>${P}</p>`),
    ).toMatchObject({ date: '2024-10-22', author: 'Ann Example' });
    expect(read(`<title> Ten\n hurt </title><p>${P}</p><time datetime="2024-10-22">yesterday</time>`)).toMatchObject({
      title: 'Ten hurt',
      date: '2024-10-22',
    });
  });

  test('addresses that are no addresses of the web are left out', () => {
    expect(read(`<link rel=canonical href="javascript:alert(1)"><p>${P}</p>`).url).toBe(null);
  });

  test('what it says of itself may be broken', () => {
    expect(
      read(`<script type="application/ld+json">{"@type":</script><script type="application/ld+json">null</script><p>${P}</p>`).date,
    ).toBe(null);
  });
});

describe('places', () => {
  test('comments are found after tags with blanks in them', () => {
    const raw = `<p><b>Ten</b ><!-- factdiff-disable-next-line fine -- quoted --> people</p>`;
    const { comments } = read(raw);
    expect(comments.map((comment) => [raw.slice(comment.start, comment.end), comment.text])).toEqual([
      ['<!-- factdiff-disable-next-line fine -- quoted -->', ' factdiff-disable-next-line fine -- quoted '],
    ]);
  });

  test('references of two characters, of none, and of several in a row', () => {
    const raw = '<p>a&NotEqualTilde;b &amp&amp; c &semi; d &nope; e</p>';
    const { text, map } = read(raw);
    expect(text).toBe('a≂̸b && c ; d &nope; e');
    const of = (piece: string): string => {
      const start = text.indexOf(piece);
      const at = toRaw(map, start, start + piece.length);
      return raw.slice(at.start, at.end);
    };
    expect(of('≂̸')).toBe('&NotEqualTilde;');
    expect(of('&&')).toBe('&amp&amp;');
    expect(of(';')).toBe('&semi;');
    expect(of('&nope;')).toBe('&nope;');
    expect(of('b')).toBe('b');
  });
});

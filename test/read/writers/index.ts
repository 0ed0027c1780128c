/** Writes one article in every format that is read: what a newsroom's export, a publisher's template or a mail program would make of it. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { pdf } from './pdf.js';
import { zip } from './zip.js';

export interface Written {
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly paragraphs: readonly string[];
}

export interface Writer {
  /** Ending of the file's name. */
  readonly ending: string;
  /** What is added to the file's name to name the source; empty when the file is the source. */
  readonly id?: string;
  /** Whether title and date come back. */
  readonly dated?: boolean;
  write(article: Written): Buffer;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** As templates escape: quotation marks, dashes and accents as references too. */
const entities = (text: string): string =>
  escaped(text).replace(
    /["'‘’“”–—£€é\u00a0]/g,
    (ch) =>
      ({
        '"': '&quot;',
        "'": '&#39;',
        '‘': '&lsquo;',
        '’': '&#8217;',
        '“': '&ldquo;',
        '”': '&#x201D;',
        '–': '&ndash;',
        '—': '&mdash;',
        '£': '&pound;',
        '€': '&euro;',
        é: '&eacute;',
        '\u00a0': '&nbsp;',
      })[ch] ?? ch,
  );
const bytes = (text: string): Buffer => Buffer.from(text);

const page = ({ title, date, paragraphs }: Written): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${entities(title)} | The Daily Example</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":${JSON.stringify(title)},"datePublished":"${date}T09:00:00Z","author":{"@type":"Person","name":"Ann Example"}}</script>
<style>p{margin:0}</style></head>
<body class="has-sidebar">
<header class="masthead"><a href="/">The Daily Example</a></header>
<nav><ul><li><a href="/uk">UK</a></li><li><a href="/world">World</a></li></ul></nav>
<div class="layout"><article class="story">
<h1>${entities(title)}</h1>
<div class="share-buttons"><a href="#">Share</a> <a href="#">Tweet</a></div>
<div class="story-body">
${paragraphs.map((paragraph) => `<p>${entities(paragraph)}</p>`).join('\n<div class="ad-slot">Advertisement</div>\n')}
</div></article>
<aside class="related"><h2>Related</h2><ul><li><a href="/x">Another story of 250 people and $99 altogether</a></li></ul></aside>
<section id="comments"><p>A reader writes, at some length, that there were 5,000 people and that Sofiya Patell was there too.</p></section></div>
<footer>&copy; 2024 The Daily Example</footer></body></html>`;

const fragment = ({ paragraphs }: Written): string => paragraphs.map((paragraph) => `<p>${entities(paragraph)}</p>`).join('');

export const writers: readonly Writer[] = [
  { ending: '.txt', write: ({ paragraphs }) => bytes(paragraphs.join('\n\n')) },
  { ending: '.utf16.txt', write: ({ paragraphs }) => Buffer.from(`\ufeff${paragraphs.join('\r\n\r\n')}`, 'utf16le') },
  {
    ending: '.md',
    dated: true,
    write: ({ title, date, paragraphs }) =>
      bytes(
        `---\ntitle: "${title.replaceAll('"', "'")}"\ndate: ${date}\n---\n\n${paragraphs.map((one) => one.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replaceAll('&', '&amp;')).join('\n\n')}\n`,
      ),
  },
  { ending: '.html', dated: true, write: (article) => bytes(page(article)) },
  { ending: '.rss', id: '#urn:example:1', dated: true, write: rss },
  { ending: '.atom', id: '#urn:example:1', dated: true, write: atom },
  {
    ending: '.json',
    dated: true,
    write: ({ title, date, paragraphs }) =>
      bytes(JSON.stringify({ headline: title, published_at: `${date}T09:00:00Z`, body: paragraphs.join('\n\n') })),
  },
  {
    ending: '.jsonl',
    id: '#a-1',
    dated: true,
    write: ({ title, date, paragraphs }) => bytes(`\n${JSON.stringify({ id: 'a-1', title, date, text: paragraphs.join('\n\n') })}\n`),
  },
  {
    ending: '.html.jsonl',
    id: '#a-1',
    dated: true,
    write: (article) => bytes(JSON.stringify({ id: 'a-1', title: article.title, date: article.date, content_html: fragment(article) })),
  },
  {
    ending: '.csv',
    id: '#7',
    dated: true,
    write: ({ title, date, paragraphs }) => bytes(`id,date,title,text\r\n7,${date},${cell(title)},${cell(paragraphs.join('\n\n'))}\r\n`),
  },
  { ending: '.docx', write: docx },
  { ending: '.odt', write: odt },
  { ending: '.epub', id: '#OEBPS/text/one.xhtml', dated: true, write: epub },
  { ending: '.warc', id: '#https://example.org/story', dated: true, write: (article) => warc(response(bytes(page(article)))) },
  {
    ending: '.warc.gz',
    id: '#https://example.org/story',
    dated: true,
    write: (article) => gzipSync(warc(response(brotliCompressSync(page(article)), 'Content-Encoding: br\r\n'))),
  },
  {
    ending: '.wet',
    id: '#https://example.org/story',
    dated: true,
    write: ({ date, paragraphs }) => record('conversion', 'text/plain', bytes(paragraphs.join('\n\n')), date),
  },
  { ending: '.srt', write: ({ paragraphs }) => bytes(cues(paragraphs, ',')) },
  { ending: '.vtt', write: ({ paragraphs }) => bytes(`WEBVTT\n\nNOTE made by hand\n\n${cues(paragraphs, '.')}`) },
  { ending: '.eml', dated: true, write: (article) => mail(article, 'quoted-printable') },
  { ending: '.base64.eml', dated: true, write: (article) => mail(article, 'base64') },
  { ending: '.pdf', write: ({ title, paragraphs }) => pdf(title, paragraphs) },
];

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function rss(article: Written): Buffer {
  return bytes(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Daily Example</title><description>News</description>
<item><title>${escaped(article.title)}</title><guid isPermaLink="false">urn:example:1</guid><link>https://example.org/story</link>
<pubDate>${new Date(`${article.date}T09:00:00Z`).toUTCString()}</pubDate><description>A teaser of 77 words.</description>
<content:encoded><![CDATA[${fragment(article)}]]></content:encoded></item></channel></rss>`);
}

function atom(article: Written): Buffer {
  return bytes(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Daily Example</title>
<entry><id>urn:example:1</id><title type="text">${escaped(article.title)}</title><published>${article.date}T09:00:00Z</published><author><name>Ann Example</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${article.paragraphs.map((one) => `<p>${escaped(one)}</p>`).join('')}</div></content></entry></feed>`);
}

function docx({ title, paragraphs }: Written): Buffer {
  const run = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  // Word divides text into runs wherever the cursor once stood.
  const half = (text: string): string => run(text.slice(0, text.indexOf(' ') + 1)) + run(text.slice(text.indexOf(' ') + 1));
  const body = paragraphs
    .map(
      (one) =>
        `<w:p><w:del w:id="1" w:author="x"><w:r><w:delText>Exactly 999 people. </w:delText></w:r></w:del>${half(one)}<w:ins w:id="2" w:author="x"></w:ins></w:p>`,
    )
    .join('');
  return zip([
    { name: '[Content_Types].xml', data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>' },
    {
      name: '_rels/.rels',
      data: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    {
      name: 'word/document.xml',
      data: `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
    {
      name: 'docProps/core.xml',
      data: `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`,
    },
  ]);
}

function odt({ title, paragraphs }: Written): Buffer {
  const body = paragraphs
    .map(
      (one) =>
        `<text:p text:style-name="Standard">${escaped(one.slice(0, one.indexOf(' ')))}<text:span>${escaped(one.slice(one.indexOf(' ')))}</text:span></text:p>`,
    )
    .join('\n');
  return zip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true },
    {
      name: 'content.xml',
      data: `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>Exactly 999 people.</text:p></text:deletion></text:changed-region></text:tracked-changes>${body}</office:text></office:body></office:document-content>`,
    },
    {
      name: 'meta.xml',
      data: `<office:document-meta xmlns:office="o" xmlns:dc="d"><office:meta><dc:title>${escaped(title)}</dc:title></office:meta></office:document-meta>`,
    },
  ]);
}

function epub(article: Written): Buffer {
  return zip([
    { name: 'mimetype', data: 'application/epub+zip', stored: true },
    {
      name: 'META-INF/container.xml',
      data: '<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    },
    {
      name: 'OEBPS/book.opf',
      data: `<package><metadata xmlns:dc="d"><dc:date>${article.date}</dc:date></metadata><manifest><item id="c1" href="text/one.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c1"/></spine></package>`,
    },
    {
      name: 'OEBPS/text/one.xhtml',
      data: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${escaped(article.title)}</title></head><body>${article.paragraphs.map((one) => `<p>${escaped(one)}</p>`).join('')}</body></html>`,
    },
  ]);
}

const response = (body: Buffer, headers = ''): Buffer =>
  Buffer.concat([
    bytes(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${headers}Content-Length: ${body.length}\r\n\r\n`),
    body,
  ]);

function record(type: string, media: string, block: Buffer, date = '2024-10-23'): Buffer {
  return Buffer.concat([
    bytes(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: https://example.org/story\r\nWARC-Date: ${date}T10:00:00Z\r\nContent-Type: ${media}\r\nContent-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    bytes('\r\n\r\n'),
  ]);
}

const warc = (block: Buffer): Buffer =>
  Buffer.concat([
    record('warcinfo', 'application/warc-fields', bytes('software: by hand\r\n')),
    record('request', 'application/http; msgtype=request', bytes('GET /story HTTP/1.1\r\nHost: example.org\r\n\r\n')),
    record('response', 'application/http; msgtype=response', block),
  ]);

function cues(paragraphs: readonly string[], mark: string): string {
  const lines: string[] = [];
  let n = 0;
  const time = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(11, 19)}${mark}000`;
  for (const paragraph of paragraphs) {
    const words = paragraph.split(' ');
    for (let i = 0; i < words.length; i += 8) {
      const text = escaped(words.slice(i, i + 8).join(' '));
      lines.push(`${++n}\n${time(n * 3)} --> ${time(n * 3 + 2)}\n${i === 0 && n > 1 ? '>> ' : ''}<i>${text}</i>\n`);
    }
  }
  return lines.join('\n');
}

function mail({ title, date, paragraphs }: Written, encoding: 'quoted-printable' | 'base64'): Buffer {
  const body = paragraphs.join('\r\n\r\n');
  const coded = encoding === 'base64' ? Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n') : quoted(body);
  return bytes(
    `From: =?utf-8?Q?Ann_Example?= <ann@example.org>\r\nSubject: =?utf-8?B?${Buffer.from(title).toString('base64')}?=\r\nDate: ${new Date(`${date}T09:00:00Z`).toUTCString()}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary="=-x"\r\n\r\nThis is MIME.\r\n--=-x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${coded}\r\n--=-x\r\nContent-Type: text/html\r\n\r\n<p>As plain text, but 999 times as pretty.</p>\r\n--=-x--\r\n`,
  );
}

function quoted(text: string): string {
  const encoded = Buffer.from(text)
    .toString('latin1')
    .replace(/[^\r\n\x20-\x3c\x3e-\x7e]/g, (ch) => `=${ch.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
  // Lines of at most 76, broken where no escape is.
  return encoded.replace(/(?:=[0-9A-F]{2}|[^=\r\n]){70}(?=[^\r\n])/g, '$&=\r\n');
}

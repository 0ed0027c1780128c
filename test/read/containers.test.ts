import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Source } from '../../src/model/source.js';
import { readText, type SourcesRead } from '../../src/read/sources.js';
import { type ZipMember, zip } from './writers/zip.js';

const read = (name: string, bytes: string | Uint8Array, about = {}): Promise<SourcesRead> =>
  readText(name, Buffer.from(bytes as Uint8Array), about);
const one = async (name: string, bytes: string | Uint8Array): Promise<Source> => {
  const { sources, unread } = await read(name, bytes);
  if (sources.length !== 1) throw new Error(JSON.stringify(unread));
  return sources[0];
};
const zones = (source: Source): string[] =>
  source.blocks.map(
    (block) => `${block.kind}${block.heads ? ` [${block.heads.join(' / ')}]` : ''}: ${source.text.slice(block.start, block.end)}`,
  );
const fates = ({ sources, unread }: SourcesRead): string[] => [
  ...sources.map((source) => `${source.name}: ${source.text}`),
  ...unread.map((entry) => `${entry.name}: ${entry.state}: ${entry.reason}`),
];

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const p = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const docx = (body: string, more: readonly ZipMember[] = []): Buffer =>
  zip([{ name: 'word/document.xml', data: `<w:document ${W}><w:body>${body}</w:body></w:document>` }, ...more]);

describe('Word', () => {
  test('styles, lists, tables, notes and comments are zones', async () => {
    const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
    const source = await one(
      'a.docx',
      docx(
        p('Ten hurt', '<w:pStyle w:val="Heading1"/>') +
          p('Ten people were hurt.') +
          p('A quotation.', '<w:pStyle w:val="IntenseQuote"/>') +
          p('One', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
          `<w:tbl><w:tr>${cell('Day')}${cell('Hurt')}</w:tr><w:tr>${cell('Monday')}${cell('10')}</w:tr></w:tbl>` +
          p('The tent.', '<w:pStyle w:val="Caption"/>'),
        [
          {
            name: 'word/footnotes.xml',
            data: `<w:footnotes ${W}><w:footnote w:type="separator" w:id="0">${p('---')}</w:footnote><w:footnote w:id="1">${p('By our count.')}</w:footnote></w:footnotes>`,
          },
          {
            name: 'word/comments.xml',
            data: `<w:comments ${W}><w:comment w:id="1" w:author="Ed">${p('Was it not eleven?')}</w:comment></w:comments>`,
          },
          {
            name: 'docProps/core.xml',
            data: '<c:p xmlns:c="c" xmlns:d="d"><d:title>Ten hurt</d:title><d:creator>Ann Example</d:creator><d:modified>2024-10-23T10:00:00Z</d:modified></c:p>',
          },
        ],
      ),
    );
    expect(source).toMatchObject({ title: 'Ten hurt', author: 'Ann Example', modified: '2024-10-23', date: null });
    expect(zones(source)).toEqual([
      'heading: Ten hurt',
      'quotation: A quotation.',
      'list: One',
      'table: Day',
      'table: Hurt',
      'table [Day]: Monday',
      'table [Hurt / Monday]: 10',
      'caption: The tent.',
      'footnote: By our count.',
      'boilerplate: Was it not eleven?',
    ]);
  });

  test('deletions are out, insertions in, fields and fallbacks read once', async () => {
    const source = await one(
      'a.docx',
      docx(
        `<w:p><w:r><w:t>Ten </w:t></w:r><w:del><w:r><w:delText>eleven</w:delText></w:r></w:del><w:ins><w:r><w:t>people</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:instrText>PAGE</w:instrText><w:tab/><w:t>here</w:t><w:br/><w:t>now</w:t></w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:r><w:t>!</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>!</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>`,
      ),
    );
    expect(source.text).toBe('Ten people\there\nnow!');
  });
});

describe('OpenDocument', () => {
  test('headings, lists, tables, notes and annotations are zones', async () => {
    const t = (text: string): string => `<text:p>${text}</text:p>`;
    const source = await one(
      'a.odt',
      zip([
        {
          name: 'content.xml',
          data: `<o:d xmlns:o="o" xmlns:text="t" xmlns:table="b" xmlns:office="f"><office:text><text:h>Ten hurt</text:h><text:p>Ten<text:s text:c="2"/>people<text:note><text:note-citation>1</text:note-citation><text:note-body>${t('By our count.')}</text:note-body></text:note> were hurt.<office:annotation>${t('Eleven?')}</office:annotation></text:p><text:list><text:list-item>${t('One')}</text:list-item></text:list><table:table><table:table-row><table:table-cell>${t('Day')}</table:table-cell><table:table-cell>${t('Hurt')}</table:table-cell></table:table-row><table:table-row><table:table-cell>${t('Monday')}</table:table-cell><table:table-cell>${t('10')}</table:table-cell></table:table-row></table:table></office:text></o:d>`,
        },
      ]),
    );
    expect(source.text.split('\n\n')[1]).toBe('Ten  people were hurt.');
    expect(zones(source)).toEqual([
      'heading: Ten hurt',
      'footnote: By our count.',
      'boilerplate: Eleven?',
      'list: One',
      'table: Day',
      'table: Hurt',
      'table [Day]: Monday',
      'table [Hurt / Monday]: 10',
    ]);
  });
});

describe('records', () => {
  test('JSON Lines: good lines are read, bad ones told, ids kept and made unique', async () => {
    const lines = [
      '{"id":"a","headline":"Ten hurt","body":"Ten people."}',
      '',
      'nonsense',
      '[1]',
      '{"id":"a","text":"Eleven people."}',
      '{"title":"No text"}',
      '{"id":7,"text":["One.","Two."],"date":1729580400}',
    ];
    const result = await read('x.jsonl', lines.join('\r\n'));
    expect(fates(result)).toEqual([
      'x.jsonl#a: Ten hurt\n\nTen people.',
      'x.jsonl#a~2: Eleven people.',
      'x.jsonl#7: One.\n\nTwo.',
      'x.jsonl#line-3: unread: Unexpected text, expected JSON',
      'x.jsonl#line-4: unread: Unexpected list, expected a record',
      'x.jsonl#line-6: unread: Unexpected record without a text, expected one of the fields `text`, `body`, `content`, `articleBody`, `article`, `fulltext`',
    ]);
    expect(result.sources[2].date).toBe('2024-10-22');
  });

  test('JSON: a list under a name, an object alone, fields by path', async () => {
    expect(fates(await read('x.json', '{"items":[{"url":"https://example.org/1","content_html":"<p>Ten &amp; more</p>"}]}'))).toEqual([
      'x.json#https://example.org/1: Ten & more',
    ]);
    expect(fates(await read('x.json', '{"fields":{"copy":"Ten people."}}', { fields: { text: ['fields.copy'] } }))).toEqual([
      'x.json: Ten people.',
    ]);
    expect(fates(await read('x.json', '{"name":"a-package"}'))[0]).toContain('unread: Unexpected record without a text');
  });

  test('CSV: semicolons, quotation marks, line breaks in cells; a column by name', async () => {
    expect(
      fates(
        await read(
          'x.csv',
          '\ufeffid;headline;body\r\n1;"Ten; ""all"" hurt";"Ten people.\r\nNone killed."\r\n2;;Eleven "people".\r\n3;Empty;\r\n',
        ),
      ),
    ).toEqual([
      'x.csv#1: Ten; "all" hurt\n\nTen people.\r\nNone killed.',
      'x.csv#2: Eleven "people".',
      'x.csv#3: unread: Unexpected row without a text on line 5, expected words in the column `body`',
    ]);
    expect(fates(await read('x.tsv', 'nr\tcopy\n1\tTen people.', { fields: { text: ['copy'] } }))).toEqual(['x.tsv#line-2: Ten people.']);
    expect(fates(await read('x.csv', 'a,b\n1,2'))).toEqual([
      'x.csv: unread: Unexpected columns `a`, `b`, expected one of `text`, `body`, `content`, `articleBody`, `article`, `fulltext`',
    ]);
  });

  test('ids cannot lead anywhere or hide anything', async () => {
    const { sources } = await read(
      'x.jsonl',
      ['../../etc/passwd', 'a\nb\u202e', 'x'.repeat(500)].map((id) => JSON.stringify({ id, text: 'Ten.' })).join('\n'),
    );
    expect(sources.map((source) => source.name.replace(/x{50,}/, 'xxx'))).toEqual([
      'x.jsonl#__/__/etc/passwd',
      'x.jsonl#a_b_',
      expect.stringMatching(/^x\.jsonl#xxx-[0-9a-f]{8}$/),
    ]);
  });
});

describe('feeds', () => {
  test('RSS: content before description, references read once, dates and authors', async () => {
    const { sources } = await read(
      'x.xml',
      `<rss xmlns:dc="d" xmlns:content="c"><channel><title>Feed</title><item><title>Ten &amp; more</title><link>https://example.org/1</link><pubDate>Tue, 22 Oct 2024 09:00:00 GMT</pubDate><dc:creator>Ann Example</dc:creator><description>Teaser</description><content:encoded>&lt;p&gt;Ten &amp;amp; more people&lt;/p&gt;</content:encoded></item></channel></rss>`,
    );
    expect(sources[0]).toMatchObject({
      name: 'x.xml#https://example.org/1',
      title: 'Ten & more',
      date: '2024-10-22',
      author: 'Ann Example',
      url: 'https://example.org/1',
      text: 'Ten & more\n\nTen & more people',
    });
  });

  test('what is whole is read, what is cut off is told', async () => {
    expect(fates(await read('x.rss', '<rss><channel><item><guid>1</guid><title>Ten</title></item><item><title>Elev'))).toEqual([
      'x.rss#1: Ten',
      'x.rss#rest: unread: Unexpected end of `<title>`, expected its closing tag',
    ]);
  });

  test('XML that is no feed', async () => {
    expect(fates(await read('x.xml', '<note>Ten</note>'))).toEqual([
      'x.xml: unread: Unexpected XML without `<rss>`, `<feed>` or `<rdf:RDF>`, expected a feed',
    ]);
  });
});

describe('web archives', () => {
  const record = (type: string, media: string, uri: string, block: string | Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(
        `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2024-10-23T00:00:00Z\r\nContent-Type: ${media}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n`,
      ),
      Buffer.from(block as Buffer),
      Buffer.from('\r\n\r\n'),
    ]);
  const http = (head: string, body: string): string => `HTTP/1.1 ${head}\r\n\r\n${body}`;

  test('pages are sources; pictures, errors and talk about the archive are told or are none', async () => {
    const bytes = Buffer.concat([
      gzipSync(record('warcinfo', 'application/warc-fields', '', 'software: x')),
      gzipSync(
        record(
          'response',
          'application/http; msgtype=response',
          'https://example.org/1',
          http('200 OK\r\nContent-Type: text/html', '<p>Ten people were hurt.</p>'),
        ),
      ),
      gzipSync(
        record(
          'response',
          'application/http; msgtype=response',
          'https://example.org/2',
          http('404 Not Found\r\nContent-Type: text/html', 'Nothing'),
        ),
      ),
      gzipSync(
        record('response', 'application/http; msgtype=response', 'https://example.org/3', http('200 OK\r\nContent-Type: image/png', 'x')),
      ),
      gzipSync(
        record(
          'response',
          'application/http; msgtype=response',
          'https://example.org/4',
          http('200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked', '5\r\n<p>El\r\n7;x=y\r\neven.</\r\n2\r\np>\r\n0\r\n\r\n'),
        ),
      ),
    ]);
    const result = await read('x.warc.gz', bytes);
    expect(fates(result)).toEqual([
      'x.warc.gz#https://example.org/1: Ten people were hurt.',
      'x.warc.gz#https://example.org/4: Eleven.',
      'x.warc.gz#https://example.org/2: excluded: an answer of status 404',
      'x.warc.gz#https://example.org/3: excluded: `image/png` holds no article',
    ]);
    expect(result.sources[0].date).toBe('2024-10-23');
  });
});

describe('mail', () => {
  test('encoded words, quoted lines, signatures and attachments', async () => {
    const mail = [
      'From: =?utf-8?Q?Zo=C3=AB_Example?= <z@example.org>',
      'Subject: =?utf-8?B?VGVu?=',
      ' =?utf-8?Q?_hurt?=',
      'Date: Tue, 22 Oct 2024 10:00:00 +0100',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Ten people at the caf=E9 were hu=',
      'rt.',
      '',
      'On Monday, Ann wrote:',
      '> Eleven people',
      '> were hurt.',
      '-- ',
      'Zo=EB',
      '--b',
      'Content-Type: application/pdf; name="x.pdf"',
      'Content-Disposition: attachment; filename="x.pdf"',
      '',
      'x',
      '--b--',
    ].join('\r\n');
    const result = await read('x.eml', mail);
    expect(result.unread.map((entry) => `${entry.name}: ${entry.state}`)).toEqual(['x.eml#x.pdf: excluded']);
    const [source] = result.sources;
    expect(source).toMatchObject({ name: 'x.eml', title: 'Ten hurt', author: 'Zoë Example <z@example.org>', date: '2024-10-22' });
    expect(zones(source)).toEqual([
      'heading: Ten hurt',
      'boilerplate: On Monday, Ann wrote:\r',
      'quotation: > Eleven people\r\n> were hurt.\r',
      'boilerplate: -- \r\nZoë\r',
    ]);
  });

  test('a mailbox holds a source a message', async () => {
    const { sources } = await read(
      'x.mbox',
      'From a@example.org Tue Oct 22\nMessage-ID: <1@example.org>\nSubject: Ten\n\nTen people.\n\nFrom b@example.org Wed Oct 23\nSubject: Eleven\n\nEleven people.\n',
    );
    expect(sources.map((source) => source.name)).toEqual(['x.mbox#1@example.org', 'x.mbox#2']);
  });
});

describe('books and subtitles', () => {
  test('chapters are sources, in the order of the spine; a cover is none', async () => {
    const book = zip([
      { name: 'META-INF/container.xml', data: '<container><rootfiles><rootfile full-path="O/b.opf"/></rootfiles></container>' },
      {
        name: 'O/b.opf',
        data: '<package><manifest><item id="1" href="a%20b.xhtml" media-type="application/xhtml+xml"/><item id="2" href="../cover.xhtml" media-type="application/xhtml+xml"/><item id="3" href="gone.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="2"/><itemref idref="1"/><itemref idref="3"/></spine></package>',
      },
      { name: 'O/a b.xhtml', data: '<html><body><p>Ten people.</p></body></html>' },
      { name: 'cover.xhtml', data: '<html><body><img src="x"/></body></html>' },
    ]);
    expect(fates(await read('x.epub', book))).toEqual([
      'x.epub#O/a_b.xhtml: Ten people.',
      'x.epub#cover.xhtml: excluded: a page without words',
      'x.epub#O/gone.xhtml: unread: Unexpected archive without `O/gone.xhtml`, expected one',
    ]);
  });

  test('cues become running text; a new speaker begins a paragraph', async () => {
    const source = await one(
      'x.vtt',
      'WEBVTT\n\nNOTE ten\n\n1\n00:01.000 --> 00:02.000 align:left\n<v Ann>Ten &amp; more\npeople\n\n00:02.000 --> 00:03.000\nwere <i>hurt</i>.\n\n00:04.000 --> 00:05.000\n- Eleven?\n',
    );
    expect(source.text).toBe('Ten & more people were hurt.\n\nEleven?');
  });
});

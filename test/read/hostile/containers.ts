/** Hostile archives, data files, mails and documents. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type ZipMember, zip } from '../writers/zip.js';
import type { Hostile } from './index.js';

const MB = 1024 * 1024;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const body = (content: string): string => `<w:document ${W}><w:body>${content}</w:body></w:document>`;
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const docx = (document: string | Uint8Array, more: readonly ZipMember[] = [], about: Partial<ZipMember> = {}): Buffer =>
  zip([{ name: 'word/document.xml', data: document, ...about }, ...more]);
const odt = (content: string): Buffer =>
  zip([
    {
      name: 'content.xml',
      data: `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body>${content}</office:body></office:document-content>`,
    },
  ]);
const CONTAINER = { name: 'META-INF/container.xml', data: '<container><rootfile full-path="b.opf"/></container>' };
const epub = (items: string, spine: string, members: readonly ZipMember[] = []): Buffer =>
  zip([CONTAINER, { name: 'b.opf', data: `<package><manifest>${items}</manifest><spine>${spine}</spine></package>` }, ...members]);
const record = (type: string, media: string, block: string | Buffer, length?: number | string): Buffer => {
  const bytes = Buffer.from(block as Buffer);
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: http://e.org/\r\nContent-Type: ${media}\r\nContent-Length: ${length ?? bytes.length}\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n\r\n'),
  ]);
};
const http = (headers: string, bytes: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`), Buffer.from(bytes as Buffer)]);
const mail = (headers: string, text: string): string => `From: a@example.org\r\nSubject: Ten\r\n${headers}\r\n\r\n${text}`;

export const containers: readonly Hostile[] = [
  ['bomb.docx', () => docx(Buffer.alloc(300 * MB, paragraph('a')))],
  ['bomb-beside.docx', () => docx(body(paragraph('Ten people')), [{ name: 'word/media/x.bin', data: Buffer.alloc(200 * MB) }])],
  ['long-text.docx', () => docx(body(paragraph('Ten people were hurt. '.repeat(500_000))))],
  ['paragraphs.docx', () => docx(body(paragraph('Ten people').repeat(100_000)))],
  ['lying-size.docx', () => docx(body(paragraph('Ten people')), [], { size: 5 })],
  ['lying-large-size.docx', () => docx(body(paragraph('Ten people')), [], { size: 0xfffffff0 })],
  ['lying-sum.docx', () => docx(body(paragraph('Ten people')), [], { sum: 1 })],
  ['encrypted.docx', () => docx(body(paragraph('Ten people')), [], { flags: 1 })],
  ['method.docx', () => docx(body(paragraph('Ten people')), [], { method: 99 })],
  ['cut.docx', () => docx(body(paragraph('Ten people'.repeat(1000)))).subarray(0, 100)],
  [
    'cut-directory.docx',
    () => {
      const whole = docx(body(paragraph('Ten people')));
      return Buffer.concat([whole.subarray(0, whole.length - 30), whole.subarray(whole.length - 22)]);
    },
  ],
  ['not-a-zip.docx', () => 'Ten people were hurt.'],
  ['old-word.docx', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)])],
  [
    'twice.docx',
    () =>
      zip([
        { name: 'word/document.xml', data: body(paragraph('Ten')) },
        { name: 'word/document.xml', data: body(paragraph('Eleven')) },
      ]),
  ],
  [
    'members.docx',
    () =>
      zip([
        { name: 'word/document.xml', data: body(paragraph('Ten')) },
        ...Array.from({ length: 30_000 }, (_, i) => ({ name: `x${i}`, data: '', stored: true })),
      ]),
  ],
  ['no-document.docx', () => zip([{ name: 'word/other.xml', data: body(paragraph('Ten')) }])],
  [
    'outside.docx',
    () =>
      zip([
        { name: '../../etc/passwd', data: 'x' },
        { name: '/etc/shadow', data: 'x' },
        {
          name: '_rels/.rels',
          data: '<Relationships><Relationship Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>',
        },
      ]),
  ],
  [
    'linked.docx',
    () =>
      docx(body(paragraph('Ten people')), [
        {
          name: '_rels/.rels',
          data: '<Relationships><Relationship Type="x/officeDocument" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
        },
      ]),
  ],
  ['external.docx', () => docx(`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${body(paragraph('Ten &e; people'))}`)],
  [
    'laughs.docx',
    () => docx(`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>${body(paragraph('&b;'.repeat(1000)))}`),
  ],
  ['levels.docx', () => docx(body('<w:p><w:r>'.repeat(20_000)))],
  ['unclosed.docx', () => docx(`<w:document ${W}><w:body><w:p><w:r><w:t>Ten people`)],
  ['tables.docx', () => docx(body(`${'<w:tbl><w:tr><w:tc>'.repeat(160)}${paragraph('Ten')}${'</w:tc></w:tr></w:tbl>'.repeat(160)}`))],
  [
    'span.docx',
    () => docx(body(`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>${paragraph('Ten')}</w:tc></w:tr></w:tbl>`)),
  ],
  ['broken-note.docx', () => docx(body(paragraph('Ten people')), [{ name: 'word/footnotes.xml', data: '<w:footnotes><w:footnote>' }])],
  ['half-surrogate.docx', () => docx(body(paragraph('Ten &#xD800; people')))],
  ['spaces.odt', () => odt('<text:p>Ten<text:s text:c="2000000000"/>people</text:p>')],
  [
    'notes-in-notes.odt',
    () => odt(`${'<text:p>Ten<text:note><text:note-body>'.repeat(120)}${'</text:note-body></text:note></text:p>'.repeat(120)}`),
  ],
  ['no-content.odt', () => zip([{ name: 'mimetype', data: 'x', stored: true }])],
  [
    'cells.odt',
    () =>
      odt(
        `<table:table><table:table-row><table:table-cell table:number-columns-repeated="1000000000"><text:p>Ten</text:p></table:table-cell></table:table-row></table:table>`,
      ),
  ],
  ['no-container.epub', () => zip([{ name: 'x', data: 'y' }])],
  ['no-book.epub', () => zip([CONTAINER])],
  ['no-chapters.epub', () => epub('', '')],
  ['outside.epub', () => epub('<item id="a" href="../../../../etc/passwd" media-type="application/xhtml+xml"/>', '<itemref idref="a"/>')],
  ['percent.epub', () => epub('<item id="a" href="%E0%A4%A.html" media-type="text/html"/>', '<itemref idref="a"/>')],
  [
    'chapters.epub',
    () =>
      epub(
        Array.from({ length: 20_000 }, (_, i) => `<item id="c${i}" href="c.html" media-type="text/html"/>`).join(''),
        Array.from({ length: 20_000 }, (_, i) => `<itemref idref="c${i}"/>`).join(''),
        [{ name: 'c.html', data: '<p>Ten people</p>' }],
      ),
  ],
  [
    'bomb.epub',
    () =>
      epub('<item id="a" href="a.html" media-type="text/html"/>', '<itemref idref="a"/>', [
        { name: 'a.html', data: Buffer.alloc(300 * MB, '<p>a') },
      ]),
  ],
  ['deep.json', () => '['.repeat(1_000_000)],
  ['deep-closed.json', () => `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ['deep-objects.json', () => '{"a":'.repeat(300_000)],
  ['proto.json', () => '{"__proto__":{"text":"Ten people"},"constructor":{"prototype":{"text":"x"}}}'],
  ['twice.json', () => '{"text":"Ten people","text":"Eleven people"}'],
  ['half-surrogate.json', () => '{"text":"Ten \\ud800 people"}'],
  ['nul.json', () => '{"text":"Ten \\u0000 people"}'],
  ['cut.json', () => '{"text":"Ten people'],
  ['not-a-number.json', () => '{"text":NaN}'],
  ['no-text.json', () => '{"name":"x","version":"1.0.0"}'],
  ['scalars.json', () => '[1,"two",null,[3],{"text":4}]'],
  ['records.json', () => `[${'{"text":"Ten people were hurt."},'.repeat(110_000)}{"text":"x"}]`],
  ['long-text.json', () => JSON.stringify({ text: 'Ten people were hurt. '.repeat(500_000) })],
  ['page.json', () => JSON.stringify({ html: '<div>'.repeat(20_000) })],
  ['bad-lines.jsonl', () => '{"text":"Ten people"}\nnot json\n{"text":\n\n[]\n{"text":"Eleven people"}\n{"te'],
  [
    'ids.jsonl',
    () =>
      ['../../x', 'a\u0000b', '', ' ', '#', 'x'.repeat(10_000), '\u202e', '__proto__', '1', '1']
        .map((id) => JSON.stringify({ id, text: 'Ten people' }))
        .join('\n'),
  ],
  ['lines.jsonl', () => '\n'.repeat(1_000_000)],
  ['records.jsonl', () => '{"text":"Ten people"}\n'.repeat(120_000)],
  ['open-quotation.csv', () => `id,text\n1,"Ten people\n${'2,x\n'.repeat(50_000)}`],
  ['quotations.csv', () => `id,text\n1,"${'""'.repeat(500_000)}"\n`],
  ['columns.csv', () => `text,${'a,'.repeat(100_000)}\nTen,${'b,'.repeat(100_000)}`],
  ['commas.csv', () => `text\n${','.repeat(1_000_000)}`],
  ['only-a-head.csv', () => 'id,text'],
  ['no-text.csv', () => 'a,b\n1,2'],
  ['formulas.csv', () => 'id,text\n=1+1,=cmd|calc'],
  ['proto.csv', () => '__proto__,text,constructor\na,Ten people,b'],
  ['nul.csv', () => 'id,text\n1,Ten\0people'],
  ['bomb.txt.gz', () => gzipSync(Buffer.alloc(300 * MB))],
  ['cut.txt.gz', () => gzipSync('Ten people were hurt. '.repeat(1000)).subarray(0, 60)],
  ['not-gzip.txt.gz', () => 'Ten people were hurt.'],
  ['in-itself.txt.gz.gz', () => gzipSync(gzipSync('Ten people were hurt.'))],
  ['junk-after.txt.gz', () => Buffer.concat([gzipSync('Ten people were hurt.'), Buffer.from('junk')])],
  ['no-length.warc', () => 'WARC/1.0\r\nWARC-Type: response\r\n\r\nTen people'],
  ['huge-length.warc', () => record('conversion', 'text/plain', 'Ten people', 9e15)],
  ['negative-length.warc', () => record('conversion', 'text/plain', 'Ten people', -5)],
  ['word-length.warc', () => record('conversion', 'text/plain', 'Ten people', '0x10')],
  ['no-head.warc', () => record('response', 'application/http', 'Ten people were hurt.')],
  ['endless-head.warc', () => `WARC/1.0\r\n${'X: y\r\n'.repeat(50_000)}`],
  [
    'chunks.warc',
    () =>
      record(
        'response',
        'application/http',
        http('Transfer-Encoding: chunked\r\nContent-Type: text/html', 'ffffffffffffffff\r\n<p>Ten people</p>'),
      ),
  ],
  [
    'coded.warc',
    () =>
      record(
        'response',
        'application/http',
        http('Content-Encoding: br\r\nContent-Type: text/html', brotliCompressSync(Buffer.alloc(300 * MB))),
      ),
  ],
  ['unknown-coding.warc', () => record('response', 'application/http', http('Content-Encoding: zz\r\nContent-Type: text/html', 'x'))],
  ['records.warc', () => Buffer.concat(Array.from({ length: 20_000 }, () => record('conversion', 'text/plain', 'Ten people')))],
  [
    'junk-between.warc',
    () =>
      Buffer.concat([record('conversion', 'text/plain', 'Ten people'), Buffer.from('junk'), record('conversion', 'text/plain', 'Eleven')]),
  ],
  ['no-headers.eml', () => 'Ten people were hurt.'],
  [
    'parts-in-parts.eml',
    () =>
      Array.from({ length: 500 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join('') +
      'Content-Type: text/plain\r\n\r\nTen people',
  ],
  ['parts.eml', () => mail('Content-Type: multipart/mixed; boundary=b', '--b\r\nContent-Type: text/plain\r\n\r\nTen\r\n'.repeat(20_000))],
  ['no-boundary.eml', () => mail('Content-Type: multipart/mixed', 'Ten people')],
  ['empty-boundary.eml', () => mail('Content-Type: multipart/mixed; boundary=""', '--\r\n\r\nTen people\r\n----')],
  ['junk-base64.eml', () => mail('Content-Transfer-Encoding: base64', '!!!!'.repeat(10_000))],
  ['lone-equals.eml', () => mail('Content-Transfer-Encoding: quoted-printable', '=Z='.repeat(100_000))],
  ['charset.eml', () => mail('Content-Type: text/plain; charset="../../etc/passwd"', 'Ten people')],
  ['folded.eml', () => `Subject: a\r\n${' b\r\n'.repeat(200_000)}\r\nTen people`],
  ['long-header.eml', () => `Subject: ${'=?utf-8?q?a?= '.repeat(200_000)}\r\n\r\nTen people`],
  [
    'attached.eml',
    () =>
      mail(
        'Content-Type: multipart/mixed; boundary=b',
        '--b\r\n\r\nTen people\r\n--b\r\nContent-Type: application/pdf; name="../../x.pdf"\r\nContent-Disposition: attachment; filename="../../x.pdf"\r\n\r\nx\r\n--b--',
      ),
  ],
  ['no-from.mbox', () => 'Subject: Ten\n\nTen people'],
  ['froms.mbox', () => 'From \n\n'.repeat(50_000)],
  ['cut.pdf', () => '%PDF-1.7\n1 0 obj\n<< /Type /Catalog'],
  ['not-a.pdf', () => 'Ten people were hurt.'],
  [
    'loop.pdf',
    () =>
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 9 /Kids [2 0 R] >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n',
  ],
  [
    'counts.pdf',
    () =>
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 999999999 /Kids [] >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n',
  ],
];

/** Hostile pages and feeds. */
import type { Hostile } from './index.js';

const page = (body: string, head = ''): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const P = '<p>Ten people were hurt when a tent fell on Tuesday, the fire service said, and nobody was killed.</p>';
const rss = (items: string): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title>${items}</channel></rss>`;
const item = (content: string, guid = 'x'): string =>
  `<item><guid>${guid}</guid><title>Ten hurt</title><description>${content}</description></item>`;

export const markup: readonly Hostile[] = [
  ['levels.html', () => page(`${'<div>'.repeat(20_000)}${P}`)],
  ['closed-levels.html', () => page(`${'<div>'.repeat(20_000)}${P}${'</div>'.repeat(20_000)}`)],
  ['unclosed-bold.html', () => page(`<p>${'<b>x '.repeat(50_000)}`)],
  ['unclosed-everything.html', () => page(`${'<div><p><ul><li><table><tr><td><a href=x><b><i>'.repeat(300)}${P}`)],
  ['closing-tags.html', () => page(`${P}${'</div></p></x>'.repeat(100_000)}`)],
  ['open-and-closing.html', () => page(`${'<span>'.repeat(1400)}${'</x>'.repeat(200_000)}${P}`)],
  ['misnested.html', () => page('<b><p></b></p>'.repeat(30_000) + P)],
  ['less-than.html', () => page(P + '<'.repeat(500_000))],
  ['open-comments.html', () => page(P + '<!--'.repeat(100_000))],
  ['bogus-comments.html', () => page(P + '<!x'.repeat(100_000))],
  ['sections.html', () => page(P + 'a <![CDATA['.repeat(50_000))],
  ['open-script.html', () => page(`${P}<script>${'x'.repeat(1_000_000)}`)],
  ['scripts.html', () => page(P + '<script><!--<script>'.repeat(50_000))],
  ['open-title.html', () => `<title>${'Ten '.repeat(200_000)}`],
  ['open-textarea.html', () => page(`<textarea>${P.repeat(1000)}`)],
  ['plaintext.html', () => page(`<plaintext>${P}`)],
  ['open-attribute.html', () => page(`${P}<a href="${'x'.repeat(1_000_000)}`)],
  ['attributes.html', () => page(`<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>Ten people were hurt.</p>`)],
  ['same-attributes.html', () => page(`<p ${'class=x '.repeat(100_000)}>Ten people were hurt.</p>`)],
  ['classes.html', () => page(`<div class="${'related-ad comment '.repeat(50_000)}">${P}</div>${P}`)],
  ['class-names.html', () => page(Array.from({ length: 30_000 }, (_, i) => `<div class="c${i}">a</div>`).join('') + P)],
  ['tables.html', () => page('<table><tr><td>'.repeat(450) + P)],
  ['cells.html', () => page(`<table><tr>${'<td>1'.repeat(200_000)}</table>`)],
  ['spans.html', () => page(`<table><tr><th colspan=999999999>a<th colspan=-1>b<tr><td>1<td>2</table>${P}`)],
  ['lists.html', () => page('<ul><li>'.repeat(700) + P)],
  ['forms.html', () => page('<form>'.repeat(30_000) + P)],
  ['selects.html', () => page(`${'<select><option>'.repeat(20_000)}${P}`)],
  ['templates.html', () => page(`${'<template>'.repeat(1000)}${P}`)],
  ['vectors.html', () => page(`${'<svg><foreignObject><math><mi>'.repeat(300)}${P}`)],
  ['frames.html', () => '<html><frameset><frame src="file:///etc/passwd"></frameset></html>'],
  ['hidden.html', () => page(`<div style="display:none">${P}</div><p hidden>${P}</p>`)],
  ['ampersands.html', () => page(`<p>${'&'.repeat(300_000)}</p>`)],
  ['references.html', () => page(`<p>${'&amp;&#x110000;&#0;&#xD800;&#128;&notit;&'.repeat(20_000)}</p>`)],
  ['long-reference.html', () => page(`<p>&#${'0'.repeat(300_000)}65;&${'a'.repeat(300_000)};</p>`)],
  ['nul.html', () => page(`<p>Ten\0people</p>`)],
  ['says-utf-16.html', () => `<meta charset="utf-16">${P}`],
  ['says-utf-7.html', () => `<meta charset="utf-7">+ADw-p+AD4-${P}`],
  ['says-nonsense.html', () => `<meta charset="../../etc/passwd">${P}`],
  [
    'says-ascii.html',
    () => Buffer.concat([Buffer.from('<meta charset="us-ascii"><p>caf'), Buffer.from([0xe9, 0x81]), Buffer.from('</p>')]),
  ],
  ['linked-data-deep.html', () => page(P, `<script type="application/ld+json">${'['.repeat(200_000)}</script>`)],
  ['linked-data-wide.html', () => page(P, `<script type="application/ld+json">[${'{"@type":"NewsArticle"},'.repeat(50_000)}{}]</script>`)],
  [
    'linked-data-proto.html',
    () =>
      page(
        P,
        '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"x"},"author":{"__proto__":null},"headline":{"toString":1}}</script>',
      ),
  ],
  ['linked-data-cut.html', () => page(P, '<script type="application/ld+json">{"@type":"NewsArticle","headline":"')],
  ['metas.html', () => page(P, '<meta name="x" content="y">'.repeat(50_000))],
  ['canonical.html', () => page(P, '<link rel=canonical href="javascript:alert(1)"><meta property="og:url" content="file:///etc/passwd">')],
  ['breaks.html', () => page(`<p>${'Ten people<br>'.repeat(50_000)}</p>`)],
  ['pre.html', () => page(`<pre>${'Ten  people\n'.repeat(50_000)}</pre>`)],
  ['white-space.html', () => page(`<p>Ten${' \n\t'.repeat(300_000)}people were hurt.</p>`)],
  ['paragraphs.html', () => page('<p>x'.repeat(200_000))],
  ['nothing-but-links.html', () => page('<p><a href=x>Ten people were hurt when a tent fell on Tuesday.</a></p>'.repeat(1000))],
  ['no-words.html', () => page('<img src=x><hr>')],
  ['one-tag.html', () => `<${'a'.repeat(2_000_000)}`],
  ['large.html', () => page(P.repeat(60_000))],
  [
    'laughs.rss',
    () =>
      `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ''};`.repeat(10)}">`).join('')}]>${rss(item('&lol9;'))}`,
  ],
  ['quadratic.rss', () => `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(50_000)}">]>${rss(item('&a;'.repeat(50_000)))}`],
  ['external.rss', () => `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${rss(item('Ten &e; people'))}`],
  ['parameter.rss', () => `<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:1/x.dtd"> %p;]>${rss(item('Ten people'))}`],
  ['levels.rss', () => rss(item('<b>'.repeat(20_000)))],
  ['unclosed.rss', () => `<?xml version="1.0"?><rss><channel>${item('Ten people')}<item><title>Eleven`],
  ['open-section.rss', () => `<rss><channel>${item('Ten people')}<item><description><![CDATA[${'x'.repeat(300_000)}`],
  ['items.rss', () => rss(item('Ten people').repeat(30_000))],
  [
    'ids.rss',
    () =>
      rss(item('Ten people', '../../../etc/passwd') + item('Eleven people', 'a\nb\u001b[2J') + item('Twelve people', 'x'.repeat(100_000))),
  ],
  ['instructions.rss', () => `<?xml-stylesheet href="file:///etc/passwd"?>${rss(item('Ten people'))}<?x ${'y'.repeat(100_000)}`],
  ['not-a-feed.xml', () => '<html><p>Ten people</p></html>'],
  ['not-xml.xml', () => 'Ten people were hurt.'],
  ['says-utf-16.xml', () => '<?xml version="1.0" encoding="utf-16"?><rss><channel><item><title>Ten</title></item></channel></rss>'],
  [
    'page-in-entry.atom',
    () =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><content type="html">${'&lt;div&gt;'.repeat(20_000)}Ten</content></entry></feed>`,
  ],
  [
    'xhtml.atom',
    () => `<feed><entry><id>1</id><content type="xhtml">${'<div>'.repeat(400)}Ten people${'</div>'.repeat(400)}</content></entry></feed>`,
  ],
];

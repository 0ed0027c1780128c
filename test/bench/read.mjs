// Throughput of the readers on 20 MB each of text, Markdown and HTML, against what each stands on alone.
//   node test/bench/read.mjs [megabytes]
// FACTDIFF_DIST names the build to measure; dist/ when not set.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Parser } from 'htmlparser2';

const dist = process.env.FACTDIFF_DIST ?? join(dirname(fileURLToPath(import.meta.url)), '../../dist');
const load = (name) => import(pathToFileURL(join(dist, name)).href);
const [{ plain }, { markdown }, { readHtml }, { decodeStrictly }] = await Promise.all([
  load('read/formats/plain.js'),
  load('read/formats/markdown.js'),
  load('read/formats/html.js'),
  load('read/decode.js'),
]);

const size = Number(process.argv[2] ?? 20) * 1024 * 1024;
const sentence = (i) =>
  `Ten people were hurt when tent ${i} fell on Tuesday, the fire service said, and damage was put at $${i % 97}.${i % 10} million. `;
const paragraph = (i) => sentence(i) + sentence(i + 1) + sentence(i + 2);

/** Many articles of an ordinary length rather than one endless one. */
function files(make) {
  const made = [];
  for (let total = 0, i = 0; total < size; i++) {
    const file = make(i);
    made.push(file);
    total += file.length;
  }
  return made;
}
const paragraphs = (i, wrap) => Array.from({ length: 25 }, (_, k) => wrap(paragraph(i * 25 + k), k)).join('\n\n');

const texts = files((i) => paragraphs(i, (text) => text));
const markdowns = files(
  (i) =>
    `---\ntitle: Article ${i}\ndate: 2024-10-22\n---\n\n# Article ${i}\n\n${paragraphs(i, (text, k) => (k % 6 === 5 ? `- *${text.slice(0, 60)}*\n- [${text.slice(60, 120)}](https://example.org/${k})` : text.replace('fire', '**fire**')))}\n`,
);
// A page as publishers serve them: a third is script and head, a third navigation and cards, a third the article.
const head = Array.from(
  { length: 30 },
  (_, k) => `<meta property="og:example-${k}" content="An example of what stands in the head of a page ${k}">`,
).join('\n');
const script = `<script>window.example = ${JSON.stringify(Array.from({ length: 120 }, (_, k) => ({ id: k, name: `slot-${k}`, sizes: [300, 250] })))};</script>`;
const card = (k) =>
  `<div class="card card--small" data-id="${k}"><a class="card__link" href="/story-${k}" data-track="card"><img class="card__image" src="/i/${k}.jpg" alt="" loading="lazy"><h3 class="card__title">Another story, number ${k}</h3></a></div>`;
const links = Array.from(
  { length: 60 },
  (_, k) => `<li class="nav__item"><a class="nav__link" href="/section-${k}" data-track="nav">Section ${k}</a></li>`,
).join('\n');
const pages = files(
  (i) => `<!doctype html>
<html lang="en" class="no-js"><head><title>Article ${i}</title>${head}${script}</head>
<body class="page page--article"><header class="masthead"><nav class="nav" aria-label="Main"><ul class="nav__list">${links}</ul></nav></header>
<main id="main"><article class="story" data-id="${i}"><h1 class="story__title">Article ${i}</h1><div class="story-body" itemprop="articleBody">
${paragraphs(i, (text, k) => `<p class="story__text">${text.replace('fire', '<a class="link" href="/fire">fire</a>').replace('and', '&amp;')}</p>${k % 8 === 7 ? `<aside class="related" data-k="${k}">${card(k)}</aside>` : ''}`)}
</div></article><section class="more-stories">${Array.from({ length: 30 }, (_, k) => card(k)).join('\n')}</section></main><footer class="footer"><p>Example</p></footer></body></html>`,
);

function measure(label, inputs, work) {
  const bytes = inputs.reduce((sum, input) => sum + input.length, 0);
  for (const input of inputs.slice(0, 200)) work(input);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    // Of the processor, not by the clock: others may be at work.
    const begun = process.cpuUsage();
    for (const input of inputs) work(input);
    best = Math.min(best, process.cpuUsage(begun).user / 1000);
  }
  const speed = bytes / 1024 / 1024 / (best / 1000);
  console.log(`${label.padEnd(44)} ${best.toFixed(0).padStart(7)} ms ${speed.toFixed(0).padStart(6)} MB/s`);
  return best;
}

const parse = (page) => {
  const parser = new Parser({ onopentag() {}, onclosetag() {}, ontext() {}, oncomment() {} }, { decodeEntities: true });
  parser.write(page);
  parser.end();
};
const buffers = texts.map((text) => Buffer.from(text));

const decoded = measure('text: decoding alone', buffers, (bytes) => decodeStrictly(bytes).text.length);
const read = measure('text: decoded and read', buffers, (bytes) => plain.read(decodeStrictly(bytes).text, 'a.txt'));
console.log(`  reading costs ${(read / decoded).toFixed(2)} times decoding\n`);

const marked = measure('Markdown: blocks with places', markdowns, (text) => markdown.read(text, 'a.md'));
try {
  const { parse: blocks, postprocess, preprocess } = await import('micromark');
  const some = markdowns.slice(0, Math.ceil(markdowns.length / 20));
  const events = measure('Markdown: micromark’s events (a twentieth)', some, (text) =>
    postprocess(
      blocks()
        .document()
        .write(preprocess()(text, undefined, true)),
    ),
  );
  console.log(`  reading costs ${(marked / (events * 20)).toFixed(2)} times micromark’s events\n`);
} catch (error) {
  console.log(`  micromark is not at hand (${error.code ?? error.message})\n`);
}

const parsed = measure('HTML: parser alone', pages, parse);
const page = measure('HTML: article with places', pages, (text) => readHtml(text, { whole: false }));
console.log(`  reading costs ${(page / parsed).toFixed(2)} times parsing`);

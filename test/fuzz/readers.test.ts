/**
 * Fuzzing of the readers, by structure: no input makes one throw, break law 1 or take more than a second for 64 KB.
 * FACTDIFF_FUZZ_SECONDS sets how long (a minute where CI is set), FACTDIFF_FUZZ_SEED which inputs, FACTDIFF_FUZZ_LONG one in how many is long.
 */
import { describe, expect, test } from '@jest/globals';
import { declaredIn, decodeBytes } from '../../src/read/encodings.js';
import { readFacts } from '../../src/read/facts.js';
import { csv } from '../../src/read/formats/csv.js';
import { docx } from '../../src/read/formats/docx.js';
import { epub } from '../../src/read/formats/epub.js';
import { feed } from '../../src/read/formats/feed.js';
import { FIELDS } from '../../src/read/formats/field-names.js';
import type { Format, Input, ReadResult } from '../../src/read/formats/format.js';
import { readHtml } from '../../src/read/formats/html.js';
import { formatFor } from '../../src/read/formats/index.js';
import { json, jsonl } from '../../src/read/formats/json.js';
import { mail, mailbox } from '../../src/read/formats/mail.js';
import { markdown } from '../../src/read/formats/markdown.js';
import { odt } from '../../src/read/formats/odt.js';
import { plain } from '../../src/read/formats/plain.js';
import { subtitles } from '../../src/read/formats/subtitles.js';
import { warc } from '../../src/read/formats/warc.js';
import { globMatcher } from '../../src/read/glob.js';
import { LIMITS } from '../../src/read/limits.js';
import { lawful } from '../read/lawful.js';
import { zip } from '../read/writers/zip.js';
import { compose, LONG, Random, scratch } from './mutate.js';
import * as seeds from './seeds.js';

const SECONDS = Number(process.env.FACTDIFF_FUZZ_SECONDS ?? (process.env.CI ? 60 : 6));
const SEED = Number(process.env.FACTDIFF_FUZZ_SEED ?? Date.now() % 1_000_000_000);
/** Milliseconds for 64 KB. */
const SLOWEST = 1000;
/** Milliseconds that any input may take, however short: the engine may be tidying up. */
const LEAST = 100;
const MOST = 3000;

type Target = (random: Random) => { readonly input: string | Buffer; read(): ReadResult | Promise<ReadResult> | undefined };

const input = (name: string, bytes: Buffer): Input => ({
  name,
  bytes,
  charset: null,
  limits: { ...LIMITS, expanded: 4_000_000 },
  fields: FIELDS,
  formatFor,
});
const text = (name: string, pieces: readonly string[], read: (raw: string) => ReadResult): [string, Target] => [
  name,
  (random) => {
    const raw = compose(random, pieces, MOST);
    return { input: raw, read: () => read(raw) };
  },
];
const bytes = (name: string, pieces: readonly string[], format: Format, wrap: (text: string) => Buffer = Buffer.from): [string, Target] => [
  name,
  (random) => {
    const made = scratch(random, wrap(compose(random, pieces, MOST)));
    return { input: made, read: () => format.read(input(name, made)) };
  },
];

const member = (name: string, head: string, tail: string) => (content: string) =>
  zip([{ name, data: head + content + tail, stored: true }]);
const book = (content: string): Buffer =>
  zip([
    { name: 'META-INF/container.xml', data: '<container><rootfile full-path="b"/></container>', stored: true },
    {
      name: 'b',
      data: '<package><manifest><item id="1" href="c" media-type="text/html"/></manifest><spine><itemref idref="1"/></spine></package>',
      stored: true,
    },
    { name: 'c', data: content, stored: true },
  ]);

/** Each by its share of the time. */
const TARGETS: readonly (readonly [string, Target])[] = [
  text('a.txt', seeds.PLAIN, (raw) => plain.read(raw, 'a.txt')),
  text('a.md', seeds.MARKDOWN, (raw) => markdown.read(raw, 'a.md')),
  text('a.mdx', seeds.MARKDOWN, (raw) => markdown.read(raw, 'a.mdx')),
  text('a.html', seeds.HTML, (raw) => readHtml(raw, { whole: false })),
  text('fragment', seeds.HTML, (raw) => readHtml(`Head\n\n${raw}`, { whole: true, from: 6 })),
  text('a.vtt', seeds.SUBTITLES, (raw) => subtitles.read(raw, 'a.vtt')),
  bytes('a.rss', seeds.FEED, feed),
  bytes('a.json', seeds.JSON_LINES, json),
  bytes('a.jsonl', seeds.JSON_LINES, jsonl),
  bytes('a.csv', seeds.CSV, csv),
  bytes('a.eml', seeds.MAIL, mail),
  bytes('a.mbox', seeds.MAIL, mailbox),
  bytes('a.warc', seeds.WARC, warc),
  bytes('a.docx', seeds.WORD, docx, member('word/document.xml', '', '')),
  bytes('a.odt', seeds.OPEN_DOCUMENT, odt, member('content.xml', '<d>', '</d>')),
  bytes('a.epub', seeds.HTML, epub, book),
  [
    'bytes',
    (random) => {
      const made = scratch(random, Buffer.from(compose(random, seeds.PLAIN, 300), random.pick(['utf8', 'utf16le', 'latin1'])));
      return {
        input: made,
        read() {
          const decoded = decodeBytes(made, random.pick([null, declaredIn(made), 'windows-1252', 'utf-16', 'shift_jis']));
          if ('text' in decoded && decoded.text.includes('\ufffd') && !made.includes('\ufffd')) throw new Error('something was replaced');
          return undefined;
        },
      };
    },
  ],
  [
    'facts.yaml',
    (random) => {
      const raw = compose(random, seeds.FACTS, 600);
      return {
        input: raw,
        read() {
          for (const { message } of readFacts('f', raw).problems ?? [])
            if (!/^Unexpected .+, expected .+$/s.test(message)) throw new Error(message);
          return undefined;
        },
      };
    },
  ],
  [
    'glob',
    (random) => {
      const pattern = compose(random, seeds.GLOBS, 200);
      return { input: pattern, read: () => void globMatcher(pattern)(compose(random, seeds.GLOBS, 200)) };
    },
  ],
];

async function once(target: Target, random: Random): Promise<void> {
  const made = target(random);
  const begun = performance.now();
  try {
    const result = made.read();
    const read = result instanceof Promise ? await result : result;
    if (read !== undefined) verify(read);
    // A busy machine makes anything slow once.
    const most = Math.max(LEAST, (SLOWEST * made.input.length) / LONG);
    if (performance.now() - begun > most && (await fastest(made)) > most) throw new Error(`takes more than ${Math.round(most)} ms`);
  } catch (error) {
    const shown = Buffer.from(made.input as string).toString('base64');
    throw new Error(`${(error as Error).stack}\ninput, in base64: ${shown}`);
  }
}

/** Milliseconds of the processor, where others kept it busy: the least of three. */
async function fastest(made: ReturnType<Target>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const begun = performance.now();
    const used = process.cpuUsage();
    await made.read();
    const { user, system } = process.cpuUsage(used);
    least = Math.min(least, performance.now() - begun, (user + system) / 1000);
  }
  return least;
}

function verify(result: ReadResult): void {
  const articles = 'entries' in result ? result.entries.map((entry) => entry.article) : [result];
  for (const article of articles) {
    if ('text' in article) lawful(article);
    else if ('trouble' in article && !/^Unexpected .+, expected .+$/s.test(article.trouble))
      throw new Error(`not in the grammar of messages: ${article.trouble}`);
  }
}

describe(`fuzzing, seed ${SEED}`, () => {
  test(
    `${TARGETS.length} readers for ${SECONDS} s`,
    async () => {
      const counts: Record<string, number> = {};
      const before = process.memoryUsage().rss;
      for (const [i, [name, target]] of TARGETS.entries()) {
        const random = new Random(SEED + i * 7919);
        const end = performance.now() + (SECONDS * 1000) / TARGETS.length;
        let count = 0;
        while (performance.now() < end) {
          for (let k = 0; k < 50; k++) await once(target, random);
          count += 50;
        }
        counts[name] = count;
      }
      if (process.env.FACTDIFF_SHOW) console.log(`${Object.values(counts).reduce((sum, count) => sum + count, 0)} inputs`, counts);
      expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
      // Every word that is ever seen stays known, and these are mostly new ones; what suites before left in this process is not counted.
      expect(process.memoryUsage().rss - before).toBeLessThan(2 * 1024 * 1024 * 1024);
    },
    (SECONDS + 60) * 1000,
  );
});

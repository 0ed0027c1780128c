/** One story in every format gives the same findings, at the same words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import type { Fact } from '../../src/model/fact.js';
import type { Report } from '../../src/model/report.js';
import type { Source } from '../../src/model/source.js';
import { loadFactsFile } from '../../src/read/facts.js';
import { readText } from '../../src/read/sources.js';
import { writers } from './writers/index.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const articles = join(root, '../shared/articles');
const present = existsSync(articles);
if (!present) console.warn(`skipped: the articles that findings are compared on are not at ${articles}`);
const files = present
  ? readdirSync(articles)
      .filter((name) => name.endsWith('.txt'))
      .sort()
  : [];
const facts: readonly Fact[] = loadFactsFile(join(root, 'facts.yaml')).file?.facts ?? [];

async function readAll(write: (paragraphs: string[]) => Buffer, ending: string): Promise<Source[]> {
  const sources: Source[] = [];
  for (const [i, file] of files.entries()) {
    const paragraphs = readFileSync(join(articles, file), 'utf8')
      .split(/\s*\n\s*/)
      .filter((line) => line !== '');
    const { sources: read, unread } = await readText(`a${i}${ending}`, write(paragraphs));
    expect(unread).toEqual([]);
    expect(read).toHaveLength(1);
    // The day is told by some formats only; what is compared here is the text.
    sources.push({ ...read[0], name: `a${i}`, date: '2024-10-24' });
  }
  return sources;
}

/** What a finding says and where: each span by its words and by how often these words stood before it. */
function told(report: Report, sources: readonly Source[]): string[] {
  const byName = new Map(sources.map((source) => [source.name, source]));
  return report.findings
    .map((finding) => {
      const spans = finding.readings.flatMap((reading) =>
        reading.spans.map((span) => {
          const { raw } = byName.get(span.source)!;
          expect(raw.slice(span.start, span.end)).toBe(span.text);
          const words = plainly(span.text);
          return `${span.source} ${words} (${plainly(raw.slice(0, span.start)).split(words).length})`;
        }),
      );
      return [finding.rule, finding.kind, finding.fact, finding.severity, ...spans.sort()].join(' | ');
    })
    .sort();
}

const REFERENCES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  pound: '£',
  euro: '€',
  ndash: '–',
  mdash: '—',
  quot: '"',
  eacute: 'é',
  lsquo: '‘',
  ldquo: '“',
  nbsp: ' ',
  '#8217': '’',
  '#39': "'",
  '#x201D': '”',
};

function plainly(raw: string): string {
  return raw
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/^.*?(?=<body)/s, '')
    .replace(/(?:^|\n)\d+\r?\n[\d:.,]+ --> [\d:.,]+\n/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/&([#\w]+);/g, (_, name: string) => REFERENCES[name])
    .replace(/\s+/g, ' ')
    .trim();
}

(present ? describe : describe.skip)('the story of the articles', () => {
  let expected: string[] = [];
  beforeAll(async () => {
    const plain = await readAll((paragraphs) => Buffer.from(paragraphs.join('\n\n')), '.txt');
    expected = told(check({ facts, sources: plain }), plain);
  });

  test('has findings', () => {
    expect(facts.length).toBeGreaterThan(0);
    expect(expected.length).toBeGreaterThan(5);
  });

  test.each(writers.map((writer) => [writer.ending, writer] as const))('%s', async (ending, { write }) => {
    const sources = await readAll((paragraphs) => write({ title: '', date: '', paragraphs }), ending);
    expect(told(check({ facts, sources }), sources)).toEqual(expected);
  });
});

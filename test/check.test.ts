/** The laws of the whole pipeline, held to generated articles, and what it does not do yet. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../src/check.js';
import type { Fact } from '../src/model/fact.js';
import type { Report } from '../src/model/report.js';
import type { Source } from '../src/model/source.js';
import { memoryFiles, readFacts, readSources, readText } from '../src/read/index.js';

const FACTS = factsOf(`version: 1
facts:
  - id: labour
    term: Labour
    variants: [Labor]
  - id: toll
    quantity: 41 passengers
    about: [ferry Bellacosta, drowned]
  - id: fine
    money: $14,500
    about: [Brackwell Trust, fined]
  - id: head
    name: Sabine Okonjo
  - id: sunk
    date: 2024-10-21
    about: [ferry Bellacosta, sank]
  - id: boats
    quote: Nobody told us where the boats were.
    speaker: Sabine Okonjo
`);

function factsOf(text: string): readonly Fact[] {
  const read = readFacts('facts.yaml', text);
  if (read.problems) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return read.file.facts;
}

async function sourceOf(name: string, text: string): Promise<Source> {
  const { sources, unread } = await readText(name, Buffer.from(text));
  expect(unread).toEqual([]);
  return sources[0];
}

const sourcesOf = (texts: readonly string[], extension = 'txt') =>
  Promise.all(texts.map((text, i) => sourceOf(`${String.fromCharCode(97 + i)}.${extension}`, text)));

const spansOf = (report: Report) => [
  ...report.findings.flatMap(({ readings }) => readings.flatMap(({ spans }) => spans)),
  ...report.verdicts.flatMap(({ spans }) => spans),
];

const oneOf = (...texts: string[]) => fc.constantFrom(...texts);
const joined = (...parts: (string | fc.Arbitrary<string>)[]) =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((texts) => texts.join(''));

/** Sentences that contradict the facts, one another, or nothing, with what trips offsets: accents, emoji, entities, line ends, curly marks. */
const sentence = fc.oneof(
  joined(
    oneOf('Some ', 'At least ', 'Nearly ', ''),
    fc.integer({ min: 1, max: 300 }).map(String),
    ' passengers of the ferry Bellacosta drowned.',
  ),
  joined('The Brackwell Trust was fined ', oneOf('$14,500', '$15,400', '$1.45 million', '€14\u00a0500', 'a fortune'), ' in 2016.'),
  joined(
    oneOf('Sabine', 'Sabina', 'Sab\u00adine', 'S\u0430bine'),
    ' Okonjo, ',
    fc.integer({ min: 20, max: 90 }).map(String),
    ', wrote the letter to ',
    oneOf('Labour', 'Labor', 'LABOR', 'la\u0301bor'),
    '.',
  ),
  joined(
    'The ferry Bellacosta sank on ',
    oneOf('October 21, 2024', 'Oct. 22, 2024', '21/10/2024', 'Monday'),
    oneOf('', ' at 11:40 p.m.', ' at 10:40 p.m.'),
    '.',
  ),
  joined(
    oneOf('“', '"', '« '),
    'Nobody told us where the ',
    oneOf('boats', 'rafts', '[life]boats'),
    ' were,',
    oneOf('”', '"', ' »'),
    ' Sabine Okonjo said.',
  ),
  oneOf(
    '🚢 The sea was calm.',
    'Fish &amp; chips were sold at the café.',
    'It rained.\r\n\r\nAnd it rained.',
    '\tThe naïve rejoiced\u2028in Zürich.',
    'Officers closed the 1700 block of Larkmoor Avenue.',
  ),
);
const article = fc
  .array(sentence, { minLength: 1, maxLength: 8 })
  .chain((sentences) => oneOf(' ', '\n', '\r\n\r\n', '  ').map((gap) => sentences.join(gap)));
const articles = fc.array(article, { minLength: 1, maxLength: 4 });
const TRIES = { numRuns: 40 };
const one = () => 'one story';

describe('law 1: every span of a report slices to its text', () => {
  test.each(['txt', 'md', 'html'])('in %s', async (extension) => {
    await fc.assert(
      fc.asyncProperty(articles, async (texts) => {
        const sources = await sourcesOf(texts, extension);
        const byName = new Map(sources.map(({ name, raw }) => [name, raw]));
        for (const { source, start, end, text, line, column } of spansOf(check({ facts: FACTS, sources, storyOf: one }))) {
          const raw = byName.get(source)!;
          expect(end).toBeGreaterThan(start);
          expect(raw.slice(start, end)).toBe(text);
          const before = raw.slice(0, start).split(/\r\n|[\n\r\u2028\u2029]/);
          expect([line, column]).toEqual([before.length, before.at(-1)!.length + 1]);
        }
      }),
      TRIES,
    );
  });

  test('and the generated articles do lead to findings of every sort', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(articles, async (texts) => {
        for (const { rule, kind } of check({ facts: FACTS, sources: await sourcesOf(texts), storyOf: one }).findings)
          seen.add(`${rule} ${kind}`);
      }),
      { numRuns: 60, seed: 4711 },
    );
    for (const sort of [
      'contradicts term',
      'contradicts name',
      'contradicts money',
      'contradicts quantity',
      'disagrees quantity',
      'obscured term',
    ])
      expect(seen).toContain(sort);
  });
});

describe('law 2: the same inputs give the same report', () => {
  test('in whatever order the sources are named', async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), async (texts, keys) => {
        const names = texts.map((_, i) => `${String.fromCharCode(97 + i)}.txt`);
        const files = memoryFiles(Object.fromEntries(names.map((name, i) => [`/project/${name}`, texts[i]])));
        const shuffled = names.map((name, i) => ({ name, key: keys[i] })).sort((a, b) => a.key - b.key);
        const told = async (patterns: readonly string[]) =>
          JSON.stringify(check({ facts: FACTS, storyOf: one, ...(await readSources(patterns, { root: '/project', files })) }));
        expect(await told(shuffled.map(({ name }) => name))).toBe(await told(names));
      }),
      TRIES,
    );
  });

  test('and whatever was checked before', async () => {
    await fc.assert(
      fc.asyncProperty(articles, articles, async (texts, others) => {
        const sources = await sourcesOf(texts);
        const first = JSON.stringify(check({ facts: FACTS, sources }));
        check({ facts: FACTS, sources: await sourcesOf(others) });
        expect(JSON.stringify(check({ facts: FACTS, sources: await sourcesOf(texts) }))).toBe(first);
      }),
      { numRuns: 15 },
    );
  });
});

describe('law 3 and law 7', () => {
  test('every source is in the report, every fact has a verdict on each, and no finding is without a reason', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (texts) => {
        const report = check({ facts: FACTS, sources: await sourcesOf(texts) });
        expect(report.sources.map(({ state }) => state)).toEqual(texts.map(() => 'checked'));
        expect(report.verdicts).toHaveLength(texts.length * FACTS.length);
        for (const finding of report.findings) {
          expect(finding.because.length).toBeGreaterThan(0);
          expect(finding.readings.length).toBeGreaterThanOrEqual(finding.rule === 'disagrees' ? 2 : 1);
        }
        expect(new Set(report.findings.map(({ id }) => id)).size).toBe(report.findings.length);
      }),
      TRIES,
    );
  });
});

describe('what it does not do yet', () => {
  // The dates of the two articles allow for the birthday: the later one must not be held against the earlier.
  test('ages that a birthday between two dated articles explains are no finding', async () => {
    const sources = await sourcesOf([
      'BRANNOCK, May 4, 2025 - Oriana Whitcombe, 34, has entered for the Kessock channel swim. Whitcombe trains at Brannock Sands every morning.',
      'BRANNOCK, Sept. 12, 2025 - Oriana Whitcombe, 35, swam the Kessock channel on Sunday. Whitcombe came ashore at Brannock Sands.',
    ]);
    expect(check({ facts: [], sources, storyOf: one }).findings).toEqual([]);
  });

  // Sources that were read stand in order of name, so the command is safe; a program that brings its own sources is not.
  test('sources brought in another order give the same report', async () => {
    const sources = await sourcesOf(['Sabine Okonjo, 20, wrote the letter to Labour.', 'Sabina Okonjo, 21, wrote the letter to Labour.']);
    expect(check({ facts: [], sources: [...sources].reverse(), storyOf: one })).toEqual(check({ facts: [], sources, storyOf: one }));
  });

  // What was planned and what came of it are told apart by what is said of them, and differ in scope at most.
  test('a number planned and the number that came of it are no error', async () => {
    const sources = await sourcesOf([
      'The Alderno council plans to plant 400 elms along the Corvo road. The elms come from the nursery at Bressano. The council of Alderno votes in May.',
      'The Alderno council has planted 380 elms along the Corvo road. The elms came from the nursery at Bressano. The council of Alderno was pleased.',
    ]);
    expect(check({ facts: [], sources, storyOf: one }).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test('a fact speaks of the sources of its scope alone, for the library as for the command', async () => {
  const facts = factsOf('version: 1\nfacts:\n  - { id: a, term: Labour, variants: [Labor], scope: [news/**] }\n');
  const sources = [await sourceOf('news/a.txt', 'The Labor rally.'), await sourceOf('letters/b.txt', 'The Labor rally.')];
  const { findings } = check({ facts, sources, compareSources: false });
  expect(findings.flatMap(({ readings }) => readings.flatMap(({ spans }) => spans.map(({ source }) => source)))).toEqual(['news/a.txt']);
});

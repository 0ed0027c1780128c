import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/report.js';
import { FORMATS, formatNamed, render, renderFiles } from '../../src/report/index.js';
import { LIMITS } from '../../src/report/sarif.js';
import { largeReport } from './large.js';
import { elements, faults, GITLAB_SCHEMA, RDJSON_SCHEMA, readCommands, readCsv, readMarkdown, readXml, sarifFaults } from './readers.js';
import { FACTS, FAILING, INPUT, SAMPLE, TEXTS } from './sample.js';

const text = (name: string, report = SAMPLE, input = INPUT): Promise<string> => render(formatNamed(name)!, report, input);
const open = SAMPLE.findings.filter((finding) => finding.status === 'open');
const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../src/report/report.schema.json'), 'utf8'));

test('the schemas of the report and of facts.yaml raise no eyebrow of a strict validator', async () => {
  const { default: Ajv } = await import('ajv/dist/2020.js');
  const facts = JSON.parse(readFileSync(join(import.meta.dirname, '../../src/read/facts.schema.json'), 'utf8'));
  for (const one of [schema, facts])
    expect(() => new Ajv.default({ strictTypes: true, strictTuples: true, allowUnionTypes: true }).compile(one)).not.toThrow();
});

describe('every format', () => {
  test('has a name and a file of its own, and every file of the folder is one or serves one', () => {
    expect(new Set(FORMATS.map((format) => format.name)).size).toBe(FORMATS.length);
    expect(new Set(FORMATS.map((format) => format.file)).size).toBe(FORMATS.length);
    expect(formatNamed('toString')).toBeNull();
    const modules = readdirSync(join(import.meta.dirname, '../../src/report')).filter((name) => name.endsWith('.ts'));
    const renderers = modules.filter((name) =>
      /export (const|function) render(?!Init|Replay|Files|\b)/.test(
        readFileSync(join(import.meta.dirname, '../../src/report', name), 'utf8'),
      ),
    );
    for (const name of renderers)
      expect(FORMATS.some((format) => format.load.toString().includes(`./${name.replace('.ts', '.js')}`))).toBe(true);
  });

  test.each(FORMATS.map((format) => format.name))('%s reads as it did (test/report/golden)', async (name) => {
    // The page is looked at in a browser instead.
    if (name === 'html') return;
    const golden = readFileSync(join(import.meta.dirname, 'golden', `${formatNamed(name)!.file}.golden`), 'utf8');
    expect(await text(name)).toBe(golden);
  });

  test.each(FORMATS.map((format) => format.name))('%s is the same twice', async (name) => {
    expect(await text(name)).toBe(await text(name));
  });

  test.each(FORMATS.map((format) => format.name))('%s has an answer to a report of nothing', async (name) => {
    const empty = {
      ...SAMPLE,
      summary: { facts: 0, sources: 0, checked: 0, unread: 0, findings: { error: 0, warning: 0, info: 0 }, exit: 2 as const },
      sources: [],
      findings: [],
      verdicts: [],
    };
    expect(typeof (await text(name, empty, { ...INPUT, facts: [], factsFile: null, failing: new Set() }))).toBe('string');
  });

  test.each(FORMATS.map((format) => format.name))('%s does without the texts of the sources', async (name) => {
    const out = await text(name, SAMPLE, { ...INPUT, text: () => null });
    if (name !== 'claimreview') expect(out).toContain('Halverson');
  });

  test.each(FORMATS.map((format) => format.name).filter((name) => name !== 'claimreview'))(
    '%s names every open finding by its id, and none that is settled as open',
    async (name) => {
      const out = await text(name);
      for (const { id } of open) expect(out).toContain(id);
      if (!['json', 'jsonl', 'csv', 'html'].includes(name))
        for (const finding of SAMPLE.findings) if (finding.status !== 'open') expect(out).not.toContain(finding.id);
    },
  );
});

describe('json', () => {
  test('is what its schema says, in the order of the contract', async () => {
    const report = JSON.parse(await text('json'));
    expect(faults(schema, report)).toEqual([]);
    expect(Object.keys(report)).toEqual(['version', 'tool', 'summary', 'sources', 'findings', 'verdicts']);
    expect(Object.keys(report.findings[0])).toEqual(
      'id rule kind severity confidence status fact story subject message because expected readings fix'.split(' '),
    );
    expect(report.findings).toHaveLength(SAMPLE.findings.length);
    expect(report.findings[0]).not.toHaveProperty('evidence');
    expect(report.findings[3]).not.toHaveProperty('outcome');
  });

  test('every span slices to its text', async () => {
    const report: typeof SAMPLE = JSON.parse(await text('json'));
    const spans = [
      ...report.findings.flatMap((finding) => finding.readings.flatMap((reading) => reading.spans)),
      ...report.verdicts.flatMap((entry) => entry.spans),
    ];
    expect(spans.length).toBeGreaterThan(25);
    for (const span of spans) expect(TEXTS[span.source].slice(span.start, span.end)).toBe(span.text);
  });

  test.each([
    ['a key too many', (report: Record<string, unknown>) => ({ ...report, when: 'today' })],
    ['a value of another kind', (report: typeof SAMPLE) => ({ ...report, findings: [{ ...plain(report.findings[0]), kind: 'quantity' }] })],
    [
      'a disagreement of one',
      (report: typeof SAMPLE) => ({
        ...report,
        findings: [{ ...plain(report.findings[7]), readings: report.findings[7].readings.slice(0, 1) }],
      }),
    ],
    ['an unread source without a reason', (report: typeof SAMPLE) => ({ ...report, sources: [{ ...report.sources[4], reason: null }] })],
    ['an id of another form', (report: typeof SAMPLE) => ({ ...report, findings: [{ ...plain(report.findings[0]), id: 'x' }] })],
  ])('the schema refuses %s', async (_, change) => {
    expect(faults(schema, change(JSON.parse(await text('json'))))).not.toEqual([]);
  });

  test('jsonl has the same, line by line', async () => {
    const lines = (await text('jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const report = JSON.parse(await text('json'));
    const of = (type: string) => lines.filter((line) => line.type === type).map(({ type: _, ...rest }) => rest);
    expect(of('run')).toEqual([{ version: 1, tool: report.tool, summary: report.summary }]);
    expect([of('source'), of('finding'), of('verdict')]).toEqual([report.sources, report.findings, report.verdicts]);
  });
});

const plain = ({ evidence: _, outcome: __, ...finding }: Finding) => finding;

describe('sarif', () => {
  test('is valid, and its regions slice to their snippets', async () => {
    const log = JSON.parse(await text('sarif'));
    expect(sarifFaults(log)).toEqual([]);
    const [run] = log.runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results).toHaveLength(open.length);
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      for (const { physicalLocation } of [...result.locations, ...result.relatedLocations])
        expect(slice(physicalLocation)).toBe(physicalLocation.region.snippet.text);
    }
    expect(run.results.find((result: { ruleId: string }) => result.ruleId === 'disagrees/quantity').relatedLocations).toHaveLength(2);
    expect(run.invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 2 });
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(1);
  });

  const slice = ({ artifactLocation, region }: { artifactLocation: { uri: string }; region: Record<string, number> }): string => {
    const lines = TEXTS[decodeURIComponent(artifactLocation.uri)].split('\n');
    expect(region.startLine).toBe(region.endLine);
    return lines[region.startLine - 1].slice(region.startColumn - 1, region.endColumn - 1);
  };

  test('respects what hosts take: shards of 5,000, at most 20 runs and 10 MB a file, and says so', async () => {
    const { report, input } = largeReport(12_001, 40);
    const log = JSON.parse(await text('sarif', report, input));
    expect(log.runs.map((run: { results: unknown[] }) => run.results.length)).toEqual([5000, 5000, 2001]);
    expect(new Set(log.runs.map((run: { automationDetails: { id: string } }) => run.automationDetails.id)).size).toBe(3);
    expect(log.runs[1].invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^Part 2 of 3/);
    const files = await renderFiles(formatNamed('sarif')!, report, input);
    expect(files.map((file) => file.name)).toEqual(['report.sarif', 'report.2.sarif']);
    for (const file of files) expect(file.text.length).toBeLessThan(LIMITS.units + 1000);
    const ids = files.flatMap((file) =>
      JSON.parse(file.text).runs.flatMap((run: { results: { partialFingerprints: Record<string, string> }[] }) =>
        run.results.map((result) => result.partialFingerprints['factdiff/v1']),
      ),
    );
    expect(ids).toEqual(report.findings.map((finding) => finding.id));
  });
});

describe('for build servers', () => {
  test('junit: a case fails exactly when its finding fails the build', async () => {
    const root = readXml(await text('junit'));
    const cases = elements(root, 'testcase');
    const failed = cases.filter((one) => elements(one, 'failure').length);
    expect(failed.map((one) => /\[([0-9a-f]{16})\]/.exec(one.attributes.name)![1]).sort()).toEqual([...FAILING].sort());
    expect(elements(root, 'error')).toHaveLength(1);
    for (const suite of [root, ...elements(root, 'testsuite')]) {
      expect(Number(suite.attributes.tests)).toBe(elements(suite, 'testcase').length);
      expect(Number(suite.attributes.failures)).toBe(elements(suite, 'failure').length);
      expect(Number(suite.attributes.errors)).toBe(elements(suite, 'error').length);
    }
  });

  test('checkstyle: a file per source, an error per place', async () => {
    const root = readXml(await text('checkstyle'));
    expect(root.attributes.version).toBe('4.3');
    const lantern = root.children.find((file) => file.attributes.name === 'sources/daily-lantern.txt')!;
    expect(lantern.children.map((error) => error.attributes.severity)).toEqual([
      'error',
      'warning',
      'error',
      'error',
      'info',
      'error',
      'info',
    ]);
    expect(root.children.find((file) => file.attributes.name === 'sources/scan.txt')!.children[0].attributes.source).toBe(
      'factdiff.unread',
    );
  });

  test('github: one annotation a finding, the gravest first, at its columns', async () => {
    const commands = readCommands(await text('github'));
    const notes = commands.filter((command) => ['error', 'warning', 'notice'].includes(command.name));
    expect(notes).toHaveLength(open.length + 1);
    const first = notes[1];
    expect(first.message.split('\n')[0]).toBe(open[0].message);
    const line = TEXTS[first.properties.file].split('\n')[Number(first.properties.line) - 1];
    expect(line.slice(Number(first.properties.col) - 1, Number(first.properties.endColumn))).toBe('Ingrid Halverson');
    expect(commands.filter((command) => command.name === 'group')).toHaveLength(
      commands.filter((command) => command.name === 'endgroup').length,
    );
  });

  test('gitlab: an entry a finding, fingerprints all different', async () => {
    const entries = JSON.parse(await text('gitlab'));
    expect(faults(GITLAB_SCHEMA, entries)).toEqual([]);
    expect(new Set(entries.map((entry: { fingerprint: string }) => entry.fingerprint)).size).toBe(entries.length);
    expect(entries).toHaveLength(open.length + 1);
  });

  test('rdjson: columns are bytes of UTF-8', async () => {
    const { diagnostics } = JSON.parse(await text('rdjson'));
    expect(faults(RDJSON_SCHEMA, JSON.parse(await text('rdjson')))).toEqual([]);
    const placed = diagnostics.filter((one: { location: { range?: unknown } }) => one.location.range);
    expect(placed.length).toBeGreaterThan(open.length);
    const seen = new Set<string>();
    for (const { location } of placed) {
      const { start, end } = location.range;
      const line = Buffer.from(TEXTS[location.path].split('\n')[start.line - 1]);
      const words = line.subarray(start.column - 1, end.column - 1).toString();
      seen.add(words);
      expect(SAMPLE.findings.some((finding) => finding.readings.some((reading) => reading.text === words))).toBe(true);
    }
    expect(seen).toContain('四月十日');
    expect(diagnostics.find((one: { suggestions?: unknown }) => one.suggestions).suggestions[0].text).toBe('Ingrid Halvorsen');
  });

  test('line: as quick-fix lists read it', async () => {
    const lines = (await text('line')).trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^[^:]+:\d+:\d+: (error|warning|info) [a-z-]+ \S/);
    expect(lines[1]).toBe(
      'sources/daily-lantern.txt:5:70: error contradicts Unexpected name "Ingrid Halverson", expected "Ingrid Halvorsen" [00c1a5e2d3f40001]',
    );
  });
});

describe('for people', () => {
  test('csv: imported again, every place is a row', async () => {
    const rows = readCsv(await text('csv'));
    const places = SAMPLE.findings.flatMap((finding) => finding.readings.flatMap((reading) => reading.spans));
    expect(rows).toHaveLength(places.length);
    rows.forEach((row, i) => {
      expect(row).toMatchObject({
        source: places[i].source,
        text: places[i].text,
        start: String(places[i].start),
        line: String(places[i].line),
      });
    });
    expect((await text('csv')).startsWith('\ufeffid,rule,')).toBe(true);
  });

  test('markdown: parsed again, one fold a finding, and its passages in fences', async () => {
    const out = await text('markdown');
    const page = readMarkdown(out);
    expect(page.match(/<details>/g)).toHaveLength(open.length);
    expect(page.match(/<\/details>/g)).toHaveLength(open.length);
    expect(page.match(/<pre><code class="language-text">/g)).toHaveLength(open.length);
    expect(page).toContain('<h2>factdiff: 5 errors, 2 warnings, 2 notes</h2>');
    expect(page).toContain('<strong>error:</strong> Unexpected name &quot;Ingrid Halverson&quot;, expected &quot;Ingrid Halvorsen&quot;');
  });

  test('markdown fits into a comment, and counts what did not', async () => {
    const { report, input } = largeReport(3000, 50);
    const out = await text('markdown', report, input);
    expect(out.length).toBeLessThan(65_536);
    const shown = out.match(/<details>/g)!.length;
    expect(out).toContain(`*${(3000 - shown).toLocaleString('en-US')} further findings did not fit here`);
  });

  test('claimreview: a review for each fact with evidence and each conflict with it', async () => {
    const graph = JSON.parse(await text('claimreview'))['@graph'];
    expect(graph.map((review: { '@id': string }) => review['@id'])).toEqual([
      '#fact-operations-head',
      '#00c1a5e2d3f40001',
      '#00c1a5e2d3f40002',
      '#fact-strikers',
      '#00c1a5e2d3f40003',
      '#fact-alp-fine',
    ]);
    for (const review of graph) {
      expect(review).toMatchObject({
        '@type': 'ClaimReview',
        reviewRating: { '@type': 'Rating', bestRating: 5, worstRating: 1 },
        itemReviewed: { '@type': 'Claim' },
      });
      expect(review.claimReviewed.length).toBeGreaterThan(0);
      for (const url of review.isBasedOn) expect(new URL(url).protocol).toBe('https:');
    }
    const odd = { ...FACTS[0], evidence: ['javascript:alert(1)', 'not a url', 'https://example.org/a b'] };
    expect(JSON.parse(await text('claimreview', SAMPLE, { ...INPUT, facts: [odd] }))['@graph']).toEqual([]);
  });
});

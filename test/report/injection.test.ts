import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Report } from '../../src/model/report.js';
import { visible } from '../../src/report/escape/visible.js';
import { explainFinding } from '../../src/report/explain.js';
import { formatNamed, type RenderInput, render } from '../../src/report/index.js';
import { renderInit } from '../../src/report/init.js';
import { renderReplay } from '../../src/report/replay.js';
import { HOSTILE, hostileReport, hostileText } from './hostile.js';
import { elements, readCommands, readCsv, readMarkdown, readXml, sarifFaults } from './readers.js';

type Check = (out: string, text: string, report: Report) => void;

/** Raw characters that act: none may reach any output. Line feeds are ours; carriage returns and the first mark are CSV's own. */
const ACTING =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\u034f|\u115f|\u1160|\u180e|\u3164|[\u{e0000}-\u{e0fff}]|\p{Cs}/u;
const calm: Check = (out) => expect(ACTING.exec(out)).toBeNull();

const same = (a: unknown, b: unknown): void => expect(a).toEqual(b);
/** What a JSON parser should find: the very text; a lone surrogate included. */
const jsonHas: Check = (out, text) => expect(hasText(JSON.parse(out), text)).toBe(true);

function hasText(value: unknown, text: string): boolean {
  if (typeof value === 'string') return value.includes(text);
  return typeof value === 'object' && value !== null && Object.values(value).some((inner) => hasText(inner, text));
}

const CHECKS: Readonly<Record<string, Check>> = {
  terminal: calm,
  line: (out, _, report) => {
    calm(out, '', report);
    // One line a place and one for the unread source: the text made none of its own.
    expect(out.trimEnd().split('\n')).toHaveLength(1 + 2 + 1 + 1 + 1 + 1);
  },
  json: (out, text, report) => {
    calm(out, text, report);
    jsonHas(out, text, report);
  },
  jsonl: (out, text, report) => {
    calm(out, text, report);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    same(lines.length, 1 + report.sources.length + report.findings.length + report.verdicts.length);
  },
  sarif: (out, text, report) => {
    calm(out, text, report);
    const log = JSON.parse(out);
    same(sarifFaults(log), []);
    for (const { location } of log.runs[0].artifacts) {
      expect(location.uri).toMatch(/^(?:[A-Za-z0-9\-._~@,;=+$&/]|%[0-9A-F]{2})*$/);
      same(new URL(location.uri, 'http://host/base/').origin, 'http://host');
    }
  },
  junit: (out, text, report) => {
    calm(out, text, report);
    const root = readXml(out);
    same(elements(root, 'testcase').length, 1 + 3 + 2);
    same(
      elements(root, 'testsuite').map((suite) => suite.attributes.name),
      [visible(text), 'across the sources', 'sources read'],
    );
  },
  checkstyle: (out, text, report) => {
    calm(out, text, report);
    same(elements(readXml(out), 'error').length, 1 + 2 + 2 + 2);
  },
  github: (out, _, report) => {
    calm(out, '', report);
    const names = readCommands(out).map((command) => command.name);
    same(names, [
      'error',
      'group',
      ...report.findings.map((finding) => (finding.severity === 'info' ? 'notice' : finding.severity)),
      'endgroup',
    ]);
    for (const command of readCommands(out))
      expect(Object.keys(command.properties).every((key) => ['file', 'line', 'endLine', 'col', 'endColumn', 'title'].includes(key))).toBe(
        true,
      );
  },
  gitlab: (out, text, report) => {
    calm(out, text, report);
    jsonHas(out, text, report);
  },
  rdjson: (out, text, report) => {
    calm(out, text, report);
    jsonHas(out, text, report);
  },
  markdown: (out, text, report) => {
    calm(out, text, report);
    const page = readMarkdown(out);
    const tags = new Set(
      Array.from(
        page.matchAll(/<\/?([a-zA-Z][\w-]*)([^>]*)>/g),
        ([, name, rest]) => `${name.toLowerCase()}${rest.replace(/ class="language-text"/, '').trim()}`,
      ),
    );
    // Emphasis, code, lists and folds are ours; no link, image, heading besides the first, table or element of the text's own.
    for (const tag of tags) expect(['h2', 'p', 'strong', 'code', 'pre', 'ul', 'li', 'details', 'summary', 'em']).toContain(tag);
    same(page.match(/<h2>/g)?.length, 1);
    const left = Number(/<em>(\d+) further/.exec(page)?.[1] ?? 0);
    same((page.match(/<details>/g)?.length ?? 0) + left, report.findings.length);
    same(page.match(/<em>/g)?.length ?? 0, left ? 1 : 0);
    same(page.match(/<li>/g)?.length, 1);
    expect(page).not.toMatch(/[@#](?!<!-- -->|[^<]*<\/code>)\w/);
  },
  csv: (out, text, report) => {
    calm(out.slice(1).replaceAll('\r\n', '\n'), text, report);
    const rows = readCsv(out);
    same(rows.length, 10);
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠|]/);
  },
  claimreview: (out, text, report) => {
    calm(out, text, report);
    for (const review of JSON.parse(out)['@graph'])
      for (const url of review.isBasedOn) expect(['http:', 'https:']).toContain(new URL(url).protocol);
  },
  html: (out, text, report) => {
    calm(out, text, report);
    // Outside the island and the noscript list there is nothing of the text at all; in the island nothing can end it.
    const [, island] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(out)!;
    expect(island).not.toMatch(/[<>&]/);
    expect(JSON.parse(island).findings).toHaveLength(report.findings.length);
    same(out.match(/<script/g)?.length, 2);
    same(out.match(/<style/g)?.length, 1);
    const rest = out.replace(/<(script|style)\b.*?<\/\1>/gs, '');
    const tags = new Set(Array.from(rest.matchAll(/<([a-zA-Z][\w-]*)/g), ([, name]) => name.toLowerCase()));
    for (const tag of ['img', 'iframe', 'svg', 'base', 'link', 'object', 'embed', 'math', 'video']) expect(tags).not.toContain(tag);
    expect(rest).not.toMatch(/<[^>]*\son\w+\s*=/i);
  },
};

async function survives(text: string, name: string): Promise<void> {
  const { report, input } = hostileReport(text);
  const out = await render(formatNamed(name)!, report, input);
  try {
    CHECKS[name](out, text, report);
  } catch (error) {
    throw new Error(`${name} with ${JSON.stringify(text)}: ${(error as Error).message}`);
  }
}

describe.each(Object.keys(CHECKS))('%s', (name) => {
  test(`stands ${HOSTILE.length} hostile texts in every field`, async () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(500);
    for (const text of HOSTILE) await survives(text, name);
  });

  test('stands whatever is put together from them', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, (text) => survives(text, name)),
      { numRuns: 100 },
    );
  });
});

test('the checks see an attack that gets through', () => {
  const { report } = hostileReport('x');
  expect(() => CHECKS.terminal('a\u001b[2Jb', '', report)).toThrow();
  expect(() => CHECKS.github('::error::a\n::error::b\n', '', report)).toThrow();
  expect(() => CHECKS.markdown('<details><img src=x></details>', '', report)).toThrow();
  expect(() => CHECKS.csv('\ufefftext\r\n"=1"\r\n', '', report)).toThrow();
});

test('what is painted has been made visible: colours are the only escapes', async () => {
  for (const text of HOSTILE) {
    const { report, input } = hostileReport(text);
    const coloured: RenderInput = { ...input, color: true };
    const outs = [
      await render(formatNamed('terminal')!, report, coloured),
      ...report.findings.map((finding) => explainFinding(finding, coloured)),
      renderReplay(input.facts[0], report, coloured),
    ];
    for (const out of outs) calm(out.replace(/\u001b\[\d{1,2}m/g, ''), text, report);
  }
});

test('a facts.yaml made of hostile texts is one list of facts, with the texts as values', () => {
  for (const text of HOSTILE) {
    const { report, input } = hostileReport(text);
    const [reading] = report.findings[0].readings;
    const proposal = {
      kind: 'term' as const,
      value: text,
      sentence: null,
      is: text,
      speaker: text,
      about: [text],
      lineages: 1,
      spans: reading.spans,
      others: [{ text, lineages: 1, spans: reading.spans }],
    };
    const out = renderInit([proposal, proposal, { ...proposal, sentence: text || 'none' }], [text], input);
    const file = parse(out);
    same(Object.keys(file), ['version', 'sources', 'facts']);
    same(file.facts.length, 3);
    same(file.facts[2], text || 'none');
    for (const fact of file.facts.slice(0, 2))
      same([fact.term, fact.is, fact.about, file.sources], [text, text || undefined, [text], [text]]);
    expect(file.facts[0].id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(file.facts[0].id).not.toBe(file.facts[1].id);
  }
});

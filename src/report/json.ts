/** `report.json`: the report exactly as report.schema.json describes it, and as one value a line (`jsonl`). */
import type { Finding, PlaceSpan, Reading, Report, SourceEntry, Summary, VerdictEntry } from '../model/report.js';
import { jsonText } from './escape/json.js';

/** One source and one verdict a line, findings spread out: what changed between two runs shows well in a diff. */
export const renderJson = (report: Report): string => [...jsonPieces(report)].join('');

/** The same, one object a line: first the run, then sources, findings and verdicts, each with its `type`. */
export const renderJsonl = (report: Report): string => [...jsonlPieces(report)].join('');

/** {@link renderJson}, piece by piece. */
export function* jsonPieces(report: Report): Generator<string> {
  const { version, tool } = report;
  yield `{\n  "version": ${version},\n`;
  yield `  "tool": ${jsonText({ name: tool.name, version: tool.version })},\n`;
  yield `  "summary": ${jsonText(plainSummary(report.summary))},\n`;
  yield* list('sources', report.sources, (entry) => jsonText(plainSource(entry)));
  yield ',\n';
  yield* list('findings', report.findings, (finding) => indented(jsonText(plainFinding(finding), 2)));
  yield ',\n';
  yield* list('verdicts', report.verdicts, (entry) => jsonText(plainVerdict(entry)));
  yield '\n}\n';
}

/** {@link renderJsonl}, piece by piece. */
export function* jsonlPieces(report: Report): Generator<string> {
  const { version, tool, summary } = report;
  yield `${jsonText({ type: 'run', version, tool: { name: tool.name, version: tool.version }, summary: plainSummary(summary) })}\n`;
  yield* gathered(report.sources, (entry) => `${jsonText({ type: 'source', ...plainSource(entry) })}\n`);
  yield* gathered(report.findings, (finding) => `${jsonText({ type: 'finding', ...plainFinding(finding) })}\n`);
  yield* gathered(report.verdicts, (entry) => `${jsonText({ type: 'verdict', ...plainVerdict(entry) })}\n`);
}

/** Characters of a piece: enough that writing it costs little more than its bytes. */
const PIECE = 1 << 16;

/** Texts joined to pieces of some length. */
function* gathered<T>(items: readonly T[], textOf: (item: T, at: number) => string): Generator<string> {
  let piece = '';
  for (let i = 0; i < items.length; i++) {
    piece += textOf(items[i], i);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** A property whose value is a list, an item a line. */
function* list<T>(name: string, items: readonly T[], textOf: (item: T) => string): Generator<string> {
  yield `  "${name}": [`;
  yield* gathered(items, (item, i) => `${i === 0 ? '' : ','}\n    ${textOf(item)}`);
  yield items.length ? '\n  ]' : ']';
}

const indented = (json: string): string => json.replaceAll('\n', '\n    ');

const plainSummary = (s: Summary) => ({
  facts: s.facts,
  sources: s.sources,
  checked: s.checked,
  unread: s.unread,
  ...(s.notMentioned === undefined ? {} : { notMentioned: s.notMentioned }),
  findings: { error: s.findings.error, warning: s.findings.warning, info: s.findings.info },
  exit: s.exit,
});

const plainSource = (s: SourceEntry) => ({
  source: s.source,
  sha256: s.sha256,
  state: s.state,
  reason: s.reason,
  story: s.story,
  lineage: s.lineage,
});

/** A finding as report.json gives it: `evidence` and `outcome` stay inside. */
export const plainFinding = (f: Finding) => ({
  id: f.id,
  rule: f.rule,
  kind: f.kind,
  severity: f.severity,
  confidence: f.confidence,
  status: f.status,
  fact: f.fact,
  story: f.story,
  subject: f.subject,
  message: f.message,
  because: f.because,
  expected: f.expected && { text: f.expected.text, value: f.expected.value },
  readings: f.readings.map(plainReading),
  fix: f.fix && { replacement: f.fix.replacement, safe: f.fix.safe },
});

const plainReading = (r: Reading) => ({ text: r.text, value: r.value, lineages: r.lineages, spans: r.spans.map(plainSpan) });

const plainSpan = (s: PlaceSpan) => ({ source: s.source, start: s.start, end: s.end, line: s.line, column: s.column, text: s.text });

const plainVerdict = (v: VerdictEntry) => ({ fact: v.fact, source: v.source, verdict: v.verdict, spans: v.spans.map(plainSpan) });

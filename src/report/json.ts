/** `report.json`: the report exactly as report.schema.json describes it, and as one value a line (`jsonl`). */
import type { Finding, PlaceSpan, Reading, Report, SourceEntry, Summary, VerdictEntry } from '../model/report.js';
import { jsonText } from './escape/json.js';

/** One source and one verdict a line, findings spread out: what changed between two runs shows well in a diff. */
export function renderJson(report: Report): string {
  const { version, tool } = report;
  const head = [
    `  "version": ${version}`,
    `  "tool": ${jsonText({ name: tool.name, version: tool.version })}`,
    `  "summary": ${jsonText(plainSummary(report.summary))}`,
    `  "sources": ${list(report.sources.map((entry) => jsonText(plainSource(entry))))}`,
    `  "findings": ${list(report.findings.map((finding) => indented(jsonText(plainFinding(finding), 2))))}`,
    `  "verdicts": ${list(report.verdicts.map((entry) => jsonText(plainVerdict(entry))))}`,
  ];
  return `{\n${head.join(',\n')}\n}\n`;
}

/** The same, one object a line: first the run, then sources, findings and verdicts, each with its `type`. */
export function renderJsonl(report: Report): string {
  const { version, tool, summary } = report;
  const lines = [
    jsonText({ type: 'run', version, tool: { name: tool.name, version: tool.version }, summary: plainSummary(summary) }),
    ...report.sources.map((entry) => jsonText({ type: 'source', ...plainSource(entry) })),
    ...report.findings.map((finding) => jsonText({ type: 'finding', ...plainFinding(finding) })),
    ...report.verdicts.map((entry) => jsonText({ type: 'verdict', ...plainVerdict(entry) })),
  ];
  return `${lines.join('\n')}\n`;
}

const list = (items: readonly string[]): string => (items.length ? `[\n    ${items.join(',\n    ')}\n  ]` : '[]');
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

/** CSV: a row per place, for spreadsheets. Starts with a byte order mark, without which they misread accents. */
import type { Finding, PlaceSpan, Reading, Report } from '../model/report.js';
import { csvField } from './escape/csv.js';

const COLUMNS = [
  'id',
  'rule',
  'kind',
  'severity',
  'confidence',
  'status',
  'fact',
  'story',
  'subject',
  'source',
  'line',
  'column',
  'start',
  'end',
  'text',
  'expected',
  'message',
  'because',
  'lineages',
  'fix',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

export function renderCsv(report: Report): string {
  const rows = report.findings.flatMap((finding) =>
    finding.readings.flatMap((reading) => reading.spans.map((span) => rowOf(finding, reading, span))),
  );
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => csvField(row[column])).join(','))];
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

const rowOf = (finding: Finding, reading: Reading, span: PlaceSpan): Row => ({
  id: finding.id,
  rule: finding.rule,
  kind: finding.kind,
  severity: finding.severity,
  confidence: finding.confidence,
  status: finding.status,
  fact: finding.fact ?? '',
  story: finding.story ?? '',
  subject: finding.subject ?? '',
  source: span.source,
  line: span.line,
  column: span.column,
  start: span.start,
  end: span.end,
  text: span.text,
  expected: finding.expected?.text ?? '',
  message: finding.message,
  because: finding.because.join('; '),
  lineages: reading.lineages,
  fix: finding.fix?.replacement ?? '',
});

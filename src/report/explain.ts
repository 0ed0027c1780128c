/** One finding whole: every passage, every reading, the fact behind it, why it was judged so, and what one can do about it. */
import { isStanding } from '../finding.js';
import type { Fact } from '../model/fact.js';
import type { Evidence, Finding } from '../model/report.js';
import { visible } from './escape/visible.js';
import { allPlaces, counted, firstInEachSource } from './findings.js';
import type { RenderInput } from './render.js';
import { findingBody, quoted } from './terminal/finding.js';
import { type Paint, paintFor, severityColour, severityLabel } from './terminal/paint.js';
import { padEnd, padStart, textWidth } from './terminal/width.js';
import { wrapped } from './terminal/wrap.js';

const BAR = 24;

export function explainFinding(finding: Finding, input: RenderInput): string {
  const paint = paintFor(input.color);
  const colour = severityColour(paint, finding.severity);
  const fact = input.facts.find((one) => one.id === finding.fact) ?? null;
  const out = [
    ...wrapped(
      `${paint.bold(colour(`${severityLabel(finding.severity)}:`))} ${paint.bold(visible(finding.message))}`,
      input.columns,
      '    ',
    ),
    ...findingBody(finding, input, paint),
    ...section('Readings', readingLines(finding), paint),
    ...section('The fact', fact ? factLines(fact, input) : [], paint),
    ...section('Because', finding.because.map(visible), paint),
    ...section('Evidence that one thing is meant, in bits', bitLines(finding.evidence, paint), paint),
    ...section('What now', adviceLines(finding, fact, input), paint),
    '',
    paint.dim(
      `${finding.rule} ${finding.kind} ${finding.id}, confidence ${finding.confidence}, ${finding.status}${finding.story ? `, story ${visible(finding.story)}` : ''}`,
    ),
  ];
  return `${out.map((line) => line.trimEnd()).join('\n')}\n`;
}

const section = (title: string, lines: readonly string[], paint: Paint): string[] =>
  lines.length ? ['', paint.bold(title), ...lines.map((line) => `  ${line}`)] : [];

function readingLines(finding: Finding): string[] {
  const rows = [
    ...(finding.expected ? [{ text: quoted(finding.expected.text), support: 'expected' }] : []),
    ...finding.readings.map((reading) => {
      const sources = firstInEachSource(reading.spans);
      const names = sources.slice(0, 4).map((span) => visible(span.source));
      const more = sources.length > names.length ? ` and ${sources.length - names.length} more` : '';
      return {
        text: quoted(reading.text),
        support: `${counted(reading.lineages, 'lineage')}, ${counted(sources.length, 'source')}: ${names.join(', ')}${more}`,
      };
    }),
  ];
  const width = Math.min(40, Math.max(...rows.map(({ text }) => textWidth(text))));
  return rows.map(({ text, support }) => `${padEnd(text, width)}  ${support}`);
}

function factLines(fact: Fact, input: RenderInput): string[] {
  const where = input.factsFile === null ? '' : `  ${visible(input.factsFile)}:${fact.line}`;
  return [
    `${visible(fact.id)}: ${fact.expected.kind} ${quoted(fact.expected.text)}${where}`,
    ...(fact.sentence && fact.sentence !== fact.expected.text ? [visible(fact.sentence)] : []),
    ...(fact.note ? [`note: ${visible(fact.note)}`] : []),
    ...(fact.owner ? [`owner: ${visible(fact.owner)}`] : []),
    ...fact.evidence.map((url) => `evidence: ${visible(url)}`),
  ];
}

/** A table: label, bits, a bar that grows to the right for and to the left against. */
function bitLines(evidence: readonly Evidence[], paint: Paint): string[] {
  if (!evidence.length) return [];
  const width = Math.max(5, ...evidence.map(({ label }) => textWidth(visible(label))));
  const most = Math.max(1, ...evidence.map(({ bits }) => Math.abs(bits)));
  const sum = evidence.reduce((total, { bits }) => total + bits, 0);
  const row = (label: string, bits: number, bar: string): string => `${padEnd(label, width)}  ${padStart(signed(bits), 6)}  ${bar}`;
  return [
    ...evidence.map(({ label, bits }) => {
      const length = Math.max(1, Math.round((Math.abs(bits) / most) * BAR));
      return row(visible(label), bits, (bits < 0 ? paint.red : paint.green)((bits < 0 ? '-' : '+').repeat(length)));
    }),
    row('sum', sum, ''),
  ];
}

const signed = (bits: number): string => `${bits < 0 ? '-' : '+'}${Math.abs(bits).toFixed(1)}`;

function adviceLines(finding: Finding, fact: Fact | null, input: RenderInput): string[] {
  if (!isStanding(finding)) return [`nothing: it is settled (${finding.status})`];
  const target = finding.fact ?? finding.id;
  const [span] = allPlaces(finding);
  return [
    ...(finding.status === 'accepted' ? ['an editor accepted it as an error: it is to be mended'] : []),
    ...(input.failing.has(finding.id) ? ['it fails the build'] : ['it does not fail the build']),
    ...(finding.fix ? [`fix: ${quoted(finding.fix.replacement)}${finding.fix.safe ? ' (factdiff fix)' : ' (factdiff fix --unsafe)'}`] : []),
    ...(fact
      ? [
          `if the source is right, mend the fact: ${input.factsFile === null ? visible(fact.id) : `${visible(input.factsFile)}:${fact.line}`}`,
        ]
      : []),
    ...(span
      ? [
          `if both are right, say so above line ${span.line} of ${visible(span.source)}:`,
          `  <!-- factdiff-disable-next-line ${visible(target)} -- reason -->`,
        ]
      : []),
  ];
}

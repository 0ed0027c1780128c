/** Findings in a terminal: what is wrong, where, and why it was judged so. */
import { unpacked } from '../../finding.js';
import type { Finding } from '../../model/report.js';
import { visible } from '../escape/visible.js';
import { allPlaces } from '../findings.js';
import type { RenderInput } from '../render.js';
import { collation } from './collation.js';
import { type Paint, paintFor, severityColour, severityLabel } from './paint.js';
import { passages } from './passages.js';
import { wrapped } from './wrap.js';

/** One finding, or several that say the same of different places. */
export function findingBlock(alike: readonly Finding[], input: RenderInput, paint: Paint): string[] {
  const [finding] = alike;
  const colour = severityColour(paint, finding.severity);
  const title = `${paint.bold(colour(`${severityLabel(finding.severity)}:`))} ${paint.bold(visible(finding.message))}`;
  const whole = alike.length === 1 ? finding : { ...unpacked(finding), readings: alike.flatMap((one) => one.readings) };
  return [...wrapped(title, input.columns, '    '), ...findingBody(whole, input, paint), ...notes(alike, input, paint)];
}

/** The passages, without the message. */
export function findingBody(finding: Finding, input: RenderInput, paint: Paint = paintFor(input.color)): string[] {
  const lines =
    finding.rule === 'disagrees'
      ? collation(finding, input, paint)
      : passages(allPlaces(finding), label(finding), finding.severity, input, paint);
  return lines.map((line) => line.trimEnd());
}

const label = (finding: Finding): string | null => (finding.expected ? `expected ${quoted(finding.expected.text)}` : null);

/** Text from outside in quotes. */
export const quoted = (text: string): string => `"${visible(text)}"`;

function notes(alike: readonly Finding[], input: RenderInput, paint: Paint): string[] {
  const [finding] = alike;
  const confidences = [...new Set(alike.map((one) => one.confidence))].sort();
  const facts = [
    ...(finding.because.length ? [`because ${finding.because.map(visible).join('; ')}`] : []),
    ...(finding.fix ? [`fix: ${quoted(finding.fix.replacement)}${finding.fix.safe ? '' : ' (only with --unsafe)'}`] : []),
    `${finding.rule} ${alike.map((one) => one.id).join(' ')}${finding.status === 'accepted' ? ', accepted as an error' : ''}, confidence ${confidences.length > 1 ? `${confidences[0]} to ${confidences.at(-1)}` : confidences[0]}`,
  ];
  return facts.flatMap((text, i) => {
    const lines = wrapped(text, input.columns - 4, '').map((line, k) => `${k ? '    ' : '  = '}${line}`);
    return i === facts.length - 1 ? lines.map((line) => paint.dim(line)) : lines;
  });
}

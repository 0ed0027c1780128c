/** A disagreement's readings side by side in their sentences, aligned, the differing words marked. */
import type { Finding, PlaceSpan, Reading } from '../../model/report.js';
import { type Column, collate } from '../collate.js';
import { visible } from '../escape/visible.js';
import { counted, firstInEachSource } from '../findings.js';
import type { RenderInput } from '../render.js';
import { atWord, passageOf } from './excerpt.js';
import { type Paint, severityColour } from './paint.js';
import { cutLeft, cutMiddle, cutRight, padEnd, padStart, textWidth } from './width.js';

const PLACES_SHOWN = 2;
const READINGS_SHOWN = 6;
/** Words from which readings are set word under word; shorter ones stand in their lines, centred on the span. */
const LONG = 5;

export function collation(finding: Finding, input: RenderInput, paint: Paint): string[] {
  const readings = finding.readings.slice(0, READINGS_SHOWN);
  const texts = readings.map((reading) => inText(reading, input));
  const columns = collate(texts);
  const long = columns.length >= LONG || texts.some((text) => textWidth(text) > input.columns / 3);
  const out = long ? wordUnderWord(finding, readings, columns, input, paint) : inTheirLines(finding, readings, columns, input, paint);
  const left = finding.readings.length - readings.length;
  if (left > 0) out.push(`  = and ${counted(left, 'further reading')}`);
  return out;
}

/** The reading as its first span writes it: with the article's own capitals and marks. */
const inText = (reading: Reading, input: RenderInput): string => {
  const [span] = reading.spans;
  return visible(passageOf(span, input).span).trim() || visible(reading.text);
};

const support = (reading: Reading): string => {
  const sources = new Set(reading.spans.map((span) => span.source)).size;
  return `${counted(sources, 'source')}, ${counted(reading.lineages, 'lineage')}`;
};
const letter = (r: number): string => String.fromCharCode(65 + r);
const place = (span: PlaceSpan): string => `${visible(span.source)}:${span.line}:${span.column}`;

function head(reading: Reading, r: number, paint: Paint): string {
  return `  ${paint.bold(letter(r))}  ${paint.dim(support(reading))}`;
}

/** Short readings: one line of its article each, every span starting in the same column. */
function inTheirLines(
  finding: Finding,
  readings: readonly Reading[],
  columns: readonly Column[],
  input: RenderInput,
  paint: Paint,
): string[] {
  const rows = readings.flatMap((reading, r) =>
    firstInEachSource(reading.spans)
      .slice(0, PLACES_SHOWN)
      .map((span) => ({ r, span })),
  );
  const label = Math.max(...rows.map(({ span }) => textWidth(place(span))));
  const beside = label + 50 <= input.columns;
  const room = input.columns - 6 - (beside ? label : 0);
  const spanRoom = Math.floor(room * 0.6);
  const found = rows.map(({ span }) => passageOf(span, input, 300));
  const widest = Math.max(...found.map((passage) => Math.min(spanRoom, textWidth(visible(passage.span)))));
  const whole = found.map((passage) => visible(passage.before).trimStart());
  const most = Math.min(Math.max(...whole.map(textWidth)), Math.floor((room - widest) * 0.55));
  const befores = whole.map((text) => atWord(cutLeft(text, most), 'left'));
  const left = Math.max(...befores.map(textWidth));
  const colour = severityColour(paint, finding.severity);
  const out: string[] = [];
  rows.forEach(({ r, span }, i) => {
    if (rows[i - 1]?.r !== r) out.push(head(readings[r], r, paint));
    const shown = cutMiddle(visible(found[i].span), spanRoom);
    const before = padStart(befores[i], left);
    const after = atWord(cutRight(visible(found[i].after).trimEnd(), room - left - textWidth(shown)), 'right');
    const indent = beside ? `     ${paint.blue(padEnd(place(span), label))}  ` : '     ';
    if (!beside) out.push(`     ${paint.blue(place(span))}`);
    out.push(`${indent}${before}${paint.bold(colour(shown))}${after}`);
    const marks = underline(columns, r, shown);
    out.push(`${' '.repeat(beside ? label + 7 : 5)}${' '.repeat(left)}${colour(marks)}`);
  });
  readings.forEach((reading) => {
    const left = firstInEachSource(reading.spans).length - PLACES_SHOWN;
    if (left > 0) out.push(`  = ${counted(left, 'further source')} with ${JSON.stringify(visible(reading.text))}`);
  });
  return out;
}

/** `^` under words that differ, `-` under the rest of the span. */
function underline(columns: readonly Column[], r: number, shown: string): string {
  const words = columns.filter((column) => column.cells[r] !== null);
  const parts = shown.split(/(\s+)/).filter((part) => part !== '');
  let w = 0;
  const marks = parts.map((part) => (/^\s/.test(part) ? '-' : words[w++]?.differs === false ? '-' : '^').repeat(textWidth(part)));
  return marks.join('');
}

/** Long readings: every word in its column, broken into blocks where the terminal ends. */
function wordUnderWord(
  finding: Finding,
  readings: readonly Reading[],
  columns: readonly Column[],
  input: RenderInput,
  paint: Paint,
): string[] {
  const colour = severityColour(paint, finding.severity);
  const out: string[] = [];
  readings.forEach((reading, r) => {
    const sources = firstInEachSource(reading.spans);
    const more = sources.length > PLACES_SHOWN ? `, and ${sources.length - PLACES_SHOWN} more` : '';
    out.push(`${head(reading, r, paint)}  ${paint.blue(sources.slice(0, PLACES_SHOWN).map(place).join(', ') + more)}`);
  });
  for (const block of blocks(withContext(readings, columns, input, input.columns - 5), input.columns - 5)) {
    out.push('');
    readings.forEach((_, r) => {
      const line = block.map(({ cells, width, differs, context }, c) => {
        const text = c + 1 < block.length ? padEnd(cells[r] ?? '', width) : (cells[r] ?? '');
        return context ? paint.dim(text) : differs ? paint.bold(colour(text)) : text;
      });
      out.push(`  ${paint.bold(letter(r))}  ${line.join(' ')}`.trimEnd());
    });
    const marks = block
      .map(({ width, differs, context }) => (differs && !context ? '^' : ' ').repeat(width))
      .join(' ')
      .trimEnd();
    if (marks) out.push(`     ${colour(marks)}`);
  }
  return out;
}

interface Cell extends Column {
  readonly width: number;
  readonly context: boolean;
}

/** Least room for which the words around are worth showing. */
const CONTEXT = 12;

/** The columns and, where everything fits on one line, what stands before and after each reading in its sentence. */
function withContext(readings: readonly Reading[], columns: readonly Column[], input: RenderInput, room: number): Cell[] {
  const cells = columns.map(({ cells: words, differs }) => cell(words, false, differs));
  const side = Math.floor((room - cells.reduce((sum, { width }) => sum + width + 1, 0)) / 2) - 1;
  if (side < CONTEXT) return cells;
  const around = readings.map(({ spans: [span] }) => passageOf(span, input, side * 2));
  const before = around.map((passage) => atWord(cutLeft(visible(passage.before).trim(), side), 'left'));
  const width = Math.max(...before.map(textWidth));
  const after = around.map((passage) => atWord(cutRight(visible(passage.after).trim(), side), 'right'));
  return [
    ...(width
      ? [
          cell(
            before.map((text) => padStart(text, width)),
            true,
          ),
        ]
      : []),
    ...cells,
    ...(after.some((text) => text) ? [cell(after, true)] : []),
  ];
}

const cell = (cells: readonly (string | null)[], context: boolean, differs = false): Cell => ({
  cells,
  differs,
  context,
  width: Math.max(...cells.map((text) => textWidth(text ?? ''))),
});

function blocks(cells: readonly Cell[], columns: number): Cell[][] {
  const out: Cell[][] = [[]];
  let width = 0;
  for (const next of cells) {
    if (width > 0 && width + next.width > columns) {
      out.push([]);
      width = 0;
    }
    out.at(-1)!.push(next);
    width += next.width + 1;
  }
  return out;
}

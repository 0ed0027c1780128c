/** A finding's places under one another, as compilers show them. */
import type { PlaceSpan, Severity } from '../../model/report.js';
import { visible } from '../escape/visible.js';
import { groupBy } from '../findings.js';
import type { RenderInput } from '../render.js';
import { framed, passageOf } from './excerpt.js';
import { type Paint, severityColour } from './paint.js';
import { cutMiddle, textWidth } from './width.js';

const SOURCES_SHOWN = 3;
const PLACES_SHOWN = 5;
const PLACES_NAMED = 12;

/** `--> source:line:column`, then for each place its line with the span marked. The rest is counted. */
export function passages(
  spans: readonly PlaceSpan[],
  label: string | null,
  severity: Severity,
  input: RenderInput,
  paint: Paint,
): string[] {
  const bySource = [...groupBy(spans, (span) => span.source)];
  const shown = bySource.slice(0, SOURCES_SHOWN);
  const gutter = Math.max(...shown.flatMap(([, places]) => places.slice(0, PLACES_SHOWN).map((place) => String(place.line).length)));
  const bar = paint.blue(`${' '.repeat(gutter + 1)}|`);
  const out: string[] = [];
  let note = label;
  for (const [source, places] of shown) {
    const [first] = places;
    out.push(`${' '.repeat(gutter)}${paint.blue('-->')} ${visible(source)}:${first.line}:${first.column}`, bar);
    for (const place of places.slice(0, PLACES_SHOWN)) {
      out.push(...marked(place, note, severity, gutter, input, paint), bar);
      note = null;
    }
  }
  out.push(...rest(bySource, gutter, paint));
  return out;
}

function marked(place: PlaceSpan, label: string | null, severity: Severity, gutter: number, input: RenderInput, paint: Paint): string[] {
  const colour = severityColour(paint, severity);
  const room = Math.max(20, input.columns - gutter - 3);
  const window = framed(passageOf(place, input), room);
  const number = paint.blue(`${String(place.line).padStart(gutter)} |`);
  const under = `${' '.repeat(window.spanColumn)}${colour('^'.repeat(Math.max(1, window.spanWidth)))}`;
  const bar = paint.blue(`${' '.repeat(gutter + 1)}|`);
  const lines = [`${number} ${window.before}${paint.bold(colour(window.span))}${window.after}`, `${bar} ${under}`];
  if (label !== null) {
    const used = window.spanColumn + window.spanWidth + 1 + textWidth(label);
    if (used <= room) lines[1] += ` ${colour(label)}`;
    else
      lines.push(
        `${bar} ${' '.repeat(Math.max(0, Math.min(window.spanColumn, room - textWidth(label))))}${colour(cutMiddle(label, room))}`,
      );
  }
  return lines;
}

function rest(bySource: readonly (readonly [string, readonly PlaceSpan[]])[], gutter: number, paint: Paint): string[] {
  const hidden = bySource.flatMap(([, places], i) => places.slice(i < SOURCES_SHOWN ? PLACES_SHOWN : 0));
  if (!hidden.length) return [];
  const named = hidden.slice(0, PLACES_NAMED).map((place) => `${visible(place.source)}:${place.line}:${place.column}`);
  const more = hidden.length > named.length ? `, and ${hidden.length - named.length} more` : '';
  return [`${' '.repeat(gutter + 1)}${paint.blue('=')} also at ${named.join(', ')}${more}`];
}

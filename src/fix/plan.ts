/** Which findings can be mended in the sources, and how. Decides only; nothing is written here. */
import { isStanding } from '../finding.js';
import type { Fact } from '../model/fact.js';
import type { Finding, PlaceSpan } from '../model/report.js';
import type { Source } from '../model/source.js';
import { fold } from '../text/fold.js';
import { toRaw } from '../text/offsets.js';
import { scan } from '../text/scan.js';
import type { Tokens } from '../text/tokens.js';
import { adapt, type Patch } from './adapt.js';
import { mendedArticle } from './indefinite.js';

/** A replacement in a source's raw text; offsets in UTF-16 units, half-open. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Id of the finding it mends. */
  readonly finding: string;
}

export interface Skipped {
  readonly finding: string;
  readonly place: PlaceSpan;
  /** Why it was left as it is. */
  readonly reason: string;
}

export interface Plan {
  /** By source, in the order of the sources given; edits in order, not overlapping. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  readonly skipped: readonly Skipped[];
}

export type FixSource = Pick<Source, 'name' | 'raw' | 'text' | 'map'>;

export interface PlanInput {
  readonly findings: readonly Finding[];
  readonly sources: readonly FixSource[];
  readonly facts: readonly Fact[];
  /** Also mends what may change a meaning: figures, and names that are only probably the same. */
  readonly unsafe: boolean;
}

/** Letters, digits, marks and what joins them: nothing that is markup in any format. */
const PLAIN = /^[\p{L}\p{M}\p{N}\s'’.,$£€%\-‐‑–]+$/u;

/** An *and* written as a sign is none in text that nobody reads as a page's code. */
const isPlain = (text: string, source: string): boolean =>
  PLAIN.test(/\.(?:txt|text|md|markdown)$/i.test(source) ? text.replace(/(?<=\s)&(?=\s)/g, '') : text);

export function planFixes(input: PlanInput): Plan {
  const edits = new Map<string, Edit[]>();
  const skipped: Skipped[] = [];
  const sources = new Map(input.sources.map((source) => [source.name, new Quoted(source)]));
  for (const finding of input.findings) {
    if (!isStanding(finding) || finding.rule !== 'contradicts') continue;
    for (const place of finding.readings.flatMap((reading) => reading.spans)) {
      const source = sources.get(place.source);
      const made = source ? editsFor(finding, place, source, input) : 'its source is not at hand';
      if (typeof made === 'string') skipped.push({ finding: finding.id, place, reason: made });
      else addTo(edits, place, made, skipped);
    }
  }
  for (const list of edits.values()) list.sort((a, b) => a.start - b.start);
  const inOrder = input.sources.filter(({ name }) => edits.get(name)?.length).map(({ name }) => [name, edits.get(name)!] as const);
  return { edits: new Map(inOrder), skipped };
}

function editsFor(finding: Finding, place: PlaceSpan, source: Quoted, input: PlanInput): Edit[] | string {
  const { fix } = finding;
  if (!fix) return 'there is no fix for it';
  if (!fix.safe && !input.unsafe) return 'the fix may change the meaning (--unsafe makes it)';
  const written = source.raw.slice(place.start, place.end);
  if (written !== place.text) return 'the source has changed since it was read';
  if (source.isQuoted(place)) return 'it stands in a quotation';
  if (![written, fix.replacement].every((text) => isPlain(text, place.source))) return 'markup stands in the passage or in its fix';
  const fact = input.facts.find((one) => one.id === finding.fact);
  const patches = adapt(written, fix.replacement, isListed(written, fact) || !fix.safe);
  if (!patches) return 'the words of the passage do not match those of the fix';
  const edits = patches.map(({ start, end, text }) => ({ start: place.start + start, end: place.start + end, text, finding: finding.id }));
  return [...articleBefore(source.raw, place, written, patches).map((edit) => ({ ...edit, finding: finding.id })), ...edits];
}

/** *A Chippewa gallery* becomes *an Ojibwe gallery*. */
function articleBefore(raw: string, { start }: PlaceSpan, written: string, patches: readonly Patch[]): Patch[] {
  const first = patches.find((patch) => patch.start === 0);
  const article = first ? mendedArticle(raw, start, written, first.text) : null;
  return article ? [article] : [];
}

const isListed = (written: string, fact: Fact | undefined): boolean =>
  (fact?.variants ?? []).some((variant) => fold(variant) === fold(written));

function addTo(edits: Map<string, Edit[]>, place: PlaceSpan, made: readonly Edit[], skipped: Skipped[]): void {
  const list = edits.get(place.source) ?? [];
  for (const edit of made) {
    const rival = list.find((other) => other.start < edit.end && edit.start < other.end);
    if (!rival) list.push(edit);
    else if (rival.start !== edit.start || rival.end !== edit.end || rival.text !== edit.text)
      skipped.push({ finding: edit.finding, place, reason: 'another fix changes the same words' });
  }
  edits.set(place.source, list);
}

/** Knows which stretches of a source's raw text stand in quotations. */
class Quoted {
  readonly raw: string;
  private tokens: Tokens | null = null;

  constructor(private readonly source: FixSource) {
    this.raw = source.raw;
  }

  isQuoted(place: PlaceSpan): boolean {
    const tokens = (this.tokens ??= scan(this.source.text));
    for (let i = 0; i < tokens.count; i++) {
      if (!tokens.quoted[i]) continue;
      const { start, end } = toRaw(this.source.map, tokens.start[i], tokens.end[i]);
      if (start < place.end && place.start < end) return true;
    }
    return false;
  }
}

/** The raw text with its edits made. */
export function edited(raw: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, text } of edits) {
    out += raw.slice(at, start) + text;
    at = end;
  }
  return out + raw.slice(at);
}

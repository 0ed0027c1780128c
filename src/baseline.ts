/**
 * The baseline: findings that were accepted as they stood, so that only new ones fail. One JSON object a line, sorted, so
 * that two branches' changes merge. Entries are known by the finding's id, which rests on fact or slot, values and near words and never on
 * a line number. A check takes entries out when their finding is gone; only `factdiff baseline` puts any in.
 */
import { altered } from './finding.js';
import type { KindName } from './kinds/kind.js';
import type { Problem } from './model/fact.js';
import type { Finding, Rule } from './model/report.js';

export interface BaselineEntry {
  readonly id: string;
  readonly rule: Rule;
  readonly fact: string | null;
  readonly kind: KindName;
  readonly subject: string | null;
  readonly expected: string | null;
  /** Texts of the readings: for people, and for what is said of a stale entry. */
  readonly readings: readonly string[];
  readonly sources: readonly string[];
}

/** What a run looked at: an entry can be stale only where the run would have seen its finding. */
export interface Coverage {
  /** Sources checked. */
  readonly checked: ReadonlySet<string>;
  /** Whether every source of the project was asked for: then an entry of a source that is no longer there is stale. */
  readonly whole: boolean;
  /** Sources listed and not read. */
  readonly unread: ReadonlySet<string>;
  /** Facts checked; null for all of them. */
  readonly facts: ReadonlySet<string> | null;
  /** Whether the run was ended early, or something else kept it from looking at all that it should: then no finding is known to be gone. */
  readonly isCutShort?: boolean;
}

export interface Applied {
  readonly findings: readonly Finding[];
  /** Entries whose finding is gone. */
  readonly stale: readonly BaselineEntry[];
  /** The baseline without the stale entries, in order. */
  readonly kept: readonly BaselineEntry[];
}

/**
 * Marks open findings that the baseline holds. Every entry covers one finding: two findings that share an id need two entries, so a
 * new one cannot hide behind one that was mended.
 */
export function applyBaseline(findings: readonly Finding[], entries: readonly BaselineEntry[], coverage: Coverage): Applied {
  const left = new Map<string, number>();
  for (const { id } of entries) left.set(id, (left.get(id) ?? 0) + 1);
  const take = (id: string): boolean => {
    const n = left.get(id) ?? 0;
    if (n > 0) left.set(id, n - 1);
    return n > 0;
  };
  const marked = findings.map((finding): Finding => {
    // A finding settled otherwise still uses its entry up: it is there, so the entry is not stale.
    return take(finding.id) && finding.status === 'open' ? altered(finding, { status: 'baseline' }) : finding;
  });
  const stale: BaselineEntry[] = [];
  const kept: BaselineEntry[] = [];
  // Of several entries with one id the last ones are the stale ones.
  for (const entry of [...entries].reverse()) {
    const n = left.get(entry.id) ?? 0;
    if (n > 0 && wasCovered(entry, coverage)) {
      left.set(entry.id, n - 1);
      stale.push(entry);
    } else kept.push(entry);
  }
  return { findings: marked, stale: stale.reverse(), kept: kept.reverse() };
}

function wasCovered(entry: BaselineEntry, coverage: Coverage): boolean {
  if (coverage.isCutShort) return false;
  if (coverage.facts && (entry.fact === null || !coverage.facts.has(entry.fact))) return false;
  if (entry.sources.some((source) => coverage.unread.has(source))) return false;
  return coverage.whole || entry.sources.every((source) => coverage.checked.has(source));
}

/** What `factdiff baseline` writes: every finding that is open or was in the baseline before. What an editor accepted as an error fails until it is mended. */
export function baselineOf(findings: readonly Finding[]): BaselineEntry[] {
  return findings
    .filter((finding) => finding.status === 'open' || finding.status === 'baseline')
    .map((finding) => ({
      id: finding.id,
      rule: finding.rule,
      fact: finding.fact,
      kind: finding.kind,
      subject: finding.subject,
      expected: finding.expected?.text ?? null,
      readings: finding.readings.map((reading) => reading.text),
      sources: [...new Set(finding.readings.flatMap((reading) => reading.spans.map((span) => span.source)))].sort(),
    }));
}

/** The file's text: sorted by id, one entry a line. Empty for an empty baseline. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(({ id, rule, fact, kind, subject, expected, readings, sources }) =>
    JSON.stringify({ id, rule, fact, kind, subject, expected, readings, sources }),
  );
  return lines
    .sort()
    .map((line) => `${line}\n`)
    .join('');
}

/** One entry in words: what a stale one was about. */
export function entryInWords(entry: BaselineEntry): string {
  const what = entry.readings.map((text) => JSON.stringify(text)).join(' or ');
  const expected = entry.expected === null ? '' : `, expected ${JSON.stringify(entry.expected)}`;
  return `${entry.id} ${entry.rule}${entry.fact === null ? '' : ` ${entry.fact}`}: ${what}${expected}`;
}

/** Reads the file. A line that is no entry is a problem (a merge conflict, an edit that went wrong); the others still count. */
export function parseBaseline(text: string, file: string): { entries: BaselineEntry[]; problems: Problem[] } {
  const entries: BaselineEntry[] = [];
  const problems: Problem[] = [];
  text.split('\n').forEach((content, i) => {
    if (content.trim() === '') return;
    const entry = entryOf(content);
    if (entry) entries.push(entry);
    else
      problems.push({
        file,
        line: i + 1,
        column: 1,
        message: `Unexpected ${described(content)}, expected one baseline entry as a JSON object`,
      });
  });
  return { entries, problems };
}

function described(content: string): string {
  if (/^(<{7}|={7}|>{7})/.test(content)) return 'mark of an unsettled merge';
  return `text "${content.slice(0, 40)}${content.length > 40 ? '…' : ''}"`;
}

function entryOf(content: string): BaselineEntry | null {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const entry = value as Record<string, unknown>;
  const texts = (list: unknown): list is string[] => Array.isArray(list) && list.every((item) => typeof item === 'string');
  const textOrNull = (item: unknown): boolean => item === null || typeof item === 'string';
  const sound =
    typeof entry.id === 'string' &&
    /^[0-9a-f]{16}$/.test(entry.id) &&
    typeof entry.rule === 'string' &&
    typeof entry.kind === 'string' &&
    textOrNull(entry.fact) &&
    textOrNull(entry.subject) &&
    textOrNull(entry.expected) &&
    texts(entry.readings) &&
    texts(entry.sources);
  return sound ? (entry as unknown as BaselineEntry) : null;
}

/** Which findings an editor wants to see. */
import type { Row } from '../wire.js';

export interface Filters {
  search: string;
  status: string;
  severity: string;
  kind: string;
  story: string;
  source: string;
  fact: string;
  assignee: string;
}

export const NO_FILTERS: Filters = { search: '', status: 'open', severity: '', kind: '', story: '', source: '', fact: '', assignee: '' };

/** Lets rows pass in the order of the queue, and keeps what passed until it is told that something changed. */
export class Sieve {
  private passed: Row[] | null = null;
  /** What is searched of each row. */
  private readonly folded = new Map<string, string>();

  /** A row or a filter is another. */
  changed(): void {
    this.passed = null;
  }

  /** All rows are others. */
  emptied(): void {
    this.folded.clear();
    this.passed = null;
  }

  passing(rows: Iterable<Row>, filters: Filters, sources: readonly string[]): Row[] {
    if (this.passed) return this.passed;
    const { search, status, severity, kind, story, source, fact, assignee } = filters;
    const words = fold(search).split(/\s+/).filter(Boolean);
    const at = source === '' ? -1 : Number(source);
    this.passed = [...rows].filter(
      (row) =>
        (status === '' || (status === 'changed' ? row.changed : row.status === status)) &&
        (severity === '' || row.severity === severity) &&
        (kind === '' || row.kind === kind) &&
        (story === '' || row.story === story) &&
        (at < 0 || row.sources.includes(at)) &&
        (fact === '' || row.fact === fact) &&
        (assignee === '' || row.assignee === assignee) &&
        (words.length === 0 || this.has(row, words, sources)),
    );
    return this.passed;
  }

  private has(row: Row, words: readonly string[], sources: readonly string[]): boolean {
    let text = this.folded.get(row.id);
    if (text === undefined) {
      const places = row.sources.map((source) => sources[source] ?? '').join(' ');
      text = fold(`${row.message} ${row.subject ?? ''} ${row.fact ?? ''} ${row.story ?? ''} ${row.id} ${places}`);
      this.folded.set(row.id, text);
    }
    return words.every((word) => text.includes(word));
  }
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

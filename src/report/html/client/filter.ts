/** Which findings are shown. */
import type { FindingData } from '../data.js';
import { type Filters, type Page, stillStands } from './page.js';

export function noFilters(): Filters {
  return { search: '', severity: '', kind: '', fact: '', source: '', status: 'open' };
}

/** What a search looks at: everything that a finding shows, folded. */
export function searchText(page: Page, finding: FindingData): string {
  const parts = [finding.message, finding.subject ?? '', finding.story ?? '', finding.id, finding.kind, finding.rule];
  if (finding.fact >= 0) parts.push(page.data.facts[finding.fact].id);
  for (const reading of finding.readings) parts.push(reading.text);
  for (const source of finding.sources) parts.push(page.data.sources[source].name);
  return foldText(parts.join('\n'));
}

export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Every word of the search must occur. */
export function passes(page: Page, index: number, filters: Filters): boolean {
  const finding = page.data.findings[index];
  if (filters.status && finding.status !== filters.status && !(filters.status === 'open' && stillStands(finding))) return false;
  if (filters.severity && finding.severity !== filters.severity) return false;
  if (filters.kind && finding.kind !== filters.kind) return false;
  if (filters.fact && String(finding.fact) !== filters.fact) return false;
  if (filters.source && !finding.sources.includes(Number(filters.source))) return false;
  const words = foldText(filters.search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (!words.length) return true;
  if (!page.texts) page.texts = page.data.findings.map((one) => searchText(page, one));
  const text = page.texts[index];
  return words.every((word) => text.includes(word));
}

/** Findings that pass, by fact in the order of the facts, then those without one; within a fact in the order of the report. */
export function filtered(page: Page): number[] {
  const indices = page.data.findings.map((_, i) => i).filter((i) => passes(page, i, page.filters));
  const group = (i: number): number => {
    const { fact } = page.data.findings[i];
    return fact < 0 ? page.data.facts.length : fact;
  };
  return indices.sort((a, b) => group(a) - group(b) || a - b);
}

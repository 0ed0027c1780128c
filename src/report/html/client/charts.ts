/** Open findings by kind and by source, as bars of their severities; a click filters. */
import type { El } from './dom-types.js';
import { byId, grouped, make, makeButton, makeSvg, type Page, plural, shortName, stillStands } from './page.js';

interface Bar {
  readonly label: string;
  readonly title: string;
  readonly counts: readonly [error: number, warning: number, info: number];
  readonly act: () => void;
}

export function showCharts(page: Page): void {
  const open = page.data.findings.filter(stillStands);
  const kinds = [...new Set(open.map((finding) => finding.kind))];
  const byKind = kinds.map((kind) => ({
    label: kind,
    title: `Show the findings of kind ${kind}`,
    counts: countSeverities(open.filter((finding) => finding.kind === kind)),
    act: () => page.setFilters({ kind, status: 'open' }),
  }));
  const perSource = page.data.sources.map((): { severity: string }[] => []);
  for (const finding of open) for (const source of finding.sources) perSource[source].push(finding);
  const bySource = page.data.sources.map((source, i) => ({
    label: shortName(source.name),
    title: `Show the findings in ${source.name}`,
    counts: countSeverities(perSource[i]),
    act: () => page.setFilters({ source: String(i), status: 'open' }),
  }));
  byId(page, 'charts').replaceChildren(
    barChart(page, 'Findings by kind', byKind),
    barChart(page, 'Findings by source', bySource),
    severityKey(page, countSeverities(open)),
  );
  byId(page, 'charts').hidden = open.length === 0;
}

/** What the colours of the bars mean; only those that are there. */
export function severityKey(page: Page, counts: readonly [number, number, number]): El {
  const key = make(page, 'p', 'key charts-key');
  const words = [
    ['error', 'errors'],
    ['warning', 'warnings'],
    ['info', 'notes'],
  ] as const;
  words.forEach(([severity, many], k) => {
    if (counts[k] === 0) return;
    const svg = makeSvg(page, 'svg', { viewBox: '0 0 10 10', 'aria-hidden': 'true' });
    svg.append(makeSvg(page, 'rect', { x: 0, y: 0, width: 10, height: 10, rx: 1, class: severity }));
    const entry = make(page, 'span', '');
    entry.append(svg, many);
    key.append(entry);
  });
  return key;
}

export function countSeverities(findings: readonly { readonly severity: string }[]): readonly [number, number, number] {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return [count('error'), count('warning'), count('info')];
}

export function barChart(page: Page, title: string, bars: readonly Bar[]): El {
  const sum = (bar: Bar): number => bar.counts[0] + bar.counts[1] + bar.counts[2];
  const found = bars.filter((bar) => sum(bar) > 0);
  const sorted = found.map((bar, i) => ({ bar, i })).sort((a, b) => sum(b.bar) - sum(a.bar) || a.i - b.i);
  const shown = sorted.slice(0, 12).map(({ bar }) => bar);
  const most = Math.max(1, ...shown.map(sum));
  const figure = make(page, 'figure', 'chart', make(page, 'figcaption', '', title));
  const list = make(page, 'ul', 'bars');
  for (const bar of shown) {
    const svg = makeSvg(page, 'svg', { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
    let x = 0;
    ['error', 'warning', 'info'].forEach((severity, k) => {
      const width = (bar.counts[k] / most) * 100;
      if (width) svg.append(makeSvg(page, 'rect', { x, y: 0, width, height: 10, class: severity }));
      x += width;
    });
    const [errors, warnings, notes] = bar.counts;
    const words = `${bar.title}. ${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}, ${plural(notes, 'note', 'notes')}`;
    const button = makeButton(page, 'bar', '', words, bar.act);
    button.removeAttribute('aria-label');
    button.append(make(page, 'span', 'bar-label', bar.label), svg, make(page, 'span', 'bar-count', grouped(sum(bar))));
    list.append(make(page, 'li', '', button));
  }
  figure.append(list);
  if (found.length > shown.length) figure.append(make(page, 'p', 'more', `and ${plural(found.length - shown.length, 'more', 'more')}`));
  return figure;
}

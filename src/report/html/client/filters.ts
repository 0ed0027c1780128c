/** The controls over the list. */
import type { El } from './dom-types.js';
import { noFilters } from './filter.js';
import { showList } from './list.js';
import { byId, type Filters, make, type Page, shortName } from './page.js';

export function fillControls(page: Page): void {
  const { data } = page;
  const used = (values: readonly string[]): string[] => [...new Set(values)].sort();
  choices(page, 'severity', 'All severities', [
    ['error', 'Errors'],
    ['warning', 'Warnings'],
    ['info', 'Notes'],
  ]);
  choices(
    page,
    'kind',
    'All kinds',
    used(data.findings.map((finding) => finding.kind)).map((kind) => [kind, kind]),
  );
  choices(page, 'fact', 'All facts', [
    ...data.facts.map((fact, i): [string, string] => [String(i), fact.id]),
    ['-1', 'Across the sources'],
  ]);
  choices(
    page,
    'source',
    'All sources',
    data.sources
      .map((source, i): [string, string] => [String(i), sourceLabel(page, source.name)])
      .filter(([i]) => data.sources[Number(i)].state === 'checked'),
  );
  choices(
    page,
    'status',
    'Any status',
    used(['open', ...data.findings.map((finding) => finding.status)]).map((status) => [status, status]),
  );
  for (const name of ['severity', 'kind', 'fact', 'source', 'status'] as const)
    byId(page, name).addEventListener('change', () => setFilters(page, { [name]: byId(page, name).value }, true));
  let waiting: ReturnType<typeof setTimeout> | undefined;
  byId(page, 'search').addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => setFilters(page, { search: byId(page, 'search').value }, true), 120);
  });
  byId(page, 'clear').addEventListener('click', () => setFilters(page, noFilters(), true));
}

/** The short name where it is the only one of its kind, else the whole path. */
export function sourceLabel(page: Page, name: string): string {
  const short = shortName(name);
  return page.data.sources.filter((source) => shortName(source.name) === short).length === 1 ? short : name;
}

export function choices(page: Page, id: string, all: string, options: readonly (readonly [string, string])[]): void {
  const made: El[] = [];
  for (const [value, label] of [['', all] as const, ...options]) {
    const option = make(page, 'option', '', label);
    option.setAttribute('value', value);
    made.push(option);
  }
  byId(page, id).replaceChildren(...made);
}

/** Sets filters and shows the list. From the controls the others stay; from elsewhere they are cleared first and the list comes into view. */
export function setFilters(page: Page, change: Partial<Filters>, fromControls = false): void {
  page.filters = { ...(fromControls ? page.filters : noFilters()), ...change };
  for (const name of ['severity', 'kind', 'fact', 'source', 'status', 'search'] as const) {
    const control = byId(page, name);
    if (control.value !== page.filters[name]) control.value = page.filters[name];
  }
  showList(page);
  page.announce(byId(page, 'count').textContent ?? '');
  if (!fromControls) byId(page, 'findings').scrollIntoView({ block: 'start' });
}

/** The queue: filters, and a list that draws only the rows in view, however many there are. */
import { memo } from 'preact/compat';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Queue, Row } from '../wire.js';
import { type Filters, NO_FILTERS } from './filters.js';
import { useStore } from './hooks.js';
import { count, number, STATUS_WORDS, severityWord, shortName } from './words.js';

const ROW = 64;
const BEYOND = 6;

export function QueuePane() {
  const store = useStore();
  const rows = store.shown;
  const total = store.rows.size;
  return (
    <section class="queue" aria-label="Queue">
      <FilterBar />
      <div class="queue-sum">
        <p>
          <strong>{number(rows.length)}</strong> of {count(total, 'finding')}
        </p>
        {rows.length > 1 && !store.queue?.readOnly && (
          <button type="button" class="quiet" onClick={() => store.open('bulk')}>
            Decide about these {number(rows.length)}…
          </button>
        )}
      </div>
      {rows.length ? <List rows={rows} /> : <Empty />}
    </section>
  );
}

function Empty() {
  const store = useStore();
  const { queue, filters } = store;
  const open = [...store.rows.values()].filter((row) => row.status === 'open').length;
  const filtered = JSON.stringify(filters) !== JSON.stringify(NO_FILTERS);
  let text = 'The first check is running. Findings appear here when it is done.';
  if (queue?.ready && queue.rows.length === 0) text = nothingIn(queue);
  else if (queue?.ready && open === 0 && !filtered) text = 'Everything is decided. Well done.';
  else if (queue?.ready) text = 'No finding passes these filters.';
  return (
    <div class="empty">
      <p>{text}</p>
      {queue?.ready && filtered && (
        <button type="button" onClick={() => store.setFilters(NO_FILTERS)}>
          Clear the filters
        </button>
      )}
    </div>
  );
}

/** Why there is no finding: all is well only where all was read. */
function nothingIn({ problems, sources, unread }: Queue): string {
  if (problems.length) return 'Nothing could be checked yet.';
  // Those that were not read stand among the sources too.
  if (sources.length <= unread.length) return 'No article was read, so nothing was checked.';
  if (unread.length) return `Nothing found in what was read; ${count(unread.length, 'source')} not checked.`;
  return 'Nothing found. The articles agree with the facts and with one another.';
}

function FilterBar() {
  const store = useStore();
  const { filters, queue } = store;
  const choices = useMemo(() => choicesOf(queue?.rows ?? [], queue?.sources ?? []), [queue]);
  const assignees = [...new Set([...store.rows.values()].flatMap((row) => row.assignee ?? []))].sort();
  const more = ['story', 'source', 'fact', 'assignee'].filter((key) => filters[key as keyof Filters] !== '').length;
  const pick = (key: keyof Filters, label: string, options: readonly (readonly [string, string])[], any: string) =>
    options.length > 0 && (
      <label class="pick">
        <span class="hidden">{label}</span>
        <select value={filters[key]} onChange={(event) => store.setFilters({ [key]: event.currentTarget.value })}>
          <option value="">{any}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
    );
  const statuses = ['open', 'accepted', 'dismissed', 'baseline', 'suppressed'].map((status) => [status, STATUS_WORDS[status]] as const);
  return (
    <search class="filters">
      <input
        id="search"
        type="search"
        placeholder="Search"
        aria-label="Search the findings"
        autocomplete="off"
        spellcheck={false}
        value={filters.search}
        onInput={(event) => store.setFilters({ search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || event.key === 'Enter') document.getElementById('queue-list')?.focus();
        }}
      />
      {pick('status', 'Status', [...statuses, ['changed', 'came back changed'] as const], 'any status')}
      {pick(
        'severity',
        'Severity',
        [
          ['error', 'errors'],
          ['warning', 'warnings'],
          ['info', 'notes'],
        ],
        'any severity',
      )}
      {pick('kind', 'Kind', choices.kinds, 'any kind')}
      <details class="more-filters" open={more > 0}>
        <summary>More filters{more ? ` (${more})` : ''}</summary>
        <div>
          {pick('story', 'Story', choices.stories, 'any story')}
          {pick('source', 'Article', choices.sources, 'any article')}
          {pick('fact', 'Fact', choices.facts, 'any fact')}
          {pick(
            'assignee',
            'Assigned to',
            assignees.map((name) => [name, name] as const),
            'anyone',
          )}
        </div>
      </details>
    </search>
  );
}

type Choices = readonly (readonly [string, string])[];

function choicesOf(
  rows: readonly Row[],
  sources: readonly string[],
): { kinds: Choices; stories: Choices; sources: Choices; facts: Choices } {
  const texts = (pick: (row: Row) => string | null): Choices =>
    [...new Set(rows.flatMap((row) => pick(row) ?? []))].sort().map((text) => [text, text]);
  const used = [...new Set(rows.flatMap((row) => row.sources))].sort((a, b) => a - b);
  return {
    kinds: texts((row) => row.kind),
    stories: texts((row) => row.story),
    facts: texts((row) => row.fact),
    sources: used.map((source) => [String(source), shortName(sources[source] ?? '')]),
  };
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const store = useStore();
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(800);
  const selected = rows.findIndex((row) => row.id === store.selected);
  useLayoutEffect(() => {
    const element = box.current!;
    const measure = new ResizeObserver(() => setHeight(element.clientHeight));
    measure.observe(element);
    return () => measure.disconnect();
  }, []);
  useEffect(() => {
    const element = box.current!;
    if (selected < 0) return;
    const at = selected * ROW;
    if (at < element.scrollTop) element.scrollTop = at;
    else if (at + ROW > element.scrollTop + element.clientHeight) element.scrollTop = at + ROW - element.clientHeight;
  }, [selected, rows]);
  const first = Math.max(0, Math.floor(top / ROW) - BEYOND);
  const last = Math.min(rows.length, Math.ceil((top + height) / ROW) + BEYOND);
  const inView = rows.slice(first, last);
  const active = selected >= first && selected < last ? `row-${rows[selected].id}` : undefined;
  return (
    <div
      id="queue-list"
      ref={box}
      class="list"
      role="listbox"
      tabIndex={0}
      aria-label="Findings"
      aria-activedescendant={active}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          store.move(event.key === 'ArrowDown' ? 1 : -1);
        } else if (event.key === 'Enter') {
          store.reading = true;
          store.changed();
          document.getElementById('finding-title')?.focus();
        }
      }}
    >
      <div class="list-room" role="presentation" style={{ height: rows.length * ROW }}>
        {inView.map((row, i) => (
          <QueueRow
            key={row.id}
            row={row}
            at={first + i}
            of={rows.length}
            here={row.id === store.selected}
            place={placeOf(row, store.queue?.sources ?? [])}
            choose={choose}
          />
        ))}
      </div>
    </div>
  );
  function choose(id: string): void {
    store.select(id);
  }
}

const placeOf = (row: Row, sources: readonly string[]): string =>
  row.sources.length === 1
    ? `${shortName(sources[row.sources[0]] ?? '')}${row.line === null ? '' : `, line ${row.line}`}`
    : count(row.sources.length, 'article');

interface RowProps {
  readonly row: Row;
  readonly at: number;
  readonly of: number;
  readonly here: boolean;
  readonly place: string;
  readonly choose: (id: string) => void;
}

const QueueRow = memo(
  ({ row, at, of, here, place, choose }: RowProps) => (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the list holds the focus and the keys, and names its active row
    <div
      id={`row-${row.id}`}
      class={`row ${row.severity}${here ? ' here' : ''}${row.status === 'open' ? '' : ' settled'}`}
      role="option"
      aria-selected={here}
      aria-setsize={of}
      aria-posinset={at + 1}
      style={{ transform: `translateY(${at * ROW}px)` }}
      onClick={() => choose(row.id)}
    >
      <p class="row-message">{row.message}</p>
      <p class="row-about">
        <span class={`badge ${row.severity}`}>{severityWord(row.severity)}</span>
        {row.status !== 'open' && <span class="badge status">{row.status}</span>}
        {row.changed && <span class="badge changed">changed</span>}
        <span class="row-place">{place}</span>
        {row.assignee && <span class="row-who">→ {row.assignee}</span>}
        <span class="row-sure">{Math.round(row.confidence * 100)}%</span>
      </p>
    </div>
  ),
  (a, b) => a.row === b.row && a.at === b.at && a.of === b.of && a.here === b.here && a.place === b.place,
);

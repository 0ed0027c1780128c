/** The review page. */
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { Dialogs } from './dialogs/index.js';
import { FindingPane } from './finding.js';
import { StoreContext, useStore } from './hooks.js';
import { OverviewPane } from './overview.js';
import { QueuePane } from './queue.js';
import { Store } from './store.js';
import { count, number } from './words.js';

function Page() {
  const store = useStore();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => onKey(store, event);
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [store]);
  const { queue } = store;
  useEffect(() => {
    const open = [...store.rows.values()].filter((row) => row.status === 'open').length;
    document.title = queue?.ready ? `${number(open)} open – ${queue.project} – factdiff` : 'Review – factdiff';
  });
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        To the findings
      </button>
      <Top />
      <Trouble />
      {store.view === 'overview' ? (
        <OverviewPane />
      ) : (
        <main id="main" tabIndex={-1} class={`desk${store.reading ? ' reading' : ''}`}>
          <QueuePane />
          <div class="side">
            <FindingPane />
          </div>
        </main>
      )}
      <Dialogs />
      <Notices />
      <p class="hidden" role="status" id="said">
        {store.notices.said}
      </p>
    </>
  );
}

function skip(): void {
  (document.getElementById('queue-list') ?? document.getElementById('main'))?.focus();
}

function Top() {
  const store = useStore();
  const { queue } = store;
  const rows = [...store.rows.values()];
  const open = rows.filter((row) => row.status === 'open');
  const of = (severity: string): number => open.filter((row) => row.severity === severity).length;
  const [errors, warnings, notes] = [of('error'), of('warning'), of('info')];
  const status = (name: string): number => rows.filter((row) => row.status === name).length;
  return (
    <header class="top">
      <h1>
        Review <span>{queue?.project}</span>
      </h1>
      <nav aria-label="Views">
        <a href={`#${store.selected ?? ''}`} aria-current={store.view === 'queue' ? 'page' : undefined}>
          Queue
        </a>
        <a href="#overview" aria-current={store.view === 'overview' ? 'page' : undefined}>
          Overview
        </a>
      </nav>
      <p class="counts">
        <span class="error">{count(errors, 'error')}</span> <span class="warning">{count(warnings, 'warning')}</span>{' '}
        <span class="info">{count(notes, 'note')}</span> <span>{number(status('accepted'))} accepted</span>{' '}
        <span>{number(status('dismissed'))} dismissed</span>
      </p>
      <State />
      <div class="top-buttons">
        {queue && !queue.readOnly && (
          <button type="button" class="quiet" onClick={() => store.open('name')}>
            <span class="hidden">You are </span>
            {store.name}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => store.nextTheme()}>
          <span class="hidden">Colours: </span>
          {store.theme === '' ? 'Auto' : store.theme === 'light' ? 'Light' : 'Dark'}
        </button>
        <button type="button" class="quiet" onClick={() => store.open('help')}>
          Keys
        </button>
      </div>
    </header>
  );
}

function State() {
  const store = useStore();
  const waiting = store.outbox.waiting.length;
  const words = !store.online
    ? `Offline${waiting ? `, ${waiting} waiting` : ''}`
    : waiting
      ? `Sending ${waiting}`
      : !store.queue?.ready || store.queue.checking
        ? 'Checking…'
        : store.queue.readOnly
          ? 'Read-only'
          : 'Live';
  return <p class={`state ${store.online ? (waiting ? 'waiting' : 'live') : 'off'}`}>{words}</p>;
}

function Trouble() {
  const { queue, shut } = useStore();
  const lines = queue?.problems ?? [];
  const unread = queue?.unread ?? [];
  if (!shut && !lines.length && !unread.length) return null;
  return (
    <div class="trouble bar-trouble" role="alert">
      {shut && <p>{shut}</p>}
      {lines.length > 0 && (
        <>
          <p>{queue?.rows.length ? 'What you see is the last check that came to its end; since then:' : 'The check could not be made:'}</p>
          <ul>
            {lines.slice(0, 8).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {unread.length > 0 && (
        <details>
          <summary>{count(unread.length, 'source')} not checked</summary>
          <ul>
            {unread.slice(0, 100).map(({ source, reason }) => (
              <li key={source}>
                {source}: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Notices() {
  const store = useStore();
  return (
    <div class="notices">
      {store.notices.list.map((notice) => (
        <div key={notice.id} class={`notice${notice.bad ? ' bad' : ''}`}>
          <p>{notice.text}</p>
          {notice.action && (
            <button
              type="button"
              onClick={() => {
                store.notices.close(notice.id);
                notice.action?.run();
              }}
            >
              {notice.action.label}
            </button>
          )}
          <button type="button" class="quiet" aria-label="Close this message" onClick={() => store.notices.close(notice.id)}>
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}

/** Letters count only where nobody is typing and no dialog is open. */
function onKey(store: Store, event: KeyboardEvent): void {
  const at = event.target;
  const typing = at instanceof HTMLElement && (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName));
  if (event.ctrlKey || event.metaKey || event.altKey || typing || store.dialog !== null) return;
  const row = store.selected === null ? undefined : store.rows.get(store.selected);
  const detail = store.detail?.id === store.selected ? store.detail : null;
  const writable = row !== undefined && !store.queue?.readOnly;
  const keys: Readonly<Record<string, (() => void) | false | undefined>> = {
    j: () => store.move(1),
    k: () => store.move(-1),
    a: writable && row.status === 'open' && (() => store.decide('accept', [row])),
    d: writable && row.status === 'open' && (() => store.open('dismiss')),
    f: writable && detail !== null && (() => store.openFact(detail)),
    x: writable && row.fixable && (() => store.open('fix')),
    c: writable && (() => store.open('comment')),
    s: writable && (() => store.open('assign')),
    u: () => store.undo(),
    o: () => {
      location.hash = store.view === 'overview' ? (store.selected ?? '') : 'overview';
    },
    '/': () => document.getElementById('search')?.focus(),
    '?': () => store.open('help'),
  };
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

const store = new Store();
store.start();
const app = document.getElementById('app')!;
app.replaceChildren();
render(
  <StoreContext.Provider value={store}>
    <Page />
  </StoreContext.Provider>,
  app,
);

/** One finding, whole: what the articles say side by side, why it was judged so, the fact, what else belongs to it, what was decided. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Detail, FactData, HistoryEntry, PassageData, ReadingData, Row } from '../wire.js';
import { Article } from './article.js';
import { useRow, useStore } from './hooks.js';
import type { Store } from './store.js';
import { count, eventWords, isAddress, STATUS_WORDS, severityWord, shortName, when } from './words.js';

export function FindingPane() {
  const store = useStore();
  const row = useRow(store);
  const { selected } = store;
  const top = useRef<HTMLElement>(null);
  // Another finding begins at its top.
  useEffect(() => {
    top.current?.parentElement?.scrollTo(0, 0);
  }, [selected]);
  const detail = store.detail?.id === store.selected ? store.detail : null;
  if (store.selected === null) return <Aside text={store.queue?.ready ? 'Choose a finding on the left.' : ''} />;
  if (store.detailGone)
    return <Aside text="This finding is gone: the article or the facts have changed. What was decided about it stays in the log." />;
  if (!row) return <Aside text="One moment…" />;
  return (
    <article class="finding" aria-labelledby="finding-title" ref={top}>
      <button type="button" class="back quiet" onClick={() => back(store)}>
        ← Queue
      </button>
      <Head row={row} />
      <Actions row={row} detail={detail} />
      {detail ? <Body detail={detail} row={row} /> : <p class="loading">One moment…</p>}
    </article>
  );
}

function back(store: Store): void {
  store.reading = false;
  store.changed();
  setTimeout(() => document.getElementById('queue-list')?.focus());
}

const Aside = ({ text }: { readonly text: string }) => {
  const store = useStore();
  return (
    <div class="finding empty">
      <button type="button" class="back quiet" onClick={() => back(store)}>
        ← Queue
      </button>
      <p>{text}</p>
    </div>
  );
};

function Head({ row }: { readonly row: Row }) {
  return (
    <header>
      <p class="badges">
        <span class={`badge ${row.severity}`}>{severityWord(row.severity)}</span>
        {row.status !== 'open' && <span class="badge status">{STATUS_WORDS[row.status] ?? row.status}</span>}
        {row.changed && <span class="badge changed">came back changed</span>}
      </p>
      <h2 id="finding-title" tabIndex={-1}>
        {row.message}
      </h2>
      <p class="meta">
        {row.rule === 'disagrees' ? 'Articles disagree' : row.rule === 'contradicts' ? 'Against a fact' : row.rule} · {row.kind} ·{' '}
        {Math.round(row.confidence * 100)}% sure
        {row.story && <> · story {row.story}</>}
        {row.assignee && <> · assigned to {row.assignee}</>}
      </p>
    </header>
  );
}

function Actions({ row, detail }: { readonly row: Row; readonly detail: Detail | null }) {
  const store = useStore();
  if (store.queue?.readOnly) return <p class="note">This review is read-only: you can look at everything and change nothing.</p>;
  const decided = row.status === 'accepted' || row.status === 'dismissed';
  const key = (text: string) => (
    <span class="key" aria-hidden="true">
      {text}
    </span>
  );
  return (
    <fieldset class="actions">
      <legend class="hidden">Decide</legend>
      {decided ? (
        <button type="button" onClick={() => store.decide('reopen', [row])}>
          Open again
        </button>
      ) : (
        <>
          <button type="button" class="main" onClick={() => store.decide('accept', [row])}>
            Accept {key('a')}
          </button>
          <button type="button" onClick={() => store.open('dismiss')}>
            Dismiss… {key('d')}
          </button>
        </>
      )}
      <button type="button" disabled={!detail} onClick={() => detail && store.openFact(detail)}>
        {detail?.factData ? 'Correct the fact…' : 'Make a fact…'} {key('f')}
      </button>
      {row.fixable && (
        <button type="button" onClick={() => store.open('fix')}>
          Fix… {key('x')}
        </button>
      )}
      <button type="button" onClick={() => store.open('comment')}>
        Comment… {key('c')}
      </button>
      <button type="button" onClick={() => store.open('assign')}>
        Assign… {key('s')}
      </button>
    </fieldset>
  );
}

function Body({ detail, row }: { readonly detail: Detail; readonly row: Row }) {
  const [open, setOpen] = useState<readonly number[]>([]);
  const shown = useRef(row.id);
  if (shown.current !== row.id) {
    shown.current = row.id;
    if (open.length) setOpen([]);
  }
  const toggle = (source: number) =>
    setOpen((now) => (now.includes(source) ? now.filter((one) => one !== source) : [...now, source].slice(-2)));
  return (
    <>
      <Collation detail={detail} row={row} />
      <Passages detail={detail} open={open} toggle={toggle} />
      {open.length > 0 && (
        <div class="articles">
          {open.map((source) => (
            <Article key={source} source={source} finding={row.id} close={() => toggle(source)} />
          ))}
        </div>
      )}
      <Why detail={detail} />
      {detail.factData && <FactCard fact={detail.factData} />}
      <Others detail={detail} />
      <History entries={detail.history} />
    </>
  );
}

const Words = ({ words, severity }: { readonly words: ReadingData['words']; readonly severity: string }) => (
  <>
    {words.map(({ text, differs }, i) =>
      differs ? (
        <mark key={i} class={severity}>
          {text}
        </mark>
      ) : (
        text
      ),
    )}
  </>
);

function Collation({ detail, row }: { readonly detail: Detail; readonly row: Row }) {
  const { queue } = useStore();
  return (
    <section aria-labelledby="readings-title">
      <h3 id="readings-title">Readings</h3>
      <table class="collation">
        <thead>
          <tr>
            <th scope="col">Reading</th>
            <th scope="col">Lineages</th>
            <th scope="col">Articles</th>
          </tr>
        </thead>
        <tbody>
          {detail.expected !== null && (
            <tr class="fact-row">
              <th scope="row">
                <span class="siglum">fact</span> <Words words={detail.expectedWords} severity="agrees" />
              </th>
              <td />
              <td>{queue?.factsName}</td>
            </tr>
          )}
          {detail.readings.map((reading, r) => (
            <tr key={r}>
              <th scope="row">
                <span class="siglum">{String.fromCharCode(65 + (r % 26))}</span> <Words words={reading.words} severity={row.severity} />
              </th>
              <td class="number">{reading.lineages}</td>
              <td>{reading.sources.map((source) => shortName(queue?.sources[source] ?? '')).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface PassagesProps {
  readonly detail: Detail;
  readonly open: readonly number[];
  readonly toggle: (source: number) => void;
}

function Passages({ detail, open, toggle }: PassagesProps) {
  const { queue } = useStore();
  const card = (passage: PassageData, siglum: string, key: string) => (
    <figure key={key} class="passage">
      <figcaption>
        <span class="siglum">{siglum}</span>
        <span class="where">
          {shortName(queue?.sources[passage.source] ?? '')}, line {passage.line}
        </span>
        {queue?.sources[passage.source] !== queue?.factsName && (
          <button type="button" class="quiet" aria-expanded={open.includes(passage.source)} onClick={() => toggle(passage.source)}>
            {open.includes(passage.source) ? 'Close the article' : 'Whole article'}
          </button>
        )}
      </figcaption>
      <blockquote>
        {passage.before}
        <mark>{passage.text}</mark>
        {passage.after}
      </blockquote>
    </figure>
  );
  return (
    <section aria-labelledby="passages-title">
      <h3 id="passages-title">In the articles</h3>
      <div class="passages">
        {detail.readings.flatMap((reading, r) =>
          reading.passages.map((passage, p) => card(passage, String.fromCharCode(65 + (r % 26)), `${r}.${p}`)),
        )}
      </div>
      {detail.readings.some((reading) => reading.more > 0) && (
        <p class="note">
          and{' '}
          {count(
            detail.readings.reduce((sum, reading) => sum + reading.more, 0),
            'more place',
          )}
        </p>
      )}
    </section>
  );
}

/** Evidence as a waterfall: each reason starts where the one before ended. */
function Why({ detail }: { readonly detail: Detail }) {
  const { because, evidence } = detail;
  if (!because.length && !evidence.length) return null;
  let at = 0;
  const steps = evidence.map(({ label, bits }) => ({ label, bits, from: at, to: (at += bits) }));
  const low = Math.min(0, ...steps.map((step) => step.to));
  const high = Math.max(1, ...steps.map((step) => step.to));
  const x = (bits: number): number => ((bits - low) / (high - low)) * 100;
  const signed = (bits: number): string => `${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(1)}`;
  return (
    <section aria-labelledby="why-title">
      <h3 id="why-title">Why</h3>
      <ul class="reasons">
        {because.map((reason, i) => (
          <li key={i}>{reason}</li>
        ))}
      </ul>
      {steps.length > 0 && (
        <table class="waterfall">
          <caption>What speaks for one thing being meant, and what against, in bits</caption>
          <tbody>
            {steps.map(({ label, bits, from, to }, i) => (
              <tr key={i}>
                <th scope="row">{label}</th>
                <td class="number">{signed(bits)}</td>
                <td class="gauge">
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="zero" x={x(0)} y={0} width={0.4} height={8} />
                    <rect
                      class={bits < 0 ? 'against' : 'for'}
                      x={x(Math.min(from, to))}
                      y={1}
                      width={Math.max(0.6, x(Math.max(from, to)) - x(Math.min(from, to)))}
                      height={6}
                    />
                  </svg>
                </td>
              </tr>
            ))}
            <tr class="sum">
              <th scope="row">together</th>
              <td class="number">{signed(at)}</td>
              <td class="gauge">
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="zero" x={x(0)} y={0} width={0.4} height={8} />
                  <rect class="total" x={x(Math.min(0, at))} y={1} width={Math.max(0.6, Math.abs(x(at) - x(0)))} height={6} />
                </svg>
              </td>
            </tr>
          </tbody>
        </table>
      )}
    </section>
  );
}

function FactCard({ fact }: { readonly fact: FactData }) {
  const { queue } = useStore();
  const item = (label: string, value: string | null) =>
    value ? (
      <>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </>
    ) : null;
  return (
    <section aria-labelledby="fact-title" class="fact-card">
      <h3 id="fact-title">The fact</h3>
      <p class="sentence">{fact.sentence ?? fact.value}</p>
      <dl>
        {item('id', `${fact.id} (${queue?.factsName}, line ${fact.line})`)}
        {fact.sentence !== null && item(fact.kind, fact.value)}
        {item('role', fact.role)}
        {item('known wrong forms', fact.variants.join(', '))}
        {item('also right', fact.aliases.join(', '))}
        {item('except in', fact.except.join(', '))}
        {item('about', fact.about.join(', '))}
        {item('held', fact.since || fact.until ? `${fact.since ?? '…'} to ${fact.until ?? 'now'}` : null)}
        {item('owner', fact.owner ?? 'nobody yet')}
        {item('review by', fact.reviewBy)}
        {item('note', fact.note)}
        <dt>evidence</dt>
        <dd>
          {fact.evidence.length === 0 && 'none given'}
          {fact.evidence.map((address) => (
            <div key={address}>
              {isAddress(address) ? (
                <a href={address} target="_blank" rel="noopener noreferrer">
                  {address}
                </a>
              ) : (
                address
              )}
            </div>
          ))}
        </dd>
      </dl>
    </section>
  );
}

function Others({ detail }: { readonly detail: Detail }) {
  const store = useStore();
  const others = detail.others.flatMap((id) => store.rows.get(id) ?? []);
  if (!others.length) return null;
  return (
    <section aria-labelledby="others-title">
      <h3 id="others-title">{detail.factData ? 'Other findings about this fact' : 'Other findings about the same'}</h3>
      <ul class="others">
        {others.map((row) => (
          <li key={row.id}>
            <button type="button" class="plain" onClick={() => store.select(row.id)}>
              {row.message}
            </button>{' '}
            <span class="note">
              {STATUS_WORDS[row.status] ?? row.status} ·{' '}
              {row.sources
                .map((source) => shortName(store.queue?.sources[source] ?? ''))
                .slice(0, 3)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  if (!entries.length) return null;
  return (
    <section aria-labelledby="history-title">
      <h3 id="history-title">Decisions so far</h3>
      <ol class="history">
        {entries.map((entry) => (
          <li key={entry.id} class={entry.undone ? 'undone' : ''}>
            <p>
              <strong>{entry.author}</strong> {eventWords(entry)}
              {entry.undone && ' (taken back)'}
              <time dateTime={entry.time}> · {when(entry.time)}</time>
            </p>
            {entry.before && <p class="note">when it read {entry.before.map((text) => `“${text}”`).join(' against ')}</p>}
            {entry.note && <p class="said-note">{entry.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

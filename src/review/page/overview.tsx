/** The overview: where the findings are, who agrees with whom, how often the tool was right, and how it went over time. */
import { useEffect, useState } from 'preact/hooks';
import type { Counted, Overview, RunEntry } from '../wire.js';
import { useStore } from './hooks.js';
import { count, number, shortName, when } from './words.js';

export function OverviewPane() {
  const store = useStore();
  const [data, setData] = useState<Overview | null>(null);
  const [failed, setFailed] = useState(false);
  const counts = [...store.rows.values()].reduce((sum, row) => sum + row.status.length, 0);
  const version = store.queue?.version;
  // A check and a decision change the figures.
  useEffect(() => {
    void store.server.ask<Overview>('/api/overview').then((got) => {
      setFailed(!got);
      if (got) setData(got);
    });
  }, [version, counts]);
  if (!data)
    return (
      <main class="overview empty" id="main" tabIndex={-1}>
        {failed ? <p>There is nothing to show yet: no check has come to its end.</p> : <p class="loading">One moment…</p>}
      </main>
    );
  const { open, accepted, dismissed, other } = data.counts;
  const go = (filters: Parameters<typeof store.setFilters>[0]) => {
    location.hash = '';
    store.view = 'queue';
    store.setFilters({ status: '', ...filters });
  };
  return (
    <main class="overview" id="main" tabIndex={-1}>
      <h2 tabIndex={-1}>Overview</h2>
      <dl class="sums">
        <Sum label="open" value={open} />
        <Sum label="accepted" value={accepted} />
        <Sum label="dismissed" value={dismissed} />
        {other > 0 && <Sum label="settled otherwise" value={other} />}
      </dl>
      <div class="charts">
        <Bars title="Findings by kind" bars={data.byKind} act={(kind) => go({ kind })} />
        <Bars
          title="Findings by article"
          bars={data.bySource}
          show={shortName}
          act={(name) => go({ source: String(store.queue?.sources.indexOf(name) ?? '') })}
        />
        <Bars title="Findings by story" bars={data.byStory} act={(story) => go({ story: story === 'no story' ? '' : story })} />
        <Bars title="Findings by week of the article" bars={data.byWeek} />
        <Precision rows={data.precision} />
        <Runs runs={data.runs} />
      </div>
      <Agreement outlets={data.outlets} />
    </main>
  );
}

const Sum = ({ label, value }: { readonly label: string; readonly value: number }) => (
  <div>
    <dt>{label}</dt>
    <dd>{number(value)}</dd>
  </div>
);

interface BarsProps {
  readonly title: string;
  readonly bars: readonly Counted[];
  readonly show?: (label: string) => string;
  readonly act?: (label: string) => void;
}

function Bars({ title, bars, show = (label) => label, act }: BarsProps) {
  const sum = (bar: Counted): number => bar.error + bar.warning + bar.info;
  const most = Math.max(1, ...bars.map(sum));
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      {bars.length === 0 && <p class="note">Nothing to show.</p>}
      <ul>
        {bars.map((bar) => {
          const inside = (
            <>
              <span class="bar-label" title={bar.label}>
                {show(bar.label)}
              </span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect class="error" x={0} y={0} width={(bar.error / most) * 100} height={10} />
                <rect class="warning" x={(bar.error / most) * 100} y={0} width={(bar.warning / most) * 100} height={10} />
                <rect class="info" x={((bar.error + bar.warning) / most) * 100} y={0} width={(bar.info / most) * 100} height={10} />
              </svg>
              <span class="bar-count">
                {number(sum(bar))}
                <span class="hidden">
                  {' '}
                  findings: {count(bar.error, 'error')}, {count(bar.warning, 'warning')}, {count(bar.info, 'note')}
                </span>
              </span>
            </>
          );
          return (
            <li key={bar.label}>
              {act ? (
                <button type="button" class="bar" onClick={() => act(bar.label)}>
                  {inside}
                </button>
              ) : (
                <div class="bar">{inside}</div>
              )}
            </li>
          );
        })}
      </ul>
    </figure>
  );
}

function Precision({ rows }: { readonly rows: Overview['precision'] }) {
  return (
    <figure class="chart">
      <figcaption>How often it was right, as the editors judged</figcaption>
      {rows.length === 0 && <p class="note">No decisions yet.</p>}
      <ul>
        {rows.map(({ kind, right, wrong }) => (
          <li key={kind} class="bar">
            <span class="bar-label">{kind}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect class="for" x={0} y={0} width={(right / (right + wrong)) * 100} height={10} />
            </svg>
            <span class="bar-count">
              {Math.round((right / (right + wrong)) * 100)}% of {right + wrong}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** Open findings of the last runs, as stacked columns. */
function Runs({ runs }: { readonly runs: readonly RunEntry[] }) {
  const shown = runs.slice(-40);
  const most = Math.max(1, ...shown.map((run) => run.error + run.warning + run.info));
  const width = 100 / Math.max(shown.length, 8);
  const last = shown.at(-1);
  return (
    <figure class="chart">
      <figcaption>Open findings over the last checks</figcaption>
      {last ? (
        <>
          <svg
            class="columns"
            viewBox="0 0 100 40"
            preserveAspectRatio="none"
            role="img"
            aria-label={`${count(shown.length, 'check')}; the last has ${count(last.error, 'error')}, ${count(last.warning, 'warning')}, ${count(last.info, 'note')}`}
          >
            {shown.map((run, i) => {
              const heights = [run.error, run.warning, run.info].map((n) => (n / most) * 40);
              return (
                <g key={run.time}>
                  <rect class="error" x={i * width} y={40 - heights[0]} width={width * 0.8} height={heights[0]} />
                  <rect class="warning" x={i * width} y={40 - heights[0] - heights[1]} width={width * 0.8} height={heights[1]} />
                  <rect class="info" x={i * width} y={40 - heights[0] - heights[1] - heights[2]} width={width * 0.8} height={heights[2]} />
                </g>
              );
            })}
          </svg>
          <p class="note">
            {when(shown[0].time)} to {when(last.time)}
          </p>
        </>
      ) : (
        <p class="note">No check yet.</p>
      )}
    </figure>
  );
}

function Agreement({ outlets }: { readonly outlets: Overview['outlets'] }) {
  const { names, agree, differ, left } = outlets;
  if (names.length < 2) return null;
  return (
    <section aria-labelledby="agreement-title">
      <h3 id="agreement-title">Which outlets agree with whom</h3>
      <p class="note">Of the facts and disagreements that both speak of: how many they give alike.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex lint/a11y/useSemanticElements: what scrolls must be reachable with the keyboard */}
      <div class="scroll" role="region" aria-label="Table of agreement" tabIndex={0}>
        <table class="matrix">
          <thead>
            <tr>
              <td />
              {names.map((name) => (
                <th key={name} scope="col">
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name, a) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {names.map((other, b) => {
                  const both = agree[a][b] + differ[a][b];
                  if (a === b || both === 0)
                    return (
                      <td key={other} class="none">
                        ·
                      </td>
                    );
                  const share = agree[a][b] / both;
                  const step = Math.min(4, Math.floor(share * 5));
                  return (
                    <td key={other} class={`share-${step}`} title={`${name} and ${other}: ${agree[a][b]} alike, ${differ[a][b]} not`}>
                      {agree[a][b]}/{both}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && <p class="note">and {count(left, 'outlet')} more</p>}
    </section>
  );
}

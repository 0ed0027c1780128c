/** The figures of the overview page. Pure. */
import type { Decision, DecisionEvent, Reason } from '../decisions.js';
import { decisionsOf } from '../decisions.js';
import type { ReviewState } from './state.js';
import type { Counted, Overview, RunEntry } from './wire.js';

const MOST_BARS = 15;
/** Dismissals that say the tool was wrong; what is quoted or outdated was found rightly, and let be. */
const WRONG: ReadonlySet<Reason> = new Set(['other-thing', 'same', 'other']);

export function overviewOf(state: ReviewState, events: Iterable<DecisionEvent>, runs: readonly RunEntry[]): Overview {
  const rows = state.rows();
  const count = (status: string): number => rows.filter((row) => row.status === status).length;
  const [open, accepted, dismissed] = [count('open'), count('accepted'), count('dismissed')];
  const standing = rows.filter((row) => row.status === 'open' || row.status === 'accepted');
  const dates = new Map(state.checked.articles.map((article) => [article.name, article.date]));
  const weeks = (row: (typeof rows)[number]): string[] => {
    const days = row.sources.flatMap((source) => dates.get(state.sources[source]) ?? []).sort();
    return [days.length ? weekOf(days[0]) : 'undated'];
  };
  return {
    counts: { open, accepted, dismissed, other: rows.length - open - accepted - dismissed },
    byKind: tally(standing, (row) => [row.kind]),
    bySource: tally(standing, (row) => row.sources.map((source) => state.sources[source] ?? '')).slice(0, MOST_BARS),
    byStory: tally(standing, (row) => [row.story ?? 'no story']).slice(0, MOST_BARS),
    byWeek: tally(standing, weeks)
      .sort((a, b) => (a.label < b.label ? -1 : 1))
      .slice(-MOST_BARS * 2),
    precision: precisionOf(decisionsOf([...events])),
    outlets: state.checked.outlets,
    runs,
  };
}

function tally<R extends { readonly severity: 'error' | 'warning' | 'info' }>(
  rows: readonly R[],
  keys: (row: R) => readonly string[],
): Counted[] {
  const counts = new Map<string, { label: string; error: number; warning: number; info: number }>();
  for (const row of rows) {
    for (const label of new Set(keys(row))) {
      let one = counts.get(label);
      if (!one) counts.set(label, (one = { label, error: 0, warning: 0, info: 0 }));
      one[row.severity]++;
    }
  }
  const sum = (one: Counted): number => one.error + one.warning + one.info;
  return [...counts.values()].sort((a, b) => sum(b) - sum(a) || (a.label < b.label ? -1 : 1));
}

/** Monday of the week of a day, `YYYY-MM-DD`. */
function weekOf(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return 'undated';
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** By kind: how many decided findings the editors held to be errors, and how many not. */
function precisionOf(decisions: ReadonlyMap<string, Decision>): Overview['precision'] {
  const kinds = new Map<string, { kind: string; right: number; wrong: number }>();
  for (const { status, by } of decisions.values()) {
    if (!by?.about || status === 'open') continue;
    const { kind } = by.about;
    let one = kinds.get(kind);
    if (!one) kinds.set(kind, (one = { kind, right: 0, wrong: 0 }));
    if (status === 'dismissed' && by.reason !== null && WRONG.has(by.reason)) one.wrong++;
    else one.right++;
  }
  return [...kinds.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

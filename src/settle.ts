/**
 * What becomes of findings after the check: suppressions in the sources, decisions of editors, the baseline, then the gate.
 * In this order, because the nearer a decision stands to the text the better it is known.
 */

import { type Applied, applyBaseline, type BaselineEntry, type Coverage } from './baseline.js';
import { type Decided, withDecisions } from './decisions.js';
import { isStanding } from './finding.js';
import { gate, type Outcome } from './gate.js';
import type { Gate } from './model/fact.js';
import type { Finding, Report, Summary } from './model/report.js';
import { type SuppressInput, suppress } from './suppress.js';

export interface SettleInput extends Omit<SuppressInput, 'findings'> {
  readonly policy: Gate;
  readonly baseline: readonly BaselineEntry[];
  /** Whether every source of the project was asked for, and not only some named on the command line. */
  readonly whole: boolean;
  /** What editors decided. */
  readonly decided?: Decided;
  /** What could not be checked besides unread sources, one sentence each: then nothing of the baseline is taken for gone. */
  readonly incomplete?: readonly string[];
}

export interface Settled extends Omit<Applied, 'findings'> {
  /** The report with statuses, sums and exit code. */
  readonly report: Report;
  readonly outcome: Outcome;
}

export function settle(report: Report, input: SettleInput): Settled {
  const suppressed = suppress({ ...input, findings: report.findings });
  const decided = input.decided ? withDecisions(suppressed, input.decided) : suppressed;
  const { findings, stale, kept } = applyBaseline(decided, input.baseline, coverageOf(report, input));
  const outcome = gate(findings, report.sources, input.policy, input.incomplete);
  return { report: { ...report, findings, summary: summed(report.summary, findings, outcome) }, outcome, stale, kept };
}

function coverageOf(report: Report, input: SettleInput): Coverage {
  const named = (state: string) => new Set(report.sources.filter((entry) => entry.state === state).map((entry) => entry.source));
  const unread = named('unread');
  let checked: ReadonlySet<string> | undefined;
  return {
    // There may be a million of them, and without a baseline nobody asks.
    get checked() {
      checked ??= named('checked');
      return checked;
    },
    unread,
    whole: input.whole && unread.size === 0,
    facts: input.checked,
    isCutShort: (input.incomplete?.length ?? 0) > 0,
  };
}

function summed(summary: Summary, findings: readonly Finding[], outcome: Outcome): Summary {
  const open = findings.filter(isStanding);
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  return { ...summary, findings: { error: count('error'), warning: count('warning'), info: count('info') }, exit: outcome.exit };
}

/** Findings and policy into an exit code. The only place that decides whether a build fails; no format has a say. */
import { isStanding } from './finding.js';
import type { FailOn, Gate } from './model/fact.js';
import type { Finding, SourceEntry } from './model/report.js';

/** What the command line may say about the gate. */
export interface GateFlags {
  readonly failOn?: FailOn;
  readonly maxWarnings?: number;
}

export interface Outcome {
  readonly exit: 0 | 1 | 2;
  /** Ids of the findings that fail the build, in order of the report. */
  readonly failing: readonly string[];
  /** Why, one sentence each; empty for exit 0. */
  readonly because: readonly string[];
}

export const DEFAULT_GATE: Gate = { failOn: 'error', kinds: {}, facts: {}, maxWarnings: null };

/**
 * The file's settings with the command line's over them. `--fail-on never` silences everything the file says, single
 * kinds and facts included; `--fail-on error` and `warning` replace only the general level.
 */
export function policyOf(gate: Gate, flags: GateFlags): Gate {
  const maxWarnings = flags.maxWarnings ?? gate.maxWarnings;
  if (flags.failOn === 'never') return { failOn: 'never', kinds: {}, facts: {}, maxWarnings: flags.maxWarnings ?? null };
  return { ...gate, failOn: flags.failOn ?? gate.failOn, maxWarnings };
}

/**
 * @param incomplete what could not be checked besides unread sources (a bad fact, a source that vanished), one sentence each
 */
export function gate(
  findings: readonly Finding[],
  sources: readonly Pick<SourceEntry, 'source' | 'state'>[],
  policy: Gate,
  incomplete: readonly string[] = [],
): Outcome {
  const failing = findings.filter((finding) => fails(finding, policy)).map((finding) => finding.id);
  const because = [...incomplete, ...unchecked(sources)];
  const exit2 = because.length > 0;
  const warnings = findings.filter((finding) => countsAsWarning(finding)).length;
  const tooMany = policy.maxWarnings !== null && warnings > policy.maxWarnings;
  if (failing.length) because.push(`${plural(failing.length, 'finding')} at or above the failing level`);
  if (tooMany) because.push(`${plural(warnings, 'warning')}, at most ${policy.maxWarnings} allowed`);
  return { exit: exit2 ? 2 : failing.length || tooMany ? 1 : 0, failing, because };
}

/**
 * Only a conflict that is open, or that an editor accepted as an error, fails. A difference in scope (other noun, other time, planned and
 * done) and a suppression of no use are said and never fail.
 */
function fails(finding: Finding, policy: Gate): boolean {
  if (!counts(finding) || finding.outcome === 'scope' || finding.rule === 'unused-suppression') return false;
  const level = levelFor(finding, policy);
  if (level === 'never') return false;
  return finding.severity === 'error' || (level === 'warning' && finding.severity === 'warning');
}

/** A setting for the fact wins over one for its kind, which wins over the general one. */
function levelFor(finding: Finding, policy: Gate): FailOn {
  const byFact = finding.fact !== null && Object.hasOwn(policy.facts, finding.fact) ? policy.facts[finding.fact] : undefined;
  return byFact ?? policy.kinds[finding.kind] ?? policy.failOn;
}

const countsAsWarning = (finding: Finding): boolean => counts(finding) && finding.outcome !== 'scope' && finding.severity === 'warning';

/** What an editor accepted as an error fails until it is mended; what was dismissed, suppressed or is in the baseline does not. */
const counts = isStanding;

function unchecked(sources: readonly Pick<SourceEntry, 'source' | 'state'>[]): string[] {
  if (!sources.some((entry) => entry.state !== 'excluded')) return ['no source was checked'];
  const unread = sources.filter((entry) => entry.state === 'unread').length;
  return unread ? [`${plural(unread, 'source')} could not be read`] : [];
}

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

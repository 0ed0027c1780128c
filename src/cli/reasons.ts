/** What standard error is told of an exit code that no report explains. */
import type { Run } from './pipeline.js';

/** Why a run does not end with 0, where no finding and no unread source in the report says so. */
export function reasonsUnseen({ outcome, report }: Pick<Run, 'outcome' | 'report'>): string {
  const seen = outcome.exit === 2 ? report.summary.unread > 0 : outcome.failing.length > 0;
  if (outcome.exit === 0 || seen) return '';
  const rules = [...new Set(report.sources.flatMap(({ state, reason }) => (state === 'excluded' && reason !== null ? [reason] : [])))];
  const excluded = outcome.exit === 2 && rules.length ? ` (excluded: ${rules.slice(0, MOST_RULES).join('; ')})` : '';
  return outcome.because.map((reason) => `factdiff: ${reason}${excluded}\n`).join('');
}
const MOST_RULES = 3;

/** GitLab Code Quality: an entry per finding, known again by the finding's id. */
import type { Report, Severity } from '../model/report.js';
import { jsonText } from './escape/json.js';
import { openFindings, primaryPlace } from './findings.js';
import { Positions } from './positions.js';
import type { RenderInput } from './render.js';
import { ruleId } from './rules.js';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

export function renderGitlab(report: Report, input: RenderInput): string {
  const positions = new Positions(input);
  const unread = report.sources
    .filter((entry) => entry.state === 'unread')
    .map((entry) => ({
      description: `Not checked: ${entry.reason ?? 'not read'}`,
      check_name: 'unread',
      fingerprint: `unread:${entry.source}`,
      severity: 'blocker',
      location: { path: entry.source, lines: { begin: 1 } },
    }));
  const findings = openFindings(report).flatMap((finding) => {
    const span = primaryPlace(finding);
    if (!span) return [];
    return {
      description: finding.message,
      check_name: ruleId(finding),
      fingerprint: finding.id,
      severity: SEVERITY[finding.severity],
      location: { path: span.source, lines: { begin: positions.utf16(span).line } },
    };
  });
  return `${jsonText([...unread, ...findings], 2)}\n`;
}

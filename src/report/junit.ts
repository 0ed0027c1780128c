/**
 * JUnit XML: a suite per fact, a case per source that speaks of it and per finding; disagreements and the reading of sources
 * are suites of their own. A finding fails its case only when the gate fails the build for it.
 */
import type { Finding, Report } from '../model/report.js';
import { xml, xmlLines } from './escape/xml.js';
import { allPlaces, groupBy, openFindings, primaryPlace } from './findings.js';
import type { RenderInput } from './render.js';

interface Case {
  readonly name: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly outcome: 'passed' | 'failed' | 'error';
  readonly title: string;
  readonly detail: readonly string[];
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

export function renderJunit(report: Report, input: RenderInput): string {
  const suites = [...factSuites(report, input), ...disagreementSuite(report, input), sourceSuite(report)];
  const cases = suites.flatMap((suite) => suite.cases);
  const out = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="factdiff" ${counts(cases)}>`,
    ...suites.flatMap(suiteElement),
    '</testsuites>',
  ];
  return `${out.join('\n')}\n`;
}

function factSuites(report: Report, input: RenderInput): Suite[] {
  const findings = groupBy(
    openFindings(report).filter((finding) => finding.fact !== null),
    (finding) => finding.fact!,
  );
  const verdicts = groupBy(report.verdicts, (entry) => entry.fact);
  const ids = new Set([...input.facts.map((fact) => fact.id), ...verdicts.keys(), ...findings.keys()]);
  return [...ids].map((id) => {
    const agreed = (verdicts.get(id) ?? []).filter((entry) => entry.verdict === 'agrees');
    const cases = agreed.map(
      ({ source, spans }): Case => ({ name: source, file: source, line: spans[0]?.line ?? null, outcome: 'passed', title: '', detail: [] }),
    );
    return { name: id, cases: [...cases, ...(findings.get(id) ?? []).map((finding) => findingCase(finding, input))] };
  });
}

function disagreementSuite(report: Report, input: RenderInput): Suite[] {
  const findings = openFindings(report).filter((finding) => finding.fact === null);
  return findings.length ? [{ name: 'across the sources', cases: findings.map((finding) => findingCase(finding, input)) }] : [];
}

function sourceSuite(report: Report): Suite {
  const listed = report.sources.filter((entry) => entry.state !== 'excluded');
  const cases = listed.map(
    ({ source, state, reason }): Case => ({
      name: source,
      file: source,
      line: null,
      outcome: state === 'unread' ? 'error' : 'passed',
      title: reason ?? 'not read',
      detail: [],
    }),
  );
  return { name: 'sources read', cases };
}

function findingCase(finding: Finding, input: RenderInput): Case {
  const span = primaryPlace(finding);
  const because = finding.because.map((reason) => `because ${reason}`);
  const places = allPlaces(finding).map((place) => `${place.source}:${place.line}:${place.column}: "${place.text}"`);
  return {
    name: `${span ? `${span.source}:${span.line}:${span.column} ` : ''}[${finding.id}]`,
    file: span?.source ?? null,
    line: span?.line ?? null,
    outcome: input.failing.has(finding.id) ? 'failed' : 'passed',
    title: `${finding.severity}: ${finding.message}`,
    detail: [`${finding.severity}: ${finding.message}`, ...because, ...places],
  };
}

const counts = (cases: readonly Case[]): string =>
  `tests="${cases.length}" failures="${cases.filter((c) => c.outcome === 'failed').length}" errors="${cases.filter((c) => c.outcome === 'error').length}"`;

function suiteElement(suite: Suite): string[] {
  return [
    `  <testsuite name="${xml(suite.name)}" ${counts(suite.cases)} skipped="0" time="0">`,
    ...suite.cases.map((c) => caseElement(suite, c)),
    '  </testsuite>',
  ];
}

function caseElement(suite: Suite, c: Case): string {
  const place = `${c.file === null ? '' : ` file="${xml(c.file)}"`}${c.line === null ? '' : ` line="${c.line}"`}`;
  const open = `    <testcase classname="factdiff.${xml(suite.name)}" name="${xml(c.name)}"${place} time="0"`;
  if (c.outcome === 'failed')
    return `${open}><failure type="conflict" message="${xml(c.title)}">${xmlLines(c.detail)}</failure></testcase>`;
  if (c.outcome === 'error') return `${open}><error type="unread" message="${xml(c.title)}"/></testcase>`;
  return c.detail.length ? `${open}><system-out>${xmlLines(c.detail)}</system-out></testcase>` : `${open}/>`;
}

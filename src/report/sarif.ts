/**
 * SARIF 2.1.0. Columns are UTF-16 units; every other passage of a finding is a related location; the finding's id is its
 * fingerprint. What hosts take in one run or one file is respected by sharding, and a notification says so.
 */
import type { Fact } from '../model/fact.js';
import type { Finding, PlaceSpan, Report, Severity } from '../model/report.js';
import { jsonText } from './escape/json.js';
import { counted, groupBy, openFindings, primaryPlace, relatedPlaces } from './findings.js';
import { Positions } from './positions.js';
import type { RenderedFile, RenderInput } from './render.js';
import { RULES, ruleId } from './rules.js';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
/** GitHub shows this many results of a run, takes this many runs and units (compressed: fewer) in a file, and shows this many locations of a result. */
export const LIMITS = { results: 5000, runs: 20, units: 10_000_000, locations: 100 } as const;
export const SARIF_FILE = 'report.sarif';

/** Everything in one log, a run per shard. */
export const renderSarif = (report: Report, input: RenderInput): string => log(shards(report, input));

/** As many files as hosts need; one, nearly always. */
export function renderSarifFiles(report: Report, input: RenderInput): RenderedFile[] {
  const files: string[][] = [];
  let units = 0;
  for (const run of shards(report, input)) {
    const current = files.at(-1);
    if (current && current.length < LIMITS.runs && units + run.length <= LIMITS.units) {
      current.push(run);
      units += run.length;
    } else {
      files.push([run]);
      units = run.length;
    }
  }
  return files.map((runs, i) => ({ name: i === 0 ? SARIF_FILE : SARIF_FILE.replace('.sarif', `.${i + 1}.sarif`), text: log(runs) }));
}

const log = (runs: readonly string[]): string =>
  `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\n${runs.join(',\n')}\n]}\n`;

/** The runs as JSON texts. */
function shards(report: Report, input: RenderInput): string[] {
  const findings = openFindings(report).filter((finding) => primaryPlace(finding) !== null);
  const count = Math.max(1, Math.ceil(findings.length / LIMITS.results));
  return Array.from({ length: count }, (_, i) => {
    const part = findings.slice(i * LIMITS.results, (i + 1) * LIMITS.results);
    return jsonText(run(report, part, i, count, input));
  });
}

function run(report: Report, findings: readonly Finding[], shard: number, of: number, input: RenderInput) {
  const positions = new Positions(input);
  const rules = [...groupBy(findings, ruleId)].map(([id, [first]]) => [id, first] as const);
  const index = new Map(rules.map(([id], i) => [id, i]));
  return {
    tool: {
      driver: { name: 'factdiff', version: report.tool.version, rules: rules.map(([id, finding]) => rule(id, finding, input)) },
    },
    automationDetails: { id: of === 1 ? 'factdiff/' : `factdiff/${shard + 1}/` },
    columnKind: 'utf16CodeUnits',
    invocations: [invocation(report, shard, of)],
    artifacts: report.sources
      .filter((entry) => entry.sha256 !== null)
      .map((entry) => ({ location: artifact(entry.source), hashes: { 'sha-256': entry.sha256 } })),
    results: findings.map((finding) => result(finding, index.get(ruleId(finding))!, positions)),
  };
}

function invocation(report: Report, shard: number, of: number) {
  const unread = report.sources
    .filter((entry) => entry.state === 'unread')
    .map((entry) => ({
      level: 'error',
      message: { text: plain(`Not checked: ${entry.reason ?? 'not read'}`) },
      locations: [{ physicalLocation: { artifactLocation: artifact(entry.source) } }],
    }));
  const sharded = {
    level: 'note',
    message: {
      text: `Part ${shard + 1} of ${of}: the report is split after every ${counted(LIMITS.results, 'result')}, which is what hosts show of one run.`,
    },
  };
  return {
    executionSuccessful: report.summary.exit !== 2,
    exitCode: report.summary.exit,
    toolExecutionNotifications: of > 1 ? [sharded, ...unread] : unread,
  };
}

function rule(id: string, finding: Finding, input: RenderInput) {
  const { title, help } = RULES[finding.rule];
  const fact = finding.fact === null ? null : (input.facts.find((one) => one.id === finding.fact) ?? null);
  const text = [help, ...(fact ? aboutFact(fact) : [])];
  return {
    id,
    name: finding.rule,
    shortDescription: { text: fact ? plain(`${title}: ${fact.id}`) : `${title}: ${finding.kind}` },
    fullDescription: { text: plain(text.join(' ')) },
    help: { text: plain(text.join('\n\n')) },
    defaultConfiguration: { level: LEVEL[fact?.severity ?? 'error'] },
    properties: { tags: ['facts', finding.kind] },
  };
}

function aboutFact(fact: Fact): string[] {
  return [
    `The fact: ${fact.sentence ?? fact.expected.text}`,
    ...(fact.note ? [`Note: ${fact.note}`] : []),
    ...(fact.evidence.length ? [`Evidence: ${fact.evidence.join(' ')}`] : []),
    ...(fact.owner ? [`Owner: ${fact.owner}`] : []),
  ];
}

function result(finding: Finding, ruleIndex: number, positions: Positions) {
  const primary = primaryPlace(finding)!;
  const related = relatedPlaces(finding).slice(0, LIMITS.locations - 1);
  const because = finding.because.length ? ` Because ${finding.because.join('; ')}.` : '';
  return {
    ruleId: ruleId(finding),
    ruleIndex,
    level: LEVEL[finding.severity],
    message: { text: plain(`${finding.message}.${because}`) },
    locations: [location(primary, positions)],
    relatedLocations: related.map((span, id) => ({ id, ...location(span, positions), message: { text: plain(`"${span.text}"`) } })),
    partialFingerprints: { 'factdiff/v1': finding.id, primaryLocationLineHash: `${finding.id}:1` },
    ...(finding.fix?.safe ? { fixes: [fix(finding, primary, positions)] } : {}),
    rank: Math.round(finding.confidence * 1000) / 10,
    properties: { kind: finding.kind, fact: finding.fact, story: finding.story, subject: finding.subject, confidence: finding.confidence },
  };
}

function location(span: PlaceSpan, positions: Positions) {
  return { physicalLocation: { artifactLocation: artifact(span.source), region: region(span, positions) } };
}

function region(span: PlaceSpan, positions: Positions) {
  const { line, column, endLine, endColumn } = positions.utf16(span);
  return { startLine: line, startColumn: column, endLine, endColumn, snippet: { text: span.text } };
}

function fix(finding: Finding, span: PlaceSpan, positions: Positions) {
  const { line, column, endLine, endColumn } = positions.utf16(span);
  const deletedRegion = { startLine: line, startColumn: column, endLine, endColumn };
  const replacements = [{ deletedRegion, insertedContent: { text: finding.fix!.replacement } }];
  return {
    description: { text: plain(`Replace with "${finding.fix!.replacement}"`) },
    artifactChanges: [{ artifactLocation: artifact(span.source), replacements }],
  };
}

/** A relative reference (RFC 3986): whatever a path holds is percent-encoded, and no path can pass for a scheme or, by two strokes, for a host. */
const artifact = (source: string) => ({
  uri: source.split('/').map(encoded).join('/').replace(/^\/\//, '/%2F'),
  uriBaseId: '%SRCROOT%',
});

function encoded(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A message without links: brackets that could be read as one are escaped, as SARIF asks. */
function plain(text: string): string {
  return text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text;
}

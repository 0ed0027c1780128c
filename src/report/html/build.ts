/** The report into the page's data. */
import type { Fact } from '../../model/fact.js';
import type { Finding, PlaceSpan, Reading, Report, SourceEntry, VerdictEntry } from '../../model/report.js';
import { links } from '../claimreview.js';
import { markDiffering } from '../collate.js';
import { jsonIsland } from '../escape/json.js';
import { visible } from '../escape/visible.js';
import { groupBy } from '../findings.js';
import { shortPassage, shownAt } from '../passage.js';
import type { ReadSource, RenderInput } from '../render.js';
import { articleOf, type Mark } from './article.js';
import type { ArticleData, FactData, FindingData, PageData, PlaceData, ReadingData, SourceData, VerdictLetter } from './data.js';

/** Units of context on either side of a span. */
const REACH = 150;
const PLACES_SHOWN = 6;
/** Units of article text that the page carries at most; past it, articles without findings are left out first. */
const MOST_TEXT = 24_000_000;

/** The page's data as JSON for a `<script>` element, piece by piece: of a large run it is longer than a string can be. */
export function* pageDataPieces(report: Report, input: RenderInput): Generator<string> {
  const index = new Map(report.sources.map((entry, i) => [entry.source, i]));
  const facts = factsOf(report, input);
  const factIndex = new Map(facts.map((fact, i) => [fact.id, i]));
  const first: PageStart = {
    version: report.tool.version,
    exit: report.summary.exit,
    sums: report.summary.findings,
    checked: report.summary.checked,
    factsFile: input.factsFile === null ? null : visible(input.factsFile),
    facts: facts.map(factData),
  };
  yield jsonIsland(first).slice(0, -1);
  yield* list('sources', report.sources, (entry) => sourceData(entry, input));
  yield* list('findings', report.findings, (finding) => findingData(finding, index, factIndex, input));
  yield* list('verdicts', verdictLines(facts, report, index), (line) => line);
  const articles = new Articles(report, input, factIndex);
  yield* list('articles', report.sources, ({ source }) => articles.of(source));
  yield '}';
}

/** What stands before the long lists. */
type PageStart = Omit<PageData, 'sources' | 'findings' | 'verdicts' | 'articles'>;

/** Characters of a piece: enough that writing it costs little more than its bytes. */
const PIECE = 1 << 16;

/** A further property whose value is a list. */
function* list<K extends keyof PageData, T>(name: K, items: Iterable<T>, dataOf: (item: T) => ItemOf<PageData[K]>): Generator<string> {
  let piece = `,"${name}":[`;
  let parting = '';
  for (const item of items) {
    piece += parting + jsonIsland(dataOf(item));
    parting = ',';
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}]`;
}

type ItemOf<L> = L extends readonly (infer T)[] ? T : never;

const sourceData = ({ source, state, reason, story, lineage }: SourceEntry, input: RenderInput): SourceData => ({
  name: visible(source),
  title: shownOrNull(input.source?.(source)?.title ?? null),
  state,
  reason: shownOrNull(reason),
  story: shownOrNull(story),
  lineage: shownOrNull(lineage),
});

const shownOrNull = (text: string | null): string | null => (text === null ? null : visible(text));

/** The facts of the file, and those that only the report knows. */
function factsOf(report: Report, input: RenderInput): (Fact | { readonly id: string })[] {
  const known = new Set(input.facts.map((fact) => fact.id));
  const named = [...report.verdicts.map((entry) => entry.fact), ...report.findings.flatMap((finding) => finding.fact ?? [])];
  return [...input.facts, ...[...new Set(named)].filter((id) => !known.has(id)).map((id) => ({ id }))];
}

function factData(fact: Fact | { readonly id: string }): FactData {
  if (!('expected' in fact))
    return { id: visible(fact.id), kind: '', text: '', sentence: null, evidence: [], owner: null, note: null, reviewBy: null };
  return {
    id: visible(fact.id),
    kind: fact.expected.kind,
    text: visible(fact.expected.text),
    sentence: shownOrNull(fact.sentence),
    evidence: links(fact),
    owner: shownOrNull(fact.owner),
    note: shownOrNull(fact.note),
    reviewBy: shownOrNull(fact.reviewBy),
  };
}

function findingData(
  finding: Finding,
  index: ReadonlyMap<string, number>,
  facts: ReadonlyMap<string, number>,
  input: RenderInput,
): FindingData {
  const spans = finding.readings.flatMap((reading) => reading.spans);
  const texts = finding.readings.map((reading) => visible(reading.spans[0]?.text ?? reading.text).trim() || visible(reading.text));
  const words = finding.rule === 'disagrees' ? markDiffering(texts) : texts.map((text) => [{ text, differs: false }]);
  return {
    id: finding.id,
    rule: finding.rule,
    kind: finding.kind,
    severity: finding.severity,
    confidence: finding.confidence,
    status: finding.status,
    fact: finding.fact === null ? -1 : (facts.get(finding.fact) ?? -1),
    story: shownOrNull(finding.story),
    subject: shownOrNull(finding.subject),
    message: visible(finding.message),
    because: finding.because.map(visible),
    expected: shownOrNull(finding.expected?.text ?? null),
    readings: finding.readings.map((reading, r) => readingData(reading, words[r], index, input)),
    fix: finding.fix && { text: visible(finding.fix.replacement), safe: finding.fix.safe },
    bits: finding.evidence.map(({ label, bits }) => [visible(label), bits]),
    sources: [...new Set(spans.map((span) => index.get(span.source) ?? -1))].filter((i) => i >= 0),
    failing: input.failing.has(finding.id),
  };
}

function readingData(
  reading: Reading,
  words: readonly { text: string; differs: boolean }[],
  index: ReadonlyMap<string, number>,
  input: RenderInput,
): ReadingData {
  const places = reading.spans.slice(0, PLACES_SHOWN);
  return {
    text: visible(reading.text),
    lineages: reading.lineages,
    words: words.map(({ text, differs }) => [text, differs]),
    places: places.map((span) => placeData(span, index, input)),
    more: reading.spans.length - places.length,
  };
}

function placeData(span: PlaceSpan, index: ReadonlyMap<string, number>, input: RenderInput): PlaceData {
  const at = shownAt(span, input);
  const passage = at && shortPassage(at.text, at.start, at.end, REACH);
  const { before, after } = passage ?? { before: '', after: '' };
  return {
    source: index.get(span.source) ?? -1,
    line: span.line,
    column: span.column,
    before: visible(before),
    span: visible(passage?.span ?? span.text),
    after: visible(after),
  };
}

const LETTER: Readonly<Record<VerdictEntry['verdict'], VerdictLetter>> = {
  agrees: 'a',
  conflicts: 'c',
  'differs-in-scope': 's',
  'not-mentioned': 'n',
};

function* verdictLines(facts: readonly { readonly id: string }[], report: Report, index: ReadonlyMap<string, number>): Generator<string> {
  const byFact = groupBy(report.verdicts, (entry) => entry.fact);
  const errors = conflictingSurely(report);
  for (const { id } of facts) {
    const letters: VerdictLetter[] = report.sources.map(() => ' ');
    for (const entry of byFact.get(id) ?? []) {
      const at = index.get(entry.source);
      if (at !== undefined)
        letters[at] = entry.verdict === 'conflicts' && !errors.has(`${entry.source} ${id}`) ? 'w' : LETTER[entry.verdict];
    }
    yield letters.join('');
  }
}

/** Source and fact of each error. */
const conflictingSurely = ({ findings }: Report): ReadonlySet<string> =>
  new Set(
    findings
      .filter(({ severity, fact }) => severity === 'error' && fact !== null)
      .flatMap(({ fact, readings }) => readings.flatMap(({ spans }) => spans.map(({ source }) => `${source} ${fact}`))),
  );

/** The articles that there is room for, those with findings first; each is made when it is asked for. */
class Articles {
  private readonly marks: ReadonlyMap<string, readonly Mark[]>;
  private readonly shown = new Set<string>();

  constructor(
    report: Report,
    private readonly input: RenderInput,
    facts: ReadonlyMap<string, number>,
  ) {
    const found = new Set<string>();
    for (const { readings } of report.findings) for (const { spans } of readings) for (const { source } of spans) found.add(source);
    let room = MOST_TEXT;
    for (const isFirst of [true, false])
      for (const { source } of report.sources) {
        if (found.has(source) !== isFirst) continue;
        const read = readSource(source, input);
        if (!read || read.text.length > room) continue;
        room -= read.text.length;
        this.shown.add(source);
      }
    this.marks = groupBy(marksIn(report, facts, this.shown), (mark) => mark.source);
  }

  of(source: string): ArticleData | null {
    return this.shown.has(source) ? articleOf(readSource(source, this.input)!, this.marks.get(source) ?? []) : null;
  }
}

function readSource(name: string, input: RenderInput): ReadSource | null {
  const read = input.source?.(name);
  if (read) return read;
  const text = input.text(name);
  return text === null ? null : { text, map: null, title: null, date: null, blocks: [] };
}

/** What lies on some sources: the findings, then the facts that they agree with. */
function marksIn(report: Report, facts: ReadonlyMap<string, number>, sources: ReadonlySet<string>): (Mark & { readonly source: string })[] {
  const isShown = ({ source }: PlaceSpan): boolean => sources.has(source);
  const findings = report.findings.flatMap(({ readings }, index) =>
    readings.flatMap((reading) =>
      reading.spans.filter(isShown).map(({ source, start, end }) => ({ source, start, end, index, kind: 'finding' as const })),
    ),
  );
  const agreeing = report.verdicts.flatMap((entry) => {
    const index = facts.get(entry.fact);
    if (entry.verdict !== 'agrees' || index === undefined) return [];
    return entry.spans.filter(isShown).map(({ source, start, end }) => ({ source, start, end, index, kind: 'agreeing' as const }));
  });
  return [...findings, ...agreeing];
}

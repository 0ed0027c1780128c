/** What the review page shows: the last check, with the decisions laid over it. Knows neither HTTP nor files. */
import { aboutOf, type Decision, type DecisionEvent, slotOf } from '../decisions.js';
import type { Finding } from '../model/report.js';
import { markDiffering } from '../report/collate.js';
import { visible } from '../report/escape/visible.js';
import { articleOf, type Mark } from '../report/html/article.js';
import type { Checked, CheckedFinding } from './checked.js';
import { draftOf, written } from './draft.js';
import type { ArticleView, Detail, FactData, HistoryEntry, ReadingData, Row } from './wire.js';

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;
const MOST_PASSAGES = 12;
const AROUND = 220;

export interface Decisions {
  decision(finding: string): Decision;
  readonly all: Iterable<DecisionEvent>;
}

export class ReviewState {
  readonly sources: readonly string[];
  private readonly sourceIndex: ReadonlyMap<string, number>;
  private readonly articleIndex: ReadonlyMap<string, number>;
  private readonly byId: ReadonlyMap<string, CheckedFinding>;
  private readonly bySlot = new Map<string, string[]>();
  private readonly bySource = new Map<string, { id: string; marks: [number, number][] }[]>();
  /** Ids in the order of the queue. */
  private readonly order: readonly string[];
  /** Decisions on findings that are gone, by the slot they spoke of. */
  private past: Map<string, DecisionEvent[]> | null = null;

  constructor(
    readonly checked: Checked,
    readonly version: number,
    private readonly decisions: Decisions,
  ) {
    // A suppression that is of no use stands in the facts file, which is no source.
    const named = checked.findings.flatMap(({ finding }) =>
      finding.readings.flatMap((reading) => reading.spans.map((span) => span.source)),
    );
    this.sources = [...new Set([...checked.sources.map((entry) => entry.source), ...named])];
    this.sourceIndex = new Map(this.sources.map((name, i) => [name, i]));
    this.articleIndex = new Map(checked.articles.map((article, i) => [article.name, i]));
    this.byId = new Map(checked.findings.map((one) => [one.finding.id, one]));
    for (const one of checked.findings) this.index(one);
    this.order = [...checked.findings]
      .map(weighed)
      .sort(byWeight)
      .map(({ id }) => id);
  }

  private index({ finding, at }: CheckedFinding): void {
    const group = groupOf(finding);
    const ids = this.bySlot.get(group);
    if (ids) ids.push(finding.id);
    else this.bySlot.set(group, [finding.id]);
    finding.readings.forEach((reading, r) => {
      reading.spans.forEach((span, s) => {
        const start = at[r][2 * s];
        if (start < 0) return;
        let list = this.bySource.get(span.source);
        if (!list) this.bySource.set(span.source, (list = []));
        const last = list.at(-1);
        if (last?.id === finding.id) last.marks.push([start, at[r][2 * s + 1]]);
        else list.push({ id: finding.id, marks: [[start, at[r][2 * s + 1]]] });
      });
    });
  }

  /** To be told when events were added: what is known of the past may have changed. */
  decided(): void {
    this.past = null;
  }

  finding(id: string): Finding | undefined {
    return this.byId.get(id)?.finding;
  }

  rows(): Row[] {
    return this.order.map((id) => this.row(id)!);
  }

  row(id: string): Row | null {
    const finding = this.finding(id);
    if (!finding) return null;
    const { status, assignee, base } = this.standing(finding);
    return {
      id,
      severity: finding.severity,
      kind: finding.kind,
      rule: finding.rule,
      confidence: finding.confidence,
      fact: finding.fact,
      story: finding.story,
      subject: finding.subject,
      message: visible(finding.message),
      sources: [...new Set(finding.readings.flatMap((reading) => reading.spans.map((span) => this.sourceIndex.get(span.source) ?? -1)))],
      line: lineOf(finding),
      lineages: finding.readings.reduce((sum, reading) => sum + reading.lineages, 0),
      fixable: finding.fix?.safe === true,
      status,
      assignee,
      base,
      changed: base === null && this.earlier(finding).length > 0,
    };
  }

  /** What editors decided wins over what the check said, but for suppressions and the baseline. */
  standing(finding: Finding): { status: string; assignee: string | null; base: string | null } {
    const { status, assignee, by } = this.decisions.decision(finding.id);
    const settled = finding.status === 'suppressed' || finding.status === 'baseline';
    return { status: settled ? finding.status : status, assignee, base: by?.id ?? null };
  }

  detail(id: string): Detail | null {
    const one = this.byId.get(id);
    if (!one) return null;
    const { finding } = one;
    const fact = this.checked.facts.find(({ id: name }) => name === finding.fact);
    const texts = finding.readings.map((reading) => reading.text);
    const words = markDiffering(finding.expected ? [finding.expected.text, ...texts] : texts);
    const shown = words.map((stretches) => stretches.map(({ text, differs }) => ({ text: visible(text), differs })));
    const readings = finding.readings.map(
      (reading, r): ReadingData => ({
        words: shown[finding.expected ? r + 1 : r],
        text: visible(reading.text),
        lineages: reading.lineages,
        sources: [...new Set(reading.spans.map((span) => this.sourceIndex.get(span.source) ?? -1))],
        passages: reading.spans.slice(0, MOST_PASSAGES).map((span, s) => this.passage(span.source, span.line, span.text, one.at[r], s)),
        more: Math.max(0, reading.spans.length - MOST_PASSAGES),
        written: written(finding.kind, reading),
      }),
    );
    return {
      id,
      version: this.version,
      because: finding.because.map(visible),
      evidence: finding.evidence.map(({ label, bits }) => ({ label: visible(label), bits })),
      expected: finding.expected ? visible(finding.expected.text) : null,
      expectedWords: finding.expected ? shown[0] : [],
      readings,
      fix: finding.fix,
      factData: fact ? factData(fact) : null,
      others: (this.bySlot.get(groupOf(finding)) ?? []).filter((other) => other !== id).slice(0, 50),
      history: this.history(finding),
      draft: draftOf(
        finding,
        this.urlsOf(finding),
        this.checked.facts.map((known) => known.id),
      ),
    };
  }

  private passage(source: string, line: number, text: string, at: readonly number[], s: number) {
    const index = this.sourceIndex.get(source) ?? -1;
    const article = this.checked.articles[this.articleIndex.get(source) ?? -1];
    const [start, end] = [at[2 * s], at[2 * s + 1]];
    if (!article || start < 0) return { source: index, line, before: '', text: visible(text), after: '' };
    const [from, to] = windowOf(article.text, start, end);
    return {
      source: index,
      line,
      before: (from > 0 ? '… ' : '') + oneLine(article.text.slice(from, start)).trimStart(),
      text: visible(oneLine(article.text.slice(start, end))),
      after: oneLine(article.text.slice(end, to)).trimEnd() + (to < article.text.length ? ' …' : ''),
    };
  }

  article(source: number): ArticleView | null {
    const name = this.sources[source];
    const article = this.checked.articles[this.articleIndex.get(name) ?? -1];
    if (!article) return null;
    const here = this.bySource.get(name) ?? [];
    const marks = here.flatMap(({ marks: spans }, index) => spans.map(([start, end]): Mark => ({ start, end, index, kind: 'finding' })));
    const shape = articleOf({ text: article.text, map: null, title: article.title, date: article.date, blocks: article.headings }, marks);
    const entry = this.checked.sources[source];
    return {
      source,
      name,
      title: article.title,
      date: article.date,
      author: article.author,
      url: article.url,
      story: entry.story,
      lineage: entry.lineage,
      findings: here.map(({ id }) => id),
      paragraphs: shape.paragraphs.map(({ heading, line, pieces }) => ({
        heading,
        line,
        pieces: pieces.map((piece) => (typeof piece === 'string' ? piece : ([piece[0], piece[1]] as const))),
      })),
    };
  }

  private urlsOf(finding: Finding): string[] {
    const names = new Set(finding.readings[0]?.spans.map((span) => span.source));
    return this.checked.articles.flatMap((article) => (names.has(article.name) && article.url ? [article.url] : [])).slice(0, 3);
  }

  private history(finding: Finding): HistoryEntry[] {
    const own = this.decisions.decision(finding.id);
    const entry = (event: DecisionEvent, undone: boolean, before: readonly string[] | null): HistoryEntry => {
      const { id, kind, author, time, reason, note, assignee } = event;
      return { id, finding: event.finding, kind, author, time, reason, note, assignee, undone, before };
    };
    return [
      ...this.earlier(finding).map((event) => entry(event, false, event.about?.readings ?? null)),
      ...own.events.map((event) => entry(event, own.undone.has(event.id), null)),
    ];
  }

  /** Decisions on findings of the same slot that are gone: it came back reading otherwise. */
  private earlier(finding: Finding): readonly DecisionEvent[] {
    this.past ??= this.gone();
    return this.past.size === 0 ? [] : (this.past.get(slotOf(aboutOf(finding))) ?? []);
  }

  private gone(): Map<string, DecisionEvent[]> {
    const past = new Map<string, DecisionEvent[]>();
    for (const event of this.decisions.all) {
      if (!event.about || this.byId.has(event.finding) || this.decisions.decision(event.finding).undone.has(event.id)) continue;
      const slot = slotOf(event.about);
      const list = past.get(slot);
      if (list) list.push(event);
      else past.set(slot, [event]);
    }
    return past;
  }
}

/** Findings that belong on one editor's desk: of one fact, or of one person's or thing's value in one story. */
function groupOf(finding: Finding): string {
  if (finding.fact !== null) return `fact\0${finding.fact}`;
  return finding.subject === null ? `one\0${finding.id}` : `slot\0${finding.story}\0${finding.kind}\0${finding.subject}`;
}

interface Weighed {
  readonly id: string;
  readonly severity: number;
  readonly confidence: number;
  readonly lineages: number;
  readonly sources: number;
  readonly place: number;
}

const weighed = ({ finding }: CheckedFinding, place: number): Weighed => ({
  id: finding.id,
  severity: WEIGHT[finding.severity],
  confidence: finding.confidence,
  lineages: finding.readings.reduce((sum, reading) => sum + reading.lineages, 0),
  sources: new Set(finding.readings.flatMap((reading) => reading.spans.map((span) => span.source))).size,
  place,
});

/** Severity, then confidence, then how many witnesses it concerns, then how many articles, then where it stands. */
const byWeight = (a: Weighed, b: Weighed): number =>
  a.severity - b.severity || b.confidence - a.confidence || b.lineages - a.lineages || b.sources - a.sources || a.place - b.place;

const oneLine = (text: string): string => visible(text.replace(/\s+/g, ' '));

/** Some words around a stretch, to the paragraph's ends at most. */
function windowOf(text: string, start: number, end: number): [number, number] {
  let from = Math.max(0, start - AROUND, text.lastIndexOf('\n\n', Math.max(0, start - 1)) + 1);
  let to = text.indexOf('\n\n', end);
  to = Math.min(to < 0 ? text.length : to, end + AROUND);
  while (from > 0 && from < start && !/\s/.test(text[from - 1])) from++;
  while (to < text.length && to > end && !/\s/.test(text[to])) to--;
  return [from, to];
}

function factData(fact: Checked['facts'][number]): FactData {
  const { id, expected, sentence, role, variants, aliases, except, about, evidence, owner, note, since, until, reviewBy, line } = fact;
  const value = expected.kind === 'set' ? expected.value.members.join(', ') : expected.text;
  return {
    id,
    kind: expected.kind,
    value,
    sentence,
    role: role?.text ?? null,
    variants,
    aliases,
    except,
    about,
    evidence,
    owner,
    note,
    since,
    until,
    reviewBy,
    line,
  };
}

/** The line of a finding that stands in one place, else null. */
function lineOf({ readings }: Finding): number | null {
  const spans = readings.flatMap((reading) => reading.spans);
  return spans.length === 1 ? spans[0].line : null;
}

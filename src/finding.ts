/**
 * Findings that are kept packed: of a large run there may be a million, each of some kilobytes. What the gate, the baseline and the order
 * of the report ask of each stands in the object; the rest lies as bytes in a store, and is read when it is asked for.
 */
import type { KindName } from './kinds/kind.js';
import type { Evidence, Finding, Reading, Rule, Severity, Status, VerdictEntry } from './model/report.js';
import { detached } from './text/detached.js';

/** Where bytes are put, one piece after the other, and read again. */
export interface Store {
  /** Answers where the bytes begin. */
  append(bytes: Uint8Array): number;
  read(at: number, length: number): Uint8Array;
}

/** What may become of a finding after it was made. */
export type Change = Partial<Pick<Finding, 'id' | 'story' | 'status'>>;

/** The finding with some fields as they are now, packed if it was packed. */
export const altered = (finding: Finding, change: Change): Finding =>
  finding instanceof PackedFinding ? finding.with(change) : { ...finding, ...change };

/** The finding as plain data, which can be spread. */
export const unpacked = (finding: Finding): Finding => (finding instanceof PackedFinding ? finding.whole() : finding);

/** The place that comes first of all readings' first ones: what findings are put in order by. */
export const firstPlace = (finding: Finding): { readonly source: string; readonly start: number } =>
  finding instanceof PackedFinding ? finding.first : placeIn(finding);

const placeIn = ({ readings }: Finding) =>
  readings
    .map((reading) => reading.spans[0])
    .reduce((a, b) => (b.source < a.source || (b.source === a.source && b.start < a.start) ? b : a));

const RULES: readonly Rule[] = ['contradicts', 'disagrees', 'obscured', 'unused-suppression'];
const KINDS: readonly KindName[] = ['name', 'term', 'quantity', 'money', 'date', 'quote', 'set', 'role'];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** Whether a finding asks to be dealt with: nobody has settled it, or an editor has accepted it as an error, which stands until it is mended. */
export const isStanding = ({ status }: Pick<Finding, 'status'>): boolean => status === 'open' || status === 'accepted';

const STATUSES: readonly Status[] = ['open', 'dismissed', 'accepted', 'baseline', 'suppressed'];
const OUTCOMES: readonly Finding['outcome'][] = [undefined, 'conflict', 'scope'];

/** What is told by one of few words, three bits each. */
const codesOf = ({ rule, kind, severity, status, outcome }: Finding): number =>
  [RULES.indexOf(rule), KINDS.indexOf(kind), SEVERITIES.indexOf(severity), STATUSES.indexOf(status), OUTCOMES.indexOf(outcome)].reduce(
    (codes, code, i) => codes | (code << (3 * i)),
    0,
  );
const STATUS_AT = 9;

/** Findings read last: whoever looks at one looks at several of its fields. */
const READ_LAST = 64;

/** Packs findings into a store. */
export class FindingTable {
  private readonly last = new Map<number, Finding>();
  private readonly facts = new Map<string, string>();

  constructor(private readonly store: Store) {}

  /** `nameOf` gives the one string that a run has for the name of a source. */
  pack(finding: Finding, nameOf: (source: string) => string = (source) => source): Finding {
    const { source, start } = placeIn(finding);
    const bytes = Buffer.from(JSON.stringify(finding));
    const first = { source: nameOf(source), start };
    const { story } = finding;
    const id = detached(finding.id);
    return new PackedFinding(this, this.store.append(bytes), bytes.length, first, codesOf(finding), id, story, this.shared(finding.fact));
  }

  /** A verdict that holds nothing else in memory; `source` is the one string that a run has for the name. */
  slim({ fact, verdict, spans }: VerdictEntry, source: string): VerdictEntry {
    return { fact: this.shared(fact)!, source, verdict, spans: spans.map((span) => ({ ...span, source, text: detached(span.text) })) };
  }

  /** The finding whose bytes begin at a place, as it was when it was packed. */
  read(at: number, length: number): Finding {
    let finding = this.last.get(at);
    if (finding === undefined) {
      finding = JSON.parse(Buffer.from(this.store.read(at, length)).toString()) as Finding;
      if (this.last.size >= READ_LAST) this.last.clear();
      this.last.set(at, finding);
    }
    return finding;
  }

  private shared(fact: string | null): string | null {
    if (fact === null) return null;
    const known = this.facts.get(fact);
    if (known === undefined) this.facts.set(fact, fact);
    return known ?? fact;
  }
}

class PackedFinding implements Finding {
  constructor(
    private readonly table: FindingTable,
    private readonly at: number,
    private readonly length: number,
    readonly first: { readonly source: string; readonly start: number },
    private readonly codes: number,
    readonly id: string,
    readonly story: string | null,
    readonly fact: string | null,
  ) {}

  with({ id = this.id, story = this.story, status }: Change): PackedFinding {
    const codes = status === undefined ? this.codes : (this.codes & ~(7 << STATUS_AT)) | (STATUSES.indexOf(status) << STATUS_AT);
    return new PackedFinding(this.table, this.at, this.length, this.first, codes, id, story, this.fact);
  }

  whole(): Finding {
    const { id, story, status } = this;
    return { ...this.packed, id, story, status };
  }

  /** Whoever makes JSON of a finding has it whole. */
  toJSON(): Finding {
    return this.whole();
  }

  private get packed(): Finding {
    return this.table.read(this.at, this.length);
  }

  get rule(): Rule {
    return RULES[this.codes & 7];
  }
  get kind(): KindName {
    return KINDS[(this.codes >> 3) & 7];
  }
  get severity(): Severity {
    return SEVERITIES[(this.codes >> 6) & 7];
  }
  get status(): Status {
    return STATUSES[(this.codes >> STATUS_AT) & 7];
  }
  get outcome(): Finding['outcome'] {
    return OUTCOMES[(this.codes >> 12) & 7];
  }
  get confidence(): number {
    return this.packed.confidence;
  }
  get subject(): string | null {
    return this.packed.subject;
  }
  get message(): string {
    return this.packed.message;
  }
  get because(): readonly string[] {
    return this.packed.because;
  }
  get expected(): Finding['expected'] {
    return this.packed.expected;
  }
  get readings(): readonly Reading[] {
    return this.packed.readings;
  }
  get fix(): Finding['fix'] {
    return this.packed.fix;
  }
  get evidence(): readonly Evidence[] {
    return this.packed.evidence;
  }
  get about(): readonly string[] | undefined {
    return this.packed.about;
  }
}

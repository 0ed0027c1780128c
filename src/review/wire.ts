/** What the server of the review page and the page itself say to one another. Types only; both sides import it. */
import type { DecisionEvent, EventKind, Reason } from '../decisions.js';
import type { FactsChange } from './facts-edit.js';

/** A finding in the queue. Short keys: there may be tens of thousands. */
export interface Row {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly kind: string;
  readonly rule: string;
  readonly confidence: number;
  readonly fact: string | null;
  readonly story: string | null;
  readonly subject: string | null;
  readonly message: string;
  /** Indices into the list of sources. */
  readonly sources: readonly number[];
  /** The line, where it stands in one place: findings that read alike are told apart by it. */
  readonly line: number | null;
  readonly lineages: number;
  readonly fixable: boolean;
  /** What it is now; these three change without a check. */
  status: string;
  assignee: string | null;
  /** Id of the event that set the status, or null. */
  base: string | null;
  /** Decided before, when it read otherwise. */
  readonly changed: boolean;
}

export interface Queue {
  /** Rises with every check. */
  readonly version: number;
  /** False until the first check is done. */
  readonly ready: boolean;
  readonly checking: boolean;
  readonly readOnly: boolean;
  readonly author: string;
  readonly project: string;
  readonly factsName: string | null;
  readonly problems: readonly string[];
  readonly unread: readonly { readonly source: string; readonly reason: string }[];
  readonly sources: readonly string[];
  readonly rows: readonly Row[];
}

export interface PassageData {
  readonly source: number;
  readonly line: number;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

export interface ReadingData {
  /** Stretches of the reading; those that differ from the others are marked. */
  readonly words: readonly { readonly text: string; readonly differs: boolean }[];
  readonly text: string;
  readonly lineages: number;
  /** Distinct sources. */
  readonly sources: readonly number[];
  readonly passages: readonly PassageData[];
  /** Places beyond the passages given. */
  readonly more: number;
  /** The reading as facts.yaml would write it. */
  readonly written: string;
}

export interface FactData {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
  readonly sentence: string | null;
  readonly role: string | null;
  readonly variants: readonly string[];
  readonly aliases: readonly string[];
  readonly except: readonly string[];
  readonly about: readonly string[];
  readonly evidence: readonly string[];
  readonly owner: string | null;
  readonly note: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly reviewBy: string | null;
  readonly line: number;
}

export interface HistoryEntry extends Pick<DecisionEvent, 'id' | 'finding' | 'kind' | 'author' | 'time' | 'reason' | 'note' | 'assignee'> {
  readonly undone: boolean;
  /** It was about this slot when it read otherwise: these were the readings. */
  readonly before: readonly string[] | null;
}

export interface Detail {
  readonly id: string;
  readonly version: number;
  readonly because: readonly string[];
  readonly evidence: readonly { readonly label: string; readonly bits: number }[];
  readonly expected: string | null;
  /** The expected value and the reading, the differing words marked; for findings against a fact. */
  readonly expectedWords: readonly { readonly text: string; readonly differs: boolean }[];
  readonly readings: readonly ReadingData[];
  readonly fix: { readonly replacement: string; readonly safe: boolean } | null;
  readonly factData: FactData | null;
  /** Ids of the other findings of the slot. */
  readonly others: readonly string[];
  readonly history: readonly HistoryEntry[];
  readonly draft: Draft;
}

/** What a new fact made of the finding starts as. */
export interface Draft {
  readonly id: string;
  readonly key: string;
  readonly about: readonly string[];
  readonly speaker: string | null;
  readonly evidence: readonly string[];
}

export interface ArticleView {
  readonly source: number;
  readonly name: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly story: string | null;
  readonly lineage: string | null;
  /** Ids that the pieces point to. */
  readonly findings: readonly string[];
  readonly paragraphs: readonly {
    readonly heading: boolean;
    readonly line: number;
    /** Text, or text with the findings (indices into `findings`) that lie on it. */
    readonly pieces: readonly (string | readonly [text: string, findings: readonly number[]])[];
  }[];
}

export interface Counted {
  readonly label: string;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

export interface RunEntry {
  readonly time: string;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly accepted: number;
  readonly dismissed: number;
  readonly sources: number;
}

export interface Overview {
  readonly counts: { readonly open: number; readonly accepted: number; readonly dismissed: number; readonly other: number };
  readonly byKind: readonly Counted[];
  readonly bySource: readonly Counted[];
  readonly byStory: readonly Counted[];
  readonly byWeek: readonly Counted[];
  readonly precision: readonly { readonly kind: string; readonly right: number; readonly wrong: number }[];
  readonly outlets: {
    readonly names: readonly string[];
    readonly agree: readonly (readonly number[])[];
    readonly differ: readonly (readonly number[])[];
    readonly left: number;
  };
  readonly runs: readonly RunEntry[];
}

/** POST /api/decisions. */
export interface DecisionRequest {
  /** Made by the page: asking twice with one key decides once. */
  readonly key: string;
  readonly kind: EventKind;
  /** Each finding with the event its status rested on when the editor looked; for `undo` the event to take back. */
  readonly items: readonly { readonly finding: string; readonly base: string | null }[];
  readonly author: string;
  readonly reason?: Reason | null;
  readonly note?: string | null;
  readonly assignee?: string | null;
}

export interface DecisionAnswer {
  readonly events: readonly DecisionEvent[];
  readonly conflicts: readonly { readonly finding: string; readonly current: DecisionEvent | null }[];
}

/** POST /api/facts (with `write` false: only the diff). */
export interface FactsRequest {
  readonly key: string;
  readonly change: FactsChange;
  readonly author: string;
  readonly finding: string | null;
  readonly write: boolean;
  /** Digest of the facts file that the diff was shown for. */
  readonly base: string | null;
}

/** POST /api/fixes. */
export interface FixRequest {
  readonly key: string;
  readonly finding: string;
  readonly author: string;
  readonly write: boolean;
  readonly base: string | null;
}

export interface ChangeAnswer {
  readonly diff: string;
  readonly base: string;
  readonly problems: readonly string[];
  readonly written: boolean;
  readonly event: DecisionEvent | null;
}

/** One server-sent event. */
export type Live =
  | { readonly type: 'hello'; readonly version: number }
  | { readonly type: 'checking'; readonly on: boolean }
  | { readonly type: 'report'; readonly version: number }
  | {
      readonly type: 'decided';
      readonly rows: readonly {
        readonly id: string;
        readonly status: string;
        readonly assignee: string | null;
        readonly base: string | null;
      }[];
      readonly by: string;
      readonly kind: EventKind;
    };

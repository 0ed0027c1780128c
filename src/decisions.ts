/**
 * What editors decided about findings: an append-only log of events, one JSON object a line, and what it comes to. Pure.
 *
 * Lines may be joined by git's union merge in any order and more than once: an event counts once by its id, and events are put in order
 * by time, then id. A decision holds for a finding's id, which is made of readings and near words: when those change, it holds no more.
 */
import { altered } from './finding.js';
import type { KindName } from './kinds/kind.js';
import type { Problem } from './model/fact.js';
import type { Evidence, Finding, Rule, Status } from './model/report.js';

export const EVENT_KINDS = ['accept', 'dismiss', 'reopen', 'comment', 'assign', 'fact', 'fix', 'undo'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Why a finding is no error. `same`: both are right; `other-thing`: they do not speak of one thing. */
export const REASONS = ['other-thing', 'same', 'quoted', 'outdated', 'other'] as const;
export type Reason = (typeof REASONS)[number];

/** A change of a file that an event made, so that it can be taken back. Offsets in UTF-16 units of the decoded text before the change. */
export interface FileEdit {
  /** Path relative to the project, forward slashes. */
  readonly file: string;
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
}

/** What the finding was when it was decided: its history when it comes back changed, and a label for the weights. */
export interface About {
  readonly rule: Rule;
  readonly kind: KindName;
  readonly fact: string | null;
  readonly story: string | null;
  readonly subject: string | null;
  readonly message: string;
  readonly readings: readonly string[];
  readonly sources: readonly string[];
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export interface DecisionEvent {
  /** Made by whoever asks for the decision, so that asking twice decides once. */
  readonly id: string;
  readonly finding: string;
  readonly kind: EventKind;
  readonly author: string;
  /** RFC 3339, UTC, milliseconds. */
  readonly time: string;
  readonly reason: Reason | null;
  readonly note: string | null;
  /** For `assign` and `accept`: who mends it. */
  readonly assignee: string | null;
  /** For `undo`: id of the event that is taken back. */
  readonly undoes: string | null;
  readonly edits: readonly FileEdit[];
  readonly about: About | null;
}

/** What the events about one finding come to. */
export interface Decision {
  readonly status: Extract<Status, 'open' | 'accepted' | 'dismissed'>;
  /** The event that set the status, or null. */
  readonly by: DecisionEvent | null;
  readonly assignee: string | null;
  /** All events in order, undone ones and undos too. */
  readonly events: readonly DecisionEvent[];
  /** Ids of events that were taken back. */
  readonly undone: ReadonlySet<string>;
}

const STATUS_OF: Readonly<Partial<Record<EventKind, Decision['status']>>> = {
  accept: 'accepted',
  fact: 'accepted',
  fix: 'accepted',
  dismiss: 'dismissed',
  reopen: 'open',
};

/** By moment, since parts of a second may be written or not. */
const byTime = (a: DecisionEvent, b: DecisionEvent): number =>
  Date.parse(a.time) - Date.parse(b.time) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** One finding's events into its decision. */
export function decide(events: readonly DecisionEvent[]): Decision {
  const ordered = [...events].sort(byTime);
  const undone = new Set<string>();
  // From the last on: an undo that was itself taken back takes nothing back.
  for (const event of [...ordered].reverse()) if (event.kind === 'undo' && event.undoes && !undone.has(event.id)) undone.add(event.undoes);
  const standing = ordered.filter((event) => !undone.has(event.id));
  const by = standing.findLast((event) => STATUS_OF[event.kind] !== undefined) ?? null;
  return {
    status: by ? STATUS_OF[by.kind]! : 'open',
    by,
    assignee: standing.findLast((event) => event.assignee !== null)?.assignee ?? null,
    events: ordered,
    undone,
  };
}

/** The decision on each finding that has events. */
export function decisionsOf(events: readonly DecisionEvent[]): Map<string, Decision> {
  const groups = new Map<string, DecisionEvent[]>();
  const seen = new Set<string>();
  for (const event of events) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    const group = groups.get(event.finding);
    if (group) group.push(event);
    else groups.set(event.finding, [event]);
  }
  return new Map([...groups].map(([finding, group]) => [finding, decide(group)]));
}

/** What editors decided about a finding, or null. */
export type Decided = (finding: Finding) => 'accepted' | 'dismissed' | null;

/** The findings with the status that editors gave them. What is suppressed or in the baseline stays so. */
export const withDecisions = (findings: readonly Finding[], decided: Decided): Finding[] =>
  findings.map((finding) => {
    const status = finding.status === 'open' ? decided(finding) : null;
    return status ? altered(finding, { status }) : finding;
  });

/** What was decided about a finding, or null while it is open. */
export function decider(events: readonly DecisionEvent[]): (finding: Pick<Finding, 'id'>) => 'accepted' | 'dismissed' | null {
  const decisions = decisionsOf(events);
  return ({ id }) => {
    const status = decisions.get(id)?.status ?? 'open';
    return status === 'open' ? null : status;
  };
}

/** `3 findings dismissed: 2 by Ada, 1 by Grace`; null when none was. */
export function dismissedInWords(findings: readonly Finding[], events: readonly DecisionEvent[]): string | null {
  const decisions = decisionsOf(events);
  const counts = new Map<string, number>();
  for (const { id, status } of findings) {
    const by = status === 'dismissed' ? decisions.get(id)?.by : null;
    if (by) counts.set(by.author, (counts.get(by.author) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  if (total === 0) return null;
  const authors = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([author, n]) => `${n} by ${author}`);
  return `${total} ${total === 1 ? 'finding' : 'findings'} dismissed: ${authors.join(', ')}`;
}

/** What stays the same of a finding when its readings change: the slot it speaks of. */
export function slotOf(about: Pick<About, 'rule' | 'kind' | 'fact' | 'story' | 'subject' | 'sources'>): string {
  const where = about.rule === 'disagrees' ? (about.subject === null ? about.sources.join('\0') : about.story) : about.sources.join('\0');
  return JSON.stringify([about.rule, about.kind, about.fact, about.subject, where]);
}

export function aboutOf(finding: Finding): About {
  const { rule, kind, fact, story, subject, message, readings, confidence, evidence } = finding;
  return {
    rule,
    kind,
    fact,
    story,
    subject,
    message,
    readings: readings.map((reading) => reading.text),
    sources: [...new Set(readings.flatMap((reading) => reading.spans.map((span) => span.source)))].sort(),
    confidence,
    evidence,
  };
}

/** One line of the log, with its line feed; keys always in this order. */
export function eventLine(event: DecisionEvent): string {
  const { id, finding, kind, author, time, reason, note, assignee, undoes, edits, about } = event;
  return `${JSON.stringify({ id, finding, kind, author, time, reason, note, assignee, undoes, edits, about })}\n`;
}

export interface EventsRead {
  readonly events: readonly DecisionEvent[];
  readonly problems: readonly Problem[];
}

/** Reads the log. A line that is no event is a problem (an unsettled merge, an edit that went wrong); the others still count. */
export function parseEvents(text: string, file: string): EventsRead {
  const events: DecisionEvent[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const event = eventOf(line);
    if (!event)
      problems.push({ file, line: i + 1, column: 1, message: `Unexpected ${shown(line)}, expected one decision as a JSON object` });
    else if (!seen.has(event.id)) {
      seen.add(event.id);
      events.push(event);
    }
  });
  return { events, problems };
}

function shown(line: string): string {
  if (/^(<{7}|={7}|>{7}|\|{7})/.test(line)) return 'mark of an unsettled merge';
  return `text ${JSON.stringify(line.length > 40 ? `${line.slice(0, 40)}…` : line)}`;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);

function eventOf(line: string): DecisionEvent | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null; // told by the caller, with the line's number
  }
  if (typeof value !== 'object' || value === null) return null;
  const {
    id,
    finding,
    kind,
    author,
    time,
    reason = null,
    note = null,
    assignee = null,
    undoes = null,
    edits = [],
    about = null,
  } = value as Record<string, unknown>;
  const sound =
    isText(id) &&
    id.length > 0 &&
    isText(finding) &&
    /^[0-9a-f]{16}$/.test(finding) &&
    (EVENT_KINDS as readonly unknown[]).includes(kind) &&
    isText(author) &&
    isText(time) &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(time) &&
    !Number.isNaN(Date.parse(time)) &&
    (reason === null || (REASONS as readonly unknown[]).includes(reason)) &&
    isTextOrNull(note) &&
    isTextOrNull(assignee) &&
    isTextOrNull(undoes) &&
    Array.isArray(edits) &&
    edits.every(isEdit) &&
    (about === null || isAbout(about));
  return sound ? ({ id, finding, kind, author, time, reason, note, assignee, undoes, edits, about } as DecisionEvent) : null;
}

function isEdit(value: unknown): value is FileEdit {
  const { file, start, removed, inserted } = (value ?? {}) as Record<string, unknown>;
  return isText(file) && Number.isInteger(start) && isText(removed) && isText(inserted);
}

function isAbout(value: unknown): value is About {
  const { rule, kind, fact, story, subject, message, readings, sources, evidence } = value as Record<string, unknown>;
  const texts = (list: unknown): boolean => Array.isArray(list) && list.every(isText);
  return (
    isText(rule) &&
    isText(kind) &&
    isTextOrNull(fact) &&
    isTextOrNull(story) &&
    isTextOrNull(subject) &&
    isText(message) &&
    texts(readings) &&
    texts(sources) &&
    Array.isArray(evidence)
  );
}

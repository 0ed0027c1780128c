/** The desk at which decisions are made: one at a time, each on disk before anybody is told. */
import { createHash } from 'node:crypto';
import { aboutOf, type DecisionEvent, type EventKind, type FileEdit } from '../decisions.js';
import { lineDiff } from './diff.js';
import { editFacts, type FactsChange, FactsEditError } from './facts-edit.js';
import type { DecisionLog } from './log.js';
import type { ProjectFiles } from './project-files.js';
import { BadRequest } from './requests.js';
import type { ReviewState } from './state.js';
import type { ChangeAnswer, DecisionAnswer, DecisionRequest, FactsRequest, FixRequest } from './wire.js';

/** Somebody else was first, or the file is no longer what was shown. */
export class Conflict extends Error {}

/** These set a status, so they must rest on the status that the editor saw. */
const SETTLING: readonly EventKind[] = ['accept', 'dismiss', 'reopen', 'fact', 'fix'];

export class Desk {
  /** Changes of files, one after the other. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly log: DecisionLog,
    private readonly files: ProjectFiles,
    private readonly state: () => ReviewState | null,
    private readonly now: () => Date = () => new Date(),
  ) {}

  async decide(request: Required<DecisionRequest>): Promise<DecisionAnswer> {
    if (request.kind === 'undo') return this.inTurn(() => this.undo(request));
    this.log.refresh();
    const known: DecisionEvent[] = [];
    const made: DecisionEvent[] = [];
    const conflicts: { finding: string; current: DecisionEvent | null }[] = [];
    request.items.forEach((item, i) => {
      const id = idOf(request, i);
      const before = this.log.get(id);
      if (before) {
        this.mustBe(before, item.finding, request.kind);
        known.push(before);
        return;
      }
      const current = this.log.decision(item.finding).by;
      if (SETTLING.includes(request.kind) && (current?.id ?? null) !== item.base) conflicts.push({ finding: item.finding, current });
      else made.push(this.event(id, item.finding, request, { reason: request.reason, note: request.note, assignee: request.assignee }));
    });
    await this.keep(made, known);
    return { events: [...known, ...made], conflicts };
  }

  private async undo(request: Required<DecisionRequest>): Promise<DecisionAnswer> {
    this.log.refresh();
    const known: DecisionEvent[] = [];
    const made: DecisionEvent[] = [];
    const conflicts: { finding: string; current: DecisionEvent | null }[] = [];
    for (const [i, { finding, base }] of request.items.entries()) {
      const id = idOf(request, i);
      const before = this.log.get(id);
      if (before) {
        this.mustBe(before, finding, 'undo');
        known.push(before);
        continue;
      }
      const target = this.log.get(base!);
      const decision = this.log.decision(finding);
      const stands = target?.finding === finding && target.kind !== 'undo' && !decision.undone.has(target.id);
      if (!target || !stands || (SETTLING.includes(target.kind) && decision.by?.id !== target.id)) {
        conflicts.push({ finding, current: decision.by });
        continue;
      }
      if (target.edits.length) await this.takeBack(target);
      made.push({ ...this.event(id, finding, request, { note: request.note }), undoes: target.id });
    }
    await this.keep(made, known);
    return { events: [...known, ...made], conflicts };
  }

  private async takeBack(event: DecisionEvent): Promise<void> {
    const refused = await this.files.takeBack(event.edits);
    if (refused !== null) throw new Conflict(refused);
  }

  /** Shows or makes a change of facts.yaml. */
  changeFacts(request: FactsRequest): Promise<ChangeAnswer> {
    return this.inTurn(async () => {
      const before = this.log.get(request.key);
      if (before) return { diff: '', base: '', problems: [], written: true, event: before };
      const facts = this.files.readFacts();
      const base = digest(facts.text);
      const { text, edit, problems } = editedOrRefused(facts.name, facts.text, request.change);
      const diff = lineDiff(facts.name, facts.text, text);
      if (!request.write || problems.length) return { diff, base, problems, written: false, event: null };
      if (request.base !== base) throw new Conflict(`${facts.name} has changed since the change was shown; look at it again.`);
      const made: FileEdit = { file: facts.name, start: edit.start, removed: facts.text.slice(edit.start, edit.end), inserted: edit.text };
      // Made before anything is written: it is refused where the finding is gone.
      const event = request.finding === null ? null : this.factEvent(request, request.finding, made);
      this.files.writeFacts(facts.text, text);
      if (event === null) return { diff, base, problems, written: true, event };
      await this.keep([event], []);
      return { diff, base, problems, written: true, event };
    });
  }

  private factEvent({ key, change, author }: FactsRequest, finding: string, edit: FileEdit): DecisionEvent {
    return { ...this.event(key, finding, { kind: factKind(change), author }, {}), note: inWords(change), edits: [edit] };
  }

  /** Shows or makes the safe fix of a finding. */
  fix(request: FixRequest): Promise<ChangeAnswer> {
    return this.inTurn(async () => {
      const before = this.log.get(request.key);
      if (before) return { diff: '', base: '', problems: [], written: true, event: before };
      const finding = this.state()?.finding(request.finding);
      if (!finding) throw new Conflict('This finding is gone.');
      const planned = await this.files.planFix(finding);
      const base = digest(planned.diff);
      if (!request.write || planned.problems.length)
        return { diff: planned.diff, base, problems: planned.problems, written: false, event: null };
      if (request.base !== base) throw new Conflict('The article has changed since the fix was shown; look at it again.');
      const event = { ...this.event(request.key, request.finding, { kind: 'fix', author: request.author }, {}), edits: planned.edits };
      const refused = planned.write();
      if (refused !== null) throw new Conflict(refused);
      await this.keep([event], []);
      return { diff: planned.diff, base, problems: [], written: true, event };
    });
  }

  private event(
    id: string,
    finding: string,
    { kind, author }: { readonly kind: EventKind; readonly author: string },
    said: Partial<Pick<DecisionEvent, 'reason' | 'note' | 'assignee'>>,
  ): DecisionEvent {
    const found = this.state()?.finding(finding);
    // Whatever was decided before may still be undone when its finding is gone; a new decision needs something to look at.
    if (!found && kind !== 'undo') throw new Conflict('This finding is gone: the article or the facts have changed.');
    return {
      id,
      finding,
      kind,
      author,
      time: this.log.timeFor(finding, this.now()),
      reason: said.reason ?? null,
      note: said.note ?? null,
      assignee: said.assignee ?? null,
      undoes: null,
      edits: [],
      about: found ? aboutOf(found) : null,
    };
  }

  /** On disk, and what was asked for twice too: its first asking may still be on the way there. */
  private async keep(made: readonly DecisionEvent[], known: readonly DecisionEvent[]): Promise<void> {
    if (made.length) await this.log.append(made);
    if (!known.length) return;
    await this.log.settled();
    if (known.some((event) => this.log.get(event.id) === undefined))
      throw new Error('The decision could not be written; nothing was decided.');
  }

  private mustBe(event: DecisionEvent, finding: string, kind: EventKind): void {
    if (event.finding !== finding || event.kind !== kind) throw new BadRequest('Unexpected second use of a key, expected a new one.');
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }
}

const idOf = ({ key, items }: Pick<DecisionRequest, 'key' | 'items'>, i: number): string => (items.length === 1 ? key : `${key}.${i}`);
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A new fact and a wrong form say that the finding was right; a right form or a corrected fact leave it to the next check. */
const factKind = (change: FactsChange): EventKind =>
  change.op === 'add' || (change.op === 'list' && change.key === 'variants') ? 'fact' : 'comment';

function inWords(change: FactsChange): string {
  if (change.op === 'add') return `Made the fact ${change.fact.id}`;
  if (change.op === 'list') return `Added “${change.value}” to ${change.key} of the fact ${change.id}`;
  return `Changed ${change.op === 'field' ? change.key : change.op} of the fact ${change.id} to “${change.value}”`;
}

function editedOrRefused(name: string, text: string, change: FactsChange): ReturnType<typeof editFacts> {
  try {
    return editFacts(name, text, change);
  } catch (error) {
    if (error instanceof FactsEditError) throw new BadRequest(error.message);
    throw error;
  }
}

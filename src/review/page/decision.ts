/** A decision: what it will come to when all goes well, and how the page tells of it. */
import type { DecisionAnswer, DecisionRequest, Row } from '../wire.js';
import { count } from './words.js';

/** Id of the event that a request makes of its item `i`. */
export const eventId = (request: Pick<DecisionRequest, 'key' | 'items'>, i: number): string =>
  request.items.length === 1 ? request.key : `${request.key}.${i}`;

/** What the server will say of the row of item `i` when all goes well. */
export function foreseen(row: Row, request: DecisionRequest, i: number): Row {
  const status = { accept: 'accepted', dismiss: 'dismissed', reopen: 'open', undo: 'open' }[request.kind as string];
  const base = request.kind === 'undo' ? null : status ? eventId(request, i) : row.base;
  return { ...row, status: status ?? row.status, base, assignee: request.assignee ?? row.assignee };
}

/** What was done. */
export function wordsOf({ kind, items }: DecisionRequest): string {
  const what = items.length === 1 ? '' : ` (${count(items.length, 'finding')})`;
  const said: Readonly<Record<string, string>> = {
    accept: 'Accepted',
    dismiss: 'Dismissed',
    reopen: 'Opened again',
    comment: 'Comment added',
    assign: 'Assigned',
    undo: 'Undone',
  };
  return (said[kind] ?? kind) + what;
}

/** What others decided first. */
export function conflictInWords(conflicts: DecisionAnswer['conflicts']): string {
  if (conflicts.length > 1) return `${count(conflicts.length, 'finding')} not changed: others decided first.`;
  const { current } = conflicts[0];
  const theirs = current
    ? `${current.author} decided first (${current.kind}${current.reason ? `: ${current.reason}` : ''})`
    : 'its decision was taken back meanwhile';
  return `Not saved: ${theirs}.`;
}

/** Words and numbers as the page shows them. */
import type { EventKind, Reason } from '../../decisions.js';
import type { HistoryEntry, Row } from '../wire.js';

export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  'other-thing': 'Not the same thing',
  same: 'Both are right',
  quoted: 'Quoted as said',
  outdated: 'Outdated',
  other: 'Another reason',
};

export const STATUS_WORDS: Readonly<Record<string, string>> = {
  open: 'open',
  accepted: 'accepted',
  dismissed: 'dismissed',
  baseline: 'in the baseline',
  suppressed: 'suppressed in its source',
};

const EVENT_WORDS: Readonly<Record<EventKind, string>> = {
  accept: 'accepted it as an error',
  dismiss: 'dismissed it',
  reopen: 'opened it again',
  comment: 'wrote',
  assign: 'assigned it',
  fact: 'settled it in the facts',
  fix: 'fixed it in its source',
  undo: 'took a decision back',
};

export const severityWord = (severity: Row['severity']): string => (severity === 'info' ? 'note' : severity);

export function eventWords(entry: Pick<HistoryEntry, 'kind' | 'reason' | 'assignee'>): string {
  const reason = entry.reason ? `: ${REASON_WORDS[entry.reason].toLowerCase()}` : '';
  const who = entry.assignee ? ` to ${entry.assignee}` : '';
  return entry.kind === 'accept' && entry.assignee
    ? `accepted it, for ${entry.assignee} to mend`
    : `${EVENT_WORDS[entry.kind]}${who}${reason}`;
}

const whole = new Intl.NumberFormat('en');
export const count = (n: number, one: string, many = `${one}s`): string => `${whole.format(n)} ${n === 1 ? one : many}`;
export const number = (n: number): string => whole.format(n);

/** In the reader's own zone. */
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
export const when = (time: string): string => moment.format(new Date(time));

export const shortName = (name: string): string => name.split('/').at(-1) || name;

/** Only addresses that a browser may follow become links. */
export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

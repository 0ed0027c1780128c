/** The value of a set: its members, in the order written. */

import { hasLetterOrNumber, withoutMarks } from '../../text/letters.js';
import { scan } from '../../text/scan.js';
import type { SetValue } from '../kind.js';

export const schema = {
  type: 'object',
  properties: { members: { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 } },
  required: ['members'],
  additionalProperties: false,
} as const;

export const show = (value: SetValue): string =>
  value.members.length < 2 ? value.members.join('') : `${value.members.slice(0, -1).join(', ')} and ${value.members.at(-1)}`;

/** Reads `A, B and C`, `A; B; C` or `A and B`; null where fewer than two members are named. */
export function parse(text: string): SetValue | null {
  const line = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .replace(/^\[(.*)\]$/, '$1');
  const parts = line.split(line.includes(';') ? ';' : ',');
  const last = parts.pop() ?? '';
  const tail = /^(.*?)(?:^|\s+)(?:and|or|&)\s+(.+)$/i.exec(last.trim());
  const members = [...parts, ...(tail ? [tail[1], tail[2]] : [last])]
    .map((part) => part.trim().replace(/^["“'‘]|["”'’]$/g, ''))
    .filter((part) => part !== '');
  return members.length >= 2 ? { members } : null;
}

const KEPT = 1 << 14;
const keys = new Map<string, string>();

/** A member with case, articles and marks folded away. */
export function memberKey(member: string): string {
  let key = keys.get(member);
  if (key === undefined) {
    if (keys.size >= KEPT) keys.clear();
    keys.set(member, (key = keyOf(member)));
  }
  return key;
}

function keyOf(member: string): string {
  const tokens = scan(member);
  const forms: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const form = tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    if (hasLetterOrNumber(form) && !(i === 0 && (form === 'the' || form === 'a' || form === 'an'))) forms.push(form.replaceAll('.', ''));
  }
  return withoutMarks(forms.join(' ').normalize('NFKD'));
}

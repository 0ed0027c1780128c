/** The value of a role: the post, of which body, held by whom. */
import type { RoleValue } from '../kind.js';
import { readRole } from './reading.js';

const text = { type: ['string', 'null'] } as const;
export const schema = {
  type: 'object',
  properties: { role: { type: 'string', minLength: 1 }, of: text, holder: text },
  required: ['role', 'of', 'holder'],
  additionalProperties: false,
} as const;

export const show = (value: RoleValue): string =>
  `${value.role}${value.of === null ? '' : ` (${value.of})`}${value.holder === null ? '' : `: ${value.holder}`}`;

const AT_BODY = /^(.+?)\s+(?:of|at|for|with|in)\s+(?:the\s+)?(\p{Lu}.*)$/u;

/** Reads a role written on its own (`head of operations at the Labour Party`); null where no post is named. */
export function parse(written: string): RoleValue | null {
  const line = written
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.,]$/, '')
    .replace(/^(?:the|a|an)\s+/i, '');
  if (line === '' || readRole(line).head === null) return null;
  const split = AT_BODY.exec(line);
  if (split && readRole(split[1]).head !== null) return { role: split[1], of: split[2], holder: null };
  const owner = /^(\p{Lu}[^’']*)[’']s?\s+(.+)$/u.exec(line);
  if (owner && readRole(owner[2]).head !== null) return { role: owner[2], of: owner[1], holder: null };
  return { role: line, of: null, holder: null };
}

/** What comes over the wire, checked field by field: nothing goes on that is not of the shape written in wire.ts. Pure. */
import { EVENT_KINDS, type EventKind, REASONS, type Reason } from '../decisions.js';
import { type FactsChange, FIELD_KEYS, LIST_KEYS, type NewFact, VALUE_KEYS } from './facts-edit.js';
import type { DecisionRequest, FactsRequest, FixRequest } from './wire.js';

/** What is wrong with a request. */
export class BadRequest extends Error {}

const MOST_ITEMS = 50_000;
const KEY = /^[A-Za-z0-9-]{8,64}$/;
const FINDING = /^[0-9a-f]{16}$/;
const LONGEST_NOTE = 4000;
const LONGEST_NAME = 80;
/** Decisions that are asked for directly; facts and fixes have requests of their own. */
const ASKED: readonly EventKind[] = EVENT_KINDS.filter((kind) => kind !== 'fact' && kind !== 'fix');

const wellFormed = (value: string): string => Buffer.from(value, 'utf8').toString('utf8');

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadRequest(`Unexpected ${what}, expected an object.`);
  return value as Fields;
}

function text(of: Fields, key: string, longest: number): string {
  const value = of[key];
  if (typeof value !== 'string' || value.trim() === '' || value.length > longest)
    throw new BadRequest(`Unexpected ${key}, expected a text of 1 to ${longest} characters.`);
  // Half a character could not be written to a file and read back.
  return wellFormed(value).trim();
}

const textOrNull = (of: Fields, key: string, longest: number): string | null =>
  of[key] === undefined || of[key] === null || of[key] === '' ? null : text(of, key, longest);

function matching(of: Fields, key: string, pattern: RegExp): string {
  const value = of[key];
  if (typeof value !== 'string' || !pattern.test(value)) throw new BadRequest(`Unexpected ${key}, expected one that fits ${pattern}.`);
  return value;
}

function oneOf<T extends string>(of: Fields, key: string, choices: readonly T[]): T {
  const value = of[key];
  if (!(choices as readonly unknown[]).includes(value)) throw new BadRequest(`Unexpected ${key}, expected one of ${choices.join(', ')}.`);
  return value as T;
}

function list(of: Fields, key: string, most: number): readonly unknown[] {
  const value = of[key];
  if (!Array.isArray(value) || value.length === 0 || value.length > most)
    throw new BadRequest(`Unexpected ${key}, expected a list of 1 to ${most} entries.`);
  return value;
}

export function decisionRequest(body: unknown): Required<DecisionRequest> {
  const of = fields(body, 'request');
  const kind = oneOf(of, 'kind', ASKED);
  const items = list(of, 'items', MOST_ITEMS).map((item) => {
    const one = fields(item, 'item');
    const base = one.base === null || one.base === undefined ? null : text(one, 'base', 80);
    return { finding: matching(one, 'finding', FINDING), base };
  });
  if (new Set(items.map((item) => item.finding)).size < items.length)
    throw new BadRequest('Unexpected second item of one finding, expected one.');
  const reason: Reason | null = kind === 'dismiss' ? oneOf(of, 'reason', REASONS) : null;
  const note = textOrNull(of, 'note', LONGEST_NOTE);
  if (kind === 'comment' && note === null) throw new BadRequest('Unexpected absence of a note, expected what the comment says.');
  const assignee = kind === 'assign' || kind === 'accept' ? textOrNull(of, 'assignee', LONGEST_NAME) : null;
  if (kind === 'assign' && assignee === null) throw new BadRequest('Unexpected absence of assignee, expected a name.');
  if (kind === 'undo' && items.some((item) => item.base === null))
    throw new BadRequest('Unexpected absence of base, expected the event to undo.');
  return { key: matching(of, 'key', KEY), kind, items, author: text(of, 'author', LONGEST_NAME), reason, note, assignee };
}

export function factsRequest(body: unknown): FactsRequest {
  const of = fields(body, 'request');
  return {
    key: matching(of, 'key', KEY),
    change: changeOf(fields(of.change, 'change')),
    author: text(of, 'author', LONGEST_NAME),
    finding: of.finding === null || of.finding === undefined ? null : matching(of, 'finding', FINDING),
    write: of.write === true,
    base: textOrNull(of, 'base', 80),
  };
}

export function fixRequest(body: unknown): FixRequest {
  const of = fields(body, 'request');
  return {
    key: matching(of, 'key', KEY),
    finding: matching(of, 'finding', FINDING),
    author: text(of, 'author', LONGEST_NAME),
    write: of.write === true,
    base: textOrNull(of, 'base', 80),
  };
}

function changeOf(of: Fields): FactsChange {
  const op = oneOf(of, 'op', ['add', 'value', 'sentence', 'list', 'field'] as const);
  if (op === 'add') return { op, fact: newFact(fields(of.fact, 'fact')) };
  const id = text(of, 'id', 200);
  const value = text(of, 'value', LONGEST_NOTE);
  if (op === 'list') return { op, id, key: oneOf(of, 'key', LIST_KEYS), value };
  if (op === 'field') return { op, id, key: oneOf(of, 'key', FIELD_KEYS), value };
  return { op, id, value };
}

function newFact(of: Fields): NewFact {
  const maybe = (key: string): string | undefined => textOrNull(of, key, LONGEST_NOTE) ?? undefined;
  const texts = (key: string): string[] => {
    const value = of[key] ?? [];
    if (!Array.isArray(value) || value.length > 50 || value.some((one) => typeof one !== 'string' || one.length > LONGEST_NOTE))
      throw new BadRequest(`Unexpected ${key}, expected a list of texts.`);
    return value.map((one: string) => wellFormed(one).trim()).filter((one) => one !== '');
  };
  return {
    id: matching(of, 'id', /^[a-z0-9]+(-[a-z0-9]+)*$/),
    key: oneOf(of, 'key', VALUE_KEYS),
    value: text(of, 'value', LONGEST_NOTE),
    fact: maybe('fact'),
    is: maybe('is'),
    speaker: maybe('speaker'),
    about: texts('about'),
    variants: texts('variants'),
    evidence: texts('evidence'),
    owner: maybe('owner'),
    note: maybe('note'),
    agrees: texts('agrees'),
    conflicts: texts('conflicts'),
  };
}

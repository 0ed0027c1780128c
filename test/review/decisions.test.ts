import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  aboutOf,
  type DecisionEvent,
  decide,
  decider,
  decisionsOf,
  dismissedInWords,
  eventLine,
  parseEvents,
  slotOf,
  withDecisions,
} from '../../src/decisions.js';
import type { Finding } from '../../src/model/report.js';

const ID = 'aaaaaaaaaaaaaaaa';
const event = (id: string, kind: DecisionEvent['kind'], second: number, more: Partial<DecisionEvent> = {}): DecisionEvent => ({
  id,
  finding: ID,
  kind,
  author: 'Ada',
  time: `2026-01-01T00:00:${String(second).padStart(2, '0')}.000Z`,
  reason: kind === 'dismiss' ? 'same' : null,
  note: null,
  assignee: null,
  undoes: null,
  edits: [],
  about: null,
  ...more,
});
const finding = (id: string, status: Finding['status'] = 'open'): Finding => ({
  id,
  rule: 'contradicts',
  kind: 'name',
  severity: 'error',
  confidence: 0.98,
  status,
  fact: 'mayor',
  story: null,
  subject: 'Ann Lee',
  message: 'Unexpected name "Anne Lee", expected "Ann Lee"',
  because: ['one letter more'],
  expected: null,
  readings: [
    {
      text: 'Anne Lee',
      value: { full: 'Anne Lee', given: 'Anne', family: 'Lee', type: 'person' },
      lineages: 1,
      spans: [{ source: 'a.txt', start: 0, end: 8, line: 1, column: 1, text: 'Anne Lee' }],
    },
  ],
  fix: null,
  evidence: [{ label: 'surname', bits: 5 }],
});

describe('what events come to', () => {
  test('the last that stands decides', () => {
    expect(decide([]).status).toBe('open');
    expect(decide([event('1', 'accept', 1), event('2', 'dismiss', 2)]).status).toBe('dismissed');
    expect(decide([event('1', 'dismiss', 1), event('2', 'reopen', 2)]).status).toBe('open');
    expect(decide([event('1', 'dismiss', 1), event('2', 'comment', 2, { note: 'hm' })]).status).toBe('dismissed');
  });

  test('an undo uncovers what was before; an undo of the undo covers it again', () => {
    const two = [event('1', 'accept', 1), event('2', 'dismiss', 2), event('3', 'undo', 3, { undoes: '2' })];
    expect(decide(two)).toMatchObject({ status: 'accepted', by: { id: '1' } });
    expect(decide([...two, event('4', 'undo', 4, { undoes: '3' })])).toMatchObject({ status: 'dismissed', by: { id: '2' } });
  });

  test('an assignment outlives decisions and goes with its undo', () => {
    const assigned = [event('1', 'assign', 1, { assignee: 'Grace' }), event('2', 'accept', 2)];
    expect(decide(assigned).assignee).toBe('Grace');
    expect(decide([...assigned, event('3', 'undo', 3, { undoes: '1' })]).assignee).toBeNull();
  });

  test('order and doubling of lines make no difference, as after a union merge', () => {
    const events = ['accept', 'dismiss', 'reopen', 'dismiss', 'comment'].map((kind, i) => event(`e${i}`, kind as 'accept', i));
    const text = events.map(eventLine);
    fc.assert(
      fc.property(fc.shuffledSubarray([...text, ...text], { minLength: 10, maxLength: 10 }), (lines) => {
        const read = parseEvents(lines.join(''), 'log');
        expect(read.problems).toEqual([]);
        expect(decisionsOf(read.events).get(ID)).toEqual(decide(events));
      }),
    );
  });
});

test('a later moment is later, however parts of a second are written', () => {
  const events = [
    event('1', 'dismiss', 0, { time: '2026-01-01T00:00:00.500Z' }),
    event('2', 'accept', 0, { time: '2026-01-01T00:00:00Z' }),
  ];
  expect(decide(events).status).toBe('dismissed');
  const line = eventLine(event('1', 'dismiss', 0, { time: '2026-99-99T99:99:99Z' }));
  expect(parseEvents(line, 'log')).toMatchObject({ events: [], problems: [{ line: 1 }] });
});

describe('over findings', () => {
  test('sets the status of open findings by id, and leaves what is settled otherwise', () => {
    const events = [event('1', 'dismiss', 1)];
    const others = [finding(ID), finding('bbbbbbbbbbbbbbbb'), finding(ID, 'suppressed')];
    expect(withDecisions(others, decider(events)).map((one) => one.status)).toEqual(['dismissed', 'open', 'suppressed']);
  });

  test('says how many were dismissed, by whom', () => {
    const second = 'bbbbbbbbbbbbbbbb';
    const events = [event('1', 'dismiss', 1), event('2', 'dismiss', 1, { finding: second, author: 'Grace' })];
    expect(dismissedInWords(withDecisions([finding(ID), finding(second)], decider(events)), events)).toBe(
      '2 findings dismissed: 1 by Ada, 1 by Grace',
    );
    expect(dismissedInWords([finding(ID)], events)).toBeNull();
  });

  test('a slot stays when its readings change, and parts when its fact or article does', () => {
    const was = aboutOf(finding(ID));
    expect(slotOf({ ...was })).toBe(slotOf(aboutOf({ ...finding(ID), id: 'cccccccccccccccc', message: 'else' })));
    expect(slotOf({ ...was, fact: 'other' })).not.toBe(slotOf(was));
    expect(slotOf({ ...was, sources: ['b.txt'] })).not.toBe(slotOf(was));
  });
});

describe('the log', () => {
  test('reads back what it writes, whatever is said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (note, author) => {
        const one = event('1', 'comment', 1, { note, author, about: aboutOf(finding(ID)) });
        const line = eventLine(one);
        expect(line.indexOf('\n')).toBe(line.length - 1);
        expect(parseEvents(line, 'log').events).toEqual([one]);
      }),
    );
  });

  test.each([
    ['<<<<<<< HEAD', 'mark of an unsettled merge'],
    ['{"id":"1"}', 'text "{\\"id\\":\\"1\\"}"'],
    ['{"id":', 'text'],
    ['null', 'text "null"'],
    [eventLine(event('9', 'accept', 1, { finding: '../../x' })), 'text'],
    [eventLine(event('9', 'accept', 1, { time: 'yesterday' })), 'text'],
  ])('says where a line is no decision: %s', (line, what) => {
    const { events, problems } = parseEvents(`${eventLine(event('1', 'accept', 1))}${line.trimEnd()}\n`, 'decisions.jsonl');
    expect(events).toHaveLength(1);
    expect(problems).toEqual([expect.objectContaining({ file: 'decisions.jsonl', line: 2 })]);
    expect(problems[0].message).toContain(what);
  });
});

import { describe, expect, test } from '@jest/globals';
import { DEFAULT_GATE, gate, policyOf } from '../src/gate.js';
import type { Gate } from '../src/model/fact.js';
import type { Finding } from '../src/model/report.js';
import { FINDINGS } from './report/sample.js';

const finding = (change: Partial<Finding>): Finding => ({ ...FINDINGS[0], ...change });
const checked = [{ source: 'a.txt', state: 'checked' as const }];
const policy = (change: Partial<Gate>): Gate => ({ ...DEFAULT_GATE, ...change });
const error = finding({ severity: 'error' });
const warning = finding({ severity: 'warning', id: '00c1a5e2d3f400aa' });
const info = finding({ severity: 'info' });

describe('the gate', () => {
  test.each([
    ['an error', [error], policy({}), 1],
    ['a warning', [warning], policy({}), 0],
    ['a note', [info], policy({ failOn: 'warning' }), 0],
    ['a warning where warnings fail', [warning], policy({ failOn: 'warning' }), 1],
    ['an error where nothing fails', [error], policy({ failOn: 'never' }), 0],
    ['nothing', [], policy({}), 0],
    ['a suppressed error', [finding({ status: 'suppressed' })], policy({}), 0],
    ['an error of the baseline', [finding({ status: 'baseline' })], policy({}), 0],
    ['a dismissed error', [finding({ status: 'dismissed' })], policy({}), 0],
    ['a difference in scope', [finding({ outcome: 'scope', severity: 'warning' })], policy({ failOn: 'warning', maxWarnings: 0 }), 0],
    ['a suppression of no use', [finding({ rule: 'unused-suppression', severity: 'warning' })], policy({ failOn: 'warning' }), 0],
    ['an error of a kind that never fails', [error], policy({ kinds: { name: 'never' } }), 0],
    ['a warning of a kind that fails on warnings', [warning], policy({ kinds: { name: 'warning' } }), 1],
    ['a fact that fails though its kind does not', [error], policy({ kinds: { name: 'never' }, facts: { 'operations-head': 'error' } }), 1],
    ['a fact that never fails', [error], policy({ facts: { 'operations-head': 'never' } }), 0],
    ['as many warnings as allowed', [warning], policy({ maxWarnings: 1 }), 0],
    ['more warnings than allowed', [warning, warning], policy({ maxWarnings: 1 }), 1],
  ])('%s', (_, findings, rules, exit) => {
    expect(gate(findings, checked, rules).exit).toBe(exit);
  });

  test('a fact called like a property of every object has no setting', () => {
    expect(gate([finding({ fact: 'constructor' })], checked, DEFAULT_GATE).exit).toBe(1);
  });

  test('what was not checked outranks what was found', () => {
    const sources = [...checked, { source: 'b.bin', state: 'unread' as const }];
    expect(gate([error], sources, DEFAULT_GATE)).toEqual({
      exit: 2,
      failing: [error.id],
      because: ['1 source could not be read', '1 finding at or above the failing level'],
    });
    expect(gate([], sources, policy({ failOn: 'never' })).exit).toBe(2);
    expect(gate([], [], DEFAULT_GATE)).toEqual({ exit: 2, failing: [], because: ['no source was checked'] });
    expect(gate([], [{ source: 'c', state: 'excluded' }], DEFAULT_GATE).exit).toBe(2);
    expect(gate([], checked, DEFAULT_GATE, ['the story "x" names no source']).exit).toBe(2);
  });

  test('the exit code is none of a count: 256 and 512 errors exit with 1', () => {
    for (const count of [255, 256, 257, 512]) expect(gate(Array(count).fill(error), checked, DEFAULT_GATE).exit).toBe(1);
  });

  test('the command line stands over the file', () => {
    const file = policy({ failOn: 'error', kinds: { name: 'warning' }, facts: { labour: 'error' }, maxWarnings: 3 });
    expect(policyOf(file, {})).toEqual(file);
    expect(policyOf(file, { failOn: 'warning' })).toEqual({ ...file, failOn: 'warning' });
    expect(policyOf(file, { failOn: 'never' })).toEqual({ failOn: 'never', kinds: {}, facts: {}, maxWarnings: null });
    expect(policyOf(file, { failOn: 'never', maxWarnings: 0 }).maxWarnings).toBe(0);
    expect(policyOf(file, { maxWarnings: 9 }).maxWarnings).toBe(9);
  });
});

import { describe, expect, test } from '@jest/globals';
import { baselineOf } from '../src/baseline.js';
import { DEFAULT_GATE } from '../src/gate.js';
import { type SettleInput, settle } from '../src/settle.js';
import { FACTS, SAMPLE } from './report/sample.js';

const report = { ...SAMPLE, findings: SAMPLE.findings.map((finding) => ({ ...finding, status: 'open' as const })) };
const input: SettleInput = {
  sources: [],
  facts: new Set(FACTS.map((fact) => fact.id)),
  checked: null,
  today: '2026-01-01',
  policy: DEFAULT_GATE,
  baseline: [],
  whole: true,
};

describe('settling', () => {
  test('counts open findings, and asks the gate', () => {
    const settled = settle(report, input);
    expect(settled.report.summary).toMatchObject({ findings: { error: 6, warning: 3, info: 2 }, exit: 2 });
    expect(settled.outcome.because[0]).toBe('1 source could not be read');
  });

  test('a run that was cut short, or in which a source was not read, takes nothing of the baseline for gone', () => {
    const baseline = baselineOf(report.findings);
    const none = { ...report, findings: [], sources: report.sources.filter(({ state }) => state === 'checked') };
    expect(settle(none, { ...input, baseline }).stale).toHaveLength(baseline.length);
    expect(settle(none, { ...input, baseline, incomplete: ['the run was ended'] }).stale).toEqual([]);
    const gone = [{ ...baseline[0], sources: ['sources/not-there.txt'] }];
    expect(settle({ ...report, findings: [] }, { ...input, baseline: gone }).stale).toEqual([]);
  });

  test('the baseline takes what is left after decisions', () => {
    const decided = report.findings[0].id;
    const settled = settle(report, {
      ...input,
      baseline: baselineOf(report.findings),
      decided: (finding) => (finding.id === decided ? 'accepted' : null),
    });
    expect(settled.report.findings.map((finding) => finding.status)).toEqual([
      'accepted',
      ...Array(report.findings.length - 1).fill('baseline'),
    ]);
    const counts = { error: 0, warning: 0, info: 0, [report.findings[0].severity]: 1 };
    expect(settled.report.summary.findings).toEqual(counts);
    expect(settled.stale).toEqual([]);
  });

  test('nothing else of the report changes', () => {
    const { summary: _, findings: __, ...rest } = settle(report, input).report;
    const { summary: ___, findings: ____, ...before } = report;
    expect(rest).toEqual(before);
  });
});

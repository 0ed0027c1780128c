import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  applyBaseline,
  type BaselineEntry,
  baselineOf,
  baselineText,
  type Coverage,
  entryInWords,
  parseBaseline,
} from '../src/baseline.js';
import type { Finding } from '../src/model/report.js';
import { FINDINGS } from './report/sample.js';

const open = FINDINGS.map((finding): Finding => ({ ...finding, status: 'open' }));
const everything: Coverage = { checked: new Set(), whole: true, unread: new Set(), facts: null };
const statuses = (findings: readonly Finding[]): string[] => findings.map((finding) => finding.status);

describe('the baseline', () => {
  test('holds what it was made from, and nothing else', () => {
    const entries = baselineOf(open.slice(0, 3));
    const { findings, stale, kept } = applyBaseline(open, entries, everything);
    expect(statuses(findings)).toEqual([...Array(3).fill('baseline'), ...Array(open.length - 3).fill('open')]);
    expect(stale).toEqual([]);
    expect(kept).toEqual(entries);
  });

  test('its text is read back as it was, sorted, one entry a line', () => {
    const entries = baselineOf(open);
    const text = baselineText(entries);
    expect(text).toBe(baselineText([...entries].reverse()));
    expect(parseBaseline(text, 'b')).toEqual({ entries: [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)), problems: [] });
    expect(text.split('\n')).toHaveLength(entries.length + 1);
    expect(text).not.toMatch(/"line"|"start"|"column"/);
  });

  test('shrinks when a finding is gone, and says which', () => {
    const entries = baselineOf(open);
    const { stale, kept } = applyBaseline(open.slice(1), entries, everything);
    expect(stale.map(entryInWords)).toEqual([
      '00c1a5e2d3f40001 contradicts operations-head: "Ingrid Halverson", expected "Ingrid Halvorsen"',
    ]);
    expect(kept).toHaveLength(entries.length - 1);
  });

  test('a new finding does not hide behind one that was mended, even under the same id', () => {
    const twin = open[0];
    const one = baselineOf([twin]);
    expect(statuses(applyBaseline([twin, twin], one, everything).findings)).toEqual(['baseline', 'open']);
    const two = baselineOf([twin, twin]);
    const mended = applyBaseline([twin], two, everything);
    expect(mended.stale).toHaveLength(1);
    expect(statuses(applyBaseline([twin, twin], mended.kept, everything).findings)).toEqual(['baseline', 'open']);
  });

  test('a run that did not look takes nothing out', () => {
    const entries = baselineOf([open[0]]);
    const [{ sources }] = entries;
    const notStale: Coverage[] = [
      { ...everything, whole: false, checked: new Set(['sources/other.txt']) },
      { ...everything, unread: new Set(sources) },
      { ...everything, facts: new Set(['labour']) },
    ];
    for (const coverage of notStale) expect(applyBaseline([], entries, coverage).stale).toEqual([]);
    expect(applyBaseline([], entries, { ...everything, whole: false, checked: new Set(sources) }).stale).toEqual(entries);
    expect(applyBaseline([], entries, { ...everything, facts: new Set(['operations-head']) }).stale).toEqual(entries);
  });

  test('a finding settled otherwise keeps its entry', () => {
    const entries = baselineOf([open[0]]);
    const { findings, stale } = applyBaseline([{ ...open[0], status: 'suppressed' }], entries, everything);
    expect(statuses(findings)).toEqual(['suppressed']);
    expect(stale).toEqual([]);
  });

  test('lines that are no entries are named', () => {
    const text = `${baselineText(baselineOf([open[0]]))}<<<<<<< ours\n{"id":"nope"}\n\n`;
    const { entries, problems } = parseBaseline(text, '.factdiff/baseline.jsonl');
    expect(entries).toHaveLength(1);
    expect(problems).toEqual([
      {
        file: '.factdiff/baseline.jsonl',
        line: 2,
        column: 1,
        message: 'Unexpected mark of an unsettled merge, expected one baseline entry as a JSON object',
      },
      {
        file: '.factdiff/baseline.jsonl',
        line: 3,
        column: 1,
        message: 'Unexpected text "{"id":"nope"}", expected one baseline entry as a JSON object',
      },
    ]);
  });

  test('marks exactly as many findings of an id as it has entries for, and keeps count of the rest', () => {
    const ids = fc.constantFrom('a', 'b', 'c');
    const finding = (letter: string): Finding => ({ ...open[0], id: letter.repeat(16) });
    const count = (list: readonly { id: string }[], id: string): number => list.filter((one) => one.id === id).length;
    fc.assert(
      fc.property(fc.array(ids), fc.array(ids), (now, before) => {
        const entries: BaselineEntry[] = baselineOf(before.map(finding));
        const { findings, stale, kept } = applyBaseline(now.map(finding), entries, everything);
        expect(stale.length + kept.length).toBe(entries.length);
        for (const id of ['a', 'b', 'c'].map((letter) => letter.repeat(16))) {
          const held = findings.filter((one) => one.id === id && one.status === 'baseline').length;
          expect(held).toBe(Math.min(count(findings, id), count(entries, id)));
          expect(count(kept, id)).toBe(held);
        }
      }),
    );
  });
});

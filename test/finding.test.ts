import { describe, expect, test } from '@jest/globals';
import { altered, FindingTable, firstPlace, unpacked } from '../src/finding.js';
import type { Finding } from '../src/model/report.js';

const span = (source: string, start: number) => ({ source, start, end: start + 5, line: 1, column: start + 1, text: 'Orlik' });
const FINDING: Finding = {
  id: '0123456789abcdef',
  rule: 'disagrees',
  kind: 'name',
  outcome: 'conflict',
  severity: 'warning',
  confidence: 0.83,
  status: 'open',
  fact: null,
  story: 'mill-fire',
  subject: 'Jana Orlik – “mayor”',
  message: 'Articles disagree on a name: "Orlik" or "Orlick"',
  because: ['one letter'],
  expected: null,
  readings: [
    { text: 'Orlik', value: { full: 'Orlik', given: null, family: 'Orlik', type: 'person' }, lineages: 2, spans: [span('b.txt', 4)] },
    { text: 'Orlick', value: { full: 'Orlick', given: null, family: 'Orlick', type: 'person' }, lineages: 1, spans: [span('a.txt', 90)] },
  ],
  fix: null,
  evidence: [{ label: 'one letter', bits: 2.5 }],
  about: ['mill'],
};

class Memory {
  private bytes = Buffer.alloc(0);
  append(more: Uint8Array): number {
    const at = this.bytes.length;
    this.bytes = Buffer.concat([this.bytes, more]);
    return at;
  }
  read(at: number, length: number): Uint8Array {
    return this.bytes.subarray(at, at + length);
  }
}

const pack = (finding: Finding): Finding => new FindingTable(new Memory()).pack(finding);

describe('a packed finding', () => {
  const FACT: Finding = { ...FINDING, rule: 'contradicts', fact: 'mayor', outcome: 'scope', severity: 'info', status: 'suppressed' };
  const { outcome: _, about: __, ...bare } = FINDING;

  test.each([
    ['of sources', FINDING],
    ['of a fact', FACT],
    ['without what may be left out', bare as Finding],
  ])('has every field that it was packed with: %s', (_name, finding) => {
    const packed = pack(finding);
    for (const key of Object.keys(FINDING) as (keyof Finding)[]) expect([key, packed[key]]).toEqual([key, finding[key]]);
    expect(unpacked(packed)).toEqual(finding);
    expect(JSON.stringify(packed)).toBe(JSON.stringify(finding));
  });

  test('is altered into another, and stays as it is', () => {
    const packed = pack(FINDING);
    const later = altered(altered(packed, { status: 'baseline', story: null }), { id: 'fedcba9876543210' });
    expect(unpacked(later)).toEqual({ ...FINDING, status: 'baseline', story: null, id: 'fedcba9876543210' });
    expect(later.severity).toBe('warning');
    expect(unpacked(packed)).toEqual(FINDING);
  });

  test('stands where its first place is', () => {
    for (const finding of [FINDING, pack(FINDING), altered(pack(FINDING), { status: 'dismissed' })])
      expect(firstPlace(finding)).toMatchObject({ source: 'a.txt', start: 90 });
  });

  test('is not mixed up with others of its table', () => {
    const table = new FindingTable(new Memory());
    const all = Array.from({ length: 200 }, (_unused, i) => table.pack({ ...FINDING, message: `number ${i}` }));
    all.forEach((finding, i) => {
      expect(finding.message).toBe(`number ${i}`);
    });
  });
});

test('a slim verdict says what it said', () => {
  const verdict = { fact: 'mayor', source: 'a.txt', verdict: 'agrees' as const, spans: [span('a.txt', 4), span('a.txt', 90)] };
  expect(new FindingTable(new Memory()).slim(verdict, 'a.txt')).toEqual(verdict);
});

test('a plain finding is altered into a plain one', () => {
  expect(altered(FINDING, { status: 'accepted' })).toEqual({ ...FINDING, status: 'accepted' });
});

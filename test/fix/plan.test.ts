import { describe, expect, test } from '@jest/globals';
import { edited, planFixes } from '../../src/fix/plan.js';
import type { Finding } from '../../src/model/report.js';
import { FACTS, FINDINGS, TEXTS } from '../report/sample.js';

const sources = Object.entries(TEXTS).map(([name, raw]) => ({ name, raw, text: raw, map: null }));
const plan = (change: Partial<Parameters<typeof planFixes>[0]> = {}) =>
  planFixes({ findings: FINDINGS, sources, facts: FACTS, unsafe: false, ...change });
const lantern = 'sources/daily-lantern.txt';

/** A finding at some words of a text of its own. */
function at(
  raw: string,
  words: string,
  replacement: string,
  safe = true,
): { finding: Finding; source: { name: string; raw: string; text: string; map: null } } {
  const start = raw.indexOf(words);
  const span = { source: 'x.txt', start, end: start + words.length, line: 1, column: start + 1, text: words };
  const reading = { ...FINDINGS[0].readings[0], text: words, spans: [span] };
  return {
    finding: { ...FINDINGS[0], readings: [reading], fix: { replacement, safe } },
    source: { name: 'x.txt', raw, text: raw, map: null },
  };
}

describe('planning fixes', () => {
  test('mends what is safe, and says why it left the rest', () => {
    const { edits, skipped } = plan();
    expect([...edits.keys()]).toEqual([lantern]);
    const mended = edited(TEXTS[lantern], edits.get(lantern)!);
    expect(mended).toBe(TEXTS[lantern].replace('Halverson', 'Halvorsen').replace('The Labor Party', 'The Labour Party'));
    expect(mended).toContain('The Australian Labor Party');
    expect(skipped.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['there is no fix for it', 'the fix may change the meaning (--unsafe makes it)']),
    );
  });

  test('figures only when asked for', () => {
    const { edits } = plan({ unsafe: true });
    expect(edited(TEXTS[lantern], edits.get(lantern)!)).toContain('Nearly 240 deckhands have left');
  });

  test.each([
    ['“Sophia Patel is here,” he said. Sophia Patel was.', 'it stands in a quotation'],
    ['Sophia <b>Patel</b> came.', 'markup stands in the passage or in its fix'],
  ])('leaves %j alone', (raw, reason) => {
    const words = raw.includes('<b>') ? 'Sophia <b>Patel</b>' : 'Sophia Patel';
    const { finding, source } = at(raw, words, 'Sofia Patel');
    const { edits, skipped } = planFixes({ findings: [finding], sources: [source], facts: [], unsafe: true });
    expect(edits.size).toBe(0);
    expect(skipped[0].reason).toBe(reason);
  });

  test.each([
    ['a Chippewa gallery', 'Chippewa', 'Ojibwe', 'an Ojibwe gallery'],
    ['An Ojibwe gallery', 'Ojibwe', 'Chippewa', 'A Chippewa gallery'],
    ['a 10% share', '10%', '18%', 'an 18% share'],
    ['a Labor rally', 'Labor', 'Labour', 'a Labour rally'],
    ['a Unesco site', 'Unesco', 'UNESCO', 'a UNESCO site'],
    ['vitamina Chippewa', 'Chippewa', 'Ojibwe', 'vitamina Ojibwe'],
  ])('in %j the article goes with its word', (raw, words, right, mended) => {
    const { finding, source } = at(raw, words, right, false);
    const { edits } = planFixes({ findings: [finding], sources: [source], facts: [], unsafe: true });
    expect(edited(raw, edits.get('x.txt') ?? [])).toBe(mended);
  });

  test('a source that changed since is left alone', () => {
    const { finding, source } = at('Sophia Patel came.', 'Sophia Patel', 'Sofia Patel');
    const changed = { ...source, raw: `Now ${source.raw}` };
    expect(planFixes({ findings: [finding], sources: [changed], facts: [], unsafe: false }).skipped[0].reason).toBe(
      'the source has changed since it was read',
    );
  });

  test('settled findings and disagreements are not mended', () => {
    const { finding, source } = at('Sophia Patel came.', 'Sophia Patel', 'Sofia Patel');
    const findings: Finding[] = [
      { ...finding, status: 'dismissed' },
      { ...finding, status: 'suppressed' },
      { ...finding, rule: 'disagrees' },
    ];
    expect(planFixes({ findings, sources: [source], facts: [], unsafe: true })).toEqual({ edits: new Map(), skipped: [] });
  });

  test('of two fixes for the same words the first is made', () => {
    const { finding, source } = at('Sophia Patel came.', 'Sophia Patel', 'Sofia Patel');
    const rival = { ...finding, id: 'f'.repeat(16), fix: { replacement: 'Zofia Patel', safe: true } };
    const { edits, skipped } = planFixes({ findings: [finding, rival, finding], sources: [source], facts: [], unsafe: false });
    expect(edited(source.raw, edits.get('x.txt')!)).toBe('Sofia Patel came.');
    expect(skipped).toEqual([expect.objectContaining({ finding: rival.id, reason: 'another fix changes the same words' })]);
  });
});

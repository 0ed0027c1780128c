/** The same told otherwise by two newspapers: what is a disagreement, and what is only another way of telling. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import { sourceOf } from './seen.js';

const LEAD = [
  'A lorry came off the coast road near Kelmer and fell into the harbour, the Kelmer police said.',
  'The Kelmer police said a lorry fell into the harbour from the coast road near Kelmer.',
];

/** `level kind "one" / "other"` of each error and warning, of two articles that go on with these words. */
function told(a: string, b: string): string[] {
  const sources = [a, b].map((text, i) => ({ ...sourceOf(`${LEAD[i]}\n\n${text}\n`, null), name: `article-${i}.txt` }));
  const { findings } = check({ facts: [], sources });
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(
      ({ severity, kind, readings }) =>
        `${severity} ${kind} ${readings
          .map(({ text }) => `"${text}"`)
          .sort()
          .join(' / ')}`,
    );
}

describe('ages', () => {
  test('before a name whose second comma was forgotten', () => {
    expect(told('The driver, Tomas Veld, 40, was hurt.', 'A 46-year-old driver, Tomas Veld was taken to hospital.')).toEqual([
      'error quantity "40" / "46"',
    ]);
    expect(told('The driver, Tomas Veld, 40, was hurt.', 'After he had hit a 46-year-old man, Tomas Veld was taken to hospital.')).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { pairLikeness } from '../../src/text/similar.js';

describe('likeness', () => {
  test('pairs of letters', () => {
    expect(pairLikeness('head of operations', 'head of operations')).toBe(1);
    expect(pairLikeness('head of operations', 'operations head')).toBeGreaterThan(0.7);
    expect(pairLikeness('head of operations', 'goalkeeper')).toBeLessThan(0.3);
  });
});

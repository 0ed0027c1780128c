import { describe, expect, test } from '@jest/globals';
import { containment, pairLikeness } from '../../src/text/similar.js';

describe('likeness', () => {
  test('pairs of letters', () => {
    expect(pairLikeness('head of operations', 'head of operations')).toBe(1);
    expect(pairLikeness('head of operations', 'operations head')).toBeGreaterThan(0.7);
    expect(pairLikeness('head of operations', 'goalkeeper')).toBeLessThan(0.3);
  });
  test('containment', () => {
    expect(containment(new Set([1, 2, 3, 4]), new Set([3, 4]))).toBe(1);
    expect(containment(new Set([1, 2]), new Set([2, 3, 4]))).toBe(0.5);
    expect(containment(new Set(), new Set([1]))).toBe(0);
  });
});

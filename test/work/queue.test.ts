import { describe, expect, it } from '@jest/globals';
import { Queue } from '../../src/work/queue.js';

describe('the queue of batches', () => {
  it('gives a thread its own first, then what is nobody’s, then the last of whoever has most', () => {
    const queue = new Queue<string>();
    for (const unit of ['a1', 'a2', 'a3']) queue.push(unit, 1);
    queue.push('b1', 2);
    queue.push('x');
    queue.push('y');
    expect(queue.length).toBe(6);
    expect([2, 2, 2, 2, 1, 1].map((thread) => queue.next(thread))).toEqual(['b1', 'x', 'y', 'a3', 'a1', 'a2']);
    expect(queue.length).toBe(0);
    expect(queue.next(1)).toBeUndefined();
  });

  it('takes more after it was empty, and forgets all when it is cleared', () => {
    const queue = new Queue<number>();
    queue.push(1);
    expect(queue.next(7)).toBe(1);
    queue.push(2);
    queue.push(3, 7);
    queue.clear();
    expect(queue.length).toBe(0);
    expect(queue.next(7)).toBeUndefined();
    queue.push(4);
    expect(queue.next(7)).toBe(4);
  });
});

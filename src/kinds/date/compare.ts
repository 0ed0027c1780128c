import type { Comparison, DateValue } from '../kind.js';

export function compare(a: DateValue, b: DateValue): Comparison {
  return a.edtf === b.edtf ? { verdict: 'same', because: ['same date'] } : { verdict: 'incomparable', because: ['not yet'] };
}

/**
 * Lengths of time that say less than their figures: *over three days* may be during them or more than them, and *five and a half days* is told
 * to the half day, though it is kept in hours. Held against another value the looser reading is right.
 */
import type { Found, QuantityValue } from '../kinds/index.js';

const OVER = /^over\b/i;
const HALF = /½|\b1\/2\b|\.5\b|\bhalf\b/i;
/** Units that halves of the next larger one are kept in. */
const PARTS: ReadonlySet<string> = new Set(['minute', 'hour', 'month']);

/** The value as it may be meant too; null where it is as it stands. `text`: that of its article. */
export function looserReading({ kind, value, start, end }: Found, text: string): QuantityValue | null {
  const { unit, approx, number } = value as QuantityValue;
  if (kind !== 'quantity' || approx !== null || unit === null || number === null) return null;
  const written = text.slice(start, end);
  if (OVER.test(written)) return { ...(value as QuantityValue), approx: 'over' };
  return PARTS.has(unit) && HALF.test(written) ? { ...(value as QuantityValue), approx: 'about' } : null;
}

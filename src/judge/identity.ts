/** Ids of findings: stable while the values and the words near them stay, whatever moves elsewhere. */
import { createHash } from 'node:crypto';

/** 16 hex digits over the parts given; parts cannot run into one another. */
export function idOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('hex').slice(0, 16);
}

/** Gives the second, third, … finding with one id an id of its own, in report order. */
export function distinct(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    return count === 0 ? id : idOf(id, String(count));
  });
}

export const rounded = (confidence: number): number => Math.round(Math.min(0.99, Math.max(0, confidence)) * 100) / 100;

/** The deeds around a value, nearest first. */
import type { Claim } from './claims.js';

const known = new WeakMap<Claim, readonly string[]>();

/** Names of the deeds that the sentence tells of near the value. */
export function deedsOf(claim: Claim): readonly string[] {
  return known.get(claim) ?? [];
}

export function setDeeds(claim: Claim, deeds: readonly string[]): void {
  known.set(claim, deeds);
}

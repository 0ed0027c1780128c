/** How sure a disagreement on a value is, by the evidence that two claims are of one thing. */
import type { Story } from '../../model/link.js';
import type { Ledger } from '../bits.js';
import { overlapOf } from '../context.js';
import { weights } from '../weights.js';
import type { Claim } from './claims.js';

const W = weights.values;

/**
 * Counts and sums are said in so many ways that their evidence is worth less than it adds up to; an error asks for
 * passages that are one text but for the value.
 */
export function confidenceOf(ledger: Ledger, a: Claim, b: Claim, story: Story): number {
  const tempered = 1 / (1 + 2 ** (-W.temper * ledger.bits));
  const { shared, a: whole, b: other } = overlapOf(a.sentence, b.sentence);
  const copied = story.lineages[a.article] === story.lineages[b.article];
  const oneText = shared >= W.oneTextShare * Math.max(whole, other) && Math.min(a.crowd, b.crowd) < W.crowded;
  return oneText || (copied && shared >= W.copiedShare * Math.max(whole, other))
    ? Math.min(0.96, tempered + 0.08)
    : Math.min(W.mostPlain, tempered);
}

/** What stands before the first and after the last word that two quotations have in common. */
import { sameWord } from './pairing.js';
import type { Alignment, Step } from './steps.js';
import { BREAK, CLOSES, ELLIPSIS, INSERTED, OPENS, type Unit } from './units.js';

/** How far a stretch before or after an alignment reaches: indexes of the first word of the head, and one past the last of the tail. */
export interface Reach {
  readonly head: number;
  readonly tail: number;
}

/** The whole of both. */
export const whole = (units: readonly Unit[]): Reach => ({ head: 0, tail: units.length });

/** Whether a sentence begins with a word, or a quotation does. */
export const opensAt = (units: readonly Unit[], i: number): boolean => i === 0 || (units[i].flags & OPENS) !== 0 || units[i - 1].word < 0;

/** The sentence around an alignment; nothing on a side where words were put in or left out. */
export function sentence(units: readonly Unit[], first: number, last: number): Reach {
  let head = first;
  if (first > 0 && !(units[first - 1].flags & (INSERTED | ELLIPSIS)))
    while (head > 0 && !opensAt(units, head) && units[head - 1].word >= 0) head--;
  let tail = last;
  if (last < units.length && !(units[last].flags & INSERTED))
    while (tail < units.length && units[tail].word >= 0 && !(units[tail - 1].flags & CLOSES)) tail++;
  return { head, tail: tail < units.length && units[tail].flags & ELLIPSIS ? last : tail };
}

/**
 * The steps of an alignment with what stands before and after it, where both have words there and neither more than
 * `longest`: a quotation that begins later or ends sooner than the other is only shorter.
 */
export function withEnds(
  a: readonly Unit[],
  b: readonly Unit[],
  alignment: Alignment,
  reachA: Reach,
  reachB: Reach,
  longest: number,
): Step[] {
  const { a0, a1, b0, b1 } = alignment;
  const fits = (x: number, y: number): boolean => x > 0 && y > 0 && x <= longest && y <= longest;
  const head = fits(a0 - reachA.head, b0 - reachB.head) ? headSteps(a, b, reachA.head, a0, reachB.head, b0) : [];
  const tail = fits(reachA.tail - a1, reachB.tail - b1) ? tailSteps(a, b, a1, reachA.tail, b1, reachB.tail) : [];
  return [...head, ...alignment.steps, ...tail];
}

/** Words that begin both alike stand alike; the rest is a change. */
function headSteps(a: readonly Unit[], b: readonly Unit[], a0: number, a1: number, b0: number, b1: number): Step[] {
  const steps: Step[] = [];
  let i = a0;
  let j = b0;
  while (i < a1 && j < b1 && sameWord(a[i], b[j])) steps.push(match(i++, j++));
  return i < a1 || j < b1 ? [...steps, change(a, b, i, a1, j, b1)] : steps;
}

function tailSteps(a: readonly Unit[], b: readonly Unit[], a0: number, a1: number, b0: number, b1: number): Step[] {
  const steps: Step[] = [];
  let i = a1;
  let j = b1;
  while (i > a0 && j > b0 && sameWord(a[i - 1], b[j - 1])) steps.unshift(match(--i, --j));
  return i > a0 || j > b0 ? [change(a, b, a0, i, b0, j), ...steps] : steps;
}

const match = (i: number, j: number): Step => ({ op: 'match', a0: i, a1: i + 1, b0: j, b1: j + 1 });

/** Words that stand for nothing that was said are skipped. */
function change(a: readonly Unit[], b: readonly Unit[], a0: number, a1: number, b0: number, b1: number): Step {
  const said = (units: readonly Unit[], from: number, to: number): boolean =>
    units.slice(from, to).some((unit) => !(unit.flags & (ELLIPSIS | BREAK | INSERTED)));
  const wild = (units: readonly Unit[], from: number, to: number): boolean =>
    units.slice(from, to).some((unit) => unit.flags & (ELLIPSIS | INSERTED));
  const skipped = (!said(a, a0, a1) && wild(a, a0, a1)) || (!said(b, b0, b1) && wild(b, b0, b1));
  return { op: skipped ? 'skip' : 'change', a0, a1, b0, b1 };
}

/** What stands before the first and after the last word that two quotations have in common. */
import { formOf } from '../../text/words.js';
import { isPronoun } from './likeness.js';
import { sameWord } from './pairing.js';
import type { Alignment, Step } from './steps.js';
import { BREAK, CAPITAL, CLOSES, ELLIPSIS, INSERTED, OPENS, type Unit } from './units.js';

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
  const steps = [
    ...(head.length > 0 ? head : moved(a, b, alignment, reachA.head, a0, reachB.head, b0, true)),
    ...alignment.steps,
    ...(tail.length > 0 ? tail : moved(a, b, alignment, a1, reachA.tail, b1, reachB.tail, false)),
  ];
  return steps.map((step) => {
    if (isAbbreviated(a, b, step) || isOneBody(a, b, step)) return { ...step, op: 'match' };
    return isStoodFor(a, b, step) ? { ...step, op: 'skip' } : step;
  });
}

/** Bodies that each newspaper calls by another name, also where it quotes. */
const BODIES: readonly ReadonlySet<string>[] = ['is|isis|isil|daesh|islamic state|islamic state group'].map(
  (line) => new Set(line.split('|')),
);

/** Both are names of one body; *is* only in capitals. */
function isOneBody(a: readonly Unit[], b: readonly Unit[], { op, a0, a1, b0, b1 }: Step): boolean {
  if (op !== 'change') return false;
  const units = [a.slice(a0, a1), b.slice(b0, b1)];
  if (!units.every((list) => list.length > 0 && list[0].flags & (CAPITAL | OPENS))) return false;
  const [x, y] = units.map((list) => list.map(({ word }) => (word < 0 ? '' : formOf(word))).join(' '));
  return BODIES.some((names) => names.has(x) && names.has(y));
}

/** Most words that a word in brackets stands for, besides those that the other has in brackets too. */
const MOST_STOOD_FOR = 3;

/** Pronouns that the one has where the other has a word in brackets for them (`his (Ruth Cole's) car`, `[Cole's] car`). */
function isStoodFor(a: readonly Unit[], b: readonly Unit[], step: Step): boolean {
  const { a0, a1, b0, b1 } = step;
  if (!isOneSided(step)) return false;
  const said = a1 > a0 ? a.slice(a0, a1) : b.slice(b0, b1);
  if (said.length > MOST_STOOD_FOR || !said.every((unit) => isPronoun(unit.word))) return false;
  // *and left,” she said. “I went home*: a quotation that is taken up again needs its subject.
  if (said.length === 1 && isTakenUp(a1 > a0 ? a : b, a1 > a0 ? a0 : b0)) return true;
  const isInserted = (units: readonly Unit[], i: number): boolean => i >= 0 && i < units.length && (units[i].flags & INSERTED) !== 0;
  return a1 > a0 ? isInserted(b, b0) || isInserted(b, b0 - 1) : isInserted(a, a0) || isInserted(a, a0 - 1);
}

const isTakenUp = (units: readonly Unit[], at: number): boolean => at > 0 && (units[at - 1].flags & BREAK) !== 0;

/** Letters of an abbreviation. */
const SHORTEST = 2;
const LONGEST = 6;

/** The same name in letters and written out (`UN`, `United Nations`): a newspaper's own way of writing it. */
function isAbbreviated(a: readonly Unit[], b: readonly Unit[], { op, a0, a1, b0, b1 }: Step): boolean {
  if (op !== 'change') return false;
  const [short, long] = a1 - a0 === 1 ? [a.slice(a0, a1), b.slice(b0, b1)] : [b.slice(b0, b1), a.slice(a0, a1)];
  if (short.length !== 1 || long.length < SHORTEST || long.length > LONGEST || [...short, ...long].some((unit) => unit.word < 0))
    return false;
  if (![...short, ...long].every((unit) => unit.flags & (CAPITAL | OPENS))) return false;
  return formOf(short[0].word) === long.map((unit) => formOf(unit.word)[0]).join('');
}

/** Most words that are looked for at the other end of an alignment. */
const MOST_MOVED = 3;

/** Words that one has inside the alignment and the other right outside it (`be excited sexually`, `be sexually excited`). */
function moved(
  a: readonly Unit[],
  b: readonly Unit[],
  { steps }: Alignment,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  ahead: boolean,
): Step[] {
  const beside = (units: readonly Unit[], from: number, to: number, count: number): Unit[] =>
    to - from < count ? [] : ahead ? units.slice(to - count, to) : units.slice(from, from + count);
  const same = (x: readonly Unit[], y: readonly Unit[]): boolean =>
    x.length > 0 && x.length === y.length && x.every((unit, i) => unit.word === y[i].word);
  for (const step of steps) {
    if (step.op !== 'change' || !isOneSided(step)) continue;
    const count = step.a1 - step.a0 + step.b1 - step.b0;
    if (count > MOST_MOVED) continue;
    const at = { a0: ahead ? a1 : a0, b0: ahead ? b1 : b0 };
    if (step.a1 > step.a0 && same(a.slice(step.a0, step.a1), beside(b, b0, b1, count)))
      return [{ op: 'change', a0: at.a0, a1: at.a0, b0: ahead ? b1 - count : b0, b1: ahead ? b1 : b0 + count }];
    if (step.b1 > step.b0 && same(b.slice(step.b0, step.b1), beside(a, a0, a1, count)))
      return [{ op: 'change', a0: ahead ? a1 - count : a0, a1: ahead ? a1 : a0 + count, b0: at.b0, b1: at.b0 }];
  }
  return [];
}

/** What only one of them has at the outer end is no change: the other begins later. */
function headSteps(a: readonly Unit[], b: readonly Unit[], a0: number, a1: number, b0: number, b1: number): Step[] {
  const steps = between(a, b, a0, a1, b0, b1);
  return steps.length > 0 && isOneSided(steps[0]) && !isMoved(a, b, steps[0], steps) ? steps.slice(1) : steps;
}

function tailSteps(a: readonly Unit[], b: readonly Unit[], a0: number, a1: number, b0: number, b1: number): Step[] {
  const steps = between(a, b, a0, a1, b0, b1);
  return steps.length > 0 && isOneSided(steps[steps.length - 1]) && !isMoved(a, b, steps[steps.length - 1], steps)
    ? steps.slice(0, -1)
    : steps;
}

const isOneSided = (step: Step): boolean => step.op === 'change' && (step.a0 === step.a1 || step.b0 === step.b1);

/** Whether the words of a step stand elsewhere in the other quotation's end. */
function isMoved(a: readonly Unit[], b: readonly Unit[], step: Step, steps: readonly Step[]): boolean {
  const { a0, a1, b0, b1 } = step;
  const words = a1 > a0 ? a.slice(a0, a1) : b.slice(b0, b1);
  const others = steps
    .filter((other) => other !== step && other.op === 'change')
    .flatMap((other) => (a1 > a0 ? b.slice(other.b0, other.b1) : a.slice(other.a0, other.a1)));
  return words.every((word) => others.some((other) => other.word === word.word));
}

/** The longest run of words in common, in order, as matches, and what lies between as changes. */
function between(a: readonly Unit[], b: readonly Unit[], a0: number, a1: number, b0: number, b1: number): Step[] {
  const width = b1 - b0 + 1;
  const length = new Uint8Array((a1 - a0 + 1) * width);
  const at = (i: number, j: number): number => (i - a0) * width + (j - b0);
  for (let i = a1 - 1; i >= a0; i--)
    for (let j = b1 - 1; j >= b0; j--)
      length[at(i, j)] = sameWord(a[i], b[j]) ? length[at(i + 1, j + 1)] + 1 : Math.max(length[at(i + 1, j)], length[at(i, j + 1)]);
  const steps: Step[] = [];
  let [i, j, fromA, fromB] = [a0, b0, a0, b0];
  const flush = (): void => {
    if (i > fromA || j > fromB) steps.push(change(a, b, fromA, i, fromB, j));
  };
  while (i < a1 && j < b1) {
    if (sameWord(a[i], b[j])) {
      flush();
      steps.push(match(i++, j++));
      [fromA, fromB] = [i, j];
    } else if (length[at(i + 1, j)] >= length[at(i, j + 1)]) i++;
    else j++;
  }
  [i, j] = [a1, b1];
  flush();
  return steps;
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

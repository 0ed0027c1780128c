/** Two utterances aligned: the stretches in which their words differ, and how surely they are one utterance. */
import { type Alignment, alignUnits, type Step } from '../../kinds/quote/align.js';
import { type Change, changesOf } from '../../kinds/quote/changes.js';
import { isLight } from '../../kinds/quote/likeness.js';
import { CLOSES, type Unit } from '../../kinds/quote/units.js';
import type { Evidence } from '../../model/report.js';
import { opensAt, type Utterance } from './utterances.js';

/** A stretch of two utterances that differs: unit positions, half-open. */
export interface Difference {
  readonly a: Utterance;
  readonly b: Utterance;
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
  readonly changes: readonly Change[];
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

const LEAST_SCORE = 30;
const MOST_ALIGNMENTS = 4;
const LONGEST_END = 8;

/** Every stretch in which two utterances differ. */
export function differences(a: Utterance, b: Utterance): Difference[] {
  const out: Difference[] = [];
  for (const alignment of alignments(a.units, b.units)) out.push(...stretches(a, b, alignment));
  return out;
}

/** Alignments of all parts, best first: what lies before and after an aligned stretch is aligned anew. */
function alignments(a: readonly Unit[], b: readonly Unit[]): Alignment[] {
  const found: Alignment[] = [];
  const windows = [{ a0: 0, a1: a.length, b0: 0, b1: b.length }];
  while (windows.length && found.length < MOST_ALIGNMENTS) {
    const window = windows.pop()!;
    if (window.a1 - window.a0 < 3 || window.b1 - window.b0 < 3) continue;
    const best = alignUnits(a, b, window);
    if (best === null || best.score < LEAST_SCORE) continue;
    found.push(best);
    windows.push({ a0: window.a0, a1: best.a0, b0: window.b0, b1: best.b0 }, { a0: best.a1, a1: window.a1, b0: best.b1, b1: window.b1 });
  }
  return found;
}

function stretches(a: Utterance, b: Utterance, alignment: Alignment): Difference[] {
  const whole = withEnds(a.units, b.units, alignment);
  const windows: { from: number; to: number }[] = [];
  whole.forEach((step, i) => {
    if (step.op !== 'change') return;
    const from = sentenceFrom(a.units, b.units, whole, i);
    const to = sentenceTo(a.units, b.units, whole, i);
    const top = windows.at(-1);
    if (top && from <= top.to) top.to = Math.max(top.to, to);
    else windows.push({ from, to });
  });
  return windows.map(({ from, to }) => weigh(a, b, whole.slice(from, to + 1), alignment));
}

/** Adds what differs before the first and after the last match, where both go on in the same sentence. */
function withEnds(a: readonly Unit[], b: readonly Unit[], alignment: Alignment): Step[] {
  const steps = [...alignment.steps];
  const headA = headOf(a, alignment.a0);
  const headB = headOf(b, alignment.b0);
  if (headA < alignment.a0 && headB < alignment.b0 && alignment.a0 - headA <= LONGEST_END && alignment.b0 - headB <= LONGEST_END)
    steps.unshift({ op: 'change', a0: headA, a1: alignment.a0, b0: headB, b1: alignment.b0 });
  const tailA = tailOf(a, alignment.a1);
  const tailB = tailOf(b, alignment.b1);
  if (tailA > alignment.a1 && tailB > alignment.b1 && tailA - alignment.a1 <= LONGEST_END && tailB - alignment.b1 <= LONGEST_END)
    steps.push({ op: 'change', a0: alignment.a1, a1: tailA, b0: alignment.b1, b1: tailB });
  return steps;
}

function headOf(units: readonly Unit[], from: number): number {
  let i = from;
  while (i > 0 && !opensAt(units, i) && units[i - 1].word >= 0) i--;
  return i;
}

function tailOf(units: readonly Unit[], from: number): number {
  let i = from;
  while (i < units.length && units[i].word >= 0 && !(units[i - 1].flags & CLOSES)) i++;
  return i;
}

function sentenceFrom(a: readonly Unit[], b: readonly Unit[], steps: readonly Step[], i: number): number {
  let from = i;
  while (from > 0 && !(steps[from].op === 'match' && (opensAt(a, steps[from].a0) || opensAt(b, steps[from].b0)))) from--;
  return from;
}

function sentenceTo(a: readonly Unit[], b: readonly Unit[], steps: readonly Step[], i: number): number {
  let to = i;
  while (to + 1 < steps.length && !(steps[to].op === 'match' && ((a[steps[to].a1 - 1].flags | b[steps[to].b1 - 1].flags) & CLOSES) !== 0))
    to++;
  return to;
}

const bitsOf = (unit: Unit): number => (unit.word < 0 ? 0 : isLight(unit.word) ? 1 : 3.5);
const sum = (units: readonly Unit[], from: number, to: number): number =>
  units.slice(from, to).reduce((total, unit) => total + bitsOf(unit), 0);

function weigh(a: Utterance, b: Utterance, steps: readonly Step[], alignment: Alignment): Difference {
  const first = steps[0];
  const last = steps[steps.length - 1];
  const changes = changesOf(a.units, b.units, { ...alignment, steps });
  let around = 0;
  for (const step of alignment.steps) if (step.op === 'match') around += sum(a.units, step.a0, step.a1);
  let apart = 0;
  for (const step of steps) if (step.op === 'change') apart += Math.max(sum(a.units, step.a0, step.a1), sum(b.units, step.b0, step.b1));
  const evidence: Evidence[] = [
    { label: 'words in common', bits: round(Math.min(12, around / 5)) },
    { label: 'words that differ', bits: round(-apart / 6) },
  ];
  const share = around / (around + apart);
  let z = -3.5 + 0.1 * Math.min(around, 50) + 5 * (share - 0.5);
  if (a.speaker !== null && b.speaker !== null) {
    const same = sameSpeaker(a.speaker, b.speaker);
    z += same ? 1 : -1;
    evidence.push({ label: same ? 'the same speaker' : 'another speaker', bits: same ? 1.5 : -1.5 });
  }
  if (a.article === b.article) {
    z -= 2;
    evidence.push({ label: 'both in one article', bits: -3 });
  }
  const confidence = Math.round(100 * Math.min(0.98, 1 / (1 + Math.exp(-z)))) / 100;
  return { a, b, a0: first.a0, a1: last.a1, b0: first.b0, b1: last.b1, changes, confidence, evidence };
}

const round = (bits: number): number => Math.round(bits * 10) / 10;

/** Speakers are compared by their last names. */
export function sameSpeaker(a: string, b: string): boolean {
  const last = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? '';
  return last(a) === last(b);
}

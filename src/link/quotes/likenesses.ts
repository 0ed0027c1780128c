/** Two utterances aligned: the stretches in which their words differ, and how surely they are one utterance. */
import { type Alignment, alignUnits, inflected, type Step } from '../../kinds/quote/align.js';
import { type Change, changesOf } from '../../kinds/quote/changes.js';
import { isLight } from '../../kinds/quote/likeness.js';
import { CLOSES, ELLIPSIS, INSERTED, type Unit } from '../../kinds/quote/units.js';
import type { Evidence } from '../../model/report.js';
import { opensAt, type Utterance } from './utterances.js';

/** Stretches of two utterances that stand for one another: unit positions, half-open. */
export interface Meeting {
  readonly a: Utterance;
  readonly b: Utterance;
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
  /** How much the words in common say. */
  readonly weight: number;
}

/** A meeting whose words differ. */
export interface Difference extends Meeting {
  readonly changes: readonly Change[];
  /** How many words stand alike. */
  readonly common: number;
  /** 0..1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

const LEAST_SCORE = 30;
const MOST_ALIGNMENTS = 4;
const LONGEST_END = 8;

/** What two utterances share, and every stretch in which their words differ. */
export function meet(a: Utterance, b: Utterance): { meetings: Meeting[]; differences: Difference[] } {
  const meetings: Meeting[] = [];
  const differences: Difference[] = [];
  for (const alignment of alignments(a.units, b.units)) {
    const { a0, a1, b0, b1 } = alignment;
    meetings.push({ a, b, a0, a1, b0, b1, weight: common(a.units, b.units, alignment.steps) });
    differences.push(...stretches(a, b, alignment));
  }
  return { meetings, differences };
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
    const left = { a0: window.a0, a1: best.a0 };
    const right = { a0: best.a1, a1: window.a1 };
    const before = { b0: window.b0, b1: best.b0 };
    const after = { b0: best.b1, b1: window.b1 };
    windows.push({ ...left, ...after }, { ...right, ...before }, { ...left, ...before }, { ...right, ...after });
  }
  return found;
}

/** How two stretches of words differ, their ends included; null where they have next to nothing in common. */
export function stepsBetween(a: readonly Unit[], b: readonly Unit[]): Step[] | null {
  const alignment = alignUnits(a, b);
  return alignment === null ? null : withEnds(a, b, alignment);
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
  if (isEnd(alignment.a0 - headA, alignment.b0 - headB))
    steps.unshift({ op: 'change', a0: headA, a1: alignment.a0, b0: headB, b1: alignment.b0 });
  const tailA = tailOf(a, alignment.a1);
  const tailB = tailOf(b, alignment.b1);
  if (isEnd(tailA - alignment.a1, tailB - alignment.b1))
    steps.push({ op: 'change', a0: alignment.a1, a1: tailA, b0: alignment.b1, b1: tailB });
  return steps;
}

/** Both have words there, and not so many that they are other sentences. */
const isEnd = (a: number, b: number): boolean => a > 0 && b > 0 && a <= LONGEST_END && b <= LONGEST_END;

/** Where the sentence begins that reaches `from`; `from` itself where words were put in or left out just before. */
function headOf(units: readonly Unit[], from: number): number {
  let i = from;
  while (i > 0 && !opensAt(units, i) && units[i - 1].word >= 0) i--;
  return units.slice(Math.max(0, i - 1), from).some((unit) => unit.flags & (INSERTED | ELLIPSIS)) &&
    units[from - 1]?.flags & (INSERTED | ELLIPSIS)
    ? from
    : i;
}

function tailOf(units: readonly Unit[], from: number): number {
  if (from < units.length && units[from].flags & INSERTED) return from;
  let i = from;
  while (i < units.length && units[i].word >= 0 && !(units[i - 1].flags & CLOSES)) i++;
  return i < units.length && units[i].flags & ELLIPSIS ? from : i;
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

/** Bits that agreement on a word is worth. */
const LIGHT_BITS = 0.6;
const FULL_BITS = 2;
const bitsOf = (unit: Unit): number => (unit.word < 0 || unit.flags & INSERTED ? 0 : isLight(unit.word) ? LIGHT_BITS : FULL_BITS);
const sum = (units: readonly Unit[], from: number, to: number): number => {
  let total = 0;
  for (let i = from; i < to; i++) total += bitsOf(units[i]);
  return total;
};

/** Bits that forms of one word are worth. */
const FORM_BITS = 0.8;

/** What the words in common of some steps are worth. */
function common(a: readonly Unit[], b: readonly Unit[], steps: readonly Step[]): number {
  let total = 0;
  for (const step of steps)
    if (step.op === 'match') total += sum(a, step.a0, step.a1);
    else if (step.op === 'change' && step.a1 > step.a0 && step.b1 > step.b0 && inflected(a[step.a1 - 1], b[step.b1 - 1]))
      total += FORM_BITS;
  return total;
}

/** The words in common on the same side of an omission as a difference count in full, those beyond it by half. */
function near(a: readonly Unit[], b: readonly Unit[], all: readonly Step[], stretch: readonly Step[]): number {
  let total = 0;
  let run: Step[] = [];
  const flush = (): void => {
    total += common(a, b, run) * (run.some((step) => stretch.includes(step)) ? 1 : 0.5);
    run = [];
  };
  for (const step of all)
    if (step.op === 'skip') flush();
    else run.push(step);
  flush();
  return total;
}

const PRIOR = -5;
const MOST_COMMON = 14;
const DIFFERING = -0.35;
const END_DIFFERS = -2;
const ELIDED = -1;
const COVERED = 3;
const RUN = 0.3;
const MOST_RUN = 2;
const TOGETHER = 0.75;
const SAME_SPEAKER = 1.5;
const OTHER_SPEAKER = -3;
const ONE_ARTICLE = -4;
const MOST_SURE = 0.98;

function weigh(a: Utterance, b: Utterance, steps: readonly Step[], alignment: Alignment): Difference {
  const first = steps[0];
  const last = steps[steps.length - 1];
  const changes = changesOf(a, b, steps);
  const weight = near(a.units, b.units, alignment.steps, steps);
  const evidence: Evidence[] = [{ label: 'words in common', bits: Math.min(MOST_COMMON, weight) }];
  const add = (label: string, bits: number): void => {
    if (Math.abs(bits) >= 0.05) evidence.push({ label, bits });
  };
  let apart = 0;
  for (const step of steps) if (step.op === 'change') apart += Math.max(sum(a.units, step.a0, step.a1), sum(b.units, step.b0, step.b1));
  add('words that differ', DIFFERING * apart * Math.max(1, (3 * apart) / (weight + apart)));
  const covered = weight / Math.max(1, Math.min(sum(a.units, 0, a.units.length), sum(b.units, 0, b.units.length)));
  add('share of the shorter quotation', COVERED * (2 * Math.min(1, covered) - 1));
  add('a run of the same words', Math.min(MOST_RUN, RUN * (longestRun(alignment.steps) - 2)));
  add(
    'they begin or end together',
    TOGETHER * (Number(startTogether(a.units, b.units, alignment)) + Number(endTogether(a.units, b.units, alignment))),
  );
  const inner = steps.some((step, i) => step.op === 'change' && steps[i - 1]?.op === 'match' && steps[i + 1]?.op === 'match');
  if (!inner) add('they differ at an end', END_DIFFERS);
  add('words left out with dots', ELIDED * steps.filter((step) => step.op === 'skip' && isElided(a.units, b.units, step)).length);
  if (a.speaker !== null && b.speaker !== null)
    if (sameSpeaker(a.speaker, b.speaker)) add('the same speaker', SAME_SPEAKER);
    else add('another speaker', OTHER_SPEAKER);
  if (a.article === b.article) add('both in one article', ONE_ARTICLE);
  const bits = evidence.reduce((total, one) => total + one.bits, PRIOR);
  const confidence = Math.min(MOST_SURE, 1 / (1 + 2 ** -bits));
  return {
    a,
    b,
    a0: first.a0,
    a1: last.a1,
    b0: first.b0,
    b1: last.b1,
    weight,
    changes,
    common: alignment.steps.reduce((count, step) => (step.op === 'match' ? count + step.a1 - step.a0 : count), 0),
    confidence: Math.round(confidence * 100) / 100,
    evidence: evidence.map((one) => ({ label: one.label, bits: Math.round(one.bits * 10) / 10 })),
  };
}

function longestRun(steps: readonly Step[]): number {
  let longest = 0;
  let run = 0;
  for (const step of steps) {
    run = step.op === 'match' ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}

/** Both quotations begin where the alignment does, or as many words before it. */
function startTogether(a: readonly Unit[], b: readonly Unit[], alignment: Alignment): boolean {
  const before = (units: readonly Unit[], at: number): number => {
    let i = at;
    while (i > 0 && units[i - 1].word >= 0) i--;
    return at - i;
  };
  const left = before(a, alignment.a0);
  return left === before(b, alignment.b0) && left <= 2;
}

function endTogether(a: readonly Unit[], b: readonly Unit[], alignment: Alignment): boolean {
  const after = (units: readonly Unit[], at: number): number => {
    let i = at;
    while (i < units.length && units[i].word >= 0) i++;
    return i - at;
  };
  const left = after(a, alignment.a1);
  return left === after(b, alignment.b1) && left <= 2;
}

const isElided = (a: readonly Unit[], b: readonly Unit[], step: Step): boolean =>
  a.slice(step.a0, step.a1).some((unit) => unit.flags & ELLIPSIS) || b.slice(step.b0, step.b1).some((unit) => unit.flags & ELLIPSIS);

/** Speakers are compared by their last names. */
export function sameSpeaker(a: string, b: string): boolean {
  const last = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? '';
  return last(a) === last(b);
}

/**
 * Alignment of two quotations, word by word: the best local alignment with affine gaps (Smith and Waterman 1981,
 * Gotoh 1982), so that a shortened quotation is aligned on what both have. Words that differ only in spelling or
 * contraction match; brackets and dots of omission stand for anything.
 */
import { scan } from '../../text/scan.js';
import { formOf, knownWord } from '../../text/words.js';
import { isLight, sameBut, sameStem } from './likeness.js';
import { BREAK, ELLIPSIS, INSERTED, MASKED, type Unit, unitsOf } from './units.js';

/** One step of an alignment: words `[a0, a1)` of the one stand against words `[b0, b1)` of the other. */
export interface Step {
  /** `match`: the same words; `change`: other words, or none on one side; `skip`: words that brackets or dots stand for. */
  readonly op: 'match' | 'change' | 'skip';
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/** A local alignment: words `[a0, a1)` and `[b0, b1)`, and the steps from the one end to the other. It begins and ends with a match. */
export interface Alignment {
  readonly steps: readonly Step[];
  readonly score: number;
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/** A stretch of words to align: half-open bounds in each list. */
export interface Window {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

const MATCH_LIGHT = 6;
const MATCH_FULL = 20;
const SUBSTITUTE_LIGHT_FORM = 2;
const SUBSTITUTE_FORM = 8;
const SUBSTITUTE = -14;
const GAP_OPEN = -12;
const GAP_LONGER = -5;
const GAP_FREE_STEP = -1;
const BREAK_STEP = -8;
/** Words beyond an omission count only where they match at least this well. */
const LEAST_BEYOND = 40;

const STOP = 0;
const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;
const JOIN_A = 4;
const JOIN_B = 5;

const isWild = (unit: Unit): boolean => (unit.flags & (ELLIPSIS | INSERTED)) !== 0;

/** Reward for two words standing against each other. */
function similarity(a: Unit, b: Unit): number {
  if (a.word < 0 || b.word < 0) return a.word === b.word ? 0 : SUBSTITUTE * 4;
  if (a.word === b.word) return isLight(a.word) ? MATCH_LIGHT : MATCH_FULL;
  if ((a.flags | b.flags) & MASKED && maskedAlike(a, b)) return MATCH_LIGHT;
  if (contractedAlike(a, b)) return MATCH_LIGHT;
  if (!inflected(a, b)) return SUBSTITUTE;
  return isLight(a.word) || isLight(b.word) ? SUBSTITUTE_LIGHT_FORM : SUBSTITUTE_FORM;
}

/** Forms of one word, or one a slip for the other. */
export const inflected = (a: Unit, b: Unit): boolean => a.word >= 0 && b.word >= 0 && (sameStem(a.word, b.word) || sameBut(a.word, b.word));

const maskedAlike = (a: Unit, b: Unit): boolean => formOf(a.word)[0] === formOf(b.word)[0];

const readings = new Map<string, readonly string[]>([
  ["'s", ['is', 'has', 'us']],
  ["'d", ['would', 'had', 'did']],
]);

/** `'s` against `is`, `has`; `'d` against `would`, `had`. */
function contractedAlike(a: Unit, b: Unit): boolean {
  const left = formOf(a.word);
  const right = formOf(b.word);
  return (readings.get(left)?.includes(right) ?? false) || (readings.get(right)?.includes(left) ?? false);
}

/** Whether two words count as the same. */
export const sameWord = (a: Unit, b: Unit): boolean =>
  a.word >= 0 && b.word >= 0 && (a.word === b.word || (((a.flags | b.flags) & MASKED) !== 0 && maskedAlike(a, b)) || contractedAlike(a, b));

/** The word that each pair of neighbours would make written as one (`health care`), or -1. */
function joins(units: readonly Unit[]): Int32Array {
  const out = new Int32Array(units.length).fill(-1);
  for (let i = 0; i + 1 < units.length; i++)
    if (units[i].word >= 0 && units[i + 1].word >= 0) out[i] = knownWord(formOf(units[i].word) + formOf(units[i + 1].word));
  return out;
}

/** The best local alignment of two lists of words inside a window; null where nothing matches. */
export function alignUnits(
  a: readonly Unit[],
  b: readonly Unit[],
  window: Window = { a0: 0, a1: a.length, b0: 0, b1: b.length },
): Alignment | null {
  const left = a.slice(window.a0, window.a1);
  const right = b.slice(window.b0, window.b1);
  return new Aligner(left, right, window.a0, window.b0).run();
}

class Aligner {
  private readonly width: number;
  private readonly best: Int32Array;
  private readonly up: Int32Array;
  private readonly left: Int32Array;
  private readonly from: Uint8Array;
  private readonly upOpen: Uint8Array;
  private readonly leftOpen: Uint8Array;

  constructor(
    private readonly a: readonly Unit[],
    private readonly b: readonly Unit[],
    private readonly shiftA: number,
    private readonly shiftB: number,
  ) {
    this.width = b.length + 1;
    const cells = (a.length + 1) * this.width;
    this.best = new Int32Array(cells);
    this.up = new Int32Array(cells).fill(-1e6);
    this.left = new Int32Array(cells).fill(-1e6);
    this.from = new Uint8Array(cells);
    this.upOpen = new Uint8Array(cells);
    this.leftOpen = new Uint8Array(cells);
  }

  run(): Alignment | null {
    const { a, b, width } = this;
    const joinA = joins(a);
    const joinB = joins(b);
    let top = 0;
    let topAt = -1;
    for (let i = 1; i <= a.length; i++)
      for (let j = 1; j <= b.length; j++) {
        const at = i * width + j;
        this.gaps(i, j, at);
        let score = this.best[at - width - 1] + similarity(a[i - 1], b[j - 1]);
        let from = DIAGONAL;
        if (i > 1 && joinA[i - 2] >= 0 && joinA[i - 2] === b[j - 1].word && this.best[at - 2 * width - 1] + MATCH_FULL > score) {
          score = this.best[at - 2 * width - 1] + MATCH_FULL;
          from = JOIN_A;
        }
        if (j > 1 && joinB[j - 2] >= 0 && joinB[j - 2] === a[i - 1].word && this.best[at - width - 2] + MATCH_FULL > score) {
          score = this.best[at - width - 2] + MATCH_FULL;
          from = JOIN_B;
        }
        if (this.up[at] > score) {
          score = this.up[at];
          from = UP;
        }
        if (this.left[at] > score) {
          score = this.left[at];
          from = LEFT;
        }
        if (score <= 0) {
          score = 0;
          from = STOP;
        }
        this.best[at] = score;
        this.from[at] = from;
        if (score > top) {
          top = score;
          topAt = at;
        }
      }
    return topAt < 0 ? null : this.trace(topAt, top);
  }

  /** Best scores that end with words of one side left over. */
  private gaps(i: number, j: number, at: number): void {
    const { a, b, width } = this;
    const openUp = this.best[at - width] + this.gapCost(a[i - 1], j > 0 ? b[j - 1] : undefined, true);
    const moreUp = this.up[at - width] + this.gapCost(a[i - 1], b[j - 1], false);
    this.up[at] = Math.max(openUp, moreUp);
    this.upOpen[at] = openUp >= moreUp ? 1 : 0;
    const openLeft = this.best[at - 1] + this.gapCost(b[j - 1], a[i - 1], true);
    const moreLeft = this.left[at - 1] + this.gapCost(b[j - 1], a[i - 1], false);
    this.left[at] = Math.max(openLeft, moreLeft);
    this.leftOpen[at] = openLeft >= moreLeft ? 1 : 0;
  }

  private gapCost(skipped: Unit, beside: Unit | undefined, open: boolean): number {
    if (skipped.flags & BREAK) return BREAK_STEP;
    if (isWild(skipped) || (beside !== undefined && (isWild(beside) || beside.flags & BREAK))) return GAP_FREE_STEP;
    return open ? GAP_OPEN : GAP_LONGER;
  }

  private trace(end: number, score: number): Alignment | null {
    const { width } = this;
    const steps: Step[] = [];
    let at = end;
    const push = (op: Step['op'], da: number, db: number): void => {
      const i = Math.floor(at / width) + this.shiftA;
      const j = (at % width) + this.shiftB;
      steps.push({ op, a0: i - da, a1: i, b0: j - db, b1: j });
      at -= da * width + db;
    };
    while (this.from[at] !== STOP) {
      const i = Math.floor(at / width);
      const j = at % width;
      switch (this.from[at]) {
        case DIAGONAL:
          push(sameWord(this.a[i - 1], this.b[j - 1]) ? 'match' : this.a[i - 1].word < 0 ? 'skip' : 'change', 1, 1);
          break;
        case JOIN_A:
          push('match', 2, 1);
          break;
        case JOIN_B:
          push('match', 1, 2);
          break;
        case UP:
          this.traceGap(
            this.upOpen,
            () => at,
            (op) => push(op, 1, 0),
            true,
          );
          break;
        default:
          this.traceGap(
            this.leftOpen,
            () => at,
            (op) => push(op, 0, 1),
            false,
          );
      }
    }
    steps.reverse();
    return this.finish(steps, score);
  }

  /** Cuts off what stands before the first and after the last word in common, and stretches beyond an omission that share next to nothing. */
  private finish(steps: readonly Step[], score: number): Alignment | null {
    const firm = steps.map((step) => this.worth(step));
    let first = firm.findIndex((worth) => worth > 0);
    let last = firm.findLastIndex((worth) => worth > 0);
    if (first < 0) return null;
    for (;;) {
      const cut = steps.findIndex((step, i) => i > first && i < last && step.op === 'skip');
      if (cut < 0 || total(firm, first, cut) >= LEAST_BEYOND) break;
      first = firm.findIndex((worth, i) => i > cut && worth > 0);
    }
    for (;;) {
      const cut = steps.findLastIndex((step, i) => i > first && i < last && step.op === 'skip');
      if (cut < 0 || total(firm, cut, last + 1) >= LEAST_BEYOND) break;
      last = firm.findLastIndex((worth, i) => i < cut && worth > 0);
    }
    const kept = steps.slice(first, last + 1);
    const end = kept[kept.length - 1];
    return { steps: joined(kept), score, a0: kept[0].a0, a1: end.a1, b0: kept[0].b0, b1: end.b1 };
  }

  private worth(step: Step): number {
    if (step.op === 'match') return isLight(this.a[step.a0 - this.shiftA].word) ? MATCH_LIGHT : MATCH_FULL;
    if (step.op !== 'change' || step.a1 === step.a0 || step.b1 === step.b0) return 0;
    const a = this.a[step.a0 - this.shiftA];
    const b = this.b[step.b0 - this.shiftB];
    return inflected(a, b) ? similarity(a, b) : 0;
  }

  private traceGap(opened: Uint8Array, where: () => number, push: (op: Step['op']) => void, isUp: boolean): void {
    for (;;) {
      const at = where();
      const i = Math.floor(at / this.width);
      const j = at % this.width;
      const skipped = isUp ? this.a[i - 1] : this.b[j - 1];
      const beside = isUp ? this.b[j - 1] : this.a[i - 1];
      const last = opened[at] === 1;
      push(
        isWild(skipped) || skipped.flags & BREAK || (beside !== undefined && (isWild(beside) || beside.flags & BREAK)) ? 'skip' : 'change',
      );
      if (last) return;
    }
  }
}

const total = (worths: readonly number[], from: number, to: number): number =>
  worths.slice(from, to).reduce((sum, worth) => sum + worth, 0);

/** Joins neighbouring changes into one step. */
function joined(steps: readonly Step[]): Step[] {
  const out: Step[] = [];
  for (const step of steps) {
    const top = out.at(-1);
    if (top && top.op === step.op && step.op !== 'match') out[out.length - 1] = { ...top, a1: step.a1, b1: step.b1 };
    else out.push(step);
  }
  return out;
}

/** Stretches of two lists of words that stand for one another: half-open indexes into the lists. */
export interface WordSpans {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/** An alignment of two lists of words, with the stretches that differ; one side of a change is empty where words were added or dropped. */
export interface WordAlignment extends WordSpans {
  readonly changes: readonly WordSpans[];
}

/** Aligns two quotations given as words; null where they share nothing. */
export function align(a: readonly string[], b: readonly string[]): WordAlignment | null {
  const left = readWords(a);
  const right = readWords(b);
  const found = alignUnits(left.units, right.units);
  if (found === null) return null;
  const spans = (from: WordSpans): WordSpans => {
    const [a0, a1] = left.bounds(from.a0, from.a1);
    const [b0, b1] = right.bounds(from.b0, from.b1);
    return { a0, a1, b0, b1 };
  };
  return { ...spans(found), changes: found.steps.filter((step) => step.op === 'change').map(spans) };
}

interface ReadWords {
  readonly units: readonly Unit[];
  /** List indexes of units `[from, to)`. */
  bounds(from: number, to: number): [number, number];
}

function readWords(words: readonly string[]): ReadWords {
  const tokens = scan(words.join(' '));
  const wordAt: number[] = [];
  let at = 0;
  let word = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (word + 1 < words.length && tokens.start[i] >= at + words[word].length + 1) at += words[word++].length + 1;
    wordAt.push(word);
  }
  const units = unitsOf(tokens, 0, tokens.count);
  return {
    units,
    bounds(from, to) {
      const start = from < units.length ? wordAt[units[from].first] : words.length;
      return [start, to > from ? wordAt[units[to - 1].last - 1] + 1 : start];
    },
  };
}

/** The matrix of a local alignment with affine gaps (Smith and Waterman 1981, Gotoh 1982) over two lists of words. */
import { Columns, inflected, SCORE, sameWord } from './pairing.js';
import { type Alignment, joined, type Step, type WordSpans } from './steps.js';
import { BREAK, ELLIPSIS, INSERTED, type Unit } from './units.js';

const GAP_OPEN = -12;
const GAP_LONGER = -5;
/** A word that brackets or dots stand for. */
const GAP_FREE = -1;
const GAP_BREAK = -8;
/** Words beyond an omission count only where they match at least this well. */
const LEAST_BEYOND = 40;
const NEVER = -1e6;

const STOP = 0;
const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;
const JOIN_A = 4;
const JOIN_B = 5;
const MOVES = 0x07;
/** The gap that ends in a cell was opened there. */
const UP_OPENED = 0x08;
const LEFT_OPENED = 0x10;

/** Cells are kept between calls: most alignments are small, and making the arrays would cost more than filling them. */
let best = new Int32Array(0);
let up = new Int32Array(0);
let left = new Int32Array(0);
let trail = new Uint8Array(0);

function makeRoom(cells: number): void {
  if (best.length >= cells) return;
  const room = Math.max(cells, 1 << 14, best.length * 2);
  best = new Int32Array(room);
  up = new Int32Array(room);
  left = new Int32Array(room);
  trail = new Uint8Array(room);
}

/** One alignment, of windows of two lists. Not to be kept: the cells are shared. */
export class Aligner {
  private readonly rows: number;
  private readonly width: number;
  private readonly colA: Columns;
  private readonly colB: Columns;

  constructor(
    private readonly a: readonly Unit[],
    private readonly b: readonly Unit[],
    private readonly window: WordSpans,
  ) {
    this.rows = window.a1 - window.a0;
    this.width = window.b1 - window.b0 + 1;
    this.colA = columnsOf(a);
    this.colB = columnsOf(b);
  }

  run(): Alignment | null {
    makeRoom((this.rows + 1) * this.width);
    this.border();
    let top = 0;
    let topAt = -1;
    for (let i = 1; i <= this.rows; i++) {
      const at = this.fillRow(i);
      if (best[at] > top) {
        top = best[at];
        topAt = at;
      }
    }
    return topAt < 0 ? null : this.finish(this.trace(topAt), top);
  }

  private border(): void {
    const { width } = this;
    for (let j = 0; j < width; j++) this.clear(j);
    for (let i = 1; i <= this.rows; i++) this.clear(i * width);
  }

  private clear(at: number): void {
    best[at] = 0;
    up[at] = NEVER;
    left[at] = NEVER;
    trail[at] = STOP;
  }

  /** Fills the cells of one word against all of the other side; returns the first of the best of them. */
  private fillRow(i: number): number {
    const { width, colA, colB, window } = this;
    const x = window.a0 + i - 1;
    const flagsA = colA.flags[x];
    const word = colA.word[x];
    const joined = i > 1 ? colA.join[x - 1] : -1;
    let topAt = i * width;
    for (let y = window.b0, at = i * width + 1; y < window.b1; y++, at++) {
      const opened = this.gaps(flagsA, colB.flags[y], at);
      let score = best[at - width - 1] + colA.similarity(x, colB, y);
      let from = DIAGONAL;
      if (joined >= 0 && joined === colB.word[y] && best[at - 2 * width - 1] + SCORE.matchFull > score) {
        score = best[at - 2 * width - 1] + SCORE.matchFull;
        from = JOIN_A;
      }
      if (y > window.b0 && colB.join[y - 1] >= 0 && colB.join[y - 1] === word && best[at - width - 2] + SCORE.matchFull > score) {
        score = best[at - width - 2] + SCORE.matchFull;
        from = JOIN_B;
      }
      if (up[at] > score) {
        score = up[at];
        from = UP;
      }
      if (left[at] > score) {
        score = left[at];
        from = LEFT;
      }
      if (score <= 0) {
        best[at] = 0;
        trail[at] = opened;
        continue;
      }
      best[at] = score;
      trail[at] = from | opened;
      if (score > best[topAt]) topAt = at;
    }
    return topAt;
  }

  /** Best scores that end with words of one side left over; returns the bits of gaps opened here. */
  private gaps(flagsA: number, flagsB: number, at: number): number {
    const above = at - this.width;
    const isPlain = ((flagsA | flagsB) & SKIPPED) === 0;
    const openUp = best[above] + (isPlain ? GAP_OPEN : gapCost(flagsA, flagsB, GAP_OPEN));
    const moreUp = up[above] + (isPlain ? GAP_LONGER : gapCost(flagsA, flagsB, GAP_LONGER));
    up[at] = openUp >= moreUp ? openUp : moreUp;
    const openLeft = best[at - 1] + (isPlain ? GAP_OPEN : gapCost(flagsB, flagsA, GAP_OPEN));
    const moreLeft = left[at - 1] + (isPlain ? GAP_LONGER : gapCost(flagsB, flagsA, GAP_LONGER));
    left[at] = openLeft >= moreLeft ? openLeft : moreLeft;
    return (openUp >= moreUp ? UP_OPENED : 0) | (openLeft >= moreLeft ? LEFT_OPENED : 0);
  }

  /** The steps that lead to a cell, first to last. */
  private trace(end: number): Step[] {
    const { width } = this;
    const steps: Step[] = [];
    let at = end;
    let gap = STOP;
    for (;;) {
      const move = gap !== STOP ? gap : trail[at] & MOVES;
      if (move === STOP) break;
      const x = this.window.a0 + Math.floor(at / width);
      const y = this.window.b0 + (at % width);
      const da = move === LEFT ? 0 : move === JOIN_A ? 2 : 1;
      const db = move === UP ? 0 : move === JOIN_B ? 2 : 1;
      steps.push({ op: this.opOf(move, x, y), a0: x - da, a1: x, b0: y - db, b1: y });
      gap = (move === UP && !(trail[at] & UP_OPENED)) || (move === LEFT && !(trail[at] & LEFT_OPENED)) ? move : STOP;
      at -= da * width + db;
    }
    return steps.reverse();
  }

  /** What a move is that ends before words `x` and `y`. */
  private opOf(move: number, x: number, y: number): Step['op'] {
    if (move === JOIN_A || move === JOIN_B) return 'match';
    if (move === DIAGONAL) return sameWord(this.a[x - 1], this.b[y - 1]) ? 'match' : this.a[x - 1].word < 0 ? 'skip' : 'change';
    const flagsA = x > this.window.a0 ? this.colA.flags[x - 1] : 0;
    const flagsB = y > this.window.b0 ? this.colB.flags[y - 1] : 0;
    return isSkipped(move === UP ? flagsA : flagsB, move === UP ? flagsB : flagsA) ? 'skip' : 'change';
  }

  /** Cuts off what stands before the first and after the last word in common, and stretches beyond an omission that share next to nothing. */
  private finish(steps: readonly Step[], score: number): Alignment | null {
    const firm = steps.map((step) => this.worth(step));
    let first = firm.findIndex((worth) => worth > 0);
    let last = firm.findLastIndex((worth) => worth > 0);
    if (first < 0) return null;
    for (;;) {
      const cut = steps.findIndex((step, i) => i > first && i < last && this.isOmission(step));
      if (cut < 0 || total(firm, first, cut) >= LEAST_BEYOND) break;
      first = firm.findIndex((worth, i) => i > cut && worth > 0);
    }
    for (;;) {
      const cut = steps.findLastIndex((step, i) => i > first && i < last && this.isOmission(step));
      if (cut < 0 || total(firm, cut, last + 1) >= LEAST_BEYOND) break;
      last = firm.findLastIndex((worth, i) => i < cut && worth > 0);
    }
    const kept = steps.slice(first, last + 1);
    const end = kept[kept.length - 1];
    return { steps: joined(kept), score, a0: kept[0].a0, a1: end.a1, b0: kept[0].b0, b1: end.b1 };
  }

  /** Dots or an interruption; words in brackets stand in one sentence with those around. */
  private isOmission({ op, a0, a1, b0, b1 }: Step): boolean {
    const { a, b } = this;
    const omits = (units: readonly Unit[], from: number, to: number): boolean =>
      units.slice(from, to).some((unit) => unit.flags & (BREAK | ELLIPSIS));
    return op === 'skip' && (omits(a, a0, a1) || omits(b, b0, b1));
  }

  private worth(step: Step): number {
    const { a0, b0 } = step;
    if (step.op === 'match') return this.colA.light[a0] ? SCORE.matchLight : SCORE.matchFull;
    if (step.op !== 'change' || step.a1 === step.a0 || step.b1 === step.b0) return 0;
    return inflected(this.a[a0], this.b[b0]) ? this.colA.similarity(a0, this.colB, b0) : 0;
  }
}

/** What a gap costs little beside: it stands for words, or nothing can stand there. */
const SKIPPED = ELLIPSIS | INSERTED | BREAK;

const isSkipped = (skipped: number, beside: number): boolean => ((skipped | beside) & SKIPPED) !== 0;

function gapCost(skipped: number, beside: number, cost: number): number {
  if (skipped & BREAK) return GAP_BREAK;
  return isSkipped(skipped, beside) ? GAP_FREE : cost;
}

const total = (worths: readonly number[], from: number, to: number): number => {
  let sum = 0;
  for (let i = from; i < to; i++) sum += worths[i];
  return sum;
};

const columns = new WeakMap<readonly Unit[], Columns>();

/** Made once per list: an utterance is aligned with many others. */
export function columnsOf(units: readonly Unit[]): Columns {
  let known = columns.get(units);
  if (known === undefined) columns.set(units, (known = new Columns(units)));
  return known;
}

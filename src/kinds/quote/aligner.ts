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

/** Kept between calls: most alignments are small, and making the arrays would cost more than filling them. */
let trail = new Uint8Array(1 << 14);
/** The best scores of the row that is filled, and of the two before it. */
let rows = [new Int32Array(256), new Int32Array(256), new Int32Array(256)];
/** Best scores of the row before that end with a word of the first list left over. */
let up = new Int32Array(256);
/** What pairing a word with each of the other list is worth. */
let pairing = new Int32Array(256);

function makeRoom(cells: number, width: number): void {
  if (trail.length < cells) trail = new Uint8Array(Math.max(cells, trail.length * 2));
  if (up.length >= width) return;
  const room = Math.max(width, up.length * 2);
  rows = rows.map(() => new Int32Array(room));
  up = new Int32Array(room);
  pairing = new Int32Array(room);
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
    const { width } = this;
    makeRoom((this.rows + 1) * width, width);
    let [beyond, above, row] = rows;
    above.fill(0, 0, width);
    up.fill(NEVER, 0, width);
    trail.fill(STOP, 0, width);
    let top = 0;
    let topAt = -1;
    for (let i = 1; i <= this.rows; i++) {
      const at = this.fillRow(i, row, above, beyond);
      if (row[at] > top) {
        top = row[at];
        topAt = i * width + at;
      }
      [beyond, above, row] = [above, row, beyond];
    }
    return topAt < 0 ? null : this.finish(this.trace(topAt), top);
  }

  /** Fills the cells of one word against all of the other side; returns the first of the best of them. */
  private fillRow(i: number, row: Int32Array, above: Int32Array, beyond: Int32Array): number {
    const { width, colA, colB, window } = this;
    const [moves, ups, worth] = [trail, up, pairing];
    const { flags, word: words, join } = colB;
    const x = window.a0 + i - 1;
    const flagsA = colA.flags[x];
    const word = colA.word[x];
    const joined = i > 1 ? colA.join[x - 1] : -1;
    colA.similarities(x, colB, window.b0, window.b1, worth);
    const line = i * width;
    row[0] = 0;
    moves[line] = STOP;
    let topAt = 0;
    /** Best score that ends with words of the second list left over. */
    let left = NEVER;
    for (let j = 1, y = window.b0; j < width; j++, y++) {
      const flagsB = flags[y];
      let openUp = above[j] + GAP_OPEN;
      let moreUp = ups[j] + GAP_LONGER;
      let openLeft = row[j - 1] + GAP_OPEN;
      let moreLeft = left + GAP_LONGER;
      if ((flagsA | flagsB) & SKIPPED) {
        openUp += gapCost(flagsA, flagsB, GAP_OPEN) - GAP_OPEN;
        moreUp += gapCost(flagsA, flagsB, GAP_LONGER) - GAP_LONGER;
        openLeft += gapCost(flagsB, flagsA, GAP_OPEN) - GAP_OPEN;
        moreLeft += gapCost(flagsB, flagsA, GAP_LONGER) - GAP_LONGER;
      }
      let opened = 0;
      let upward = moreUp;
      if (openUp >= moreUp) {
        upward = openUp;
        opened = UP_OPENED;
      }
      ups[j] = upward;
      left = moreLeft;
      if (openLeft >= moreLeft) {
        left = openLeft;
        opened |= LEFT_OPENED;
      }
      let score = above[j - 1] + worth[j - 1];
      let from = DIAGONAL;
      if (joined >= 0 && joined === words[y] && beyond[j - 1] + SCORE.matchFull > score) {
        score = beyond[j - 1] + SCORE.matchFull;
        from = JOIN_A;
      }
      if (j > 1 && join[y - 1] >= 0 && join[y - 1] === word && above[j - 2] + SCORE.matchFull > score) {
        score = above[j - 2] + SCORE.matchFull;
        from = JOIN_B;
      }
      if (upward > score) {
        score = upward;
        from = UP;
      }
      if (left > score) {
        score = left;
        from = LEFT;
      }
      if (score <= 0) {
        row[j] = 0;
        moves[line + j] = opened;
        continue;
      }
      row[j] = score;
      moves[line + j] = from | opened;
      if (score > row[topAt]) topAt = j;
    }
    return topAt;
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
